import { describe, expect, test } from '@jest/globals';
import { shellProgram } from '../../../src/tasks/shell/shell-program.js';

describe('the shell of a name', () => {
  test.each([
    ['sh', ['sh', '-c', 'x']],
    ['bash', ['bash', '-c', 'x']],
    ['/opt/fish', ['/opt/fish', '-c', 'x']],
    ['python', ['python3', '-c', 'x']],
    ['pwsh', ['pwsh', '-NoLogo', '-NoProfile', '-NonInteractive', '-Command', 'x']],
    ['cmd', ['cmd.exe', '/d', '/s', '/c', '"x"']],
  ])('%s', (name, [program, ...args]) => {
    const shell = shellProgram(name, {}, 'linux');
    expect([shell.program, ...shell.textArguments('x')]).toEqual([program, ...args]);
  });

  test('takes a file for long commands', () => {
    expect(shellProgram('sh', {}).fileArguments('f.sh')).toEqual(['f.sh']);
    expect(shellProgram('cmd', {}).fileArguments('f.cmd')).toEqual(['/d', '/s', '/c', '""f.cmd""']);
    expect(shellProgram('pwsh', {}).fileArguments('f.ps1')).toContain('-File');
  });

  test("on Windows without Git's shell is looked for on PATH", () => {
    expect(shellProgram('sh', { ProgramFiles: 'C:\\none' }, 'win32').program).toBe('sh');
    expect(shellProgram('python', {}, 'win32').program).toBe('python');
  });
});
