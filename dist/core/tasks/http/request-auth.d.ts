import type { TaskConfig } from '../task-config.js';
import type { ProcessedInputs } from '../task-handler.js';
import type { Credentials } from './request-url.js';
/** What `auth` says, with all that it needs. */
type Proof = {
    readonly type: 'bearer';
    readonly token: string;
} | {
    readonly type: 'bearer';
    readonly tokenEnv: string;
} | {
    readonly type: 'api_key';
    readonly header: string;
    readonly key: string;
} | {
    readonly type: 'basic';
    readonly credentials: Credentials;
};
/**
 * Sets the headers that prove who is asking: what `auth` says, else a header that is already there,
 * else `token`, else what stands in the URL.
 * @returns what must not be shown, should the server send it back
 * @throws InputError
 */
export declare function authenticate(config: TaskConfig, headers: Headers, { token, auth }: ProcessedInputs, credentials: Credentials | undefined): string[];
/** Reads the input `auth`. @throws InputError */
export declare function proofOf(config: TaskConfig, auth: unknown): Proof | undefined;
export {};
