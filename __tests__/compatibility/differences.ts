/**
 * Everything in which a workflow of the Python engine runs differently here. Each entry names its
 * heading in docs/migration.md. An entry that no case needs any more fails the test, as does a
 * difference without an entry.
 */
import type { Difference } from './compare.js';

export interface Listed {
  /** Anchor of a heading in docs/migration.md. */
  readonly why: string;
  /** The case; any where there is none. */
  readonly in?: string;
  /** Such as `steps.*.result.path`; `*` is anything. */
  readonly at: string;
  readonly is: (difference: Difference) => boolean;
}

type Pair = readonly [python: unknown, ours: unknown];

const isPair =
  ([python, ours]: Pair): Listed['is'] =>
  (difference) =>
    JSON.stringify(difference.python) === JSON.stringify(python) &&
    JSON.stringify(difference.ours) === JSON.stringify(ours);

/** What one case has, by its path. */
function inCase(why: string, name: string, pairs: Readonly<Record<string, Pair>>): Listed[] {
  return Object.entries(pairs).map(([at, pair]) => ({ why, in: name, at, is: isPair(pair) }));
}

/** What any case may have. */
function anywhere(why: string, at: string, is: Listed['is']): Listed {
  return { why, at, is };
}

const isMore: Listed['is'] = ({ python }) => python === undefined;
const refused = (python: string, steps: Record<string, string> = {}) => ({
  status: [python, 'refused'] as const,
  ...Object.fromEntries(
    Object.entries(steps).map(([name, status]) => [`steps.${name}`, [status, undefined] as const]),
  ),
});

const TEXT_AND_VALUES: Listed[] = [
  ...inCase('text-stays-text', 'templates-guessing', {
    'steps.inputs.result.0': [1.1, '1.10'],
    'steps.inputs.result.2': [1.1, '1.10'],
    'steps.inputs.result.3': [1067, '01067'],
    'steps.inputs.result.5': [4201067, '4201067'],
    'steps.inputs.result.6': [[1, 2], '[1, 2]'],
    'steps.inputs.result.7': [true, 'True'],
    'steps.inputs.result.8': [null, 'None'],
    'steps.inputs.result.9': [{ a: 1 }, "{'a': 1}"],
    'steps.inputs.result.10': [[1, 2], '1,2'],
    'steps.inputs.result.11': ['x', "'x'"],
    'steps.inputs.result.13': [1.1, '1.10'],
    'steps.message.result': [49, '0049'],
    'steps.file.result.content': [1067, '01067'],
    'steps.tags': ['failed', 'completed'],
    'files.zip.txt': ['1067', '01067'],
    'files.config.json': [
      '{\n  "version": 3.1,\n  "port": 8080,\n  "debug": false\n}',
      '{\n  "version": "3.10",\n  "port": "8080",\n  "debug": "False"\n}',
    ],
  }),
  ...inCase('text-stays-text', 'batch-text-items', {
    'steps.codes.result.processed.0': [7, '007'],
    'steps.codes.result.processed.1': [1.1, '1.10'],
    'steps.codes.result.processed.2': [true, 'True'],
    'steps.codes.result.results.0': [7, '007'],
    'steps.codes.result.results.1': [1.1, '1.10'],
    'steps.codes.result.results.2': [true, 'True'],
  }),
  ...inCase('text-stays-text', 'files-text', {
    'steps.number.result.content': [42, '42'],
    'steps.list.result.content': [[1, 'a'], "[1, 'a']"],
  }),
  ...inCase('text-stays-text', 'shell-env-numbers', { 'steps.serve': ['failed', 'completed'] }),
  ...inCase('text-stays-text', 'python-script', { 'steps.numbers': ['failed', 'completed'] }),
  ...inCase('one-expression-is-evaluated-whole', 'templates-methods', {
    'steps.as_value.result.0': [3, ['3']],
    'steps.as_value.result.1': ['ann', 'ANN'],
    'steps.as_value.result.2': [['beta', 'eu'], 'beta'],
    'steps.asked': ['skipped', 'completed'],
    'files.count.txt': ['3\n', '3'],
  }),
  ...inCase('data-is-never-rendered', 'data-templates', {
    'steps.say.result.results.1': ['Data that looks like a template', '{{ workflow_name }}'],
  }),
  ...inCase('data-is-never-rendered', 'shell-twice', { 'steps.show': ['failed', 'completed'] }),
  ...inCase('yaml-12', 'yaml-words', {
    'files.values.txt': [
      'True False 420 1000 750 2024-05-01 1.0 1e3',
      'yes off 644 1_000 12:30 2024-05-01 1 1000',
    ],
  }),
  ...inCase('yaml-12', 'yaml-duplicate-keys', refused('completed', { build: 'completed' })),
  ...inCase('whole-floats-are-integers', 'params-typed', {
    'files.sizes.txt': ['100 1.0 False [100] ', '100 1 False [100] '],
  }),
  ...inCase('whole-floats-are-integers', 'batch-tasks', {
    'steps.total.result': [
      '313.5; Ann+Bob; 3 of 3, 0 failed, 100.0 %',
      '313.5; Ann+Bob; 3 of 3, 0 failed, 100 %',
    ],
  }),
  ...inCase('whole-floats-are-integers', 'batch-failures', {
    'files.report.txt': [
      '2 of 4:\n[3.3333333333333335, 2.0]\n0\n-1\n',
      '2 of 4:\n[3.3333333333333335, 2]\n0\n-1\n',
    ],
  }),
  ...['nightly-report', 'nightly-report (none)'].map((name) => ({
    why: 'whole-floats-are-integers',
    in: name,
    at: 'files.output/report.json',
    is: ({ python, ours }: Difference) =>
      String(python).replace('"Bob": 12.0', '"Bob": 12') === ours,
  })),
];

