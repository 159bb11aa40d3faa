import type { TaskConfig } from '../task-config.js';
import type { RequestRetry } from './request-retry.js';
import type { HttpRequest, HttpResponse } from './http-messages.js';
/** Sends a request until it succeeds or `retry` gives up; then throws the last try's error. */
export declare function sendWithRetry(config: TaskConfig, request: HttpRequest, retry: RequestRetry): Promise<HttpResponse>;
