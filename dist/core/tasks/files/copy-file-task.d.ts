/** `copy_file`: copies a file with its mode and time, at once or not at all. */
export declare const copyFileTask: import("../task-handler.js").TaskHandler<import("./source-and-destination.js").TransferResult>;
