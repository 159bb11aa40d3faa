import { randomBytes } from 'node:crypto';
import type { Resume } from './inputs.js';
import { keyPart } from './identity.js';
import type { RunnerFacts } from './runner-facts.js';

/** Changed when entries of an earlier version must not be found. */
const PREFIX = 'resumable-batch-v1';
/** Longer ones are refused by the client, as are commas. */
const LONGEST_KEY = 512;

/** Under which keys a state's checkpoints are. Every part ends in `/`: leg 1 is no prefix of leg 10. */
export interface CacheKeys {
  /** Of all checkpoints that may be resumed from. */
  readonly prefix: string;
  /** A new one for each save: entries are never changed. */
  next(now: number): string;
}

/** How far a state reaches: a rerun goes on where its run stopped, `always` wherever the ref did. */
export function scopeOf(resume: Resume, { runId, ref }: RunnerFacts): string {
  return resume === 'always' ? `ref-${keyPart(ref)}` : `run-${keyPart(runId)}`;
}

export function cacheKeys(identity: string, scope: string, attempt: number): CacheKeys {
  const prefix = `${PREFIX}/${identity}/${scope}/`;
  return {
    prefix,
    next(now) {
      // Jobs that share a cache-key may save in the same millisecond.
      const key = `${prefix}${attempt}-${now.toString(36)}${randomBytes(4).toString('hex')}/`;
      if (key.length <= LONGEST_KEY && !key.includes(',')) return key;
      throw new Error(`No key for the cache: ${key}`);
    },
  };
}
