import { type Mapping } from '../../data.js';
/** The result of `http.request`. */
export interface HttpResult {
    readonly status_code: number;
    /** By names as most servers write them, such as `Content-Type`. */
    readonly headers: Mapping<string>;
    readonly body: string;
    /** What the body says as JSON; null where it is none. */
    readonly json: unknown;
}
/** `http.request`: sends a request; a status outside 2xx is a failure. */
export declare const httpRequest: import("../task-handler.js").TaskHandler<HttpResult>;
