export type ValueType = 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'mapping' | 'any';
/** What a param or a task's input may be. Lengths count characters, or a list's elements. */
export interface ValueRule {
    readonly type?: ValueType | readonly ValueType[] | undefined;
    readonly enum?: readonly unknown[] | undefined;
    readonly minLength?: number | undefined;
    readonly maxLength?: number | undefined;
    readonly minimum?: number | undefined;
    readonly maximum?: number | undefined;
    readonly pattern?: string | undefined;
    /** What each element of a list is. */
    readonly items?: ValueRule | undefined;
}
export type Checked = {
    readonly value: unknown;
} | {
    readonly problem: string;
};
/** "a number", "text or a list": what a rule's types are called in messages. */
export declare function typeNames(rule: ValueRule): string;
/** What a value is called in messages; never the value itself, which may be long or secret. */
export declare function kindOf(value: unknown): string;
/**
 * Reads a value by a rule. Text is converted to the declared type, since a command line and an
 * Action's inputs carry nothing else; where text is among the types, text stays as it is.
 */
export declare function checkValue(given: unknown, rule: ValueRule): Checked;
