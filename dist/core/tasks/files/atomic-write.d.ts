/**
 * Writes a file so that nobody ever sees half of it: into a temporary file beside it, which then
 * takes its place. Missing folders are made; the mode of a file that was there stays.
 */
export declare function writeFileAtomically(path: string, content: Uint8Array): Promise<void>;
/**
 * Puts what `make` makes at a temporary path in the place of `path`, or leaves everything as it was.
 * Missing folders are made.
 */
export declare function replaceAtomically(path: string, make: (temporary: string) => Promise<void>): Promise<void>;
