import { describe, expect, test } from '@jest/globals';
import { TemplateEngine } from '../../src/template/template-engine.js';
import { data, workflowContext } from './context.js';

const engine = new TemplateEngine();
const context = workflowContext();
const render = (source: string) => engine.render(source, context);

describe('render', () => {
  test.each([
    ['args', '{{ args.size }}', '256'],
    ['env', '{{ env.HOME }}', '/home/ci'],
    ['steps', '{{ steps.list.result.return_code }}', '0'],
    ['batch', '{{ batch.item }} {{ batch.index }}', 'b c.jpg 3'],
    ['workflow', '{{ workflow.name }} #{{ workflow.run_number }}', 'Thumbs #7'],
    ['error', '{{ error }} in {{ error.step }}', 'exit code 2 in list'],
  ])('substitutes from %s', (_namespace, source, expected) => {
    expect(render(source)).toBe(expected);
  });

  test('substitutes top-level names', () => {
    expect(engine.render('{{ workspace }}', { workspace: '/work' })).toBe('/work');
  });

  test('formats text from a mapping', () => {
    expect(render("{{ '{size}x{name!r}'.format_map(args) }}")).toBe("256x'Ann'");
  });

  test('works on nested values and complex expressions', () => {
    expect(render("{{ steps['list'].result.stdout.splitlines()[-1].split('.')[0] | upper }}")).toBe(
      'B',
    );
    expect(render("{{ 'big' if args.size > 100 and 'a' in args.tags else 'small' }}")).toBe('big');
    expect(render('{{ (args.size * args.ratio) | int // 2 ~ "px" }}')).toBe('192px');
  });

  test('loops and conditions', () => {
    const source =
      '{% for f in steps.list.result.stdout.splitlines() %}{{ loop.index }}:{{ f }} {% endfor %}';
    expect(render(source)).toBe('1:a.jpg 2:b.jpg ');
    expect(render('{% if args.verbose %}loud{% else %}quiet{% endif %}')).toBe('loud');
  });

  test('prints values as Python does', () => {
    expect(render('{{ args.verbose }} {{ args.nothing }} {{ args.tags }} {{ 4 / 2 }}')).toBe(
      "True None ['a', 'b'] 2.0",
    );
  });

  test('never renders data again', () => {
    const hostile = workflowContext({ args: { text: '{{ 7 * 7 }}{% raw %}' } });
    expect(engine.render('{{ args.text }}', hostile)).toBe('{{ 7 * 7 }}{% raw %}');
    expect(engine.resolve('{{ args.text }}', hostile)).toBe('{{ 7 * 7 }}{% raw %}');
  });

  test('keeps every digit of large integers', () => {
    const big = { args: { id: 1152921504606846977n } };
    expect(engine.render('{{ args.id }} {{ args.id + 1 }} {{ [args.id] }}', big)).toBe(
      '1152921504606846977 1152921504606846978 [1152921504606846977]',
    );
  });

  test('trims, lstrips and keeps newlines as told', () => {
    const source = '  {% if true %}\n  x\n  {% endif %}\n';
    expect(engine.render(source, {})).toBe('  \n  x\n  ');
    const trimming = new TemplateEngine({ trimBlocks: true, lstripBlocks: true });
    expect(trimming.render(source, {})).toBe('  x\n');
    expect(new TemplateEngine({ keepTrailingNewline: true }).render('a\n', {})).toBe('a\n');
  });

  test('loads other templates by function or from a mapping', () => {
    const templates = { greet: 'Hi {{ name }}' };
    const source = "{% include 'greet' %}{% include 'nope' ignore missing %}";
    const byMapping = new TemplateEngine({ loader: templates });
    const byFunction = new TemplateEngine({
      loader: (name) => (name === 'greet' ? 'Hi' : undefined),
    });
    expect(byMapping.render(source, { name: 'Ann' })).toBe('Hi Ann');
    expect(byFunction.render(source, {})).toBe('Hi');
    expect(() => byMapping.render("{% include 'toString' %}", {})).toThrow(
      "there is no template named 'toString'",
    );
  });

  test('compiles many templates in bounded room', () => {
    for (let index = 0; index < 2500; index += 1) {
      expect(engine.render(`${index} {{ args.size }}`, context)).toBe(`${index} 256`);
    }
  });
});

