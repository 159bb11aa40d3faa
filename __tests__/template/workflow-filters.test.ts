import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { TemplateEngine } from '../../src/template/template-engine.js';

const engine = new TemplateEngine();
const apply = (filter: string, x: unknown) => engine.evaluate(`x | ${filter}`, { x });

describe('quote', () => {
  test.each([
    '',
    'plain-1.txt',
    'a b',
    "o'brien",
    '$(touch x) `y` "z" \\',
    '*',
    'a\nb',
    'ä',
    '-n',
    '~',
    '{{ 1 }}',
    '!x',
    '#',
  ])('makes %j one word', (text) => {
    const command = engine.render('printf %s {{ x | quote }}', { x: text });
    expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' })).toBe(text);
  });

  test('leaves safe text alone, and quotes as Python does', () => {
    expect(apply('quote', 'a/b-c_d.e:1@x%2+3=4,5')).toBe('a/b-c_d.e:1@x%2+3=4,5');
    expect(apply('quote', "it's")).toBe(`'it'"'"'s'`);
    expect(apply('quote', 42)).toBe('42');
  });

  test('refuses a NUL, and shells other than POSIX', () => {
    expect(() => apply('quote', 'a\0b')).toThrow('NUL');
    const refusing = new TemplateEngine({ quote: 'refuse' });
    expect(() => refusing.render('{{ x | quote }}', { x: 'a' })).toThrow(
      "'quote' makes words for a POSIX shell",
    );
  });
});

describe('JSON and YAML', () => {
  test('keep every digit', () => {
    expect(apply('fromjson', '{"id": 1152921504606846977}')).toEqual({ id: 1152921504606846977n });
    expect(apply('tojson', { id: 1152921504606846977n })).toBe('{"id": 1152921504606846977}');
    expect(apply('from_yaml', 'id: 1152921504606846977\nn: 5\nf: 1.5')).toEqual({
      id: 1152921504606846977n,
      n: 5,
      f: 1.5,
    });
    expect(apply('to_yaml', { id: 1152921504606846977n, l: ['a', 1] })).toBe(
      'id: 1152921504606846977\nl:\n  - a\n  - 1\n',
    );
  });

  test('bring mappings without a prototype', () => {
    const parsed = apply('fromjson', '[{"__proto__": {"a": 1}}]') as unknown[];
    expect(Object.getPrototypeOf(parsed[0])).toBeNull();
    expect(
      engine.render('{{ (x | fromjson).__proto__.a }}', { x: '{"__proto__": {"a": 1}}' }),
    ).toBe('1');
    expect(Object.getPrototypeOf(apply('from_yaml', 'a: {b: [{c: 1}]}'))).toBeNull();
  });

  test('refuse what is neither', () => {
    expect(() => apply('fromjson', '{')).toThrow('fromjson: the text is not JSON');
    expect(() => apply('from_yaml', '{')).toThrow('from_yaml: the text is not YAML');
    expect(() => apply('from_yaml', 'a: 1\na: 2')).toThrow('from_yaml: the text is not YAML');
    expect(() => engine.render('{{ range | tojson }}', {})).toThrow(
      "a value of type 'function' has no JSON",
    );
    expect(() => engine.render('{{ [nope] | tojson }}', {})).toThrow("'nope' is undefined");
  });

  test('write special floats as Python does', () => {
    expect(engine.render("{{ [1e308 * 10, -1e308 * 10, 'nan' | float] | tojson }}", {})).toBe(
      '[Infinity, -Infinity, NaN]',
    );
  });
});

describe('regular expressions', () => {
  test.each([
    ["regex_search('b+')", 'abbc', 'bb'],
    ["regex_search('(a)(x)?')", 'abc', ['a', null]],
    ["regex_search('x')", 'abc', null],
    ["regex_search('B', ignorecase=true)", 'abc', 'b'],
    ["regex_search('^b', multiline=true)", 'a\nb', 'b'],
    ["regex_replace('b', 'x')", 'abb', 'axx'],
    ["regex_replace('b')", 'abb', 'a'],
    ["regex_replace('(a)(b)', '\\\\2\\\\1')", 'abab', 'baba'],
    ["regex_replace('(?P<n>a)', '<\\\\g<n>>')", 'aa', '<a><a>'],
    ["regex_replace('(x)?a', '[\\\\1]')", 'a', '[]'],
    ["regex_replace('A', '\\\\\\\\\\\\n', ignorecase=true, count=1)", 'aa', '\\\na'],
    ["regex_replace('a', '$&')", 'a', '$&'],
  ])('%s', (filter, text, expected) => {
    expect(apply(filter, text)).toEqual(expected);
  });

  test('that are none', () => {
    expect(() => apply("regex_search('(')", 'a')).toThrow("'(' is no regular expression");
    expect(() => apply('regex_search(5)', 'a')).toThrow("the pattern must be text, not 'int'");
  });
});

describe('paths, as Python splits them', () => {
  test.each([
    ['/a/b/c.jpg', 'c.jpg', '/a/b'],
    ['c.jpg', 'c.jpg', ''],
    ['/c.jpg', 'c.jpg', '/'],
    ['a/b/', '', 'a/b'],
    ['a//b', 'b', 'a'],
    ['', '', ''],
  ])('%s', (path, base, dir) => {
    expect(apply('basename', path)).toBe(base);
    expect(apply('dirname', path)).toBe(dir);
  });
});
