import { StatementParser } from './statement-parser.js';
import { JinjaTokenizer, type WhitespaceOptions } from './tokenizer.js';
import type { Expression, NodeOf } from './syntax-tree.js';

export interface ParseOptions extends WhitespaceOptions {
  readonly keepTrailingNewline: boolean;
}

/** A template's text as it is read: with one kind of line ends, and without the last one. */
export function templateText(
  source: string,
  { keepTrailingNewline }: Pick<ParseOptions, 'keepTrailingNewline'>,
): string {
  const text = source.replace(/\r\n?/g, '\n');
  return !keepTrailingNewline && text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** @throws SyntaxFailure */
export function parseTemplate(source: string, options: ParseOptions): NodeOf<'Root'> {
  const text = templateText(source, options);
  return new StatementParser(new JinjaTokenizer(text, options)).parseTemplate();
}

/** @throws SyntaxFailure */
export function parseExpression(source: string): Expression {
  const tokenizer = new JinjaTokenizer(source, { trimBlocks: false, lstripBlocks: false });
  tokenizer.in_code = true;
  return new StatementParser(tokenizer).parseWholeExpression();
}
