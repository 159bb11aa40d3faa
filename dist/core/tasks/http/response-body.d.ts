import type { ReadableStream } from 'node:stream/web';
/** Bytes of a response that are kept. */
export declare const LONGEST_BODY: number;
export interface ResponseBody {
    readonly text: string;
    /** There was more than is kept. */
    readonly isCut: boolean;
}
/** Reads a response's text, up to the limit; the rest is not waited for. */
export declare function readBody(stream: ReadableStream<Uint8Array> | null, contentType: string | null, signal: AbortSignal): Promise<ResponseBody>;
