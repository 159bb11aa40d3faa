/**
 * The pattern of a workflow as tinyglobby reads it. `*`, `?` and `[a-z]` mean what they mean in
 * Python's glob, so does `**`, which is only `*` where the search is not recursive; `{a,b}` is one
 * of both. Every other character is itself.
 */
export declare function globPattern(given: string, isRecursive: boolean): string;
/** Why a pattern cannot be looked for below a folder; undefined where it can. */
export declare function patternProblem(pattern: string): string | undefined;
