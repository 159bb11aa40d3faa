import { isMapping } from '../../data.js';
import { byCodePoints } from './code-point-order.js';
import { isPlain, isSimpleKey, yamlScalar } from './yaml-scalar.js';

/**
 * A value as PyYAML's `yaml.dump(value, default_flow_style=False)` writes it: names in order,
 * lists as far left as their name. Only letters beyond ASCII stay readable, where PyYAML escapes
 * them; every reader of YAML takes both.
 */
export function yamlText(value: unknown): string {
  // The end of a plain value at the top would not be seen without a mark.
  const mark = isCollection(value) || !isPlain(value) ? '' : '...\n';
  return `${block(value, { column: 0, indent: 0 })}\n${mark}`;
}

/** Where a value begins on its line, and how far lines of its own go in. */
interface Place {
  readonly column: number;
  readonly indent: number;
}

/** The value without the blanks of its first line, at `indent` where it has entries. */
function block(value: unknown, { column, indent }: Place): string {
  if (!isCollection(value)) return yamlScalar(value, { column, indent: indent + 2, fold: true });
  if (Array.isArray(value)) return list(value, indent);
  const entries = Object.keys(value)
    .sort(byCodePoints)
    .map((name) => entry(name, (value as Record<string, unknown>)[name], indent));
  return entries.length === 0 ? '{}' : entries.join(newLine(indent));
}

function list(items: readonly unknown[], indent: number): string {
  if (items.length === 0) return '[]';
  return items.map((item) => `- ${nested(item, indent)}`).join(newLine(indent));
}

function entry(name: string, value: unknown, indent: number): string {
  if (!isSimpleKey(name)) {
    return `? ${nested(name, indent)}${newLine(indent)}: ${nested(value, indent)}`;
  }
  const key = `${yamlScalar(name, { column: indent, indent, fold: false })}:`;
  if (Array.isArray(value) && value.length > 0) return key + newLine(indent) + list(value, indent);
  if (isCollection(value) && Object.keys(value).length > 0) {
    return key + newLine(indent + 2) + block(value, { column: indent + 2, indent: indent + 2 });
  }
  return `${key} ${block(value, { column: indent + key.length + 1, indent })}`;
}

/** What stands after `- `, `? ` or `: ` at `indent`. */
function nested(value: unknown, indent: number): string {
  const deeper = indent + 2;
  return block(value, { column: deeper, indent: isCollection(value) ? deeper : indent });
}

function newLine(indent: number): string {
  return `\n${' '.repeat(indent)}`;
}

function isCollection(value: unknown): value is readonly unknown[] | Record<string, unknown> {
  return Array.isArray(value) || isMapping(value);
}
