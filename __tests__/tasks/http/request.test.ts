import { describe, expect, test } from '@jest/globals';
import { Masker } from '../../../src/tasks/masker.js';
import { TaskConfig } from '../../../src/tasks/task-config.js';
import { builtinTasks } from '../../../src/tasks/builtin-tasks.js';
import { RecordingLogger, taskRigs } from '../../support/task-config.js';
import { loopbackServers } from './loopback-server.js';

const newRig = taskRigs();
const startServer = loopbackServers();

describe('a response', () => {
  test('comes with its status, headers as servers write them, text and JSON', async () => {
    const server = await startServer((response) => {
      response.writeHead(201, [
        ...['content-type', 'application/json', 'etag', '"1"', 'x-ratelimit-remaining', '9'],
        ...['Set-Cookie', 'a=1', 'set-cookie', 'b=2', 'X-Request-Id', 'r'],
      ]);
      response.end('{"id": 12345678901234567890, "__proto__": {"constructor": "ä"}}');
    });
    const result = (await newRig().run('http.request', { url: server.url })) as {
      status_code: number;
      headers: Record<string, string>;
      body: string;
      json: Record<string, unknown>;
    };
    expect(result.status_code).toBe(201);
    expect(result.headers).toMatchObject({
      'Content-Type': 'application/json',
      ETag: '"1"',
      'X-RateLimit-Remaining': '9',
      'X-Request-Id': 'r',
      'Set-Cookie': 'a=1, b=2',
    });
    expect(result.body).toBe('{"id": 12345678901234567890, "__proto__": {"constructor": "ä"}}');
    expect(Object.getPrototypeOf(result.json)).toBeNull();
    expect(result.json['id']).toBe(12345678901234567890n);
    expect(Object.keys(result.json)).toEqual(['id', '__proto__']);
  });

  test('that is no JSON, or empty, has none', async () => {
    const server = await startServer((response, { path }) => {
      response.end(path === '/text' ? 'Grüße\n' : '');
    });
    const rig = newRig();
    expect(await rig.run('http.request', { url: `${server.url}/text` })).toMatchObject({
      body: 'Grüße\n',
      json: null,
    });
    const inputs = { url: server.url, method: 'head' };
    expect(await rig.run('http.request', inputs)).toMatchObject({ body: '', json: null });
  });

  test('is read in the letters that the server names', async () => {
    const server = await startServer((response, { path }) => {
      response.setHeader('Content-Type', `text/plain; charset=${path?.slice(1)}`);
      response.end(Buffer.from([0x47, 0xfc]));
    });
    const rig = newRig();
    const read = (charset: string): Promise<unknown> =>
      rig.run('http.request', { url: `${server.url}/${charset}` });
    expect(await read('iso-8859-1')).toMatchObject({ body: 'Gü' });
    expect(await read('klingon')).toMatchObject({ body: 'G\ufffd' });
  });

  test('that is longer than 10 MiB is cut, at a whole character', async () => {
    const server = await startServer((response) => {
      response.end(`"${'ä'.repeat(5 * 1024 * 1024)}"`);
    });
    const logger = new RecordingLogger();
    const result = await newRig().run('http.request', { url: server.url }, { logger });
    const { body, json } = result as { body: string; json: unknown };
    expect(Buffer.byteLength(body)).toBe(10 * 1024 * 1024 - 1);
    expect(body.endsWith('ä')).toBe(true);
    expect(json).toBeNull();
    expect(logger.warnings).toEqual([
      'Only the first 10485760 bytes of the response are kept in the result',
    ]);
  });

  test('of just 10 MiB is whole', async () => {
    const server = await startServer((response) => {
      response.end(`"${'x'.repeat(10 * 1024 * 1024 - 2)}"`);
    });
    const logger = new RecordingLogger();
    const result = await newRig().run('http.request', { url: server.url }, { logger });
    expect((result as { json: string }).json).toHaveLength(10 * 1024 * 1024 - 2);
    expect(logger.warnings).toEqual([]);
  });
});

