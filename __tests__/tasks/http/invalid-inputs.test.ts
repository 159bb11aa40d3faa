import { expect, test } from '@jest/globals';
import { taskRigs } from '../../support/task-config.js';

const newRig = taskRigs();

const NO_URL = 'must be a URL that begins with http:// or https://';

test.each([
  ['url', { url: undefined }, 'is required', undefined],
  ['url', { url: 'example.com' }, NO_URL, undefined],
  ['url', { url: 'localhost:80/x' }, NO_URL, undefined],
  ['url', { url: 'file:///etc/passwd' }, NO_URL, undefined],
  ['method', { method: 'G T' }, 'is no method that can be sent', 'As POST or DELETE is.'],
  ['method', { method: 'trace' }, 'is no method that can be sent', 'As POST or DELETE is.'],
  [
    'method',
    { body: {} },
    'is GET, and such a request cannot carry a body',
    'POST, PUT and PATCH carry one.',
  ],
  ['headers', { headers: 'X: y' }, 'must be a mapping, not text', undefined],
  ['headers', { headers: { 'X Y': 1 } }, "names an impossible header, 'X Y'", undefined],
  [
    'headers',
    { headers: { X: 'a\r\nSet-Cookie: b' } },
    "has a character that the header 'X' cannot carry",
    undefined,
  ],
  [
    'headers',
    { headers: { X: '日' } },
    "has a character that the header 'X' cannot carry",
    undefined,
  ],
  ['headers', { headers: { X: [1] } }, "has a 'X' that must be text, not a list", undefined],
  ['headers', { headers: { Expect: 'x' } }, "cannot set the header 'Expect'", undefined],
  ['timeout', { timeout: 'soon' }, 'must be a number, not text', undefined],
  [
    'token',
    { token: 'a\nb' },
    "has a character that the header 'Authorization' cannot carry",
    undefined,
  ],
  ['retry', { retry: 0 }, 'is below 1', undefined],
  ['retry', { retry: 'often' }, 'must be an integer or a mapping, not text', undefined],
  [
    'retry',
    { retry: { max_atempts: 3 } },
    "has no key 'max_atempts'",
    "Did you mean 'max_attempts'?",
  ],
  ['retry', { retry: { max_attempts: 0 } }, "has a 'max_attempts' that is below 1", undefined],
  ['retry', { retry: { delay: 'x' } }, "has a 'delay' that must be a number, not text", undefined],
  [
    'retry',
    { retry: { status_codes: [503, 5] } },
    "has a 'status_codes' that has an element, 1, that is below 100",
    undefined,
  ],
])('%s: %j', async (input, inputs, problem, hint) => {
  const run = newRig().run('http.request', { url: 'http://127.0.0.1/', ...inputs });
  await expect(run).rejects.toMatchObject({
    code: 'invalid_inputs',
    message: `Input '${input}' of task 'http.request' ${problem}`,
    hint,
  });
});
