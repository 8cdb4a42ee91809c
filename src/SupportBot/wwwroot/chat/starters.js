// What one can ask, before the bot has said it: there at once, while Web Chat is still loading.
const section = document.getElementById('starters');
const buttons = section.querySelectorAll('button');

let waiting = null;
let send = null;

for (const button of buttons) {
  button.addEventListener('click', () => {
    buttons.forEach(other => other.setAttribute('aria-pressed', other === button));
    if (send) send(button.textContent);
    else waiting = button.textContent;
  });
}

/** Once the bot listens. */
export function sendStartersWith(say) {
  send = say;
  if (waiting) say(waiting);
  waiting = null;
}

/** The bot's own buttons take over with its first message. */
export const hideStarters = () => next => action => {
  if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && action.payload.activity.type === 'message') hide();
  return next(action);
};

/** Whoever pressed one goes on in the text box. */
function hide() {
  const hadFocus = section.contains(document.activeElement);
  section.hidden = true;
  if (hadFocus) document.querySelector('#chat textarea')?.focus();
}

/** Nobody listens to them. */
export function closeStarters() {
  section.hidden = true;
}

export function showStarters() {
  if (!waiting) buttons.forEach(button => button.removeAttribute('aria-pressed'));
  section.hidden = false;
  send = null;
}
