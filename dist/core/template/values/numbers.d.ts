/**
 * A float whose value is whole, so that it prints as Python prints it: `1.0`. Every other float is
 * a plain number; plain numbers that are safe integers are `int`s, as are `bigint`s.
 */
export declare class Float {
    readonly value: number;
    constructor(value: number);
}
export type Integer = number | bigint;
export declare function float(value: number): number | Float;
/** A bigint only where a double would lose digits. */
export declare function fitInteger(value: bigint): Integer;
export declare function isInteger(value: unknown): value is Integer;
export declare function isFloat(value: unknown): value is number | Float;
export declare function isNumber(value: unknown): value is number | bigint | Float;
/** The integer behind an int or a bool. */
export declare function integerOf(value: unknown): Integer | undefined;
/** The double behind any number or bool. */
export declare function doubleOf(value: unknown): number | undefined;
/** Python's `repr` of a float: the shortest digits, an exponent from 1e16 and below 1e-4. */
export declare function floatText(value: number): string;
