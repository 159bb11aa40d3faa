import { batchInputs } from '../batch/batch-inputs.js';
import { builtinTasks } from '../tasks/builtin-tasks.js';
import type { TaskHandlerOptions } from '../tasks/task-handler.js';
import { stepsOfFlow } from '../workflow/flows.js';
import { namedStepSchema, paramRuleSchema, workflowSchema } from '../workflow/schema.js';
import { settingsSchema } from '../workflow/settings.js';
import { batchInputsSchema } from './schema/batch-inputs-schema.js';
import { fromValibot } from './schema/from-valibot.js';
import { inputsSchema, requiredInputs } from './schema/input-schema.js';
import {
  propertiesOf,
  reference,
  refined,
  restated,
  withoutProperty,
  type JsonSchema,
} from './schema/json-schema.js';
import { TASK_DESCRIPTIONS } from './schema/task-descriptions.js';

const BATCH = 'batch';

type Tasks = ReadonlyMap<string, TaskHandlerOptions>;

function allTasks(): Tasks {
  const builtin = [...builtinTasks()].map(([name, { options = {} }]) => [name, options] as const);
  return new Map([[BATCH, { inputs: batchInputs }], ...builtin]);
}

/** A list of steps, or a mapping of names to steps. */
function stepsForms(definition: string): JsonSchema {
  return {
    type: ['array', 'object'],
    items: { allOf: [reference(definition), { required: ['name'] }] },
    additionalProperties: reference(definition),
  };
}

function forTask(name: string, then: JsonSchema): JsonSchema {
  return { if: { properties: { task: { const: name } }, required: ['task'] }, then };
}

/** A built-in task, each with what it does, or one that a plug-in brings. */
function taskNames(names: readonly string[], anyName: JsonSchema): JsonSchema {
  const builtin = names.map((name) => ({ const: name, description: TASK_DESCRIPTIONS[name] }));
  const { description, ...rest } = anyName;
  return { description, anyOf: [...builtin, rest] };
}

function ofTaskNames(step: JsonSchema, names: readonly string[], more: JsonSchema): JsonSchema {
  const { task = {}, ...properties } = propertiesOf(step);
  return { ...step, properties: { ...properties, task: { ...taskNames(names, task), ...more } } };
}

/** A step may also be given its inputs by the batch around it, so only outer ones are asked for. */
function needsOf(tasks: Tasks): JsonSchema[] {
  return [...tasks].flatMap(([name, options]) => {
    const required = requiredInputs(options);
    if (required.length === 0) return [];
    const inputs = { type: 'object', required };
    return [forTask(name, { properties: { inputs }, required: ['inputs'] })];
  });
}

/** `on_error` without what only steps of a workflow can do. */
function innerOnError(onError: JsonSchema): JsonSchema {
  const forms = onError['anyOf'] as readonly JsonSchema[];
  return {
    anyOf: forms.map((form) => ('properties' in form ? withoutProperty(form, 'next') : form)),
  };
}

function stepDefinitions(tasks: Tasks): Record<string, JsonSchema> {
  const names = [...tasks.keys()];
  const step = { ...fromValibot(namedStepSchema), not: { required: ['condition', 'if'] } };
  const inner = refined(withoutProperty(step, 'depends_on'), {
    on_error: innerOnError(propertiesOf(step)['on_error'] ?? {}),
  });
  const innerNames = names.filter((name) => name !== BATCH);
  const inputs = reference('inputs-by-task');
  return {
    step: { ...ofTaskNames(step, names, {}), allOf: [inputs, ...needsOf(tasks)] },
    'step-of-batch': {
      ...ofTaskNames(inner, innerNames, { not: { const: BATCH } }),
      allOf: [inputs],
    },
    'inputs-by-task': {
      allOf: names.map((name) =>
        forTask(name, { properties: { inputs: reference(`inputs-of-${name}`) } }),
      ),
    },
  };
}

function inputsDefinitions(tasks: Tasks): Record<string, JsonSchema> {
  const inner = { step: 'step-of-batch', steps: stepsForms('step-of-batch') };
  const entries = [...tasks].map(([name, options]) => [
    `inputs-of-${name}`,
    name === BATCH ? batchInputsSchema(inner) : inputsSchema(options),
  ]);
  return Object.fromEntries(entries) as Record<string, JsonSchema>;
}

/** A param is a rule where it is a mapping with any of a rule's keys, else its default. */
function paramDefinition(): JsonSchema {
  const rule = fromValibot(paramRuleSchema);
  const names = Object.keys(propertiesOf(rule));
  return {
    // Also outside `then`, so that an editor offers them where there is none of them yet.
    properties: propertiesOf(rule),
    if: { type: 'object', anyOf: names.map((name) => ({ required: [name] })) },
    then: { propertyNames: { enum: names } },
  };
}

function topLevel(): JsonSchema {
  const top = fromValibot(workflowSchema);
  const { flows = {} } = propertiesOf(top);
  const flow = { type: 'object', additionalProperties: fromValibot(stepsOfFlow) };
  return refined(restated(top, { steps: stepsForms('step') }), {
    params: { additionalProperties: reference('param') },
    env: { additionalProperties: { type: ['string', 'number', 'boolean'] } },
    settings: { properties: propertiesOf(fromValibot(settingsSchema)) },
    flows: refined(flows, { definitions: { items: flow } }),
  });
}

/**
 * The JSON Schema of workflow files, for editors: made of the schemas that check the files, and of
 * what the built-in tasks declare as their inputs.
 */
export function workflowJsonSchema(): JsonSchema {
  const tasks = allTasks();
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    description: 'A workflow file of Resumable Batch.',
    ...topLevel(),
    anyOf: [{ required: ['steps'] }, { required: ['imports'] }],
    definitions: {
      ...stepDefinitions(tasks),
      param: paramDefinition(),
      ...inputsDefinitions(tasks),
    },
  };
}
