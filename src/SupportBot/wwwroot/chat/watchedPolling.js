// Where no socket opens, Web Chat's client asks every second what is new. It stops at the first request that fails, and doesn't say so: this does.

/** @param {() => void} opened at the first answer */
export function watchPolling(client, opened, lost) {
  const { ajax } = client.services;
  let isOpen = false;
  const answered = () => {
    if (isOpen) return;
    isOpen = true;
    opened();
  };
  client.services.ajax = request => request.url.includes('/activities?') ? ajax(request).do(answered, lost) : ajax(request);
}
