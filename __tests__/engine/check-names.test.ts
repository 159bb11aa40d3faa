import { describe, expect, test } from '@jest/globals';
import { problemsOf } from '../workflow/report.js';

/** What there is to say about a step `b` with this template, behind `a` and before `c`. */
function saidOf(template: string, top = ''): string[] {
  const text = `${top}
steps:
  - { name: a, task: echo, inputs: { message: hi } }
  - name: b
    task: echo
    inputs:
      message: >-
        ${template}
  - { name: c, task: echo, inputs: { message: hi } }`;
  return problemsOf(text).map((line) => line.replace(/^\d+:\d+ /, ''));
}

/** The same for a template of a batch's step `two`, which stands between `one` and `three`. */
function saidOfItem(template: string, more = ''): string[] {
  const text = `
steps:
  - { name: a, task: echo, inputs: { message: hi } }
  - name: b
    task: batch
    inputs:
      items: [x]
      ${more}
      steps:
        - { name: one, task: echo, inputs: { message: hi } }
        - name: two
          task: echo
          inputs:
            message: >-
              ${template}
        - { name: three, task: echo, inputs: { message: hi } }
  - { name: c, task: echo, inputs: { message: hi } }`;
  return problemsOf(text).map((line) => line.replace(/^\d+:\d+ /, ''));
}

describe('steps', () => {
  test.each([
    '{{ steps.a.result }} {{ steps.a.status }} {{ steps.a.error }} {{ steps.a.error_message }}',
    "{{ steps['a'].result.x.y.z }}",
    "{{ steps.get('zzz') }} {{ steps.items() | list }} {{ steps[env.X] }} {{ steps }}",
    '{% set steps = {} %}{{ steps.zzz }}',
    '{% for steps in [1] %}{{ steps.zzz }}{% endfor %}',
    '{# steps.zzz #}{% raw %}{{ steps.zzz }}{% endraw %}',
  ])('%s', (template) => {
    expect(saidOf(template)).toEqual([]);
  });

  test.each([
    [
      '{{ steps.aa.result }}',
      "'steps.aa' is undefined: namespace 'steps' has a [Did you mean 'steps.a'?]",
    ],
    ['{{ steps.zzz.result }}', "'steps.zzz' is undefined: namespace 'steps' has a"],
    ["{{ steps['z-z'].result }}", "'steps['z-z']' is undefined: namespace 'steps' has a"],
    [
      '{{ steps.c.result }}',
      "'steps.c' is undefined: 'c' does not come before 'b' [A step sees those that it waits for.]",
    ],
    [
      '{{ steps.b.result }}',
      "'steps.b' is undefined in 'b' itself [What a step gives is there for those after it.]",
    ],
    [
      '{{ steps.a.reslt }}',
      "'steps.a.reslt' is undefined: 'steps.a' has status, result, error, error_message [Did you mean 'steps.a.result'?]",
    ],
    [
      '{{ steps.a.stdout }}',
      "'steps.a.stdout' is undefined: 'steps.a' has status, result, error, error_message [What its task gives is in 'steps.a.result'.]",
    ],
  ])('%s', (template, problem) => {
    expect(saidOf(template)).toEqual([problem]);
  });

  test('are seen by those that wait for them, directly or by others', () => {
    const message = (text: string) => `inputs: { message: '${text}' }`;
    expect(
      problemsOf(`
        steps:
          - { name: a, task: echo, ${message('{{ steps.last.result }}')}, depends_on: [] }
          - { name: b, task: echo, ${message('{{ steps.a.result }}')}, depends_on: [] }
          - { name: c, task: echo, ${message('{{ steps.a.result }} {{ steps.b.result }}')}, depends_on: [a, b] }
          - { name: last, task: echo, ${message('{{ steps.a.result }} {{ steps.b.result }}')} }
      `),
    ).toEqual([
      "2:51 'steps.last' is undefined: 'last' does not come before 'a' [A step sees those that it waits for.]",
      "3:51 'steps.a' is undefined: 'a' does not come before 'b' [A step sees those that it waits for.]",
    ]);
  });

  test('are seen by the one that their failure leads to', () => {
    expect(
      problemsOf(`
        flows: { default: main, definitions: [{ main: [bad, end] }] }
        steps:
          - { name: bad, task: fail, on_error: { next: handler, message: '{{ error.step }}' } }
          - { name: end, task: noop }
          - { name: handler, task: echo, inputs: { message: '{{ steps.bad.error }} {{ error }}' } }
      `),
    ).toEqual([]);
  });

  test('that a flow leaves out are a warning, unless it is asked for them', () => {
    const text = (template: string) => `
      flows: { definitions: [{ short: [a, c] }, { turned: [c, b, a] }] }
      steps:
        - { name: a, task: noop }
        - { name: b, task: noop }
        - { name: c, task: echo, inputs: { message: "${template}" } }
    `;
    expect(problemsOf(text('{{ steps.b.result }}'))).toEqual([
      "5:51 warning: In the flows 'short' and 'turned', 'steps.b' is undefined: 'b' does not run before 'c' [Ask first: steps.b is defined.]",
    ]);
    expect(problemsOf(text('{% if steps.b is defined %}{{ steps.b.result }}{% endif %}'))).toEqual(
      [],
    );
    expect(problemsOf(text('{{ steps.b.result | default(3) }}'))).toEqual([]);
  });

  test('that come first in another flow only are a warning', () => {
    const text = `
      flows: { default: turned, definitions: [{ turned: [b, a] }] }
      steps:
        - { name: a, task: echo, inputs: { message: '{{ steps.b.result }}' } }
        - { name: b, task: noop }
    `;
    expect(problemsOf(text)).toEqual([
      "3:51 warning: In the flow 'all', 'steps.b' is undefined: 'b' does not run before 'a' [Ask first: steps.b is defined.]",
    ]);
  });

  test('inside a batch see those before them in the item, and what the batch sees', () => {
    expect(saidOfItem('{{ steps.one.result }} {{ steps.a.result }}')).toEqual([]);
    expect(saidOfItem('{{ steps.three.result }}')).toEqual([
      "'steps.three' is undefined: 'three' does not come before 'two' [A step sees those that it waits for.]",
    ]);
    expect(saidOfItem('{{ steps.two.result }}')).toEqual([
      "'steps.two' is undefined in 'two' itself [What a step gives is there for those after it.]",
    ]);
    expect(saidOfItem('{{ steps.b.result }}')).toEqual([
      "'steps.b' is undefined in 'b' itself [What a step gives is there for those after it.]",
    ]);
    expect(saidOfItem('{{ steps.oen.result }}')).toEqual([
      "'steps.oen' is undefined: namespace 'steps' has a [Did you mean 'steps.one'?]",
    ]);
  });

  test('inside a batch are not seen from outside', () => {
    const text = `
      steps:
        - name: b
          task: batch
          inputs: { items: [1], steps: [{ name: one, task: noop }] }
        - { name: c, task: echo, inputs: { message: '{{ steps.one.result }}' } }
    `;
    expect(problemsOf(text)).toEqual([
      "5:51 'steps.one' is undefined: namespace 'steps' has b [It stands inside the batch 'b': steps.b.result.results has what it gave.]",
    ]);
  });
});

