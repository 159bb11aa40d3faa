import { isAbsolute, join } from 'node:path';
import * as v from 'valibot';
import { BatchError } from '../../errors.js';
import { kindOf } from '../../workflow/value-rule.js';
import { isMapping } from '../../data.js';
import { FORMATS, fileSource } from './file-items.js';
import { globSource } from './glob-items.js';
import { listSource, type ItemSource } from './item-source.js';
import { spoolLines } from './spool.js';

const integer = v.union([v.pipe(v.number(), v.integer()), v.bigint()]);
const text = v.pipe(v.string(), v.nonEmpty());

const sourceSchemas = {
  file: v.strictObject({ file: text, format: v.optional(v.picklist(FORMATS)) }),
  glob: v.strictObject({ glob: v.union([text, v.array(text)]) }),
  range: v.strictObject({ range: v.tuple([integer, integer]) }),
  lines: v.strictObject({ lines: v.string() }),
  command: v.strictObject({ command: text }),
};
type Kind = keyof typeof sourceSchemas;
const KINDS = Object.keys(sourceSchemas) as Kind[];

export interface ItemSurroundings {
  readonly workspace: string;
  /** Runs a shell command and hands over its stdout as it comes; for `{command: …}`. */
  readonly runCommand: (command: string, onOutput: (text: string) => void) => Promise<void>;
}

/** Each item is kept track of in memory; to count past this takes longer than any job. */
const MOST_ITEMS = 1_000_000_000n;

function itemsError(message: string, hint?: string): BatchError {
  return new BatchError('invalid_items', message, { hint });
}

function* rangeItems(from: number | bigint, to: number | bigint): Generator<number | bigint> {
  if (typeof from === 'number' && typeof to === 'number') {
    for (let item = from; item < to; item += 1) yield item;
    return;
  }
  for (let item = BigInt(from); item < BigInt(to); item += 1n) {
    yield Number.isSafeInteger(Number(item)) ? Number(item) : item;
  }
}

/** What is wrong with a range whose ends are integers. */
export function rangeProblem(from: number | bigint, to: number | bigint): string | undefined {
  return BigInt(to) - BigInt(from) > MOST_ITEMS ? `has more than ${MOST_ITEMS} numbers` : undefined;
}

function rangeSource([from, to]: readonly [number | bigint, number | bigint]): ItemSource {
  const problem = rangeProblem(from, to);
  if (problem !== undefined) throw itemsError(`The items' 'range' ${problem}`);
  const description = `the numbers from ${from} to before ${to}`;
  return { description, items: () => rangeItems(from, to), close: async () => {} };
}

function lines(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

function commandSource(command: string, { runCommand }: ItemSurroundings): Promise<ItemSource> {
  return spoolLines('the lines of a command', (write) => runCommand(command, write));
}

function parsed<K extends Kind>(kind: K, given: unknown): v.InferOutput<(typeof sourceSchemas)[K]> {
  const result = v.safeParse(sourceSchemas[kind], given);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = issue.path?.map(({ key }) => String(key)).join('.') ?? kind;
  throw itemsError(`The items' '${where}' is wrong: ${issue.message}`);
}

async function openSource(
  kind: Kind,
  given: unknown,
  surroundings: ItemSurroundings,
): Promise<ItemSource> {
  const { workspace } = surroundings;
  switch (kind) {
    case 'file': {
      const { file, format } = parsed('file', given);
      return fileSource(isAbsolute(file) ? file : join(workspace, file), format);
    }
    case 'glob':
      return globSource(parsed('glob', given).glob, workspace);
    case 'range':
      return rangeSource(parsed('range', given).range);
    case 'lines': {
      const items = lines(parsed('lines', given).lines);
      return listSource(items, `${items.length} lines`);
    }
    case 'command':
      return commandSource(parsed('command', given).command, surroundings);
  }
}

/**
 * Opens what a batch's `items` says, after its templates are resolved.
 * @throws BatchError `invalid_items`
 */
export async function openItems(
  given: unknown,
  surroundings: ItemSurroundings,
): Promise<ItemSource> {
  if (Array.isArray(given)) return listSource(given, `${given.length} items`);
  if (typeof given === 'string') {
    throw itemsError(
      'The items are a bare text, not a list',
      'Use {lines: TEXT} for an item a line, {file: PATH} for a file, or a template that gives a list.',
    );
  }
  const kind = isMapping(given) ? KINDS.find((name) => name in given) : undefined;
  if (kind === undefined) {
    throw itemsError(
      `The items must be a list or a source, not ${kindOf(given)}`,
      `A source is a mapping with one of: ${KINDS.join(', ')}.`,
    );
  }
  return openSource(kind, given, surroundings);
}
