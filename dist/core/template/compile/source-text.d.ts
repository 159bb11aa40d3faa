import type { Expression } from '../parse/syntax-tree.js';
/** An expression about as it was written, for messages: `steps.a.result`, `items[…].name`. */
export declare function sourceText(node: Expression): string;
