/**
 * The environment variable that every child process carries. Its descendants inherit it, so those
 * that left their process group are still known, also to a later run.
 */
export declare const MARKER_VARIABLE = "RESUMABLE_BATCH_PROCESS";
/** The marker of one child process: the run's token and a number that no other child has. */
export declare function nextMarker(processToken: string): string;
/** True for a marker that `nextMarker` made with exactly this token. */
export declare function isMarkerOf(processToken: string, marker: string): boolean;
/** The environment of a child process: what the task gives it and the marker, nothing else. */
export declare function markedEnvironment(environment: Readonly<Record<string, string>>, marker: string): Record<string, string>;
