// Thumbs under an answer, with a reason. The bot marks the answers that it wants them for (channelData.feedbackLoop). This version of Web Chat shows
// thumbs, but has no place for a reason and doesn't say which answer was meant: so what it sends is caught here, and asked about.
import { show } from './banner.js';

const dialog = document.getElementById('feedback');
const title = document.getElementById('feedback-title');
const reason = document.getElementById('reason');

const root = { type: 'https://schema.org/Message', '@context': 'https://schema.org', '@type': 'Message', '@id': '' };

/** Web Chat sends the action back as it is: so its id says which answer it is about. */
const action = (kind, activity) => ({ '@type': kind, '@id': `${kind}:${activity.id}`, actionStatus: 'PotentialActionStatus' });

function withThumbs(activity) {
  const entities = activity.entities ?? [];
  const message = entities.find(entity => entity.type === root.type && entity['@id'] === '') ?? root;
  const potentialAction = [action('LikeAction', activity), action('DislikeAction', activity)];
  return { ...activity, entities: [{ ...message, potentialAction }, ...entities.filter(entity => entity !== message)] };
}

/** @param {(activity: object) => Promise<void>} post */
export const thumbs = (post, words) => () => next => event => {
  const activity = event.payload?.activity;
  if (event.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && activity.channelData?.feedbackLoop) {
    return next({ ...event, payload: { ...event.payload, activity: withThumbs(activity) } });
  }
  if (event.type === 'DIRECT_LINE/POST_ACTIVITY' && activity.name === 'webchat:activity-status/feedback') {
    ask(activity.entities[0], post, words);
    return undefined;
  }
  return next(event);
};

function ask({ '@id': id }, post, words) {
  const kind = id.split(':', 1)[0];
  const about = id.slice(kind.length + 1);
  const helped = kind === 'LikeAction';
  title.textContent = words[helped ? 'feedback-helped' : 'feedback-not-helped'];
  reason.value = '';
  dialog.returnValue = '';
  dialog.showModal();
  dialog.addEventListener('close', async () => {
    if (dialog.returnValue !== 'send') return;
    try {
      await post(submission(about, helped ? 'like' : 'dislike', reason.value.trim()));
      show('feedback-thanks');
    } catch {
      show('feedback-failed');
    }
  }, { once: true });
}

const submission = (about, reaction, text) => ({
  type: 'invoke',
  name: 'message/submitAction',
  replyToId: about,
  value: { actionName: 'feedback', actionValue: { reaction, feedback: { feedbackText: text } } },
});
