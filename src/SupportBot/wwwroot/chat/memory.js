// What this device keeps: the conversation's address and the group's key. In this tab, or in this browser after "remember me".
const name = 'supportbot';

/** A browser may forbid storage, in a frame for example: then all is forgotten with the page. */
function storage(kind) {
  try {
    window[kind].getItem(name);
    return window[kind];
  } catch {
    return inMemory();
  }
}

function inMemory() {
  const values = new Map();
  return {
    getItem: key => values.get(key) ?? null,
    setItem: (key, value) => values.set(key, value),
    removeItem: key => values.delete(key),
  };
}

const tab = storage('sessionStorage');
const browser = storage('localStorage');

const read = from => JSON.parse(from.getItem(name) ?? 'null');

/** Both at once, so that a tab goes on with its own conversation when another one of this browser begins anew. */
let kept = read(tab) ?? read(browser) ?? {};

/** Another tab may have taken "remember me" away meanwhile: what it removed isn't written again. */
function write() {
  if (!browser.getItem(name)) kept.remembered = false;
  tab.setItem(name, JSON.stringify(kept));
  if (kept.remembered) browser.setItem(name, JSON.stringify(kept));
}

addEventListener('storage', event => {
  if (event.key !== name && event.key !== null || browser.getItem(name)) return;
  kept.remembered = false;
  if (tab.getItem(name)) tab.setItem(name, JSON.stringify(kept));
});

export const memory = {
  /** {id, token}, or undefined. */
  get talk() { return kept.talk; },
  set talk(talk) { kept.talk = talk; write(); },

  /** {id, text} of messages that have not reached the server. */
  get unsent() { return kept.unsent ?? []; },
  set unsent(messages) { kept.unsent = messages; write(); },

  get groupKey() { return kept.groupKey; },
  set groupKey(key) { kept.groupKey = key; write(); },

  get remembered() { return Boolean(kept.remembered); },
  set remembered(on) {
    kept.remembered = on;
    if (on) browser.setItem(name, JSON.stringify(kept));
    else browser.removeItem(name);
    write();
  },

  forgetAll() {
    kept = {};
    tab.removeItem(name);
    browser.removeItem(name);
  },
};
