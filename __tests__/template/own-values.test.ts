import { describe, expect, test } from '@jest/globals';
import { TemplateEngine } from '../../src/template/template-engine.js';
import { data } from './context.js';

const engine = new TemplateEngine();
const given = () => data({ args: { l: [3, 1, 2], d: { a: 1 }, deep: [[1]], rows: [{ x: 1 }] } });
const context = () => given() as Record<string, unknown>;

describe('a template changes its own lists and mappings, as in Python', () => {
  test.each([
    [
      "{% set out = [] %}{% for i in args.l %}{% if out.append(i*2) %}{% endif %}{% endfor %}{{ out|join(',') }}",
      '6,2,4',
    ],
    ["{% set d = {} %}{% set _ = d.update({'a': 1}) %}{{ d }}", "{'a': 1}"],
    ['{% set o = [1, 2, 3] %}{{ o.pop() }}{{ o.pop(0) }}{{ o }}', '31[2]'],
    ['{% set o = [1, 2, 3] %}{{ o.pop(-2) }}{{ o }}', '2[1, 3]'],
    ['{% set o = [1] %}{{ o.append(2) }}{{ o.extend((3, 4)) }}{{ o }}', 'NoneNone[1, 2, 3, 4]'],
    [
      "{% set o = [] %}{% do o.extend('ab') %}{% do o.extend({'k': 1}) %}{{ o }}",
      "['a', 'b', 'k']",
    ],
    ['{% set o = [1, 2] %}{% do o.extend(o) %}{{ o }}', '[1, 2, 1, 2]'],
    [
      '{% set o = [1, 2] %}{% do o.insert(0, 0) %}{% do o.insert(-1, 9) %}{% do o.insert(99, 7) %}{% do o.insert(-99, 6) %}{{ o }}',
      '[6, 0, 1, 9, 2, 7]',
    ],
    ['{% set o = [1, 2, 1.0] %}{{ o.remove(1.0) }}{{ o }}', 'None[2, 1.0]'],
    ['{% set o = [1, 2] %}{{ o.reverse() }}{{ o }}{{ o.clear() }}{{ o }}', 'None[2, 1]None[]'],
    ['{% set o = args.l | list %}{{ o.sort() }}{{ o }}{{ args.l }}', 'None[1, 2, 3][3, 1, 2]'],
    ['{% set o = [1, 3, 2] %}{% do o.sort(reverse=true) %}{{ o }}', '[3, 2, 1]'],
    [
      "{% macro size(x) %}{{ x | length }}{% endmacro %}{% set o = ['aaa', 'b'] %}{% do o.sort(key=size) %}{{ o }}",
      "['b', 'aaa']",
    ],
    ["{% set d = {'a': 1} %}{{ d.pop('a') }}{{ d.pop('a', 'no') }}{{ d }}", '1no{}'],
    ["{% set d = {'a': 1, 'b': 2} %}{{ d.popitem() }}{{ d }}", "('b', 2){'a': 1}"],
    [
      "{% set d = {} %}{{ d.setdefault('a', []).append(1) }}{{ d.setdefault('a', 5) }}{{ d.setdefault('b') }}{{ d }}",
      "None[1]None{'a': [1], 'b': None}",
    ],
    [
      "{% set d = {1: 'x'} %}{% do d.update([(true, 'y'), ('k', 2)], z=3, source=4) %}{{ d }}{{ d.clear() }}{{ d }}",
      "{1: 'y', 'k': 2, 'z': 3, 'source': 4}None{}",
    ],
    [
      "{% set d = {'a': 1} %}{% set keys = d.keys() %}{% do d.update(b=2) %}{{ keys }}",
      "dict_keys(['a', 'b'])",
    ],
    ['{% set a = [] %}{% set b = a %}{% do b.append(1) %}{{ a }}', '[1]'],
    ['{% set o = [] %}{% for i in range(2) %}{% do o.append(i) %}{% endfor %}{{ o }}', '[0, 1]'],
    ["{% set o = [] %}{% do (o | attr('append'))(1) %}{{ o }}", '[1]'],
    ["{% set o = [] %}{% do o['append'](1) %}{{ o }}", '[1]'],
    ['{% macro m(x=[]) %}{% do x.append(1) %}{{ x }}{% endmacro %}{{ m() }}{{ m() }}', '[1][1]'],
    [
      '{% macro m() %}{% do kwargs.update(b=2) %}{{ kwargs }}{% endmacro %}{{ m(a=1) }}',
      "{'a': 1, 'b': 2}",
    ],
    [
      '{% set n = namespace(l=[]) %}{% for i in args.l %}{% do n.l.append(i) %}{% endfor %}{{ n.l }}',
      '[3, 1, 2]',
    ],
  ])('%s', (source, output) => {
    expect(engine.render(source, context())).toBe(output);
  });

  test.each([
    'args.l | list',
    'args.l.copy()',
    'args.l[:]',
    'args.l + []',
    'args.l * 1',
    '[] + args.l',
    'args.l | sort',
    'args.d | dictsort',
    'args.l | map("abs") | list',
    'args.rows | groupby("x")',
    '(args.l | batch(2) | first)',
    '"a b".split()',
    'range(3) | list',
    '(args.l | default([]) | list)',
  ])('%s is its own list', (made) => {
    const before = context();
    expect(engine.render(`{% set o = ${made} %}{{ o.append(1) }}`, before)).toBe('None');
    expect(before).toEqual(context());
  });

  test.each(['dict(args.d)', 'args.d.copy()', '{}', 'dict(a=1)', 'dict(args.d | items)'])(
    '%s is its own mapping',
    (made) => {
      const before = context();
      expect(engine.render(`{% set o = ${made} %}{{ o.update(z=1) }}`, before)).toBe('None');
      expect(before).toEqual(context());
    },
  );

  test('each time anew', () => {
    const source =
      "{% set o = [1] %}{% set d = {'a': []} %}{% do o.append(2) %}{% do d.a.append(1) %}{{ o }}{{ d }}";
    for (let time = 0; time < 3; time += 1) {
      expect(engine.render(source, {})).toBe("[1, 2]{'a': [1]}");
      expect(engine.evaluate('[1].append(2)', {})).toBe(null);
    }
  });

  test('what it gives to the workflow is a copy', () => {
    const value = engine.resolve('{{ [args.l, [1]] }}', context());
    expect(value).toEqual([[3, 1, 2], [1]]);
    expect(() => engine.render('{{ v[1].append(1) }}', { v: value })).toThrow(
      "not the template's own",
    );
  });

  test('also one that holds itself', () => {
    const source = '{% set o = [] %}{% do o.append(o) %}';
    expect(engine.render(`${source}{{ o | length }}`, {})).toBe('1');
    expect(() => engine.render(`${source}{{ o }}`, {})).toThrow('nested too deeply');
  });
});

