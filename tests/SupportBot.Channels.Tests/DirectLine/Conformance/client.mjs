// The real client of Direct Line, led by a test: a command a line comes in, an event a line goes out.
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';
import { WebSocket as Socket } from 'ws';
import { xmlHttpRequest } from './xhr.mjs';

const tell = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
const sockets = [];

globalThis.XMLHttpRequest = xmlHttpRequest(({ method, url, status }) => {
  if (url.startsWith('http')) tell({ request: `${method} ${new URL(url).pathname.split('/').slice(3).join('/')}${new URL(url).search} ${status}` });
});
globalThis.WebSocket = class extends Socket {
  constructor(url) {
    super(url);
    sockets.push(this);
    this.addEventListener('open', () => tell({ socket: 'open' }));
    this.addEventListener('close', ({ code }) => tell({ socket: `closed ${code}` }));
  }
};

const require = createRequire(import.meta.url);
const { ConnectionStatus, DirectLine } = require('botframework-directlinejs');
const { async } = require('rxjs/scheduler/async');

// Waits a part of what it is asked to.
const hasty = (haste) => ({ now: () => async.now(), schedule: (work, delay = 0, state) => async.schedule(work, delay / haste, state) });

let client;

const commands = {
  connect: ({ options, haste = 1 }) => {
    client = new DirectLine({ ...options, enableVoiceMode: false, random: () => 0, scheduler: hasty(haste) });
    client.connectionStatus$.subscribe((status) => tell({ status: ConnectionStatus[status] }), (error) => tell({ broken: String(error.message) }));
    client.activity$.subscribe((activity) => tell({ activity }), (error) => tell({ over: String(error.message) }));
  },
  post: ({ activity }) => client.postActivity(activity).subscribe((id) => tell({ posted: id }), (error) => tell({ failed: error.status })),
  reconnect: ({ conversation }) => client.reconnect(conversation),
  session: () => client.getSessionId().subscribe((session) => tell({ session })),
  token: () => tell({ token: client.token }),
  cut: () => sockets.at(-1).terminate(),
  end: () => client.end(),
};

process.on('uncaughtException', (error) => tell({ uncaught: String(error.message) }));
createInterface({ input: process.stdin })
  .on('line', (line) => {
    const command = JSON.parse(line);
    commands[command.do](command);
  })
  .on('close', () => process.exit(0));
tell({ ready: true });
