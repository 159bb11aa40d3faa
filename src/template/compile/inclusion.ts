import { mapping } from '../../data.js';
import { fail } from '../failure.js';
import type { NodeOf, Place } from '../parse/syntax-tree.js';
import { TemplateObject } from '../values/objects.js';
import { textOf } from '../values/text.js';
import { isText, typeName } from '../values/type-name.js';
import { Undefined } from '../values/undefined.js';
import type { Compilation } from './compilation.js';
import type { CompiledTemplate, Render } from './compiled-template.js';
import { compileExpression } from './expressions.js';
import type { Frame } from './frame.js';
import { inTemplate, shownNames } from './other-template.js';
import { RenderState } from './render-state.js';

/** The template that a name, or the first that one of several names, stands for. */
export function loadTemplate(state: RenderState, name: unknown): CompiledTemplate {
  const template = findTemplate(state, name);
  return template ?? fail(`there is no template named ${shownNames(name)}`);
}

function findTemplate(state: RenderState, name: unknown): CompiledTemplate | undefined {
  if (name instanceof Undefined) return name.fail();
  const names = Array.isArray(name) ? (name as unknown[]) : [name];
  for (const candidate of names) {
    if (candidate instanceof Undefined) candidate.fail();
    if (!isText(candidate)) fail(`a template's name is text, not '${typeName(candidate)}'`);
    const found = state.surroundings.load(textOf(candidate));
    if (found !== undefined) return found;
  }
  return undefined;
}

export function compileInclude(node: NodeOf<'Include'>, compilation: Compilation): Render {
  const template = compileExpression(node.template, compilation);
  return (frame) => {
    const name = template(frame);
    frame.state.at = node;
    const inner: { state?: RenderState } = {};
    return inTemplate(name, node, inner, () => {
      const found = node.ignoreMissing
        ? findTemplate(frame.state, name)
        : loadTemplate(frame.state, name);
      inner.state = stateFor(frame, node.withContext);
      return found?.render(inner.state) ?? '';
    });
  };
}

function stateFor(frame: Frame, withContext: boolean): RenderState {
  const { data, surroundings } = frame.state;
  return withContext
    ? new RenderState(data, surroundings, frame)
    : new RenderState(mapping(), surroundings);
}

/** An imported template: what it set at its top level, by name. */
class TemplateModule extends TemplateObject {
  readonly typeName = 'TemplateModule';
  private readonly vars: ReadonlyMap<string, unknown>;
  private readonly body: string;

  constructor(vars: ReadonlyMap<string, unknown>, body: string) {
    super();
    this.vars = vars;
    this.body = body;
  }

  attribute(name: string): unknown {
    return name.startsWith('_') ? undefined : this.vars.get(name);
  }

  override text(): string {
    return this.body;
  }
}

function importTemplate(frame: Frame, name: unknown, at: Place, withContext: boolean) {
  const inner: { state?: RenderState } = {};
  return inTemplate(name, at, inner, () => {
    const template = loadTemplate(frame.state, name);
    inner.state = stateFor(frame, withContext);
    inner.state.name = name;
    return new TemplateModule(inner.state.vars, template.render(inner.state));
  });
}

export function compileImport(node: NodeOf<'Import'>, compilation: Compilation): Render {
  const template = compileExpression(node.template, compilation);
  return (frame) => {
    const name = template(frame);
    frame.state.at = node;
    frame.set(node.target, importTemplate(frame, name, node, node.withContext));
    return '';
  };
}

export function compileFromImport(node: NodeOf<'FromImport'>, compilation: Compilation): Render {
  const template = compileExpression(node.template, compilation);
  return (frame) => {
    const source = template(frame);
    frame.state.at = node;
    const module = importTemplate(frame, source, node, node.withContext);
    for (const { name, alias } of node.names) {
      const message = `template ${shownNames(source)} has no '${name}' to import`;
      frame.set(alias, module.attribute(name) ?? frame.state.undefined(() => ({ message }), node));
    }
    return '';
  };
}
