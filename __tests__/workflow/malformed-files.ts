import { stringify } from 'yaml';

/** A workflow file that is wrong, and in what. */
export type Malformed = readonly [what: string, text: string];

type Path = readonly (string | number)[];

/** A file that is right, with every key that there is; what it would run leaves a file behind. */
const RIGHT = {
  name: 'right',
  description: 'Everything there is',
  version: '1.0',
  params: {
    size: {
      type: 'integer',
      default: 3,
      description: 'How large',
      required: false,
      minimum: 1,
      maximum: 9,
      enum: [1, 3],
      secret: false,
    },
    word: { type: 'string', default: 'ab', minLength: 1, maxLength: 5, pattern: '^a' },
    list: { type: 'list', default: [1], minItems: 1, maxItems: 4, items: { type: 'integer' } },
  },
  env: { LEVEL: '{{ args.size }}{{ args.list }}' },
  secrets: ['TOKEN'],
  settings: { plugins: [], allowed_paths: ['/srv'], max_workers: 2 },
  flows: { default: 'main', definitions: [{ main: ['list', 'each', 'one', 'write', 'after'] }] },
  steps: [
    {
      name: 'list',
      task: 'shell',
      description: 'Lists',
      inputs: {
        command: 'touch ran; ls {{ args.word | quote }}',
        shell: 'bash',
        working_dir: '.',
        env: { X: '{{ env.LEVEL }}' },
        timeout: 5,
        check: true,
      },
      condition: 'args.size > 2',
      retry: {
        max_attempts: 2,
        delay: 0,
        backoff: 'linear',
        max_delay: 4,
        jitter: true,
        on: ['task_failed'],
      },
      on_error: { action: 'fail', message: 'No: {{ error.message }}', next: 'after' },
      always_run: false,
      timeout: 9,
    },
    {
      name: 'each',
      task: 'batch',
      inputs: {
        items: '{{ steps.list.result.stdout.splitlines() }}',
        key: '{{ batch.item }}',
        arg_name: 'file',
        max_workers: 2,
        chunk_size: 5,
        retry: { max_attempts: 2, delay: 0 },
        timeout: 5,
        max_failures: '5%',
        fail_fast: false,
        rate_limit: '10/s',
        on_change: 'keep',
        on_unknown: 'rerun',
        limit: 3,
        steps: [
          { name: 'first', task: 'create_greeting', inputs: { name: '{{ args.file }}' } },
          {
            name: 'second',
            task: 'shell',
            if: "steps.first.result == 'x'",
            inputs: { command: 'touch {{ batch.item | quote }}' },
          },
        ],
      },
    },
    {
      name: 'one',
      task: 'batch',
      inputs: {
        items: { file: 'items.jsonl', format: 'jsonl' },
        on_unknown: 'verify',
        verify: { task: 'print_message', inputs: { message: '{{ batch.key }}' } },
        task: { task: 'print_message', inputs: { message: '{{ batch.item }}' } },
      },
    },
    {
      name: 'write',
      task: 'write_file',
      if: '{{ steps.list is defined }}',
      depends_on: ['list', 'one'],
      inputs: { file: 'ran', content: '{{ steps.each.result.stats.total }}' },
    },
    { name: 'after', task: 'noop' },
  ],
};

export const RIGHT_FILE = stringify(RIGHT);

