/** `python_module`: runs a module as a program, in a `python3` of its own. */
export declare const pythonModule: import("../task-handler.js").TaskHandler<import("./python-program.js").PythonProgramResult>;
