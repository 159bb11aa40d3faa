import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mapping } from '../../../src/data.js';
import {
  RecordingLogger,
  taskRigs,
  type TaskRig,
  type TaskSetting,
} from '../../support/task-config.js';
import { isRunning, waitUntil } from '../../support/wait-until.js';

const newRig = taskRigs();

function javascript(
  rig: TaskRig,
  code: string,
  inputs = {},
  setting: TaskSetting = {},
): Promise<unknown> {
  return rig.run('javascript', Object.assign(mapping<unknown>({ code }), inputs), setting);
}

/** The result of code in a thread of its own. */
function resultOf(code: string, inputs = {}, setting: TaskSetting = {}): Promise<unknown> {
  return javascript(newRig(), code, inputs, setting);
}

const THREAD = 'return require("node:worker_threads").threadId';

describe('result', () => {
  test('is what the function returns', async () => {
    const code =
      'const x = await Promise.resolve([1, 2.5]); return { x, t: "ä", n: null, no: undefined }';
    expect(await resultOf(code)).toEqual({ x: [1, 2.5], t: 'ä', n: null });
    expect(await resultOf('1 + 1 // nothing is returned')).toBeNull();
  });

  test('is data as JSON would write it, big integers whole', async () => {
    const code =
      'return [n + 1n, new Date(0), new URL("http://a/"), [undefined], Object.create(null)]';
    expect(await resultOf(code, { n: 2n ** 60n })).toEqual([
      2n ** 60n + 1n,
      '1970-01-01T00:00:00.000Z',
      'http://a/',
      [null],
      {},
    ]);
  });

  test('may hold a key called __proto__', async () => {
    const result = await resultOf('return JSON.parse(\'{"__proto__": {"x": 1}}\')');
    expect(Object.keys(result as object)).toEqual(['__proto__']);
    expect((result as { x?: number }).x).toBeUndefined();
  });

  test.each([
    ['return () => 1', 'result is a function, which JSON cannot carry'],
    ['return { a: [Symbol("x")] }', 'result.a[0] is a symbol, which JSON cannot carry'],
    ['return [NaN]', 'result[0] is NaN, which JSON cannot carry'],
    ['return new Map()', 'result is of type Map, which JSON cannot carry'],
    ['class Box {}; return [new Box()]', 'result[0] is of type Box, which JSON cannot carry'],
    ['const a = {}; a.a = a; return a', 'result.a contains itself, which JSON cannot carry'],
    ['let a = []; for (let i = 0; i < 1e5; i++) a = [a]; return a', 'nested too deep for JSON'],
  ])('that JSON cannot carry is an error: %s', async (code, message) => {
    await expect(resultOf(code)).rejects.toThrow(message);
  });
});

describe('variables', () => {
  const context = { args: { size: 3 }, steps: { one: { result: [1] } }, batch: { item: 'a' } };

  test('are the namespaces and the inputs', async () => {
    const rig = newRig();
    const code = 'return [args.size, steps.one.result, batch.item, env.A, x, workspace]';
    const setting = { context: { ...context, env: { A: 'a' } } };
    const result = await javascript(rig, code, { x: '{{ args.size }}' }, setting);
    expect(result).toEqual([3, [1], 'a', 'a', 3, rig.workspace]);
  });

  test('are there too for code that looks them up by other ways', async () => {
    expect(await resultOf('return globalThis["ar" + "gs"].size', {}, { context })).toBe(3);
    const code = 'return [context.batch.item, config.name, config.inputs.x]';
    expect(await resultOf(code, { x: 1 }, { context })).toEqual(['a', 'javascript', 1]);
  });

  test('may have any name', async () => {
    const inputs = mapping<unknown>({ console: 2 });
    inputs['__proto__'] = { x: 1 };
    const code = 'return [console, Object.hasOwn(globalThis, "__proto__"), globalThis.__proto__.x]';
    expect(await resultOf(code, inputs)).toEqual([2, true, 1]);
  });

  test("are copies of the item's own context, prototypes and all", async () => {
    const frozen = JSON.stringify(context);
    const rig = newRig();
    const code = `
      args.size = 9; steps.one.result.push(2); delete batch.item;
      args.__proto__.polluted = 1; [].__proto__.polluted = 1;
      return [args instanceof Object, steps.one.result instanceof Array]`;
    expect(await javascript(rig, code, {}, { context })).toEqual([true, true]);
    expect(JSON.stringify(context)).toBe(frozen);
    const look = 'return [{}.polluted, args.polluted, [].polluted]';
    expect(await javascript(rig, look, {}, { context })).toEqual([null, null, null]);
  });
});

describe('surroundings', () => {
  test('modules come by require and by import, those of the workspace too', async () => {
    const rig = newRig();
    writeFileSync(join(rig.workspace, 'helper.mjs'), 'export const double = (x) => 2 * x;');
    writeFileSync(join(rig.workspace, 'old.cjs'), 'module.exports = (x) => 3 * x;');
    const code = `
      const { double } = await import('./helper.mjs');
      const { basename } = await import('node:path');
      return [double(2), require('./old.cjs')(2), basename('/a/b'), require('fs').existsSync('/')]`;
    expect(await javascript(rig, code)).toEqual([4, 6, 'b', true]);
  });

  test("the environment is the item's own, and its programs carry the mark", async () => {
    const rig = newRig();
    const code = `
      const { execSync } = require('node:child_process');
      return [process.env.KEY ?? null, execSync('echo $RESUMABLE_BATCH_PROCESS').toString()]`;
    const run = (environment: Record<string, string>): Promise<unknown> =>
      javascript(rig, code, {}, { environment });
    const mark = expect.stringMatching(/^test-\d+-\d+:\d+\n$/);
    expect(await run({ KEY: 'a' })).toEqual(['a', mark]);
    expect(await run({})).toEqual([null, mark]);
  });

  test('has what Node has', async () => {
    const code = `
      await new Promise((resolve) => setTimeout(resolve, 5));
      return [typeof fetch, typeof Buffer, typeof URL, typeof structuredClone, new TextEncoder().encode('a').length]`;
    expect(await resultOf(code)).toEqual(['function', 'function', 'function', 'function', 1]);
  });

  test('what is printed goes to the log before the item ends', async () => {
    const rig = newRig();
    for (const round of [1, 2]) {
      const logger = new RecordingLogger();
      const code = `console.log('a %d', 1, { b: 2n }); console.error('e'); process.stdout.write('raw'); return ${round}`;
      expect(await javascript(rig, code, {}, { logger })).toBe(round);
      expect(logger.printed).toEqual({ stdout: 'a 1 { b: 2n }\nraw', stderr: 'e\n' });
    }
  });
});

