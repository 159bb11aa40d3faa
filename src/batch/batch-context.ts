import { frozen, isMapping, mapping, type Mapping } from '../data.js';
import {
  TaskError,
  TemplateError,
  messageOf,
  type AvailableVariables,
  type ErrorContext,
} from '../errors.js';
import type { TaskConfig } from '../tasks/task-config.js';
import { checkValue } from '../workflow/value-rule.js';

export const DEFAULT_ARG_NAME = 'item';
export const DEFAULT_CHUNK_SIZE = 10;

export interface ItemIdentity {
  readonly key?: string;
  /** From 1. */
  readonly attempt?: number;
  readonly total?: number;
}

/** Keeps the namespaces of a batch's items apart from each other and from those of the workflow. */
export class BatchContext {
  readonly #config: TaskConfig;
  /** Under which name the item also appears among the `args`. */
  readonly argName: string;
  readonly #chunkSize: number;

  constructor(config: TaskConfig) {
    this.#config = config;
    const { arg_name, chunk_size } = config.inputs;
    const { templates } = config.runtime;
    const [argName, chunkSize] = [arg_name, chunk_size].map((given) =>
      templates.resolve(given, config.context),
    );
    this.argName = typeof argName === 'string' ? argName : DEFAULT_ARG_NAME;
    const size = checkValue(chunkSize, { type: 'integer', minimum: 1 });
    this.#chunkSize = 'value' in size ? Number(size.value) : DEFAULT_CHUNK_SIZE;
  }

  /**
   * The namespaces as one item sees them: those of the workflow, `batch`, and the item as an arg.
   * Each item gets mappings of its own where an item's differ.
   */
  createItemContext(item: unknown, index: number, identity: ItemIdentity = {}): Mapping {
    const context = mapping(this.#config.context);
    const { args } = this.#config.context;
    const itemArgs = mapping(isMapping(args) ? args : {});
    itemArgs[this.argName] = item;
    context['args'] = frozen(itemArgs);
    context['batch'] = frozen(
      mapping({
        item,
        index,
        total: identity.total ?? null,
        key: identity.key ?? null,
        name: this.#config.name,
        chunk_index: Math.floor(index / this.#chunkSize),
        chunk_size: this.#chunkSize,
        attempt: identity.attempt ?? 1,
      }),
    );
    return context;
  }

  /** What is known of an item's error: its message and the names, never values, there were. */
  getErrorContext(error: unknown): ErrorContext {
    if (error instanceof TemplateError || error instanceof TaskError) {
      const context = error.getErrorContext();
      if (context.namespaces.length > 0) return context;
    }
    const variables = this.getAvailableVariables();
    return new TaskError('task_failed', messageOf(error), {
      availableVariables: variables,
    }).getErrorContext();
  }

  /** Names by namespace, as an item sees them. */
  getAvailableVariables(): AvailableVariables {
    const variables = this.#config.getAvailableVariables();
    const batch = Object.keys(this.createItemContext(null, 0)['batch'] as Mapping);
    const args = new Set([...variables.args, this.argName]);
    return { ...variables, args: [...args].sort(), batch: batch.sort() };
  }
}
