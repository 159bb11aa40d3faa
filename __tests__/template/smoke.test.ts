import { expect, test } from '@jest/globals';
import { TemplateEngine } from '../../src/template/template-engine.js';

test('smoke', () => {
  const engine = new TemplateEngine();
  const ctx = { args: { size: 3, name: 'x' }, steps: { a: { result: { stdout: 'a\nb\n' } } } };
  expect(engine.render('{{ args.size + 1 }} {{ [1, "a", 2.0] }} {{ {"a": {"b": 1}} }}', ctx)).toBe(
    "4 [1, 'a', 2.0] {'a': {'b': 1}}",
  );
  expect(engine.resolve('{{ steps.a.result.stdout.splitlines() }}', ctx)).toEqual(['a', 'b']);
  expect(
    engine.render('{% for x in [1,2,3] if x != 2 %}{{ loop.index }}{{ x }}{% endfor %}', ctx),
  ).toBe('1123');
  expect(() => engine.render('{{ steps.a.result.missing }}', ctx)).toThrow(
    "'steps.a.result.missing' is undefined: 'steps.a.result' has stdout",
  );
  expect(() => engine.render('{{ foo }}', ctx)).toThrow(
    "'foo' is undefined: the namespaces are args, steps",
  );
  expect(() => engine.render('{{ args.sze }}', ctx)).toThrow(
    "'args.sze' is undefined: namespace 'args' has size, name",
  );
  expect(engine.check('{{ steps.a.result }} {{ x[1] }}{% set y = args.z %}{{ y.k }}')).toEqual({});
});
