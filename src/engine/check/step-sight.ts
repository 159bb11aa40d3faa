import { nearestName } from '../../nearest-name.js';
import { ALL_STEPS } from '../../workflow/flows.js';
import type { Problem } from '../../workflow/source.js';
import type { Workflow } from '../../workflow/workflow.js';
import { stepNames } from './inner-steps.js';
import { missingIn } from './name-problems.js';
import { flowWords } from './order-problems.js';
import { stepPath, type StepSight } from './scope.js';
import type { StepOrder } from './step-order.js';
import type { UnreadParts } from './unread-parts.js';

/** What the steps of a workflow see of each other. */
export class StepSights {
  readonly #workflow: Workflow;
  readonly #order: StepOrder;
  readonly #names: readonly string[];
  readonly #known: ReadonlySet<string>;
  readonly #mayBeMore: boolean;

  constructor(workflow: Workflow, order: StepOrder, unread: UnreadParts) {
    this.#workflow = workflow;
    this.#order = order;
    this.#names = workflow.steps.map(({ name }) => name);
    this.#known = new Set(this.#names);
    this.#mayBeMore = unread.steps;
  }

  /** What a step of the workflow sees. */
  of(step: string): StepSight {
    return { problemWith: (name) => this.#problem(step, name) };
  }

  #problem(from: string, name: string): Problem | undefined {
    if (this.#workflow.unreadSteps.includes(name)) return undefined;
    if (name === from) return ownProblem(name);
    if (!this.#known.has(name)) return this.#mayBeMore ? undefined : this.#unknown(from, name);
    const flows = this.#order.flowsOf(from);
    const blind = flows.filter((flow) => !this.#order.of(flow).isBefore(name, from));
    if (blind.length === 0) return undefined;
    if (blind.length === flows.length) return lateProblem(from, name);
    return {
      message: `In ${flowWords(blind)}, '${stepPath(name)}' is undefined: '${name}' does not run before '${from}'`,
      hint: `Ask first: ${stepPath(name)} is defined.`,
      severity: 'warning',
    };
  }

  #unknown(from: string, name: string): Problem | undefined {
    const order = this.#order.of(ALL_STEPS);
    const before = this.#names.filter((one) => order.isBefore(one, from));
    const problem = missingIn('steps', name, before);
    return problem && { ...problem, hint: meant(name, this.#names) ?? this.#insideBatch(name) };
  }

  #insideBatch(name: string): string | undefined {
    const batch = this.#workflow.steps.find(
      ({ task, inputs }) => task === 'batch' && stepNames(inputs['steps']).includes(name),
    )?.name;
    if (batch === undefined) return undefined;
    return `It stands inside the batch '${batch}': ${stepPath(batch)}.result.results has what it gave.`;
  }
}

/**
 * What a step inside a batch sees: those before it in the item, and what its batch sees.
 * @param names of the item's steps, in their order
 */
export function innerSight(own: string, names: readonly string[], outer: StepSight): StepSight {
  const before = names.slice(0, names.indexOf(own));
  return {
    problemWith: (name) => {
      if (before.includes(name)) return undefined;
      if (name === own) return ownProblem(name);
      if (names.includes(name)) return lateProblem(own, name);
      const problem = outer.problemWith(name);
      return problem && { ...problem, hint: meant(name, before) ?? problem.hint };
    },
  };
}

function meant(name: string, names: readonly string[]): string | undefined {
  const near = nearestName(name, names);
  return near === undefined ? undefined : `Did you mean '${stepPath(near)}'?`;
}

function ownProblem(name: string): Problem {
  return {
    message: `'${stepPath(name)}' is undefined in '${name}' itself`,
    hint: 'What a step gives is there for those after it.',
  };
}

function lateProblem(from: string, name: string): Problem {
  return {
    message: `'${stepPath(name)}' is undefined: '${name}' does not come before '${from}'`,
    hint: 'A step sees those that it waits for.',
  };
}
