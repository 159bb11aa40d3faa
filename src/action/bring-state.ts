import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderName } from '../batch/file-state-store.js';
import { STATE_FOLDER } from '../engine/engine.js';
import type { ActionJob } from './action-job.js';
import { cacheKeys } from './cache-keys.js';
import type { CheckpointCache, RestoreEnd } from './checkpoint-cache.js';
import { DamagedCopy, thaw } from './thaw.js';

export type BroughtState =
  | { readonly kind: 'restored'; readonly key: string }
  /** It is on this machine: an earlier step of this job left it, or an earlier attempt did. */
  | { readonly kind: 'local' }
  | {
      readonly kind: 'none';
      /** True where an earlier attempt should have left one. */
      readonly expected: boolean;
      /** Why it did not come, where that is known. */
      readonly reason?: string;
    };

/** Beside the live state: whose it is. A runner of one's own may still have that of another run. */
const SCOPE_NAME = 'scope';

/** In the folder that is emptied for every job: a step of this very job has written the live state. */
function jobMarker({ facts, identity }: ActionJob): string | undefined {
  return facts.temp === undefined ? undefined : join(facts.temp, `resumable-batch-${identity}`);
}

function liveFolder({ places, workflow }: ActionJob): string {
  return join(places.live, folderName(workflow.name));
}

async function isOfThisScope({ places, scope }: ActionJob): Promise<boolean> {
  const text = await readFile(join(places.live, SCOPE_NAME), 'utf8').catch(() => undefined);
  return text === scope;
}

/**
 * Without a shared key the first attempt has nothing to restore, and must not: two calls of one
 * reusable workflow have equal jobs in them, and would find each other's state.
 */
function mayRestore({ inputs, facts }: ActionJob): boolean {
  return inputs.resume === 'always' || inputs.cacheKey !== undefined || facts.attempt > 1;
}

async function restore(job: ActionJob, cache: CheckpointCache): Promise<RestoreEnd> {
  const { places, identity, scope, facts, workspace } = job;
  await rm(places.upload, { recursive: true, force: true });
  const end = await cache.restore(cacheKeys(identity, scope, facts.attempt).prefix);
  if (end.kind !== 'restored') return end;
  try {
    await thaw(places.upload, { live: places.live, workspace });
    return end;
  } catch (error) {
    if (!(error instanceof DamagedCopy)) throw error;
    return { kind: 'failed', key: end.key, reason: `it is damaged: ${error.message}` };
  }
}

async function find(job: ActionJob, cache: CheckpointCache): Promise<BroughtState> {
  const isThere = existsSync(liveFolder(job)) && (await isOfThisScope(job));
  const marker = jobMarker(job);
  const isOfThisJob = isThere && marker !== undefined && existsSync(marker);
  if (job.inputs.resume === 'never') {
    if (!isOfThisJob) await rm(job.places.live, { recursive: true, force: true });
    return { kind: 'none', expected: false };
  }
  // Newer than anything in the cache.
  if (isOfThisJob) return { kind: 'local' };
  const end: RestoreEnd = mayRestore(job) ? await restore(job, cache) : { kind: 'none' };
  if (end.kind === 'restored') return end;
  if (isThere) return { kind: 'local' };
  await rm(job.places.live, { recursive: true, force: true });
  if (end.kind === 'none') return { kind: 'none', expected: job.facts.attempt > 1 };
  const expected = job.facts.attempt > 1 || end.key !== undefined;
  return { kind: 'none', expected, reason: end.reason };
}

/**
 * Puts the state to go on with, if there is one, into the live folder, and kept files into the workspace.
 * @throws StateError for a state of a newer version
 */
export async function bringState(job: ActionJob, cache: CheckpointCache): Promise<BroughtState> {
  const brought = await find(job, cache);
  await mkdir(job.places.live, { recursive: true });
  await writeFile(join(job.places.live, SCOPE_NAME), job.scope);
  // What is ours is not for anybody's commit.
  await writeFile(join(job.facts.workspace, STATE_FOLDER, '.gitignore'), '*\n');
  const marker = jobMarker(job);
  if (marker !== undefined) await writeFile(marker, job.scope).catch(() => undefined);
  return brought;
}
