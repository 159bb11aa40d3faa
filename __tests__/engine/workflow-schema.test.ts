import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { Engine } from '../../src/engine/engine.js';
import { TASK_DESCRIPTIONS } from '../../src/engine/schema/task-descriptions.js';
import { workflowJsonSchema } from '../../src/engine/workflow-schema.js';
import { ConfigurationError } from '../../src/errors.js';
import { builtinTasks } from '../../src/tasks/builtin-tasks.js';
import { parseWorkflow } from '../../src/workflow/load-workflow.js';
import { isPattern } from '../../src/workflow/retry.js';
import { REPOSITORY_ROOT } from '../support/repository-root.js';
import { dedent } from '../support/rig.js';

const FILE = 'schema/workflow.schema.json';

// Strict about the schema itself: a keyword that is misspelt is an error.
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
ajv.addFormat('regex', isPattern);
ajv.addKeyword('patternErrorMessage');
const schema = workflowJsonSchema();
const validate = ajv.compile(schema);

/** What the schema has against a workflow's text: places and words. */
function complaints(text: string): string[] {
  validate(parse(text));
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** What the engine itself has against it. */
function problems(text: string): string[] {
  try {
    const workflow = parseWorkflow(text, { folder: REPOSITORY_ROOT });
    const diagnostics = new Engine().check(workflow);
    return diagnostics.filter(({ severity }) => severity === 'error').map((one) => one.message);
  } catch (error) {
    if (error instanceof ConfigurationError) return [error.message];
    throw error;
  }
}

function schemasIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(schemasIn)];
}

