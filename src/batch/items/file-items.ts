import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parse as csvParser } from 'csv-parse';
import { mapping } from '../../data.js';
import { BatchError, messageOf } from '../../errors.js';
import { parseJson } from '../../json.js';
import type { ItemSource } from './item-source.js';

export const FORMATS = ['jsonl', 'csv', 'json', 'txt'] as const;
export type Format = (typeof FORMATS)[number];

const BYTE_ORDER_MARK = /^\uFEFF/;

function itemsError(message: string, hint?: string): BatchError {
  return new BatchError('invalid_items', message, { hint });
}

/** Lines of a text file, without their ends and without those that are blank. */
async function* linesOf(path: string): AsyncGenerator<{ text: string; line: number }> {
  const file = await open(path);
  let line = 0;
  try {
    for await (const text of file.readLines()) {
      line += 1;
      const plain = line === 1 ? text.replace(BYTE_ORDER_MARK, '') : text;
      if (plain.trim() !== '') yield { text: plain, line };
    }
  } finally {
    await file.close();
  }
}

async function* jsonLines(path: string): AsyncGenerator<unknown> {
  for await (const { text, line } of linesOf(path)) {
    try {
      yield parseJson(text);
    } catch (error) {
      throw itemsError(`${path}:${line} is not JSON: ${messageOf(error)}`);
    }
  }
}

async function* textLines(path: string): AsyncGenerator<string> {
  for await (const { text } of linesOf(path)) yield text;
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

function formatOf(path: string): Format {
  const extension = extname(path).slice(1).toLowerCase();
  const format = extension === 'ndjson' ? 'jsonl' : extension === 'lst' ? 'txt' : extension;
  if ((FORMATS as readonly string[]).includes(format)) return format as Format;
  throw itemsError(
    `The format of ${path} cannot be told by its name`,
    `Say it beside the file: {file: …, format: ${FORMATS.join('|')}}.`,
  );
}

/**
 * Items of a file: a JSON value a line, a CSV row, a line of text, or the elements of a JSON list.
 * All but the last are streamed.
 * @param path absolute
 * @throws BatchError `invalid_items`, naming the line where there is one
 */
export async function fileSource(path: string, given: Format | undefined): Promise<ItemSource> {
  const format = given ?? formatOf(path);
  try {
    await (await open(path)).close();
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw itemsError(
      isMissing ? `There is no file ${path}` : `${path} cannot be read: ${messageOf(error)}`,
    );
  }
  return { description: path, items: () => READERS[format](path), close: async () => {} };
}
