import { Failure } from '../failure.js';
import { SyntaxFailure } from '../parse/syntax-failure.js';
import type { Place } from '../parse/syntax-tree.js';
import { textOf } from '../values/text.js';
import type { BlockBody, RenderState } from './render-state.js';

/** "'a.j2' or 'b.j2'" */
export function shownNames(name: unknown): string {
  const names = Array.isArray(name) ? (name as unknown[]) : [name];
  return names.map((each) => `'${textOf(each)}'`).join(' or ');
}

/** Runs another template; what goes wrong there is told at the place that asked for it. */
export function inTemplate<T>(
  name: unknown,
  at: Place | undefined,
  inner: { state?: RenderState },
  run: () => T,
): T {
  try {
    return run();
  } catch (error) {
    const line = lineOf(error, inner.state);
    if (line === undefined) throw error;
    throw toldAt(at, name, line, error as Failure | SyntaxFailure);
  }
}

/** The line in the other template; undefined for an error that did not arise there. */
function lineOf(error: unknown, state: RenderState | undefined): number | undefined {
  if (error instanceof SyntaxFailure) return error.line;
  if (!(error instanceof Failure) || state === undefined) return undefined;
  const at = error.at ?? state.at;
  return at === undefined ? undefined : at.lineno + 1;
}

function toldAt(
  at: Place | undefined,
  name: unknown,
  line: number,
  { message, hint, ...error }: Failure | SyntaxFailure,
): Failure {
  const code = 'code' in error ? error.code : 'template_failed';
  return new Failure(`in template ${shownNames(name)}, line ${line}: ${message}`, {
    at,
    code,
    hint,
  });
}

/**
 * How the errors of a template's body and blocks are told. A template and the one that it extends
 * run in one state and call each other's blocks, so each of them must know its own errors.
 */
export type Voice = (body: BlockBody) => BlockBody;

export const ownVoice: Voice = (body) => (frame) => {
  try {
    return body(frame);
  } catch (error) {
    if (error instanceof Failure) error.isPlaced = true;
    throw error;
  }
};

/** @param at the `extends` that leads to the template */
export function parentVoice(name: unknown, at: Place): Voice {
  return (body) => (frame) => {
    try {
      return body(frame);
    } catch (error) {
      const line = lineOf(error, frame.state);
      if (!(error instanceof Failure) || error.isPlaced || line === undefined) throw error;
      const told = toldAt(at, name, line, error);
      told.isPlaced = true;
      throw told;
    }
  };
}