const PARAMS_AND_NAMES: Listed[] = [
  ...inCase('params-have-their-types', 'params-typed (given)', {
    'steps.in_code.result.0': ['64', 64],
    'steps.in_code.result.1': ['0.5', 0.5],
    'steps.in_code.result.2': ['false', false],
    'steps.in_code.result.3': ['[1,2]', [1, 2]],
    'steps.sharpened': ['completed', 'skipped'],
    'files.sizes.txt': ['64 0.5 false [1,2] 007', '64 0.5 False [1, 2] 007'],
  }),
  ...inCase(
    'params-have-their-types',
    'params-allowed (wrong)',
    refused('completed', { deploy: 'completed' }),
  ),
  ...inCase('params-have-their-types', 'params-defaults (no number)', {
    ...refused('completed', { collect: 'completed', print: 'completed' }),
    'files.output/report.txt': [
      'Weekly report, many copies (draft)\n' +
        "margin 1.5, owner None\nsections: ['summary', 'orders']\nShop | Page 1",
      undefined,
    ],
  }),
  ...['params-unknown-rules', 'params-rules-ignored'].flatMap((name) =>
    inCase('params-have-their-types', name, refused('completed', { tell: 'completed' })),
  ),
  ...inCase('only-declared-params', 'params-required (one more)', {
    ...refused('completed', { write: 'completed' }),
    'files.card.txt': ['Dear Ann,', undefined],
  }),
  ...inCase('only-declared-params', 'params-top-level', refused('failed', { greet: 'failed' })),
  ...inCase('only-declared-params', 'params-top-level (given)', {
    ...refused('completed', { greet: 'completed' }),
    'files.greeting.txt': ['Hello, Ann!', undefined],
  }),
  ...inCase('a-mapping-is-a-default', 'params-mapping', {
    'steps.address.result': [null, { street: 'Main Street', number: 5 }],
  }),
  ...inCase(
    'mistakes-are-found-before-anything-runs',
    'undefined-input',
    refused('failed', { first: 'completed', second: 'failed' }),
  ),
  ...inCase(
    'mistakes-are-found-before-anything-runs',
    'unknown-task',
    refused('failed', { build: 'completed', deploy: 'failed' }),
  ),
  ...inCase(
    'mistakes-are-found-before-anything-runs',
    'on-error-next-missing',
    refused('failed', { fetch: 'failed' }),
  ),
  ...inCase(
    'mistakes-are-found-before-anything-runs',
    'depends-on-unseen',
    refused('completed', { build: 'completed', lint: 'completed', report: 'completed' }),
  ),
  ...inCase(
    'imported-files',
    'imports-secrets',
    refused('completed', { prepare: 'completed', build: 'completed' }),
  ),
  ...['unknown-keys', 'unknown-inputs', 'steps-duplicate'].flatMap((name) =>
    inCase(
      'unknown-keys-and-inputs-are-errors',
      name,
      refused('completed', { build: 'completed' }),
    ),
  ),
  ...inCase(
    'unknown-keys-and-inputs-are-errors',
    'steps-two-names',
    refused('completed', { compile: 'completed' }),
  ),
];

