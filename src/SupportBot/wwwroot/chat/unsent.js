// What was written and hasn't reached the server: after a reload it stands in the box again.
import { memory } from './memory.js';

const box = text => ({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } });
const idOf = activity => activity?.type === 'message' ? activity.channelData?.clientActivityID : undefined;

function forget(id) {
  if (memory.unsent.some(message => message.id === id)) memory.unsent = memory.unsent.filter(message => message.id !== id);
}

export const unsent = store => {
  const restored = memory.unsent;
  memory.unsent = [];
  const text = restored.map(message => message.text).join('\n');
  if (text) queueMicrotask(() => store.dispatch(box(text)));

  return next => action => {
    const id = idOf(action.payload?.activity);
    if (id && action.type === 'DIRECT_LINE/POST_ACTIVITY_PENDING') memory.unsent = [...memory.unsent, { id, text: action.payload.activity.text }];
    if (id && action.type === 'DIRECT_LINE/POST_ACTIVITY') forget(id); // Tried again, under a new id.
    if (id && action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') {
      forget(id);
      if (restored.some(message => message.id === id) && store.getState().sendBoxValue === text) store.dispatch(box('')); // It had reached it after all.
    }
    return next(action);
  };
};
