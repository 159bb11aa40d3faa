import { describe, expect, test } from '@jest/globals';
import { canonicalJson, parseJson, stringifyJson } from '../src/json.js';

describe('integers that a double cannot hold', () => {
  test.each([
    ['1152921504606846976', 2n ** 60n],
    ['-9007199254740993', -9007199254740993n],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    ['1000000000000000', 1e15],
  ])('%s keeps every digit', (text, value) => {
    expect(parseJson(text)).toBe(value);
    expect(stringifyJson(value)).toBe(text);
  });

  test('stand anywhere', () => {
    const text = '{"a":[1152921504606846977,{"b":-1152921504606846977}],"c":"x"}';
    expect(parseJson(text)).toEqual({ a: [2n ** 60n + 1n, { b: -(2n ** 60n) - 1n }], c: 'x' });
    expect(stringifyJson(parseJson(text))).toBe(text);
  });

  test('are not looked for in texts and fractions', () => {
    const text = '{"1152921504606846976":"1152921504606846976","f":0.1234567890123456789}';
    expect(parseJson(text)).toEqual({
      '1152921504606846976': '1152921504606846976',
      f: Number('0.1234567890123456789'),
    });
    expect(parseJson('[12345678901234567.5, 12345678901234567e3]')).toEqual([
      Number('12345678901234567.5'),
      12345678901234567e3,
    ]);
    expect(parseJson('["\\"1152921504606846976\\"", 1152921504606846976]')).toEqual([
      '"1152921504606846976"',
      2n ** 60n,
    ]);
  });

  test('and a text that looks like the mark of one stays a text', () => {
    const text = stringifyJson(['bigint:0:12', 2n ** 70n]);
    expect(parseJson(text)).toEqual(['bigint:0:12', 2n ** 70n]);
  });
});

test('what is no JSON is refused as JSON.parse refuses it', () => {
  expect(() => parseJson('{"a": 1152921504606846976')).toThrow(SyntaxError);
  expect(() => parseJson('')).toThrow(SyntaxError);
});

test('what JSON has no word for becomes null, and indentation is kept', () => {
  expect(stringifyJson(undefined)).toBe('null');
  expect(stringifyJson({ a: 2n ** 60n }, 2)).toBe('{\n  "a": 1152921504606846976\n}');
});

test('__proto__ is only data', () => {
  const text = '{"__proto__":{"a":1152921504606846976}}';
  const value = parseJson(text) as object;
  expect(Object.keys(value)).toEqual(['__proto__']);
  expect(stringifyJson(value)).toBe(text);
  expect(canonicalJson(value)).toBe(text);
});

test('equal values have one canonical text', () => {
  const one = { b: [1, { y: null, x: true }], a: 2n ** 60n };
  const other = { a: 2n ** 60n, b: [1, { x: true, y: null }] };
  expect(canonicalJson(one)).toBe('{"a":1152921504606846976,"b":[1,{"x":true,"y":null}]}');
  expect(canonicalJson(other)).toBe(canonicalJson(one));
});

test('what is no JSON is none with many digits either', () => {
  expect(() => parseJson('[00012345678901234567]')).toThrow(SyntaxError);
  expect(() => parseJson('[-01234567890123456789]')).toThrow(SyntaxError);
  expect(parseJson('[1e1234567890123456, 1e-1234567890123456]')).toEqual([Infinity, 0]);
  expect(parseJson('-12345678901234567890')).toBe(-12345678901234567890n);
});
