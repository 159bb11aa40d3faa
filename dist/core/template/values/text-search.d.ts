/** `str.split`: at white space in runs, or at each separator. */
export declare function splitText(self: string, separator: unknown, max: unknown): string[];
/** `str.rsplit`: the limit counts from the right. */
export declare function rsplitText(self: string, separator: unknown, max: unknown): string[];
/** `str.splitlines`. */
export declare function lines(self: string, keepEnds: boolean): string[];
export declare function stripText(self: string, chars: unknown, left: boolean, right: boolean): string;
/** The index of a text in `[sub, start, end]`, or -1. */
export declare function findIn(self: string, args: readonly unknown[], last: boolean): number;
