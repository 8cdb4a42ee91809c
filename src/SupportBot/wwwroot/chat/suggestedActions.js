// Web Chat takes the buttons away at the first click or word: here they stay until the bot says what one can ask next.
export const suggestedActions = () => next => action => action.type === 'WEB_CHAT/CLEAR_SUGGESTED_ACTIONS' ? undefined : next(action);
