/** `read_yaml`: the value of a YAML file. */
export declare const readYamlTask: import("../task-handler.js").TaskHandler<import("./data-file.js").DataFile>;
/** `write_yaml`: a value as YAML. */
export declare const writeYamlTask: import("../task-handler.js").TaskHandler<import("./data-file.js").DataFile>;
