// One line above the conversation that says how the connection stands. A live region: screen readers say what changes.
import { words } from './settings.js';

const banner = document.getElementById('banner');
const passing = new Set(['back', 'feedback-thanks', 'copied']);
const longestPassing = 6_000;
let timer = 0;

/**
 * @param {string} key of the words; empty for none
 * @param {() => void} [tryAgain] offered with a button
 */
export function show(key, tryAgain) {
  clearTimeout(timer);
  banner.dataset.about = key;
  banner.replaceChildren(...(key ? [words[key]] : []));
  if (tryAgain) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words['try-again'];
    button.addEventListener('click', tryAgain);
    banner.append(' ', button);
  }
  if (passing.has(key)) timer = setTimeout(() => show(''), longestPassing);
}

/** What the banner is about now. */
export const shown = () => banner.dataset.about ?? '';
