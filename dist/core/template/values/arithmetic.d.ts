import { Markup } from './collections.js';
/** No template makes a text or a list longer than this, or an integer of more bits. */
export declare const MAX_LENGTH = 10000000;
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '//' | '%' | '**';
export declare function arithmetic(operator: ArithmeticOperator, left: unknown, right: unknown): unknown;
export declare function checkLength(length: number): void;
export declare function negate(value: unknown): unknown;
/** Unary plus. */
export declare function positive(value: unknown): unknown;
/** `left ~ right`; markup counts only where output is escaped. */
export declare function concatenate(left: unknown, right: unknown, autoescape: boolean): string | Markup;
