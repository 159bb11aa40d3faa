/** `echo`: says its message and returns it. */
export declare const echo: import("./task-handler.js").TaskHandler<string>;
/** `noop`: does nothing; its result is its inputs, or null without any. */
export declare const noop: import("./task-handler.js").TaskHandler<Readonly<Record<string, unknown>> | null>;
/** `fail`: fails with its message. */
export declare const fail: import("./task-handler.js").TaskHandler<never>;