describe('a name that is asked for first', () => {
  test.each([
    '{% if steps.b2 is defined %}{{ steps.b2.result }}{% endif %}',
    "{{ steps.b2.result if steps.b2 is not undefined else '' }}",
    "{{ 'b2' in steps and steps.b2.result }}",
    '{{ steps.b2 is defined and steps.b2.status }}',
  ])('%s', (template) => {
    expect(saidOf(template)).toEqual([
      "warning: 'steps.b2' is never defined: namespace 'steps' has a [Did you mean 'steps.b'?]",
    ]);
  });

  test.each([
    "{{ args.gone | default('x') }}",
    "{{ args.gone | d('x') }}",
    '{{ args.gone is none }}',
    '{{ args.gone.deep[0].x | default(1) }}',
  ])('%s', (template) => {
    expect(saidOf(template)).toEqual([
      expect.stringMatching(/^warning: 'args\.gone' is never defined: namespace 'args' is empty/),
    ]);
  });

  test.each([
    '{{ batch is defined }}',
    '{% if batch is defined %}{{ batch.item }}{% endif %}',
    '{{ github is defined and github.sha }}',
  ])('%s says nothing', (template) => {
    expect(saidOf(template)).toEqual([]);
  });

  test('in the condition of the step', () => {
    const text = `
      steps:
        - name: a
          task: echo
          if: steps.z is defined
          inputs: { message: '{{ steps.z.result }}' }
          on_error: { message: '{{ steps.z.status }}' }
    `;
    expect(problemsOf(text)).toEqual([
      "4:9 warning: 'steps.z' is never defined: namespace 'steps' is empty",
    ]);
  });

  test('what is there and has no such field is told of the field', () => {
    expect(saidOf('{{ steps.a is defined and steps.a.zzz }}')).toEqual([
      expect.stringMatching(/^warning: 'steps\.a\.zzz' is undefined/),
    ]);
  });

  test('more than once in a text is told once; other names are told too', () => {
    const template =
      "{{ args.x is defined }} {{ args.x | default(1) }} {{ 'y' in args }} {{ args.x }}";
    expect(saidOf(template)).toEqual([
      expect.stringMatching(/^warning: 'args\.x' is never defined/),
      expect.stringMatching(/^warning: 'args\.y' is never defined/),
    ]);
    expect(saidOf("{{ 'c' in steps }} {{ foo is defined }}")).toEqual([
      "warning: 'steps.c' is never defined: 'c' does not come before 'b' [A step sees those that it waits for.]",
      expect.stringMatching(/^warning: 'foo' is never defined: the namespaces are /),
    ]);
  });

  test('is still an error where only something else was asked for', () => {
    expect(saidOf('{{ args.x is defined and args.y }}')).toEqual([
      expect.stringMatching(/^warning: 'args\.x'/),
      expect.stringMatching(/^'args\.y'/),
    ]);
  });
});

