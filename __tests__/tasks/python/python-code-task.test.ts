import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  RecordingLogger,
  taskRigs,
  type TaskRig,
  type TaskSetting,
} from '../../support/task-config.js';
import { isRunning, waitUntil } from '../../support/wait-until.js';

const newRig = taskRigs();

function python(
  rig: TaskRig,
  code: string,
  inputs = {},
  setting: TaskSetting = {},
): Promise<unknown> {
  return rig.run('python_code', { code, ...inputs }, setting);
}

/** The result of code in an interpreter of its own. */
function resultOf(code: string, inputs = {}, setting: TaskSetting = {}): Promise<unknown> {
  return python(newRig(), code, inputs, setting);
}

describe('result', () => {
  test('comes back as data', async () => {
    const code = 'result = {"a": [1, 2.5, None, True, "ä\\n"], "t": (1, 2), 3: "key"}';
    expect(await resultOf(code)).toEqual({ a: [1, 2.5, null, true, 'ä\n'], t: [1, 2], 3: 'key' });
  });

  test('is null where the code sets none', async () => {
    expect(await resultOf('x = 1')).toBeNull();
  });

  test('comes from another variable on demand', async () => {
    expect(await resultOf('answer = 42', { result_variable: 'answer' })).toBe(42);
    expect(await resultOf('result = 1', { result_variable: 'x', x: 2 })).toBe(2);
    expect(await resultOf('result = 1', { result_variable: '' })).toBe(1);
  });

  test.each(['answer', 'result'])('is an error where the code does not set %s', async (name) => {
    await expect(resultOf('x = 1', { result_variable: name })).rejects.toMatchObject({
      code: 'task_failed',
      message: `The code did not set the variable '${name}', its result_variable`,
    });
  });

  test('keeps every digit of integers, in both directions', async () => {
    const id = 2n ** 60n + 1n;
    expect(await resultOf('result = [n, n + 1, 10 ** 20, 5]', { n: id })).toEqual([
      id,
      id + 1n,
      10n ** 20n,
      5,
    ]);
    const huge = (await resultOf('result = 10 ** 5000 + 7')) as bigint;
    expect(huge === 10n ** 5000n + 7n).toBe(true);
  });

  test('keeps the digits of fractions', async () => {
    expect(await resultOf('result = [0.12345678901234568, 1e300, -1.5]')).toEqual([
      0.12345678901234568, 1e300, -1.5,
    ]);
  });

  test('carries lone surrogates, NULs and large texts', async () => {
    expect(await resultOf('result = [t, t[0], len(t)]', { t: '\ud800\0x' })).toEqual([
      '\ud800\0x',
      '\ud800',
      3,
    ]);
    const large = 'ä'.repeat(1_000_000);
    expect(await resultOf('result = t + t', { t: large })).toBe(large + large);
  });

  test.each([
    ['result = {1, 2}', 'result is of type set, which JSON cannot carry'],
    ['result = {"a": [1, b"x"]}', "result['a'][1] is of type bytes, which JSON cannot carry"],
    ['result = [float("nan")]', 'result[0] is nan, which JSON cannot carry'],
    ['class Box: pass\nresult = Box()', 'result is of type Box, which JSON cannot carry'],
    ['result = {(1, 2): 3}', 'result has a key of type tuple, which JSON cannot carry'],
    ['result = []\nresult.append(result)', 'result[0] contains itself, which JSON cannot carry'],
    ['result = []\nfor _ in range(100_000): result = [result]', 'is nested too deep for JSON'],
  ])('that JSON cannot carry is an error: %s', async (code, message) => {
    await expect(resultOf(code)).rejects.toThrow(message);
  });
});

