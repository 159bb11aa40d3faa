import { parseDocument } from 'yaml';
import { isMapping, mapping, type Mapping } from '../data.js';
import { ConfigurationError } from '../errors.js';
import { plainData } from '../data.js';

/** `name=value`; a YAML mapping's line has a colon or a space before any `=`. */
const ARGUMENT_LINE = /^\s*([^\s:=]+)=(.*)$/;

function wrong(message: string): ConfigurationError {
  return new ConfigurationError('invalid_arguments', `The input 'args' ${message}`, {
    hint: 'Write lines of name=value, or a YAML mapping.',
  });
}

function fromLines(lines: readonly string[]): Mapping {
  const args = mapping<unknown>();
  for (const line of lines) {
    const [, name = '', value = ''] = ARGUMENT_LINE.exec(line) ?? [];
    if (name in args) throw wrong(`gives '${name}' twice`);
    args[name] = value.trim();
  }
  return args;
}

function fromYaml(text: string): Mapping {
  const document = parseDocument(text, { version: '1.2', schema: 'core', intAsBigInt: true });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) throw wrong(`is no YAML: ${problem.message.split('\n', 1)[0]}`);
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  if (!isMapping(value)) throw wrong('is neither lines of name=value nor a YAML mapping');
  return plainData(value) as Mapping;
}

/** Values of params by name, from the input `args`. @throws ConfigurationError */
export function parseArgsInput(text: string): Mapping {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.every((line) => ARGUMENT_LINE.test(line))) return fromLines(lines);
  return fromYaml(text);
}
