import type { Masker } from './masker.js';
/**
 * As much of a value as a person wants to read, its texts masked: the first elements of a list and
 * how many more there are, the beginning of a text. A list that is read from disk as it is walked
 * is walked no further than it is shown. To be printed by a template.
 */
export declare function valueGlimpse(value: unknown, masker: Masker): unknown;
