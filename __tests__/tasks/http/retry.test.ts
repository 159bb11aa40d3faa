import { describe, expect, test } from '@jest/globals';
import { TaskConfig } from '../../../src/tasks/task-config.js';
import { httpRequest } from '../../../src/tasks/http/http-request-task.js';
import { retryAfterSeconds } from '../../../src/tasks/http/retry-after.js';
import { FakeClock } from '../../support/fake-clock.js';
import { RecordingLogger, taskRigs } from '../../support/task-config.js';
import { waitUntil } from '../../support/wait-until.js';
import { deadPort, loopbackServers } from './loopback-server.js';

const newRig = taskRigs();
const startServer = loopbackServers();

/** Runs the task under a clock that stands still. */
function runWith(clock: FakeClock, inputs: Record<string, unknown>) {
  const logger = new RecordingLogger();
  const runtime = { ...newRig().runtime, clock };
  const config = new TaskConfig({ name: 'x', type: 'http.request', inputs, runtime, logger });
  return { result: httpRequest(config), logger };
}

describe('a status that passes', () => {
  test('is tried again until it is well', async () => {
    const { url, requests } = await startServer((response, _request, number) => {
      if (number < 3) response.writeHead(503).end('busy');
      else response.end('well');
    });
    const clock = new FakeClock();
    const retry = { max_attempts: 5, delay: 0.5 };
    const { result, logger } = runWith(clock, { url, retry, method: 'POST', body: 'x' });
    expect(await result).toMatchObject({ status_code: 200, body: 'well' });
    expect(requests.map(({ body }) => body)).toEqual(['x', 'x', 'x']);
    expect(clock.sleeps).toEqual([500, 500]);
    const message = `HTTP 503 Service Unavailable for POST ${url}/: busy`;
    expect(logger.warnings).toEqual([
      `${message} (attempt 2 of 5 follows in 0.5 s)`,
      `${message} (attempt 3 of 5 follows in 0.5 s)`,
    ]);
  });

  test('is not tried again without being asked to', async () => {
    const { url, requests } = await startServer((response) => void response.writeHead(503).end());
    for (const retry of [null, 1, {}, { delay: 2 }]) {
      const { result } = runWith(new FakeClock(), { url, retry });
      await expect(result).rejects.toThrow('HTTP 503 Service Unavailable');
    }
    expect(requests).toHaveLength(4);
  });

  test('ends as the last attempt ended', async () => {
    const { url, requests } = await startServer((response, _request, number) => {
      response.writeHead(number === 3 ? 429 : 500).end();
    });
    const clock = new FakeClock();
    const { result } = runWith(clock, { url, retry: '3' });
    await expect(result).rejects.toMatchObject({
      message: `HTTP 429 Too Many Requests for GET ${url}/`,
    });
    expect(requests).toHaveLength(3);
    expect(clock.sleeps).toEqual([1000, 1000]);
  });

  test('is one of those that are listed', async () => {
    const { url, requests } = await startServer((response, _request, number) => {
      response.writeHead(number === 1 ? 418 : 503).end();
    });
    const retry = { max_attempts: 9, status_codes: [418] };
    const { result } = runWith(new FakeClock(), { url, retry });
    await expect(result).rejects.toThrow('HTTP 503 Service Unavailable');
    expect(requests).toHaveLength(2);
  });
});

describe('Retry-After', () => {
  const waitsFor = async (header: string, delay: number): Promise<number[]> => {
    const { url } = await startServer((response, _request, number) => {
      if (number > 1) response.end();
      else response.writeHead(429, { 'Retry-After': header }).end();
    });
    const clock = new FakeClock('2026-01-02T03:04:05.000Z');
    await runWith(clock, { url, retry: { max_attempts: 2, delay } }).result;
    return clock.sleeps;
  };

  test.each([
    ['7', 1, 7],
    ['7', 10, 10],
    ['Fri, 02 Jan 2026 03:04:35 GMT', 1, 30],
    ['Fri, 02 Jan 2026 03:00:00 GMT', 1, 1],
    ['86400', 1, 3600],
    ['soon', 1, 1],
  ])('%s, where the delay is %d, waits %d s', async (header, delay, seconds) => {
    expect(await waitsFor(header, delay)).toEqual([seconds * 1000]);
  });

  test('none asks for nothing', () => {
    expect(retryAfterSeconds(null, 0)).toBe(0);
  });
});

test('a network error is tried again', async () => {
  const url = `http://127.0.0.1:${await deadPort()}/`;
  const clock = new FakeClock();
  const { result, logger } = runWith(clock, { url, retry: 2 });
  const message = `Cannot reach ${url}: connection refused`;
  await expect(result).rejects.toMatchObject({ code: 'task_failed', message });
  expect(logger.warnings).toEqual([`${message} (attempt 2 of 2 follows in 1 s)`]);
});

test('a time-out is tried again', async () => {
  const { url } = await startServer((response, _request, number) => {
    if (number > 1) response.end('well');
  });
  const { result, logger } = runWith(new FakeClock(), { url, timeout: 0.2, retry: 2 });
  expect(await result).toMatchObject({ body: 'well' });
  expect(logger.warnings).toEqual([
    `GET ${url}/ took longer than 0.2 s (attempt 2 of 2 follows in 1 s)`,
  ]);
});

test('an interruption ends the wait', async () => {
  const { url, requests } = await startServer((response) => void response.writeHead(503).end());
  const interruption = new AbortController();
  const logger = new RecordingLogger();
  const inputs = { url, retry: { max_attempts: 2, delay: 1000 } };
  const run = newRig().run('http.request', inputs, { logger, signal: interruption.signal });
  const ended = expect(run).rejects.toMatchObject({
    code: 'task_interrupted',
    message: "Task 'http.request' was interrupted",
  });
  await waitUntil('the first attempt has failed', () => logger.warnings.length === 1);
  interruption.abort();
  await ended;
  expect(requests).toHaveLength(1);
});