describe('resolve', () => {
  const resolve = (value: unknown) => engine.resolve(value, context);

  test('gives the native value of a lone expression', () => {
    expect(resolve('{{ args.tags }}')).toEqual(['a', 'b']);
    expect(resolve('  {{ args.size }}\n')).toBe(256);
    expect(resolve('{{- args.verbose -}}')).toBe(true);
    expect(resolve('{{ args.nothing }}')).toBeNull();
    expect(resolve('{{ 4 / 2 }}')).toBe(2);
    expect(resolve("{{ {'a': (1, 2.0), 1: range(2)} }}")).toEqual({ a: [1, 2], 1: [0, 1] });
    expect(resolve("{{ args.tags | map('upper') }}")).toEqual(['A', 'B']);
    expect(resolve("{{ '<b>' | safe }}")).toBe('<b>');
    expect(resolve('{{ workflow.keys() }}')).toEqual(['name', 'run_number']);
    expect(resolve('{{ {"a": {"b": 1}}.a }}')).toEqual({ b: 1 });
  });

  test('hands lists and mappings of the context on without copying them', () => {
    expect(resolve('{{ args.tags }}')).toBe((context.args as { tags: unknown }).tags);
  });

  test('renders every other template to text and guesses no types', () => {
    expect(resolve('{{ args.size }}{{ args.size }}')).toBe('256256');
    expect(resolve('n={{ args.size }}')).toBe('n=256');
    expect(resolve('{{ "007" }}')).toBe('007');
    expect(resolve('{% if true %}1{% endif %}')).toBe('1');
    expect(resolve("{{ '}}' }}{{ '{{' }}")).toBe('}}{{');
    expect(resolve('{{ 1 }}{# c #}')).toBe('1');
  });

  test('leaves text without tags as it is, but for the line end that templates lose', () => {
    expect(resolve('a\r\nb\n\n')).toBe('a\nb\n');
    expect(resolve('{ a } %}')).toBe('{ a } %}');
  });

  test('walks lists and mappings', () => {
    expect(resolve({ a: ['{{ args.size }}', 1, null], __proto: '{{ batch.index }}' })).toEqual({
      a: [256, 1, null],
      __proto: 3,
    });
  });

  test('says where in the value a template fails', () => {
    expect(() => resolve({ a: ['x', 'some {{ nope }}'] })).toThrow(
      expect.objectContaining({ path: ['a', 1], line: 1, column: 9 }),
    );
    expect(() => resolve({ b: ' {{ nope }}' })).toThrow(
      expect.objectContaining({ path: ['b'], line: 1, column: 5 }),
    );
    expect(() => resolve({ c: '{{ 1 + }}' })).toThrow(
      expect.objectContaining({
        path: ['c'],
        code: 'template_syntax',
        line: 1,
        column: 7,
      }),
    );
  });

  test('refuses what is no data', () => {
    expect(() => resolve('{{ range }}')).toThrow(
      "the value is of type 'function', which is no data",
    );
    expect(() => resolve('{{ namespace(a=1) }}')).toThrow("of type 'Namespace'");
    expect(() => resolve('{{ [nope] }}')).toThrow("'nope' is undefined");
    expect(new TemplateEngine({ undefined: 'lenient' }).resolve('{{ nope }}', {})).toBeNull();
  });

  test('reads lists that are lazy', () => {
    const reads: string[] = [];
    const lazy = new Proxy(['x', 'y', 'z'], {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads.push(key);
        return Reflect.get(target, key) as unknown;
      },
    });
    const steps = { steps: { big: { results: lazy } } };
    expect(engine.resolve('{{ steps.big.results }}', steps)).toBe(lazy);
    expect(
      engine.render('{{ steps.big.results | length }} {{ steps.big.results[-1] }}', steps),
    ).toBe('3 z');
    expect(reads).toEqual(['2']);
    expect(engine.resolve('{{ steps.big.results[1:] }}', steps)).toEqual(['y', 'z']);
  });
});

describe('evaluate', () => {
  test('gives the value of a bare expression', () => {
    expect(engine.evaluate("steps.list.status == 'completed'", context)).toBe(true);
    expect(engine.evaluate('args.size, 1', context)).toEqual([256, 1]);
  });

  test('refuses what follows the expression', () => {
    expect(() => engine.evaluate('args.size }}', context)).toThrow("unexpected '}'");
    expect(() => engine.evaluate('1 2', context)).toThrow("unexpected '2'");
    expect(() => engine.evaluate('1 +', context)).toThrow('the expression ends too early');
  });
});

describe('evaluateCondition', () => {
  const holds = (source: string) => engine.evaluateCondition(source, context);

  test.each([
    ["steps.list.status == 'completed'", true],
    ['{{ args.tags }}', true],
    ['{{ args.tags | length > 5 }}', false],
    ['args.nothing', false],
    ['{% if args.verbose %} True {% else %}False{% endif %}', true],
    ['{% if args.verbose %}false{% endif %}', false],
    ['{% if not args.verbose %}x{% endif %}', false],
    ['env.CI', true],
    ['TRUE', true],
    ['False', false],
    ['  ', false],
    ['not true', false],
  ])('%s is %s', (source, expected) => {
    expect(holds(source)).toBe(expected);
  });

  test('is an error for other text and for undefined names', () => {
    expect(() => holds('{{ args.name }}')).toThrow('the condition gives the text "Ann"');
    expect(() => holds(`{{ 'x' * 99 }}`)).toThrow(`"${'x'.repeat(40)}…"`);
    expect(() => holds('nope')).toThrow("'nope' is undefined");
    expect(() => holds('args.size and nope')).toThrow("'nope' is undefined");
  });
});

describe('a skipped step', () => {
  test('is undefined when tested, though its status can be read', () => {
    expect(
      render('{{ steps.old is defined }} {{ steps.old is undefined }} {{ steps.old.status }}'),
    ).toBe('False True skipped');
    expect(render("{{ steps.old | default('none') }}")).toBe('none');
    expect(() => render('{{ steps.old.result }}')).toThrow(
      "'steps.old.result' is undefined: 'steps.old' has status",
    );
  });
});

describe('isTemplate', () => {
  test.each([
    ['{{ a }}', true],
    ['{% raw %}', true],
    ['{# c #}', true],
    ['{ a }', false],
    ['', false],
  ])('%s', (text, expected) => {
    expect(engine.isTemplate(text)).toBe(expected);
  });
});

test('the context is never changed', () => {
  const before = JSON.stringify(context);
  render('{% set args = 1 %}{% for size in [1] %}{% set env = 2 %}{% endfor %}{{ args }}');
  expect(JSON.stringify(context)).toBe(before);
  expect(data({ a: 1 })).toEqual({ a: 1 });
});
