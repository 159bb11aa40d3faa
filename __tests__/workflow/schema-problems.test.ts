import { describe, expect, test } from '@jest/globals';
import { loadWorkflow } from '../../src/workflow/load-workflow.js';
import { NO_RETRY } from '../../src/workflow/retry.js';
import type { Step } from '../../src/workflow/workflow.js';
import { dedent } from '../support/rig.js';
import { problemsOf } from './report.js';

const STEP = 'steps: [{ name: s, task: noop }]';

describe('unknown keys name the nearest known one', () => {
  test('at the top', () => {
    expect(problemsOf(`descripton: x\n${STEP}`)).toEqual([
      "1:1 Unknown key 'descripton' [Did you mean 'description'?]",
    ]);
    expect(problemsOf(`zzz: x\n${STEP}`)).toEqual([
      "1:1 Unknown key 'zzz' [Known here: name, description, version, params, env, secrets, settings, imports, flows, steps.]",
    ]);
  });

  test('in a step', () => {
    expect(problemsOf('steps:\n  - name: a\n    tsk: noop\n    task: noop\n')).toEqual([
      "3:5 Unknown key 'tsk' [Did you mean 'task'?]",
    ]);
    expect(problemsOf('steps:\n  - name: a\n    zzz: noop\n    task: echo\n')).toContain(
      "3:5 Unknown key 'zzz' [Known here: name, task, description, inputs, condition, if, retry, on_error, always_run, depends_on, timeout, message.]",
    );
  });

  test('in a param', () => {
    const text = `params:\n  task: { type: integer, minimun: 3 }\nenv: { A: task }\n${STEP}`;
    expect(problemsOf(text)).toEqual(["2:26 Unknown key 'minimun' [Did you mean 'minimum'?]"]);
  });

  test('in the settings, the flows and the imports', () => {
    const text = `
      settings: { plugin: [] }
      imports: [{ file: a.yml }]
      flows: { definition: [] }
      steps: [{ name: s, task: noop }]
    `;
    expect(problemsOf(text)).toEqual([
      "1:13 warning: The setting 'plugin' has no effect [Did you mean 'plugins'?]",
      "2:11 The key 'path' is missing",
      "2:13 Unknown key 'file' [Known here: path.]",
      "3:10 Unknown key 'definition' [Did you mean 'definitions'?]",
    ]);
  });

  test('in the retry and the on_error of a step', () => {
    const text = `
      steps:
        - name: a
          task: noop
          retry: { max_atempts: 3 }
          on_error: { actoin: fail }
    `;
    const problems = problemsOf(text);
    expect(problems).toContain("4:14 Unknown key 'max_atempts' [Did you mean 'max_attempts'?]");
    expect(problems).toContain("5:17 Unknown key 'actoin' [Did you mean 'action'?]");
  });

  test('in a batch: its inputs, its task, its steps, its retry', () => {
    const text = `
      steps:
        - name: a
          task: batch
          inputs:
            items: []
            max_worker: 3
            retry: { max_atempts: 3 }
            task: { taks: noop, task: noop }
        - name: b
          task: batch
          inputs:
            items: []
            steps: [{ name: x, task: noop, inptus: {} }]
    `;
    const problems = problemsOf(text);
    expect(problems).toContain(
      "6:7 The task 'batch' takes no input 'max_worker' [Did you mean 'max_workers'?]",
    );
    expect(problems).toContain("7:16 Unknown key 'max_atempts' [Did you mean 'max_attempts'?]");
    expect(problems).toContain("8:15 Unknown key 'taks' [Did you mean 'task'?]");
    expect(problems).toContain("13:38 Unknown key 'inptus' [Did you mean 'inputs'?]");
  });
});

describe('wrong types', () => {
  test.each([
    ['name: [x]', "1:7 'name' must be text, not a list"],
    ["name: ''", "1:7 'name': A name is needed"],
    ['name: "a\\nb"', "1:7 'name': A name is one line of plain text"],
    ['secrets: TOKEN', "1:10 'secrets' must be a list, not 'TOKEN'"],
    ['params: [a]', "1:9 'params' must be a mapping, not a list"],
    ['env: { A: [1] }', "1:11 The environment variable 'A' must be text"],
  ])('%s', (line, problem) => {
    expect(problemsOf(`${line}\n${STEP}`)).toEqual([problem]);
  });

  test.each([
    ['timeout: 0', "3:14 'timeout' must be above 0, not 0"],
    ['timeout: soon', "3:14 'timeout' must be a number, not 'soon'"],
    ['inputs: [a]', "3:13 'inputs' must be a mapping, not a list"],
    ['condition: [a]', "3:16 'condition' must be text or true or false, not a list"],
    [
      'on_error: ignore',
      "3:15 'on_error' must be 'fail', 'continue', 'skip', 'retry', 'abort' or a mapping, not 'ignore'",
    ],
    [
      'on_error: { action: contineu }',
      "3:25 'action' must be 'fail', 'continue', 'skip', 'retry', 'abort', 'next' or 'notify', not 'contineu' [Did you mean 'continue'?]",
    ],
    ['on_error: { action: next }', "3:25 'next' needs the name of a step: 'next: STEP'"],
    ['on_error: { delay: soon }', "3:24 'delay' must be a number, not 'soon'"],
    ['on_error: { retry: -1 }', "3:24 'retry' must be at least 0, not -1"],
    ['retry: { jitter: 2 }', "3:22 'jitter' must be at most 1, not 2"],
    ['depends_on: [3]', "3:18 'depends_on[0]' must be text, not 3"],
    ['retry: 0', "3:12 'retry' must be at least 1, not 0"],
    ['if: true\n    condition: true', "3:9 A step has either 'condition' or 'if', not both"],
  ])('in a step: %s', (line, problem) => {
    const text = `steps:\n  - { name: a, task: noop }\n  - ${line}\n    name: b\n    task: noop\n`;
    expect(problemsOf(text)).toEqual([problem]);
  });
});

