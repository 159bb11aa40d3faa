import { describe, expect, test } from '@jest/globals';
import { parseValues } from '../support/runner/command-files.js';
import { parseCommands } from '../support/runner/workflow-commands.js';

describe('workflow commands', () => {
  test('are read from the start of lines, old ones from anywhere', () => {
    const output = 'plain ::error::no\n  ::error file=a%3Ab,line=3::two%0Alines\nx ##[debug]old';
    expect(parseCommands(output)).toEqual([
      { name: 'error', properties: { file: 'a:b', line: '3' }, message: 'two\nlines' },
      { name: 'debug', properties: {}, message: 'old' },
    ]);
  });

  test('are not read between stop-commands and its token', () => {
    const output = '::stop-commands::T0\n::error::item\n::T1::\n##[error]x\n::T0::\n::notice::done';
    expect(parseCommands(output)).toEqual([{ name: 'notice', properties: {}, message: 'done' }]);
  });
});

describe('command files', () => {
  test('hold values of one line and of several', () => {
    expect(parseValues('a=1=2\nb<<END\nx\ny=z\nEND\nc=\n')).toEqual({
      a: '1=2',
      b: 'x\ny=z',
      c: '',
    });
  });

  test('are refused as a runner refuses them', () => {
    expect(() => parseValues('nonsense')).toThrow("Invalid format 'nonsense'");
    expect(() => parseValues('a<<END\nx')).toThrow("Matching delimiter not found 'END'");
  });
});
