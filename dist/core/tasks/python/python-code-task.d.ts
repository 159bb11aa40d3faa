/** `python_code`: runs code in a kept `python3`; every further input is a variable of the code. */
export declare const pythonCode: import("../task-handler.js").TaskHandler<unknown>;