const CONDITIONS: Listed[] = [
  ...inCase('what-holds', 'conditions-bare', {
    'steps.bare': ['skipped', 'completed'],
    'steps.status': ['skipped', 'completed'],
    'steps.number': ['skipped', 'completed'],
    'steps.lower_case': ['skipped', 'completed'],
    'steps.always': ['skipped', 'completed'],
    'steps.empty': ['completed', 'skipped'],
    'steps.never': ['completed', 'skipped'],
  }),
  ...inCase('what-holds', 'conditions-text', {
    status: ['completed', 'failed'],
    'steps.build': ['skipped', 'failed'],
  }),
  ...inCase('an-undefined-name-is-an-error', 'conditions-undefined', {
    status: ['completed', 'failed'],
    'steps.report': ['skipped', 'failed'],
    'steps.done': ['completed', undefined],
  }),
];

const FAILURES: Listed[] = [
  ...inCase('no-retries-unless-asked-for', 'retry-default', {
    status: ['completed', 'failed'],
    'steps.flaky': ['completed', 'failed'],
    'steps.after': ['completed', undefined],
    'files.calls.txt': ['x\nx\nx\n', 'x\n'],
  }),
  ...inCase('a-batch-with-failed-items-has-failed', 'batch-failures', {
    'steps.check': ['completed', 'failed'],
  }),
  ...inCase('a-batch-with-failed-items-has-failed', 'batch-failures-halt', {
    status: ['completed', 'failed'],
    'steps.check': ['completed', 'failed'],
    'steps.after': ['completed', undefined],
  }),
  ...inCase('an-input-that-is-written-counts', 'batch-given-input', {
    'steps.say.result.results.0': ['Ann', 'somebody'],
    'steps.say.result.results.1': ['Bob', 'somebody'],
  }),
  ...inCase('next-keeps-to-the-flow', 'flows-handler', {
    'steps.unused': ['completed', undefined],
  }),
  ...inCase('other-branches-go-on', 'depends-on-failure', {
    'steps.after_other': [undefined, 'completed'],
  }),
  ...inCase('a-step-that-has-failed-is-there', 'on-error-defined', {
    'steps.looked_up.result.0': [false, true],
    'files.asked.txt': ['not there, without a result', 'there, without a result'],
  }),
  ...inCase('an-error-prints-as-its-message', 'on-error-message', {
    'steps.alone.error': [
      "It failed: {'step': 'alone', 'message': 'no such order'}",
      'It failed: no such order',
    ],
  }),
  {
    why: 'texts-of-errors',
    in: 'on-error-message-broken',
    at: 'steps.fetch.error',
    is: ({ python }) => python === 'no such order (failed to format custom message)',
  },
  anywhere(
    'texts-of-errors',
    'steps.*.error',
    ({ python, ours }) => /^Task '/.test(String(python)) && typeof ours === 'string',
  ),
];

