import { join } from 'node:path';
import { STATE_FOLDER } from '../engine/engine.js';

/** Where the things of one identity are, below the workspace. */
export interface StatePlaces {
  /** Written while the engine runs; never uploaded. */
  readonly live: string;
  /** The frozen copy, which is. */
  readonly upload: string;
  /** The same from the workspace, as the cache names it: its versions depend on this very text. */
  readonly uploadPath: string;
  readonly report: string;
}

export function statePlaces(workspace: string, identity: string): StatePlaces {
  const uploadPath = `${STATE_FOLDER}/upload/${identity}`;
  return {
    live: join(workspace, STATE_FOLDER, 'state', identity),
    upload: join(workspace, uploadPath),
    uploadPath,
    report: join(workspace, STATE_FOLDER, 'report', identity),
  };
}
