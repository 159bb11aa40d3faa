import { ConfigurationError } from '../errors.js';

const UNIT_BYTES: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
};

/** Bytes of a size such as `1 GB`, `500MB` or `0`; `name` is what it is called in the message. */
export function parseByteSize(text: string, name: string): number {
  const [, count, unit = ''] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim()) ?? [];
  const factor = UNIT_BYTES[unit.toLowerCase()];
  if (count !== undefined && factor !== undefined) return Math.floor(Number(count) * factor);
  throw new ConfigurationError(
    'invalid_arguments',
    `${name} takes a size such as 1 GB or 500 MB, not '${text}'`,
  );
}

/** "512 B", "3.2 MB": for people. */
export function byteSizeText(bytes: number): string {
  if (bytes < 1e3) return `${bytes} B`;
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  if (bytes < 1e9) return `${(bytes / 1e6).toFixed(1)} MB`;
  return `${(bytes / 1e9).toFixed(2)} GB`;
}
