/**
 * Moves what cannot be renamed, since it goes to another disk: a whole copy takes its place before
 * the source is deleted, so that a crash in between leaves both rather than neither.
 */
export declare function moveAcrossDevices(source: string, destination: string): Promise<void>;
