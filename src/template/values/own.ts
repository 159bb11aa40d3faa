import type { RenderState } from '../compile/render-state.js';
import { fail } from '../failure.js';
import { Dict, List } from './collections.js';
import { define, type Signature } from './signature.js';

type Change<T> = (this: RenderState, self: T, ...args: unknown[]) => unknown;

/**
 * A method that changes a list. What came as data, however deep, is never a `List`: every one was
 * made by the template while it renders, so that nothing else can see the change.
 */
export function changingList(name: string, parameters: string, run: Change<List>) {
  return changing(name, parameters, (self) => self instanceof List, run, {
    type: 'list',
    copy: '… | list',
  });
}

/** A method that changes a mapping; the same holds for `Dict`. */
export function changingDict(name: string, parameters: string, run: Change<Dict>) {
  return changing(name, parameters, (self) => self instanceof Dict, run, {
    type: 'mapping',
    copy: 'dict(…)',
  });
}

function changing<T>(
  name: string,
  parameters: string,
  isOwn: (self: unknown) => boolean,
  run: Change<T>,
  { type, copy }: { type: string; copy: string },
): [string, Signature] {
  const guarded = function (this: RenderState, self: unknown, ...args: unknown[]): unknown {
    if (isOwn(self)) return run.call(this, self as T, ...args);
    return fail(
      `'${name}' would change the ${type}, which is not the template's own`,
      `Make a copy, and change that: {% set own = ${copy} %}.`,
    );
  };
  return [name, define(`self ${parameters}`.trim(), guarded)];
}
