/** `python_script`: runs a script in a `python3` of its own. */
export declare const pythonScript: import("../task-handler.js").TaskHandler<import("./python-program.js").PythonProgramResult>;
