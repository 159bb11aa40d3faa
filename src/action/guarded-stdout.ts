import { ClientVoice } from './client-voice.js';
import { CommandGuard } from './command-guard.js';

/**
 * Puts a guard over stdout. Whatever else writes there (`@actions/core`, for us or for the clients)
 * means to be read by the runner, so the runner listens again before it.
 */
export function guardStdout(stdout: NodeJS.WriteStream): {
  readonly guard: CommandGuard;
  readonly restore: () => void;
} {
  // The very method is kept, to be put back.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const original = stdout.write;
  const guard = new CommandGuard((text) => void original.call(stdout, text));
  stdout.write = (chunk: string | Uint8Array): boolean => {
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    const heard = ClientVoice.current?.hear(text) ?? { command: text };
    if ('command' in heard) guard.command(heard.command);
    else guard.print(`  ${heard.line}`);
    return true;
  };
  return {
    guard,
    restore: () => {
      guard.listen();
      stdout.write = original;
    },
  };
}
