/** A template does not parse; becomes a TemplateError at the engine's face. */
export class SyntaxFailure extends Error {
  readonly line: number;
  readonly column: number;
  readonly hint: string | undefined;

  /** `lineno` and `colno` count from 0, as nunjucks does. */
  constructor(message: string, lineno: number, colno: number, hint?: string) {
    super(message);
    this.line = lineno + 1;
    this.column = colno + 1;
    this.hint = hint;
  }
}
