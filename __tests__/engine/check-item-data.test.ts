import { describe, expect, test } from '@jest/globals';
import { problemsOf } from '../workflow/report.js';

/** What there is to say about a command inside a batch, as step `two` of an item. */
function saidOf(command: string, more = '', batch = ''): string[] {
  const text = `
steps:
  - { name: outer, task: shell, inputs: { command: ls } }
  - name: b
    task: batch
    inputs:
      items: [x]
      ${batch}
      steps:
        - { name: one, task: shell, inputs: { command: ls } }
        - name: two
          task: shell
          inputs:
            ${more}
            command: |-
              ${command}
`;
  return problemsOf(text);
}

const UNQUOTED = 'Item data stands unquoted in the command';

test('numbers are one word in every shell', () => {
  for (const items of ['{ range: [0, 3] }', '[1, -2.5]']) {
    const task =
      '{ task: shell, inputs: { command: "ls {{ batch.item }} {{ batch.key }} {{ args.item }}" } }';
    const text = `steps: [{ name: b, task: batch, inputs: { items: ${items}, task: ${task} } }]`;
    expect(problemsOf(text)).toEqual([]);
  }
});

function hinted(expression: string): RegExp {
  const escaped = expression.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `^\\d+:\\d+ warning: ${UNQUOTED} \\[Write \\{\\{ ${escaped} \\| quote \\}\\}: item data is not safe in a shell\\.\\]$`,
  );
}

