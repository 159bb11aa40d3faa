import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { notify } from '../../../src/tasks/notify/notify-task.js';
import { TaskConfig } from '../../../src/tasks/task-config.js';
import { FakeClock } from '../../support/fake-clock.js';
import { RecordingLogger, taskRigs, type TaskRig } from '../../support/task-config.js';
import { deadPort, loopbackServers } from '../http/loopback-server.js';

const newRig = taskRigs();
const startServer = loopbackServers();

const NOW = '2026-01-02T03:04:05.000Z';

/** Runs the task at a known time, in a workflow with a name. */
function run(
  rig: TaskRig,
  inputs: Record<string, unknown>,
  logger = new RecordingLogger(),
): Promise<unknown> {
  const runtime = { ...rig.runtime, clock: new FakeClock(NOW) };
  const context = { args: { message: 'two\nlines' }, workflow: { name: 'Nightly' } };
  return notify(new TaskConfig({ name: 'n', type: 'notify', inputs, context, runtime, logger }));
}

const read = (rig: TaskRig, file: string): string =>
  readFileSync(join(rig.workspace, file), 'utf8');

describe('log', () => {
  test('says the message by its level', async () => {
    const logger = new RecordingLogger();
    for (const level of ['debug', 'INFO', 'warning', 'Error']) {
      const inputs = { channel: 'log', level, message: `as ${level}` };
      expect(await run(newRig(), inputs, logger)).toEqual({
        channel: 'log',
        status: 'sent',
        message: `as ${level}`,
      });
    }
    expect(logger.messages).toEqual(['as debug', 'as INFO']);
    expect(logger.warnings).toEqual(['as warning', 'as Error']);
  });

  test('adds a line to a file, which no message can pretend', async () => {
    const rig = newRig();
    const inputs = { channel: 'log', level: 'warning', file: 'logs/n.log' };
    await run(rig, { ...inputs, message: 'one\r\n[then] [INFO] two' });
    await run(rig, { ...inputs, message: '{{ args.message }}' });
    expect(read(rig, 'logs/n.log')).toBe(
      `[${NOW}] [WARNING] one\n  [then] [INFO] two\n[${NOW}] [WARNING] two\n  lines\n`,
    );
  });

  test('knows its levels', async () => {
    const inputs = { channel: 'log', message: 'x', level: 'warn' };
    await expect(run(newRig(), inputs)).rejects.toMatchObject({
      code: 'invalid_inputs',
      message: "Input 'level' of task 'notify' must be one of debug, info, warning, error",
      hint: "Did you mean 'warning'?",
    });
  });
});

describe('file', () => {
  test('adds a JSON object in a line, whatever the message', async () => {
    const rig = newRig();
    const inputs = { channel: 'file', file: 'a/n.jsonl' };
    expect(await run(rig, { ...inputs, message: '{{ args.message }}' })).toEqual({
      channel: 'file',
      status: 'sent',
      message: 'two\nlines',
    });
    await run(rig, { ...inputs, message: 'x"}\u2028\n{"message": "y"}' });
    const lines = read(rig, 'a/n.jsonl').split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { timestamp: NOW, message: 'two\nlines', workflow: 'Nightly' },
      { timestamp: NOW, message: 'x"}\u2028\n{"message": "y"}', workflow: 'Nightly' },
    ]);
  });

  test('adds text, or replaces what is there', async () => {
    const rig = newRig();
    const inputs = { channel: 'file', file: 'n.txt', format: 'text' };
    await run(rig, { ...inputs, message: 'one' });
    await run(rig, { ...inputs, message: 'two' });
    expect(read(rig, 'n.txt')).toBe(`[${NOW}] one\n[${NOW}] two\n`);
    await run(rig, { ...inputs, message: 'three', append: false });
    expect(read(rig, 'n.txt')).toBe(`[${NOW}] three\n`);
  });

  test('stays inside the workspace, and outside of folders', async () => {
    const rig = newRig();
    mkdirSync(join(rig.workspace, 'folder'));
    writeFileSync(join(rig.workspace, 'plain'), '');
    const to = (file: string, append: boolean): Promise<unknown> =>
      run(rig, { channel: 'file', message: 'x', file, append });
    for (const append of [true, false]) {
      await expect(to('../x', append)).rejects.toThrow("The path '../x' leaves the workspace");
      await expect(to('folder', append)).rejects.toThrow("Cannot write 'folder': it is not a file");
      await expect(to('plain/x', append)).rejects.toThrow(
        "Cannot write 'plain/x': a part of its path is a file, not a folder",
      );
    }
  });
});

