import { isMapping, mapping, type Mapping } from '../data.js';
import { BatchError, TemplateError, type WorkflowError } from '../errors.js';
import { Diagnostics } from '../workflow/diagnostics.js';
import { readSteps, readUnnamedStep } from '../workflow/read-steps.js';
import type { Path, WorkflowSource } from '../workflow/source.js';
import type { Step } from '../workflow/workflow.js';
import { openRawItemTemplates } from './raw-item-templates.js';
import {
  errorOf,
  runStep,
  stepNamespace,
  type StepOutcome,
  type StepSurroundings,
} from './run-step.js';

/** What a batch does with each item: one task, or several steps. */
export type InnerWork =
  | { readonly kind: 'task'; readonly step: Step }
  | { readonly kind: 'steps'; readonly steps: readonly Step[] };

export function stepsOf(work: InnerWork): readonly Step[] {
  return work.kind === 'task' ? [work.step] : work.steps;
}

/** Finds what only steps of a workflow can do. */
function refuseOuterKeys(step: Step, found: Diagnostics): void {
  const { path, dependsOn, onError } = step;
  if (step.task === 'batch') {
    found.add(
      [...path, 'task'],
      'A batch cannot stand inside a batch',
      'Make one list of all the items, or give each its list as an item.',
    );
  }
  if (dependsOn !== undefined) {
    found.addAtKey([...path, 'depends_on'], "An item's steps run in their order");
  }
  if (onError.next !== undefined) {
    found.add([...path, 'on_error', 'next'], "An item's steps cannot jump");
  }
}

function innerStep(step: Step, found: Diagnostics): Step {
  refuseOuterKeys(step, found);
  return openRawItemTemplates(step, found);
}

/** Reads a task that is written inside another step, such as a batch's `task` or `verify`. */
export function readInnerTask(
  given: unknown,
  name: string,
  path: Path,
  found: Diagnostics,
): Step | undefined {
  const step = readUnnamedStep(given, name, path, found);
  return step && innerStep(step, found);
}

/**
 * Reads what a batch step does with its items.
 * @param inputs of the batch step, as written
 * @param path of these inputs in the file
 */
export function readInnerWork(
  inputs: Mapping,
  name: string,
  path: Path,
  found: Diagnostics,
): InnerWork | undefined {
  const { task, steps } = inputs;
  if ((task === undefined) === (steps === undefined)) {
    found.add(path, "A batch has either 'task' or 'steps'");
    return undefined;
  }
  if (task === undefined) {
    const { steps: read } = readSteps(steps, [...path, 'steps'], found);
    if (isEmpty(steps)) found.add([...path, 'steps'], 'There is no step for the items');
    return { kind: 'steps', steps: read.map((step) => innerStep(step, found)) };
  }
  const step = readInnerTask(task, name, [...path, 'task'], found);
  return step && { kind: 'task', step };
}

function isEmpty(steps: unknown): boolean {
  return (Array.isArray(steps) || isMapping(steps)) && Object.keys(steps).length === 0;
}

/** Reads with `read`, for a batch whose file was checked before and so has no problems. */
export function readChecked<T>(
  source: WorkflowSource,
  read: (found: Diagnostics) => T | undefined,
): T {
  const found = new Diagnostics(source);
  const value = read(found);
  const problem = found.list.find(({ severity }) => severity === 'error');
  if (value !== undefined && !problem) return value;
  throw new BatchError('invalid_inputs', problem?.message ?? 'The batch has no task');
}

/** The error, with its place told from the batch's inputs on. */
function within(step: Step, error: WorkflowError): WorkflowError {
  if (error instanceof TemplateError) error.path = [...step.path, ...error.path];
  return error;
}

/** What a failure was is known to the steps that run after it. */
function noteError(context: Mapping, outcome: StepOutcome): void {
  const error = errorOf(outcome);
  if (error) context['error'] = error;
}

/**
 * Does a batch's work for one item.
 * @param context of the item; the results of inner steps are added to its `steps`
 * @returns the task's result, or `{NAME: result}` of its steps
 * @throws WorkflowError of the step that failed
 */
export async function runInnerWork(
  work: InnerWork,
  context: Mapping,
  around: StepSurroundings,
): Promise<unknown> {
  const results = mapping();
  let failure: WorkflowError | undefined;
  for (const step of stepsOf(work)) {
    if (failure && (!step.alwaysRun || around.signal.aborted)) continue;
    const outcome = await runStep(step, context, around);
    noteError(context, outcome);
    if (outcome.status === 'failed' && !outcome.continued) {
      failure ??= within(step, outcome.error);
    }
    if (work.kind === 'task' && !failure) {
      return outcome.status === 'completed' ? outcome.result : null;
    }
    if (outcome.status === 'completed') results[step.name] = outcome.result;
    const earlier = context['steps'] as Mapping;
    context['steps'] = mapping({ ...earlier, [step.name]: stepNamespace(outcome) });
  }
  if (failure) throw failure;
  return results;
}
