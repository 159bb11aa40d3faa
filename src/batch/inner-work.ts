import { mapping, type Mapping } from '../data.js';
import { BatchError, TemplateError, type WorkflowError } from '../errors.js';
import { Diagnostics } from '../workflow/diagnostics.js';
import { readStep, readSteps } from '../workflow/load-workflow.js';
import { namedStepSchema } from '../workflow/schema.js';
import type { Path, WorkflowSource } from '../workflow/source.js';
import type { Step } from '../workflow/workflow.js';
import { runStep, stepNamespace, type StepSurroundings } from './run-step.js';

/** What a batch does with each item: one task, or several steps. */
export type InnerWork =
  | { readonly kind: 'task'; readonly step: Step }
  | { readonly kind: 'steps'; readonly steps: readonly Step[] };

export function stepsOf(work: InnerWork): readonly Step[] {
  return work.kind === 'task' ? [work.step] : work.steps;
}

function refuseBatch(step: Step, found: Diagnostics): void {
  if (step.task !== 'batch') return;
  found.add(
    [...step.path, 'task'],
    'A batch cannot stand inside a batch',
    'Make one list of all the items, or give each its list as an item.',
  );
}

/** Reads a task that is written inside another step, such as a batch's `task` or `verify`. */
export function readInnerTask(
  given: unknown,
  name: string,
  path: Path,
  found: Diagnostics,
): Step | undefined {
  const input = found.parse(namedStepSchema, given, path);
  if (!input) return undefined;
  const step = readStep(input, input.name ?? name, path, found);
  refuseBatch(step, found);
  return step;
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
    const read = readSteps(steps, [...path, 'steps'], found);
    for (const step of read) refuseBatch(step, found);
    return { kind: 'steps', steps: read };
  }
  const step = readInnerTask(task, name, [...path, 'task'], found);
  return step && { kind: 'task', step };
}

/** Reads with `read`, for a batch whose file was checked before and so has no problems. */
export function readChecked<T>(
  source: WorkflowSource,
  read: (found: Diagnostics) => T | undefined,
): T {
  const found = new Diagnostics(source);
  const value = read(found);
  const [problem] = found.list;
  if (value !== undefined && !problem) return value;
  throw new BatchError('invalid_inputs', problem?.message ?? 'The batch has no task');
}

/** The error, with its place told from the batch's inputs on. */
function within(step: Step, error: WorkflowError): WorkflowError {
  if (error instanceof TemplateError) error.path = [...step.path, ...error.path];
  return error;
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
  for (const step of stepsOf(work)) {
    const outcome = await runStep(step, context, around);
    if (outcome.status === 'failed' && !outcome.continued) throw within(step, outcome.error);
    if (work.kind === 'task') return outcome.status === 'completed' ? outcome.result : null;
    if (outcome.status === 'completed') results[step.name] = outcome.result;
    const earlier = context['steps'] as Mapping;
    context['steps'] = mapping({ ...earlier, [step.name]: stepNamespace(outcome) });
  }
  return results;
}
