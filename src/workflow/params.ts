import type * as v from 'valibot';
import { isMapping, mapping, type Mapping } from '../data.js';
import { ConfigurationError } from '../errors.js';
import type { Diagnostics } from './diagnostics.js';
import { didYouMean } from '../nearest-name.js';
import {
  choicesIn,
  contradictionIn,
  effectiveRules,
  isNumber,
  readChoices,
  refuseDoubledRules,
  type GivenRules,
} from './param-rules.js';
import { paramRuleSchema } from './schema.js';
import { shownText } from './shown-text.js';
import { checkValue, type ValueRule, type ValueType } from './value-rule.js';
import type { Param, Workflow } from './workflow.js';

/** A param is a rule where it is a mapping with any of a rule's keys, else its default. */
function isRule(given: unknown): given is Record<string, unknown> {
  if (!isMapping(given)) return false;
  const names = Object.keys(given);
  return names.length === 0 || names.some((name) => name in paramRuleSchema.entries);
}

/**
 * The type that a default without a declared one speaks of; text from a command line becomes it.
 * @param choices what is allowed beside it, which may be of other types
 */
function typeOf(value: unknown, choices: readonly unknown[] = []): ValueRule['type'] {
  const type = typeof value === 'boolean' ? 'boolean' : isNumber(value) ? 'number' : undefined;
  return choices.some((choice) => 'problem' in checkValue(choice, { type })) ? undefined : type;
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
  if (name.trim() === '') found.addAtKey(path, 'A param needs a name');
  const isRuled = isRule(given);
  const written: GivenRules = isRuled
    ? (found.parse(paramRuleSchema, given, path) ?? {})
    : { default: given };
  const declared = typeNamed(written.type ?? undefined);
  const fallback = declared === 'string' ? asText(written.default) : written.default;
  const type = declared ?? typeOf(fallback, choicesIn(written));
  const rules = effectiveRules(written, type, path, found);
  const rule: ValueRule = {
    type,
    items: rules.items ? { type: typeNamed(rules.items.type ?? undefined) } : undefined,
    minLength: rules.minLength ?? rules.minItems,
    maxLength: rules.maxLength ?? rules.maxItems,
    minimum: rules.minimum ?? rules.min,
    maximum: rules.maximum ?? rules.max,
    pattern: rules.pattern,
  };
  const param: Param = {
    ...rule,
    enum: undefined,
    name,
    source: found.source,
    path,
    default: fallback,
    description: written.description,
    required: written.required ?? false,
    secret: written.secret ?? false,
  };
  return isRuled ? checkedParam(param, rules, rule, found) : param;
}

/** Files of the Python engine have numbers as the defaults of texts. */
function asText(value: unknown): unknown {
  return isNumber(value) ? String(value) : value;
}

/** The param with the values that are allowed; tells what in its rules cannot be. */
function checkedParam(given: Param, rules: GivenRules, rule: ValueRule, found: Diagnostics): Param {
  const { name, path, default: fallback } = given;
  const before = found.list.length;
  refuseDoubledRules(rules, path, found);
  const contradiction = contradictionIn(rule);
  const choices = contradiction === undefined ? readChoices(rules, rule, path, found) : undefined;
  const param = { ...given, enum: choices };
  const problem = contradiction ?? contradictionIn(param);
  if (problem !== undefined) {
    found.add(path, `No value can be right for '${shownText(name)}': ${problem}`);
  }
  if (found.list.length > before || fallback === undefined || fallback === null) return param;
  const checked = checkValue(fallback, param);
  if ('problem' in checked) {
    const message = `The default of '${shownText(name)}' ${checked.problem}`;
    found.add([...path, 'default'], message);
  }
  return param;
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
