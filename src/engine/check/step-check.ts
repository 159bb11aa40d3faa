import { DEFAULT_ARG_NAME } from '../../batch/batch-context.js';
import { readInnerTask, readInnerWork } from '../../batch/inner-work.js';
import { isMapping } from '../../data.js';
import type { Diagnostic } from '../../errors.js';
import { didYouMean } from '../../nearest-name.js';
import type { TaskHandlerOptions } from '../../tasks/task-handler.js';
import { isPlainAnswer } from '../../template/condition.js';
import type { TemplateCheck, TemplateEngine } from '../../template/template-engine.js';
import type { Path, WorkflowSource } from '../../workflow/source.js';
import { isUnquotedTemplate, QUOTES_NEEDED } from '../../workflow/unquoted-template.js';
import type { Step } from '../../workflow/workflow.js';
import { checkBatchInputs } from './batch-input-problems.js';
import type { Findings } from './findings.js';
import { holdsTemplate } from './holds-template.js';
import { inputPath } from './input-path.js';
import { checkInputs, inputsOfTask } from './input-problems.js';
import { stepNames } from './inner-steps.js';
import type { Scope } from './scope.js';
import { checkCodeData, checkShellData, type ItemNames } from './item-data.js';
import { checkOtherTemplates } from './other-templates.js';
import { innerSight } from './step-sight.js';
import { UsedNames } from './used-names.js';

/** What there is to check a workflow against. */
export interface KnownTasks {
  names(): readonly string[];
  options(name: string): TaskHandlerOptions | undefined;
}

/** What the checks of all steps share. */
export interface StepGround {
  readonly tasks: KnownTasks;
  readonly templates: TemplateEngine;
  readonly findings: Findings;
  /** Names of the workflow's own steps. */
  readonly outerSteps: ReadonlySet<string>;
}

/** What is there for the items of a batch only. */
interface ItemPlace extends ItemNames {
  readonly scope: Scope;
}

/** Finds what is wrong with one step of a workflow: its task, its inputs and all its templates. */
export class StepCheck {
  readonly #ground: StepGround;
  readonly #names = new UsedNames();

  constructor(ground: StepGround) {
    this.#ground = ground;
  }

  check(step: Step, scope: Scope): void {
    this.#checkStep(step, scope, undefined);
    this.#names.check(this.#ground.findings);
  }

