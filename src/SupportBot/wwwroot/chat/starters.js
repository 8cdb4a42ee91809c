// What one can ask, before the bot has said it: there at once, while Web Chat is still loading.
const section = document.getElementById('starters');

let waiting = null;
let send = null;

for (const button of section.querySelectorAll('button')) {
  button.addEventListener('click', () => {
    section.querySelectorAll('button').forEach(other => other.setAttribute('aria-pressed', other === button));
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
  if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && action.payload.activity.type === 'message') section.hidden = true;
  return next(action);
};

export function showStarters() {
  section.hidden = false;
  send = null;
}
