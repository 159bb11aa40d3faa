import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';

export interface ReceivedRequest {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server on this machine, and what it was asked. */
export interface LoopbackServer {
  /** Such as `http://127.0.0.1:4711`. */
  readonly url: string;
  readonly requests: ReceivedRequest[];
  /** How many of its requests the other side has given up. */
  readonly abandoned: () => number;
}

/** Answers a request; `number` counts them from 1. */
export type Answer = (
  response: ServerResponse,
  request: ReceivedRequest,
  number: number,
) => void | Promise<void>;

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** Starts servers for the tests of a file, and stops each after its test. */
export function loopbackServers(): (
  answer: Answer,
  certificate?: Certificate,
) => Promise<LoopbackServer> {
  const open: Server[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map(stop));
  });
  return async (answer, certificate) => {
    const requests: ReceivedRequest[] = [];
    let abandoned = 0;
    const listener: RequestListener = (request, response) => {
      response.on('close', () => {
        if (!response.writableFinished) abandoned += 1;
      });
      void receive(request).then((received) => {
        requests.push(received);
        return answer(response, received, requests.length);
      });
    };
    const server = certificate ? createTlsServer(certificate, listener) : createServer(listener);
    open.push(server);
    const port = await listen(server);
    const url = `${certificate ? 'https' : 'http'}://127.0.0.1:${port}`;
    return { url, requests, abandoned: () => abandoned };
  };
}

/** A port on which nobody listens. */
export async function deadPort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await stop(server);
  return port;
}

async function receive(request: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method, url, headers } = request;
  return { method, path: url, headers, body: Buffer.concat(chunks).toString('utf8') };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function stop(server: Server): Promise<void> {
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}
