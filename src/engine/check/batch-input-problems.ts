import { failureLimit } from '../../batch/failure-limit.js';
import { FORMAT_HINT, FORMATS, formatOf } from '../../batch/items/file-items.js';
import { rangeProblem } from '../../batch/items/open-items.js';
import { RateLimit } from '../../batch/rate-limit.js';
import { systemClock } from '../../clock.js';
import { isMapping } from '../../data.js';
import { messageOf } from '../../errors.js';
import { didYouMean } from '../../nearest-name.js';
import type { Diagnostics } from '../../workflow/diagnostics.js';
import { retrySchema } from '../../workflow/retry.js';
import type { Path } from '../../workflow/source.js';
import { checkValue, kindOf, type ValueRule } from '../../workflow/value-rule.js';
import type { Step } from '../../workflow/workflow.js';
import { holdsTemplate } from './holds-template.js';
import { inputPath } from './input-path.js';

const text: ValueRule = { type: 'string', minLength: 1 };

/** The kinds of item sources, and what each is given. */
const ITEM_SOURCES: Readonly<Record<string, Readonly<Record<string, ValueRule>>>> = {
  file: { file: text, format: { enum: FORMATS } },
  glob: { glob: { type: ['string', 'list'], minLength: 1, items: text } },
  range: { range: { type: 'list', minLength: 2, maxLength: 2, items: { type: 'integer' } } },
  lines: { lines: { type: 'string' } },
  command: { command: text },
};
const SOURCES = `A source is a mapping with one of: ${Object.keys(ITEM_SOURCES).join(', ')}.`;

/** Finds what is wrong with a batch's inputs beyond their types, as far as it is written out. */
export function checkBatchInputs(step: Step, found: Diagnostics): void {
  const { items, key, retry, timeout, max_failures, rate_limit, on_unknown, verify } = step.inputs;
  checkItems(items, inputPath(step, 'items'), found);
  if (key !== undefined && key !== null && typeof key !== 'string') {
    tell(step, 'key', `The input 'key' must be text, not ${kindOf(key)}`, found);
  }
  if (isPlainText(key)) {
    const message = 'The key is no template, so that every item would have the same one';
    const hint = "Such as '{{ batch.item.id }}'.";
    found.add(inputPath(step, 'key'), message, hint, 'invalid_inputs');
  }
  if ((typeof retry === 'number' || isMapping(retry)) && !holdsTemplate(retry)) {
    found.parse(retrySchema, retry, inputPath(step, 'retry'));
  }
  if (typeof timeout === 'number' && timeout <= 0) {
    tell(step, 'timeout', "The input 'timeout' must be above 0", found);
  }
  if (typeof max_failures === 'number' || isPlainText(max_failures)) {
    refuseThrown(step, 'max_failures', () => failureLimit(max_failures, 1), found);
  }
  if (typeof rate_limit === 'number' || isPlainText(rate_limit)) {
    refuseThrown(step, 'rate_limit', () => new RateLimit(`${rate_limit}`, systemClock), found);
  }
  if (on_unknown === 'verify' && verify === undefined) {
    found.add(inputPath(step, 'on_unknown'), "'on_unknown: verify' needs a 'verify' task");
  }
}

function isPlainText(value: unknown): value is string {
  return typeof value === 'string' && !holdsTemplate(value);
}

function tell(step: Step, name: string, message: string, found: Diagnostics): void {
  found.add(inputPath(step, name), message, undefined, 'invalid_inputs');
}

function refuseThrown(step: Step, name: string, read: () => unknown, found: Diagnostics): void {
  try {
    read();
  } catch (error) {
    tell(step, name, messageOf(error), found);
  }
}

function checkItems(items: unknown, path: Path, found: Diagnostics): void {
  if (items === undefined || items === null || Array.isArray(items)) return;
  if (isMapping(items)) {
    checkSource(items, path, found);
  } else if (typeof items !== 'string' || !holdsTemplate(items)) {
    const message = `The items must be a list or a source, not ${kindOf(items)}`;
    found.add(path, message, SOURCES, 'invalid_inputs');
  }
}

function checkSource(items: Readonly<Record<string, unknown>>, path: Path, found: Diagnostics) {
  const kind = Object.keys(ITEM_SOURCES).find((name) => Object.hasOwn(items, name));
  if (Object.keys(items).length === 0) {
    found.add(path, 'The items are an empty mapping', SOURCES, 'invalid_inputs');
  }
  const rules = kind === undefined ? undefined : ITEM_SOURCES[kind];
  const keys = Object.keys(rules ?? ITEM_SOURCES);
  for (const [name, value] of Object.entries(items)) {
    if (!keys.includes(name)) {
      const hint = didYouMean(name, keys) ?? `Known here: ${keys.join(', ')}.`;
      found.addAtKey([...path, name], `Unknown key '${name}'`, hint, 'invalid_inputs');
      continue;
    }
    const rule = rules?.[name];
    if (!rule || holdsTemplate(value)) continue;
    const checked = checkValue(value, rule);
    const { problem, hint }: SourceProblem =
      'problem' in checked ? checked : sourceProblem(name, checked.value, items);
    if (problem === undefined) continue;
    found.add([...path, name], `'${name}' ${problem}`, hint, 'invalid_inputs');
  }
}

interface SourceProblem {
  readonly problem?: string | undefined;
  readonly hint?: string;
}

/** What is wrong with a part of a source whose type is right. */
function sourceProblem(
  name: string,
  value: unknown,
  { format }: Readonly<Record<string, unknown>>,
): SourceProblem {
  if (name === 'range') {
    const [from, to] = value as [number | bigint, number | bigint];
    return { problem: rangeProblem(from, to) };
  }
  if (name !== 'file' || format !== undefined || formatOf(value as string)) return {};
  return { problem: 'has a name that tells no format', hint: FORMAT_HINT };
}
