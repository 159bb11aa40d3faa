import { describe, expect, test } from '@jest/globals';
import { TemplateEngine } from '../../src/template/template-engine.js';

const engine = new TemplateEngine();
const paths = (source: string) => engine.check(source).names.map(({ path }) => path.join('.'));

describe('check', () => {
  test('lists references with their places', () => {
    expect(engine.check("{{ steps.a.result }}\n  {{ args['out dir'].x }}")).toEqual({
      errors: [],
      names: [
        { path: ['steps', 'a', 'result'], line: 1, column: 4 },
        { path: ['args', 'out dir', 'x'], line: 2, column: 6 },
      ],
    });
  });

  test('ends a path at indexes and methods', () => {
    expect(paths('{{ steps.a.result.users[0].name }}')).toEqual(['steps.a.result.users']);
    expect(paths('{{ steps.a.result.stdout.splitlines() | first }}')).toEqual([
      'steps.a.result.stdout',
    ]);
    expect(paths('{{ args[batch.key] }} {{ f(args.x, k=env.Y) }}')).toEqual([
      'args',
      'batch.key',
      'f',
      'args.x',
      'env.Y',
    ]);
    expect(paths('{{ args.list[1:args.end] }}')).toEqual(['args.list', 'args.end']);
  });

  test('leaves out what the template sets, and the global functions', () => {
    const source =
      '{% set y = args.z %}{{ y.k }}{% for a, b in args.m %}{{ a }}{{ loop.index }}{% endfor %}' +
      '{% macro m(p) %}{{ p }}{{ varargs }}{% endmacro %}{{ m(1) }}{% with w = env.W %}{{ w }}{% endwith %}' +
      "{% import 'x' as lib %}{{ lib.f() }}{% from 'x' import g as h %}{{ h() }}{{ range(3) }}" +
      '{% call(c) m(2) %}{{ c }}{% endcall %}{% set ns = namespace() %}{% set ns.v = args.q %}' +
      '{% set block %}{{ batch.item }}{% endset %}{{ block }}';
    expect(paths(source)).toEqual(['args.z', 'args.m', 'env.W', 'args.q', 'batch.item']);
  });

  test.each([
    ['{{ 1 + }}', { message: 'the expression ends too early', line: 1, column: 8 }],
    ['a\n{% fi %}', { message: "unknown tag 'fi'", line: 2, column: 4 }],
    ['{{ a | uper }}', { message: "there is no filter named 'uper'", line: 1, column: 8 }],
    ['{{ a is od }}', { message: "there is no test named 'od'", line: 1, column: 9 }],
  ])('%s', (source, error) => {
    const { errors, names } = engine.check(source);
    expect(errors).toEqual([expect.objectContaining(error)]);
    expect(names).toEqual([]);
  });

  test('a bare expression', () => {
    expect(engine.checkExpression("steps.a.status == 'done'").names).toEqual([
      { path: ['steps', 'a', 'status'], line: 1, column: 1 },
    ]);
    expect(engine.checkExpression('a ==').errors).toEqual([
      { message: 'the expression ends too early', line: 1, column: 5 },
    ]);
    expect(engine.checkExpression('').errors).toHaveLength(1);
  });
});
