import type { Delivery } from './notification.js';
/** The result of `notify`. */
export interface Notification extends Delivery {
    readonly channel: string;
    readonly status: 'sent';
    readonly message: string;
}
/** `notify`: says a message in the log, a file, a webhook or Slack. */
export declare const notify: import("../task-handler.js").TaskHandler<Notification>;
