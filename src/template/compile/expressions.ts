import { fail } from '../failure.js';
import type { Expression, NodeOf } from '../parse/syntax-tree.js';
import {
  arithmetic,
  concatenate,
  negate,
  positive,
  type ArithmeticOperator,
} from '../values/arithmetic.js';
import { Dict, listOf, tupleOf } from '../values/collections.js';
import { hashable } from '../values/hashable.js';
import { getAttribute, getItem } from '../values/lookup.js';
import { bindArguments } from '../values/signature.js';
import { slice } from '../values/slice.js';
import { isTrue } from '../values/truth.js';
import { Undefined } from '../values/undefined.js';
import { compileArguments, compileCall } from './calls.js';
import { compileCompare } from './comparisons.js';
import type { Compilation } from './compilation.js';
import type { Evaluate } from './compiled-template.js';
import { TemplateReference } from './inheritance.js';
import { sourceText } from './source-text.js';

const OPERATORS = {
  Add: '+',
  Sub: '-',
  Mul: '*',
  Div: '/',
  FloorDiv: '//',
  Mod: '%',
  Pow: '**',
} as const satisfies Readonly<Record<string, ArithmeticOperator>>;

/** A function that computes the expression's value in a frame. */
export function compileExpression(node: Expression, compilation: Compilation): Evaluate {
  const compile = (inner: Expression) => compileExpression(inner, compilation);
  switch (node.typename) {
    case 'Literal': {
      const { value } = node;
      return () => value;
    }
    case 'Symbol':
      return compileName(node, compilation);
    case 'LookupVal':
      return compileLookup(node, compilation);
    case 'Slice':
      return compileSlice(node, compilation);
    case 'FunCall':
      return compileCall(node, compilation);
    case 'Filter':
      return compileFilter(node, compilation);
    case 'Test':
      return compileTest(node, compilation);
    case 'Compare':
      return compileCompare(node, compilation);
    case 'InlineIf':
      return compileInlineIf(node, compilation);
    case 'Array': {
      const items = node.children.map(compile);
      return (frame) => listOf(items.map((item) => item(frame)));
    }
    case 'Tuple': {
      const items = node.children.map(compile);
      return (frame) => tupleOf(items.map((item) => item(frame)));
    }
    case 'Dict':
      return compileDict(node, compilation);
    case 'Or': {
      const [left, right] = [compile(node.left), compile(node.right)];
      return (frame) => {
        const value = left(frame);
        return isTrue(value) ? value : right(frame);
      };
    }
    case 'And': {
      const [left, right] = [compile(node.left), compile(node.right)];
      return (frame) => {
        const value = left(frame);
        return isTrue(value) ? right(frame) : value;
      };
    }
    case 'Not': {
      const target = compile(node.target);
      return (frame) => !isTrue(target(frame));
    }
    case 'Concat': {
      const [left, right] = [compile(node.left), compile(node.right)];
      return (frame) => concatenate(left(frame), right(frame), frame.state.autoescape);
    }
    case 'Neg':
    case 'Pos': {
      const target = compile(node.target);
      const apply = node.typename === 'Neg' ? negate : positive;
      return (frame) => {
        const value = target(frame);
        frame.state.at = node;
        return apply(value);
      };
    }
    case 'Add':
    case 'Sub':
    case 'Mul':
    case 'Div':
    case 'FloorDiv':
    case 'Mod':
    case 'Pow': {
      const operator = OPERATORS[node.typename];
      const [left, right] = [compile(node.left), compile(node.right)];
      return (frame) => {
        const [a, b] = [left(frame), right(frame)];
        frame.state.at = node;
        return arithmetic(operator, a, b);
      };
    }
  }
}

function compileName(node: NodeOf<'Symbol'>, compilation: Compilation): Evaluate {
  const { value: name } = node;
  if (name === 'self') return (frame) => new TemplateReference(frame.state);
  if (compilation.isLocal(name)) {
    return (frame) => {
      const value = frame.find(name);
      return value === undefined ? frame.state.unknownName(name, node) : value;
    };
  }
  return (frame) => {
    const value = frame.state.find(name);
    return value === undefined ? frame.state.unknownName(name, node) : value;
  };
}

