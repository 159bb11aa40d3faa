import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  RecordingLogger,
  taskRigs,
  type TaskRig,
  type TaskSetting,
} from '../../support/task-config.js';
import { isRunning, waitUntil } from '../../support/wait-until.js';
import { writeFiles } from './write-files.js';

const newRig = taskRigs();

/** A rig whose workspace holds `helpers.py`, and what else is given. */
function rigWith(helpers: string, files: Readonly<Record<string, string>> = {}): TaskRig {
  const rig = newRig();
  writeFiles(rig, { 'helpers.py': helpers, ...files });
  return rig;
}

/** Calls a function of helpers.py. */
function call(
  rig: TaskRig,
  name: string,
  inputs: Record<string, unknown> = {},
  setting: TaskSetting = {},
): Promise<unknown> {
  return rig.run('python_function', { module: 'helpers', function: name, ...inputs }, setting);
}

/** The result of the one function that a source defines, `run`. */
function resultOf(helpers: string, inputs = {}, setting: TaskSetting = {}): Promise<unknown> {
  return call(rigWith(helpers), 'run', inputs, setting);
}

/** The id of the process in which a rig's functions run. */
function workerOf(rig: TaskRig): Promise<unknown> {
  return rig.run('python_function', { module: 'os', function: 'getpid' });
}

describe('a call', () => {
  test.each([
    ['without arguments', 'def run(): return [1]', {}, [1]],
    ['by position', 'def run(a, b): return [a, b]', { args: [1, 2] }, [1, 2]],
    ['by name', 'def run(a, b=2, *, c): return [a, b, c]', { kwargs: { c: 3, a: 1 } }, [1, 2, 3]],
    ['by both', 'def run(a, /, b): return [a, b]', { args: [1], kwargs: { b: 2 } }, [1, 2]],
    [
      'of any arguments',
      'def run(*args, **kwargs): return [args, kwargs]',
      { args: [1], kwargs: { b: 2, __proto: 3 } },
      [[1], { b: 2, __proto: 3 }],
    ],
    ['of nothing that returns', 'def run(): pass', {}, null],
    ['of a class', 'class run(dict): pass', { kwargs: { a: 1 } }, { a: 1 }],
    ['of a lambda', 'run = lambda x: x + 1', { args: [1] }, 2],
  ])('%s', async (_title, source, inputs, expected) => {
    expect(await resultOf(source, inputs)).toEqual(expected);
  });

  test('hands values over as they are, in both directions', async () => {
    const values = [1, 2.5, '007', 'ä\n"', true, null, [1], { a: {} }, 2n ** 60n + 1n, 10n ** 30n];
    const source = 'def run(*args): return [list(args), [type(arg).__name__ for arg in args]]';
    expect(await resultOf(source, { args: values })).toEqual([
      values,
      ['int', 'float', 'str', 'str', 'bool', 'NoneType', 'list', 'dict', 'int', 'int'],
    ]);
  });

  test('renders templates in its inputs, natively', async () => {
    const rig = rigWith('def run(*args, **kwargs): return [args, kwargs]');
    const context = { args: { list: [1, 'b'] }, batch: { item: { id: 2n ** 60n }, name: 'run' } };
    const result = await rig.run(
      'python_function',
      {
        module: 'helpers',
        function: '{{ batch.name }}',
        args: '{{ args.list }}',
        kwargs: { item: '{{ batch.item }}', text: 'id {{ batch.item.id }}' },
      },
      { context },
    );
    expect(result).toEqual([[1, 'b'], { item: { id: 2n ** 60n }, text: 'id 1152921504606846976' }]);
  });

  test.each([
    ['is awaited', 'async def run(x):\n    await asyncio.sleep(0.01)\n    return x + 1'],
    [
      'is awaited behind a decorator',
      'async def later(x): return x + 1\ndef run(x): return later(x)',
    ],
    [
      'may use asyncio.run by itself',
      'async def f(x): return x + 1\ndef run(x): return asyncio.run(f(x))',
    ],
  ])('of an async function %s', async (_title, source) => {
    const rig = rigWith(`import asyncio\n${source}`);
    for (const x of [1, 2, 3]) expect(await call(rig, 'run', { args: [x] })).toBe(x + 1);
  });
});

