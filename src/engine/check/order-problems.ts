import { isMapping } from '../../data.js';
import { didYouMean } from '../../nearest-name.js';
import { ALL_STEPS } from '../../workflow/flows.js';
import type { Path } from '../../workflow/source.js';
import type { Step, Workflow } from '../../workflow/workflow.js';
import type { Findings } from './findings.js';
import type { StepOrder } from './step-order.js';
import { writtenTop, type UnreadParts } from './unread-parts.js';

/** Finds what is wrong with the order of the steps: `depends_on`, `on_error.next` and the flows. */
export class OrderCheck {
  readonly #workflow: Workflow;
  readonly #order: StepOrder;
  readonly #findings: Findings;
  readonly #steps: ReadonlyMap<string, Step>;
  /** Steps that are there, read or not; undefined where some may be there that nobody knows. */
  readonly #known: readonly string[] | undefined;

  constructor(workflow: Workflow, order: StepOrder, unread: UnreadParts, findings: Findings) {
    this.#workflow = workflow;
    this.#order = order;
    this.#findings = findings;
    this.#steps = new Map(workflow.steps.map((step) => [step.name, step]));
    this.#known = unread.steps ? undefined : [...this.#steps.keys(), ...workflow.unreadSteps];
  }

  check(): void {
    for (const step of this.#workflow.steps) {
      this.#checkDependencies(step);
      this.#checkNext(step);
    }
    for (const circle of this.#order.of(ALL_STEPS).circles) this.#tellCircle(circle);
    for (const flow of Object.keys(this.#workflow.flows.definitions)) this.#checkFlow(flow);
  }

  #checkDependencies(step: Step): void {
    const found = this.#findings.in(step.source);
    for (const [index, name] of (step.dependsOn ?? []).entries()) {
      const path = [...step.path, 'depends_on', index];
      if (name === step.name) found.add(path, `The step '${name}' waits for itself`);
      else this.#refuseUnknown(step, name, path);
    }
  }

  #refuseUnknown({ source }: Step, name: string, path: Path): boolean {
    if (this.#known === undefined || this.#known.includes(name)) return false;
    const hint = didYouMean(name, this.#known);
    this.#findings.in(source).add(path, `There is no step '${name}'`, hint);
    return true;
  }

  #checkNext(step: Step): void {
    const { next } = step.onError;
    if (next === undefined) return;
    const found = this.#findings.in(step.source);
    const path = [...step.path, 'on_error', 'next'];
    if (next === step.name) {
      found.add(path, `The step '${next}' leads to itself`, "'retry' tries it again.");
      return;
    }
    if (this.#refuseUnknown(step, next, path) || !this.#steps.has(next)) return;
    const flows = this.#order.flowsOf(step.name);
    const wrong = flows.filter((flow) => {
      const order = this.#order.of(flow);
      return order.has(step.name) && order.has(next) && !order.waits(next, step.name);
    });
    if (wrong.length === 0) return;
    const message = `The step '${next}' does not come after '${step.name}'`;
    const hint = 'Only a step that waits for this one can follow its failure.';
    if (wrong.length === flows.length) found.add(path, message, hint);
    else found.warn(path, `${message} in ${flowWords(wrong)}`, hint);
  }

  #tellCircle(circle: readonly string[]): void {
    const steps = circle.flatMap((name) => this.#steps.get(name) ?? []);
    const placed = steps.find(({ dependsOn }) => dependsOn !== undefined) ?? steps[0];
    if (!placed) return;
    this.#findings
      .in(placed.source)
      .add([...placed.path, 'depends_on'], circleMessage(circle), circleHint(steps));
  }

  #checkFlow(flow: string): void {
    const path = this.#flowPath(flow);
    const chosen = this.#workflow.flows.definitions[flow] ?? [];
    const found = this.#findings.in(this.#workflow.source);
    for (const [index, name] of chosen.entries()) {
      for (const other of this.#steps.get(name)?.dependsOn ?? []) {
        if (chosen.includes(other) || this.#known?.includes(other) !== true) continue;
        found.add(
          [...path, index],
          `The step '${name}' waits for '${other}', which is not in the flow '${flow}'`,
          `Name '${other}' before it.`,
        );
      }
    }
    const told = new Set(this.#order.of(ALL_STEPS).circles.map(membersOf));
    for (const circle of this.#order.of(flow).circles) {
      if (told.has(membersOf(circle))) continue;
      const steps = circle.flatMap((name) => this.#steps.get(name) ?? []);
      const message = `${circleMessage(circle)}, in the flow '${flow}'`;
      found.addAtKey(path, message, circleHint(steps));
    }
  }

  #flowPath(flow: string): Path {
    const { flows } = writtenTop(this.#workflow.source);
    const definitions = isMapping(flows) ? flows['definitions'] : undefined;
    const index = Array.isArray(definitions)
      ? definitions.findIndex((definition) => isMapping(definition) && flow in definition)
      : -1;
    return ['flows', 'definitions', Math.max(index, 0), flow];
  }
}

function membersOf(circle: readonly string[]): string {
  return JSON.stringify([...circle].sort());
}

function circleMessage(circle: readonly string[]): string {
  return `The steps wait for each other: ${[...circle, circle[0]].join(' -> ')}`;
}

function circleHint(steps: readonly Step[]): string | undefined {
  const isTold = steps.every(({ dependsOn }) => dependsOn !== undefined);
  return isTold ? undefined : "A step without 'depends_on' waits for the one above it.";
}

/** "the flow 'a'", "the flows 'a' and 'b'". */
export function flowWords(flows: readonly string[]): string {
  const names = flows.map((name) => `'${name}'`);
  const last = names.pop() ?? '';
  return names.length === 0 ? `the flow ${last}` : `the flows ${names.join(', ')} and ${last}`;
}
