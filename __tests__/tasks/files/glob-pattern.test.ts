import { expect, test } from '@jest/globals';
import { globPattern, patternProblem } from '../../../src/tasks/files/glob-pattern.js';

test.each([
  ['*.txt', '*.txt'],
  ['a/[!b-d]?.{jpg,png}', 'a/[!b-d]?.{jpg,png}'],
  ['copy (1).txt', 'copy \\(1\\).txt'],
  ['!important', '\\!important'],
  ['+(a|b)@x', '\\+\\(a\\|b\\)\\@x'],
  ['[]!]', '[]!]'],
  ['{a(1),b*}{', '{a\\(1\\),b*}\\{'],
  ['{1..3} {a}', '\\{1..3\\} \\{a\\}'],
  ['[a', '\\[a'],
  ['a]', 'a\\]'],
  ['**/a**/[*][**]', '*/a*/[*][**]'],
])('%s', (given, pattern) => {
  expect(globPattern(given, false)).toBe(pattern);
});

test('a recursive pattern begins with any folder', () => {
  expect(globPattern('*.py', true)).toBe('**/*.py');
  expect(globPattern('**/*.py', true)).toBe('**/*.py');
  expect(globPattern('**', true)).toBe('**/**');
});

test.each(['..', '../x', 'a/../b', 'a/..', '{..,a}/b', '{a,..}/b', '..\\x'])(
  '%s leads up',
  (pattern) => {
    expect(patternProblem(pattern)).toBe("must not lead up with '..'");
  },
);

test.each(['*', 'a..b', '...', '{1..3}', '..a', 'a../b'])('%s stays below', (pattern) => {
  expect(patternProblem(pattern)).toBeUndefined();
});

test('a pattern from the root is refused', () => {
  expect(patternProblem('/etc/*')).toBe('must not begin at the root');
});
