import { isMapping, mapping, type Mapping } from '../data.js';
import type { TemplateError } from '../errors.js';
import type { CompiledTemplate, Evaluate } from './compile/compiled-template.js';
import { compileLoneExpression, compileTemplate } from './compile/compile.js';
import { Frame } from './compile/frame.js';
import { Budget, RenderState, type Surroundings } from './compile/render-state.js';
import { CompiledCache } from './compiled-cache.js';
import { conditionHolds, isPlainAnswer } from './condition.js';
import { GLOBALS } from './globals.js';
import { loneExpression } from './lone-expression.js';
import { nativeValue } from './native-value.js';
import { parseExpression, parseTemplate, templateText, type ParseOptions } from './parse/parse.js';
import { referencedNames, type ReferencedName } from './referenced-names.js';
import { templateError } from './template-error.js';

/** Finds the text of other templates, for `include`, `import` and `extends`. */
export type TemplateLoader =
  ((name: string) => string | undefined) | Readonly<Record<string, string>>;

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
  readonly errors: { message: string; line: number; column: number; hint?: string }[];
  readonly names: ReferencedName[];
}

type Path = readonly (string | number)[];

/** Templates and expressions that the cache keeps, each. */
const CACHE_SIZE = 2000;
const MARKER = /\{[{%#]/;

/** Jinja2 3.1 templates, by default with StrictUndefined. */
export class TemplateEngine {
  private readonly parseOptions: ParseOptions;
  private readonly strict: boolean;
  private readonly quote: 'posix' | 'refuse';
  private readonly loader: TemplateLoader;
  private readonly templates = new CompiledCache<CompiledTemplate>(CACHE_SIZE);
  private readonly expressions = new CompiledCache<Evaluate>(CACHE_SIZE);

  constructor(options: TemplateEngineOptions = {}) {
    this.parseOptions = {
      trimBlocks: options.trimBlocks ?? false,
      lstripBlocks: options.lstripBlocks ?? false,
      keepTrailingNewline: options.keepTrailingNewline ?? false,
    };
    this.strict = options.undefined !== 'lenient';
    this.quote = options.quote ?? 'posix';
    this.loader = options.loader ?? {};
  }

  /** True where `text` holds a tag, so that rendering it could change it. */
  isTemplate(text: string): boolean {
    return MARKER.test(text);
  }

  /** @throws TemplateError */
  render(source: string, context: Mapping): string {
    return this.renderAt(source, context, []);
  }

  /**
   * Resolves every text in `value`, walking lists and mappings: a text that is one `{{ expression }}`
   * becomes the expression's value, other templates become text, text without tags stays as it is.
   * @throws TemplateError whose `path` says where in `value` the template stands
   */
  resolve(value: unknown, context: Mapping): unknown {
    return this.resolveAt(value, context, []);
  }

  /** The value of a bare expression. @throws TemplateError */
  evaluate(expression: string, context: Mapping): unknown {
    return this.evaluateAt(expression, context, []);
  }

  /**
   * Whether a step's condition, a template or a bare expression, holds.
   * @throws TemplateError also for text that is neither `true` nor `false`
   */
  evaluateCondition(source: string, context: Mapping): boolean {
    if (isPlainAnswer(source)) return conditionHolds(source, context);
    const value = this.isTemplate(source)
      ? this.resolve(source, context)
      : this.evaluate(source, context);
    return conditionHolds(value, context);
  }

  /** Parse errors and referenced names of a template; throws nothing. */
  check(source: string): TemplateCheck {
    return checked(() => {
      const root = parseTemplate(source, this.parseOptions);
      // Compiling consumes nothing of the tree, and finds unknown filters and tests.
      compileTemplate(root);
      return root;
    });
  }

  /** The same for a bare expression. */
  checkExpression(expression: string): TemplateCheck {
    return checked(() => {
      const root = parseExpression(expression);
      compileLoneExpression(root);
      return root;
    });
  }

  private resolveAt(value: unknown, context: Mapping, path: Path): unknown {
    if (typeof value === 'string') return this.resolveText(value, context, path);
    if (Array.isArray(value)) {
      return value.map((item, index) => this.resolveAt(item, context, [...path, index]));
    }
    if (!isMapping(value)) return value;
    const resolved = mapping<unknown>();
    for (const name of Object.keys(value)) {
      resolved[name] = this.resolveAt(value[name], context, [...path, name]);
    }
    return resolved;
  }

  private resolveText(text: string, context: Mapping, path: Path): unknown {
    // A text without a tag is a template, too: it ends as others do.
    if (!this.isTemplate(text)) return templateText(text, this.parseOptions);
    const lone = loneExpression(text);
    if (lone === undefined) return this.renderAt(text, context, path);
    return this.evaluateAt(lone.expression, context, path, lone.offset);
  }

  private renderAt(source: string, context: Mapping, path: Path): string {
    const state = new RenderState(context, this.surroundings());
    try {
      return this.compiled(source).render(state);
    } catch (error) {
      throw templateError(error, context, state, path);
    }
  }

  private evaluateAt(expression: string, context: Mapping, path: Path, offset?: string): unknown {
    const state = new RenderState(context, this.surroundings());
    try {
      // Blank text in the place of what stands before it keeps lines and columns true.
      const source = offset === undefined ? expression : offset + expression;
      const evaluate = this.expressions.get(source, () =>
        compileLoneExpression(parseExpression(source)),
      );
      return nativeValue(evaluate(new Frame(state)));
    } catch (error) {
      throw templateError(error, context, state, path);
    }
  }

  private compiled(source: string): CompiledTemplate {
    return this.templates.get(source, () =>
      compileTemplate(parseTemplate(source, this.parseOptions)),
    );
  }

  private surroundings(): Surroundings {
    return {
      strict: this.strict,
      quote: this.quote,
      globals: GLOBALS,
      budget: new Budget(),
      load: (name) => this.load(name),
    };
  }

  private load(name: string): CompiledTemplate | undefined {
    const { loader } = this;
    const own = typeof loader === 'function' ? undefined : Object.hasOwn(loader, name);
    const source = typeof loader === 'function' ? loader(name) : own ? loader[name] : undefined;
    return source === undefined ? undefined : this.compiled(source);
  }
}

function checked(parse: () => object): TemplateCheck {
  try {
    return { errors: [], names: referencedNames(parse(), GLOBALS) };
  } catch (error) {
    const wrapped = templateError(error, mapping());
    const { message, line = 1, column = 1, hint } = wrapped as TemplateError;
    return { errors: [{ message, line, column, ...(hint !== undefined && { hint }) }], names: [] };
  }
}
