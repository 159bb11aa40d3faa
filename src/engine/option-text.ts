import type { Shard } from '../batch/item-plan.js';
import { ConfigurationError } from '../errors.js';

/*
 * Run options as people write them on a command line or in an Action's inputs. `name` is what the
 * option is called there, for the message.
 */

function usageError(message: string): ConfigurationError {
  return new ConfigurationError('invalid_arguments', message);
}

export function parseCount(text: string, name: string, least = 0): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= least) return count;
  throw usageError(`${name} takes a whole number from ${least} up, not '${text}'`);
}

const UNIT_SECONDS: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** Seconds of a duration such as `90`, `90s`, `5m`, `5h` or `1h30m`. */
export function parseDuration(text: string, name: string): number {
  const trimmed = text.trim();
  if (/^\d+(\.\d+)?$/.test(trimmed)) return Number(trimmed);
  const isDuration = /^(\d+(\.\d+)?[smhd])+$/.test(trimmed);
  if (!isDuration)
    throw usageError(`${name} takes a duration such as 90s, 5m or 5h, not '${text}'`);
  let seconds = 0;
  for (const [, count, unit] of trimmed.matchAll(/([\d.]+)([smhd])/g)) {
    seconds += Number(count) * (UNIT_SECONDS[unit ?? 's'] ?? 1);
  }
  return seconds;
}

export function parseShard(text: string, name: string): Shard {
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(text.trim()) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw usageError(`${name} takes a shard such as 2/8, not '${text}'`);
}