describe('variables', () => {
  const context = {
    args: { size: 3 },
    steps: { one: { result: [1] } },
    batch: { item: '$(touch x)', index: 2 },
  };

  test('are the namespaces and the inputs', async () => {
    const code =
      'result = [args["size"], steps["one"]["result"], batch["item"], env["A"], x, workspace]';
    const rig = newRig();
    const setting = { context: { ...context, env: { PATH: process.env['PATH'], A: 'a' } } };
    const result = await python(rig, code, { x: '{{ args.size }}' }, setting);
    expect(result).toEqual([3, [1], '$(touch x)', 'a', 3, rig.workspace]);
  });

  test('are there too for code that looks them up by other ways', async () => {
    expect(await resultOf('result = globals()["args"]["size"]', {}, { context })).toBe(3);
    const code = 'result = [context["batch"]["index"], config.name, config.inputs["x"]]';
    expect(await resultOf(code, { x: 1 }, { context })).toEqual([2, 'python_code', 1]);
    const variable = 'result = [config.get_variable("size", "args"), config.get_variable("none")]';
    expect(await resultOf(variable, {}, { context })).toEqual([3, null]);
    const names = 'result = config.get_available_variables()["args"]';
    expect(await resultOf(names, {}, { context })).toEqual(['size']);
  });

  test('are what files of the Python engine use', async () => {
    const rig = newRig();
    const steps = { skipped: { status: 'skipped' } };
    const setting = { context: { args: { x: 7 }, steps, workspace: rig.workspace } };
    const code = `result = [
  batch, "batch" in context, context["workspace"] == workspace, context.get("args", {}),
  config.get_variable("x", "args"), config.workspace == workspace, config.name, config.type,
  config.context["args"], config.processed_inputs["y"], steps.get("none", {}),
  steps.get("skipped", {}).get("result", {}), env.get("NONE"),
]`;
    const { workspace } = rig;
    expect(await python(rig, code, { y: '{{ args.x }}' }, setting)).toEqual([
      ...[{}, false, true, { x: 7 }, 7, true, 'python_code', 'python_code'],
      ...[{ x: 7 }, 7, {}, {}, null],
    ]);
    expect(await python(rig, 'result = workspace', {}, setting)).toBe(workspace);
  });

  test('name the workspace as text that is a path too', async () => {
    const rig = newRig();
    const code = `
import copy, os, pathlib, pickle
(workspace / "a").mkdir()
(config.workspace / "a" / "b.txt").write_text("x")
result = [
  workspace, workspace + "/x", workspace.name, workspace.is_dir(), os.listdir(workspace / "a"),
  [path.name for path in workspace.glob("*/*.txt")], pathlib.Path(workspace) == workspace.resolve(),
  type(str(workspace)).__name__, pickle.loads(pickle.dumps(workspace)), copy.copy(workspace),
  hasattr(workspace, "nothing"), f"{workspace}",
]`;
    const { workspace } = rig;
    const [name] = workspace.split('/').slice(-1);
    expect(await python(rig, code)).toEqual([
      ...[workspace, `${workspace}/x`, name, true, ['b.txt'], ['b.txt'], true],
      ...['str', workspace, workspace, false, workspace],
    ]);
    expect(await python(rig, 'result = workspace', { workspace: 'mine' })).toBe('mine');
  });

  test('are copies: what the code does to them changes nothing', async () => {
    const frozen = JSON.stringify(context);
    await resultOf(
      'args["size"] = 9; steps.clear(); batch["item"] = 1; context.clear()',
      {},
      { context },
    );
    expect(JSON.stringify(context)).toBe(frozen);
  });
});