describe('what came as data stays as it is', () => {
  test.each([
    'args.l.append(1)',
    '[args.l][0].append(1)',
    '(args.l | default([])).append(1)',
    '(args.nope | default(args.l)).append(1)',
    '(args.deep | first).append(1)',
    '(args.deep | list)[0].append(1)',
    '(args.deep | sort)[0].append(1)',
    '(args.deep | max).append(1)',
    'args.deep[:][0].append(1)',
    '(args.deep + [])[0].append(1)',
    'args.deep.copy()[0].append(1)',
    '(args.l if true else []).append(1)',
    '(args.l or []).append(1)',
    '(args.l and args.l).append(1)',
    'dict(x=args.l).x.append(1)',
    '{"x": args.l}.x.append(1)',
    '([] | sum(start=args.l)).append(1)',
    'args.get("l").append(1)',
    'args.values() | first | attr("append")',
    "args.l['append'](1)",
    "(args.l | attr('append'))(1)",
    'namespace(l=args.l).l.append(1)',
    'namespace(args).l.append(1)',
    'cycler(args.l).next().append(1)',
    '([args.l] | map("default") | first).append(1)',
    '(args | items | list)[0][1].append(1)',
    '([args.l].pop()).append(1)',
    '{}.setdefault("k", args.l).append(1)',
    '(args.rows | groupby("x"))[0].list[0].update(x=2)',
    'args.l.extend([1])',
    'args.l.insert(0, 1)',
    'args.l.pop()',
    'args.l.remove(1)',
    'args.l.reverse()',
    'args.l.sort()',
    'args.l.clear()',
  ])('%s', (expression) => {
    const before = context();
    const call =
      expression.endsWith(')') && !expression.includes('| attr("')
        ? expression
        : `(${expression})(1)`;
    expect(() => engine.render(`{{ ${call} }}`, before)).toThrow(
      /^'\w+' would change the (list|mapping), which is not the template's own$/,
    );
    expect(before).toEqual(context());
  });

  test.each(['update({})', 'pop("a")', 'popitem()', 'setdefault("z")', 'clear()'])('%s', (call) => {
    const before = context();
    for (const subject of ['args', 'args.d', 'dict(args).d', '(args.d | default({}))']) {
      expect(() => engine.render(`{{ ${subject}.${call} }}`, before)).toThrow(
        "would change the mapping, which is not the template's own",
      );
    }
    expect(before).toEqual(context());
  });

  test.each([
    '{% set a = args.l %}{% set _ = a.append(1) %}',
    '{% for row in args.deep %}{% do row.append(1) %}{% endfor %}',
    '{% for k, v in args | items %}{% do v.clear() %}{% endfor %}',
    '{% with a = args.l %}{% do a.append(1) %}{% endwith %}',
    '{% macro m(x) %}{% do x.append(1) %}{% endmacro %}{{ m(args.l) }}',
    '{% macro m() %}{% do varargs[0].append(1) %}{% endmacro %}{{ m(args.l) }}',
    '{% set a, b = [args.l, 1] %}{% do a.append(1) %}',
    '{% set o = [] %}{% do o.extend(args.deep) %}{% do o[0].append(1) %}',
    "{% set o = '[1]' | fromjson %}{% do o.append(1) %}",
  ])('%s', (source) => {
    const before = context();
    expect(() => engine.render(source, before)).toThrow("not the template's own");
    expect(before).toEqual(context());
  });
});

