/** Python's `str.title`: a letter after anything but a letter is capital. */
export declare function titleCase(text: string): string;
export declare function capitalized(text: string): string;
export declare function swapCase(text: string): string;