describe('the module', () => {
  test('comes from a package of the workspace', async () => {
    const rig = newRig();
    writeFiles(rig, {
      'tools/__init__.py': '',
      'tools/images/scale.py': 'from ..units import UNIT\ndef run(x): return x * UNIT',
      'tools/units.py': 'UNIT = 3',
    });
    const inputs = { module: 'tools.images.scale', function: 'run', args: [2] };
    expect(await rig.run('python_function', inputs)).toBe(6);
  });

  test('comes from the standard library', async () => {
    const inputs = { module: 'math', function: 'sqrt', args: [2.25] };
    expect(await newRig().run('python_function', inputs)).toBe(1.5);
  });

  test('comes from PYTHONPATH, but from the workspace first', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'python-path-'));
    try {
      const rig = rigWith('def run(): return "workspace"');
      writeFileSync(join(folder, 'helpers.py'), 'def run(): return "path"');
      writeFileSync(join(folder, 'others.py'), 'def run(): return "path"');
      const setting = { context: { env: { PATH: process.env['PATH'], PYTHONPATH: folder } } };
      expect(await call(rig, 'run', {}, setting)).toBe('workspace');
      expect(await call(rig, 'run', { module: 'others' }, setting)).toBe('path');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('is imported once for all items of a worker, and keeps what it did then', async () => {
    const rig = rigWith(
      `
import builtins, sys
sys.path.append("lib")
builtins.added = 1
calls = 0
def count():
    global calls
    calls += 1
    return calls
def late():
    import inner
    return [inner.VALUE, added]
`,
      { 'lib/inner.py': 'VALUE = 5' },
    );
    expect([await call(rig, 'count'), await call(rig, 'count')]).toEqual([1, 2]);
    expect(await call(rig, 'late')).toEqual([5, 1]);
  });

  test('may be written a moment before its first use', async () => {
    const rig = rigWith('def run(): return 0');
    await call(rig, 'run');
    for (const name of ['a', 'b', 'c', 'd']) {
      writeFiles(rig, { [`${name}.py`]: `def run(): return "${name}"` });
      expect(await call(rig, 'run', { module: name })).toBe(name);
    }
  });

  test("is never one of the worker's own files", async () => {
    const rig = newRig();
    const run = rig.run('python_function', { module: 'worker_loop', function: 'serve' });
    await expect(run).rejects.toThrow("There is no module 'worker_loop'");
    writeFiles(rig, { 'worker_code.py': 'def run(): return 1' });
    expect(await call(rig, 'run', { module: 'worker_code' })).toBe(1);
  });
});