/** Every value of the file with the way to it. */
function* places(value: unknown, path: Path = []): Generator<[Path, unknown]> {
  if (path.length > 0) yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield* places(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** The right file, changed at one place. */
function changed(
  path: Path,
  change: (holder: Record<string, unknown>, key: string) => void,
): string {
  const copy = structuredClone(RIGHT) as unknown as Record<string, unknown>;
  let holder = copy;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  change(holder, String(path.at(-1)));
  return stringify(copy);
}

function replaced(path: Path, value: unknown): string {
  return changed(path, (holder, key) => {
    holder[key] = value;
  });
}

/** Keys that are the author's to choose, and inputs of tasks that take any. */
function isFreeKey(path: Path): boolean {
  const [top] = path;
  const isName = path.length === 2 && ['params', 'env', 'settings'].includes(String(top));
  return isName || path.at(-2) === 'env' || path.at(-3) === 'definitions';
}

function typos(): Malformed[] {
  return [...places(RIGHT)].flatMap(([path]): Malformed[] => {
    const key = path.at(-1);
    if (typeof key !== 'string' || isFreeKey(path)) return [];
    const text = changed(path, (holder) => {
      const entries = Object.entries(holder).map(([name, value]) => [
        name === key ? `${name}x` : name,
        value,
      ]);
      for (const name of Object.keys(holder)) delete holder[name];
      Object.assign(holder, Object.fromEntries(entries));
    });
    return [[`the key ${path.join('.')} is ${key}x`, text]];
  });
}

const NEEDED = [
  'steps',
  'flows.definitions',
  'steps.0.name',
  'steps.0.task',
  'steps.0.inputs',
  'steps.0.inputs.command',
  'steps.1.inputs.items',
  'steps.1.inputs.steps',
  'steps.1.inputs.steps.0.name',
  'steps.1.inputs.steps.0.task',
  'steps.1.inputs.steps.0.inputs',
  'steps.2.inputs.task',
  'steps.2.inputs.task.task',
  'steps.2.inputs.verify',
  'steps.2.inputs.verify.task',
];

function missing(): Malformed[] {
  return [...places(RIGHT)].flatMap(([path]): Malformed[] => {
    const shown = path.join('.');
    if (!NEEDED.includes(shown)) return [];
    return [[`${shown} is missing`, changed(path, (holder, key) => delete holder[key])]];
  });
}

/** What may be anything, at least before a run. */
const ANYTHING =
  /^params\.\w+$|\.enum\.\d|\.retry\.on$|^params\.list\.default\.0$|\.inputs\.env\.X$|\.command$/;

function wrongTypes(): Malformed[] {
  return [...places(RIGHT)].flatMap(([path, value]): Malformed[] => {
    const shown = path.join('.');
    if (ANYTHING.test(shown)) return [];
    const isScalar = typeof value !== 'object';
    const wrong = isScalar ? { wrong: [1] } : 'soon';
    return [[`${shown} is ${isScalar ? 'a mapping' : 'text'}`, replaced(path, wrong)]];
  });
}

/** Texts that are templates. */
function templates(): Path[] {
  const isTemplate = /^env\.|\.(condition|if|message|command|X|items|key|content)$/;
  return [...places(RIGHT)]
    .filter(([path, value]) => typeof value === 'string' && isTemplate.test(path.join('.')))
    .map(([path]) => path);
}

const WRONG_TEMPLATES = [
  '{{ 1 + }}',
  '{% if %}',
  '{{ args.nothing }}',
  '{{ nothing }}',
  '{{ steps.nothing.result }}',
];

function wrongTemplates(): Malformed[] {
  return templates().flatMap((path) =>
    // A name that is not there spoils no more than a message.
    WRONG_TEMPLATES.slice(0, path.includes('on_error') ? 2 : undefined).map((text): Malformed => [
      `${path.join('.')} is ${text}`,
      replaced(path, text),
    ]),
  );
}

const step = (rest: string) => `steps:\n  - { name: a, task: noop }\n  - { name: b, ${rest} }\n`;

const GRAPHS: Malformed[] = [
  ['a step that waits for itself', step('task: noop, depends_on: b')],
  ['a step that waits for what is not there', step('task: noop, depends_on: [a, c]')],
  ['a circle of two', 'steps:\n  a: { task: noop, depends_on: b }\n  b: { task: noop }\n'],
  [
    'a circle of three',
    'steps:\n  a: { task: noop, depends_on: c }\n  b: { task: noop, depends_on: a }\n  c: { task: noop, depends_on: b }\n',
  ],
  ['a jump to nowhere', step('task: noop, on_error: { next: c }')],
  ['a jump to itself', step('task: noop, on_error: { next: b }')],
  ['a jump backwards', step('task: noop, on_error: { next: a }')],
  [
    'a flow of steps that are not there',
    `flows: { definitions: [{ f: [c] }] }\n${step('task: noop')}`,
  ],
  ['a flow with a step twice', `flows: { definitions: [{ f: [a, a] }] }\n${step('task: noop')}`],
  ['a flow without steps', `flows: { definitions: [{ f: [] }] }\n${step('task: noop')}`],
  [
    'a default flow that is not there',
    `flows: { default: g, definitions: [] }\n${step('task: noop')}`,
  ],
  [
    'a flow without what its step waits for',
    `flows: { definitions: [{ f: [b] }] }\n${step('task: noop, depends_on: a')}`,
  ],
  ['two steps of one name', 'steps:\n  - { name: a, task: noop }\n  - { name: a, task: noop }\n'],
  [
    'a step that sees a later one',
    'steps:\n  a: { task: noop, if: steps.b.result }\n  b: { task: noop }\n',
  ],
  ['a step that sees itself', step('task: noop, if: steps.b.result')],
  ['batch outside a batch', step("task: echo, inputs: { message: '{{ batch.item }}' }")],
  ['a batch in a batch', step('task: batch, inputs: { items: [], task: { task: batch } }')],
  ['an import that is not there', `imports: [gone.yml]\n${step('task: noop')}`],
  ['an import of a folder', `imports: [.]\n${step('task: noop')}`],
];

const bomb = (levels: number) =>
  Array.from({ length: levels }, (_, level) => {
    const parts = level === 0 ? 'x' : `*a${level - 1}`;
    return `a${level}: &a${level} [${Array(10).fill(parts).join(', ')}]`;
  }).join('\n');

const bytes = (...codes: number[]) => Buffer.from(codes).toString('utf8');

const SYNTAX: Malformed[] = [
  ['nothing', ''],
  ['a blank', ' \n\n'],
  ['a comment', '# nothing\n'],
  ['a document end', '...\n'],
  ['text', 'steps'],
  ['a number', '42'],
  ['null', 'null'],
  ['a list', '- name: a\n  task: noop\n'],
  ['an open list', 'steps: [{ name: a, task: noop }'],
  ['an open mapping', 'steps: [{ name: a, task: noop ]'],
  ['an open quote', 'name: "a\nsteps: [{ name: a, task: noop }]\n'],
  ['an open single quote', "name: 'a\nsteps: [{ name: a, task: noop }]\n"],
  ['a quote that ends too early', 'name: "a" b\nsteps: [{ name: a, task: noop }]\n'],
  ['an escape that is none', 'name: "\\q"\nsteps: [{ name: a, task: noop }]\n'],
  ['a bracket too many', 'steps: [{ name: a, task: noop }]]\n'],
  [
    'a template without quotes',
    'steps:\n  - name: a\n    task: echo\n    inputs: { message: {{ args.x }} }\n',
  ],
  [
    'a template that begins a value',
    'steps:\n  - name: a\n    task: echo\n    inputs:\n      message: {{ args.x }}\n',
  ],
  ['a colon in a text', 'name: a: b\nsteps: [{ name: a, task: noop }]\n'],
  ['a percent sign that begins a text', 'name: %a\nsteps: [{ name: a, task: noop }]\n'],
  ['an at sign that begins a text', 'name: @a\nsteps: [{ name: a, task: noop }]\n'],
  ['a tab as indentation', 'steps:\n\t- name: a\n\t  task: noop\n'],
  ['wrong indentation', 'steps:\n  - name: a\n   task: noop\n'],
  ['a key without a colon', 'name a\nsteps: [{ name: a, task: noop }]\n'],
  ['a duplicate key', 'name: a\nname: b\nsteps: [{ name: a, task: noop }]\n'],
  ['a duplicate key of a step', 'steps:\n  - name: a\n    task: noop\n    task: echo\n'],
  ['a duplicate step in a mapping', 'steps:\n  a: { task: noop }\n  a: { task: noop }\n'],
  ['keys that become the same', '1: a\n"1": b\nsteps: [{ name: a, task: noop }]\n'],
  ['two documents', 'steps: [{ name: a, task: noop }]\n---\nsteps: []\n'],
  ['a document behind the end', 'steps: [{ name: a, task: noop }]\n...\nmore: x\n'],
  ['a directive that is none', '%NOPE x\n---\nsteps: [{ name: a, task: noop }]\n'],
  ['an unknown tag', 'name: !thing a\nsteps: [{ name: a, task: noop }]\n'],
  ['an unknown tag of a mapping', 'steps: [!step { name: a, task: noop }]\n'],
  ['a tag of Python', 'name: !!python/object:os.system {}\nsteps: [{ name: a, task: noop }]\n'],
  ['a binary tag', 'name: !!binary aGk=\nsteps: [{ name: a, task: noop }]\n'],
  ['a raw mapping', 'steps: [!raw { name: a, task: noop }]\n'],
  ['an alias of nothing', 'name: *gone\nsteps: [{ name: a, task: noop }]\n'],
  ['an alias before its anchor', 'name: *n\ndescription: &n x\nsteps: [{ name: a, task: noop }]\n'],
  ['an alias in itself', 'env: &e { A: *e }\nsteps: [{ name: a, task: noop }]\n'],
  ['an alias in a list of itself', 'steps: &s [{ name: a, task: noop }, *s]\n'],
  ['an alias bomb', bomb(9)],
  ['a huge alias bomb', bomb(40)],
  ['a merge key', 'x: &x { task: noop }\nsteps: [{ name: a, <<: *x }]\n'],
  ['a merge key of a text', 'steps:\n  - { name: a, task: noop, inputs: { <<: x } }\n'],
  ['a merge key of a list', 'steps:\n  - { name: a, task: noop, inputs: { <<: [1] } }\n'],
  ['__proto__ at the top', '__proto__: { steps: [] }\n'],
  ['__proto__ in a step', 'steps: [{ name: a, task: noop, __proto__: { x: 1 } }]\n'],
  ['constructor in a step', 'steps: [{ name: a, task: noop, constructor: x }]\n'],
  ['toString as a task', 'steps: [{ name: a, task: toString }]\n'],
  ['__proto__ as a task', 'steps: [{ name: a, task: __proto__ }]\n'],
  [
    'constructor as a flow',
    'flows: { default: constructor, definitions: [] }\nsteps: [{ name: a, task: noop }]\n',
  ],
  ['hasOwnProperty in a retry', 'steps: [{ name: a, task: noop, retry: { hasOwnProperty: 1 } }]\n'],
  ['a list as a key', '? [a, b]\n: x\nsteps: [{ name: a, task: noop }]\n'],
  ['a mapping as a key', '{ a: b }: x\nsteps: [{ name: a, task: noop }]\n'],
  ['nothing as a key', ': x\nsteps: [{ name: a, task: noop }]\n'],
  ['a NUL', 'name: a\0b\nsteps: [{ name: a, task: noop }]\n'],
  ['a control character', 'name: "\u0007"\nsteps: [{ name: a, task: noop }]\n'],
  ['an escaped NUL in a name', 'steps: [{ name: "a\\0", task: noop }]\n'],
  ['a line break in a name', 'steps: [{ name: "a\\nb", task: noop }]\n'],
  ['an empty name', "steps: [{ name: '', task: noop }]\n"],
  ['a byte order mark behind the start', 'name: a\n\ufeffsteps: [{ name: a, task: noop }]\n'],
  ['a byte order mark and a slip', '\ufeffnmae: a\nsteps: [{ name: a, task: noop }]\n'],
  ['UTF-16', Buffer.from('\ufeffsteps: [{ name: a, task: noop }]', 'utf16le').toString('utf8')],
  ['Latin-1', Buffer.from('name: caf\u00e9\nsteps: []', 'latin1').toString('utf8')],
  ['bytes that are no text', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
  ['a gzip file', bytes(0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 0x03, 0xcb, 0xff)],
  ['JSON that is cut', '{"steps": [{"name": "a", "task": "no'],
  ['XML', '<steps><step name="a"/></steps>\n'],
  ['a shell script', '#!/bin/sh\necho hello\n'],
  ['10,000 open lists', '['.repeat(10_000)],
  ['10,000 lists', `steps: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`],
  ['10,000 mappings', `env: ${'{ a: '.repeat(10_000)}1${' }'.repeat(10_000)}\n`],
  ['10,000 lists in block style', `${'- '.repeat(10_000)}x\n`],
  ['300 lists', `env: ${'['.repeat(300)}${']'.repeat(300)}\n`],
  ['a long line of brackets', `name: ${']'.repeat(50_000)}\n`],
  ['a template of 10,000 brackets', step(`task: noop, if: "${'('.repeat(10_000)}"`)],
  ['a template of 10,000 negations', step(`task: noop, if: "${'not '.repeat(10_000)}"`)],
  ['a name of 100,000 letters that is none', step(`task: ${'x'.repeat(100_000)}`)],
];

export const MALFORMED: readonly Malformed[] = [
  ...SYNTAX,
  ...GRAPHS,
  ...missing(),
  ...typos(),
  ...wrongTypes(),
  ...wrongTemplates(),
];
