import { createHash } from 'node:crypto';
import type { Shard } from '../batch/item-plan.js';
import { canonicalJson } from '../json.js';

/** What a state belongs to. */
export interface StateOwner {
  /** The workflow file, from the repository's top, with `/` between folders. */
  readonly workflow: string;
  readonly shard: Shard | undefined;
  /** Given by the user, instead of what follows, where several jobs carry one batch. */
  readonly cacheKey: string | undefined;
  readonly job: string;
  readonly action: string;
  readonly matrix: unknown;
}

/** Raised when the same fields are to give other identities, as when the copy's layout changes. */
const FORMAT = 1;
const LENGTH = 20;

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, LENGTH);
}

/**
 * The name of a state, in folders and cache keys. Every field has a label, so that no two owners can
 * read the same:
 * - another workflow file or another shard has other items
 * - a `cache-key` says that jobs and steps are meant to share
 * - without one, job, step and leg of the matrix keep uses apart that run side by side
 */
export function identityOf(owner: StateOwner): string {
  const { workflow, shard, cacheKey, job, action, matrix } = owner;
  const place =
    cacheKey === undefined ? { job, action, matrix: canonicalJson(matrix) } : { cacheKey };
  const shardText = shard ? `${shard.index}/${shard.count}` : '';
  return hash(canonicalJson({ format: FORMAT, workflow, shard: shardText, ...place }));
}

/** A part of a key that may hold any text, made short and plain. */
export function keyPart(text: string): string {
  return hash(text);
}
