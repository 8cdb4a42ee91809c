// Web Chat's client says nothing while its socket is gone and it waits to try again: so the socket tells. A network that lets no socket through may
// refuse it, or leave it without an answer.
const longestOpening = 6_000;

/** @param {(wasOpen: boolean) => void} closed */
export const watchedSocket = (opened, closed) => class extends WebSocket {
  constructor(address) {
    super(address);
    let wasOpen = false;
    const silent = setTimeout(() => this.close(), longestOpening);
    this.addEventListener('open', () => {
      clearTimeout(silent);
      wasOpen = true;
      opened();
    });
    this.addEventListener('close', () => {
      clearTimeout(silent);
      closed(wasOpen);
    });
  }
};
