import { fail } from '../failure.js';
import type { CallArguments, NodeOf } from '../parse/syntax-tree.js';
import { entriesOf } from '../values/entries.js';
import { getAttribute, getMethod } from '../values/lookup.js';
import { Callable, NO_NAMES, TemplateObject, type Named } from '../values/objects.js';
import { iterate } from '../values/sequences.js';
import { bindArguments } from '../values/signature.js';
import { textOf } from '../values/text.js';
import { isDict, typeName } from '../values/type-name.js';
import { Undefined } from '../values/undefined.js';
import type { Compilation } from './compilation.js';
import type { Evaluate } from './compiled-template.js';
import { compileExpression } from './expressions.js';
import type { Frame } from './frame.js';
import type { RenderState } from './render-state.js';
import { sourceText } from './source-text.js';

export interface Arguments {
  readonly positional: (frame: Frame) => unknown[];
  readonly named: (frame: Frame) => Named;
}

export function compileArguments(args: CallArguments, compilation: Compilation): Arguments {
  const positional = args.positional.map((node) => compileExpression(node, compilation));
  const named = args.named.map(
    ({ name, value }) => [name, compileExpression(value, compilation)] as const,
  );
  const spread = args.spread && compileExpression(args.spread, compilation);
  const spreadNamed = args.spreadNamed && compileExpression(args.spreadNamed, compilation);
  return {
    positional: compilePositional(positional, spread),
    named:
      named.length === 0 && spreadNamed === null
        ? () => NO_NAMES
        : (frame) => evaluateNamed(frame, named, spreadNamed),
  };
}

function compilePositional(nodes: Evaluate[], spread: Evaluate | null) {
  if (spread !== null) {
    return (frame: Frame) => [...nodes.map((node) => node(frame)), ...iterate(spread(frame))];
  }
  const [first] = nodes;
  if (first === undefined) return () => [];
  if (nodes.length === 1) return (frame: Frame) => [first(frame)];
  return (frame: Frame) => nodes.map((node) => node(frame));
}

function evaluateNamed(
  frame: Frame,
  named: readonly (readonly [string, Evaluate])[],
  spread: Evaluate | null,
): Named {
  const values = new Map(named.map(([name, value]) => [name, value(frame)]));
  if (spread === null) return values;
  const more = spread(frame);
  if (!isDict(more)) return fail("what follows '**' must be a mapping");
  for (const [name, value] of entriesOf(more)) values.set(textOf(name), value);
  return values;
}

export function compileCall(node: NodeOf<'FunCall'>, compilation: Compilation): Evaluate {
  const args = compileArguments(node.args, compilation);
  const call = compileCallee(node, compilation);
  return (frame) => call(frame, args.positional, args.named);
}

type Call = (
  frame: Frame,
  positional: (frame: Frame) => unknown[],
  named: (frame: Frame) => Named,
) => unknown;

/** A method of a value is called at once, without a function object in between. */
function compileCallee(node: NodeOf<'FunCall'>, compilation: Compilation): Call {
  const { name: callee } = node;
  const shown = sourceText(callee);
  if (callee.typename === 'LookupVal' && callee.dotted && callee.val.typename === 'Literal') {
    const target = compileExpression(callee.target, compilation);
    const name = String(callee.val.value);
    const site = { at: callee, subject: sourceText(callee.target) };
    return (frame, positional, named) => {
      const { state } = frame;
      const subject = target(frame);
      const method = getMethod(subject, name);
      if (method === undefined) {
        const value = getAttribute(state, subject, name, site);
        return callAt(state, node, value, positional(frame), named(frame), shown);
      }
      const given = positional(frame);
      given.unshift(subject);
      const names = named(frame);
      state.at = node;
      return bindArguments(name, method, state, given, names);
    };
  }
  const value = compileExpression(callee, compilation);
  return (frame, positional, named) =>
    callAt(frame.state, node, value(frame), positional(frame), named(frame), shown);
}

function callAt(
  state: RenderState,
  at: NodeOf<'FunCall'>,
  callee: unknown,
  positional: unknown[],
  named: Named,
  shown: string,
): unknown {
  state.at = at;
  return callValue(state, callee, positional, named, shown);
}

export function callValue(
  state: RenderState,
  callee: unknown,
  positional: readonly unknown[],
  named: Named,
  shown: string,
): unknown {
  if (callee instanceof Callable) return callee.call(state, positional, named);
  if (callee instanceof TemplateObject && callee.call !== undefined) {
    return callee.call(state, positional, named);
  }
  if (callee instanceof Undefined) return callee.fail();
  return fail(`'${shown}' is of type '${typeName(callee)}' and cannot be called`);
}
