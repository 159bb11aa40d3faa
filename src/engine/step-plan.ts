import { ConfigurationError } from '../errors.js';
import { didYouMean } from '../nearest-name.js';
import { ALL_STEPS } from '../workflow/flows.js';
import type { Step, Workflow } from '../workflow/workflow.js';

/** A step, and the steps that it waits for. */
export interface PlannedStep {
  readonly step: Step;
  readonly dependsOn: readonly string[];
}

/** Names of the flows that can be asked for. */
export function flowNames({ flows }: Workflow): string[] {
  return [ALL_STEPS, ...Object.keys(flows.definitions)];
}

/** The steps of a flow in its order, each waiting for what it names or for the one above it. */
export function planFlow(workflow: Workflow, flow: string): readonly PlannedStep[] {
  const chosen = workflow.flows.definitions[flow];
  const byName = new Map(workflow.steps.map((step) => [step.name, step]));
  const steps = chosen ? chosen.flatMap((name) => byName.get(name) ?? []) : workflow.steps;
  return steps.map((step, index) => {
    const above = steps[index - 1];
    return { step, dependsOn: step.dependsOn ?? (above ? [above.name] : []) };
  });
}

/** @throws ConfigurationError where there is no such flow */
export function refuseUnknownFlow(workflow: Workflow, flow: string): void {
  const names = flowNames(workflow);
  if (names.includes(flow)) return;
  throw new ConfigurationError('invalid_arguments', `There is no flow '${flow}'`, {
    hint: didYouMean(flow, names) ?? `Flows are: ${names.join(', ')}.`,
  });
}

/** The steps that wait for one, directly or by others. */
export function dependentsOf(plan: readonly PlannedStep[], name: string): Set<string> {
  const found = new Set<string>();
  const waiting = [name];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { step, dependsOn } of plan) {
      if (found.has(step.name) || !dependsOn.includes(next)) continue;
      found.add(step.name);
      waiting.push(step.name);
    }
  }
  return found;
}
