/** `echo`: says its message and returns it, text or any other value. */
export declare const echo: import("./task-handler.js").TaskHandler<unknown>;
/** `print_message`: says its message; one without a message is worth a warning, not a failure. */
export declare const printMessage: import("./task-handler.js").TaskHandler<{
    success: boolean;
    printed_length: number;
}>;
/** `fail`: fails with its message. */
export declare const fail: import("./task-handler.js").TaskHandler<never>;
