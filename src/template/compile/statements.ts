import type { NodeOf, Statement } from '../parse/syntax-tree.js';
import { Markup } from '../values/collections.js';
import { isTrue } from '../values/truth.js';
import type { Compilation } from './compilation.js';
import type { Evaluate, Render } from './compiled-template.js';
import { compileExpression, compileFilterUse } from './expressions.js';
import type { Frame } from './frame.js';
import { compileFromImport, compileImport, compileInclude } from './inclusion.js';
import { compileBlock, compileExtends } from './inheritance.js';
import { compileFor } from './loops.js';
import { compileCallBlock, compileMacro } from './macros.js';
import { compileTarget } from './targets.js';

/** A function that renders the statement in a frame. */
export function compileStatement(node: Statement, compilation: Compilation): Render {
  switch (node.typename) {
    case 'NodeList':
      return compileBody(node, compilation);
    case 'Output':
      return compileOutput(node, compilation);
    case 'If':
      return compileIf(node, compilation);
    case 'For':
      return compileFor(node, compilation);
    case 'Set':
      return compileSet(node, compilation);
    case 'SetBlock':
      return compileSetBlock(node, compilation);
    case 'With':
      return compileWith(node, compilation);
    case 'FilterBlock':
      return compileFilterBlock(node, compilation);
    case 'Autoescape':
      return compileAutoescape(node, compilation);
    case 'Do':
      return compileDo(node, compilation);
    case 'Macro':
      return compileMacro(node, compilation);
    case 'CallBlock':
      return compileCallBlock(node, compilation);
    case 'Block':
      return compileBlock(node, compilation);
    case 'Extends':
      return compileExtends(node, compilation);
    case 'Include':
      return compileInclude(node, compilation);
    case 'Import':
      return compileImport(node, compilation);
    case 'FromImport':
      return compileFromImport(node, compilation);
  }
}

export function compileBody(node: NodeOf<'NodeList'>, compilation: Compilation): Render {
  return compileStatements(node.children, compilation);
}

export function compileStatements(nodes: readonly Statement[], compilation: Compilation): Render {
  return inSequence(nodes.map((child) => compileStatement(child, compilation)));
}

/** A body whose names stay in it. */
export function compileInScope(node: NodeOf<'NodeList'>, compilation: Compilation): Render {
  return compilation.inside('scope', () => compileBody(node, compilation));
}

function inSequence(renders: readonly Render[]): Render {
  const [first] = renders;
  if (first === undefined) return () => '';
  if (renders.length === 1) return first;
  return (frame) => {
    let output = '';
    for (const render of renders) output += render(frame);
    return output;
  };
}

function compileOutput(node: NodeOf<'Output'>, compilation: Compilation): Render {
  const print = compilePrint(node, compilation);
  const always =
    !compilation.mayExtend || compilation.isInside('block') || compilation.isInside('capture');
  if (always) return print;
  return (frame) => (frame.state.parent === undefined ? print(frame) : '');
}

function compilePrint(node: NodeOf<'Output'>, compilation: Compilation): Render {
  return inSequence(
    node.children.map((child) => {
      if (child.typename === 'TemplateData') return () => child.value;
      const value = compileExpression(child, compilation);
      return (frame: Frame) => {
        const result = value(frame);
        if (typeof result === 'string' && !frame.state.autoescape) return result;
        frame.state.at = child;
        return frame.state.print(result);
      };
    }),
  );
}

function compileIf(node: NodeOf<'If'>, compilation: Compilation): Render {
  const cond = compileExpression(node.cond, compilation);
  const branch = (part: NodeOf<'NodeList'>) =>
    compilation.inside('branch', () => compileBody(part, compilation));
  const body = branch(node.body);
  const otherwise = node.else_ ? branch(node.else_) : undefined;
  return (frame) => {
    if (isTrue(cond(frame))) return body(frame);
    return otherwise === undefined ? '' : otherwise(frame);
  };
}

function compileSet(node: NodeOf<'Set'>, compilation: Compilation): Render {
  const value = compileExpression(node.value, compilation);
  const assign = compileTarget(node.target);
  return (frame) => {
    assign(frame, value(frame));
    return '';
  };
}

/** The body's text as a value that filters can work on. */
function captured(body: Render): Evaluate {
  return (frame) => {
    const text = body(frame.inner());
    return frame.state.autoescape ? new Markup(text) : text;
  };
}

function compileSetBlock(node: NodeOf<'SetBlock'>, compilation: Compilation): Render {
  const text = captured(compilation.inside('capture', () => compileBody(node.body, compilation)));
  const value = node.filters.reduce(
    (target, use) => compileFilterUse(use, target, compilation),
    text,
  );
  const assign = compileTarget(node.target);
  return (frame) => {
    assign(frame, value(frame));
    return '';
  };
}

function compileFilterBlock(node: NodeOf<'FilterBlock'>, compilation: Compilation): Render {
  const text = captured(compileInScope(node.body, compilation));
  const value = node.filters.reduce(
    (target, use) => compileFilterUse(use, target, compilation),
    text,
  );
  return (frame) => frame.state.print(value(frame));
}

/** The values are computed outside of the scope that their names open. */
function compileWith(node: NodeOf<'With'>, compilation: Compilation): Render {
  const values = node.values.map((value) => compileExpression(value, compilation));
  const targets = node.targets.map(compileTarget);
  const body = compileInScope(node.body, compilation);
  return (frame) => {
    const inner = frame.inner();
    const given = values.map((value) => value(frame));
    targets.forEach((assign, index) => assign(inner, given[index]));
    return body(inner);
  };
}

function compileAutoescape(node: NodeOf<'Autoescape'>, compilation: Compilation): Render {
  const value = compileExpression(node.value, compilation);
  const body = compileInScope(node.body, compilation);
  return (frame) => {
    const { state } = frame;
    const before = state.autoescape;
    state.autoescape = isTrue(value(frame));
    try {
      return body(frame.inner());
    } finally {
      state.autoescape = before;
    }
  };
}

function compileDo(node: NodeOf<'Do'>, compilation: Compilation): Render {
  const value = compileExpression(node.expr, compilation);
  return (frame) => {
    value(frame);
    return '';
  };
}