const FILES_AND_RUNS: Listed[] = [
  ...['run-facts', 'run-facts (again)'].flatMap((name) => [
    ...inCase('the-workspace-is-the-current-folder', name, {
      'steps.folders.result.stdout': ['logs\noutput\ntemp\n', ''],
    }),
    ...inCase('the-name-of-the-file', name, {
      'steps.file.result': [
        'FOLDER/run-facts.yaml FOLDER/run-facts.yaml',
        'run-facts.yaml run-facts.yaml',
      ],
    }),
    ...inCase('times-are-utc', name, { 'steps.time.result': ['TIME, True', 'TIME UTC, True'] }),
  ]),
  ...inCase('the-workspace-is-the-current-folder', 'workspace', {
    'steps.look.result.stdout': [
      'logs\noutput\ntemp\n',
      'data\nnotes\noutput\nscripts\ntemplates\ntools\n',
    ],
    'files.runs/Own_workspace_run_1/output/run.txt': ['run 1', undefined],
    'files.runs/Own_workspace_run_2/output/run.txt': ['run 2', undefined],
    'files.output/run.txt': [undefined, 'run 1'],
  }),
  {
    why: 'the-workspace-is-the-current-folder',
    in: 'workspace',
    at: 'steps.write.result.path',
    is: ({ python, ours }) => /^runs\/Own_workspace_run_\d\//.test(String(python)) && !!ours,
  },
  ...inCase('run-numbers', 'workspace', { 'steps.write.result.content': ['run 2', 'run 1'] }),
  ...inCase('run-numbers', 'resume', { 'steps.number.result': ['run 1', 'run 2'] }),
  anywhere(
    'paths-are-relative-to-the-workspace',
    'steps.*.result.*',
    ({ python, ours }) => typeof ours === 'string' && python === `WORKSPACE/${ours}`,
  ),
  ...inCase('paths-outside-are-refused', 'files-outside', {
    status: ['completed', 'failed'],
    'steps.write': ['completed', 'failed'],
  }),
  anywhere('times-are-utc', 'steps.*.result.stats.*_time', isPair(['TIME', 'TIME UTC'])),
  ...inCase('the-environment', 'environment', {
    'steps.inputs_of_an_action.result.stdout': ['fast fast\n', 'none none\n'],
  }),
  ...inCase('secrets-are-masked-everywhere', 'secrets', {
    'steps.show.result.stdout': ['token swordfish-42\n', 'token ***\n'],
    'steps.read_shown.result': ['token swordfish-42', 'token ***'],
  }),
  ...inCase(
    'secrets-are-masked-everywhere',
    'secrets (short)',
    refused('completed', {
      use: 'completed',
      length: 'completed',
      show: 'completed',
      read_shown: 'completed',
    }),
  ),
  anywhere('results-say-more', 'steps.*.result.content', isMore),
  anywhere('results-say-more', 'steps.*.result.data', isMore),
  anywhere('results-say-more', 'steps.*.result.path', isMore),
  ...['template_failures', 'retried', 'resumed'].map((name) =>
    anywhere('results-say-more', `steps.*.result.stats.${name}`, isMore),
  ),
];

