import { describe, expect, test } from '@jest/globals';
import { Engine } from '../../src/engine/engine.js';
import { createTaskHandler } from '../../src/tasks/task-handler.js';
import { diagnosticsOf, lineOf, problemsOf } from '../workflow/report.js';

/** What there is to say about a step that begins `name: a`, in block style. */
function saidOf(step: string): string[] {
  return problemsOf(`steps:\n  - name: a\n${step.replace(/^/gm, '    ')}\n`);
}

describe('inputs on the step itself', () => {
  test('that its task declares are a warning, and checked', () => {
    expect(saidOf('task: shell\ncommand: "{{ args.x }}"\ntimeout: 3')).toEqual([
      "4:5 warning: 'command' stands on the step itself [Put it under 'inputs'.]",
      "4:18 'args.x' is undefined: namespace 'args' is empty",
    ]);
    expect(saidOf('task: shell\ncommand: ls\ncheck: maybe')).toEqual([
      "4:5 warning: 'command' stands on the step itself [Put it under 'inputs'.]",
      "5:5 warning: 'check' stands on the step itself [Put it under 'inputs'.]",
      "5:12 The input 'check' must be true or false, not text",
    ]);
  });

  test('of a batch, too', () => {
    expect(saidOf('task: batch\nitems: [1]\nsteps:\n  - { name: one, task: nop }')).toEqual([
      "4:5 warning: 'items' stands on the step itself [Put it under 'inputs'.]",
      "5:5 warning: 'steps' stands on the step itself [Put it under 'inputs'.]",
      "6:28 There is no task 'nop' [Did you mean 'noop'?]",
    ]);
  });

  test('that it takes only as free ones, or not at all, are unknown keys', () => {
    expect(saidOf('task: python_code\ninputs: { code: x }\nvalue: 3')).toEqual([
      "5:5 Unknown key 'value' [Known here: name, task, description, inputs, condition, if, retry, on_error, always_run, depends_on, timeout, code, result_variable.]",
    ]);
    expect(saidOf('task: shell\ncomand: ls\nconditon: true')).toEqual([
      "2:5 The task 'shell' needs the input 'command' [Text for the shell, a list (program and arguments, no shell), or {unix, windows}]",
      "4:5 Unknown key 'comand' [Did you mean 'command'?]",
      "5:5 Unknown key 'conditon' [Did you mean 'condition'?]",
    ]);
  });

  test('of a task that is not there are unknown only where a key of a step is near', () => {
    expect(saidOf('task: shel\ncommand: ls\ninputz: {}')).toEqual([
      "3:11 There is no task 'shel' [Did you mean 'shell'?]",
      "5:5 Unknown key 'inputz' [Did you mean 'inputs'?]",
    ]);
  });

  test("that a plug-in's task declares", () => {
    const engine = new Engine();
    const options = { inputs: { size: { type: 'integer' as const } }, freeInputs: true };
    engine.registerTask(
      'mine',
      createTaskHandler(() => null, options),
    );
    const text = 'steps: [{ name: a, task: mine, size: big, other: 1 }]';
    expect(diagnosticsOf(text, {}, engine).map(lineOf)).toEqual([
      "1:32 warning: 'size' stands on the step itself [Put it under 'inputs'.]",
      "1:38 The input 'size' must be an integer, not text",
      expect.stringMatching(/^1:43 Unknown key 'other' \[Known here: .*timeout, size\.\]$/),
    ]);
  });
});

describe('required inputs', () => {
  const NEEDED = "The task 'echo' needs the input 'message' [What to say]";

  test('that are missing, or nothing', () => {
    expect(saidOf('task: echo')).toEqual([`2:5 ${NEEDED}`]);
    expect(saidOf('task: echo\ninputs: { message: }')).toEqual([`2:5 ${NEEDED}`]);
  });

  test('that the batch gives', () => {
    const batch = (more: string) =>
      problemsOf(
        `steps: [{ name: a, task: batch, inputs: { items: [1], ${more}task: { task: echo } } }]`,
      ).map((line) => line.replace(/^\S+ /, ''));
    expect(batch('arg_name: message, ')).toEqual([]);
    expect(batch("arg_name: '{{ env.NAME }}', ")).toEqual([]);
    expect(batch('')).toEqual([NEEDED]);
  });
});

