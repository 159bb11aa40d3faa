import { type AvailableVariables } from '../errors.js';
export declare const LEDGER_VERSION = 1;
/** First line of `items.jsonl`; one more is appended when a changed task is kept on purpose. */
export interface LedgerHeader {
    readonly version: number;
    /** Hash of what the batch does: the task, the key, args and env. */
    readonly fingerprint: string;
    /** Hash of the `key` template alone: with another one, recorded keys mean nothing. */
    readonly key_fingerprint: string;
}
export interface StartedRecord {
    readonly key: string;
    readonly status: 'started';
}
/** What is recorded of an item that has ended, however it ended. */
export interface FinishedItem {
    readonly key: string;
    /** Place of the item in its source, from 0, when it ran. */
    readonly index: number;
    readonly attempts: number;
    /** ISO 8601. */
    readonly started_at: string;
    readonly duration_ms: number;
    /** The item itself, masked: reports and later steps show it without reading the source again. */
    readonly item: unknown;
}
export interface ProcessedRecord extends FinishedItem {
    readonly status: 'processed';
    readonly result: unknown;
}
export interface FailedRecord extends FinishedItem {
    readonly status: 'failed' | 'template_error';
    /** One line. */
    readonly error: string;
    readonly error_code: string;
    /** Of template errors: the names that the template could have used. */
    readonly available_variables?: AvailableVariables;
}
export type FinishedRecord = ProcessedRecord | FailedRecord;
export type ItemRecord = StartedRecord | FinishedRecord;
export declare function isItemRecord(value: unknown): value is ItemRecord;
export declare function isHeader(value: unknown): value is LedgerHeader;
export declare function lineOf(record: ItemRecord | LedgerHeader): string;
/**
 * The key of a plainly written `started` line, which every second line of a ledger is: known
 * without parsing it. Undefined for any other line.
 */
export declare function startedKeyOf(line: string): string | undefined;
/** @throws StateError where the line was damaged after it had been written */
export declare function readFinished(line: string): FinishedRecord;
