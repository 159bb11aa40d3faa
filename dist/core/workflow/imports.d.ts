import { type Diagnostic } from '../errors.js';
import { type WorkflowFile } from './workflow-file.js';
/** A file and those that it imports, each before the one that imports it, none twice. */
export interface ImportedFiles {
    readonly files: readonly WorkflowFile[];
    /** What each file imports itself, in its order. */
    readonly imports: ReadonlyMap<WorkflowFile, readonly WorkflowFile[]>;
    /** What is wrong with files that could not be read at all. */
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Reads what a file imports, and what that imports.
 * @param folder absolute path of the folder that the file is in
 */
export declare function readImports(main: WorkflowFile, folder: string): ImportedFiles;
