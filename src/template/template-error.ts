import type { Mapping } from '../data.js';
import { TemplateError, WorkflowError } from '../errors.js';
import { availableVariables } from './available-variables.js';
import type { RenderState } from './compile/render-state.js';
import { Failure } from './failure.js';
import { SyntaxFailure } from './parse/syntax-failure.js';

type Path = readonly (string | number)[];

/** The error for whatever was thrown while a template was parsed or run. */
export function templateError(
  thrown: unknown,
  context: Mapping,
  state?: RenderState,
  path?: Path,
): Error {
  if (thrown instanceof WorkflowError) return thrown;
  const variables = { availableVariables: availableVariables(context), path };
  if (thrown instanceof SyntaxFailure) {
    const { message, line, column, hint } = thrown;
    return new TemplateError('template_syntax', message, { ...variables, line, column, hint });
  }
  const at = thrown instanceof Failure ? (thrown.at ?? state?.at) : state?.at;
  const place = at && { line: at.lineno + 1, column: at.colno + 1 };
  if (thrown instanceof Failure) {
    const { code, message, hint } = thrown;
    return new TemplateError(code, message, { ...variables, ...place, hint });
  }
  const options = { ...variables, ...place, cause: thrown };
  return new TemplateError('template_failed', unexpectedMessage(thrown), options);
}

/** V8 raises a RangeError where calls are nested too deep. */
function unexpectedMessage(thrown: unknown): string {
  if (thrown instanceof RangeError && /call stack/i.test(thrown.message)) {
    return 'the template, or a value in it, is nested too deeply';
  }
  return 'the template cannot be rendered';
}