describe('item data that a shell would read as a part of the command', () => {
  test.each([
    ['ls {{ batch.item }}', 'batch.item'],
    ['ls {{batch.item.name}}', 'batch.item.name'],
    ["ls {{- batch['item'] -}} x", "batch['item']"],
    ['ls {{ batch.item[0] }}', 'batch.item[0]'],
    ['ls "{{ batch.key }}"', 'batch.key'],
    ['ls {{ args.item }}', 'args.item'],
    ['ls {{ steps.one.result.stdout }}', 'steps.one.result.stdout'],
    ['ls {{ batch.item | basename }}', 'batch.item | basename'],
    ['ls {{ batch.item | quote | upper }}', 'batch.item | quote | upper'],
    ["ls {{ 'x' ~ batch.item }}", "('x' ~ batch.item)"],
    ["ls {{ batch.item if batch.index else 'x' }}", "(batch.item if batch.index else 'x')"],
    ['ls {{ env.X | default(batch.item) }}', 'env.X | default(batch.item)'],
    ['ls {{ batch.item.split("/") | join(" ") }}', 'batch.item.split("/") | join(" ")'],
    ['{% for x in batch.item %}ls {{ x }}{% endfor %}', 'x'],
    ['{% set x = batch.item %}ls {{ x }}', 'x'],
    ['{% set x %}a {{ batch.item }}{% endset %}ls {{ x }}', 'x'],
    ['{% if true %}ls {{ batch.item }}{% endif %}', 'batch.item'],
    ['echo {{ error.message }}', 'error.message'],
  ])('%s', (command, expression) => {
    expect(saidOf(command)).toEqual([expect.stringMatching(hinted(expression))]);
  });

  test.each([
    'ls {{ batch.item | quote }}',
    'ls {{ batch.item | basename | quote }}',
    "ls {{ ('x' ~ batch.item) | quote }}",
    "ls {{ '--file=' ~ (batch.item | quote) }}",
    'ls {{ batch.item.count | int }} {{ batch.item | length }} {{ batch.item | tojson | quote }}',
    "ls {{ batch.item.files | map('quote') | join(' ') }}",
    'ls {{ batch.index }} {{ batch.total }} {{ batch.attempt }} {{ batch.name }}',
    "ls {{ 'a' if batch.item > 3 else 'b' }} {{ batch.item == 'x' }} {{ batch.item is defined }}",
    'ls {{ steps.one.status }} {{ steps.one.result.return_code }}',
    'ls {{ steps.outer.result.stdout }} {{ args.level | default(3) }} {{ env.HOME }}',
    '{% for x in batch.item %}ls {{ x | quote }}{% endfor %}',
    '{% set x = batch.item | quote %}ls {{ x }}',
    '{% set x %}{{ batch.item | quote }}{% endset %}ls {{ x }}',
    '{% set x | quote %}{{ batch.item }}{% endset %}ls {{ x }}',
    '{% filter quote %}{{ batch.item }}{% endfilter %}',
    'ls {{ batch.index + 1 }} {{ batch.item.size // 2 }}',
    "{% if batch.item.startswith('x') %}ls{% endif %} {{ batch.item.count('x') }}",
  ])('%s says nothing', (command) => {
    expect(saidOf(command).filter((line) => line.includes('Item data'))).toEqual([]);
  });

  describe('through a macro of the template', () => {
    const said = (command: string) => saidOf(command).filter((line) => line.includes('Item data'));
    const Q = '{% macro q(x) %}{{ x | quote }}{% endmacro %}';
    const RAW = '{% macro raw(x) %}{{ x }}{% endmacro %}';

    test.each([
      `${Q}ls {{ q(batch.item) }}`,
      `${Q}ls {{ q(x=batch.item) | trim }}`,
      `${Q}{% macro both(a, b) %}{{ q(a) }} {{ q(b) }}{% endmacro %}ls {{ both(batch.item, 1) }}`,
      '{% macro all() %}{% for x in varargs %}{{ x | quote }} {% endfor %}{% endmacro %}ls {{ all(batch.item) }}',
      '{% macro on(x) %}{% if x %}--on{% endif %}{% endmacro %}ls {{ on(batch.item) | upper }}',
      `${RAW}ls {{ raw('x') | upper }} {{ raw(batch.index) }}`,
      `${RAW}ls {{ raw(batch.item) | quote }} {{ raw(batch.item | quote) }}`,
      `{% macro parts(x) %}{{ x.split('/') | join(' ') }}{% endmacro %}ls {{ parts('a/b') }}`,
    ])('%s says nothing', (command) => {
      expect(said(command)).toEqual([]);
    });

    test.each([
      [`${RAW}ls {{ raw(batch.item) }}`, 'raw(batch.item)'],
      [`${Q}ls {{ q(batch.item) | upper }}`, 'q(batch.item) | upper'],
      [
        `${RAW}{% macro outer(x) %}{{ raw(x) }}{% endmacro %}ls {{ outer(batch.item) }}`,
        'outer(batch.item)',
      ],
      ['{% macro m() %}{{ batch.item }}{% endmacro %}ls {{ m() }}', 'batch.item'],
      ['{% macro m(x=batch.item) %}{{ x }}{% endmacro %}ls {{ m() }}', 'x'],
      [
        '{% macro m(x) %}{% set y %}{{ x }}{% endset %}{{ y }}{% endmacro %}ls {{ m(batch.item) }}',
        'm(batch.item)',
      ],
      [
        "{% macro m(x) %}{{ x.split('/') | join(' ') }}{% endmacro %}ls {{ m(batch.item) }}",
        'm(batch.item)',
      ],
      [`${Q}{% set x = batch.item %}ls {{ x }}`, 'x'],
      [
        `${Q}{% if env.X %}{% macro q(x) %}{{ x }}{% endmacro %}{% endif %}ls {{ q(batch.item) }}`,
        'q(batch.item)',
      ],
    ])('%s', (command, expression) => {
      expect(said(command)).toEqual([expect.stringMatching(hinted(expression))]);
    });
  });

  describe("through a list or a mapping of the template's own", () => {
    test.each([
      ["{% set o = [] %}{% do o.append(batch.item) %}ls {{ o | join(' ') }}", "o | join(' ')"],
      ['{% set o = [] %}{% set _ = o.extend([batch.item]) %}ls {{ o[0] }}', 'o[0]'],
      ['{% set o = {} %}{% if o.update(a=batch.item) %}{% endif %}ls {{ o.a }}', 'o.a'],
      [
        "{% set o = {} %}{% do o.setdefault('k', []).append(batch.item) %}ls {{ o.k[0] }}",
        'o.k[0]',
      ],
      ['{% set n = namespace(x=1) %}{% set n.x = batch.item %}ls {{ n.x }}', 'n.x'],
      [
        '{% set o = [] %}{% macro add(x) %}{% do o.append(x) %}{% endmacro %}{% do add(batch.item) %}ls {{ o[0] }}',
        'o[0]',
      ],
    ])('%s', (command, expression) => {
      expect(saidOf(command)).toEqual([expect.stringMatching(hinted(expression))]);
    });

    test.each([
      "{% set o = [] %}{% do o.append(batch.item | quote) %}ls {{ o | join(' ') }} {{ o.pop() }}",
      "{% set o = ['-l'] %}{% do o.append(batch.index) %}ls {{ o | join(' ') }}",
      '{% set o = [] %}{{ o.append(batch.item) }}ls {{ o | length }}',
    ])('%s says nothing', (command) => {
      expect(saidOf(command)).toEqual([]);
    });
  });

  test('at its place, each', () => {
    expect(saidOf('ls {{ batch.item }}\n              cp {{ batch.key }} x')).toEqual([
      expect.stringMatching(/^15:18 /),
      expect.stringMatching(/^16:18 /),
    ]);
  });

  test('by the name that the batch gives it', () => {
    expect(saidOf('ls {{ args.file }}', '', 'arg_name: file')).toEqual([
      expect.stringMatching(hinted('args.file')),
    ]);
  });

  test('as the whole command', () => {
    expect(saidOf('{{ batch.item }}')).toEqual([
      '15:15 warning: Item data is the command [The shell does whatever the item says; a list of program and arguments goes to no shell.]',
    ]);
  });

  test('too long to be shown', () => {
    const long = `batch.item | replace("${'a'.repeat(60)}", "b")`;
    expect(saidOf(`ls {{ ${long} }}`)).toEqual([expect.stringMatching(hinted('…'))]);
  });
});

