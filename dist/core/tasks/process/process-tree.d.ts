/**
 * Ends a child process and everything it started: first SIGTERM, then SIGKILL to what is left
 * after the grace. Returns when they are gone.
 * @param root The child's pid; it leads a process group of its own. Without it, only the marker counts.
 */
export declare function endProcessTree(root: number | undefined, marker: string): Promise<void>;
/**
 * Ends what an earlier run with this token left behind (after a `kill -9`, say), and returns how
 * many processes that were, when they are gone. Windows ends children with their parent by itself.
 */
export declare function endProcessesOf(processToken: string): Promise<number>;
