import { cp, rm } from 'node:fs/promises';
import { replaceAtomically } from './atomic-write.js';

/**
 * Moves what cannot be renamed, since it goes to another disk: a whole copy takes its place before
 * the source is deleted, so that a crash in between leaves both rather than neither.
 */
export async function moveAcrossDevices(source: string, destination: string): Promise<void> {
  await replaceAtomically(destination, (temporary) =>
    cp(source, temporary, {
      recursive: true,
      preserveTimestamps: true,
      verbatimSymlinks: true,
      errorOnExist: true,
      force: false,
    }),
  );
  await rm(source, { recursive: true });
}
