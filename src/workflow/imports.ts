import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ConfigurationError, messageOf, type Diagnostic } from '../errors.js';
import { readWorkflowFile, type WorkflowFile } from './workflow-file.js';

/** A file and those that it imports, each before the one that imports it, none twice. */
export interface ImportedFiles {
  readonly files: readonly WorkflowFile[];
  /** What each file imports itself, in its order. */
  readonly imports: ReadonlyMap<WorkflowFile, readonly WorkflowFile[]>;
  /** What is wrong with files that could not be read at all. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Follows the imports of a workflow file, by what each file is really called. */
class ImportWalk {
  readonly files: WorkflowFile[] = [];
  readonly imports = new Map<WorkflowFile, WorkflowFile[]>();
  readonly diagnostics: Diagnostic[] = [];
  readonly #done = new Map<string, WorkflowFile>();

  /**
   * @param path absolute
   * @param trail files that lead here, as messages show them, by their real paths
   */
  visit(file: WorkflowFile, path: string, trail: ReadonlyMap<string, string>): void {
    const here = new Map([...trail, [path, file.source.file]]);
    this.#done.set(path, file);
    const imported: WorkflowFile[] = [];
    this.imports.set(file, imported);
    for (const [index, given] of file.top.imports.entries()) {
      const name = typeof given === 'string' ? given : given.path;
      const at = ['imports', index];
      const target = realPath(resolve(dirname(path), name));
      if (target === undefined) {
        file.found.add(
          at,
          `There is no file '${name}'`,
          `It is looked for beside ${file.source.file}.`,
        );
      } else if (here.has(target)) {
        const files = [...here.values()];
        const circle = [...files.slice([...here.keys()].indexOf(target)), here.get(target)];
        file.found.add(at, `The imports go in a circle: ${circle.join(' -> ')}`);
      } else {
        const read = this.#done.get(target) ?? this.#import(file, name, at, target, here);
        if (read) imported.push(read);
      }
    }
    this.files.push(file);
  }

  #import(
    from: WorkflowFile,
    name: string,
    at: readonly (string | number)[],
    target: string,
    trail: ReadonlyMap<string, string>,
  ): WorkflowFile | undefined {
    const shown = join(dirname(from.source.file), name).replaceAll('\\', '/');
    try {
      const read = readWorkflowFile(readFileSync(target, 'utf8'), shown);
      if (read.top === undefined) {
        this.diagnostics.push(...read.found.list);
        return undefined;
      }
      if (read.top.flows) {
        read.found.warnAtKey(['flows'], 'The flows of an imported file are not used');
      }
      this.visit(read, target, trail);
      return read;
    } catch (error) {
      if (error instanceof ConfigurationError) this.diagnostics.push(...error.diagnostics);
      else from.found.add(at, `The file '${name}' cannot be read: ${messageOf(error)}`);
      return undefined;
    }
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Reads what a file imports, and what that imports.
 * @param folder absolute path of the folder that the file is in
 */
export function readImports(main: WorkflowFile, folder: string): ImportedFiles {
  const walk = new ImportWalk();
  const own = resolve(folder, main.source.file.replace(/^.*[\\/]/, ''));
  walk.visit(main, realPath(own) ?? own, new Map());
  return walk;
}
