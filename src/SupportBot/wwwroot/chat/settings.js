// What the server wrote into the page: its settings, and every word that is said later on.
const island = document.getElementById('settings');

export const settings = JSON.parse(island.textContent);
export const words = settings.words;

/** For the styles that Web Chat writes into the page; scripts may read it, the page's source doesn't show it any more. */
export const nonce = document.querySelector('script[nonce]').nonce;
