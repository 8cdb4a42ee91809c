// Web Chat takes the buttons away at the first click or word: here they stay until the bot has answered, and says what one can ask next.
export const suggestedActions = () => {
  let answered = true;
  return next => action => {
    const message = action.payload?.activity?.type === 'message';
    if (message && action.type === 'DIRECT_LINE/POST_ACTIVITY') answered = false;
    if (message && action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && action.payload.activity.from?.role !== 'user') answered = true;
    if (action.type === 'WEB_CHAT/CLEAR_SUGGESTED_ACTIONS') return undefined;
    if (action.type === 'WEB_CHAT/SET_SUGGESTED_ACTIONS' && !action.payload.suggestedActions?.length && !answered) return undefined;
    return next(action);
  };
};
