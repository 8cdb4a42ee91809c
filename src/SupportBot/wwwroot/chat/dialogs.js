// "Start over" with its question, "About and privacy" with "remember me".
import { memory } from './memory.js';

const about = document.getElementById('about');
const beginAgain = document.getElementById('begin-again');
const remember = document.getElementById('remember');

export function offerDialogs(connection) {
  document.addEventListener('click', closeBeside);
  document.getElementById('open-about').addEventListener('click', () => {
    remember.checked = memory.remembered;
    about.showModal();
  });
  document.getElementById('start-over').addEventListener('click', () => {
    beginAgain.returnValue = '';
    beginAgain.showModal();
  });
  beginAgain.addEventListener('close', () => { if (beginAgain.returnValue === 'yes') connection.startOver(); });
  remember.addEventListener('change', () => { memory.remembered = remember.checked; });
}

/** Web Chat's citation covers the way out, and by itself closes by its own button or Escape alone. */
function closeBeside({ target }) {
  if (target.matches('dialog.webchat__modal-dialog')) target.close();
}
