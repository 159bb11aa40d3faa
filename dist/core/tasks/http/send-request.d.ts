import type { TaskConfig } from '../task-config.js';
import type { HttpRequest, HttpResponse } from './http-messages.js';
/**
 * Sends a request and reads the response.
 * @throws HttpStatusError for a status outside 2xx, UnreachableError, TaskError `task_timeout`
 */
export declare function sendRequest(config: TaskConfig, request: HttpRequest): Promise<HttpResponse>;
