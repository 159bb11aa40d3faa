/** `read_file`: the text of a file. */
export declare const readFileTask: import("../task-handler.js").TaskHandler<import("./text-files.js").TextFile>;
/** `write_file`: writes text into a file, its folders made where they are missing. */
export declare const writeFileTask: import("../task-handler.js").TaskHandler<import("./text-files.js").TextFile>;
/** `append_file`: writes text at the end of a file, which is made where it is missing. */
export declare const appendFileTask: import("../task-handler.js").TaskHandler<import("./text-files.js").TextFile>;
