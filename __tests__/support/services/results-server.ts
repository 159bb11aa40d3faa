import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { Faults } from './faults.js';
import { refusal, type Answer, type Message, type Method } from './protocol.js';
import { readToken } from './tokens.js';

const ROUTE = /^\/twirp\/github\.actions\.results\.api\.v1\.(\w+)\/(\w+)$/;

/** A call as it was answered; `status` 0 where it was left hanging. */
export interface Call {
  readonly service: string;
  readonly method: string;
  readonly request: Message;
  readonly status: number;
  readonly response: Message;
}

type Services = Readonly<Record<string, Readonly<Record<string, Method>>>>;

/** The HTTP side of the results service: routes, tokens, faults, and a log of all calls. */
export class ResultsServer {
  readonly faults = new Faults();
  readonly calls: Call[] = [];
  readonly #services: Services;
  #server: Server | undefined;
  #port = 0;

  constructor(services: Services) {
    this.#services = services;
  }

  /** Comes up, after `stop` again under the same address. */
  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => response.destroy(error as Error));
    });
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Ends all connections, also the hanging ones; further ones are refused. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, service = '', method = ''] = ROUTE.exec(request.url ?? '') ?? [];
    const message = JSON.parse((await textOf(request)) || '{}') as Message;
    const fault = this.faults.take(method);
    const answer =
      fault ?? (await this.#call(service, method, message, request.headers.authorization));
    const { status, body } = answer === 'hang' ? { status: 0, body: {} } : answer;
    this.calls.push({ service, method, request: message, status, response: body });
    if (status === 0) return;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  }

  async #call(
    service: string,
    method: string,
    message: Message,
    authorization: string | undefined,
  ): Promise<Answer> {
    const run = this.#services[service]?.[method];
    if (run === undefined) return refusal(404, 'bad_route', `no method ${service}/${method}`);
    const holder = readToken(authorization);
    if (holder === undefined) return refusal(401, 'unauthenticated', 'no readable token');
    if (holder.expires < new Date()) return refusal(401, 'unauthenticated', 'token has expired');
    return run(message, holder);
  }
}
