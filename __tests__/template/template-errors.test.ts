import { describe, expect, test } from '@jest/globals';
import { StateError, TemplateError } from '../../src/errors.js';
import { availableVariables } from '../../src/template/available-variables.js';
import { TemplateEngine } from '../../src/template/template-engine.js';
import { workflowContext } from './context.js';

const engine = new TemplateEngine();
const context = workflowContext();

function failure(source: string, within: Record<string, unknown> = context): TemplateError {
  try {
    engine.render(source, within);
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error(`${source} did not fail`);
}

function failureIn(run: () => unknown): TemplateError {
  try {
    run();
  } catch (error) {
    return error as TemplateError;
  }
  throw new Error('It was rendered');
}

describe('an undefined variable', () => {
  test.each([
    [
      '{{ foo }}',
      "'foo' is undefined: the namespaces are args, env, steps, batch, workflow, error",
    ],
    [
      '{{ args.nope }}',
      "'args.nope' is undefined: namespace 'args' has size, name, tags, verbose, ratio, nothing",
    ],
    ['{{ env.nope }}', "'env.nope' is undefined: namespace 'env' has HOME, CI"],
    ['{{ steps.nope }}', "'steps.nope' is undefined: namespace 'steps' has list, old"],
    ['{{ batch.nope }}', "'batch.nope' is undefined: namespace 'batch' has item, index, total"],
    [
      '{{ workflow.nope }}',
      "'workflow.nope' is undefined: namespace 'workflow' has name, run_number",
    ],
    ['{{ error.nope }}', "'error.nope' is undefined: namespace 'error' has step, message, type"],
    [
      '{{ steps.list.result.nope.deeper }}',
      "'steps.list.result.nope' is undefined: 'steps.list.result' has return_code, stderr, stdout".replace(
        'stderr, stdout',
        'stdout, stderr',
      ),
    ],
    [
      "{{ steps['list']['nope'] }}",
      "'steps.list.nope' is undefined: 'steps.list' has status, result",
    ],
    ['{{ args.tags[7] }}', "'args.tags[7]' is undefined: 'args.tags' is a list of 2"],
    ['{{ args.name.nope }}', "'args.name.nope' is undefined: 'args.name' is text"],
    ['{{ args.nothing.x }}', "'args.nothing.x' is undefined: 'args.nothing' is None"],
    ['{{ args.size.x }}', "'args.size.x' is undefined: 'args.size' is of type int"],
    ["{{ {}['a b'] }}", "'(…)['a b']' is undefined: '(…)' is empty"],
  ])('%s', (source, message) => {
    expect(failure(source)).toMatchObject({ code: 'undefined_variable', message, path: [] });
  });

  test.each([
    ['{{ args.sze }}', "Did you mean 'args.size'?"],
    ['{{ steps.lst.result }}', "Did you mean 'steps.list'?"],
    ['{{ steps.list.result.out }}', "Did you mean 'steps.list.result.stdout'?"],
    ['{{ arg.size }}', "Did you mean 'args'?"],
    ['{{ size }}', "Did you mean 'args.size'?"],
    ['{{ args.zzz }}', undefined],
    ["{{ args.tags | map(attribute='x') | list }}", undefined],
    ["{{ [args] | map(attribute='szie') | list }}", "Did you mean 'size'?"],
  ])('%s: hint', (source, hint) => {
    expect(failure(source).hint).toBe(hint);
  });

  test('is found wherever it is used', () => {
    for (const use of [
      '{% if X %}{% endif %}',
      '{% for x in X %}{% endfor %}',
      '{{ X | upper }}',
      '{{ X + 1 }}',
      '{{ X == 1 }}',
      '{{ not X }}',
      '{{ X.deeper }}',
      '{{ X() }}',
      '{{ [X] }}',
      '{{ X ~ "" }}',
      '{{ 1 in X }}',
      '{{ -X }}',
      '{{ {"a": X} }}',
      '{{ X[1:] }}',
      '{{ +X }}',
      '{{ {X: 1} }}',
      '{{ args[X] }}',
      '{{ X < 1 }}',
      '{{ X | int }}',
      '{{ X | float }}',
      '{{ X | abs }}',
      '{{ X | round }}',
      '{{ X | xmlattr }}',
      '{{ X | filesizeformat }}',
      '{{ X | attr("a") }}',
      '{{ X in "a" }}',
      '{{ X in [1] }}',
      '{% include X %}',
      '{{ 2 % X }}',
    ]) {
      expect(failure(use.replaceAll('X', 'args.nope'))).toMatchObject({
        code: 'undefined_variable',
      });
    }
  });

  test('cuts long lists of names', () => {
    const args = Object.fromEntries(Array.from({ length: 24 }, (_, index) => [`n${index}`, index]));
    expect(failure('{{ args.q }}', { args }).message).toBe(
      "'args.q' is undefined: namespace 'args' has n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11 … and 12 more",
    );
  });

  test('without any namespace', () => {
    expect(failure('{{ foo }}', {}).message).toBe("'foo' is undefined: nothing is defined");
    expect(failure('{{ foo }}', { bar: 1 }).message).toBe("'foo' is undefined: the names are bar");
  });

  test('names what was available, never values', () => {
    const error = failure('{{ foo }}');
    expect(error.getErrorContext()).toEqual({
      error: error.message,
      available_variables: {
        args: ['name', 'nothing', 'ratio', 'size', 'tags', 'verbose'],
        env: ['CI', 'HOME'],
        steps: ['list', 'old'],
        batch: ['index', 'item', 'total'],
        root: ['error', 'workflow'],
      },
      namespaces: ['args', 'env', 'steps', 'batch'],
    });
    expect(availableVariables({ args: 5 })).toEqual({
      args: [],
      env: [],
      steps: [],
      batch: [],
      root: [],
    });
  });
});

describe('the place of an error', () => {
  test.each([
    ['a\n  {{ foo }}', 2, 6],
    ['{{ 1 }}\n\n{{ args.size + args.nope }}', 3, 16],
    ["{{ 'a' | int(base='x') }}", 1, 10],
    ['{% for x in args.size %}{% endfor %}', 1, 4],
    ['x\n{% if %}', 2, 7],
    ['{{ "a" | nope }}', 1, 10],
    ["\r\n{{ 'x' - 1 }}", 2, 4],
  ])('%j', (source, line, column) => {
    expect(failure(source)).toMatchObject({ line, column });
  });
});

describe('other errors', () => {
  test.each([
    ['{{ 5 | truncate }}', "truncate needs text, not 'int'", undefined],
    ['{{ 5[1:] }}', "a value of type 'int' cannot be sliced", undefined],
    ["{{ 'a'.format_map(5) }}", "format_map needs a mapping, not 'int'", undefined],
    ["{{ '{:x}'.format('a') }}", "format 'x' does not suit a value of type 'str'", undefined],
    [
      '{% for x in none %}{% endfor %}',
      "a value of type 'NoneType' cannot be looped over",
      'The value is None.',
    ],
    [
      '{% set x = 1 %}{% set x.y = 2 %}',
      "'x' is no namespace()",
      'Only an attribute of a namespace() can be set.',
    ],
    [
      '{% block a required %}x{% endblock %}',
      "block 'a' is required, so its body must be empty",
      undefined,
    ],
    ['{% for loop in [] %}{% endfor %}', "'loop' cannot be the variable of a loop", undefined],
    ["{{ 'a' + 1 }}", "'+' does not work on 'str' and 'int'", "Use '~' to join values as text."],
    ['{{ 1 / 0 }}', 'division by zero', undefined],
    ["{{ 'a' < 1 }}", "'<' does not order 'str' and 'int'", undefined],
    ['{{ args.size() }}', "'args.size' is of type 'int' and cannot be called", undefined],
    [
      "{{ args.tags | map('upper') | length }}",
      "a value of type 'generator' has no length",
      "Put '| list' before it.",
    ],
    ["{{ 'a' | replace('b') }}", "filter 'replace' needs an argument 'new'", undefined],
    ["{{ 'a' | upper(1) }}", "filter 'upper' takes at most 1 argument, 2 given", undefined],
    [
      "{{ 'a' | trim(nope=1) }}",
      "filter 'trim' has no parameter 'nope'",
      'Its parameters are value, chars.',
    ],
    ["{{ 'a' | trim('x', chars=1) }}", "filter 'trim': 'chars' is given twice", undefined],
    ["{{ 'a' | uper }}", "there is no filter named 'uper'", "Did you mean 'upper'?"],
    ['{{ 1 is od }}', "there is no test named 'od'", "Did you mean 'odd'?"],
    ['{% fro x in y %}', "unknown tag 'fro'", "Did you mean 'for'?"],
    [
      '{% if x %}{% endfor %}',
      "unknown tag 'endfor'; expected here: 'elif' or 'else' or 'endif'",
      undefined,
    ],
    ['{% for x in [1] %}', "'{% for %}' is never closed: 'endfor' is missing", undefined],
    ['{{ 1', "'{{' is never closed: '}}' is missing", undefined],
    ['{# x', "the comment '{#' is never closed", undefined],
    ['{{ [1 }}', "unexpected '}', expected ']'", undefined],
    ["{{ 'a }}", 'a quoted text is never closed', undefined],
    ['{{ a b }}', "expected '}}', got 'b'", undefined],
    ["{{ 'a' 1 }}", "expected '}}', got '1'", undefined],
    ["{{ 1 'a' }}", "expected '}}', got a quoted text", undefined],
    ['{% block a %}{% endblock b %}', "'endblock b' closes block 'a'", undefined],
    [
      '{{ args.tags.append(1) }}',
      "'append' would change the list, which is not the template's own",
      'Make a copy, and change that: {% set own = … | list %}.',
    ],
    [
      '{{ args.update({}) }}',
      "'update' would change the mapping, which is not the template's own",
      'Make a copy, and change that: {% set own = dict(…) %}.',
    ],
  ])('%s', (source, message, hint) => {
    const error = failure(source);
    expect(error.message).toBe(message);
    expect(error.hint).toBe(hint);
  });

  test('values that hold themselves or are nested too deep', () => {
    const loop: unknown[] = [];
    loop.push(loop);
    expect(failure('{{ x }}', { x: loop }).message).toBe(
      'the template, or a value in it, is nested too deeply',
    );
  });

  test('errors of the engine behind a lazy value pass as they are', () => {
    const broken = new StateError('state_unreadable', 'items.jsonl cannot be read');
    const lazy = {
      get x(): unknown {
        throw broken;
      },
    };
    expect(() => engine.render('{{ x }}', lazy)).toThrow(broken);
    const odd = {
      steps: {
        get x(): unknown {
          throw new Error('secret internals');
        },
      },
    };
    expect(failure('{{ steps.x }}', odd).message).toBe('the template cannot be rendered');
  });

  test('in another template', () => {
    const loading = new TemplateEngine({
      loader: { bad: 'x\n{{ nope }}', syntax: '{{', deep: "{% include 'bad' %}" },
    });
    expect(() => loading.render("a {% include 'bad' %}", {})).toThrow(
      expect.objectContaining({
        message: "in template 'bad', line 2: 'nope' is undefined: nothing is defined",
        code: 'undefined_variable',
        line: 1,
        column: 6,
      }),
    );
    expect(() => loading.render("{% import 'syntax' as x %}", {})).toThrow(
      "in template 'syntax', line 1: '{{' is never closed",
    );
    expect(() => loading.render("{% include 'deep' %}", {})).toThrow(
      "in template 'deep', line 1: in template 'bad', line 2:",
    );
  });

  describe('where templates extend each other', () => {
    const engine = new TemplateEngine({
      loader: {
        base: 'a\n{% block one %}\n\n{{ nope }}{% endblock %}\n{% block two %}{% endblock %}{{ one / 0 }}',
        middle: "{% extends 'base' %}{% block two %}{{ none.x }}{% endblock %}",
        quiet: "{% extends 'base' %}{% block one %}{% endblock %}",
        macros: '{% macro bad(x) %}\n{{ x.y }}{% endmacro %}',
        page: "\n{% extends 'middle' %}",
      },
    });
    const failing = (text: string) => failureIn(() => engine.render(text, { one: 1 }));

    test.each([
      ["{% extends 'base' %}", "in template 'base', line 4: 'nope' is undefined", 1],
      ["\n{% extends 'quiet' %}", "in template 'base', line 5: division by zero", 2],
      [
        "{% extends 'middle' %}{% block one %}{% endblock %}",
        "in template 'middle', line 1: 'None.x' is undefined",
        1,
      ],
      ["{% extends 'base' %}{% block one %}\n{{ mine }}{% endblock %}", "'mine' is undefined", 2],
      [
        "x\n{% include 'page' %}",
        "in template 'page', line 2: in template 'base', line 4: 'nope' is undefined",
        2,
      ],
      [
        "{% from 'macros' import bad %}\n\n{{ bad(none) }}",
        "in template 'macros', line 2: 'x.y' is undefined",
        3,
      ],
    ])('%j', (text, message, line) => {
      const error = failing(text);
      expect(error.message.startsWith(message) ? message : error.message).toBe(message);
      expect(error.line).toBe(line);
    });
  });
});
