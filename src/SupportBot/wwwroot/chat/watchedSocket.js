// Web Chat's client says nothing while its socket is gone and it waits to try again: so the socket tells.
export const watchedSocket = (opened, closed) => class extends WebSocket {
  constructor(address) {
    super(address);
    this.addEventListener('open', opened);
    this.addEventListener('close', closed);
  }
};
