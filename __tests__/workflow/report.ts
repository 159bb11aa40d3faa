import { Engine } from '../../src/engine/engine.js';
import { ConfigurationError, type Diagnostic } from '../../src/errors.js';
import { loadWorkflow } from '../../src/workflow/load-workflow.js';
import { dedent } from '../support/rig.js';

/** Everything that is wrong with a workflow's text, as `validate` finds it. */
export function diagnosticsOf(text: string): readonly Diagnostic[] {
  try {
    return new Engine().check(loadWorkflow(dedent(text), { file: 'w.yml' }));
  } catch (error) {
    if (error instanceof ConfigurationError) return error.diagnostics;
    throw error;
  }
}

/** The same, a line each: `LINE:COLUMN MESSAGE [HINT]`. */
export function problemsOf(text: string): string[] {
  return diagnosticsOf(text).map(
    ({ line, column, message, hint }) =>
      `${line}:${column} ${message}${hint === undefined ? '' : ` [${hint}]`}`,
  );
}
