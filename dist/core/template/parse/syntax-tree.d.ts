/** Where a node begins in the template; nunjucks counts from 0. */
export interface Place {
    readonly lineno: number;
    readonly colno: number;
}
interface Fields {
    Literal: {
        value: unknown;
    };
    Symbol: {
        value: string;
    };
    Array: {
        children: Expression[];
    };
    Tuple: {
        children: Expression[];
    };
    Dict: {
        pairs: {
            key: Expression;
            value: Expression;
        }[];
    };
    LookupVal: {
        target: Expression;
        val: Expression;
        dotted: boolean;
    };
    Slice: {
        target: Expression;
        bounds: (Expression | null)[];
    };
    FunCall: {
        name: Expression;
        args: CallArguments;
    };
    Filter: {
        name: string;
        target: Expression;
        args: CallArguments;
    };
    Test: {
        name: string;
        target: Expression;
        args: CallArguments;
    };
    InlineIf: {
        cond: Expression;
        body: Expression;
        else_: Expression | null;
    };
    Compare: {
        expr: Expression;
        ops: {
            type: string;
            expr: Expression;
        }[];
    };
    Or: {
        left: Expression;
        right: Expression;
    };
    And: {
        left: Expression;
        right: Expression;
    };
    Not: {
        target: Expression;
    };
    Concat: {
        left: Expression;
        right: Expression;
    };
    Add: {
        left: Expression;
        right: Expression;
    };
    Sub: {
        left: Expression;
        right: Expression;
    };
    Mul: {
        left: Expression;
        right: Expression;
    };
    Div: {
        left: Expression;
        right: Expression;
    };
    FloorDiv: {
        left: Expression;
        right: Expression;
    };
    Mod: {
        left: Expression;
        right: Expression;
    };
    Pow: {
        left: Expression;
        right: Expression;
    };
    Neg: {
        target: Expression;
    };
    Pos: {
        target: Expression;
    };
    NodeList: {
        children: Statement[];
    };
    Root: {
        children: Statement[];
    };
    TemplateData: {
        value: string;
    };
    Output: {
        children: (Expression | NodeOf<'TemplateData'>)[];
    };
    If: {
        cond: Expression;
        body: NodeOf<'NodeList'>;
        else_: NodeOf<'NodeList'> | null;
    };
    For: {
        name: Target;
        arr: Expression;
        test: Expression | null;
        recursive: boolean;
        body: NodeOf<'NodeList'>;
        else_: NodeOf<'NodeList'> | null;
    };
    Set: {
        target: Target;
        value: Expression;
    };
    SetBlock: {
        target: Target;
        filters: FilterUse[];
        body: NodeOf<'NodeList'>;
    };
    With: {
        targets: Target[];
        values: Expression[];
        body: NodeOf<'NodeList'>;
    };
    FilterBlock: {
        filters: FilterUse[];
        body: NodeOf<'NodeList'>;
    };
    Autoescape: {
        value: Expression;
        body: NodeOf<'NodeList'>;
    };
    Do: {
        expr: Expression;
    };
    Macro: {
        name: string;
        params: Parameter[];
        body: NodeOf<'NodeList'>;
    };
    CallBlock: {
        call: NodeOf<'FunCall'>;
        params: Parameter[];
        body: NodeOf<'NodeList'>;
    };
    Block: {
        name: string;
        body: NodeOf<'NodeList'>;
        scoped: boolean;
        required: boolean;
    };
    Extends: {
        template: Expression;
    };
    Include: {
        template: Expression;
        ignoreMissing: boolean;
        withContext: boolean;
    };
    Import: {
        template: Expression;
        target: string;
        withContext: boolean;
    };
    FromImport: {
        template: Expression;
        names: {
            name: string;
            alias: string;
        }[];
        withContext: boolean;
    };
}
export type NodeType = keyof Fields;
export type NodeOf<T extends NodeType> = {
    readonly typename: T;
} & Place & Readonly<Fields[T]>;
type OneOf<T extends NodeType> = T extends NodeType ? NodeOf<T> : never;
type StatementType = 'NodeList' | 'Output' | 'If' | 'For' | 'Set' | 'SetBlock' | 'With' | 'FilterBlock' | 'Autoescape' | 'Do' | 'Macro' | 'CallBlock' | 'Block' | 'Extends' | 'Include' | 'Import' | 'FromImport';
export type Statement = OneOf<StatementType>;
export type Expression = OneOf<Exclude<NodeType, StatementType | 'Root' | 'TemplateData'>>;
/** What can stand left of `=`: a name, an attribute of a namespace, or a tuple of targets. */
export type Target = NodeOf<'Symbol'> | NodeOf<'LookupVal'> | NodeOf<'Tuple'>;
export interface CallArguments {
    readonly positional: Expression[];
    readonly named: {
        name: string;
        value: Expression;
    }[];
    /** `*list` and `**mapping`. */
    readonly spread: Expression | null;
    readonly spreadNamed: Expression | null;
}
/** A filter without its subject, as in `{% set x | upper %}`. */
export interface FilterUse extends Place {
    readonly name: string;
    readonly args: CallArguments;
}
export interface Parameter {
    readonly name: string;
    readonly default: Expression | null;
}
export declare function createNode<T extends NodeType>(typename: T, at: Place, fields: Fields[T]): NodeOf<T>;
export {};
