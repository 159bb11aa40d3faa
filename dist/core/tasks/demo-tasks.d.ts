/** `hello_world`: greets the world, or a name. */
export declare const helloWorld: import("./task-handler.js").TaskHandler<string>;
/** `create_greeting`: greets a name. */
export declare const createGreeting: import("./task-handler.js").TaskHandler<string>;
/** `add_numbers`: the sum of two numbers. */
export declare const addNumbers: import("./task-handler.js").TaskHandler<number | bigint>;
/** `join_strings`: texts in one. */
export declare const joinStrings: import("./task-handler.js").TaskHandler<string>;
