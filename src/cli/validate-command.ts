import { Engine } from '../engine/engine.js';
import { ConfigurationError, type Diagnostic } from '../errors.js';
import { stringifyJson } from '../json.js';
import { formatDiagnostic } from '../workflow/diagnostic.js';
import { ExitCode } from './exit-code.js';
import { readWorkflow } from './read-workflow.js';
import { printable } from '../printable.js';
import { write, type Terminal } from './terminal.js';

async function diagnose(file: string, cwd: string): Promise<readonly Diagnostic[]> {
  try {
    return new Engine().check(await readWorkflow(file, cwd));
  } catch (error) {
    if (error instanceof ConfigurationError && error.diagnostics.length > 0) {
      return error.diagnostics;
    }
    throw error;
  }
}

/** `resumable-batch validate FILE`: says what is wrong with a workflow file; runs nothing. */
export async function validateCommand(
  file: string,
  { format }: { readonly format: 'text' | 'json' },
  { stdout, cwd }: Terminal,
): Promise<ExitCode> {
  const diagnostics = await diagnose(file, cwd);
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