describe('steps', () => {
  test('that are missing, empty or no steps', () => {
    expect(problemsOf('name: x\n')).toEqual(['1:1 There is no step']);
    expect(problemsOf('steps: []\n')).toEqual(['1:8 There is no step']);
    expect(problemsOf('steps: {}\n')).toEqual(['1:8 There is no step']);
    expect(problemsOf('steps: [text]\n')).toEqual(["1:9 'steps[0]' must be a mapping, not 'text'"]);
  });

  test('without a name or a task', () => {
    expect(problemsOf('steps:\n  - task: noop\n  - name: b\n')).toEqual([
      "2:5 The key 'name' is missing",
      "3:5 The key 'task' is missing",
    ]);
  });

  test('with one name', () => {
    const text = 'steps:\n  - { name: a, task: noop }\n  - { name: a, task: noop }\n';
    expect(problemsOf(text)).toEqual(["3:13 There is another step named 'a'"]);
  });

  test('as a mapping take their names from the keys', () => {
    expect(problemsOf('steps:\n  a: { task: noop }\n  b: { name: b, task: noop }\n')).toEqual([]);
    expect(problemsOf('steps:\n  a: { name: c, task: noop }\n')).toEqual([
      "2:14 The step is already named 'a' by its key",
    ]);
  });
});

test('all problems are told at once', () => {
  const text = 'steps:\n  - { name: a, task: nop }\n  - { name: b, task: echo }\n';
  expect(problemsOf(text)).toEqual([
    "2:22 There is no task 'nop' [Did you mean 'noop'?]",
    "3:5 The task 'echo' needs the input 'message' [What to say]",
  ]);
});

describe('what is written is named as what it is', () => {
  const inStep = (line: string): string[] =>
    problemsOf(`steps: [{ name: a, task: noop, ${line} }]`);

  test.each([
    ['condition: { a: b }', "1:43 'condition' must be text or true or false, not a mapping"],
    [
      'condition: {{ true }}',
      "1:43 'condition' must be text or true or false, not a mapping [A value that begins with {{ needs quotes: '{{ … }}'.]",
    ],
    ['retry: 1.5', "1:39 'retry' must be a whole number, not 1.5"],
    ['retry: 99999999999999999999', "1:39 'retry' is too large: 99999999999999999999"],
    ['retry: { on: [3] }', "1:46 'on[0]' must be text, not 3"],
    ['retry: [3]', "1:39 'retry' must be a number or a mapping, not a list"],
    ['retry: []', "1:39 'retry' must be a number or a mapping, not a list"],
    ['retry: -99999999999999999999', "1:39 'retry' is too small: -99999999999999999999"],
    ['retry: { on: [""] }', "1:46 'on[0]' must not be empty"],
    ['retry: { on: [] }', "1:45 'on' must not be empty"],
    ['retry: {{ args.n }}', "1:39 'retry' is a mapping to YAML, not a template"],
    ['inputs: {{ args.n }}', "1:40 'inputs' is a mapping to YAML, not a template"],
    [
      'on_error: [continue]',
      "1:42 'on_error' must be 'fail', 'continue', 'skip', 'retry', 'abort' or a mapping, not a list",
    ],
    ['on_error: { delay: "2000001" }', "1:51 'delay' must be at most 2000000, not 2000001"],
    [
      'on_error: { action: retry, retry: 0 }',
      "1:66 The action is 'retry', and this says that nothing is retried",
    ],
    [
      'on_error: { action: continue, delay: 3 }',
      "1:62 warning: 'delay' has no effect where nothing is retried ['retry' says how often the step is tried again.]",
    ],
    [
      'always_run: {{ true }}',
      "1:44 'always_run' must be true or false, not a mapping [No template can stand here.]",
    ],
    [
      'timeout: "{{ 3 }}"',
      "1:41 'timeout' must be a number, not '{{ 3 }}' [No template can stand here.]",
    ],
    ['retry: { delay: 99999999999 }', "1:48 'delay' must be at most 2000000, not 99999999999"],
    ['timeout: .inf', "1:41 'timeout' must be at most 2000000, not Infinity"],
  ])('%s', (line, problem) => {
    expect(inStep(line)).toEqual([problem]);
  });

  test.each([
    ['secrets: [""]\nsteps: [{ name: a, task: noop }]', "1:11 'secrets[0]' must not be empty"],
    [
      'secrets: { A: b }\nsteps: [{ name: a, task: noop }]',
      "1:10 'secrets' must be a list, not a mapping",
    ],
    ['steps: 3', "1:8 'steps' must be a list of steps or a mapping of names to steps, not 3"],
    [
      'steps:\n  - name:a\n    task:noop',
      "2:5 'steps[0]' must be a mapping, not 'name:a task:noop' [A key is followed by ': ' and its value.]",
    ],
    ['imports: [[]]\nsteps: []', "1:11 'imports[0]' must be text or a mapping, not a list"],
    ['steps: [[]]', "1:9 'steps[0]' must be a mapping, not a list"],
    ['flows: [q]\nsteps: []', expect.stringMatching(/^1:8 'flows' must be a mapping, not a list$/)],
  ])('%s', (text, problem) => {
    expect(problemsOf(text)[0]).toEqual(problem);
  });

  test('and cut where it is long', () => {
    const [problem = ''] = problemsOf(
      `steps: [{ name: a, task: noop, retry: "${'x'.repeat(999)}\\n\\a" }]`,
    );
    expect(problem).toBe(`1:39 'retry' must be a number or a mapping, not '${'x'.repeat(60)}…'`);
  });
});

