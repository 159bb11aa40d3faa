import { StatementParser } from './statement-parser.js';
import { JinjaTokenizer, type WhitespaceOptions } from './tokenizer.js';
import type { Expression, NodeOf } from './syntax-tree.js';

export interface ParseOptions extends WhitespaceOptions {
  readonly keepTrailingNewline: boolean;
}

/** @throws SyntaxFailure */
export function parseTemplate(source: string, options: ParseOptions): NodeOf<'Root'> {
  let text = source.replace(/\r\n?/g, '\n');
  if (!options.keepTrailingNewline && text.endsWith('\n')) text = text.slice(0, -1);
  return new StatementParser(new JinjaTokenizer(text, options)).parseTemplate();
}

/** @throws SyntaxFailure */
export function parseExpression(source: string): Expression {
  const tokenizer = new JinjaTokenizer(source, { trimBlocks: false, lstripBlocks: false });
  tokenizer.in_code = true;
  return new StatementParser(tokenizer).parseWholeExpression();
}
