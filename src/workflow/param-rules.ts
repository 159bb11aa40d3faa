import type * as v from 'valibot';
import type { Mapping } from '../data.js';
import type { Diagnostics } from './diagnostics.js';
import type { paramRuleSchema } from './schema.js';
import type { Path } from './source.js';
import { checkValue, typeNames, type ValueRule, type ValueType } from './value-rule.js';

/** A param's rules as they are written. */
export type GivenRules = Mapping & Partial<v.InferOutput<typeof paramRuleSchema>>;

/** Of which types the values are that a rule is about; all others it does not touch. */
const TYPES_OF_RULES: Readonly<Record<string, readonly ValueType[]>> = {
  minimum: ['integer', 'number'],
  maximum: ['integer', 'number'],
  min: ['integer', 'number'],
  max: ['integer', 'number'],
  minLength: ['string', 'list'],
  maxLength: ['string', 'list'],
  minItems: ['list'],
  maxItems: ['list'],
  items: ['list'],
  pattern: ['string'],
};

/** Rules that have several names: files of the Python engine and of JSON Schema differ in them. */
const SYNONYMS = [
  ['enum', 'allowedValues', 'choices'],
  ['minimum', 'min'],
  ['maximum', 'max'],
  ['minLength', 'minItems'],
  ['maxLength', 'maxItems'],
] as const;

/** The rules that have an effect; the others are told. */
export function effectiveRules(
  given: GivenRules,
  type: ValueRule['type'],
  path: Path,
  found: Diagnostics,
): GivenRules {
  const rules = { ...given };
  for (const [name, types] of Object.entries(TYPES_OF_RULES)) {
    const hasEffect = typeof type !== 'string' || type === 'any' || types.includes(type);
    if (hasEffect || given[name] === undefined) continue;
    found.warnAtKey([...path, name], `'${name}' has no effect on ${typeNames({ type })}`);
    delete rules[name];
  }
  return rules;
}

/** Tells the rules that are there under two names. */
export function refuseDoubledRules(rules: GivenRules, path: Path, found: Diagnostics): void {
  for (const names of SYNONYMS) {
    const [first, second] = names.filter((name) => rules[name] !== undefined);
    if (first === undefined || second === undefined) continue;
    const message = `'${second}' says the same as '${first}'`;
    found.addAtKey([...path, second], message, 'Say it in one place.');
  }
}

/** Under which of its names a param says what values are allowed. */
function choiceKey(rules: GivenRules) {
  return SYNONYMS[0].find((name) => rules[name] !== undefined);
}

export function choicesIn(rules: GivenRules): readonly unknown[] | undefined {
  const key = choiceKey(rules);
  return key && rules[key];
}

/** The values that are allowed, as the declared type has them; tells those that are none of it. */
export function readChoices(
  rules: GivenRules,
  rule: ValueRule,
  path: Path,
  found: Diagnostics,
): readonly unknown[] | undefined {
  const key = choiceKey(rules);
  if (key === undefined) return undefined;
  return rules[key]?.map((choice, index) => {
    // In a text, as files of the Python engine have them, a number is its digits.
    const given = rule.type === 'string' && isNumber(choice) ? String(choice) : choice;
    const checked = checkValue(given, rule);
    if ('value' in checked || choice === null) return 'value' in checked ? checked.value : choice;
    found.add([...path, key, index], `This can never be the value: it ${checked.problem}`);
    return choice;
  });
}

export function isNumber(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** Why no value fits all rules of a param. */
export function contradictionIn(rule: ValueRule): string | undefined {
  const { minimum = -Infinity, maximum = Infinity, minLength = 0, maxLength = Infinity } = rule;
  if (minimum > maximum) return `${minimum} is the least and ${maximum} the greatest number`;
  if (rule.type === 'integer' && Math.ceil(minimum) > Math.floor(maximum)) {
    return `there is no integer from ${minimum} to ${maximum}`;
  }
  if (minLength > maxLength) return `it has ${minLength} at least and ${maxLength} at most`;
  return rule.enum?.length === 0 ? 'no value is allowed' : undefined;
}
