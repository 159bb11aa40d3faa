/** `print_vars`: says what a step could use at this place of the workflow. */
export declare const printVars: import("./task-handler.js").TaskHandler<{
    success: boolean;
}>;