describe('a branch that is never taken', () => {
  test.each([
    "{{ 'x' if true else nope }}",
    '{{ nope if false else 1 }}',
    '{{ nope if none }}',
    '{% if false %}{{ nope }}{% endif %}',
    '{% if 1 %}{% else %}{{ nope }}{% endif %}',
  ])('%s', (template) => {
    expect(saidOf(template)).toEqual([]);
  });

  test.each([
    "{{ 'x' if false else nope }}",
    '{{ nope if true }}',
    '{% if env.X %}{{ nope }}{% endif %}',
    '{% if false %}{% else %}{{ nope }}{% endif %}',
    '{{ 1 if nope else 2 }}',
  ])('%s is taken', (template) => {
    expect(saidOf(template)).toEqual([expect.stringMatching(/^'nope' is undefined/)]);
  });
});

describe('args', () => {
  test.each([
    [
      '{{ args.sise }}',
      "'args.sise' is undefined: namespace 'args' has size, name [Did you mean 'args.size'?]",
    ],
    ['{{ args.zzz }}', "'args.zzz' is undefined: namespace 'args' has size, name"],
    [
      '{{ name }}',
      "'name' is undefined: the namespaces are args, env, steps, workflow, error [Write args.name.]",
    ],
    ['{{ sise }}', "'sise' is undefined: the namespaces are args, env, steps, workflow, error"],
  ])('%s', (template, problem) => {
    const top = 'params: { size: 1, name: x }\nenv: { A: size name }';
    expect(saidOf(template, top)).toEqual([problem]);
  });

  test('hold the item in a batch, by its name', () => {
    expect(saidOfItem('{{ args.item }}')).toEqual([]);
    expect(saidOfItem('{{ args.file }}', 'arg_name: file')).toEqual([]);
    expect(saidOfItem('{{ args.item }}', 'arg_name: file')).toEqual([
      "'args.item' is undefined: namespace 'args' has file",
    ]);
    expect(saidOfItem('{{ args.anything }}', "arg_name: '{{ env.NAME }}'")).toEqual([]);
  });
});

describe('batch', () => {
  test('is there for items only', () => {
    expect(saidOf('{{ batch.item }}')).toEqual([
      "'batch' is undefined: the namespaces are args, env, steps, workflow, error [It is there for the items of a batch: in its key, task, steps and verify.]",
    ]);
    const names = 'item index total key name chunk_index chunk_size attempt'.split(' ');
    expect(saidOfItem(names.map((name) => `{{ batch.${name} }}`).join(' '))).toEqual([]);
    expect(saidOfItem('{{ batch.itme.x }}')).toEqual([
      "'batch.itme' is undefined: namespace 'batch' has item, index, total, key, name, chunk_index, chunk_size, attempt [Did you mean 'batch.item'?]",
    ]);
  });

  test('in its key, task and verify, not in its other inputs', () => {
    const text = `
      steps:
        - name: b
          task: batch
          inputs:
            items: '{{ batch.item }}'
            key: '{{ batch.item }}{{ args.item }}'
            task: { task: echo, inputs: { message: '{{ batch.item }}' } }
            verify: { task: echo, inputs: { message: '{{ batch.item }}' } }
    `;
    expect(problemsOf(text)).toEqual([expect.stringMatching(/^5:18 'batch' is undefined/)]);
  });
});

