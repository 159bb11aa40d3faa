/** `list_files`: the files of a folder that match a pattern, in the order of their characters. */
export declare const listFilesTask: import("../task-handler.js").TaskHandler<{
    file_list: string[];
    total_files: number;
}>;
