import { ClientVoice, type Heard } from './client-voice.js';
import { CommandGuard } from './command-guard.js';

function pass(guard: CommandGuard, { kind, text }: Heard, isDebug: boolean): void {
  if (kind === 'command') return guard.command(text);
  if (kind === 'line') return guard.print(`  ${text}`);
  if (!isDebug) return;
  if (text.startsWith('::')) guard.command(text);
  else guard.print(`  ${text}`);
}

/**
 * Puts a guard over stdout. Whatever else writes there (`@actions/core`, for us or for the clients)
 * means to be read by the runner, so the runner listens again before it.
 * @param isDebug the job's log is one for debugging: what the clients murmur is passed on
 */
export function guardStdout(
  stdout: NodeJS.WriteStream,
  isDebug: boolean,
): { readonly guard: CommandGuard; readonly restore: () => void } {
  // The very method is kept, to be put back.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const original = stdout.write;
  const guard = new CommandGuard((text) => void original.call(stdout, text));
  stdout.write = (chunk: string | Uint8Array): boolean => {
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    const voice = ClientVoice.current;
    if (voice) pass(guard, voice.hear(text), isDebug);
    else guard.command(text);
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
