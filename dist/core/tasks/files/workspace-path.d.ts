/** A file that a task may touch. */
export interface WorkspacePath {
    /** Where it really is, no symlink left; to be opened by this and nothing else. */
    readonly real: string;
    /** As results and messages show it: relative to the workspace, with `/`, where it lies inside. */
    readonly shown: string;
}
/**
 * Finds the file a task means. Paths are relative to the workspace, and often made of item data:
 * one that leaves the workspace, itself or by a symlink, is refused.
 * @param allowedPaths Further roots that the workflow's author has opened.
 * @throws TaskError `invalid_inputs`
 */
export declare function workspacePath(workspace: string, given: string, allowedPaths?: readonly string[]): Promise<WorkspacePath>;
