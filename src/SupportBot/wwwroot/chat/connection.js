// Keeps the conversation connected, and says how that stands: takes up the one from before, or begins one; after a break tries again, at first
// quickly. Web Chat's own client would wait up to 20 seconds.
import { memory } from './memory.js';
import { domain, endTalk, findTalk, newTalk } from './server.js';
import { watchPolling } from './watchedPolling.js';
import { watchedSocket } from './watchedSocket.js';

const longestWait = 15_000;
const triesUntilUnreachable = 5;
const [ExpiredToken, FailedToConnect, Ended] = [3, 4, 5];

export class Connection {
  #client = null;
  #tries = 0;
  #timer = 0;
  #running = null;
  #left = false;

  /** The client whose conversation is being ended, and whether the server hung up on it, as it does then. */
  #ending = { client: null, hungUp: false };

  /** Some networks, hospitals' for example, let no socket through: the client then asks again and again instead. */
  #polling = false;

  /**
   * @param {{state: (name: string) => void, notice: (key: string) => void, begun: (client: object) => void, resumed: (client: object) => void}} tell
   * begun: an empty transcript; resumed: the same one goes on.
   */
  constructor(tell) {
    this.tell = tell;
    addEventListener('online', () => {
      this.#polling = false; // It may be another network.
      this.#tryNow();
    });
    addEventListener('offline', () => this.tell.state('offline'));
    document.addEventListener('visibilitychange', () => { if (!document.hidden && this.#timer) this.#tryNow(); });
    addEventListener('pagehide', () => this.#keep());
  }

  get client() { return this.#client; }

  /** The conversation from before, else a new one. */
  async open() {
    this.tell.state('connecting');
    await this.#once(() => memory.talk ? this.#takeUp() : this.#begin());
  }

  /** Forgets this conversation, here and on the server, and begins another. Keeps it where the server can't be told. */
  async startOver() {
    while (this.#running) await this.#running;
    await this.#once(async () => {
      this.#keep();
      this.#ending = { client: this.#client, hungUp: false };
      const { status } = memory.talk ? await endTalk(memory.talk) : { status: 200 };
      const { hungUp } = this.#ending;
      this.#ending = { client: null, hungUp: false };
      if (this.#left) return;
      if (status === 200 || this.#isOver(status)) {
        memory.unsent = [];
        await this.#begin();
      } else {
        if (hungUp) this.#wait();
        this.tell.notice('not-deleted');
      }
    });
  }

  /** For good: the page is being left. */
  leave() {
    this.#keep();
    this.#left = true;
    clearTimeout(this.#timer);
    if (memory.talk) endTalk(memory.talk, true);
  }

  retry() { this.#tryNow(); }

  async #takeUp() {
    const { status, body } = await findTalk(memory.talk);
    if (this.#left) return;
    if (status === 200) this.#use({ id: memory.talk.id, token: body.token }, { conversationId: memory.talk.id }, 'begun');
    else if (this.#isOver(status)) await this.#begin(status === 404 ? 'ended' : 'expired');
    else this.#wait();
  }

  async #begin(why) {
    memory.talk = undefined;
    this.#stop();
    const { status, body } = await newTalk(memory.groupKey);
    if (this.#left) return;
    if (status === 200) this.#use({ id: body.conversationId, token: body.token }, {}, 'begun', why);
    else if (status === 401 || status === 403) this.tell.state('use-link');
    else this.#wait(status === 429 ? 'busy' : undefined);
  }

  #isOver(status) { return status === 401 || status === 403 || status === 404; }

  #use(talk, how, kind, why) {
    memory.talk = talk;
    const old = this.#client;
    const client = WebChat.createDirectLine({
      domain,
      token: talk.token,
      enableVoiceMode: false,
      webSocket: !this.#polling,
      conversationStartProperties: { locale: navigator.language },
      ...how,
    });
    if (this.#polling) watchPolling(client, () => this.#opened(client), () => this.#lost(client));
    else client.services.WebSocket = watchedSocket(() => this.#opened(client), wasOpen => this.#closed(client, wasOpen));
    this.#client = client;
    client.connectionStatus$.subscribe(status => this.#changed(client, status));
    this.tell[kind](client);
    old?.end();
    if (why) this.tell.state(why);
  }

  #changed(client, status) {
    if (client !== this.#client || this.#left) return;
    if (status === ExpiredToken || status === Ended || status === FailedToConnect) this.#lost(client);
    else this.#keep();
  }

  #opened(client) {
    if (client !== this.#client || this.#left) return;
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#tries = 0;
    this.#keep();
    this.tell.state('online');
  }

  #closed(client, wasOpen) {
    if (wasOpen) this.#lost(client);
    else if (client === this.#client) {
      this.#polling = true; // The server had answered just before.
      this.#tryNow();
    }
  }

  #lost(client) {
    if (client !== this.#client || this.#left) return;
    if (client === this.#ending.client) {
      this.#ending.hungUp = true;
      return;
    }
    this.#polling = false;
    this.#wait();
  }

  #wait(state) {
    if (this.#left) return;
    clearTimeout(this.#timer);
    this.#tries++;
    this.tell.state(state ?? (!navigator.onLine ? 'offline' : this.#tries > triesUntilUnreachable ? 'unreachable' : 'reconnecting'));
    this.#timer = setTimeout(() => this.#tryNow(), Math.min(longestWait, 500 * 2 ** this.#tries));
  }

  #tryNow() {
    if (this.#left) return;
    clearTimeout(this.#timer);
    this.#once(() => this.#goOn());
  }

  /** What was said meanwhile comes in behind what stands there already. */
  async #goOn() {
    this.#keep();
    if (!memory.talk) return this.#begin();
    if (!this.#client) return this.#takeUp();
    const { watermark } = this.#client;
    const { status, body } = await findTalk(memory.talk, watermark);
    if (this.#left) return;
    if (status === 200) this.#use({ id: memory.talk.id, token: body.token }, { conversationId: memory.talk.id, watermark }, 'resumed');
    else if (this.#isOver(status)) await this.#begin(status === 404 ? 'ended' : 'expired');
    else this.#wait();
  }

  /** The client takes a new token every quarter of an hour. */
  #keep() {
    const { conversationId: id, token } = this.#client ?? {};
    if (id && token && !this.#left && id === memory.talk?.id) memory.talk = { id, token };
  }

  #stop() {
    const client = this.#client;
    this.#client = null;
    client?.end();
  }

  async #once(action) {
    if (this.#running || this.#left) return;
    try {
      await (this.#running = action());
    } finally {
      this.#running = null;
    }
  }
}