describe('inputs of a batch', () => {
  const batch = (inputs: string) =>
    saidOf(`task: batch\ninputs:\n  task: { task: noop }\n  ${inputs}`).map((line) =>
      line.replace(/^\d+:/, ''),
    );

  test.each([
    ['items: {}', '14 The items are an empty mapping'],
    ['items: a.txt', '14 The items must be a list or a source, not text'],
    ['items: 3', '14 The items must be a list or a source, not a number'],
  ])('%s', (inputs, problem) => {
    expect(batch(inputs)).toEqual([
      `${problem} [A source is a mapping with one of: file, glob, range, lines, command.]`,
    ]);
  });

  test.each([
    ["items: '{{ args }}'", []],
    ["items: { file: '{{ env.F }}', format: csv }", []],
    ['items: { fiel: x }', ["16 Unknown key 'fiel' [Did you mean 'file'?]"]],
    ['items: { glob: x, base: y }', ["25 Unknown key 'base' [Known here: glob.]"]],
    [
      'items: { file: [x], format: xml }',
      ["22 'file' must be text, not a list", "35 'format' must be one of jsonl, csv, json, txt"],
    ],
    ['items: { range: [1] }', ["23 'range' is shorter than 2"]],
    ["items: { range: [0, '{{ env.N | int }}'] }", []],
    ['items: []\n  key: 3', ["12 The input 'key' must be text, not a number"]],
    ['items: []\n  retry: 0', ["14 'retry' must be at least 1, not 0"]],
    ['items: []\n  timeout: -1', ["16 The input 'timeout' must be above 0"]],
    [
      'items: []\n  max_failures: some',
      ["21 'max_failures' must be a number of items or a share such as \"5%\", not 'some'"],
    ],
    ["items: []\n  max_failures: '5 %'", []],
    [
      'items: []\n  rate_limit: fast',
      ["19 'rate_limit' must be a number a second, minute or hour, such as \"10/s\", not 'fast'"],
    ],
    [
      'items: []\n  on_change: kep',
      ["18 The input 'on_change' must be one of keep, restart, fail [Did you mean 'keep'?]"],
    ],
  ])('%j', (inputs, problems) => {
    expect(batch(inputs)).toEqual(problems);
  });
});

test('a handler without declared inputs takes any', () => {
  const engine = new Engine();
  engine.registerTask('any', async () => null);
  const text = 'steps: [{ name: a, task: any, inputs: { x: 1, constructor: 2 } }]';
  expect(diagnosticsOf(text, {}, engine)).toEqual([]);
});

test('an input named like something that every object has is no declared one', () => {
  expect(saidOf('task: echo\ninputs: { message: x, constructor: 1 }')).toEqual([
    "4:27 The task 'echo' takes no input 'constructor' [It takes: message.]",
  ]);
});

