import { resolve } from 'node:path';
import { Engine } from '../engine/engine.js';
import { ConfigurationError, type Diagnostic } from '../errors.js';
import { stringifyJson } from '../json.js';
import { formatDiagnostic } from '../workflow/diagnostic.js';
import { inReadingOrder } from '../workflow/diagnostics.js';
import { ExitCode } from './exit-code.js';
import { readWorkflow } from './read-workflow.js';
import { printable } from '../printable.js';
import { write, type Terminal } from './terminal.js';

/** The words behind `validate`, as commander gives them. */
export interface ValidateFlags {
  readonly format: 'text' | 'json';
  readonly workspace?: string;
}

async function diagnose(
  file: string,
  cwd: string,
  workspace = '.',
): Promise<readonly Diagnostic[]> {
  try {
    const engine = new Engine();
    const workflow = await readWorkflow(file, cwd);
    await engine.loadPlugins(workflow, resolve(cwd, workspace));
    return engine.check(workflow);
  } catch (error) {
    if (error instanceof ConfigurationError && error.diagnostics.length > 0) {
      return inReadingOrder(error.diagnostics, file);
    }
    throw error;
  }
}

/** `resumable-batch validate FILE`: says what is wrong with a workflow file; runs nothing. */
export async function validateCommand(
  file: string,
  { format, workspace }: ValidateFlags,
  { stdout, cwd }: Terminal,
): Promise<ExitCode> {
  const diagnostics = await diagnose(file, cwd, workspace);
  const valid = !diagnostics.some(({ severity }) => severity === 'error');
  if (format === 'json') {
    await write(stdout, `${stringifyJson({ valid, file, diagnostics }, 2)}\n`);
  } else {
    const lines = diagnostics.map(formatDiagnostic);
    lines.push(valid ? `${file} is valid` : `${file} is not valid`);
    await write(stdout, `${printable(lines.join('\n'))}\n`);
  }
  return valid ? ExitCode.done : ExitCode.usage;
}