describe('an item leaves no trace for the next in the same interpreter:', () => {
  test.each([
    ['globals', 'leftover = 1', 'result = "leftover" in globals()', false],
    [
      'the environment',
      'import os; os.environ["X"] = "1"; del os.environ["PATH"]',
      'import os; result = ["X" in os.environ, "PATH" in os.environ]',
      [false, true],
    ],
    ['a timer', 'import signal; signal.alarm(1)', 'import time; time.sleep(1.3); result = 1', 1],
    [
      'the mask of file modes',
      'import os; os.umask(0o777)',
      'import os; mask = os.umask(0o22); result = mask == 0o777',
      false,
    ],
    [
      'handlers of signals',
      'import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)',
      'import signal; result = signal.getsignal(signal.SIGTERM) == signal.SIG_IGN',
      false,
    ],
    [
      'the limit of recursion',
      'import sys; sys.setrecursionlimit(60)',
      'import sys; result = sys.getrecursionlimit() > 500',
      true,
    ],
    [
      'the working directory',
      'import os; os.chdir("/")',
      'import os; result = os.getcwd() == workspace',
      true,
    ],
    [
      'the search path',
      'import sys; sys.path.append("/x")',
      'import sys; result = "/x" in sys.path',
      false,
    ],
    [
      'built-ins',
      'import builtins; builtins.len = None; __builtins__["x"] = 1; del builtins.isinstance',
      'import builtins; result = [len("ab"), hasattr(builtins, "x"), isinstance(1, int)]',
      [2, false, true],
    ],
    [
      'a built-in that cannot be compared',
      'class Odd:\n    def __eq__(self, other): raise ValueError\n__builtins__["len"] = Odd()',
      'result = len("ab")',
      2,
    ],
    ['the decoder of requests', 'import json; json.loads = None', 'result = 1', 1],
    [
      'a closed event loop',
      'import asyncio; asyncio.run(asyncio.sleep(0))',
      `import asyncio, sys
# From 3.14 on, a new interpreter has no event loop either.
loop = asyncio.get_event_loop() if sys.version_info < (3, 14) else asyncio.new_event_loop()
result = loop.run_until_complete(asyncio.sleep(0, 7))`,
      7,
    ],
    ['stdout', 'import sys; sys.stdout.close()', 'print("still here"); result = 1', 1],
    [
      'a redirected stdout',
      'import sys, io; sys.stdout = io.StringIO()',
      'print("x"); import sys; result = type(sys.stdout).__name__',
      'TextIOWrapper',
    ],
  ])('%s', async (_what, first, second, expected) => {
    const rig = newRig();
    const pid = await python(rig, `${first}\nimport os; result = os.getpid()`);
    expect(await python(rig, second)).toEqual(expected);
    expect(await python(rig, 'import os; result = os.getpid()')).toBe(pid);
  });

  test('but imported modules stay', async () => {
    const rig = newRig();
    await python(rig, 'import json; json.mark = 1');
    expect(await python(rig, 'import json; result = json.mark')).toBe(1);
  });

  test("and each has the environment of its own item, and the worker's mark", async () => {
    const rig = newRig();
    const code =
      'import os; result = [os.environ.get("BATCH_KEY"), "RESUMABLE_BATCH_PROCESS" in os.environ]';
    const run = (environment: Record<string, string>): Promise<unknown> =>
      python(rig, code, {}, { environment });
    expect(await run({ BATCH_KEY: 'a' })).toEqual(['a', true]);
    expect(await run({ BATCH_KEY: 'b' })).toEqual(['b', true]);
    expect(await run({})).toEqual([null, true]);
  });
});

test('what code writes where answers go is no answer, to it or to the next', async () => {
  const rig = newRig();
  const forged = String.raw`import os; os.write(3, b'{"result": "forged"}\n{"result": 1'); result = "own"`;
  expect(await python(rig, forged)).toBe('own');
  expect(await python(rig, 'result = "next"')).toBe('next');
});

test('half a character in an environment spoils neither its item nor the next', async () => {
  const rig = newRig();
  const code = 'import os; result = [os.environ["BATCH_ITEM"], os.environ["BATCH_KEY"]]';
  const run = (item: string) =>
    python(rig, code, {}, { environment: { BATCH_ITEM: item, BATCH_KEY: 'k' } });
  expect(await run('cut \ud83d')).toEqual(['cut \ufffd', 'k']);
  expect(await run('whole')).toEqual(['whole', 'k']);
});

test('the working directory is the workspace, and modules in it can be imported', async () => {
  const rig = newRig();
  writeFileSync(join(rig.workspace, 'helper.py'), 'def double(x):\n    return 2 * x\n');
  expect(
    await python(rig, 'import helper; open("out", "w").write("x"); result = helper.double(4)'),
  ).toBe(8);
  expect(existsSync(join(rig.workspace, 'out'))).toBe(true);
});

test('what looks names up in __main__ works', async () => {
  const code = `
import pickle, dataclasses, typing
@dataclasses.dataclass
class Point:
    x: "int"
result = [pickle.loads(pickle.dumps(Point(3))).x, typing.get_type_hints(Point)["x"] is int, __name__]`;
  expect(await resultOf(code)).toEqual([3, true, '__main__']);
});

describe('async code', () => {
  test('may await outside of a function', async () => {
    const rig = newRig();
    const code = `import asyncio
async def double(n):
    await asyncio.sleep(0)
    return 2 * n
result = sum(await asyncio.gather(*(double(n) for n in numbers)))`;
    for (const numbers of [[1, 2], [3]]) {
      const sum = numbers.reduce((total, n) => total + 2 * n, 0);
      expect(await python(rig, code, { numbers })).toBe(sum);
    }
  });

  test('may run an event loop by itself', async () => {
    const code = 'import asyncio\nasync def f(): return 3\nresult = asyncio.run(f())';
    expect(await resultOf(code)).toBe(3);
  });

  test.each([
    [
      'import asyncio\nawait asyncio.sleep(0)\n1 / 0',
      'ZeroDivisionError: division by zero (line 3 of code)',
    ],
    ['async def f():\n    raise ValueError("x")\nawait f()', 'ValueError: x (line 2 of code)'],
    ['x = 1\ny = (await', /^SyntaxError: .* \(line 2 of code\)$/],
    ['def f():\n    await g()', "SyntaxError: 'await' outside async function (line 2 of code)"],
  ])('that fails tells the line: %j', async (code, message) => {
    await expect(resultOf(code)).rejects.toThrow(message);
  });
});

