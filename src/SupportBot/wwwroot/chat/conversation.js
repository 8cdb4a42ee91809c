// Web Chat in the page: what is said, the box to type in, the buttons with what one can ask.
import { look, onLookChanged } from './look.js';
import { renderMarkdown } from './markdown.js';
import { nonce, words } from './settings.js';

const lang = document.documentElement.lang;

/** With the member's region, where they read our language: the numbers to call go by it. */
const locale = navigator.language.split('-')[0] === lang ? navigator.language : lang;
const place = document.getElementById('chat');

const said = {
  ACTIVITY_STATUS_SEND_FAILED_RETRY: words['not-sent'],
  CITATION_MODEL_DIALOG_ALT: words.citation,
  SUGGESTED_ACTIONS_LABEL_ALT: words.suggestions,
  TEXT_INPUT_ALT: words.message,
  TEXT_INPUT_PLACEHOLDER: words.placeholder,
  TEXT_INPUT_SEND_BUTTON_ALT: words.send,
  TRANSCRIPT_LABEL_ALT: words.transcript,
  TRANSCRIPT_NEW_MESSAGES: words['new-messages'],
  VOTE_DISLIKE_ALT: words['not-helped'],
  VOTE_LIKE_ALT: words.helped,
};

export class Conversation {
  #store = null;
  #element = null;
  #client = null;

  /** @param {((store: object) => (next: Function) => (action: object) => unknown)[]} middlewares of Web Chat's store */
  constructor(middlewares) {
    this.middlewares = middlewares;
    onLookChanged(() => this.#render());
  }

  /** An empty transcript, which fills itself with what the conversation has. */
  begin(client) {
    this.#store = WebChat.createStore({}, ...this.middlewares);
    this.#element = document.createElement('div');
    place.replaceChildren(this.#element);
    this.resume(client);
  }

  /** The same transcript over a new connection. */
  resume(client) {
    this.#client = client;
    this.#render();
  }

  say(text) {
    this.#store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text } });
  }

  #render() {
    if (!this.#client) return;
    WebChat.renderWebChat({
      directLine: this.#client,
      store: this.#store,
      styleOptions: look(),
      locale,
      renderMarkdown,
      nonce,
      overrideLocalizedStrings: strings => ({ ...strings, ...said }),
      sendTypingIndicator: false,
    }, this.#element);
  }
}
