import { describe, expect, test } from '@jest/globals';
import { ClientVoice } from '../../src/action/client-voice.js';
import { CommandGuard, visible } from '../../src/action/command-guard.js';
import { guardStdout } from '../../src/action/guarded-stdout.js';
import { parseCommands } from '../support/runner/workflow-commands.js';

class Output {
  text = '';
  readonly write = (chunk: string | Uint8Array): boolean => {
    this.text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    return true;
  };
}

function commands(text: string): string[] {
  return parseCommands(text).map(({ name, message }) => `${name}:${message}`);
}

describe('the guard', () => {
  test('lets no data be a command, and every command be one', () => {
    const out = new Output();
    const guard = new CommandGuard(out.write);
    guard.command('::group::one\n');
    guard.print('::set-output name=a::b\n  ##[error]no');
    guard.print('::stop-commands::x');
    guard.command('::endgroup::\n');
    guard.command('');
    guard.print('::error::last');
    guard.listen();
    guard.listen();
    expect(commands(out.text)).toEqual(['group:one', 'endgroup:']);
    expect(out.text).toContain('  ##[error]no\n');
  });

  test('switches only when it must, with a new token for each stretch', () => {
    const out = new Output();
    const guard = new CommandGuard(out.write);
    for (let line = 0; line < 100; line += 1) guard.print('data');
    guard.command('::group::x\n');
    guard.print('data');
    const tokens = [...out.text.matchAll(/^::stop-commands::(.+)$/gm)].map(([, token]) => token);
    expect(tokens).toHaveLength(2);
    expect(tokens[0]).not.toBe(tokens[1]);
  });

  test('begins a line of its own after text that ended in none', () => {
    const out = new Output();
    const guard = new CommandGuard(out.write);
    guard.command('no end of line');
    guard.print('data');
    expect(out.text).toMatch(/^no end of line\n::stop-commands::/);
  });

  test('shows control characters', () => {
    expect(visible('a\u001b[31mb\r\nc\td\u0000\u009b\r')).toBe('a\\x1b[31mb\nc\td\\x00\\x9b\\x0d');
  });
});

describe('stdout under the guard', () => {
  const guarded = (isDebug: boolean) => {
    const out = new Output();
    const stream = out as unknown as NodeJS.WriteStream;
    return { out, stream, ...guardStdout(stream, isDebug) };
  };

  test('takes what others write for commands, and is itself again afterwards', () => {
    const { out, stream, guard, restore } = guarded(false);
    guard.print('::error::data');
    stream.write(Buffer.from('::warning::ours\n'));
    guard.print('more');
    restore();
    stream.write('plain');
    expect(commands(out.text)).toEqual(['warning:ours']);
    expect(out.text).toMatch(/::\nplain$/);
  });

  test.each([
    [false, ['add-mask:sig']],
    [true, ['debug:body sig', 'add-mask:sig']],
  ])('keeps what a client says from annotations (debug %s)', async (isDebug, expected) => {
    const { out, stream, restore } = guarded(isDebug);
    const voice = new ClientVoice();
    await voice.catch(async () => {
      stream.write('::debug::body sig\n');
      await Promise.resolve();
      stream.write('::add-mask::sig\n');
      stream.write('::error title=x::Failed to restore: 100%25\n');
      stream.write('Sent 10 of 10\n');
    });
    restore();
    expect(commands(out.text)).toEqual(expected);
    expect(out.text).toContain('  Failed to restore: 100%\n');
    expect(out.text.includes('Sent 10')).toBe(isDebug);
    expect(voice.reason).toBe('100%');
  });

  test('finds the true reason behind a guess', () => {
    const voice = new ClientVoice();
    expect(voice.reason).toBeUndefined();
    voice.hear('Failed to save: Unable to reserve, another job may be creating this cache.\n');
    expect(voice.reason).toContain('another job may be');
    voice.hear('::debug::Failed to reserve cache: Error: ECONNREFUSED%0Along advice\n');
    expect(voice.reason).toBe('ECONNREFUSED');
    voice.hear('::warning::Failed to save: Unable. More details: cache write denied: read-only\n');
    expect(voice.reason).toBe('cache write denied: read-only');
    expect(voice.hear('Attempt 1 of 5 failed with error: x').kind).toBe('line');
  });
});
