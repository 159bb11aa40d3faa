import { describe, expect, test } from '@jest/globals';
import { TemplateEngine } from '../../src/template/template-engine.js';
import { data, workflowContext } from './context.js';

const engine = new TemplateEngine();
const context = workflowContext();

describe('nothing but data can be reached', () => {
  const subjects = [
    'args',
    'args.tags',
    'args.name',
    'args.size',
    'range',
    '(1,)',
    'args.verbose',
    'none',
    '{}',
    'namespace()',
    'cycler(1)',
    "('a'|safe)",
    '1.5',
    'args.get',
    'range(3)',
    'dict(a=1).items()',
  ];
  const names = [
    'constructor',
    '__proto__',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__class__',
    '__globals__',
    '__defineGetter__',
    'call',
    'apply',
    'bind',
    'map',
    'slots',
    'code',
    'home',
    'signature',
  ];
  test.each(subjects)('%s', (subject) => {
    for (const name of names) {
      expect(engine.render(`{{ ${subject}.${name} is defined }}`, context)).toBe('False');
      expect(engine.render(`{{ ${subject}['${name}'] is defined }}`, context)).toBe('False');
      expect(engine.render(`{{ ${subject} | attr('${name}') is defined }}`, context)).toBe('False');
    }
  });

  test('in root names and formats', () => {
    for (const name of ['constructor', '__proto__', 'process', 'globalThis', 'require', 'this']) {
      expect(engine.render(`{{ ${name} is defined }}`, { args: {} })).toBe('False');
    }
    expect(() => engine.render("{{ '{0.constructor}'.format(args) }}", context)).toThrow(
      'is undefined',
    );
    expect(() =>
      engine.render("{{ args.tags.constructor.constructor('return 1')() }}", context),
    ).toThrow("'args.tags.constructor' is undefined");
  });

  test('through tables of words', () => {
    const source =
      "{{ '&constructor;' | striptags }} {{ 'constructor' | float }} {{ 'constructor' | int }}";
    expect(engine.render(source, {})).toBe('&constructor; 0.0 0');
    const replace = "{{ 'a' | regex_replace('a', '[\\\\g<constructor>]') }}";
    expect(engine.render(replace, {})).toBe('[]');
    expect(engine.render("{{ 'constructor' is filter }} {{ 'toString' is test }}", {})).toBe(
      'False False',
    );
    expect(() => engine.render('{{ 1 | constructor }}', {})).toThrow('there is no filter named');
    expect(() => engine.render('{% constructor %}', {})).toThrow("unknown tag 'constructor'");
  });

  test('names that data brings are only data', () => {
    const hostile = data(
      JSON.parse('{"args": {"__proto__": "p", "constructor": "c", "toString": "t"}}'),
    );
    const source =
      '{{ args.__proto__ }}{{ args.constructor }}{{ args["toString"] }}{{ args | length }}';
    expect(engine.render(source, hostile as Record<string, unknown>)).toBe('pct3');
    expect(engine.resolve("{{ {'__proto__': 1} }}", {})).toHaveProperty('__proto__', 1);
    expect(engine.render('{{ {}.polluted is defined }}', {})).toBe('False');
  });

  test('functions in the context cannot be called', () => {
    const withFunction = { f: () => 'called' };
    expect(() => engine.render('{{ f() }}', withFunction)).toThrow('cannot be called');
    expect(() => engine.render('{{ f }}', withFunction)).toThrow('cannot be printed');
  });
});

describe('a template ends', () => {
  test.each([
    ['{{ range(100001) | length }}', 'range is longer than 100000'],
    ["{{ 'x' * 100000000 }}", 'the result would be longer than'],
    ['{{ [1] * 100000000 }}', 'the result would be longer than'],
    ['{{ 10 ** (10 ** 10) }}', 'the result of ** is too large'],
    ["{{ '%999999999d' % 1 }}", 'the width of a format is too large'],
    ["{{ '{:999999999}'.format(1) }}", 'the width of a format is too large'],
    ['{{ lipsum(100000) }}', 'lipsum would become too long'],
    ['{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}', 'nested too deeply'],
    [
      '{% for a in range(100000) %}{% for b in range(100000) %}{% endfor %}{% endfor %}',
      'the template loops more than 5000000 times',
    ],
    [
      "{% set x = 'x' * 1000000 %}{% for a in range(100) %}{{ x }}{% endfor %}",
      'the text becomes larger than 64 MiB',
    ],
  ])('%s', (source, message) => {
    expect(() => engine.render(source, {})).toThrow(message);
  });

  test('also when it includes itself', () => {
    const loader = { me: "{% include 'me' %}" };
    expect(() => new TemplateEngine({ loader }).render("{% include 'me' %}", {})).toThrow(
      'nested too deeply',
    );
  });
});
