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
    const workflow = await readWorkflow(file, cwd);
    return await new Engine().validate(workflow, resolve(cwd, workspace));
  } catch (error) {
    if (error instanceof ConfigurationError && error.diagnostics.length > 0) {
      return inReadingOrder(error.diagnostics, file);
    }
    throw error;
  }
}

/** A file of which nothing can be said but that it cannot be read. */
async function tellUnread(file: string, error: unknown, stdout: Terminal['stdout']): Promise<void> {
  if (!(error instanceof ConfigurationError)) return;
  const { code, message, hint } = error;
  const document = { valid: false, file, diagnostics: [], error: { code, message, hint } };
  await write(stdout, `${stringifyJson(document, 2)}\n`);
}

/** `resumable-batch validate FILE`: says what is wrong with a workflow file; runs nothing. */
export async function validateCommand(
  file: string,
  { format, workspace }: ValidateFlags,
  { stdout, cwd }: Terminal,
): Promise<ExitCode> {
  const diagnostics = await diagnose(file, cwd, workspace).catch(async (error: unknown) => {
    if (format === 'json') await tellUnread(file, error, stdout);
    throw error;
  });
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
