/** `read_json`: the value of a JSON file. */
export declare const readJsonTask: import("../task-handler.js").TaskHandler<import("./data-file.js").DataFile>;
/** `write_json`: a value as Python's `json.dump` writes it, byte for byte: no newline at the end. */
export declare const writeJsonTask: import("../task-handler.js").TaskHandler<import("./data-file.js").DataFile>;