describe('what is sent', () => {
  const sent = async (inputs: Record<string, unknown>, args: Record<string, unknown> = {}) => {
    const server = await startServer((response) => void response.end());
    await newRig().run('http.request', { url: server.url, ...inputs }, { context: { args } });
    return server.requests[0];
  };

  test.each(['GET', 'post', 'Put', 'patch', 'delete', 'OPTIONS'])('by %s', async (method) => {
    expect(await sent({ method })).toMatchObject({ method: method.toUpperCase(), body: '' });
  });

  test('a mapping or a list becomes JSON', async () => {
    const body = { n: '{{ args.n }}', list: [1, null, true], text: 'ä' };
    expect(await sent({ method: 'POST', body }, { n: 12345678901234567890n })).toMatchObject({
      body: '{"n":12345678901234567890,"list":[1,null,true],"text":"ä"}',
      headers: { 'content-type': 'application/json' },
    });
    expect(await sent({ method: 'POST', body: '{{ args.n }}' }, { n: [1, 2] })).toMatchObject({
      body: '[1,2]',
      headers: { 'content-type': 'application/json' },
    });
    expect(await sent({ method: 'PUT', body: 7 })).toMatchObject({ body: '7' });
  });

  test('text stays as it is', async () => {
    expect(await sent({ method: 'POST', body: 'a={{ args.a }}' }, { a: 1 })).toMatchObject({
      body: 'a=1',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(await sent({ method: 'POST', body: null })).toMatchObject({ body: '' });
  });

  test('a Content-Type that is given stays, in any case', async () => {
    const headers = { 'CONTENT-type': 'application/vnd.api+json' };
    expect(await sent({ method: 'POST', body: {}, headers })).toMatchObject({
      headers: { 'content-type': 'application/vnd.api+json' },
    });
  });

  test('headers are printed as templates print them', async () => {
    const headers = {
      'X-Flag': '{{ args.flag }}',
      'X-Number': 7,
      'X-Text': ' é\n',
      'X-None': null,
      'Content-Length': 9999,
    };
    const request = await sent({ headers }, { flag: true });
    expect(request?.headers).toMatchObject({ 'x-flag': 'True', 'x-number': '7', 'x-text': 'é' });
    expect(request?.headers).not.toHaveProperty('x-none');
    expect(request?.headers['user-agent']).toMatch(/^resumable-batch\/\d/);
  });
});

describe('a status outside 2xx', () => {
  test('is a failure that shows the beginning of the body, in one line', async () => {
    const server = await startServer((response, { path }) => {
      response.writeHead(path === '/empty' ? 304 : 404);
      response.end(path === '/empty' ? '' : `{\n  "error": "no\tsuch\u001b[31m thing"\n}`);
    });
    const rig = newRig();
    await expect(
      rig.run('http.request', { url: `${server.url}/things/7?page=2`, method: 'delete' }),
    ).rejects.toMatchObject({
      code: 'task_failed',
      message: `HTTP 404 Not Found for DELETE ${server.url}/things/7?…: { "error": "no such [31m thing" }`,
    });
    await expect(rig.run('http.request', { url: `${server.url}/empty` })).rejects.toMatchObject({
      message: `HTTP 304 Not Modified for GET ${server.url}/empty`,
    });
  });

  test('shows no more than 300 characters', async () => {
    const server = await startServer((response) => {
      response.writeHead(599).end(`${'x'.repeat(299)}😀${'y'.repeat(1000)}`);
    });
    await expect(newRig().run('http.request', { url: server.url })).rejects.toMatchObject({
      message: `HTTP 599 for GET ${server.url}/: ${'x'.repeat(299)}…`,
    });
  });
});

describe('secrets', () => {
  const echo = () =>
    startServer((response, { path, headers }) => {
      response.writeHead(400).end(`${path} ${JSON.stringify(headers)}`);
    });

  const failure = async (
    inputs: Record<string, unknown>,
    env: Record<string, string> = {},
  ): Promise<string> => {
    try {
      await newRig().run('http.request', inputs, { context: { env } });
    } catch (error) {
      return (error as Error).message;
    }
    throw new Error('it did not fail');
  };

  test('of the authentication are not in an error, even when the server repeats them', async () => {
    const { url } = await echo();
    for (const inputs of [
      { token: 's3cret-token' },
      { auth: { type: 'bearer', token_env: 'TOKEN' } },
      { auth: { type: 'api_key', key: 's3cret-token' } },
      { auth: { type: 'basic', username: 'me', password: 's3cret-token' } },
      { headers: { Authorization: 'Bearer s3cret-token' } },
    ]) {
      const message = await failure({ url, ...inputs }, { TOKEN: 's3cret-token' });
      expect(message).toContain('***');
      expect(message).not.toContain('s3cret');
      expect(message).not.toContain(Buffer.from('me:s3cret-token').toString('base64'));
    }
  });

  test('in a URL are not in an error', async () => {
    const { url } = await startServer((response) => void response.writeHead(400).end());
    const { host } = new URL(url);
    expect(await failure({ url: `http://me:s3cret@${host}/a?key=s3cret#s3cret` })).toBe(
      `HTTP 400 Bad Request for GET ${url}/a?…`,
    );
    expect(await failure({ url: `http://me:s3cret@${host}:x/` })).toBe(
      "Input 'url' of task 'http.request' must be a URL that begins with http:// or https://",
    );
  });

  test('of the run are masked before they are encoded, or cut', async () => {
    const secret = 'two words';
    const server = await startServer((response) => {
      response.writeHead(400).end(`${'x'.repeat(295)}${secret}`);
    });
    const runtime = { ...newRig().runtime, masker: new Masker({ secret }) };
    const inputs = { url: `${server.url}/a/${secret}/b` };
    const config = new TaskConfig({ name: 'x', type: 'http.request', inputs, runtime });
    await expect(builtinTasks().get('http.request')?.(config)).rejects.toMatchObject({
      message: `HTTP 400 Bad Request for GET ${server.url}/a/***/b: ${'x'.repeat(295)}***`,
    });
  });
});
