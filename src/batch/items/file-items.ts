import { constants, createReadStream } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { parse as csvParser } from 'csv-parse';
import { mapping } from '../../data.js';
import { BatchError, messageOf } from '../../errors.js';
import { parseJson } from '../../json.js';
import type { ItemSource } from './item-source.js';

export const FORMATS = ['jsonl', 'csv', 'json', 'txt'] as const;
export type Format = (typeof FORMATS)[number];

const BYTE_ORDER_MARK = /^\uFEFF/;
const CARRIAGE_RETURN = /\r$/;
/** Bytes that are read at once. */
const BLOCK = 1 << 18;

function itemsError(message: string, hint?: string): BatchError {
  return new BatchError('invalid_items', message, { hint });
}

/**
 * Lines of a text file, without their ends and without those that are blank. They come in lists, a
 * block of the file at a time: a promise for each of a million lines would cost more than the lines.
 */
async function* lineBlocks(path: string): AsyncGenerator<{ texts: string[]; line: number }> {
  let rest = '';
  let line = 1;
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: BLOCK })) {
    const texts = (rest + (chunk as string)).split('\n');
    rest = texts.pop() ?? '';
    yield { texts, line };
    line += texts.length;
  }
  yield { texts: [rest], line };
}

/** An item for each line that is not blank. */
async function* lineItems(
  path: string,
  read: (text: string, line: number) => unknown,
): AsyncGenerator<unknown> {
  for await (const { texts, line } of lineBlocks(path)) {
    for (let at = 0; at < texts.length; at += 1) {
      const text = (texts[at] ?? '').replace(CARRIAGE_RETURN, '');
      const plain = line + at === 1 ? text.replace(BYTE_ORDER_MARK, '') : text;
      if (plain.trim() !== '') yield read(plain, line + at);
    }
  }
}

function jsonLines(path: string): AsyncGenerator<unknown> {
  return lineItems(path, (text, line) => {
    try {
      return parseJson(text);
    } catch (error) {
      throw itemsError(`${path}:${line} is not JSON: ${messageOf(error)}`);
    }
  });
}

function textLines(path: string): AsyncGenerator<unknown> {
  return lineItems(path, (text) => text);
}

/** Rows as mappings of the first row's names to text. */
async function* csvRows(path: string): AsyncGenerator<unknown> {
  const input = createReadStream(path);
  const parser = input.pipe(csvParser({ bom: true, skip_empty_lines: true }));
  input.on('error', (error) => parser.destroy(error));
  let names: readonly string[] | undefined;
  try {
    for await (const row of parser as AsyncIterable<string[]>) {
      if (names === undefined) {
        names = row;
        continue;
      }
      const item = mapping<string>();
      for (const [column, name] of names.entries()) item[name] = row[column] ?? '';
      yield item;
    }
  } catch (error) {
    throw itemsError(`${path} is not CSV: ${messageOf(error)}`);
  } finally {
    input.destroy();
  }
}

async function* jsonList(path: string): AsyncGenerator<unknown> {
  let value: unknown;
  try {
    value = parseJson((await readFile(path, 'utf8')).replace(BYTE_ORDER_MARK, ''));
  } catch (error) {
    throw itemsError(`${path} is not JSON: ${messageOf(error)}`);
  }
  if (!Array.isArray(value)) {
    throw itemsError(`${path} does not hold a list`, 'For a value a line, name the file *.jsonl.');
  }
  yield* value;
}

const READERS: Record<Format, (path: string) => AsyncIterable<unknown>> = {
  jsonl: jsonLines,
  csv: csvRows,
  json: jsonList,
  txt: textLines,
};

export const FORMAT_HINT = `Say it beside the file: {file: …, format: ${FORMATS.join('|')}}.`;

/** The format that a file's name tells. */
export function formatOf(path: string): Format | undefined {
  const extension = extname(path).slice(1).toLowerCase();
  const format = extension === 'ndjson' ? 'jsonl' : extension === 'lst' ? 'txt' : extension;
  return FORMATS.find((known) => known === format);
}

async function refuseUnreadable(path: string): Promise<void> {
  try {
    if ((await stat(path)).isDirectory()) throw itemsError(`${path} is a folder`);
    await access(path, constants.R_OK);
  } catch (error) {
    if (error instanceof BatchError) throw error;
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw itemsError(
      isMissing ? `There is no file ${path}` : `${path} cannot be read: ${messageOf(error)}`,
    );
  }
}

/**
 * Items of a file: a JSON value a line, a CSV row, a line of text, or the elements of a JSON list.
 * All but the last are streamed.
 * @param path absolute
 * @throws BatchError `invalid_items`, naming the line where there is one
 */
export async function fileSource(path: string, given: Format | undefined): Promise<ItemSource> {
  const format = given ?? formatOf(path);
  if (format === undefined) {
    throw itemsError(`The format of ${path} cannot be told by its name`, FORMAT_HINT);
  }
  await refuseUnreadable(path);
  return { description: path, items: () => READERS[format](path), close: async () => {} };
}