describe('what Python refuses', () => {
  test.each([
    ['[].pop()', 'there is nothing to pop: the list is empty'],
    ['[1].pop(3)', 'there is nothing to pop at 3: the list has a length of 1'],
    ['[1].pop("x")', "the index must be an integer, not 'str'"],
    ['[1].remove(2)', 'the value is not in the list'],
    ['[1].extend(2)', "a value of type 'int' cannot be looped over"],
    ['[1].insert("x", 2)', "the index must be an integer, not 'str'"],
    ['[1].insert(2)', "insert needs an argument 'object'"],
    ['[1].append()', "append needs an argument 'object'"],
    ['[1].append(1, 2)', 'append takes at most 1 argument, 2 given'],
    ['[1, "a"].sort()', "'<' does not order 'str' and 'int'"],
    ['[1].sort(key="x")', "the key of sort must be a function, not 'str'"],
    ["{}.pop('x')", "the mapping has no key 'x'"],
    ['{}.popitem()', 'there is nothing to pop: the mapping is empty'],
    ['{}.update([1])', "a value of type 'int' cannot be looped over"],
    ['{}.update([(1, 2, 3)])', 'a mapping is made of pairs of a key and a value'],
    ['{}.update({}, {})', 'update takes one mapping, or one list of pairs'],
    ['{}.update([([], 1)])', 'a list cannot be a key'],
    ['{}.setdefault([], 1)', 'a list cannot be a key'],
  ])('%s', (expression, message) => {
    expect(() => engine.render(`{{ ${expression} }}`, {})).toThrow(message);
  });

  test('tuples and ranges have no such methods', () => {
    for (const subject of ['(1, 2)', 'range(2)', "'x'"]) {
      expect(engine.render(`{{ ${subject}.append is defined }}`, {})).toBe('False');
    }
  });

  test('lists do not grow beyond measure', () => {
    const source =
      '{% set o = [1] * 1000 %}{% for i in range(30) %}{% do o.extend(o) %}{% endfor %}';
    expect(() => engine.render(source, {})).toThrow('the result would be longer than');
  });
});
