import type { Scalar } from 'yaml';
/**
 * Where in the file a character of a text value stands. YAML folds and indents blanks, and nothing
 * else, so the place is found by counting the characters before it that are not blank.
 * @param source the whole file
 * @param range where the value's node begins in it, and where it ends
 * @param line of the place in the value, from 1
 * @param column of the place in that line, from 1
 */
export declare function placeInSource(source: string, [start, end]: readonly [start: number, end: number], { value, type }: {
    readonly value: string;
    readonly type: Scalar.Type | undefined;
}, line: number, column: number): number;
