import { parseTemplate } from '../../template/parse/parse.js';
import { DataTrail } from './data-trail.js';

/** An output `{{ … }}` that puts data into a text as it is. */
export interface UnquotedOutput {
  readonly line: number;
  readonly column: number;
  /** Of all of it on its first line, braces included. */
  readonly length: number;
  /** What stands between the braces; in parentheses where a filter needs them around it. */
  readonly expression: string;
}

/** Nodes after which `| quote` takes all of the expression. */
const CLOSED = new Set(['Symbol', 'LookupVal', 'FunCall', 'Filter', 'Slice', 'Array', 'Dict']);
const OUTPUT = /^\{\{[-+]?([\s\S]*?)[-+]?\}\}/;

/**
 * Finds where a template prints data that its filters have not made safe.
 * @param isData whether a path of names leads to data
 * @param quotingFilter the filter that makes data safe; undefined where none does
 */
export function unquotedOutputs(
  source: string,
  isData: (path: readonly string[]) => boolean,
  quotingFilter: string | undefined,
): UnquotedOutput[] {
  const trail = new DataTrail(isData, quotingFilter);
  const options = { trimBlocks: true, lstripBlocks: true, keepTrailingNewline: false };
  try {
    trail.walk(parseTemplate(source, options).children);
  } catch {
    // That it does not parse is told elsewhere.
    return [];
  }
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  return trail.unquoted.map(({ lineno, colno, children: [printed] }) => {
    const rest = [(lines[lineno] ?? '').slice(colno), ...lines.slice(lineno + 1)].join('\n');
    const [whole = '{{', inner = '…'] = OUTPUT.exec(rest) ?? [];
    const isClosed = printed !== undefined && CLOSED.has(printed.typename);
    return {
      line: lineno + 1,
      column: colno + 1,
      length: whole.search(/\n|$/),
      expression: isClosed ? inner.trim() : `(${inner.trim()})`,
    };
  });
}
