import type { NodeOf } from '../parse/syntax-tree.js';
import { List } from '../values/collections.js';
import { iterate } from '../values/sequences.js';
import { isTrue } from '../values/truth.js';
import type { Compilation } from './compilation.js';
import type { Evaluate, Render } from './compiled-template.js';
import { compileExpression } from './expressions.js';
import type { Frame } from './frame.js';
import { LoopContext } from './loop-context.js';
import { compileInScope } from './statements.js';
import { compileTarget, type Assign } from './targets.js';
import { mentions } from './tree-walk.js';

/** What a `for` needs at run time. */
interface Loop {
  readonly assign: Assign;
  readonly test: Evaluate | undefined;
  readonly body: Render;
  readonly otherwise: Render | undefined;
  readonly recursive: boolean;
  /** The body may look at `loop`. */
  readonly usesLoop: boolean;
}

export function compileFor(node: NodeOf<'For'>, compilation: Compilation): Render {
  const iterable = compileExpression(node.arr, compilation);
  const loop: Loop = {
    assign: compileTarget(node.name),
    test: node.test ? compileExpression(node.test, compilation) : undefined,
    body: compileInScope(node.body, compilation),
    otherwise: node.else_ ? compileInScope(node.else_, compilation) : undefined,
    recursive: node.recursive,
    usesLoop: node.recursive || mentions(node.body, 'loop'),
  };
  return (frame) => {
    const value = iterable(frame);
    frame.state.at = node;
    return runLoop(loop, frame, value, 0);
  };
}

function runLoop(loop: Loop, frame: Frame, value: unknown, depth: number): string {
  const all = iterate(value);
  const needsAll = loop.usesLoop || loop.test !== undefined;
  if (!needsAll) return runSimple(loop, frame, all);
  const items = arrayOf(loop, frame, all);
  const recurse = (inner: unknown, innerDepth: number) => runLoop(loop, frame, inner, innerDepth);
  const context = new LoopContext(frame.state, items, depth, loop.recursive ? recurse : undefined);
  let output = '';
  for (let index = 0; index < items.length; index += 1) {
    context.index0 = index;
    const inner = frame.inner();
    inner.set('loop', context);
    output += runOnce(loop, inner, items[index], output.length);
  }
  return items.length === 0 ? emptyLoop(loop, frame) : output;
}

function runSimple(loop: Loop, frame: Frame, items: Iterable<unknown>): string {
  let output = '';
  let isEmpty = true;
  for (const item of items) {
    isEmpty = false;
    output += runOnce(loop, frame.inner(), item, output.length);
  }
  return isEmpty ? emptyLoop(loop, frame) : output;
}

function runOnce(loop: Loop, frame: Frame, item: unknown, length: number): string {
  frame.state.surroundings.budget.countIteration(length);
  loop.assign(frame, item);
  return loop.body(frame);
}

function emptyLoop({ otherwise }: Loop, frame: Frame): string {
  return otherwise === undefined ? '' : otherwise(frame.inner());
}

/** The items that the loop's `if` lets through; without one, a list is not copied. */
function arrayOf(loop: Loop, frame: Frame, all: Iterable<unknown>): readonly unknown[] {
  const { test } = loop;
  if (test === undefined) return Array.isArray(all) ? (all as unknown[]) : Array.from(all);
  const chosen = new List();
  for (const item of all) {
    const inner = frame.inner();
    loop.assign(inner, item);
    if (isTrue(test(inner))) chosen.push(item);
  }
  return chosen;
}
