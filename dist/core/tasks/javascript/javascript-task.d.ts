/** `javascript`: runs code in a kept thread; every further input is a variable of the code. */
export declare const javascript: import("../task-handler.js").TaskHandler<unknown>;
