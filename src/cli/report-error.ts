import { ConfigurationError, WorkflowError, messageOf } from '../errors.js';
import { formatDiagnostic } from '../workflow/diagnostic.js';
import { ExitCode } from './exit-code.js';
import { printable } from '../printable.js';
import type { Terminal } from './terminal.js';

/** Tells a person what is wrong before anything ran, and gives the exit code for it. */
export function reportError(error: unknown, { stderr, env }: Terminal): ExitCode {
  const lines = [`error: ${messageOf(error)}`];
  if (error instanceof ConfigurationError) lines.push(...error.diagnostics.map(formatDiagnostic));
  if (error instanceof WorkflowError && error.hint !== undefined) lines.push(`hint: ${error.hint}`);
  const isOurs = error instanceof WorkflowError;
  if (error instanceof Error && (env['DEBUG'] || !isOurs)) lines.push(error.stack ?? '');
  stderr.write(`${printable(lines.join('\n'))}\n`);
  if (!isOurs || error.code === 'state_write_failed') return ExitCode.failed;
  return ExitCode.usage;
}
