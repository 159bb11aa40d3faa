export interface FileSearch {
    /** As `globPattern` makes it. */
    readonly pattern: string;
    readonly signal: AbortSignal;
    /** Where a path really leads; undefined where that is no business of a task. */
    readonly realPath: (path: string) => string | undefined;
}
/**
 * Files below a folder that match a pattern, relative to it. Symlinks to folders are not entered,
 * so that none leads out or round in circles; those to files count where they lead to allowed ones.
 */
export declare function findFiles(folder: string, search: FileSearch): Promise<string[]>;
