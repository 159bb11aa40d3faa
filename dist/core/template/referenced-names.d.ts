/** A reference such as `steps.a.result` to a name that the template does not set itself. */
export interface ReferencedName {
    readonly path: string[];
    readonly line: number;
    readonly column: number;
}
/** The longest path of each reference below `root`, in the order of the text. */
export declare function referencedNames(root: object, globals: ReadonlyMap<string, unknown>): ReferencedName[];