describe('what cannot be called is an error:', () => {
  test.each([
    [
      'a missing module',
      { module: 'helprs' },
      "There is no module 'helprs': it is neither in the workspace nor on Python's search path",
    ],
    [
      'a missing package',
      { module: 'tools.helpers' },
      "There is no module 'tools.helpers': it is neither in the workspace nor on Python's search path",
    ],
    [
      'a module that is no package',
      { module: 'helpers.inner' },
      "There is no module 'helpers.inner': 'helpers' is not a package",
    ],
    ['a missing function', { function: 'rum' }, "Module 'helpers' has no function 'rum'"],
    [
      'a value',
      { function: 'LIMIT' },
      "'LIMIT' of module 'helpers' is no function, but of type int",
    ],
    [
      'a missing argument',
      {},
      "Wrong arguments for helpers.run: run() missing 1 required positional argument: 'a'",
    ],
    [
      'an argument too many',
      { args: [1, 2, 3] },
      'Wrong arguments for helpers.run: run() takes from 1 to 2 positional arguments but 3 were given',
    ],
    [
      'an unknown argument',
      { args: [1], kwargs: { d: 1 } },
      /^Wrong arguments for helpers.run: run\(\) got an unexpected keyword argument 'd'/,
    ],
    [
      'an argument given twice',
      { args: [1], kwargs: { a: 1 } },
      "Wrong arguments for helpers.run: run() got multiple values for argument 'a'",
    ],
    [
      'a wrong argument of an async function',
      { function: 'later', args: [1] },
      'Wrong arguments for helpers.later: later() takes 0 positional arguments but 1 was given',
    ],
    [
      'a wrong argument of a built-in function',
      { module: 'math', function: 'sqrt', args: ['x'] },
      'Wrong arguments for math.sqrt: must be real number, not str',
    ],
  ])('%s', async (_title, inputs, message) => {
    const rig = rigWith('LIMIT = 3\ndef run(a, b=1): return a\nasync def later(): return 1');
    const run = call(rig, 'run', inputs);
    await expect(run).rejects.toMatchObject({
      name: 'TaskError',
      code: 'task_failed',
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    });
  });

  test.each([
    ['doubel', "Did you mean 'double'?"],
    ['unlike_any', /^It was imported from .*\/helpers\.py\.$/],
  ])('a missing function %s has a hint', async (name, hint) => {
    await expect(call(rigWith('def double(): pass'), name)).rejects.toMatchObject({
      hint: typeof hint === 'string' ? hint : expect.stringMatching(hint),
    });
  });

  test.each([
    [{ module: '' }, "Input 'module' of task 'python_function' must not be empty"],
    [{ function: null }, "Input 'function' of task 'python_function' is required"],
    [{ args: 'a b' }, "Input 'args' of task 'python_function' must be a list, not text"],
    [{ args: { a: 1 } }, "Input 'args' of task 'python_function' must be a list, not a mapping"],
    [{ kwargs: [1] }, "Input 'kwargs' of task 'python_function' must be a mapping, not a list"],
  ])('an input %j', async (inputs, message) => {
    await expect(call(rigWith(''), 'run', inputs)).rejects.toMatchObject({
      code: 'invalid_inputs',
      message,
    });
  });
});

describe('a module that fails when it is imported is told with its own error:', () => {
  test.each([
    ['x = 1\nimport nope', "ModuleNotFoundError: No module named 'nope' (helpers.py:2)"],
    ['import inner', "ModuleNotFoundError: No module named 'nope' (inner.py:1)"],
    [
      'from math import nope',
      /ImportError: cannot import name 'nope' from 'math' .*\(helpers\.py:1\)$/,
    ],
    ['\n\nraise ValueError("bad\\nvalue")', 'ValueError: bad value (helpers.py:3)'],
    ['x = 1\ny = )', "SyntaxError: unmatched ')' (helpers.py:2)"],
    ['import sys\nsys.exit(3)', 'SystemExit: 3 (helpers.py:2)'],
  ])('%j', async (source, message) => {
    const rig = rigWith(source, { 'inner.py': 'import nope' });
    const pid = await workerOf(rig);
    await expect(call(rig, 'run')).rejects.toMatchObject({
      code: 'task_failed',
      message:
        typeof message === 'string'
          ? `Module 'helpers' cannot be imported: ${message}`
          : expect.stringMatching(message),
      cause: { message: expect.stringContaining('Traceback (most recent call last)') },
    });
    expect(await workerOf(rig)).toBe(pid);
  });
});

