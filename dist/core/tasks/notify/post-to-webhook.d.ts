import type { TaskConfig } from '../task-config.js';
import type { Delivery } from './notification.js';
export interface WebhookMessage {
    /** The input that the URL comes from. */
    readonly input: string;
    readonly url: string;
    readonly payload: unknown;
    readonly method?: string;
    readonly headers?: unknown;
}
/** Sends JSON to a webhook. Whoever knows its URL can send to it, so that errors show the host only. */
export declare function postToWebhook(config: TaskConfig, message: WebhookMessage): Promise<Delivery>;
