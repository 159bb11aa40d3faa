import { type StateLock } from './state-lock.js';
import type { RecordLog, StateStore } from './state-store.js';
/** Beside the states, for those that a fresh run found unfinished. */
export declare const KEPT_FOLDER = "kept";
/**
 * A folder name for any text. Names that are plain on every file system, and no document's, stay as
 * they are; others keep what is readable of them, and a hash keeps them apart.
 */
export declare function folderName(name: string): string;
/** State in a folder of the file system. */
export declare class FileStateStore implements StateStore {
    readonly location: string;
    constructor(directory: string);
    scope(name: string): FileStateStore;
    read(name: string): Promise<string | undefined>;
    write(name: string, text: string): Promise<void>;
    hasLog(name: string): Promise<boolean>;
    openLog(name: string): RecordLog;
    list(): Promise<string[]>;
    remove(): Promise<void>;
    setAside(label: string): Promise<FileStateStore>;
    lock(token: string, now: number): Promise<StateLock>;
}
