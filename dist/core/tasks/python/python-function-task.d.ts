/** `python_function`: calls a function in a kept `python3`, which imports its module once. */
export declare const pythonFunction: import("../task-handler.js").TaskHandler<unknown>;
