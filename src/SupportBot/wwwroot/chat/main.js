// Puts the page together.
import { show, shown } from './banner.js';
import { Connection } from './connection.js';
import { Conversation } from './conversation.js';
import { offerDialogs } from './dialogs.js';
import { offerExit } from './exit.js';
import { takeKey } from './groupLink.js';
import { headings, offerHeadings } from './headings.js';
import { memory } from './memory.js';
import { retries } from './retries.js';
import { settings, words } from './settings.js';
import { closeStarters, hideStarters, sendStartersWith, showStarters } from './starters.js';
import { suggestedActions } from './suggestedActions.js';
import { thumbs } from './thumbs.js';
import { unsent } from './unsent.js';
import './visibleHeight.js';

const trouble = new Set(['offline', 'reconnecting', 'unreachable', 'busy']);
const worthKeeping = new Set(['expired', 'ended', 'not-deleted']);

function tell(state) {
  document.documentElement.dataset.connection = state;
  if (state === 'use-link') closeStarters();
  if (state === 'online') {
    performance.mark('supportbot-ready');
    sendStartersWith(text => conversation.say(text));
    if (!worthKeeping.has(shown())) show(trouble.has(shown()) ? 'back' : '');
  } else {
    show(state, state === 'unreachable' || state === 'busy' ? () => connection.retry() : undefined);
  }
}

const post = activity => new Promise((sent, failed) => connection.client
  .postActivity({ ...activity, from: { id: 'member', role: 'user' } })
  .subscribe(id => id === 'retry' ? failed(new Error(id)) : sent(), failed));

const conversation = new Conversation([headings, suggestedActions, unsent, retries, hideStarters, thumbs(post, words)]);
const connection = new Connection({
  state: tell,
  notice: show,
  begun: client => { showStarters(); conversation.begin(client); },
  resumed: client => conversation.resume(client),
});

const open = () => settings.byLink && !memory.groupKey && !memory.talk ? tell('use-link') : connection.open();

document.documentElement.classList.toggle('embedded', window.top !== window);
offerExit(connection);
offerDialogs(connection);
offerHeadings(text => conversation.say(text));
takeKey();
addEventListener('hashchange', () => { if (takeKey()) open(); });
open();
