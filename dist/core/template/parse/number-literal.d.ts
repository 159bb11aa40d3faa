/** The number that a token spells; what is written with a dot or an exponent is a float. */
export declare function numberLiteral({ type, value }: {
    type: string;
    value: string;
}): unknown;
