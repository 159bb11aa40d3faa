import { fail } from '../failure.js';
import type { NodeOf } from '../parse/syntax-tree.js';
import { Markup } from '../values/collections.js';
import { Callable, TemplateObject } from '../values/objects.js';
import type { Compilation, Surrounding } from './compilation.js';
import type { Render } from './compiled-template.js';
import { compileExpression } from './expressions.js';
import { Frame } from './frame.js';
import { loadTemplate } from './inclusion.js';
import { parentVoice } from './other-template.js';
import type { BlockBody, RenderState } from './render-state.js';
import { compileBody } from './statements.js';
import { SyntaxFailure } from '../parse/syntax-failure.js';

export function compileExtends(node: NodeOf<'Extends'>, compilation: Compilation): Render {
  const name = compileExpression(node.template, compilation);
  return (frame) => {
    const { state } = frame;
    if (state.parent !== undefined) fail('the template extends two others');
    const value = name(frame);
    state.at = node;
    state.extendsAt ??= node;
    const voice = parentVoice(value, state.extendsAt);
    state.parent = { template: loadTemplate(state, value), voice };
    state.parent.template.addBlocks(state, voice);
    return '';
  };
}

export function compileBlock(node: NodeOf<'Block'>, compilation: Compilation): Render {
  const { name, scoped } = node;
  if (compilation.blocks.has(name)) {
    throw new SyntaxFailure(`block '${name}' is defined twice`, node.lineno, node.colno);
  }
  compilation.blocks.set(name, () => '');
  const atTop = !['scope', 'capture', 'block'].some((place) =>
    compilation.isInside(place as Surrounding),
  );
  const body = compilation.inside('block', () => compileBody(node.body, compilation));
  const render: BlockBody = node.required
    ? () => fail(`block '${name}' is required, and no template gives it`)
    : body;
  compilation.blocks.set(name, render);
  return (frame) => {
    // The template that is extended has the block's place.
    if (atTop && frame.state.parent !== undefined) return '';
    return renderBlock(frame.state, name, 0, scoped ? frame : undefined);
  };
}

function renderBlock(
  state: RenderState,
  name: string,
  level: number,
  scope: Frame | undefined,
): string {
  const body = state.blocks.get(name)?.[level];
  if (body === undefined) return fail(`there is no block '${name}'`);
  const frame = new Frame(state, scope);
  frame.set('super', superOf(state, name, level, scope));
  return body(frame);
}

function superOf(
  state: RenderState,
  name: string,
  level: number,
  scope: Frame | undefined,
): unknown {
  if (state.blocks.get(name)?.[level + 1] !== undefined) {
    return new BlockReference(state, name, level + 1, scope);
  }
  const message = `'super' is undefined: block '${name}' has no parent`;
  return state.undefined(() => ({ message }), state.at);
}

/** `super`, or a block reached through `self`. */
class BlockReference extends Callable {
  readonly name: string;
  private readonly home: RenderState;
  private readonly level: number;
  private readonly scope: Frame | undefined;

  constructor(home: RenderState, name: string, level: number, scope?: Frame) {
    super();
    this.home = home;
    this.name = name;
    this.level = level;
    this.scope = scope;
  }

  override attribute(name: string): unknown {
    return name === 'super' ? superOf(this.home, this.name, this.level, this.scope) : undefined;
  }

  call(state: RenderState): string | Markup {
    const text = renderBlock(this.home, this.name, this.level, this.scope);
    return state.autoescape ? new Markup(text) : text;
  }
}

/** `self`: the blocks of the template by name. */
export class TemplateReference extends TemplateObject {
  readonly typeName = 'TemplateReference';
  private readonly state: RenderState;

  constructor(state: RenderState) {
    super();
    this.state = state;
  }

  attribute(name: string): unknown {
    return this.state.blocks.has(name) ? new BlockReference(this.state, name, 0) : undefined;
  }

  override text(): string {
    return '<TemplateReference None>';
  }
}
