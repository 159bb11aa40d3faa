/** An output `{{ … }}` that puts data into a text as it is. */
export interface UnquotedOutput {
    readonly line: number;
    readonly column: number;
    /** Of all of it on its first line, braces included. */
    readonly length: number;
    /** What stands between the braces; in parentheses where a filter needs them around it. */
    readonly expression: string;
}
/**
 * Finds where a template prints data that its filters have not made safe.
 * @param isData whether a path of names leads to data
 * @param quotingFilter the filter that makes data safe; undefined where none does
 */
export declare function unquotedOutputs(source: string, isData: (path: readonly string[]) => boolean, quotingFilter: string | undefined): UnquotedOutput[];
