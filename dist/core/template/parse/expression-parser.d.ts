import { LiteralParser } from './literal-parser.js';
import { type CallArguments, type Expression } from './syntax-tree.js';
/**
 * Jinja2's expressions on nunjucks' parser. Inherited are the steps between tokens and the rules
 * for `or`, `and`, `not`, `~` and `**`; the methods named as in nunjucks put Jinja2's grammar
 * where the inherited ones call for the next tighter operator.
 */
export declare class ExpressionParser extends LiteralParser {
    parseInlineIf(): Expression;
    /** Inherited `not` calls this for its operand: comparisons, which may be chained. */
    parseIn(): Expression;
    private comparison;
    private parseSum;
    /** Inherited `~` calls this for its operands. */
    parseAdd(): Expression;
    private leftToRight;
    parseUnary(noFilters?: boolean): Expression;
    parsePostfix(start: Expression): Expression;
    private parseAttribute;
    private parseSubscript;
    parseCallOf(name: Expression): Expression;
    /** `(a, b, *rest, name=value, **named)`, from the bracket on. */
    parseCallArguments(): CallArguments;
    private parseCallArgument;
    /** Filters, tests and calls of what they gave, in any order. */
    parseFilter(start: Expression): Expression;
    private parseFilterUse;
    parseFilterNameAndArguments(): {
        name: string;
        args: CallArguments;
    };
    private optionalArguments;
    private parseTest;
    private startsTestArgument;
    private parseDottedName;
}
