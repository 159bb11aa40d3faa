import { batchInputs } from '../batch/batch-inputs.js';
import type { Diagnostic } from '../errors.js';
import type { TaskHandlerOptions } from '../tasks/task-handler.js';
import type { TemplateEngine } from '../template/template-engine.js';
import type { Workflow } from '../workflow/workflow.js';
import { checkEnv } from './check/env-check.js';
import { Findings } from './check/findings.js';
import { OrderCheck } from './check/order-problems.js';
import { ROOT_NAMES, type Scope } from './check/scope.js';
import { StepCheck, type KnownTasks, type StepGround } from './check/step-check.js';
import { StepOrder } from './check/step-order.js';
import { StepSights } from './check/step-sight.js';
import { unreadParts } from './check/unread-parts.js';
import { warnOfUnusedParams } from './check/unused-params.js';

export const BATCH_OPTIONS: TaskHandlerOptions = { inputs: batchInputs };

/**
 * Problems with a workflow's tasks, their inputs, the order of its steps and all its templates,
 * found without running anything; the shape of its files is checked already.
 */
export function checkWorkflow(
  workflow: Workflow,
  tasks: KnownTasks,
  templates: TemplateEngine,
): readonly Diagnostic[] {
  const findings = new Findings();
  const unread = unreadParts(workflow);
  const order = new StepOrder(workflow);
  const args = unread.params ? undefined : workflow.params.map(({ name }) => name);
  checkEnv(workflow, args, templates, findings);
  const sights = new StepSights(workflow, order, unread);
  const outerSteps = new Set(workflow.steps.map(({ name }) => name));
  const ground: StepGround = { tasks, templates, findings, outerSteps };
  const scope: Omit<Scope, 'steps'> = {
    roots: ROOT_NAMES.filter((name) => name !== 'batch'),
    absent: 'It is there for the items of a batch: in its key, task, steps and verify.',
    args,
    settings: unread.settings ? undefined : Object.keys(workflow.writtenSettings),
  };
  for (const step of workflow.steps) {
    new StepCheck(ground).check(step, { ...scope, steps: sights.of(step.name) });
  }
  new OrderCheck(workflow, order, unread, findings).check();
  if (!unread.steps && !unread.params) warnOfUnusedParams(workflow, findings);
  return findings.list;
}
