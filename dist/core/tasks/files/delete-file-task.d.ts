/**
 * `delete_file`: deletes a file; one that is not there is no error, so that an item can be tried
 * again. Of a symlink the link is deleted, never what it leads to.
 */
export declare const deleteFileTask: import("../task-handler.js").TaskHandler<{
    path: string;
}>;
