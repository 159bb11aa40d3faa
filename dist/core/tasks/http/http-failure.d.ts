import { TaskError } from '../../errors.js';
import type { TaskConfig } from '../task-config.js';
import type { HttpRequest, HttpResponse } from './http-messages.js';
/** A request that got no answer. */
export declare class UnreachableError extends TaskError {
}
/** An answer whose status is none of success. */
export declare class HttpStatusError extends TaskError {
    readonly status: number;
    /** The header `Retry-After`. */
    readonly retryAfter: string | null;
    constructor(config: TaskConfig, message: string, { status, headers }: HttpResponse);
}
export declare function unreachable(config: TaskConfig, { shownUrl }: HttpRequest, error: unknown): UnreachableError;
export declare function statusFailure(config: TaskConfig, request: HttpRequest, response: HttpResponse): HttpStatusError;
