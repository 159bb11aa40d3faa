import { type Mapping } from '../data.js';
import { type ReferencedName } from './referenced-names.js';
/** Finds the text of other templates, for `include`, `import` and `extends`. */
export type TemplateLoader = ((name: string) => string | undefined) | Readonly<Record<string, string>>;
export interface TemplateEngineOptions {
    /** `strict` (the default): using an undefined value is an error. `lenient`: as in Jinja2's default. */
    readonly undefined?: 'strict' | 'lenient';
    /** The first newline after a block tag is removed. */
    readonly trimBlocks?: boolean;
    /** White space before a block tag on its line is removed. */
    readonly lstripBlocks?: boolean;
    readonly keepTrailingNewline?: boolean;
    readonly loader?: TemplateLoader;
    /** `refuse` makes the filter `quote` an error, for texts that go to cmd or PowerShell. */
    readonly quote?: 'posix' | 'refuse';
}
export interface TemplateCheck {
    readonly errors: {
        message: string;
        line: number;
        column: number;
        hint?: string;
    }[];
    readonly names: ReferencedName[];
}
/** Jinja2 3.1 templates, by default with StrictUndefined. */
export declare class TemplateEngine {
    private readonly parseOptions;
    private readonly strict;
    private readonly quote;
    private readonly loader;
    private readonly templates;
    private readonly expressions;
    constructor(options?: TemplateEngineOptions);
    /** True where `text` holds a tag, so that rendering it could change it. */
    isTemplate(text: string): boolean;
    /** @throws TemplateError */
    render(source: string, context: Mapping): string;
    /**
     * Resolves every text in `value`, walking lists and mappings: a text that is one `{{ expression }}`
     * becomes the expression's value, other templates become text, text without tags stays as it is.
     * @throws TemplateError whose `path` says where in `value` the template stands
     */
    resolve(value: unknown, context: Mapping): unknown;
    /** The value of a bare expression. @throws TemplateError */
    evaluate(expression: string, context: Mapping): unknown;
    /**
     * Whether a step's condition, a template or a bare expression, holds.
     * @throws TemplateError also for text that is neither `true` nor `false`
     */
    evaluateCondition(source: string, context: Mapping): boolean;
    /** Parse errors and referenced names of a template; throws nothing. */
    check(source: string): TemplateCheck;
    /** The same for a bare expression. */
    checkExpression(expression: string): TemplateCheck;
    private resolveAt;
    private resolveText;
    private renderAt;
    private evaluateAt;
    private compiled;
    private surroundings;
    private load;
}
