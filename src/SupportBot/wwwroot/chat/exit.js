// Leaving quickly: the conversation ends and is forgotten everywhere, nothing of it stays in sight, and going back doesn't lead here.
import { memory } from './memory.js';
import { settings } from './settings.js';

const presses = 3;
const within = 2_000;
let pressed = [];

/** Whoever leaves one tab leaves all of this page. Null where the browser forbids tabs to know of each other, in a frame for example. */
function otherTabs() {
  try {
    return new BroadcastChannel('supportbot');
  } catch {
    return null;
  }
}

export function offerExit(connection) {
  const tabs = otherTabs();
  let left = false;
  const leave = () => {
    if (left) return;
    left = true;
    tabs?.postMessage('left');
    connection.leave();
    memory.forgetAll();
    document.title = '';
    document.body.replaceChildren();
    go();
  };
  for (const button of document.querySelectorAll('.leave')) button.addEventListener('click', leave);
  tabs?.addEventListener('message', leave);
  addEventListener('keydown', event => {
    if (event.key !== 'Escape' || event.repeat) return;
    pressed = [...pressed.filter(time => event.timeStamp - time < within), event.timeStamp];
    if (pressed.length >= presses) leave();
  }, { capture: true });
  addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
}

/** In a frame, the page around it goes too, where the browser allows that. */
function go() {
  try {
    if (window.top !== window) window.top.location.replace(settings.exitUrl);
  } catch {
    // The browser forbids it: the frame alone then.
  }
  location.replace(settings.exitUrl);
}
