import { JinjaTokenizer } from './parse/tokenizer.js';
import { CompiledCache } from './compiled-cache.js';

export interface LoneExpression {
  readonly expression: string;
  /** White space as long as what stands before the expression. */
  readonly offset: string;
}

const SHAPE = /^(\s*\{\{[-+]?)([\s\S]*?)[-+]?\}\}\s*$/;
const known = new CompiledCache<{ lone: LoneExpression | undefined }>(2000);

/** The expression of a text that is exactly one `{{ expression }}`, white space around it allowed. */
export function loneExpression(text: string): LoneExpression | undefined {
  return known.get(text, () => ({ lone: findLone(text) })).lone;
}

function findLone(text: string): LoneExpression | undefined {
  const [, before = '', expression] = SHAPE.exec(text) ?? [];
  if (expression === undefined || !isOneTag(text)) return undefined;
  return { expression: expression.trimEnd(), offset: before.replace(/\S/g, ' ') };
}

/** `{{ a }}{{ b }}` has the shape, too; only the lexer can tell. */
function isOneTag(text: string): boolean {
  const tokens = new JinjaTokenizer(text.trim(), { trimBlocks: false, lstripBlocks: false });
  let ends = 0;
  try {
    for (let token = tokens.nextToken(); token !== null; token = tokens.nextToken()) {
      if (token.type === 'variable-end') ends += 1;
      if (token.type === 'data' || token.type === 'block-start') return false;
    }
  } catch {
    // Rendering it will say what is wrong, and where.
    return false;
  }
  return ends === 1;
}