  #checkStep(step: Step, scope: Scope, item: ItemPlace | undefined): void {
    const found = this.#ground.findings.in(step.source);
    this.#checkCondition(step, scope);
    this.#checkMessage(step, scope);
    const options = this.#optionsOf(step);
    const names = inputsOfTask(step, options, found);
    for (const name of names) {
      if (options?.inputs?.[name]?.raw) continue;
      this.#checkTexts(step.inputs[name], step.source, inputPath(step, name), scope);
    }
    if (!options) return;
    checkOtherTemplates(step, options.inputs, found);
    checkInputs(step, names, options, inputsGiven(item), found);
    if (step.task === 'batch') this.#checkBatch(step, scope);
    if (!item) return;
    if (step.task === 'shell') checkShellData(step, item, found);
    else checkCodeData(step, item, found);
  }

  /** Undefined for a task that is not there, which it tells. */
  #optionsOf({ task, source, path }: Step): TaskHandlerOptions | undefined {
    const { tasks, findings } = this.#ground;
    const names = tasks.names();
    if (names.includes(task)) return tasks.options(task) ?? {};
    const hint = didYouMean(task, names) ?? `Tasks are: ${[...names].sort().join(', ')}.`;
    findings.in(source).add([...path, 'task'], `There is no task '${task}'`, hint, 'unknown_task');
    return undefined;
  }

  #checkCondition({ condition, conditionKey, source, path }: Step, scope: Scope): void {
    if (typeof condition !== 'string' || isPlainAnswer(condition)) return;
    const { templates } = this.#ground;
    const check = templates.isTemplate(condition)
      ? templates.check(condition)
      : templates.checkExpression(condition);
    this.#note(check, source, [...path, conditionKey], scope);
    const at = [...path, conditionKey];
    // It prints as `$True`, which is neither true nor false.
    if (GITHUBS.test(condition)) this.#ground.findings.in(source).add(at, OF_GITHUB, WITHOUT_SIGN);
  }

  /** Names that are not there spoil the message, not the step: they are warnings. */
  #checkMessage({ onError: { message }, source, path }: Step, scope: Scope): void {
    if (message === undefined || !this.#ground.templates.isTemplate(message)) return;
    const check = this.#ground.templates.check(message);
    this.#note(check, source, [...path, 'on_error', 'message'], scope, 'warning');
  }

  /** Finds templates that do not parse, and names that are not there, anywhere in a value. */
  #checkTexts(value: unknown, source: WorkflowSource, path: Path, scope: Scope): void {
    if (Array.isArray(value)) {
      value.forEach((element, index) => this.#checkTexts(element, source, [...path, index], scope));
    } else if (isUnquotedTemplate(value)) {
      this.#ground.findings.in(source).add(path, UNQUOTED, QUOTES_NEEDED, 'invalid_inputs');
    } else if (isMapping(value)) {
      for (const name of Object.keys(value)) {
        this.#checkTexts(value[name], source, [...path, name], scope);
      }
    } else if (typeof value === 'string' && this.#ground.templates.isTemplate(value)) {
      this.#note(this.#ground.templates.check(value), source, path, scope);
      if (GITHUBS.test(value)) this.#ground.findings.in(source).warn(path, OF_GITHUB, WITHOUT_SIGN);
    }
  }

  #note(
    { errors, names }: TemplateCheck,
    source: WorkflowSource,
    path: Path,
    scope: Scope,
    severity?: Diagnostic['severity'],
  ): void {
    const found = this.#ground.findings.in(source);
    for (const { message, hint, ...place } of errors) {
      found.addInText(path, place, { message, hint, code: 'template_syntax' });
    }
    this.#names.add(names, source, path, scope, severity);
  }

  #checkBatch(step: Step, outer: Scope): void {
    const { source, inputs } = step;
    const found = this.#ground.findings.in(source);
    checkBatchInputs(step, found);
    const item = itemPlace(step, outer);
    this.#checkTexts(inputs['key'], source, inputPath(step, 'key'), item.scope);
    const around = inputPath(step, 'steps').slice(0, -1);
    const work = readInnerWork(inputs, step.name, around, found);
    if (work?.kind === 'task') this.#checkInner(work.step, item);
    if (work?.kind === 'steps') this.#checkItemSteps(work.steps, stepNames(inputs['steps']), item);
    if (inputs['verify'] === undefined) return;
    const verify = readInnerTask(inputs['verify'], step.name, inputPath(step, 'verify'), found);
    if (verify) this.#checkInner(verify, item);
  }

  #checkInner(step: Step, item: ItemPlace): void {
    // A batch inside a batch is refused; what it says has no meaning.
    if (step.task !== 'batch') this.#checkStep(step, item.scope, item);
  }

  #checkItemSteps(steps: readonly Step[], names: readonly string[], item: ItemPlace): void {
    const { outerSteps, findings } = this.#ground;
    for (const step of steps) {
      if (outerSteps.has(step.name)) {
        const message = `A step outside the batch is named '${step.name}' too`;
        findings.in(step.source).add([...step.path, 'name'], message);
      }
      const { steps: outer } = item.scope;
      const sight = outer && innerSight(step.name, names, outer);
      const before = names.slice(0, names.indexOf(step.name));
      this.#checkInner(step, { ...item, scope: { ...item.scope, steps: sight }, steps: before });
    }
  }
}

const GITHUBS = /\$\{\{/;
const OF_GITHUB = "'${{ … }}' is for GitHub's own files; here it is a $ before a template";
const WITHOUT_SIGN = 'Write {{ … }}.';
const UNQUOTED = 'This is a mapping to YAML, not a template';

/** What an item's step is given without being told to. */
function inputsGiven(item: ItemPlace | undefined): readonly string[] | undefined {
  if (!item) return [];
  return item.argName === undefined ? undefined : [item.argName];
}

function itemPlace({ inputs }: Step, outer: Scope): ItemPlace {
  const { arg_name: given = DEFAULT_ARG_NAME } = inputs;
  const argName = typeof given === 'string' && !holdsTemplate(given) ? given : undefined;
  const args =
    outer.args === undefined || argName === undefined ? undefined : [...outer.args, argName];
  const scope = { ...outer, roots: [...outer.roots, 'batch'], args };
  return { argName, areNumbers: areNumbers(inputs['items']), steps: [], scope };
}

function areNumbers(items: unknown): boolean {
  if (Array.isArray(items)) {
    return items.every((item) => typeof item === 'number' || typeof item === 'bigint');
  }
  return isMapping(items) && 'range' in items;
}
