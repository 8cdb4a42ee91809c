// Thumbs under an answer, with a reason. The bot marks answers that it wants them for (channelData.feedbackLoop); this version of Web Chat shows
// thumbs for another mark and has no place for a reason, so the one is made of the other here.
import { show } from './banner.js';

const dialog = document.getElementById('feedback');
const title = document.getElementById('feedback-title');
const reason = document.getElementById('reason');

const vote = (activity, option) => ({
  type: 'https://schema.org/VoteAction',
  '@context': 'https://schema.org',
  '@type': 'VoteAction',
  '@id': `${option}:${activity.id}`,
  actionOption: option,
});

const withThumbs = activity => ({ ...activity, entities: [...(activity.entities ?? []), vote(activity, 'upvote'), vote(activity, 'downvote')] });

/** @param {(activity: object) => Promise<void>} post */
export const thumbs = (post, words) => () => next => action => {
  const activity = action.payload?.activity;
  if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && activity.channelData?.feedbackLoop) {
    return next({ ...action, payload: { ...action.payload, activity: withThumbs(activity) } });
  }
  if (action.type === 'DIRECT_LINE/POST_ACTIVITY' && activity.name === 'webchat:activity-status/feedback') {
    ask(activity.entities[0], post, words);
    return undefined;
  }
  return next(action);
};

function ask({ '@id': id }, post, words) {
  const [option, about] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  const helped = option === 'upvote';
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
