import type { Mapping } from '../data.js';
import { TemplateError } from '../errors.js';
import { availableVariables } from './available-variables.js';
import { isTrue } from './values/truth.js';

const LONGEST_SHOWN = 40;

/** True for a condition that is no expression: `TRUE`, `false` or nothing. */
export function isPlainAnswer(source: string): boolean {
  return /^\s*(?:true|false)?\s*$/i.test(source);
}

/** What the value of a condition means: text must say `true` or `false`, else Python's truth counts. */
export function conditionHolds(value: unknown, context: Mapping): boolean {
  if (typeof value !== 'string') return isTrue(value);
  const text = value.trim();
  if (/^true$/i.test(text)) return true;
  if (text === '' || /^false$/i.test(text)) return false;
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  throw new TemplateError(
    'template_failed',
    `the condition gives the text ${JSON.stringify(shown)}`,
    {
      hint: "A condition's text must be 'true' or 'false'; compare it, as in \"x == 'yes'\".",
      availableVariables: availableVariables(context),
    },
  );
}
