/** @throws SyntaxError as `JSON.parse` does. */
export declare function parseJson(text: string): unknown;
/**
 * JSON text of a value; what JSON has no word for becomes `null` or is left out, as `JSON` does.
 * @throws TypeError for a value that holds itself.
 */
export declare function stringifyJson(value: unknown, indent?: number): string;
/** JSON with the names of mappings in order, so that equal values have equal texts. */
export declare function canonicalJson(value: unknown): string;
/**
 * A value as it comes back after it was stored: a date as its text, no numbers that JSON has not,
 * nothing undefined. Most values are such already, and are given back as they are.
 * @throws TypeError for a value that holds itself, RangeError for one that is nested too deeply
 */
export declare function storedForm(value: unknown): unknown;
