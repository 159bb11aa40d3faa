import type { RecordLog } from './state-store.js';
/**
 * A log of lines in one file. Writes are synchronous on purpose: once `append` returns, the lines
 * are in the kernel's hands and survive `kill -9`; and a small write costs less than a promise.
 */
export declare class FileRecordLog implements RecordLog {
    #private;
    constructor(path: string);
    get size(): number;
    append(lines: string): void;
    /** Works after `close` too: results of a batch are read when somebody asks for them. */
    readLine(offset: number): string;
    scan(onLine: (line: string, offset: number) => void): Promise<void>;
    clear(): void;
    sync(): Promise<void>;
    close(): void;
}
