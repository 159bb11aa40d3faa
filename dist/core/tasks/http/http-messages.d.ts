import type { ResponseBody } from './response-body.js';
/** A request, ready to be sent. */
export interface HttpRequest {
    /** Without credentials. */
    readonly url: string;
    /** What messages call it. */
    readonly shownUrl: string;
    readonly method: string;
    readonly headers: Headers;
    readonly body: string | undefined;
    /** Seconds until the whole response must be there. */
    readonly timeout: number;
    readonly verifySsl: boolean;
    /** What an error must not show, even where the server repeats it. */
    readonly secrets: readonly string[];
}
export interface HttpResponse {
    readonly status: number;
    readonly headers: Iterable<readonly [string, string]> & {
        get(name: string): string | null;
    };
    readonly body: ResponseBody;
}
