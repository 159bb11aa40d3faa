export interface WrapOptions {
    readonly width: number;
    readonly breakLongWords: boolean;
    readonly separator: string;
    readonly breakOnHyphens: boolean;
}
/** Wraps each line of a text on its own, at white space and after hyphens inside words. */
export declare function wordwrap(text: string, options: WrapOptions): string;