test('a key that a step needs, under a name near to it, is told once', () => {
  expect(problemsOf('steps: [{ nme: a, task: noop }, { name: b, tsk: noop }]')).toEqual([
    "1:11 Unknown key 'nme' [Did you mean 'name'?]",
    "1:44 Unknown key 'tsk' [Did you mean 'task'?]",
  ]);
  expect(problemsOf('stps: [{ name: a, task: noop }]')).toEqual([
    "1:1 Unknown key 'stps' [Did you mean 'steps'?]",
  ]);
  expect(problemsOf(`imports: [{ pth: a.yml }]\n${STEP}`)).toEqual([
    "1:13 Unknown key 'pth' [Did you mean 'path'?]",
  ]);
});

test('keys without a value are as if they were left out', () => {
  const text = `
    name:
    description:
    settings: { plugins: , max_workers: }
    flows: { default: , definitions: [] }
    params:
      noop:
        { type: , required: , enum: , minimum: , pattern: , secret: , items: { type: } }
    steps:
      - name: a
        task: noop
        description:
        condition:
        retry:
        timeout:
        always_run:
        on_error:
        depends_on:
      - name: b
        task: noop
        retry: { max_attempts: , delay: , backoff: , max_delay: , jitter: , on: }
        on_error: { action: , next: , message: , delay: }
  `;
  expect(problemsOf(text)).toEqual([]);
  const [, { retry, onError }] = loadWorkflow(dedent(text)).steps as [Step, Step];
  expect(retry).toEqual({ ...NO_RETRY, maxAttempts: 3 });
  expect(onError).toEqual({ action: 'fail' });
  expect(problemsOf('steps:')).toEqual(['1:7 There is no step']);
});

describe('names', () => {
  test.each([
    ["params: { '': x }", '1:11 A param needs a name'],
    ["env: { '': x }", "1:8 '' cannot be the name of an environment variable"],
    ['env: { A: "x\\0" }', "1:11 No environment variable can hold a NUL, as 'A' does"],
    ["env: { 'A=B': x }", "1:8 'A=B' cannot be the name of an environment variable"],
    ['flows: { definitions: [{}] }', '1:24 This is the definition of no flow'],
    ["flows: { definitions: [{ '': [a] }] }", '1:26 A flow needs a name'],
  ])('%s', (line, problem) => {
    expect(problemsOf(`${line}\nsteps: [{ name: a, task: print_vars }]`)).toEqual([problem]);
  });

  test('of steps', () => {
    expect(problemsOf("steps: { '': { task: noop } }")).toEqual(['1:10 A step needs a name']);
    expect(problemsOf("steps: [{ name: ' ', task: noop }]")).toEqual(['1:17 A step needs a name']);
    expect(problemsOf('steps: { "a\\e": { task: noop } }')).toEqual([
      '1:10 A name is one line of plain text',
    ]);
  });

  test('are told without what a terminal would obey', () => {
    expect(problemsOf(`"\\e[31m\u202e": x\n${STEP}`)[0]).toMatch(/^1:1 Unknown key ' \[31m '/);
  });
});
