/** A reference such as `steps.a.result` to a name that the template does not set itself. */
export interface ReferencedName {
    readonly path: string[];
    readonly line: number;
    readonly column: number;
    /**
     * Why it may be undefined:
     * - `asked`: the template asks whether it is there, with `is defined` or `'a' in steps`
     * - `spared`: it goes to a filter or a test that takes what is undefined
     * - `inherited`: a template that this one extends may set it
     */
    readonly guard?: 'asked' | 'spared' | 'inherited';
}
/** The longest path of each reference below `root`, in the order of the text. */
export declare function referencedNames(root: object, globals: ReadonlyMap<string, unknown>): ReferencedName[];
/** The path that names and constant keys make; undefined for anything else. */
export declare function pathOf(node: object): string[] | undefined;