describe('an item leaves no trace for the next in the same thread:', () => {
  test.each([
    [
      'globals',
      'globalThis.left = 1; leftover = 2',
      'return [typeof left, typeof leftover]',
      ['undefined', 'undefined'],
    ],
    ['prototypes', 'Array.prototype.map = null', 'return [1].map((x) => x + 1)', [2]],
    ['the environment', 'process.env.X = "1"', 'return process.env.X', null],
    [
      'timers',
      'setInterval(() => console.log("tick"), 1); setTimeout(() => { throw new Error("late") }, 5)',
      'await new Promise((r) => setTimeout(r, 50)); return 1',
      1,
    ],
    [
      'a promise that fails late',
      '(async () => { await null; await new Promise((r) => require("timers").setTimeout(r, 5)); throw new Error("late") })()',
      'await new Promise((r) => setTimeout(r, 50)); return 1',
      1,
    ],
  ])('%s', async (_what, first, second, expected) => {
    const rig = newRig();
    const logger = new RecordingLogger();
    const thread = await javascript(rig, `${first}; ${THREAD}`);
    expect(await javascript(rig, second, {}, { logger })).toEqual(expected);
    expect(await javascript(rig, THREAD)).toBe(thread);
    expect(logger.printed.stdout).toBe('');
  });
});

test('what code posts to the thread that started it is no answer, to it or to the next', async () => {
  const rig = newRig();
  const forge =
    'require("worker_threads").parentPort.postMessage({ result: "forged" }); return "own"';
  expect(await javascript(rig, forge)).toBe('own');
  expect(await javascript(rig, 'return "next"')).toBe('next');
});

describe('an error', () => {
  test.each([
    ['const x = 1;\nthrow new TypeError("bad\\nvalue")', 'TypeError: bad value (line 2 of code)'],
    ['null.x', /^TypeError: .* \(line 1 of code\)$/],
    ['\n\nnot defined', /^SyntaxError: .* \(line 3 of code\)$/],
    ['throw "text"', 'Uncaught: text'],
    ['await Promise.reject(new RangeError("r"))', 'RangeError: r (line 1 of code)'],
    ['const f = () => f();\nf()', /^RangeError: .* \(line 1 of code\)$/],
    ['JSON.parse("{")', /^SyntaxError: /],
  ])('%j', async (code, message) => {
    const run = resultOf(code);
    await expect(run).rejects.toThrow(message);
    await expect(run).rejects.toMatchObject({ code: 'task_failed', name: 'TaskError' });
  });

  test.each([
    [
      'in a timer',
      'setTimeout(() => { throw new Error("lost") }, 1); await new Promise(() => {})',
      'Error: lost (line 1 of code)',
    ],
    [
      'in a promise',
      'Promise.reject(new Error("lost")); await new Promise(() => {})',
      'Error: lost (line 1 of code)',
    ],
    ['by process.exit', 'process.exit(3)', 'The code ended its thread with exit code 3'],
  ])('that nothing catches fails its item only: %s', async (_title, code, message) => {
    const rig = newRig();
    await expect(javascript(rig, code)).rejects.toThrow(message);
    expect(await javascript(rig, 'return 1')).toBe(1);
  });

  test('variables that cannot be copied are one, too', async () => {
    await expect(resultOf('return f', { f: () => 1 })).rejects.toThrow('could not be cloned');
  });
});

describe('an end', () => {
  test('by timeout stops a loop, and only its item fails', async () => {
    const rig = newRig();
    await expect(javascript(rig, 'while (true) {}', { timeout: 0.5 })).rejects.toThrow(
      "Task 'javascript' took longer than 0.5 s",
    );
    expect(await javascript(rig, 'return 1')).toBe(1);
  });

  test('takes the programs along that the code waits for', async () => {
    const rig = newRig();
    const controller = new AbortController();
    const code = 'require("node:child_process").execSync(`echo $$ > ${workspace}/pid; sleep 1000`)';
    const run = javascript(rig, code, {}, { signal: controller.signal });
    const pidFile = join(rig.workspace, 'pid');
    await waitUntil('it runs', () => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== '');
    controller.abort();
    await expect(run).rejects.toMatchObject({ code: 'task_interrupted' });
    expect(await isRunning(Number(readFileSync(pidFile, 'utf8')))).toBe(false);
  });
});

test('items run side by side, each in a thread that is kept for the next ones', async () => {
  const rig = newRig();
  const code = `await new Promise((r) => setTimeout(r, 200)); ${THREAD}`;
  const three = () => Promise.all(Array.from({ length: 3 }, () => javascript(rig, code)));
  const first = new Set(await three());
  expect(first.size).toBe(3);
  expect(new Set(await three())).toEqual(first);
});
