import type { ItemLogger } from '../batch/batch-services.js';
import type { RunListener } from '../events.js';
import type { Masker } from '../tasks/masker.js';
import type { OutputStream } from '../tasks/task-config.js';

/** A line without an end is passed on at this length, so that it does not fill the memory. */
const LONGEST_LINE = 1 << 20;

/**
 * Turns what a task says into events. Output is passed on in whole lines, so that a secret is
 * masked even where it comes in two pieces.
 * @param item key of the item, inside a batch
 */
export function runLogger(
  emit: RunListener,
  masker: Masker,
  step: string,
  item?: string,
): ItemLogger {
  const place = item === undefined ? { step } : { step, item };
  const rest: Record<OutputStream, string> = { stdout: '', stderr: '' };
  const pass = (stream: OutputStream, text: string): void => {
    if (text !== '') emit({ type: 'task:output', ...place, stream, text: masker.maskText(text) });
  };
  const log = (level: 'info' | 'warning') => (message: string) =>
    emit({ type: 'task:log', ...place, level, message: masker.maskText(message) });
  return {
    info: log('info'),
    warning: log('warning'),
    output(stream, text) {
      const pending = rest[stream] + text;
      const end = pending.lastIndexOf('\n') + 1;
      pass(stream, pending.slice(0, end));
      rest[stream] = pending.slice(end);
      if (rest[stream].length <= LONGEST_LINE) return;
      // What may be the beginning of a secret stays until the rest of it has come.
      const masked = masker.maskText(rest[stream]);
      const cut = Math.max(0, masked.length - masker.longest);
      pass(stream, masked.slice(0, cut));
      rest[stream] = masked.slice(cut);
    },
    end() {
      for (const stream of ['stdout', 'stderr'] as const) {
        pass(stream, rest[stream]);
        rest[stream] = '';
      }
    },
  };
}
