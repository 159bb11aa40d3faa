import { describe, expect, test } from '@jest/globals';
import { taskRigs } from '../../support/task-config.js';
import { loopbackServers, type LoopbackServer } from './loopback-server.js';

const newRig = taskRigs();
const startServer = loopbackServers();

/** A server that answers with the path that it was asked for. */
function target(): Promise<LoopbackServer> {
  return startServer((response, { path }) => void response.end(`at ${path}`));
}

function redirecting(status: number, location: string): Promise<LoopbackServer> {
  return startServer((response, { path }) => {
    if (path !== '/old') response.end(`at ${path}`);
    else response.writeHead(status, { Location: location }).end('gone');
  });
}

const PROOFS = {
  headers: { Cookie: 'id=1', 'X-Vault-Token': 'vault', Accept: 'text/plain' },
  auth: { type: 'api_key', key: 'key-of-the-shop' },
  token: 'bearer-of-the-shop',
};

describe.each([{ timeout: 30 }, { timeout: 600 }])('a redirect, with %o', (settings) => {
  test('on the same server takes every header along', async () => {
    const server = await redirecting(302, '/new?a=1#part');
    const inputs = { url: `${server.url}/old`, ...PROOFS, ...settings };
    const result = await newRig().run('http.request', inputs);
    expect(result).toMatchObject({ status_code: 200, body: 'at /new?a=1' });
    expect(server.requests[1]?.headers).toMatchObject({
      accept: 'text/plain',
      authorization: 'Bearer bearer-of-the-shop',
      cookie: 'id=1',
      'x-api-key': 'key-of-the-shop',
      'x-vault-token': 'vault',
    });
  });

  test('to another server takes no header along that may prove who asks', async () => {
    const other = await target();
    const server = await redirecting(307, `${other.url}/new`);
    const inputs = { url: `${server.url}/old`, ...PROOFS, ...settings };
    const result = await newRig().run('http.request', inputs);
    expect(result).toMatchObject({ body: 'at /new' });
    const { headers } = other.requests[0] ?? {};
    expect(headers).toMatchObject({ accept: 'text/plain' });
    expect(headers?.['user-agent']).toMatch(/^resumable-batch/);
    expect(headers?.host).toBe(new URL(other.url).host);
    expect(JSON.stringify(headers)).not.toMatch(/shop|vault|id=1/);
  });

  test('back to the first server does not bring them back', async () => {
    const other = await startServer((response, { path }) => {
      response.writeHead(302, { Location: path?.slice(1) }).end();
    });
    const server = await startServer((response, { path }) => {
      if (path === '/old') response.writeHead(302, { Location: `${other.url}/${server.url}/` });
      response.end();
    });
    await newRig().run('http.request', { url: `${server.url}/old`, ...PROOFS, ...settings });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer bearer-of-the-shop',
      undefined,
    ]);
  });

  test.each([
    ['POST', 301, 'GET', ''],
    ['POST', 302, 'GET', ''],
    ['PUT', 302, 'PUT', '{"a":1}'],
    ['PUT', 303, 'GET', ''],
    ['POST', 307, 'POST', '{"a":1}'],
    ['POST', 308, 'POST', '{"a":1}'],
  ])('of a %s by %i becomes a %s', async (method, status, then, body) => {
    const server = await redirecting(status, 'new');
    const url = `${server.url}/old`;
    await newRig().run('http.request', { url, method, body: { a: 1 }, ...settings });
    const second = server.requests[1];
    expect(second).toMatchObject({ method: then, path: '/new', body });
    expect(second?.headers['content-type']).toBe(body === '' ? undefined : 'application/json');
  });

  test('sends no password that stands in it, and knows letters beyond ASCII', async () => {
    const server = await startServer((response, { path }) => {
      const location = `http://ann:secret@${new URL(server.url).host}/grün`;
      if (path === '/old')
        response.writeHead(302, { Location: Buffer.from(location).toString('latin1') });
      response.end();
    });
    await newRig().run('http.request', { url: `${server.url}/old`, ...settings });
    expect(server.requests[1]?.path).toBe('/gr%C3%BCn');
    expect(server.requests[1]?.headers).not.toHaveProperty('authorization');
  });

  test('that does not say where to is an answer like others', async () => {
    const server = await startServer((response) => void response.writeHead(302).end('somewhere'));
    await expect(newRig().run('http.request', { url: server.url, ...settings })).rejects.toThrow(
      `HTTP 302 Found for GET ${server.url}/: somewhere`,
    );
  });
});

test('a webhook that redirects elsewhere keeps its headers to itself', async () => {
  const other = await target();
  const server = await redirecting(308, `${other.url}/new`);
  await newRig().run('notify', {
    message: 'done',
    channel: 'webhook',
    url: `${server.url}/old`,
    headers: { 'X-Hook-Key': 'key-of-the-hook' },
  });
  expect(other.requests[0]).toMatchObject({ method: 'POST' });
  expect(other.requests[0]?.headers).not.toHaveProperty('x-hook-key');
});
