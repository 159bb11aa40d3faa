import type { RenderState } from '../compile/render-state.js';
import { fail } from '../failure.js';
import type { Named } from './objects.js';

type Implementation = (this: RenderState, ...args: never[]) => unknown;

/** A filter, a test, a method or a function: its parameters by name, and what it does. */
export interface Signature {
  readonly parameters: readonly { readonly name: string; readonly optional: boolean }[];
  readonly required: number;
  /** `*name` takes all further positional arguments, `**name` a map of all further named ones. */
  readonly rest: boolean;
  readonly restNamed: boolean;
  readonly run: Implementation;
}

/**
 * `define('value old new count?', (value, old, fresh, count = null) => …)`. An argument that is not
 * given arrives as `undefined`. With `*args` and `**named` come an array and a map, in that order
 * after the parameters.
 */
export function define(parameters: string, run: Implementation): Signature {
  const words = parameters === '' ? [] : parameters.split(' ');
  const plain = words.filter((word) => !word.startsWith('*'));
  return {
    parameters: plain.map((word) => ({
      name: word.replace('?', ''),
      optional: word.endsWith('?'),
    })),
    required: plain.filter((word) => !word.endsWith('?')).length,
    rest: words.some((word) => /^\*\w/.test(word)),
    restNamed: words.some((word) => word.startsWith('**')),
    run,
  };
}

/** Calls `signature` with arguments in their places. */
export function bindArguments(
  what: string,
  signature: Signature,
  state: RenderState,
  positional: readonly unknown[],
  named: Named,
): unknown {
  const { parameters, rest, restNamed, run } = signature;
  const count = parameters.length;
  if (positional.length > count && !rest) failTooMany(what, signature, positional.length);
  if (named.size === 0 && !rest && !restNamed && positional.length >= signature.required) {
    return run.apply(state, positional as never[]);
  }
  const args: unknown[] = positional.slice(0, count);
  const extra = new Map<string, unknown>();
  for (const [name, value] of named) {
    const index = parameters.findIndex((parameter) => parameter.name === name);
    if (index >= 0 && index < positional.length) fail(`${what}: '${name}' is given twice`);
    else if (index >= 0) args[index] = value;
    else if (restNamed) extra.set(name, value);
    else fail(`${what} has no parameter '${name}'`, knownParameters(signature));
  }
  for (let index = positional.length; index < count; index += 1) {
    const parameter = parameters[index];
    if (args[index] === undefined && parameter?.optional === false) {
      fail(`${what} needs an argument '${parameter.name}'`);
    }
  }
  args.length = count;
  if (rest) args.push(positional.slice(count));
  if (restNamed) args.push(extra);
  return run.apply(state, args as never[]);
}

function failTooMany(what: string, { parameters }: Signature, given: number): never {
  const subject = parameters[0]?.name === 'self' ? 1 : 0;
  const most = plural(parameters.length - subject);
  return fail(`${what} takes at most ${most}, ${given - subject} given`);
}

function plural(count: number): string {
  return count === 1 ? '1 argument' : `${count} arguments`;
}

function knownParameters({ parameters }: Signature): string | undefined {
  if (parameters.length === 0) return undefined;
  return `Its parameters are ${parameters.map(({ name }) => name).join(', ')}.`;
}
