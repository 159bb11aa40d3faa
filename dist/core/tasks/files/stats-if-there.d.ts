import type { Stats } from 'node:fs';
/** What stands at a path, symlinks not followed; undefined where nothing does. */
export declare function statsIfThere(path: string): Promise<Stats | undefined>;
