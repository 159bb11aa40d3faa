/** The parts of `[[fill]align][sign][#][0][width][,][.precision][type]`. */
export interface Layout {
    readonly fill: string;
    readonly align: string;
    readonly sign: string;
    readonly alternate: boolean;
    readonly zero: boolean;
    readonly width: number;
    readonly group: string;
    readonly precision: number | undefined;
    readonly type: string;
}
export declare function parseLayout(spec: string): Layout;
export declare function checked(layout: Layout): Layout;
/** Python's `format(value, spec)`. */
export declare function formatValue(value: unknown, spec: string): string;
export declare function cut(text: string, length: number | undefined): string;
export declare function formatNumber(value: unknown, layout: Layout): string;
/** `value`, which is not negative, with so many decimals, an exact half rounded to even. */
export declare function fixed(value: number, precision: number): string;
export declare function pad(text: string, layout: Layout, usual: '<' | '>'): string;
/** `str.center`: an odd blank goes to the left where the width is odd. */
export declare function centerText(text: string, width: number, fill: string): string;