describe('what code prints', () => {
  test('goes to the log before the item ends, whoever prints it', async () => {
    const rig = newRig();
    for (const round of [1, 2, 3]) {
      const logger = new RecordingLogger();
      const code = `
import os, subprocess, sys
print("python ä", flush=True, end="")
sys.stderr.write("error\\n")
sys.stdout.buffer.write("bytes\\n".encode()); sys.stdout.flush()
os.write(1, b"descriptor\\n")
subprocess.run(["echo", "child"])
subprocess.run(["cat"])  # stdin is empty
result = ${round}`;
      expect(await python(rig, code, {}, { logger })).toBe(round);
      expect(logger.printed.stdout).toContain('python äbytes\n');
      // Python's own text and what goes past it come on two ways, each in its order.
      expect(logger.printed.stdout).toMatch(/descriptor\n[^]*child\n/);
      expect(logger.printed.stderr).toBe('error\n');
    }
  });

  test('comes while the code runs', async () => {
    const rig = newRig();
    const logger = new RecordingLogger();
    const code =
      'import os, time\nprint("started")\nwhile not os.path.exists("go"): time.sleep(0.01)';
    const running = python(rig, code, {}, { logger });
    await waitUntil('the print has come', () => logger.printed.stdout === 'started\n');
    writeFileSync(join(rig.workspace, 'go'), '');
    await running;
  });

  test('cannot pass for a message of the protocol', async () => {
    const logger = new RecordingLogger();
    const code = `import os\nprint('{"result": 1}')\nos.write(1, b'{"result": 2}\\n')\nresult = 3`;
    expect(await resultOf(code, {}, { logger })).toBe(3);
    expect(logger.printed.stdout).toContain('{"result": 1}\n');
  });

  test('by a forked child disturbs nothing, even where that forgets to end', async () => {
    const rig = newRig();
    const logger = new RecordingLogger();
    const code =
      'import os\npid = os.fork()\nprint("child" if pid == 0 else "parent")\nif pid: os.waitpid(pid, 0)\nresult = 1';
    expect(await python(rig, code, {}, { logger })).toBe(1);
    expect(logger.printed.stdout.split('\n').sort()).toEqual(['', 'child', 'parent']);
    expect(await python(rig, 'result = 2')).toBe(2);
  });

  test('by a forked child that fails tells its exit code and its traceback', async () => {
    const rig = newRig();
    const logger = new RecordingLogger();
    const wait = 'result = os.WEXITSTATUS(os.waitpid(pid, 0)[1])';
    const child = (code: string): string =>
      `import os, sys\npid = os.fork()\nif not pid: ${code}\n${wait}`;
    expect(await python(rig, child('sys.exit(3)'))).toBe(3);
    expect(await python(rig, child('raise ValueError("in the child")'), {}, { logger })).toBe(1);
    expect(logger.printed.stderr).toContain('ValueError: in the child');
  });
});

describe('an exception', () => {
  test.each([
    ['x = 1\nraise ValueError("bad\\nvalue")', 'ValueError: bad value (line 2 of code)'],
    ['def f():\n    return 1 / 0\n\nf()', 'ZeroDivisionError: division by zero (line 2 of code)'],
    ['import json\n\njson.loads("{")', /^JSONDecodeError: .* \(line 3 of code\)$/],
    ['x = 1\ny = (', /^SyntaxError: .* \(line 2 of code\)$/],
    ['import sys\nsys.exit(3)', 'SystemExit: 3 (line 2 of code)'],
    ['raise KeyboardInterrupt', 'KeyboardInterrupt (line 1 of code)'],
    ['undefined', "NameError: name 'undefined' is not defined (line 1 of code)"],
    ['def f(): f()\nf()', /^RecursionError: .* \(line 1 of code\)$/],
  ])('%j', async (code, message) => {
    const rig = newRig();
    const pid = await python(rig, 'import os; result = os.getpid()');
    const run = python(rig, code);
    await expect(run).rejects.toThrow(message);
    await expect(run).rejects.toMatchObject({ code: 'task_failed', name: 'TaskError' });
    expect(await python(rig, 'import os; result = os.getpid()')).toBe(pid);
  });

  test('has its traceback as the cause', async () => {
    await expect(resultOf('raise ValueError("x")')).rejects.toMatchObject({
      cause: { message: expect.stringContaining('Traceback (most recent call last)') },
    });
  });
});