describe('webhook', () => {
  test('sends the message as JSON', async () => {
    const { url, requests } = await startServer((response) => void response.writeHead(202).end());
    const headers = { 'X-Custom': 1 };
    const inputs = { channel: 'webhook', url, message: '{{ args.message }}', headers };
    expect(await run(newRig(), inputs)).toEqual({
      channel: 'webhook',
      status: 'sent',
      message: 'two\nlines',
      status_code: 202,
    });
    expect(requests).toEqual([
      expect.objectContaining({ method: 'POST', body: '{"text":"two\\nlines"}' }),
    ]);
    expect(requests[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'x-custom': '1',
    });
  });

  test('sends a payload in its place, by another method', async () => {
    const { url, requests } = await startServer((response) => void response.end());
    const payload = { kind: '{{ args.message | upper }}' };
    const inputs = { channel: 'webhook', url, payload, method: 'put' };
    expect(await run(newRig(), inputs)).toMatchObject({ message: '', status_code: 200 });
    expect(requests).toEqual([
      expect.objectContaining({ method: 'PUT', body: '{"kind":"TWO\\nLINES"}' }),
    ]);
  });
});

describe('slack', () => {
  test('sends text under a name', async () => {
    const { url, requests } = await startServer((response) => void response.end('ok'));
    const inputs = { channel: 'slack', webhook_url: url, message: 'done' };
    expect(await run(newRig(), inputs)).toMatchObject({ status: 'sent', status_code: 200 });
    await run(newRig(), { ...inputs, username: 'me', icon_emoji: ':tada:', color: 'good' });
    expect(requests.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      { text: 'done', username: 'resumable-batch', icon_emoji: ':robot_face:' },
      {
        attachments: [{ color: 'good', text: 'done', fallback: 'done' }],
        username: 'me',
        icon_emoji: ':tada:',
      },
    ]);
  });
});

describe('the URL of a webhook, which is a secret, is not in an error', () => {
  const PATH = '/services/T0/B0/XXXXXXXXXXXX?sig=YYYYYYYY';

  test('of the server, even when it repeats the URL', async () => {
    const { url } = await startServer((response, { path }) => {
      response.writeHead(404).end(`Cannot POST ${path}, nor XXXXXXXXXXXX`);
    });
    const inputs = { channel: 'slack', webhook_url: `${url}${PATH}`, message: 'x' };
    await expect(run(newRig(), inputs)).rejects.toMatchObject({
      message: `HTTP 404 Not Found for POST ${url}: Cannot POST ***, nor ***`,
    });
  });

  test('of the network', async () => {
    const url = `http://127.0.0.1:${await deadPort()}`;
    const inputs = { channel: 'webhook', url: `${url}${PATH}`, message: 'x' };
    await expect(run(newRig(), inputs)).rejects.toMatchObject({
      message: `Cannot reach ${url}: connection refused`,
    });
  });

  test('about the input', async () => {
    const inputs = { channel: 'slack', webhook_url: 'hooks.slack.com/services/T0', message: 'x' };
    await expect(run(newRig(), inputs)).rejects.toMatchObject({
      message:
        "Input 'webhook_url' of task 'notify' must be a URL that begins with http:// or https://",
    });
  });
});

test.each([
  [{}, 'channel', 'is required'],
  [{ channel: 'pager' }, 'channel', 'must be one of webhook, log, slack, file'],
  [{ channel: 'log' }, 'message', 'is required for the channel log'],
  [{ channel: 'file', message: 'x' }, 'file', 'is required for the channel file'],
  [{ channel: 'file', file: 'x' }, 'message', 'is required for the channel file'],
  [{ channel: 'slack', message: 'x' }, 'webhook_url', 'is required for the channel slack'],
  [{ channel: 'webhook', message: 'x' }, 'url', 'is required for the channel webhook'],
  [{ channel: 'webhook', url: 'http://h/' }, 'message', 'is required for the channel webhook'],
  [
    { channel: 'webhook', url: 'http://h/', message: 'x', method: 'GET' },
    'method',
    'is GET, and such a request cannot carry a body',
  ],
  [
    { channel: 'webhook', url: 'http://h/', payload: 'x' },
    'payload',
    'must be a mapping or a list, not text',
  ],
])('%j is refused', async (inputs, input, problem) => {
  await expect(run(newRig(), inputs)).rejects.toMatchObject({
    code: 'invalid_inputs',
    message: `Input '${input}' of task 'notify' ${problem}`,
  });
});