describe('in other places', () => {
  test.each([
    [
      'shell: cmd',
      'Give the command as a list, or let the program read the variable BATCH_ITEM: cmd has no way to quote item data.',
    ],
    [
      'shell: pwsh',
      "Use $env:BATCH_ITEM: item data is not safe in PowerShell, which 'quote' is not for.",
    ],
    ['shell: python', 'Write {{ batch.item | tojson }}: item data is not safe in code.'],
    [
      'shell: false',
      'Give the command as a list: here white space in item data begins a new word.',
    ],
  ])('%s', (shell, hint) => {
    expect(saidOf('x {{ batch.item | quote }}', shell)).toEqual([
      `15:17 warning: ${UNQUOTED} [${hint}]`,
    ]);
  });

  test.each(['shell: bash', 'shell: zsh', 'shell: true'])('%s', (shell) => {
    expect(saidOf('x {{ batch.item | quote }}', shell)).toEqual([]);
    expect(saidOf('x {{ batch.item }}', shell)).toHaveLength(1);
  });

  test('code takes JSON', () => {
    expect(saidOf('print({{ batch.item | tojson }})', 'shell: python')).toEqual([]);
  });

  test('a list of words goes to no shell; a command for each system does', () => {
    const text = (command: string) => `
      steps:
        - name: b
          task: batch
          inputs:
            items: [x]
            task: { task: shell, inputs: { command: ${command} } }
    `;
    expect(problemsOf(text("[ls, '{{ batch.item }}']"))).toEqual([]);
    expect(problemsOf(text("{ unix: 'ls {{ batch.item }}', windows: 'dir' }"))).toEqual([
      expect.stringMatching(/^6:59 warning: Item data stands unquoted/),
    ]);
  });

  test('outside a batch there is no item; other tasks have no shell', () => {
    const text = `
      params: { item: x }
      steps:
        - { name: a, task: shell, inputs: { command: 'ls {{ args.item }}' } }
        - { name: b, task: batch, inputs: { items: [1], task: { task: echo, inputs: { message: '{{ batch.item }}' } } } }
    `;
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('item data that stands in code', () => {
  const saidOfCode = (task: string, code: string, items = '[x]'): string[] =>
    problemsOf(`
      steps:
        - name: b
          task: batch
          inputs:
            items: ${items}
            arg_name: name
            task: { task: ${task}, inputs: { code: ${JSON.stringify(code)} } }
    `);
  const warning = (item: string) =>
    expect.stringMatching(`Item data stands in the code .*, such as ${item}:`);

  test.each([
    ['python_code', 'result = "{{ batch.item }}"', String.raw`batch\["item"\]`],
    ['python_code', 'result = "{{ args.name | upper }}"', String.raw`batch\["item"\]`],
    ['javascript', 'return `{{ batch.key }}`', String.raw`batch\.item`],
  ])('%s: %s', (task, code, item) => {
    expect(saidOfCode(task, code)).toEqual([warning(item)]);
  });

  test.each([
    ['python_code', 'result = batch["item"]'],
    ['python_code', 'result = {{ batch.item | tojson }}'],
    ['python_code', 'result = {{ batch.index }}'],
    ['echo', '{{ batch.item }}'],
  ])('not with %s: %s', (task, code) => {
    const found = saidOfCode(task, code).filter((line) => /stands in the code/.test(line));
    expect(found).toEqual([]);
  });

  test('numbers do no harm', () => {
    expect(saidOfCode('python_code', 'result = {{ batch.item }}', '[1, 2]')).toEqual([]);
  });
});
