import { ALL_STEPS } from '../../workflow/flows.js';
import type { Workflow } from '../../workflow/workflow.js';
import { flowNames, planFlow } from '../step-plan.js';

/** Which steps of one flow have run before which. */
export class FlowOrder {
  /** What each step waits for; of steps with one name, the first. */
  readonly #waitsFor = new Map<string, readonly string[]>();
  /** The steps whose failure leads to a step. */
  readonly #leadTo = new Map<string, string[]>();
  /** The answer to the last question; a step asks several times. Those of all steps would be many. */
  #last: { readonly name: string; readonly before: ReadonlySet<string> | undefined } | undefined;
  readonly #all: ReadonlySet<string>;
  /** Steps that wait for each other, each circle as `a`, `b` where `a` waits for `b` and `b` for `a`. */
  readonly circles: readonly (readonly string[])[];
  readonly #inCircles: ReadonlySet<string>;

  constructor(workflow: Workflow, flow: string) {
    this.#all = new Set(workflow.steps.map(({ name }) => name));
    for (const { step, dependsOn } of planFlow(workflow, flow)) {
      const { name, onError } = step;
      if (this.#waitsFor.has(name)) continue;
      this.#waitsFor.set(
        name,
        dependsOn.filter((other) => other !== name),
      );
      if (onError.next === undefined || onError.next === name) continue;
      this.#leadTo.set(onError.next, [...(this.#leadTo.get(onError.next) ?? []), name]);
    }
    this.circles = circlesOf(this.#waitsFor);
    this.#inCircles = new Set(this.circles.flat());
  }

  has(name: string): boolean {
    return this.#waitsFor.has(name);
  }

  /** True for a step of the flow, and for one outside it that a failure leads to. */
  reaches(name: string): boolean {
    return this.has(name) || this.#leadTo.has(name);
  }

  /** True also where nobody can say: behind a circle, or behind a step that could not be read. */
  isBefore(earlier: string, later: string): boolean {
    return this.#stepsBefore(later)?.has(earlier) ?? true;
  }

  /** True where `later` waits for `earlier`, whatever may lead to it; true also where nobody can say. */
  waits(later: string, earlier: string): boolean {
    return this.#walk(later, (name) => this.#waitsFor.get(name) ?? [])?.has(earlier) ?? true;
  }

  /** Those that are sure to have run when a step does; undefined where nobody can say. */
  #stepsBefore(name: string): ReadonlySet<string> | undefined {
    if (this.#last?.name !== name) {
      const before = this.#walk(name, (step) => [
        ...(this.#waitsFor.get(step) ?? []),
        ...(this.#leadTo.get(step) ?? []),
      ]);
      this.#last = { name, before };
    }
    return this.#last.before;
  }

  #walk(from: string, next: (name: string) => readonly string[]): ReadonlySet<string> | undefined {
    const found = new Set<string>();
    const waiting = [from];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (this.#inCircles.has(name) || !this.#all.has(name)) return undefined;
      for (const other of next(name)) {
        if (found.has(other)) continue;
        found.add(other);
        waiting.push(other);
      }
    }
    return found;
  }
}

function circlesOf(waitsFor: ReadonlyMap<string, readonly string[]>): string[][] {
  const left = new Map(waitsFor);
  const circles: string[][] = [];
  for (;;) {
    removeFree(left);
    const [start] = left.keys();
    if (start === undefined) return circles;
    const circle = circleFrom(start, left);
    circles.push(circle);
    for (const name of circle) left.delete(name);
  }
}

/** Takes out what waits for nothing that is left, again and again. */
function removeFree(left: Map<string, readonly string[]>): void {
  for (;;) {
    const before = left.size;
    for (const [name, others] of left) {
      if (!others.some((other) => left.has(other))) left.delete(name);
    }
    if (left.size === before) return;
  }
}

/** Each step that is left waits for another one that is left, so a walk comes back to itself. */
function circleFrom(start: string, left: ReadonlyMap<string, readonly string[]>): string[] {
  const trail: string[] = [];
  let name = start;
  while (!trail.includes(name)) {
    trail.push(name);
    name = left.get(name)?.find((other) => left.has(other)) ?? start;
  }
  const circle = trail.slice(trail.indexOf(name));
  // From the step that comes first in the file.
  const order = [...left.keys()];
  const first = circle.reduce((a, b) => (order.indexOf(b) < order.indexOf(a) ? b : a));
  const at = circle.indexOf(first);
  return [...circle.slice(at), ...circle.slice(0, at)];
}

/** Which steps of a workflow have run before which, in each of its flows. */
export class StepOrder {
  readonly #workflow: Workflow;
  readonly #flows = new Map<string, FlowOrder>();

  constructor(workflow: Workflow) {
    this.#workflow = workflow;
  }

  /** The order of one flow, put together when it is first asked for. */
  of(flow: string = ALL_STEPS): FlowOrder {
    let order = this.#flows.get(flow);
    if (!order) this.#flows.set(flow, (order = new FlowOrder(this.#workflow, flow)));
    return order;
  }

  /** The flows in which a step may run. */
  flowsOf(name: string): readonly string[] {
    return flowNames(this.#workflow).filter((flow) => this.of(flow).reaches(name));
  }
}