describe('other names', () => {
  test.each([
    '{{ workspace }} {{ workflow_name }} {{ workflow_file }} {{ run_number }} {{ timestamp }}',
    '{{ workflow.name }} {{ workflow.run_id }} {{ error }} {{ error.message }} {{ github.sha }}',
    '{{ env.ANYTHING }} {{ settings.mine }}',
    '{{ range(3) }} {{ dict(a=1) }} {{ namespace() }}',
  ])('%s', (template) => {
    expect(
      saidOf(template, 'settings: { mine: 1 }').filter((line) => !/setting /.test(line)),
    ).toEqual([]);
  });

  test.each([
    [
      '{{ arg.x }}',
      "'arg' is undefined: the namespaces are args, env, steps, workflow, error [Did you mean 'args'?]",
    ],
    [
      '{{ step.a.result }}',
      "'step' is undefined: the namespaces are args, env, steps, workflow, error [Did you mean 'steps'?]",
    ],
    ['{{ zzz }}', "'zzz' is undefined: the namespaces are args, env, steps, workflow, error"],
    [
      '{{ workflow.nmae }}',
      "'workflow.nmae' is undefined: namespace 'workflow' has name, file, workspace, run_id, run_number, timestamp, failed, failed_step [Did you mean 'workflow.name'?]",
    ],
    [
      '{{ error.mesage }}',
      "'error.mesage' is undefined: namespace 'error' has step, message, type [Did you mean 'error.message'?]",
    ],
    ['{{ settings.x }}', "'settings.x' is undefined: 'settings' is empty"],
  ])('%s', (template, problem) => {
    expect(saidOf(template)).toEqual([problem]);
  });

  test('what a template that extends another one may be given by it is a warning', () => {
    const text = `
      steps:
        - name: a
          task: template
          inputs:
            output_file: x
            template: "{% extends 'base.txt' %}{% block x %}{{ zzz }}{% endblock %}"
    `;
    expect(problemsOf(text)).toEqual([expect.stringMatching(/^6:58 warning: 'zzz' is undefined/)]);
  });
});

describe('env', () => {
  test('knows args and env only', () => {
    const text = `
      params: { x: 1 }
      env:
        A: '{{ args.x }} {{ env.HOME }}'
        B: '{{ args.y }}'
        C: '{{ steps.a.result }} {{ workflow.name }}'
        D: '{{ steps.a.result | default(1) }}'
      steps: [{ name: a, task: noop }]
    `;
    expect(problemsOf(text)).toEqual([
      "4:10 'args.y' is undefined: namespace 'args' has x",
      "5:10 'steps' is undefined: the namespaces are args, env ['env' is made before the first step, of args and env.]",
      "5:31 'workflow' is undefined: the namespaces are args, env ['env' is made before the first step, of args and env.]",
    ]);
  });
});

test("what spoils no more than a failure's message is a warning", () => {
  const text = (message: string) =>
    `steps: [{ name: a, task: fail, on_error: { message: '${message}' } }]`;
  expect(problemsOf(text('{{ error.number }} {{ args.x }} {{ batch.item }}'))).toEqual([
    expect.stringMatching(/^1:57 warning: 'error\.number' is undefined/),
    expect.stringMatching(/^1:76 warning: 'args\.x' is undefined/),
    expect.stringMatching(/^1:89 warning: 'batch' is undefined/),
  ]);
  expect(problemsOf(text('{{ 1 + }}'))).toEqual(['1:61 the expression ends too early']);
});

test('a condition may be a bare expression, a template, or a plain answer', () => {
  const text = (condition: string) =>
    `steps: [{ name: a, task: noop, if: ${JSON.stringify(condition)} }]`;
  for (const fine of ['true', ' FALSE ', '', 'env.X == 1', '{{ env.X }}']) {
    expect(problemsOf(text(fine))).toEqual([]);
  }
  expect(problemsOf(text('args.x > 3'))).toEqual([
    "1:37 'args.x' is undefined: namespace 'args' is empty",
  ]);
  expect(problemsOf(text('yes'))).toEqual([expect.stringMatching(/^1:37 'yes' is undefined/)]);
});

test('templates, names and inputs of a task that is not there are checked all the same', () => {
  const text = `
    steps:
      - { name: a, task: ech, inputs: { message: '{{ args.x }} {{' } }
      - { name: b, task: ech, inputs: { message: '{{ args.x }}' } }
  `;
  expect(problemsOf(text).map((line) => line.split(' ')[0])).toEqual([
    '2:22',
    '2:60',
    '3:22',
    '3:50',
  ]);
});

test("GitHub's way to write templates is not the way here", () => {
  const told =
    "'${{ … }}' is for GitHub's own files; here it is a $ before a template [Write {{ … }}.]";
  const text = `
    steps:
      - { name: a, task: echo, if: '\${{ true }}', inputs: { message: '\${{ env.HOME }}' } }
  `;
  expect(problemsOf(text)).toEqual([`2:32 ${told}`, `2:66 warning: ${told}`]);
});
