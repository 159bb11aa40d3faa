import type { Readable } from 'node:stream';
/** What a program printed on one stream, kept up to a limit of bytes and passed on as it comes. */
export declare class CapturedOutput {
    #private;
    constructor(stream: Readable, limit: number, onText: (text: string) => void);
    /** Passes on what an unfinished last character left; nothing comes after it. */
    end(): void;
    /** How many bytes were printed beyond the limit and are not in `text()`. */
    get cutBytes(): number;
    /** What was printed, bytes that are no UTF-8 as U+FFFD. */
    text(): string;
}
