// A list that a dialog made, to take along to an appointment: two buttons below it. The bot marks the message (channelData.list).
import { show } from './banner.js';

const scheme = 'list:';

export const lists = words => () => next => action => {
  const activity = action.payload?.activity;
  if (action.type !== 'DIRECT_LINE/INCOMING_ACTIVITY' || !activity.channelData?.list) return next(action);
  const text = withButtons(activity.text, `[${words.copy}](${scheme}copy) [${words.print}](${scheme}print)`);
  return next({ ...action, payload: { ...action.payload, activity: { ...activity, text } } });
};

function withButtons(text, buttons) {
  const lines = text.split('\n');
  const last = lines.findLastIndex(line => line.startsWith('- '));
  return lines.toSpliced(last + 1, 0, '', buttons, '').join('\n');
}

export function offerLists() {
  document.getElementById('chat').addEventListener('click', ({ target }) => {
    const button = target.closest(`button[value^="${scheme}"]`);
    const list = button && listBefore(button);
    if (list) (button.value === `${scheme}copy` ? copy : print)(list);
  });
  addEventListener('afterprint', () => document.getElementById('printed')?.remove());
}

const listBefore = button => [...button.closest('.webchat__render-markdown').querySelectorAll('ul, ol')]
  .findLast(list => list.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING);

async function copy(list) {
  const text = [...list.children].map(item => `• ${item.textContent.trim()}`).join('\n');
  try {
    await navigator.clipboard.writeText(text);
    show('copied');
  } catch {
    show(copyMarked(list) ? 'copied' : 'not-copied');
  }
}

/** Without HTTPS, or in a frame, browsers copy only what is marked. */
function copyMarked(list) {
  const marked = getSelection();
  marked.selectAllChildren(list);
  return document.execCommand('copy');
}

/** A copy of the list, which is all that paper shows. */
function print(list) {
  document.getElementById('printed')?.remove();
  const printed = document.createElement('section');
  printed.id = 'printed';
  printed.append(list.cloneNode(true));
  document.body.append(printed);
  window.print();
}
