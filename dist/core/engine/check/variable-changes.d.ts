import type { CallArguments, Expression, Statement } from '../../template/parse/syntax-tree.js';
interface VariableChange {
    /** Of the variable. */
    readonly name: string;
    readonly args: CallArguments;
}
/** Where a statement puts something into a list or a mapping: `list.append(data)`. */
export declare function changesIn(node: Statement): VariableChange[];
/** The name that leads to a value: `a` in `a.b`, `a['b']` and `a.get('b')`. */
export declare function rootOf(node: Expression): string | undefined;
export {};
