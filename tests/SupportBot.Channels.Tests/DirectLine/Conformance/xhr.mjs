// As much of a browser's XMLHttpRequest as the client uses, on Node's fetch.
export function xmlHttpRequest(onDone) {
  return class XMLHttpRequest {
    readyState = 0;
    status = 0;
    response = null;
    responseType = '';
    timeout = 0;
    #headers = {};
    #answered = new Headers();
    #abort = new AbortController();

    open(method, url) {
      this.method = method;
      this.url = url;
      this.readyState = 1;
    }

    setRequestHeader(name, value) {
      this.#headers[name] = value;
    }

    getResponseHeader(name) {
      return this.#answered.get(name);
    }

    abort() {
      this.#abort.abort();
    }

    async send(body) {
      try {
        const response = await fetch(this.url, { method: this.method, headers: this.#headers, body, signal: this.#abort.signal });
        this.#answered = response.headers;
        this.response = await this.#read(response);
        this.status = response.status;
      } catch {
        this.status = 0;
      }
      if (this.#abort.signal.aborted) return;
      onDone(this);
      this.readyState = 4;
      this.onreadystatechange?.({});
    }

    async #read(response) {
      if (this.responseType === 'arraybuffer') return response.arrayBuffer();
      const text = await response.text();
      return text === '' ? null : this.responseType === 'json' ? JSON.parse(text) : text;
    }
  };
}
