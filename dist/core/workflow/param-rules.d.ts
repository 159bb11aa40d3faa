import type * as v from 'valibot';
import type { Mapping } from '../data.js';
import type { Diagnostics } from './diagnostics.js';
import type { paramRuleSchema } from './schema.js';
import type { Path } from './source.js';
import { type ValueRule } from './value-rule.js';
/** A param's rules as they are written. */
export type GivenRules = Mapping & Partial<v.InferOutput<typeof paramRuleSchema>>;
/** The rules that have an effect; the others are told. */
export declare function effectiveRules(given: GivenRules, type: ValueRule['type'], path: Path, found: Diagnostics): GivenRules;
/** Tells the rules that are there under two names. */
export declare function refuseDoubledRules(rules: GivenRules, path: Path, found: Diagnostics): void;
export declare function choicesIn(rules: GivenRules): readonly unknown[] | undefined;
/** The values that are allowed, as the declared type has them; tells those that are none of it. */
export declare function readChoices(rules: GivenRules, rule: ValueRule, path: Path, found: Diagnostics): readonly unknown[] | undefined;
export declare function isNumber(value: unknown): boolean;
/** Why no value fits all rules of a param. */
export declare function contradictionIn(rule: ValueRule): string | undefined;
