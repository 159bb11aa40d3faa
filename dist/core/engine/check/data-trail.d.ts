import type { NodeOf, Statement } from '../../template/parse/syntax-tree.js';
/** Follows data through a template, from where it is named to where it is printed. */
export declare class DataTrail {
    #private;
    readonly unquoted: NodeOf<'Output'>[];
    constructor(isData: (path: readonly string[]) => boolean, quotingFilter: string | undefined);
    walk(statements: readonly Statement[]): void;
}
