/** A file that a task may touch. */
export interface WorkspacePath {
    /** Where it really is, no symlink left; to be opened by this and nothing else. */
    readonly real: string;
    /** As results and messages show it: relative to the workspace, with `/`, where it lies inside. */
    readonly shown: string;
}
/** As `workspacePathSync`; an error rejects. */
export declare function workspacePath(workspace: string, given: string, allowedPaths?: readonly string[]): Promise<WorkspacePath>;
/**
 * Finds the file a task means. Paths are relative to the workspace, and often made of item data:
 * one that leaves the workspace, itself or by a symlink, is refused.
 *
 * Templates include others while they are rendered and cannot wait; and a look at a few folders
 * costs less than to hand it to another thread.
 * @param allowedPaths Further roots that the workflow's author has opened.
 * @throws TaskError `invalid_inputs`
 */
export declare function workspacePathSync(workspace: string, given: string, allowedPaths?: readonly string[]): WorkspacePath;
/**
 * The same for a task that acts on the entry in its folder, as deleting does: where that is a
 * symlink, the link itself is meant and not what it leads to.
 * @throws TaskError `invalid_inputs`
 */
export declare function workspaceEntry(workspace: string, given: string, allowedPaths?: readonly string[]): Promise<WorkspacePath>;
/** True where `path` is `root` or lies below it. */
export declare function isInside(root: string, path: string): boolean;
