import type { Expression } from '../parse/syntax-tree.js';
import { reprOf } from '../values/text.js';

/** An expression about as it was written, for messages: `steps.a.result`, `items[…].name`. */
export function sourceText(node: Expression): string {
  switch (node.typename) {
    case 'Symbol':
      return node.value;
    case 'Literal':
      return reprOf(node.value);
    case 'LookupVal':
      if (node.dotted && node.val.typename === 'Literal') {
        return `${sourceText(node.target)}.${String(node.val.value)}`;
      }
      return `${sourceText(node.target)}[${node.val.typename === 'Literal' ? reprOf(node.val.value) : '…'}]`;
    case 'FunCall':
      return `${sourceText(node.name)}(${node.args.positional.length > 0 ? '…' : ''})`;
    case 'Filter':
      return `${sourceText(node.target)} | ${node.name}`;
    default:
      return '(…)';
  }
}