describe('a worker that dies', () => {
  test.each([
    ['by os._exit', 'import os; os._exit(7)', 'python3 ended with exit code 7'],
    ['by a signal', 'import os; os.kill(os.getpid(), 11)', 'python3 was ended by SIGSEGV'],
    [
      'with last words',
      'import os; os.write(2, b"oh no\\n"); os.abort()',
      'python3 was ended by SIGABRT: oh no',
    ],
  ])('%s fails its item only', async (_title, code, message) => {
    const rig = newRig();
    await expect(python(rig, code)).rejects.toThrow(message);
    expect(await python(rig, 'result = 1')).toBe(1);
  });

  test('missing python3 is one clear error', async () => {
    const run = resultOf('result = 1', {}, { context: { env: { PATH: '/none' } } });
    await expect(run).rejects.toMatchObject({
      message: "Cannot start 'python3': there is no such program",
      hint: 'Python tasks need Python 3.8 or later on PATH; actions/setup-python installs it.',
    });
  });

  test('one that is too old says so', async () => {
    const rig = newRig();
    writeFileSync(
      join(rig.workspace, 'sitecustomize.py'),
      'import sys; sys.version_info = (3, 6, 15)',
    );
    const env = { PATH: process.env['PATH'], PYTHONPATH: rig.workspace };
    await expect(python(rig, 'result = 1', {}, { context: { env } })).rejects.toThrow(
      'python3 ended with exit code 1: Python tasks need Python 3.8 or later, this is 3.6.15',
    );
  });
});

describe('an end', () => {
  test('by timeout takes the worker and its children, and only its item fails', async () => {
    const rig = newRig();
    const code = `
import os, subprocess
children = [subprocess.Popen(["sleep", "1000"]), subprocess.Popen(["setsid", "sleep", "1000"], env={})]
open("pids", "w").write(" ".join(str(child.pid) for child in children))
while True: pass`;
    await expect(python(rig, code, { timeout: 1.5 })).rejects.toThrow(
      "Task 'python_code' took longer than 1.5 s",
    );
    const pids = readFileSync(join(rig.workspace, 'pids'), 'utf8').split(' ').map(Number);
    for (const pid of pids) expect(await isRunning(pid)).toBe(false);
    expect(await python(rig, 'result = 1')).toBe(1);
  });

  test('by interruption ends all that run, and lets nothing start', async () => {
    const rig = newRig();
    const controller = new AbortController();
    const { signal } = controller;
    const code = 'open("started", "w")\nwhile True: pass';
    const settled = Promise.allSettled(
      [code, code].map((text) => python(rig, text, {}, { signal })),
    );
    await waitUntil('the code runs', () => existsSync(join(rig.workspace, 'started')));
    controller.abort();
    const late = await Promise.allSettled([python(rig, 'result = 1', {}, { signal })]);
    for (const outcome of [...(await settled), ...late]) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'task_interrupted' } });
    }
    expect(await python(rig, 'result = 1')).toBe(1);
  });

  test('of the run ends the workers, exit handlers first', async () => {
    const rig = newRig();
    const code =
      'import atexit, os; atexit.register(lambda: open("bye", "w")); result = os.getpid()';
    const pid = (await python(rig, code)) as number;
    await rig.runtime.resources.close();
    expect(await isRunning(pid)).toBe(false);
    expect(existsSync(join(rig.workspace, 'bye'))).toBe(true);
  });
});

test('items run side by side, each in a worker that is kept for the next ones', async () => {
  const rig = newRig();
  const code = 'import os, time; time.sleep(0.2); result = os.getpid()';
  const three = () => Promise.all(Array.from({ length: 3 }, () => python(rig, code)));
  const first = new Set(await three());
  expect(first.size).toBe(3);
  expect(new Set(await three())).toEqual(first);
});

test('code that differs for each item is compiled and forgotten', async () => {
  const rig = newRig();
  for (let index = 0; index < 300; index += 1) {
    expect(await python(rig, `result = ${index}`)).toBe(index);
  }
});