const TASKS: Listed[] = [
  ...inCase('shell', 'shell-forms', { 'steps.list_in_shell.result.stdout': ['\n', 'one two\n'] }),
  ...inCase('python-code', 'python-scope', {
    'steps.comprehension': ['failed', 'completed'],
    'steps.function': ['failed', 'completed'],
  }),
  ...inCase('python-code', 'python-shared', {
    'steps.environment.result.stdout': ['yes\n', 'no\n'],
    'steps.args.result': ['5 more', '1 nothing'],
  }),
  // The Python engine leaves half a state file behind, and cannot resume.
  ...inCase('python-code', 'python-unstorable', { 'steps.names': [undefined, 'failed'] }),
  ...inCase('file_utils', 'files-list-template', {
    'steps.chosen.result.file_list': [[], ['notes/monday.txt', 'notes/tuesday.txt']],
    'steps.chosen.result.total_files': [0, 2],
  }),
  ...inCase('template', 'template-output', {
    'steps.page.result.path': ['WORKSPACE/page.{{ args.format }}', 'page.md'],
    'files.page.{{ args.format }}': ['# Page', undefined],
    'files.page.md': [undefined, '# Page'],
  }),
  anywhere('httprequest', 'steps.*.result.headers.X-Request-ID', isPair(['r1', undefined])),
  anywhere('httprequest', 'steps.*.result.headers.X-Request-Id', isPair([undefined, 'r1'])),
  ...inCase('httprequest', 'http', {
    'steps.create.result.json.body': [
      '{"lines": ["pen", "ink"], "total": 33.5}',
      '{"lines":["pen","ink"],"total":33.5}',
    ],
  }),
  {
    why: 'httprequest',
    in: 'http',
    at: 'steps.create.result.body',
    is: ({ python, ours }) => withoutBlanks(python) === withoutBlanks(ours),
  },
  ...inCase('notify', 'notify', {
    'steps.requests.result.json.3.body.username': ['yaml-workflow', 'resumable-batch'],
    'files.output/notify.jsonl': [
      '{"timestamp": "TIME UTC", "message": "Done with v2", "workflow": "Notifications"}\n',
      '{"timestamp":"TIME UTC","message":"Done with v2","workflow":"Notifications"}\n',
    ],
  }),
  {
    why: 'notify',
    in: 'notify',
    at: 'steps.requests.result.body',
    is: ({ python, ours }) => String(python).replace('yaml-workflow', 'resumable-batch') === ours,
  },
  ...inCase('notify', 'notify-several-lines', {
    'files.notify.txt': ['[TIME UTC] first\nsecond\n', '[TIME UTC] first\n  second\n'],
  }),
  ...inCase('noop', 'noop', { 'steps.nothing.result.available_variables.batch': [undefined, []] }),
  // As many names, in another order.
  ...['env', 'root'].map((namespace) => ({
    why: 'noop',
    in: 'noop',
    at: `steps.nothing.result.available_variables.${namespace}.*`,
    is: ({ python, ours }: Difference) => typeof python === 'string' && typeof ours === 'string',
  })),
  ...['a', 'b'].flatMap((item, index) =>
    inCase('names-of-items', 'noop', {
      [`steps.in_batch.result.results.${index}.task_name`]: [
        `batch_item_${item}_in_batch`,
        'in_batch',
      ],
    }),
  ),
  {
    why: 'noop',
    in: 'noop',
    at: 'steps.in_batch.result.results.*.available_variables',
    is: ({ ours }) => ours === undefined,
  },
];

const WORKS_HERE: Listed[] = [
  ...inCase('what-works-now', 'batch-templates', {
    status: ['failed', 'completed'],
    'steps.greet': ['failed', 'completed'],
  }),
  ...inCase('what-works-now', 'batch-steps', {
    status: ['failed', 'completed'],
    'steps.digest': ['failed', 'completed'],
    'steps.lines': [undefined, 'completed'],
  }),
  // The name of an item's log file has the item in it, slashes and all.
  ...[
    'processed',
    'failed',
    'results',
    'stats.processed',
    'stats.failed',
    'stats.success_rate',
  ].map((part) => ({
    why: 'names-of-items',
    in: 'batch-tasks',
    at: `steps.read.result.${part}`,
    is: () => true,
  })),
];

export const DIFFERENCES: readonly Listed[] = [
  ...TEXT_AND_VALUES,
  ...PARAMS_AND_NAMES,
  ...CONDITIONS,
  ...FAILURES,
  ...FILES_AND_RUNS,
  ...TASKS,
  ...WORKS_HERE,
];

function withoutBlanks(value: unknown): string {
  return String(value).replaceAll(/([:,]) /g, '$1');
}
