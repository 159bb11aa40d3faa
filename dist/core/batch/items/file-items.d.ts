import type { ItemSource } from './item-source.js';
export declare const FORMATS: readonly ["jsonl", "csv", "json", "txt"];
export type Format = (typeof FORMATS)[number];
export declare const FORMAT_HINT: string;
/** The format that a file's name tells. */
export declare function formatOf(path: string): Format | undefined;
/**
 * Items of a file: a JSON value a line, a CSV row, a line of text, or the elements of a JSON list.
 * All but the last are streamed.
 * @param path absolute
 * @throws BatchError `invalid_items`, naming the line where there is one
 */
export declare function fileSource(path: string, given: Format | undefined): Promise<ItemSource>;
