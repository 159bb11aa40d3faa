import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The variables that name a step's command files. */
const VARIABLES = [
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STEP_SUMMARY',
] as const;
type CommandFile = (typeof VARIABLES)[number];

/** The files through which one program of a step talks to the runner. */
export class CommandFiles {
  /** Variable → path of an existing, empty file. */
  readonly environment: Readonly<Record<CommandFile, string>>;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    const entries = VARIABLES.map((variable) => [variable, join(folder, variable.toLowerCase())]);
    this.environment = Object.fromEntries(entries) as Record<CommandFile, string>;
    for (const file of Object.values(this.environment)) writeFileSync(file, '');
  }

  read(file: CommandFile): string {
    return readFileSync(this.environment[file], 'utf8');
  }

  values(file: 'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_ENV'): Record<string, string> {
    return parseValues(this.read(file));
  }
}

/**
 * Lines `name=value`, and values of several lines as `name<<END`, the lines, and `END` alone. What the
 * runner refuses is an error here too.
 */
export function parseValues(content: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = content.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [, name = '', operator, rest = ''] = /^(.*?)(<<|=)(.*)$/.exec(line) ?? [];
    if (operator === undefined || name === '') throw new Error(`Invalid format '${line}'`);
    if (operator === '=') {
      values[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest, at + 1);
    if (end < 0) throw new Error(`Matching delimiter not found '${rest}'`);
    values[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return values;
}
