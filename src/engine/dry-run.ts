import { openItems } from '../batch/items/open-items.js';
import { isMapping, mapping, type Mapping } from '../data.js';
import { TemplateError, messageOf } from '../errors.js';
import type { Masker } from '../tasks/masker.js';
import type { InputSchema } from '../tasks/task-handler.js';
import type { TemplateEngine } from '../template/template-engine.js';
import type { Step, Workflow } from '../workflow/workflow.js';
import { planFlow, type PlannedStep } from './step-plan.js';
import type { WorkflowState } from './workflow-state.js';

/** What would become of a step. */
export interface DryStep {
  readonly name: string;
  readonly task: string;
  /**
   * - `run`, `skip`: as its condition says
   * - `depends`: its condition speaks of what only a run knows
   * - `done`: the run that is resumed has done it
   */
  readonly would: 'run' | 'skip' | 'depends' | 'done';
  readonly depends_on: readonly string[];
  readonly condition?: string;
  /** Masked; a template that speaks of what only a run knows stands as it is written. */
  readonly inputs: Mapping;
  /** Of a batch, where they can be counted without running anything. */
  readonly items?: number;
  /** What is sure to fail. */
  readonly problems: readonly string[];
}

/** What a run would do. */
export interface DryRun {
  readonly workflow: string;
  readonly flow: string;
  /** Masked. */
  readonly args: Mapping;
  readonly steps: readonly DryStep[];
}

interface DryGround {
  readonly workflow: Workflow;
  readonly workspace: string;
  readonly flow: string;
  readonly masker: Masker;
  readonly prior: WorkflowState | undefined;
  readonly context: Mapping;
  readonly templates: TemplateEngine;
  inputsOf(task: string): InputSchema | undefined;
}

/** What is not there before the steps have run. */
const KNOWN_LATER = new Set(['steps', 'batch', 'error']);

/** Resolves what can be resolved before a run. */
class Preview {
  readonly problems: string[] = [];
  readonly #ground: DryGround;

  constructor(ground: DryGround) {
    this.#ground = ground;
  }

  isKnownLater(text: string, isTemplate = this.#ground.templates.isTemplate(text)): boolean {
    const { templates } = this.#ground;
    const { names } = isTemplate ? templates.check(text) : templates.checkExpression(text);
    return names.some(({ path: [root] }) => KNOWN_LATER.has(root ?? ''));
  }

  resolve(value: unknown, isText = false): unknown {
    if (Array.isArray(value)) return value.map((element) => this.resolve(element));
    if (isMapping(value)) {
      const entries = Object.entries(value);
      return mapping(Object.fromEntries(entries.map(([name, part]) => [name, this.resolve(part)])));
    }
    if (typeof value !== 'string' || this.isKnownLater(value, true)) return value;
    const { templates, context } = this.#ground;
    try {
      return isText ? templates.render(value, context) : templates.resolve(value, context);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      this.problems.push(messageOf(error));
      return value;
    }
  }

  inputs(step: Step): Mapping {
    const rules = this.#ground.inputsOf(step.task) ?? {};
    const resolved = mapping();
    for (const [name, value] of Object.entries(step.inputs)) {
      const rule = rules[name];
      resolved[name] = rule?.raw ? value : this.resolve(value, rule?.type === 'string');
    }
    return resolved;
  }

  would(step: Step): DryStep['would'] {
    const { condition } = step;
    const { templates, context } = this.#ground;
    if (typeof condition !== 'string') return (condition ?? true) ? 'run' : 'skip';
    if (this.isKnownLater(condition)) return 'depends';
    try {
      return templates.evaluateCondition(condition, context) ? 'run' : 'skip';
    } catch (error) {
      this.problems.push(messageOf(error));
      return 'run';
    }
  }

  /** How many items a batch has; undefined where only a run knows. */
  async countItems(items: unknown): Promise<number | undefined> {
    const isKnown = Array.isArray(items) || (isMapping(items) && !('command' in items));
    if (!isKnown || this.#holdsTemplate(items)) return undefined;
    const runCommand = () => Promise.reject(new Error('a dry run runs no command'));
    try {
      const source = await openItems(items, { workspace: this.#ground.workspace, runCommand });
      const count = await countOf(source.items());
      await source.close();
      return count;
    } catch (error) {
      this.problems.push(messageOf(error));
      return undefined;
    }
  }

  #holdsTemplate(value: unknown): boolean {
    if (typeof value === 'string') return this.#ground.templates.isTemplate(value);
    return isMapping(value) && Object.values(value).some((part) => this.#holdsTemplate(part));
  }
}

async function countOf(items: AsyncIterable<unknown> | Iterable<unknown>): Promise<number> {
  if (Array.isArray(items)) return items.length;
  const iterator =
    Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  let count = 0;
  while ((await iterator.next()).done !== true) count += 1;
  return count;
}

async function dryStep(
  { step, dependsOn }: PlannedStep,
  isDone: boolean,
  ground: DryGround,
): Promise<DryStep> {
  const preview = new Preview(ground);
  const would = isDone ? 'done' : preview.would(step);
  const inputs = preview.inputs(step);
  const items =
    step.task === 'batch' && would !== 'done'
      ? await preview.countItems(inputs['items'])
      : undefined;
  const { masker } = ground;
  return {
    name: step.name,
    task: step.task,
    would,
    depends_on: dependsOn,
    ...(step.condition !== undefined && { condition: String(step.condition) }),
    inputs: masker.mask(inputs),
    ...(items !== undefined && { items }),
    problems: masker.mask(preview.problems),
  };
}

/** Steps that a resume takes over: they are done, and so is all that they wait for. */
function doneBefore(plan: readonly PlannedStep[], prior: WorkflowState | undefined): Set<string> {
  const done = new Set<string>();
  for (let before = -1; before < done.size;) {
    before = done.size;
    for (const { step, dependsOn } of plan) {
      const isDone = prior?.steps[step.name]?.complete ?? false;
      if (isDone && dependsOn.every((name) => done.has(name))) done.add(step.name);
    }
  }
  return done;
}

/** Looks at each step of a flow, in its order; runs nothing and writes nothing. */
export async function dryRun(ground: DryGround): Promise<DryRun> {
  const { workflow, flow, masker, context } = ground;
  const plan = planFlow(workflow, flow);
  const done = doneBefore(plan, ground.prior);
  const steps: DryStep[] = [];
  for (const planned of plan) {
    steps.push(await dryStep(planned, done.has(planned.step.name), ground));
  }
  const args = masker.mask(context['args'] as Mapping);
  return { workflow: workflow.name, flow, args, steps };
}
