import type { TaskConfig } from '../task-config.js';
import type { ProcessedInputs } from '../task-handler.js';
import type { Credentials } from './request-url.js';
/**
 * Sets the headers that prove who is asking: what `auth` says, else a header that is already there,
 * else `token`, else what stands in the URL.
 * @returns what must not be shown, should the server send it back
 * @throws TaskError `invalid_inputs`
 */
export declare function authenticate(config: TaskConfig, headers: Headers, { token, auth }: ProcessedInputs, credentials: Credentials | undefined): string[];
