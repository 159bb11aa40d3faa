import type { StateLock } from './state-lock.js';
/** An append-only file of lines; a record is a line. */
export interface RecordLog {
    /** Bytes written so far; the offset of the next line. */
    readonly size: number;
    /** Appends whole lines in one write, which outlives the process once this returns. */
    append(lines: string): void;
    /** The line that begins at `offset`, without its end. */
    readLine(offset: number): string;
    /**
     * Reads all whole lines in order. What follows the last line's end was torn off by a dying
     * process: it is no line, and the next `append` cuts it.
     */
    scan(onLine: (line: string, offset: number) => void): Promise<void>;
    /** Forgets everything. */
    clear(): void;
    /** Resolves when what was appended is on the disk itself. */
    sync(): Promise<void>;
    close(): void;
}
/** Where state is kept: small documents, logs of records, and folders of both. */
export interface StateStore {
    /** The place, for messages. */
    readonly location: string;
    /** A document's text, or undefined where there is none. */
    read(name: string): Promise<string | undefined>;
    /** Replaces a document as a whole: after a crash there is the old one or the new one. */
    write(name: string, text: string): Promise<void>;
    hasLog(name: string): Promise<boolean>;
    openLog(name: string): RecordLog;
    /** The store of a part, such as a step; `name` may be any text. */
    scope(name: string): StateStore;
    /** Names of the scopes and documents that are there. */
    list(): Promise<string[]>;
    remove(): Promise<void>;
    /** Moves everything out of the way, kept under a name of its own; gives the store that has it. */
    setAside(label: string): Promise<StateStore>;
    /**
     * Takes the right to write.
     * @param token marks the child processes of the run that takes it
     * @param now milliseconds since 1970
     * @throws StateError `state_locked`
     */
    lock(token: string, now: number): Promise<StateLock>;
}
