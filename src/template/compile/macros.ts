import { fail } from '../failure.js';
import type { NodeOf, Parameter } from '../parse/syntax-tree.js';
import { Dict, Markup, tupleOf } from '../values/collections.js';
import { Callable, type Named } from '../values/objects.js';
import { compileArguments, callValue } from './calls.js';
import type { Compilation } from './compilation.js';
import type { Evaluate, Render } from './compiled-template.js';
import { compileExpression } from './expressions.js';
import type { Frame } from './frame.js';
import { inTemplate } from './other-template.js';
import type { RenderState } from './render-state.js';
import { sourceText } from './source-text.js';
import { compileBody } from './statements.js';
import { mentions } from './tree-walk.js';

interface MacroCode {
  readonly name: string;
  readonly params: readonly { readonly name: string; readonly default: Evaluate | undefined }[];
  readonly body: Render;
  readonly usesVarargs: boolean;
  readonly usesKwargs: boolean;
  readonly usesCaller: boolean;
}

function compileMacroCode(
  node: { params: readonly Parameter[]; body: NodeOf<'NodeList'> },
  name: string,
  compilation: Compilation,
): MacroCode {
  return {
    name,
    params: node.params.map((parameter) => ({
      name: parameter.name,
      default: parameter.default ? compileExpression(parameter.default, compilation) : undefined,
    })),
    body: compilation.inside('capture', () => compileBody(node.body, compilation)),
    usesVarargs: mentions(node.body, 'varargs'),
    usesKwargs: mentions(node.body, 'kwargs'),
    usesCaller:
      mentions(node.body, 'caller') || node.params.some((parameter) => parameter.name === 'caller'),
  };
}

/** A macro together with the scope it was made in. */
export class Macro extends Callable {
  readonly name: string;
  private readonly code: MacroCode;
  private readonly home: Frame;
  private readonly autoescape: boolean;

  constructor(code: MacroCode, home: Frame) {
    super();
    this.name = code.name;
    this.code = code;
    this.home = home;
    this.autoescape = home.state.autoescape;
  }

  override attribute(name: string): unknown {
    switch (name) {
      case 'name':
        return this.name;
      case 'arguments':
        return tupleOf(this.code.params.map((parameter) => parameter.name));
      case 'catch_varargs':
        return this.code.usesVarargs;
      case 'catch_kwargs':
        return this.code.usesKwargs;
      case 'caller':
        return this.code.usesCaller;
      default:
        return undefined;
    }
  }

  call(state: RenderState, positional: readonly unknown[], named: Named): string | Markup {
    const frame = this.home.inner();
    const left = new Map(named);
    this.setSpecials(frame, positional, left);
    this.setParameters(frame, positional, left);
    this.refuseSurplus(positional, left);
    const home = this.home.state;
    // What goes wrong in a macro of another template is told where it is called.
    const text =
      home === state || home.name === undefined
        ? this.run(frame)
        : inTemplate(home.name, state.at, { state: home }, () => this.run(frame));
    return state.autoescape ? new Markup(text) : text;
  }

  private setParameters(frame: Frame, positional: readonly unknown[], left: Map<string, unknown>) {
    this.code.params.forEach((parameter, index) => {
      const { name } = parameter;
      if (index < positional.length) {
        if (left.has(name)) fail(`macro '${this.name}' gets '${name}' twice`);
        frame.set(name, positional[index]);
      } else if (left.has(name)) frame.set(name, left.get(name));
      else frame.set(name, parameter.default?.(frame) ?? this.notGiven(frame, parameter));
      left.delete(name);
    });
    if (this.code.usesKwargs) frame.set('kwargs', Dict.from(left));
  }

  private notGiven(frame: Frame, { name, ...parameter }: MacroCode['params'][number]): unknown {
    if (parameter.default !== undefined) return null;
    const message = `'${name}' is undefined: macro '${this.name}' was called without it`;
    return frame.state.undefined(() => ({ message }));
  }

  private setSpecials(frame: Frame, positional: readonly unknown[], left: Map<string, unknown>) {
    const { params, usesVarargs, usesCaller } = this.code;
    if (usesVarargs) frame.set('varargs', tupleOf(positional.slice(params.length)));
    if (!usesCaller || params.some((parameter) => parameter.name === 'caller')) return;
    const message = `'caller' is undefined: macro '${this.name}' was not called by '{% call %}'`;
    frame.set('caller', left.get('caller') ?? frame.state.undefined(() => ({ message })));
    left.delete('caller');
  }

  private refuseSurplus(positional: readonly unknown[], left: ReadonlyMap<string, unknown>) {
    const { params, usesKwargs, usesVarargs } = this.code;
    if (!usesVarargs && positional.length > params.length) {
      fail(`macro '${this.name}' takes at most ${params.length} argument(s)`);
    }
    const [surplus] = left.keys();
    if (usesKwargs || surplus === undefined) return;
    if (surplus === 'caller') fail(`macro '${this.name}' does not use 'caller'`);
    fail(`macro '${this.name}' has no parameter '${surplus}'`);
  }

  /** The body escapes as the place where it was written says. */
  private run(frame: Frame): string {
    const { state } = frame;
    const before = state.autoescape;
    state.autoescape = this.autoescape;
    try {
      return this.code.body(frame);
    } finally {
      state.autoescape = before;
    }
  }
}

export function compileMacro(node: NodeOf<'Macro'>, compilation: Compilation): Render {
  const code = compileMacroCode(node, node.name, compilation);
  return (frame) => {
    frame.set(node.name, new Macro(code, frame));
    return '';
  };
}

/** `{% call(args) f(…) %}`: the body becomes the macro `caller` of the call. */
export function compileCallBlock(node: NodeOf<'CallBlock'>, compilation: Compilation): Render {
  const code = compileMacroCode(node, 'caller', compilation);
  const callee = compileExpression(node.call.name, compilation);
  const args = compileArguments(node.call.args, compilation);
  const shown = sourceText(node.call.name);
  return (frame) => {
    const named = new Map(args.named(frame)).set('caller', new Macro(code, frame));
    const value = callee(frame);
    const positional = args.positional(frame);
    frame.state.at = node;
    return frame.state.print(callValue(frame.state, value, positional, named, shown));
  };
}