describe('an exception is told with the line of the file it came from:', () => {
  test.each([
    ['def run():\n    raise ValueError("bad\\nvalue")', 'ValueError: bad value (helpers.py:2)'],
    ['def run():\n    import json\n    json.loads("{")', /^JSONDecodeError: .* \(helpers\.py:3\)$/],
    ['def run():\n    len()', /^TypeError: len\(\) .* \(helpers\.py:2\)$/],
    ['def inner(x): pass\ndef run():\n    inner()', /^TypeError: inner\(\) .* \(helpers\.py:3\)$/],
    ['import lib.inner\ndef run(): lib.inner.fail()', 'KeyError: 1 (lib/inner.py:2)'],
    ['def run():\n    from lib import broken', /^SyntaxError: .* \(lib\/broken\.py:2\)$/],
    [
      'def run():\n    compile("(", "<text>", "exec")',
      /^SyntaxError: .*\(<text>, line 1\) \(helpers\.py:2\)$/,
    ],
    ['async def run():\n    raise OSError("later")', 'OSError: later (helpers.py:2)'],
    ['import sys\ndef run():\n    sys.exit("no")', 'SystemExit: no (helpers.py:3)'],
    ['def run(): raise KeyboardInterrupt', 'KeyboardInterrupt (helpers.py:1)'],
    ['def run(): run()', /^RecursionError: .* \(helpers\.py:1\)$/],
    [
      'class Odd(Exception):\n    def __str__(self): return 1 / 0\ndef run(): raise Odd',
      'Odd (helpers.py:3)',
    ],
  ])('%j', async (source, message) => {
    const rig = rigWith(source, {
      'lib/__init__.py': '',
      'lib/inner.py': 'def fail():\n    {}[1]',
      'lib/broken.py': '\n(',
    });
    const pid = await workerOf(rig);
    await expect(call(rig, 'run')).rejects.toMatchObject({
      code: 'task_failed',
      message: typeof message === 'string' ? message : expect.stringMatching(message),
      cause: { message: expect.stringContaining('Traceback (most recent call last)') },
    });
    expect(await workerOf(rig)).toBe(pid);
  });

  test('of the workspace, not of a virtual environment in it', async () => {
    const rig = rigWith(
      'import sys\nsys.path.insert(0, ".venv/lib/site-packages")\nimport foreign\ndef run():\n    foreign.fail()',
      { '.venv/lib/site-packages/foreign.py': 'def fail(): raise ValueError("x")' },
    );
    await expect(call(rig, 'run')).rejects.toThrow('ValueError: x (helpers.py:5)');
  });

  test('of the function where that stands outside of the workspace', async () => {
    const inputs = { module: 'json', function: 'loads', args: ['{'] };
    await expect(newRig().run('python_function', inputs)).rejects.toThrow(
      /^JSONDecodeError: .* \(\/.*\/json\/__init__\.py:\d+\)$/,
    );
  });
});

describe('a result that JSON cannot carry is an error:', () => {
  test.each([
    ['{1, 2}', 'helpers.run() is of type set, which JSON cannot carry'],
    ['{"a": [1, b"x"]}', "helpers.run()['a'][1] is of type bytes, which JSON cannot carry"],
    ['(x for x in [])', 'helpers.run() is of type generator, which JSON cannot carry'],
    ['[float("inf")]', 'helpers.run()[0] is inf, which JSON cannot carry'],
  ])('%s', async (value, message) => {
    await expect(resultOf(`def run(): return ${value}`)).rejects.toMatchObject({ message });
  });
});

test('what a module and its function print goes to the log', async () => {
  const logger = new RecordingLogger();
  const source = `
import os, sys
print("imported")
def run():
    print("called", file=sys.stderr)
    os.system("echo child")`;
  await resultOf(source, {}, { logger });
  expect(logger.printed.stdout).toBe('imported\nchild\n');
  expect(logger.printed.stderr).toBe('called\n');
});

