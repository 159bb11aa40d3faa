import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { REPOSITORY_ROOT } from './repository-root.js';

/** A fenced block of a page, and the comments above it by their first words. */
export interface DocBlock {
  readonly line: number;
  readonly language: string;
  readonly text: string;
  readonly notes: ReadonlyMap<string, string>;
}

interface HiddenFile {
  readonly line: number;
  readonly path: string;
  readonly text: string;
}

export interface DocPage {
  readonly text: string;
  readonly blocks: readonly DocBlock[];
  readonly hiddenFiles: readonly HiddenFile[];
}

const NOTES = new Set(
  ['run', 'validate', 'with', 'env', 'file', 'shows', 'result', 'parse'].concat('prettier-ignore'),
);
const PART =
  /^<!--\s*([\w-]+)(?::[^\S\n]*(.*?))?\s*(?:\n([\s\S]*?))?-->$|^(`{3,})(\w*)[^\n]*\n([\s\S]*?)^\4$/gm;

/** @param path from the top of the repository */
export function readPage(path: string): DocPage {
  const text = readFileSync(join(REPOSITORY_ROOT, path), 'utf8');
  const blocks: DocBlock[] = [];
  const hiddenFiles: HiddenFile[] = [];
  let notes = new Map<string, string>();
  let end = 0;
  for (const part of text.matchAll(PART)) {
    const [whole, note, value = '', hidden, fence, language = '', body = ''] = part;
    const line = text.slice(0, part.index).split('\n').length;
    if (text.slice(end, part.index).trim() !== '') notes = new Map();
    end = part.index + whole.length;
    if (fence !== undefined) {
      blocks.push({ line, language, text: body, notes });
      notes = new Map();
    } else if (hidden !== undefined && note === 'file') {
      hiddenFiles.push({ line, path: value, text: hidden });
    } else if (NOTES.has(note ?? '')) {
      notes.set(note ?? '', value);
    } else {
      throw new Error(`${path}:${line}: '${note}' says nothing of an example`);
    }
  }
  return { text, blocks, hiddenFiles };
}

/** The files that an example finds. */
export function filesFor({ blocks, hiddenFiles }: DocPage, example: DocBlock): Map<string, string> {
  const shown = blocks.flatMap(({ line, notes, text }) => {
    const path = notes.get('file');
    return path === undefined ? [] : [{ line, path, text }];
  });
  const files = new Map<string, string>();
  for (const { line, path, text } of [...shown, ...hiddenFiles].sort((a, b) => a.line - b.line)) {
    if (line <= example.line || !files.has(path)) files.set(path, text);
  }
  return files;
}

/** What GitHub makes of a heading for links. */
function anchorOf(heading: string): string {
  const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
  return plain
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

function proseOf(text: string): string {
  return text.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '');
}

function anchorsOf(text: string): Set<string> {
  return new Set(
    Array.from(proseOf(text).matchAll(/^#+ (.*)$/gm), ([, title]) => anchorOf(title ?? '')),
  );
}

/** Links to a file of the repository, or a heading, that is not there. */
export function deadLinks(path: string): string[] {
  const text = readFileSync(join(REPOSITORY_ROOT, path), 'utf8');
  const targets = Array.from(
    proseOf(text).matchAll(/\]\(([^)\s]+)\)/g),
    ([, target]) => target ?? '',
  );
  return targets.filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [file = '', anchor] = target.split('#');
    const at =
      file === '' ? join(REPOSITORY_ROOT, path) : join(REPOSITORY_ROOT, dirname(path), file);
    if (!existsSync(at)) return true;
    return anchor !== undefined && !anchorsOf(readFileSync(at, 'utf8')).has(anchor);
  });
}
