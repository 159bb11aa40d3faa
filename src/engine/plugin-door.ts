import * as v from 'valibot';
import { isMapping } from '../data.js';
import { ConfigurationError, messageOf } from '../errors.js';
import { createTaskHandler, type TaskHandler } from '../tasks/task-handler.js';
import { isPattern } from '../workflow/retry.js';
import type { ValueType } from '../workflow/value-rule.js';

export interface TaskRegistry {
  /** @throws ConfigurationError for the name of a task that there is already */
  registerTask(name: string, handler: TaskHandler): void;
}

/** What a plug-in is given; it imports nothing of ours, so that it works beside a bundle. */
export interface PluginApi {
  readonly registerTask: TaskRegistry['registerTask'];
  readonly createTaskHandler: typeof createTaskHandler;
}

/** What a plug-in passes is not what it has to be. */
export class PluginRefusal extends ConfigurationError {
  constructor(message: string, hint?: string, cause?: unknown) {
    super('invalid_workflow', message, { hint, cause });
  }
}

const TYPES = ['string', 'integer', 'number', 'boolean', 'list', 'mapping', 'any'] as const;
TYPES satisfies readonly ValueType[];

const type = v.picklist(TYPES, `must be one of ${TYPES.join(', ')}`);
const number = v.optional(v.number('must be a number'));
const flag = v.optional(v.boolean('must be true or false'));

/** Says of a mapping itself, or of a key in it that nobody knows, what is wrong. */
function mappingProblem(issue: v.BaseIssue<unknown>): string {
  return issue.expected === 'never' ? 'is not known' : 'must be a mapping';
}

const valueRule = {
  type: v.optional(v.union([type, v.array(type)], `must be one or more of ${TYPES.join(', ')}`)),
  enum: v.optional(v.array(v.unknown(), 'must be a list')),
  minLength: number,
  maxLength: number,
  minimum: number,
  maximum: number,
  pattern: v.optional(
    v.pipe(v.string('must be text'), v.check(isPattern, 'must be a regular expression')),
  ),
};

const inputRule = v.strictObject(
  {
    ...valueRule,
    items: v.optional(v.strictObject(valueRule, mappingProblem)),
    required: flag,
    default: v.optional(v.unknown()),
    description: v.optional(v.string('must be text')),
    raw: flag,
  },
  mappingProblem,
);

/** `isMasked` is not among them: that secrets are masked is not a plug-in's to say. */
const handlerOptions = v.optional(
  v.strictObject(
    {
      inputs: v.optional(
        // A list would pass for a record of numbered entries.
        v.pipe(v.custom(isMapping, 'must be a mapping'), v.record(v.string(), inputRule)),
      ),
      freeInputs: flag,
      checks: v.optional(v.array(v.function('must be a function'), 'must be a list')),
    },
    mappingProblem,
  ),
);

/** The door that plug-ins register tasks by; what they pass is checked here, not when a step runs. */
export function pluginDoor(registry: TaskRegistry): PluginApi {
  return {
    registerTask(name, handler) {
      refuseBadTask(name, handler);
      try {
        registry.registerTask(name, handler);
      } catch (error) {
        throw new PluginRefusal(messageOf(error), 'Give it a name of its own.', error);
      }
    },
    createTaskHandler(run, options) {
      if (typeof run === 'function') return createTaskHandler(run, options);
      throw new PluginRefusal('createTaskHandler needs a function', 'It runs the task.');
    },
  };
}

function refuseBadTask(name: unknown, handler: TaskHandler): void {
  if (typeof name !== 'string' || name.trim() === '') {
    throw new PluginRefusal('registerTask needs the name of the task', 'Its name is text.');
  }
  if (typeof handler !== 'function') {
    const hint = 'It is a function, or what createTaskHandler gives.';
    throw new PluginRefusal(`the handler of the task '${name}' is not a function`, hint);
  }
  const { success, issues } = v.safeParse(handlerOptions, handler.options);
  if (success) return;
  const [issue] = issues;
  const place = v.getDotPath(issue);
  const options = place === null ? 'the options' : `'${place}' in the options`;
  throw new PluginRefusal(
    `${options} of the task '${name}' ${issue.message}`,
    'Options are: inputs, a mapping of names to rules; freeInputs, true or false; checks, a list of functions.',
  );
}
