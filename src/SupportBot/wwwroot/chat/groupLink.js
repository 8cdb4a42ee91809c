// The group's link ends in #key=…: browsers send that part to no server. It is taken out of the address, so that it isn't shared by accident.
import { memory } from './memory.js';

/** Whether the address held a key. */
export function takeKey() {
  const key = new URLSearchParams(location.hash.slice(1)).get('key');
  if (!key) return false;
  memory.groupKey = key;
  history.replaceState(null, '', location.pathname + location.search);
  return true;
}
