import { Engine } from '../../src/engine/engine.js';
import { ConfigurationError, type Diagnostic } from '../../src/errors.js';
import { inReadingOrder } from '../../src/workflow/diagnostics.js';
import { parseWorkflow, type LoadOptions } from '../../src/workflow/load-workflow.js';
import { dedent } from '../support/rig.js';

/** Everything that there is to say about a workflow's text, as `validate` says it. */
export function diagnosticsOf(
  text: string,
  options: LoadOptions = {},
  engine = new Engine(),
): readonly Diagnostic[] {
  const file = options.file ?? 'w.yml';
  try {
    return inReadingOrder(engine.check(parseWorkflow(dedent(text), { ...options, file })), file);
  } catch (error) {
    if (error instanceof ConfigurationError) return inReadingOrder(error.diagnostics, file);
    throw error;
  }
}

/** A diagnostic as one line: `LINE:COLUMN MESSAGE [HINT]`, behind `warning:` where it is one. */
export function lineOf({ severity, line, column, message, hint }: Diagnostic): string {
  const warning = severity === 'warning' ? 'warning: ' : '';
  return `${line}:${column} ${warning}${message}${hint === undefined ? '' : ` [${hint}]`}`;
}

/** What there is to say, a line each. */
export function problemsOf(text: string): string[] {
  return diagnosticsOf(text).map(lineOf);
}
