/** `move_file`: moves a file or a folder; a symlink is moved itself, not what it leads to. */
export declare const moveFileTask: import("../task-handler.js").TaskHandler<import("./source-and-destination.js").TransferResult>;
