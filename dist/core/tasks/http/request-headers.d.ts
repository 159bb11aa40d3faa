import type { TaskConfig } from '../task-config.js';
/**
 * The headers of a request. An entry without a value is left out.
 * @param given the input `headers`
 * @throws InputError
 */
export declare function requestHeaders(config: TaskConfig, given: unknown): Headers;
/**
 * Sets a header once it is sure that it can be sent: fetch's own error would show its value.
 * @param input the one that the value comes from
 * @throws InputError
 */
export declare function setHeader(config: TaskConfig, input: string, headers: Headers, name: string, value: string): void;
