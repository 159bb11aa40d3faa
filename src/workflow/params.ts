import type * as v from 'valibot';
import { isMapping, mapping, type Mapping } from '../data.js';
import { ConfigurationError } from '../errors.js';
import type { Diagnostics } from './diagnostics.js';
import { didYouMean } from '../nearest-name.js';
import { paramRuleSchema } from './schema.js';
import { checkValue, type ValueRule, type ValueType } from './value-rule.js';
import type { Param, Workflow } from './workflow.js';

/** A param is a rule where it is a mapping with any of a rule's keys, else its default. */
function isRule(given: unknown): given is Record<string, unknown> {
  if (!isMapping(given)) return false;
  const names = Object.keys(given);
  return names.length === 0 || names.some((name) => name in paramRuleSchema.entries);
}

/** The type that a default without a declared one speaks of; text from a command line becomes it. */
function typeOf(value: unknown): ValueRule['type'] {
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' || typeof value === 'bigint' ? 'number' : undefined;
}

/** What files of the Python engine call the types. */
const TYPE_ALIASES = {
  array: 'list',
  object: 'mapping',
  dict: 'mapping',
  str: 'string',
  int: 'integer',
  float: 'number',
  bool: 'boolean',
} as const;

type GivenType = NonNullable<v.InferOutput<typeof paramRuleSchema>['type']>;

function typeNamed(given: GivenType | undefined): ValueType | undefined {
  if (given === undefined) return undefined;
  return given in TYPE_ALIASES
    ? TYPE_ALIASES[given as keyof typeof TYPE_ALIASES]
    : (given as ValueType);
}

export function readParam(name: string, given: unknown, found: Diagnostics): Param {
  const path = ['params', name];
  const rule = isRule(given)
    ? (found.parse(paramRuleSchema, given, path) ?? {})
    : { default: given };
  if (name.trim() === '') found.addAtKey(path, 'A param needs a name');
  const type = typeNamed(rule.type);
  const fallback = type === 'string' ? asText(rule.default) : rule.default;
  const param: Param = {
    type: type ?? typeOf(fallback),
    enum: rule.enum ?? rule.allowedValues ?? rule.choices,
    items: rule.items && { type: typeNamed(rule.items.type) },
    minLength: rule.minLength ?? rule.minItems,
    maxLength: rule.maxLength ?? rule.maxItems,
    minimum: rule.minimum ?? rule.min,
    maximum: rule.maximum ?? rule.max,
    pattern: rule.pattern,
    name,
    source: found.source,
    path,
    default: fallback,
    description: rule.description,
    required: rule.required ?? false,
    secret: rule.secret ?? false,
  };
  if (isRule(given)) checkParam(param, found);
  return param;
}

/** Files of the Python engine have numbers as the defaults of texts. */
function asText(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : value;
}

function checkParam(param: Param, found: Diagnostics): void {
  const { name, path, default: fallback } = param;
  const contradiction = contradictionIn(param);
  if (contradiction !== undefined) {
    found.add(path, `No value can be right for '${name}': ${contradiction}`);
  } else if (fallback !== undefined && fallback !== null) {
    const checked = checkValue(fallback, param);
    if ('problem' in checked) {
      found.add([...path, 'default'], `The default of '${name}' ${checked.problem}`);
    }
  }
}

/** Why no value fits all rules of a param. */
function contradictionIn(rule: Param): string | undefined {
  const { enum: choices, minimum = -Infinity, maximum = Infinity } = rule;
  const { minLength = 0, maxLength = Infinity } = rule;
  if (minimum > maximum) return `${minimum} is the least and ${maximum} the greatest number`;
  if (minLength > maxLength) return `it has ${minLength} at least and ${maxLength} at most`;
  if (choices?.length === 0) return 'no value is allowed';
  const problems = choices?.map((choice) => checkValue(choice, { ...rule, enum: undefined }));
  const [first] = problems ?? [];
  return first && 'problem' in first && problems?.every((each) => 'problem' in each)
    ? `each that is allowed ${first.problem}`
    : undefined;
}

function argumentError(message: string, hint?: string): ConfigurationError {
  return new ConfigurationError('invalid_arguments', message, { hint });
}

function resolveParam(param: Param, given: unknown): unknown {
  if (given === undefined) {
    if (param.required && param.default === undefined) {
      const what = param.description === undefined ? '' : ` (${param.description})`;
      throw argumentError(
        `The param '${param.name}' is required${what}`,
        `Give it as ${param.name}=VALUE.`,
      );
    }
    if (param.default === undefined || param.default === null) return null;
  }
  const checked = checkValue(given ?? param.default, param);
  if ('problem' in checked) throw argumentError(`The param '${param.name}' ${checked.problem}`);
  return checked.value;
}

/**
 * The `args` namespace: a value for every param, converted and checked.
 * @param given text or native values by name
 * @throws ConfigurationError for an unknown name, a missing value or one that breaks a rule
 */
export function resolveArgs(workflow: Workflow, given: Mapping): Mapping {
  const names = workflow.params.map(({ name }) => name);
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue;
    const known =
      names.length === 0 ? 'The workflow has no params.' : `It has: ${names.join(', ')}.`;
    throw argumentError(
      `The workflow '${workflow.name}' has no param '${name}'`,
      didYouMean(name, names) ?? known,
    );
  }
  const args = mapping();
  for (const param of workflow.params) args[param.name] = resolveParam(param, given[param.name]);
  return args;
}
