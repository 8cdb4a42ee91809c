// A heading that the bot names is a button: it asks for that heading. As it stands in the message itself, it isn't offered a second time below.
const scheme = 'say:';

/** @param {(text: string) => void} say */
export function offerHeadings(say) {
  document.getElementById('chat').addEventListener('click', event => {
    const heading = event.target.closest(`button[value^="${scheme}"]`);
    if (!heading) return;
    say(decodeURIComponent(heading.value.slice(scheme.length)));
    if (event.detail === 0) document.querySelector('#chat textarea').focus(); // By keyboard: on a phone it would bring up another one.
  });
}

const inText = ({ text }) => new Set(Array.from(text?.matchAll(/\(say:([^)]+)\)/g) ?? [], ([, heading]) => decodeURIComponent(heading)));

export const headings = () => next => action => {
  const activity = action.payload?.activity;
  if (action.type !== 'DIRECT_LINE/INCOMING_ACTIVITY' || !activity.suggestedActions) return next(action);
  const named = inText(activity);
  const actions = activity.suggestedActions.actions.filter(button => !named.has(button.value));
  return next({ ...action, payload: { ...action.payload, activity: { ...activity, suggestedActions: { ...activity.suggestedActions, actions } } } });
};