describe('the schema', () => {
  test('is committed as the code makes it', () => {
    const committed: unknown = JSON.parse(readFileSync(join(REPOSITORY_ROOT, FILE), 'utf8'));
    const made: unknown = JSON.parse(JSON.stringify(schema));
    if (!ajv.validate({ const: made }, committed)) {
      throw new Error(`${FILE} is not what src/ makes. Run \`npm run schema\` and commit it.`);
    }
  });

  test('tells what each key is for', () => {
    const silent = schemasIn({ ...schema, if: undefined })
      .filter(({ type }) => type === 'object' || String(type) === 'object,null')
      .flatMap(({ properties }) => Object.entries(properties ?? {}))
      .filter(([, property]) => (property as { description?: string }).description === undefined);
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  test('tells what each task does', () => {
    const names = ['batch', ...builtinTasks().keys()];
    expect(Object.keys(TASK_DESCRIPTIONS).sort()).toEqual(names.sort());
  });
});

/** Workflows that use all that there is. */
const RIGHT = {
  'every key': `
    name: all
    description: Everything
    version: 1.2
    params:
      short: 1
      none:
      list: [a, b]
      options: { quality: 90 }
      nothing: {}
      long:
        type: string
        default: abc
        description: long
        required: true
        enum: [abc, def]
        minLength: 1
        maxLength: 3
        pattern: ^[a-f]+$
        secret: false
      other: { allowedValues: [1, 2] }
      number: { type: float, minimum: 0.5, maximum: 2 }
      tags: { type: list, items: { type: str }, minItems: 0, maxItems: 3 }
    env: { A: text, B: 1, C: true, D: '{{ args.short }}' }
    secrets: []
    settings: { plugins: [], allowed_paths: [/tmp], max_workers: 2, log_level: debug }
    imports: []
    flows:
      default: quick
      definitions:
        - quick: [one]
        - slow: [one, two]
    steps:
      - name: one
        description: First
        task: shell
        inputs:
          command: [ls, -l]
          shell: bash
          working_dir: .
          env: { A: b }
          timeout: 10
          check: no
        condition: args.short == 1
        retry:
          max_attempts: 3
          delay: 0.5
          backoff: linear
          max_delay: 10
          jitter: true
          on: [task_timeout, 'HTTP 5\\d\\d']
        on_error: continue
        always_run: true
        depends_on: []
        timeout: 1.5
      - name: two
        task: echo
        inputs: { message: 12 }
        if: true
        retry: 2
        on_error: { action: continue, message: 'Oh: {{ error }}' }
        depends_on: one
      - name: three
        task: fail
        on_error: { next: four, retry: 2, delay: 1 }
      - { name: four, task: noop, inputs: { any: [thing], should_fail: '{{ false }}' } }
  `,
  'steps by name, keys without values': `
    params:
    env:
    secrets:
    settings:
    imports:
    steps:
      hello: { task: echo, inputs: { message: Hello } }
      again: { task: print_vars, inputs: }
  `,
  'every key of a batch': `
    steps:
      - name: b
        task: batch
        inputs:
          items: '{{ range(3) | list }}'
          key: '{{ batch.item }}'
          task:
            task: echo
            inputs: { message: '{{ batch.item }}' }
            timeout: 5
            retry: 2
            on_error: { action: skip, message: no }
          verify: { task: noop }
          arg_name: number
          max_workers: '{{ 2 + 2 }}'
          chunk_size: 5
          retry: { max_attempts: '{{ 1 + 1 }}', delay: 1, backoff: exponential }
          timeout: 60
          max_failures: 5%
          fail_fast: true
          rate_limit: 10/s
          on_change: restart
          on_unknown: verify
          limit: 3
      - name: c
        task: batch
        inputs:
          items: [1, { a: b }, null]
          retry: 3
          max_failures: 2
          steps:
            first: { task: noop }
            second: { name: second, task: noop }
      - name: d
        task: batch
        inputs:
          items: { range: [0, '{{ args.end | default(3) }}'] }
          timeout:
          steps: [{ name: e, task: noop, condition: "{{ batch.index > 1 }}" }]
  `,
  'inputs that come from the item': `
    steps:
      - name: say
        task: batch
        inputs:
          items: { lines: "a\\nb" }
          arg_name: message
          task: { task: print_message }
  `,
  'sources of items': `
    steps:
      - { name: a, task: batch, inputs: { items: { file: x, format: jsonl }, task: { task: noop } } }
      - { name: b, task: batch, inputs: { items: { glob: ['*.a', '*.b'] }, task: { task: noop } } }
      - { name: c, task: batch, inputs: { items: { command: ls }, task: { task: noop } } }
  `,
  'text in place of values': `
    steps:
      - { name: a, task: add_numbers, inputs: { a: '1.5', b: '{{ 2 }}' } }
      - { name: b, task: shell, inputs: { command: ls, check: 'Yes', timeout: '10', env: '{"A": "b"}' } }
      - { name: c, task: python_function, inputs: { module: m, function: f, args: '[1]', kwargs: '{% raw %}{}{% endraw %}' } }
      - { name: d, task: notify, inputs: { channel: '{{ "log" }}', message: 1.5 } }
  `,
};

describe('takes', () => {
  const files = readdirSync(join(REPOSITORY_ROOT, 'examples')).filter((name) =>
    /\.ya?ml$/.test(name),
  );

  test.each(files)('examples/%s', (name) => {
    const text = readFileSync(join(REPOSITORY_ROOT, 'examples', name), 'utf8');
    expect(complaints(text)).toEqual([]);
  });

  test.each(Object.entries(RIGHT))('%s', (_name, given) => {
    const text = dedent(given);
    expect(problems(text)).toEqual([]);
    expect(complaints(text)).toEqual([]);
  });

  test('tasks of plug-ins, with whatever inputs', () => {
    expect(complaints('steps: [{ name: a, task: count_words, inputs: { text: [1] } }]')).toEqual(
      [],
    );
  });

  test('a file that only imports', () => {
    expect(complaints('imports: [steps.yml, { path: more.yml }]')).toEqual([]);
  });
});

const step = (keys: string) => `steps: [{ name: a, task: noop, ${keys} }]`;
const task = (name: string, inputs: string) =>
  `steps: [{ name: a, task: ${name}, inputs: { ${inputs} } }]`;
const batch = (inputs: string) => task('batch', `items: [1], ${inputs}`);
const inner = (keys: string) => batch(`task: { task: noop, ${keys} }`);
const top = (keys: string) => `${keys}\nsteps: [{ name: a, task: noop }]`;

/** Wrong workflows, and the place of which the schema complains. */
const WRONG: Record<string, readonly [text: string, place: string]> = {
  'no mapping': ['- name: a', ''],
  'neither steps nor imports': ['name: a', ''],
  'a key at the top': [top('param: { a: 1 }'), ''],
  'a name of two lines': [top('name: "a\\nb"'), '/name'],
  'a name that is a number': [top('name: 1'), '/name'],
  'a list of params': [top('params: [a]'), '/params'],
  'a rule of a param': [top('params: { a: { type: integer, deflaut: 1 } }'), '/params/a'],
  'a type of a param': [top('params: { a: { type: integr } }'), '/params/a/type'],
  'a bound of a param': [
    top('params: { a: { type: string, minLength: -1 } }'),
    '/params/a/minLength',
  ],
  'a pattern of a param': [top('params: { a: { pattern: "(" } }'), '/params/a/pattern'],
  'the type of elements': [top('params: { a: { items: { typ: integer } } }'), '/params/a/items'],
  'a variable without a value': [top('env: { A: }'), '/env/A'],
  'a mapping of secrets': [top('secrets: { A: b }'), '/secrets'],
  'a text of plug-ins': [top('settings: { plugins: a.mjs }'), '/settings/plugins'],
  'no workers': [top('settings: { max_workers: 0 }'), '/settings/max_workers'],
  'an import without a path': [top('imports: [{ file: a.yml }]'), '/imports/0'],
  'a key of flows': [top('flows: { defualt: a, definitions: [{ a: [a] }] }'), '/flows'],
  'flows without definitions': [top('flows: { default: all }'), '/flows'],
  'a flow without steps': [top('flows: { definitions: [{ a: [] }] }'), '/flows/definitions/0/a'],
  'a step without a name': ['steps: [{ task: noop }]', '/steps/0'],
  'a step without a task': ['steps: [{ name: a }]', '/steps/0'],
  'a step that is text': ['steps: { a: noop }', '/steps/a'],
  'a key of a step': [step('depend_on: [b]'), '/steps/0'],
  'inputs that are a list': [step('inputs: [a]'), '/steps/0/inputs'],
  'a condition that is a number': [step('condition: 1'), '/steps/0/condition'],
  'two conditions': [step('condition: a is defined, if: b is defined'), '/steps/0'],
  'no attempts': [step('retry: 0'), '/steps/0/retry'],
  'a key of retry': [step('retry: { attempts: 3 }'), '/steps/0/retry'],
  'a backoff': [step('retry: { backoff: slow }'), '/steps/0/retry/backoff'],
  'too much jitter': [step('retry: { jitter: 2 }'), '/steps/0/retry/jitter'],
  'a template in a retry': [step("retry: { delay: '{{ 1 }}' }"), '/steps/0/retry/delay'],
  'an action': [step('on_error: ignore'), '/steps/0/on_error'],
  'a key of on_error': [step('on_error: { action: fail, then: b }'), '/steps/0/on_error'],
  'always_run as text': [step('always_run: "true"'), '/steps/0/always_run'],
  'no time': [step('timeout: 0'), '/steps/0/timeout'],
  'a time as text': [step('timeout: "5"'), '/steps/0/timeout'],
  'a name of an input': [task('shell', 'command: ls, time_out: 5'), '/steps/0/inputs'],
  'a missing input': [task('shell', 'timeout: 5'), '/steps/0/inputs'],
  'no inputs': ['steps: [{ name: a, task: shell }]', '/steps/0'],
  'a type of an input': [task('shell', 'command: ls, timeout: soon'), '/steps/0/inputs/timeout'],
  'a bound of an input': [task('shell', 'command: ls, timeout: -1'), '/steps/0/inputs/timeout'],
  'a list for text': [task('print_message', 'message: [a]'), '/steps/0/inputs/message'],
  'a choice': [task('notify', 'channel: mail'), '/steps/0/inputs/channel'],
  'a text for true or false': [task('noop', 'should_fail: maybe'), '/steps/0/inputs/should_fail'],
  'an input of a batch': [batch('task: { task: noop }, max_worker: 2'), '/steps/0/inputs'],
  'a batch without items': [task('batch', 'task: { task: noop }'), '/steps/0/inputs'],
  'a batch without a task': [task('batch', 'items: [1]'), '/steps/0/inputs'],
  'a batch with both': [
    batch('task: { task: noop }, steps: { a: { task: noop } }'),
    '/steps/0/inputs',
  ],
  'a retry of a batch': [
    batch('task: { task: noop }, retry: { times: 3 }'),
    '/steps/0/inputs/retry',
  ],
  'a choice of a batch': [
    batch('task: { task: noop }, on_change: keeep'),
    '/steps/0/inputs/on_change',
  ],
  'nothing to verify by': [batch('task: { task: noop }, on_unknown: verify'), '/steps/0/inputs'],
  'a key of an inner task': [inner('input: { a: 1 }'), '/steps/0/inputs/task'],
  'an order of inner tasks': [inner('depends_on: [b]'), '/steps/0/inputs/task'],
  'a jump of an inner task': [inner('on_error: { next: b }'), '/steps/0/inputs/task/on_error'],
  'an input of an inner task': [
    batch('task: { task: echo, inputs: { mesage: a } }'),
    '/steps/0/inputs/task/inputs',
  ],
  'an inner step without a name': [batch('steps: [{ task: noop }]'), '/steps/0/inputs/steps/0'],
  'a batch in a batch': [
    batch('task: { task: batch, inputs: { items: [1], task: { task: noop } } }'),
    '/steps/0/inputs/task/task',
  ],
};

describe('refuses what the engine refuses', () => {
  test.each(Object.entries(WRONG))('%s', (_name, [text, place]) => {
    expect(problems(text)).not.toEqual([]);
    expect(complaints(text).map((words) => words.split(' ')[0])).toContain(place);
  });
});

/** What only a run finds, since it takes templates there. */
const LATER: Record<string, readonly [text: string, place: string]> = {
  'items that are bare text': [
    task('batch', 'items: a b, task: { task: noop }'),
    '/steps/0/inputs/items',
  ],
  'an unknown source': [
    task('batch', 'items: { files: a.csv }, task: { task: noop }'),
    '/steps/0/inputs/items',
  ],
  'two sources': [
    task('batch', 'items: { file: a.csv, glob: "*" }, task: { task: noop }'),
    '/steps/0/inputs/items',
  ],
  'a rate': [batch('task: { task: noop }, rate_limit: fast'), '/steps/0/inputs/rate_limit'],
  'a share': [batch('task: { task: noop }, max_failures: few'), '/steps/0/inputs/max_failures'],
};

describe('refuses what the run would refuse', () => {
  test.each(Object.entries(LATER))('%s', (_name, [text, place]) => {
    expect(complaints(text).map((words) => words.split(' ')[0])).toContain(place);
  });
});
