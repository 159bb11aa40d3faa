/**
 * Compares texts by their code points, as Python does. JavaScript compares by UTF-16, where
 * characters past U+FFFF come before the last ones below it.
 */
export declare function byCodePoints(a: string, b: string): number;