describe('what a task cannot work with, as far as it is written out', () => {
  test.each([
    ['task: shell\ninputs: { command: [] }', "4:24 The input 'command' names no program"],
    ['task: shell\ninputs: { command: " " }', "4:24 The input 'command' is empty"],
    [
      'task: shell\ninputs: { command: { linux: ls } }',
      "4:24 The input 'command' has no key 'linux'",
    ],
    ['task: shell\ninputs: { command: {} }', "4:24 The input 'command' has no command for unix"],
    [
      'task: shell\ninputs: { command: "{{ 1 }}", env: { A: [1] } }',
      "4:40 The input 'env' must hold text, not a list",
    ],
    ['task: read_file\ninputs: {}', "2:5 Input 'file' of task 'read_file' is required"],
    [
      'task: read_file\ninputs: { file: a, path: b }',
      "4:21 The input 'file' and its other name 'path' are both given",
    ],
    [
      'task: read_json\ninputs: { file: "{{ 1 }}", encoding: nope }',
      "4:42 The input 'encoding' is no known encoding: 'nope'",
    ],
    [
      'task: write_file\ninputs: { file: "{{ 1 }}" }',
      "2:5 Input 'content' of task 'write_file' is required",
    ],
    ['task: write_yaml\ninputs: { file: a }', "2:5 Input 'data' of task 'write_yaml' is required"],
    [
      'task: template\ninputs: { output_file: a }',
      "2:5 Task 'template' needs either 'template' or 'template_file'",
    ],
    [
      'task: list_files\ninputs: { directory: a, pattern: ../b }',
      "4:38 The input 'pattern' must not lead up with '..' [Name another folder as 'directory'.]",
    ],
    [
      'task: http.request\ninputs: { url: ftp://x }',
      "4:20 The input 'url' must be a URL that begins with http:// or https://",
    ],
    [
      'task: http.request\ninputs: { url: "http://x", method: GE T }',
      "4:40 The input 'method' is no method that can be sent [As POST or DELETE is.]",
    ],
    [
      'task: http.request\ninputs: { url: "http://x", headers: { a b: c } }',
      "4:41 The input 'headers' names an impossible header, 'a b'",
    ],
    [
      'task: http.request\ninputs: { url: "{{ 1 }}", auth: { type: basic } }',
      "4:37 The input 'auth' lacks 'username', which basic needs",
    ],
    [
      'task: http.request\ninputs: { url: "{{ 1 }}", auth: { type: digest } }',
      "4:37 The input 'auth' has the unknown type 'digest' [The types are bearer, api_key, basic.]",
    ],
    [
      'task: http.request\ninputs: { url: "{{ 1 }}", retry: { max_atempts: 2 } }',
      "4:38 The input 'retry' has no key 'max_atempts' [Did you mean 'max_attempts'?]",
    ],
    [
      'task: notify\ninputs: { channel: log, message: x, level: eror }',
      "4:48 The input 'level' must be one of debug, info, warning, error [Did you mean 'error'?]",
    ],
    [
      'task: notify\ninputs: { channel: file, message: x }',
      "2:5 Input 'file' of task 'notify' is required for the channel file",
    ],
    [
      'task: notify\ninputs: { channel: slack, message: x, webhook_url: nope }',
      "4:56 The input 'webhook_url' must be a URL that begins with http:// or https://",
    ],
  ])('%s', (step, problem) => {
    expect(saidOf(step)).toEqual([problem]);
  });

  test.each([
    'task: http.request\ninputs: { url: "{{ 1 }}", auth: { type: bearer, token_env: NOT_SET } }',
    'task: notify\ninputs: { channel: "{{ 1 }}" }',
    'task: notify\ninputs: { channel: webhook, url: "http://x", payload: { a: "{{ 1 }}" } }',
    'task: write_file\ninputs: { file: a, content: "{{ 1 }}" }',
    'task: template\ninputs: { output_file: a, template: "{{ 1 }}" }',
  ])('what only a run knows is not judged: %s', (step) => {
    expect(saidOf(step)).toEqual([]);
  });

  test('what a batch gives is not missing', () => {
    const task = '{ task: write_file, inputs: { file: a } }';
    const batch = (name: string) =>
      `task: batch\ninputs: { items: [x], arg_name: ${name}, task: ${task} }`;
    expect(saidOf(batch('content'))).toEqual([]);
    expect(saidOf(batch('item'))).toEqual([
      "4:49 Input 'content' of task 'write_file' is required",
    ]);
  });
});

describe('of a batch', () => {
  const saidOfBatch = (inputs: string): string[] =>
    saidOf(`task: batch\ninputs:\n  ${inputs}\n  task: { task: noop }`);

  test.each([
    [
      'items: { range: [0, 99999999999999999999] }',
      "5:23 'range' has more than 1000000000 numbers",
    ],
    [
      'items: { file: list.xyz }',
      "5:22 'file' has a name that tells no format [Say it beside the file: {file: …, format: jsonl|csv|json|txt}.]",
    ],
    [
      'items: [1, 2]\n  key: constant',
      "6:12 The key is no template, so that every item would have the same one [Such as '{{ batch.item.id }}'.]",
    ],
    [
      'items: [1]\n  rate_limit: 10',
      `6:19 'rate_limit' must be a number a second, minute or hour, such as "10/s", not '10'`,
    ],
  ])('%s', (inputs, problem) => {
    expect(saidOfBatch(inputs)).toEqual([problem]);
  });

  test.each(['[]', '{}'])('steps: %s', (steps) => {
    expect(saidOf(`task: batch\ninputs: { items: [1], steps: ${steps} }`)).toEqual([
      '4:34 There is no step for the items',
    ]);
  });
});
