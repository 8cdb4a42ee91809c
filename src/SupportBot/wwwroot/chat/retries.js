// Web Chat sends a message again as a new one and leaves the old one standing as "not sent": here the old one goes. Web Chat deletes by id, which only
// the server gives, so it gets one first.
export const retries = store => next => action => {
  const activity = action.payload?.activity;
  const again = action.type === 'DIRECT_LINE/POST_ACTIVITY' && activity.type === 'message' && activity.channelData?.clientActivityID;
  if (again) {
    const id = `not-sent:${activity.channelData.clientActivityID}`;
    store.dispatch({ type: 'DIRECT_LINE/INCOMING_ACTIVITY', payload: { activity: { ...activity, id } } });
    setTimeout(() => store.dispatch({ type: 'DIRECT_LINE/DELETE_ACTIVITY', payload: { activityID: id } }));
  }
  return next(action);
};
