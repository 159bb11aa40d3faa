import type { Expression, NodeOf } from '../parse/syntax-tree.js';
import { reprOf } from '../values/text.js';

const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** An expression about as it was written, for messages: `steps.a.result`, `items[…].name`. */
export function sourceText(node: Expression): string {
  switch (node.typename) {
    case 'Symbol':
      return node.value;
    case 'Literal':
      // Double quotes, since messages put the whole into single ones.
      return typeof node.value === 'string' ? JSON.stringify(node.value) : reprOf(node.value);
    case 'LookupVal':
      return sourceText(node.target) + stepText(node);
    case 'FunCall':
      return `${sourceText(node.name)}(${node.args.positional.length > 0 ? '…' : ''})`;
    case 'Filter':
      return `${sourceText(node.target)} | ${node.name}`;
    default:
      return '(…)';
  }
}

/** `['name']` reads as `.name`. */
function stepText({ val }: NodeOf<'LookupVal'>): string {
  if (val.typename !== 'Literal') return '[…]';
  const { value } = val;
  const isName = typeof value === 'string' && IDENTIFIER.test(value);
  return isName ? `.${value}` : `[${reprOf(value)}]`;
}
