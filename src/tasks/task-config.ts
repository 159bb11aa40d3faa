import { isMapping, mapping, type Mapping } from '../data.js';
import { TemplateError, type AvailableVariables } from '../errors.js';
import { availableVariables } from '../template/available-variables.js';
import type { TemplateEngine } from '../template/template-engine.js';
import { checkValue, kindOf } from '../workflow/value-rule.js';
import { InputError } from './input-error.js';
import type { InputRule, InputSchema, ProcessedInputs } from './task-handler.js';
import { standaloneRuntime, type TaskRuntime } from './task-runtime.js';

export type OutputStream = 'stdout' | 'stderr';

/** Where a task says what happens; the run turns it into events. Secrets are masked on the way. */
export interface TaskLogger {
  info(message: string): void;
  warning(message: string): void;
  /** Text that a task's program printed, as it comes; not necessarily whole lines. */
  output(stream: OutputStream, text: string): void;
}

export const silentLogger: TaskLogger = { info() {}, warning() {}, output() {} };

export interface TaskConfigOptions {
  /** The step, or the inner task of a batch. */
  readonly name: string;
  /** The task, such as `shell`. */
  readonly type: string;
  /** Inputs as written in the workflow file, templates and all. */
  readonly inputs?: Mapping;
  /** The namespaces: `args`, `env`, `steps`, in a batch `batch`, and top-level names. */
  readonly context?: Mapping;
  /** What the tasks of a run share; a config made without one stands alone, in `workspace`. */
  readonly runtime?: TaskRuntime;
  /** Absolute path; the runtime's, where there is one. */
  readonly workspace?: string;
  readonly signal?: AbortSignal;
  readonly logger?: TaskLogger;
  /** Variables for child processes, over those of the `env` namespace. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** What a handler is given: its inputs, its namespaces and its surroundings. */
export class TaskConfig {
  readonly name: string;
  readonly type: string;
  readonly inputs: Mapping;
  readonly context: Mapping;
  readonly runtime: TaskRuntime;
  readonly signal: AbortSignal;
  readonly logger: TaskLogger;
  readonly #environment: Readonly<Record<string, string>>;

  constructor(options: TaskConfigOptions) {
    this.name = options.name;
    this.type = options.type;
    this.inputs = options.inputs ?? mapping();
    this.context = options.context ?? mapping();
    this.runtime = options.runtime ?? standaloneRuntime(options.workspace ?? process.cwd());
    this.signal = options.signal ?? new AbortController().signal;
    this.logger = options.logger ?? silentLogger;
    this.#environment = options.environment ?? {};
  }

  /** Absolute path of the folder that tasks work in. */
  get workspace(): string {
    return this.runtime.workspace;
  }

  /** The environment for this task's child processes: the `env` namespace and the item's own. */
  get environment(): Record<string, string> {
    const environment: Record<string, string> = {};
    const env = this.context['env'];
    for (const [name, value] of Object.entries(isMapping(env) ? env : {})) {
      if (typeof value === 'string') environment[name] = value;
    }
    return Object.assign(environment, this.#environment);
  }

  /** A variable of a namespace, or a top-level one; undefined where there is none. */
  getVariable(name: string, namespace?: string): unknown {
    const holder = namespace === undefined ? this.context : this.context[namespace];
    return isMapping(holder) && Object.hasOwn(holder, name) ? holder[name] : undefined;
  }

  getAvailableVariables(): AvailableVariables {
    return availableVariables(this.context);
  }

  /**
   * The inputs with their templates resolved, defaults filled in and types converted.
   * @param templates what resolves them, where the run's own templates are not meant
   * @throws TemplateError, or InputError naming the input.
   */
  processInputs(
    schema: InputSchema = {},
    templates: TemplateEngine = this.runtime.templates,
  ): ProcessedInputs {
    const processed = mapping();
    for (const [name, value] of Object.entries(this.inputs)) {
      processed[name] = this.#processInput(name, value, schema[name], templates);
    }
    for (const [name, rule] of Object.entries(schema)) {
      if (Object.hasOwn(processed, name) && processed[name] !== undefined) continue;
      if (rule.required) throw this.#inputError(name, 'is required');
      if (rule.default !== undefined) processed[name] = rule.default;
    }
    return processed;
  }

  #processInput(
    name: string,
    value: unknown,
    rule: InputRule | undefined,
    templates: TemplateEngine,
  ): unknown {
    if (rule?.raw) return value;
    const resolved =
      rule?.type === 'string'
        ? this.#text(name, value, templates)
        : this.#native(name, value, templates);
    // An input that resolves to nothing is as if it were not given: `timeout: "{{ args.timeout }}"`.
    if (rule === undefined || (resolved === null && rule.type !== undefined)) {
      return rule === undefined ? resolved : undefined;
    }
    const checked = checkValue(resolved, rule);
    if ('problem' in checked) throw this.#inputError(name, checked.problem);
    return checked.value;
  }

  #native(name: string, value: unknown, templates: TemplateEngine): unknown {
    return this.#at(name, () => templates.resolve(value, this.context));
  }

  #text(name: string, value: unknown, templates: TemplateEngine): string | null {
    if (value === null || value === undefined) return null;
    if (typeof value === 'object') {
      throw this.#inputError(name, `must be text, not ${kindOf(value)}`);
    }
    if (typeof value === 'string') {
      return this.#at(name, () => templates.render(value, this.context));
    }
    return templates.render('{{ value }}', mapping({ value }));
  }

  #at<T>(name: string, resolve: () => T): T {
    try {
      return resolve();
    } catch (error) {
      if (error instanceof TemplateError) error.path = [name, ...error.path];
      throw error;
    }
  }

  #inputError(name: string, problem: string): InputError {
    return new InputError(this, name, problem);
  }
}
