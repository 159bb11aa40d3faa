import type { TaskConfig } from '../task-config.js';
export interface Credentials {
    readonly username: string;
    readonly password: string;
}
/** Where a request goes. */
export interface RequestUrl {
    /** Without credentials: fetch refuses a URL that has some. */
    readonly url: string;
    /** As messages may show it: a query often holds a secret. */
    readonly shown: string;
    /** All that may be shown of a URL that is a secret itself, as that of a webhook. */
    readonly origin: string;
    /** From `https://user:password@host/`. */
    readonly credentials: Credentials | undefined;
    /** What stands behind the origin. */
    readonly path: string;
}
/**
 * Reads the URL of an input.
 * @throws InputError where it is none of http or https
 */
export declare function requestUrl(config: TaskConfig, input: string, given: string): RequestUrl;