function compileLookup(node: NodeOf<'LookupVal'>, compilation: Compilation): Evaluate {
  const target = compileExpression(node.target, compilation);
  const site = { at: node, subject: sourceText(node.target) };
  if (node.val.typename === 'Literal' && node.dotted) {
    const name = String(node.val.value);
    return (frame) => {
      const value = target(frame);
      // The way of most lookups: an entry of a mapping without a prototype.
      if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === null) {
        const own = (value as Record<string, unknown>)[name];
        if (own !== undefined) return own;
      }
      frame.state.at = node;
      return getAttribute(frame.state, value, name, site);
    };
  }
  const key = compileExpression(node.val, compilation);
  return (frame) => {
    const [value, name] = [target(frame), key(frame)];
    frame.state.at = node;
    return getItem(frame.state, value, name, site);
  };
}

function compileSlice(node: NodeOf<'Slice'>, compilation: Compilation): Evaluate {
  const target = compileExpression(node.target, compilation);
  const bounds = node.bounds.map((bound) => bound && compileExpression(bound, compilation));
  return (frame) => {
    const value = target(frame);
    const [start, stop, step] = bounds.map((bound) => (bound ? bound(frame) : null));
    frame.state.at = node;
    return slice(value, start, stop, step);
  };
}

function compileFilter(node: NodeOf<'Filter'>, compilation: Compilation): Evaluate {
  const target = compileExpression(node.target, compilation);
  return compileFilterUse(node, target, compilation);
}

/** `target | name(args)`. */
export function compileFilterUse(
  node: Pick<NodeOf<'Filter'>, 'name' | 'args' | 'lineno' | 'colno'>,
  target: Evaluate,
  compilation: Compilation,
): Evaluate {
  const signature = compilation.find('filter', node.name, node);
  const { positional, named } = compileArguments(node.args, compilation);
  const what = `filter '${node.name}'`;
  return (frame) => {
    if (signature === undefined) return fail(`there is no filter named '${node.name}'`);
    const args = [target(frame), ...positional(frame)];
    const names = named(frame);
    frame.state.at = node;
    return bindArguments(what, signature, frame.state, args, names);
  };
}

function compileTest(node: NodeOf<'Test'>, compilation: Compilation): Evaluate {
  const target = compileExpression(node.target, compilation);
  const signature = compilation.find('test', node.name, node);
  const { positional, named } = compileArguments(node.args, compilation);
  const what = `test '${node.name}'`;
  return (frame) => {
    if (signature === undefined) return fail(`there is no test named '${node.name}'`);
    const args = [target(frame), ...positional(frame)];
    const names = named(frame);
    frame.state.at = node;
    return bindArguments(what, signature, frame.state, args, names);
  };
}

function compileInlineIf(node: NodeOf<'InlineIf'>, compilation: Compilation): Evaluate {
  const cond = compileExpression(node.cond, compilation);
  const body = compilation.inside('branch', () => compileExpression(node.body, compilation));
  const { else_ } = node;
  const otherwise =
    else_ && compilation.inside('branch', () => compileExpression(else_, compilation));
  const absence = {
    message: "the condition of an inline 'if' is false and there is no 'else'",
  };
  return (frame) => {
    if (isTrue(cond(frame))) return body(frame);
    // Jinja2 gives its lenient kind here, also where all else is strict.
    return otherwise ? otherwise(frame) : new Undefined(false, () => absence, node);
  };
}

function compileDict(node: NodeOf<'Dict'>, compilation: Compilation): Evaluate {
  const pairs = node.pairs.map(
    ({ key, value }) =>
      [compileExpression(key, compilation), compileExpression(value, compilation)] as const,
  );
  return (frame) => {
    const entries = pairs.map(([key, value]) => [hashable(key(frame)), value(frame)] as const);
    return Dict.from(entries);
  };
}
