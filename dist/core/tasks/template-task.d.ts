/** `template`: writes a rendered template, given as text or as a file, into a file. */
export declare const templateTask: import("./task-handler.js").TaskHandler<import("./files/text-files.js").TextFile>;