describe('an item leaves no trace for the next in the same interpreter:', () => {
  test.each([
    [
      'the environment',
      'import os; os.environ["X"] = "1"; del os.environ["PATH"]',
      'import os; return ["X" in os.environ, "PATH" in os.environ]',
      [false, true],
    ],
    [
      'the working directory',
      'import os; os.chdir("/")',
      'import os; return os.getcwd() == here',
      true,
    ],
    [
      'the search path',
      'import sys; sys.path.clear()',
      'import sys; return sys.path[0] == here',
      true,
    ],
    [
      'built-ins',
      'import builtins; builtins.len = None; builtins.x = 1',
      'import builtins; return [len("ab"), hasattr(builtins, "x")]',
      [2, false],
    ],
    [
      'removed built-ins',
      'import builtins; del builtins.isinstance, builtins.ValueError',
      'return [isinstance(1, int), ValueError.__name__]',
      [true, 'ValueError'],
    ],
    ['its arguments', 'args.append(1); kwargs["x"] = 1', 'return [args, kwargs]', [[], {}]],
    [
      'a closed event loop',
      'import asyncio; asyncio.run(asyncio.sleep(0))',
      `import asyncio, sys
    # From 3.14 on, a new interpreter has no event loop either.
    loop = asyncio.get_event_loop() if sys.version_info < (3, 14) else asyncio.new_event_loop()
    return loop.run_until_complete(asyncio.sleep(0, 7))`,
      7,
    ],
  ])('%s', async (_what, first, second, expected) => {
    const rig = rigWith(
      `here = ${JSON.stringify('HERE')}
def one(*args, **kwargs):
    args = list(args)
    ${first}
def two(*args, **kwargs):
    args = list(args)
    ${second}`,
    );
    const file = join(rig.workspace, 'helpers.py');
    writeFileSync(file, readFileSync(file, 'utf8').replace('HERE', rig.workspace));
    const pid = await workerOf(rig);
    await call(rig, 'one');
    expect(await call(rig, 'two')).toEqual(expected);
    expect(await workerOf(rig)).toBe(pid);
  });

  test('variables of code', async () => {
    const rig = rigWith(
      'import __main__, sys\ndef run(): return hasattr(sys.modules["__main__"], "x")',
    );
    await rig.run('python_code', { code: 'x = 1' });
    expect(await call(rig, 'run')).toBe(false);
  });

  test('and each has the environment of its own item', async () => {
    const rig = rigWith('import os\ndef run(): return os.environ.get("BATCH_KEY")');
    expect(await call(rig, 'run', {}, { environment: { BATCH_KEY: 'a' } })).toBe('a');
    expect(await call(rig, 'run', {}, { environment: { BATCH_KEY: 'b' } })).toBe('b');
    expect(await call(rig, 'run')).toBeNull();
  });
});

describe('a worker that dies', () => {
  test.each([
    ['by os._exit', 'import os\ndef run(): os._exit(7)', 'python3 ended with exit code 7'],
    [
      'by a signal',
      'import os\ndef run(): os.kill(os.getpid(), 9)',
      'python3 was ended by SIGKILL',
    ],
    ['while it imports', 'import os\nos.abort()', 'python3 was ended by SIGABRT'],
  ])('%s fails its item only', async (_title, source, message) => {
    const rig = rigWith(source);
    const pid = await workerOf(rig);
    await expect(call(rig, 'run')).rejects.toMatchObject({ code: 'task_failed', message });
    expect(await workerOf(rig)).not.toBe(pid);
  });

  test('is the same as that of python_code', async () => {
    const rig = newRig();
    const pid = await rig.run('python_code', { code: 'import os; result = os.getpid()' });
    expect(await workerOf(rig)).toBe(pid);
  });

  test('missing python3 is one clear error', async () => {
    const run = call(rigWith(''), 'run', {}, { context: { env: { PATH: '/none' } } });
    await expect(run).rejects.toMatchObject({
      message: "Cannot start 'python3': there is no such program",
      hint: 'Python tasks need Python 3.8 or later on PATH; actions/setup-python installs it.',
    });
  });
});

describe('an end', () => {
  const sleepers = `
import subprocess, time
def start():
    child = subprocess.Popen(["sleep", "1000"])
    with open("pid", "w") as file: file.write(str(child.pid))
    time.sleep(1000)
`;

  test.each([
    ['in the function', `${sleepers}def run(): start()`],
    ['in an async function', `${sleepers}async def run(): start()`],
    ['while it imports', `${sleepers}start()`],
  ])('by timeout %s takes the worker and its children', async (_title, source) => {
    const rig = rigWith(source);
    await workerOf(rig);
    await expect(call(rig, 'run', { timeout: 1 })).rejects.toMatchObject({
      code: 'task_timeout',
      message: "Task 'python_function' took longer than 1 s",
    });
    expect(await isRunning(Number(readFileSync(join(rig.workspace, 'pid'), 'utf8')))).toBe(false);
    expect(await workerOf(rig)).toEqual(expect.any(Number));
  });

  test('by interruption is told as such', async () => {
    const rig = rigWith(`${sleepers}def run(): start()`);
    const controller = new AbortController();
    const run = call(rig, 'run', {}, { signal: controller.signal });
    const settled = expect(run).rejects.toMatchObject({ code: 'task_interrupted' });
    await waitUntil('the function runs', () => existsSync(join(rig.workspace, 'pid')));
    controller.abort();
    await settled;
  });
});
