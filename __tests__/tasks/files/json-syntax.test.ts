import { expect, test } from '@jest/globals';
import { jsonProblem } from '../../../src/tasks/files/json-syntax.js';

test.each([
  '0',
  '-1.5e+10',
  ' [ ] ',
  '{}',
  '{"a": [1, {"b": null}], "": "\\u00e9\\n\\\\\\""}\r\n',
  '"\x7f é 😀"',
  '[[[],[]],{"a":{}}]',
])('%j is JSON', (text) => {
  expect(() => void JSON.parse(text)).not.toThrow();
  expect(jsonProblem(text)).toBeUndefined();
});

test.each([
  ['', 1, 1, 'expected a value, found the end of the file'],
  ['{"a":\n  tru}', 2, 3, "expected a value, found 't'"],
  ['[1,]', 1, 4, "expected a value, found ']'"],
  ['[1 2]', 1, 4, "expected ',' or ']', found '2'"],
  ['{"a": 1\n', 2, 1, "expected ',' or '}', found the end of the file"],
  ['{"a": 1,}', 1, 9, "expected a name in double quotes, found '}'"],
  ["{'a': 1}", 1, 2, "expected a name in double quotes, found '''"],
  ['{"a" 1}', 1, 6, "expected ':', found '1'"],
  ['{"a": [}', 1, 8, "expected a value, found '}'"],
  ['[1}', 1, 3, "expected ',' or ']', found '}'"],
  ['{} x', 1, 4, "expected nothing more, found 'x'"],
  ['1 2', 1, 3, "expected nothing more, found '2'"],
  ['[01]', 1, 3, "expected ',' or ']', found '1'"],
  ['[1.]', 1, 3, "expected ',' or ']', found '.'"],
  ['NaN', 1, 1, "expected a value, found 'N'"],
  ['"abc', 1, 5, `expected '"', the end of the text, found the end of the file`],
  ['"a\nb"', 1, 3, `expected '"', the end of the text, found '\\n'`],
  ['"\\x"', 1, 2, "expected a valid escape, found '\\\\'"],
  ['["\\u12g4"]', 1, 3, "expected a valid escape, found '\\\\'"],
  ['// hm\n{}', 1, 1, "expected a value, found '/'"],
  ['[😀]', 1, 2, "expected a value, found '😀'"],
])('%j stops being JSON', (text, line, column, message) => {
  expect(() => void JSON.parse(text)).toThrow(SyntaxError);
  expect(jsonProblem(text)).toEqual({ line, column, message });
});

test('depth and length are no matter', () => {
  expect(jsonProblem('['.repeat(100_000))).toMatchObject({ column: 100_001 });
  expect(jsonProblem(`"${'a\\n'.repeat(500_000)}`)).toMatchObject({ column: 1_500_002 });
});
