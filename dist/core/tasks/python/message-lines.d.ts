import type { Readable } from 'node:stream';
/** Cuts a stream into lines, of any length, and says when it has ended. */
export declare class MessageLines {
    #private;
    readonly ended: Promise<void>;
    constructor(stream: Readable, onLine: (line: string) => void);
}
