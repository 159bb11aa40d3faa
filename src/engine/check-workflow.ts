import { batchInputs } from '../batch/batch-inputs.js';
import { readInnerTask, readInnerWork, stepsOf } from '../batch/inner-work.js';
import { isMapping } from '../data.js';
import type { Diagnostic } from '../errors.js';
import type { TaskHandlerOptions } from '../tasks/task-handler.js';
import type { TemplateEngine } from '../template/template-engine.js';
import { Diagnostics } from '../workflow/diagnostics.js';
import { didYouMean } from '../nearest-name.js';
import { retrySchema } from '../workflow/retry.js';
import type { Path } from '../workflow/source.js';
import { checkValue } from '../workflow/value-rule.js';
import type { Step, Workflow } from '../workflow/workflow.js';

/** What there is to check a workflow against. */
export interface KnownTasks {
  names(): readonly string[];
  options(name: string): TaskHandlerOptions | undefined;
}

/** Finds what is wrong with a workflow's tasks and templates, without running anything. */
class WorkflowCheck {
  readonly found: Diagnostics;
  readonly #workflow: Workflow;
  readonly #tasks: KnownTasks;
  readonly #templates: TemplateEngine;

  constructor(workflow: Workflow, tasks: KnownTasks, templates: TemplateEngine) {
    this.found = new Diagnostics(workflow.source);
    this.#workflow = workflow;
    this.#tasks = tasks;
    this.#templates = templates;
  }

  checkStep(step: Step): void {
    if (typeof step.condition === 'string') {
      this.#checkCondition(step.condition, [...step.path, step.conditionKey]);
    }
    this.checkTemplate(step.onError.message, [...step.path, 'on_error', 'message']);
    const names = this.#tasks.names();
    if (!names.includes(step.task)) {
      const hint = didYouMean(step.task, names) ?? `Tasks are: ${[...names].sort().join(', ')}.`;
      this.found.add(
        [...step.path, 'task'],
        `There is no task '${step.task}'`,
        hint,
        'unknown_task',
      );
      return;
    }
    this.#checkInputs(step, this.#tasks.options(step.task) ?? {});
    if (step.task === 'batch') this.#checkBatch(step);
  }

  #checkCondition(condition: string, at: Path): void {
    const { errors } = this.#templates.isTemplate(condition)
      ? this.#templates.check(condition)
      : this.#templates.checkExpression(condition);
    for (const { message, line, column } of errors) {
      this.found.addInText(at, line, column, message, 'template_syntax');
    }
  }

  /** Finds templates that do not parse, anywhere in a value. */
  checkTemplate(value: unknown, path: Path): void {
    if (Array.isArray(value)) {
      value.forEach((element, index) => this.checkTemplate(element, [...path, index]));
    } else if (isMapping(value)) {
      for (const name of Object.keys(value)) this.checkTemplate(value[name], [...path, name]);
    } else if (typeof value === 'string') {
      for (const { message, line, column } of this.#templates.check(value).errors) {
        this.found.addInText(path, line, column, message, 'template_syntax');
      }
    }
  }

  #checkInputs(step: Step, { inputs, freeInputs }: TaskHandlerOptions): void {
    const path = [...step.path, 'inputs'];
    for (const [name, value] of Object.entries(step.inputs)) {
      const rule = inputs?.[name];
      if (inputs && !rule && !freeInputs) this.#unknownInput(step, [...path, name], inputs);
      if (!rule?.raw || name === 'key') this.checkTemplate(value, [...path, name]);
      if (!rule || rule.raw || value === null || holdsTemplate(value)) continue;
      const checked = checkValue(rule.type === 'string' ? asText(value) : value, rule);
      if ('problem' in checked) {
        this.found.add(
          [...path, name],
          `The input '${name}' ${checked.problem}`,
          undefined,
          'invalid_inputs',
        );
      }
    }
    for (const [name, rule] of Object.entries(inputs ?? {})) {
      if (!rule.required || step.inputs[name] !== undefined) continue;
      const message = `The task '${step.task}' needs the input '${name}'`;
      this.found.add(step.path, message, rule.description, 'invalid_inputs');
    }
  }

  #unknownInput(step: Step, path: Path, known: object): void {
    const name = String(path.at(-1));
    const names = Object.keys(known);
    const hint = didYouMean(name, names) ?? `It takes: ${names.join(', ')}.`;
    const message = `The task '${step.task}' takes no input '${name}'`;
    this.found.addAtKey(path, message, hint, 'invalid_inputs');
  }

  #checkBatch(step: Step): void {
    const path = [...step.path, 'inputs'];
    const work = readInnerWork(step.inputs, step.name, path, this.found);
    const outer = new Set(this.#workflow.steps.map(({ name }) => name));
    for (const inner of work ? stepsOf(work) : []) {
      if (work?.kind === 'steps' && outer.has(inner.name)) {
        this.found.add(
          [...inner.path, 'name'],
          `A step outside the batch is named '${inner.name}' too`,
        );
      }
      if (inner.task !== 'batch') this.checkStep(inner);
    }
    const { verify, on_unknown: onUnknown, retry } = step.inputs;
    if (isMapping(retry) && !holdsTemplate(retry)) {
      this.found.parse(retrySchema, retry, [...path, 'retry']);
    }
    if (verify !== undefined) {
      const inner = readInnerTask(verify, step.name, [...path, 'verify'], this.found);
      if (inner && inner.task !== 'batch') this.checkStep(inner);
    } else if (onUnknown === 'verify') {
      this.found.add([...path, 'on_unknown'], "'on_unknown: verify' needs a 'verify' task");
    }
  }
}

/** A scalar as the text that a text input receives; other values are none. */
function asText(value: unknown): unknown {
  return ['number', 'bigint', 'boolean'].includes(typeof value) ? `${value as number}` : value;
}

/** True for a value with a template anywhere in it: only a run knows what it is. */
function holdsTemplate(value: unknown): boolean {
  if (typeof value === 'string') return /\{[{%#]/.test(value);
  if (Array.isArray(value)) return value.some(holdsTemplate);
  return isMapping(value) && Object.values(value).some(holdsTemplate);
}

/** Problems with a workflow's tasks, their inputs and all templates; its shape is checked already. */
export function checkWorkflow(
  workflow: Workflow,
  tasks: KnownTasks,
  templates: TemplateEngine,
): readonly Diagnostic[] {
  const check = new WorkflowCheck(workflow, tasks, templates);
  check.checkTemplate(workflow.env, ['env']);
  for (const step of workflow.steps) check.checkStep(step);
  return check.found.list;
}

export const BATCH_OPTIONS: TaskHandlerOptions = { inputs: batchInputs };
