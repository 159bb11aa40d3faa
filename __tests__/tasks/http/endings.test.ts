import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { taskRigs } from '../../support/task-config.js';
import { waitUntil } from '../../support/wait-until.js';
import { deadPort, loopbackServers, type Answer } from './loopback-server.js';
import { selfSignedCertificate } from './self-signed-certificate.js';

const newRig = taskRigs();
const startServer = loopbackServers();

const SILENT: Answer = () => undefined;
const HALF: Answer = (response) => {
  response.writeHead(200, { 'Content-Length': 100 });
  response.write('half');
};

/** By Node's own fetch, and by that of undici, which serves what Node's cannot. */
const CLIENTS = [
  ['by Node', {}],
  ['by undici', { verify_ssl: false }],
] as const;

describe.each(CLIENTS)('%s', (_title, settings) => {
  test.each([
    ['before the headers', SILENT],
    ['within the body', HALF],
  ])('a time-out %s', async (_where, answer) => {
    const server = await startServer(answer);
    const inputs = { url: `${server.url}/x?y`, timeout: 1, ...settings };
    await expect(newRig().run('http.request', inputs)).rejects.toMatchObject({
      code: 'task_timeout',
      message: `GET ${server.url}/x?… took longer than 1 s`,
    });
    await waitUntil('the connection is closed', () => server.abandoned() === 1);
  });

  test.each([
    ['before the headers', SILENT],
    ['within the body', HALF],
  ])('an interruption %s', async (_where, answer) => {
    const server = await startServer(answer);
    const interruption = new AbortController();
    const inputs = { url: server.url, ...settings };
    const run = newRig().run('http.request', inputs, { signal: interruption.signal });
    const ended = expect(run).rejects.toMatchObject({
      code: 'task_interrupted',
      message: "Task 'http.request' was interrupted",
    });
    await waitUntil('the request has come', () => server.requests.length === 1);
    interruption.abort();
    await ended;
    await waitUntil('the connection is closed', () => server.abandoned() === 1);
  });

  test('interrupted from the start, it asks nobody', async () => {
    const server = await startServer((response) => void response.end());
    const run = newRig().run(
      'http.request',
      { url: server.url, ...settings },
      { signal: AbortSignal.abort() },
    );
    await expect(run).rejects.toMatchObject({ code: 'task_interrupted' });
    expect(server.requests).toEqual([]);
  });

  test('a connection that breaks within the body', async () => {
    const { url } = await startServer((response) => {
      response.writeHead(200, { 'Content-Length': 100 });
      response.write('half', () => response.destroy());
    });
    await expect(newRig().run('http.request', { url, ...settings })).rejects.toMatchObject({
      code: 'task_failed',
      message: `Cannot reach ${url}/: the connection was closed`,
    });
  });

  test('a refused connection, also by name', async () => {
    const port = await deadPort();
    for (const host of ['127.0.0.1', 'localhost']) {
      const url = `http://${host}:${port}/`;
      const run = newRig().run('http.request', { url, ...settings });
      await expect(run).rejects.toThrow(`Cannot reach ${url}: connection refused`);
    }
  });

  test('a port that no request may go to', async () => {
    const run = newRig().run('http.request', { url: 'http://127.0.0.1:1/', ...settings });
    await expect(run).rejects.toThrow(
      'Cannot reach http://127.0.0.1:1/: no request may go to this port',
    );
  });

  test('redirects that lead nowhere', async () => {
    const { url } = await startServer((response, { path }) => {
      const targets: Record<string, string> = {
        '/ftp': 'ftp://secret.example/',
        '/none': 'http://',
      };
      response.writeHead(302, { Location: targets[path ?? ''] ?? '/' }).end();
    });
    const run = (path: string): Promise<unknown> =>
      newRig().run('http.request', { url: `${url}${path}`, ...settings });
    await expect(run('/')).rejects.toThrow(`Cannot reach ${url}/: it redirects too often`);
    await expect(run('/ftp')).rejects.toThrow(
      `Cannot reach ${url}/ftp: it redirects to what is not http or https`,
    );
    await expect(run('/none')).rejects.toThrow(
      `Cannot reach ${url}/none: it redirects to what is no URL`,
    );
  });
});

describe('a server that', () => {
  const open: Server[] = [];
  afterEach(() => void open.splice(0).forEach((server) => server.close()));

  test('does not speak HTTP', async () => {
    const server = createServer((socket) => socket.end('hello\r\n\r\n'));
    open.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const run = newRig().run('http.request', { url: `http://127.0.0.1:${port}/` });
    await expect(run).rejects.toThrow(
      `Cannot reach http://127.0.0.1:${port}/: its answer is not HTTP`,
    );
  });

  test('does not speak TLS', async () => {
    const { url } = await startServer(SILENT);
    const asked = url.replace('http:', 'https:');
    await expect(newRig().run('http.request', { url: asked })).rejects.toThrow(
      `Cannot reach ${asked}/: it does not speak TLS; is the URL one of http?`,
    );
  });
});

describe('a certificate that nobody else has signed', () => {
  test('is refused', async () => {
    const { url, requests } = await startServer(
      (response) => void response.end(),
      selfSignedCertificate(),
    );
    await expect(newRig().run('http.request', { url })).rejects.toMatchObject({
      message: `Cannot reach ${url}/: its certificate is signed by itself`,
      hint: 'NODE_EXTRA_CA_CERTS, set before the run starts, names a file of further authorities.',
    });
    expect(requests).toEqual([]);
  });

  test('is refused by undici too, which waits longer than Node can', async () => {
    const { url } = await startServer((response) => void response.end(), selfSignedCertificate());
    await expect(newRig().run('http.request', { url, timeout: 600 })).rejects.toThrow(
      `Cannot reach ${url}/: its certificate is signed by itself`,
    );
  });

  test('is taken where verify_ssl is false, and its connections are kept for the run', async () => {
    const ports = new Set<unknown>();
    const { url } = await startServer((response) => {
      ports.add(response.socket?.remotePort);
      response.end('{"a": 1}');
    }, selfSignedCertificate());
    const rig = newRig();
    for (let turn = 0; turn < 12; turn += 1) {
      const result = await rig.run('http.request', { url, verify_ssl: false });
      expect(result).toMatchObject({ status_code: 200, json: { a: 1 } });
    }
    expect(ports.size).toBeLessThan(4);
  });
});
