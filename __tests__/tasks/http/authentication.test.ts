import { describe, expect, test } from '@jest/globals';
import { taskRigs } from '../../support/task-config.js';
import { loopbackServers } from './loopback-server.js';

const newRig = taskRigs();
const startServer = loopbackServers();

const BASIC = `Basic ${Buffer.from('Aladdin:öpen sésame').toString('base64')}`;

async function headersOf(
  inputs: Record<string, unknown>,
  env: Record<string, string> = {},
): Promise<Record<string, unknown> | undefined> {
  const { url, requests } = await startServer((response) => void response.end());
  await newRig().run('http.request', { url, ...inputs }, { context: { env } });
  return requests[0]?.headers;
}

describe('auth', () => {
  test.each([
    [{ type: 'bearer', token: 'abc' }, { authorization: 'Bearer abc' }],
    [{ type: 'Bearer', token: '{{ env.TOKEN }}' }, { authorization: 'Bearer from env' }],
    [{ type: 'bearer', token_env: 'TOKEN', token: 'abc' }, { authorization: 'Bearer from env' }],
    [{ type: 'api_key', key: 'abc' }, { 'x-api-key': 'abc' }],
    [{ type: 'api_key', key: 123, header: 'X-Token' }, { 'x-token': '123' }],
    [{ type: 'basic', username: 'Aladdin', password: 'öpen sésame' }, { authorization: BASIC }],
  ])('%j', async (auth, headers) => {
    expect(await headersOf({ auth }, { TOKEN: 'from env\n' })).toMatchObject(headers);
  });

  test.each([null, {}])('%j is none', async (auth) => {
    expect(await headersOf({ auth, token: '' })).not.toHaveProperty('authorization');
  });

  test('goes before a header, which goes before a token, which goes before the URL', async () => {
    const auth = { type: 'bearer', token: 'of-auth' };
    const headers = { authorization: 'Bearer of-headers' };
    const token = 'of-token';
    expect(await headersOf({ auth, headers, token })).toMatchObject({
      authorization: 'Bearer of-auth',
    });
    expect(await headersOf({ headers, token })).toMatchObject(headers);
    expect(await headersOf({ token, auth: { type: 'api_key', key: 'k' } })).toMatchObject({
      authorization: 'Bearer of-token',
      'x-api-key': 'k',
    });
  });

  test('stands in the URL, as with curl', async () => {
    const { url, requests } = await startServer((response) => void response.end());
    const host = new URL(url).host;
    const run = (userinfo: string, token?: string): Promise<unknown> =>
      newRig().run('http.request', { url: `http://${userinfo}@${host}/`, token: token ?? null });
    await run('Aladdin:%C3%B6pen%20s%C3%A9same');
    await run('100%:');
    await run('a:b', 'abc');
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([
      BASIC,
      `Basic ${Buffer.from('100%:').toString('base64')}`,
      'Bearer abc',
    ]);
  });

  test('is not sent on to another host', async () => {
    const other = await startServer((response) => void response.end());
    const { url } = await startServer((response) => {
      response.writeHead(307, { Location: other.url }).end();
    });
    await newRig().run('http.request', { url, token: 'abc' });
    expect(other.requests[0]?.headers).not.toHaveProperty('authorization');
  });
});

describe('auth that cannot work is refused', () => {
  test.each([
    [{ token: 'x' }, "lacks 'type'", 'The types are bearer, api_key, basic.'],
    [{ type: 'bearr' }, "has the unknown type 'bearr'", "Did you mean 'bearer'?"],
    [{ type: 'digest' }, "has the unknown type 'digest'", 'The types are bearer, api_key, basic.'],
    [{ type: 'bearer' }, "lacks 'token' or 'token_env', one of which bearer needs", undefined],
    [{ type: 'api_key' }, "lacks 'key', which api_key needs", undefined],
    [{ type: 'basic', username: 'x' }, "lacks 'password', which basic needs", undefined],
    [
      { type: 'basic', usrname: 'x', password: 'y' },
      "has no key 'usrname'",
      "Did you mean 'username'?",
    ],
    [
      { type: 'basic', username: 'x', password: 'y', realm: 'z' },
      "has no key 'realm'",
      'Its keys are type, username, password.',
    ],
    [{ type: 'bearer', token: null }, "has a 'token' that must be text, not nothing", undefined],
    [
      { type: 'bearer', token: 'a\nb' },
      "has a character that the header 'Authorization' cannot carry",
      undefined,
    ],
    [
      { type: 'bearer', token_env: 'API_TOKEN' },
      "names the environment variable 'API_TOKEN', which is not set",
      "It is looked up in 'env', which lacks the runner's own variables (ACTIONS_*, INPUT_*).",
    ],
  ])('%j', async (auth, problem, hint) => {
    const run = newRig().run('http.request', { url: 'http://127.0.0.1/', auth });
    await expect(run).rejects.toMatchObject({
      code: 'invalid_inputs',
      message: `Input 'auth' of task 'http.request' ${problem}`,
      hint,
    });
  });
});
