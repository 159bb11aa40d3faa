import nunjucksLexer, { type Token, type Tokenizer } from 'nunjucks/src/lexer.js';
import { unescapeString } from './string-escapes.js';
import { SyntaxFailure } from './syntax-failure.js';

export interface WhitespaceOptions {
  readonly trimBlocks: boolean;
  readonly lstripBlocks: boolean;
}

// nunjucks exports its lexer's instances, not the class.
const NunjucksTokenizer = Object.getPrototypeOf(nunjucksLexer.lex('')) as Tokenizer;
const Base = NunjucksTokenizer.constructor as new (source: string, options?: object) => Tokenizer;

const TAG = /\{[{%#]/g;
const RAW_TAG = /\{%([-+]?)\s*raw\s*(-%\}\s*|%\})/y;
const END_RAW = /\{%([-+]?)\s*endraw\s*([-+]?)%\}/g;
const STRING = /'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"/y;
const FLOAT = /\d+(?:_\d+)*(?:\.\d+(?:_\d+)*(?:[eE][+-]?\d+(?:_\d+)*)?|[eE][+-]?\d+(?:_\d+)*)/y;
const INTEGER = /0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0[xX](?:_?[\da-fA-F])+|\d+(?:_\d+)*/y;
const NAME = /[\p{XID_Start}_]\p{XID_Continue}*/uy;
const OPERATOR = /\*\*|\/\/|[=!<>]=|[%*\-+~/,:|.<>=]/y;
const SPACE = /\s*/y;

const NAMED_OPERATORS: Readonly<Record<string, string>> = {
  '|': 'pipe',
  '~': 'tilde',
  ',': 'comma',
  ':': 'colon',
};
const CLOSING_OF: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
/** nunjucks' names for the token types. */
const BRACKETS: Readonly<Record<string, string>> = {
  '(': 'left-paren',
  ')': 'right-paren',
  '[': 'left-bracket',
  ']': 'right-bracket',
  '{': 'left-curly',
  '}': 'right-curly',
};

/**
 * nunjucks' lexer with Jinja2's rules for white space around tags, brackets inside tags, numbers
 * and strings. Text tokens leave it already trimmed, so the parser has no white space to care for.
 */
export class JinjaTokenizer extends Base {
  private readonly options: WhitespaceOptions;
  private readonly openBrackets: string[] = [];
  private atLineStart = true;
  /** The tag that is open: its end mark, and where it began. */
  private tag: { end: string; lineno: number; colno: number } | undefined;
  /** The token before was a dot: `a.0.1` holds two indexes, no float. */
  private afterDot = false;

  constructor(source: string, options: WhitespaceOptions) {
    super(source);
    this.options = options;
  }

  override nextToken(): Token | null {
    return this.in_code ? this.nextCodeToken() : this.nextTextToken();
  }

  private nextTextToken(): Token | null {
    while (!this.isFinished()) {
      const start = this.here();
      const { text, begin } = this.takeText();
      if (text !== '') return token('data', text, start);
      if (begin === undefined) return null;
      const at = this.here();
      if (begin === '{#') this.skipComment(at);
      else if (begin === '{%' && this.match(RAW_TAG) !== null) {
        const raw = this.takeRaw(at);
        if (raw !== '') return token('data', raw, at);
      } else return this.openTag(begin, at);
    }
    return null;
  }

  private openTag(begin: string, at: Position): Token {
    this.forwardN(2);
    if (/[-+]/.test(this.current())) this.forwardN(1);
    this.tag = { end: begin === '{{' ? '}}' : '%}', ...at };
    this.in_code = true;
    return token(begin === '{{' ? 'variable-start' : 'block-start', begin, at);
  }

  /** Text up to the next tag, without what the tag's sign or `lstrip_blocks` takes from its end. */
  private takeText(): { text: string; begin: string | undefined } {
    TAG.lastIndex = this.index;
    const found = TAG.exec(this.str);
    const end = found === null ? this.len : found.index;
    const text = this.str.slice(this.index, end);
    const lineStart = this.atLineStart;
    this.forwardN(end - this.index);
    if (text !== '') this.atLineStart = text.endsWith('\n');
    if (found === null) return { text, begin: undefined };
    const sign = this.str[end + 2];
    return { text: this.strippedBefore(text, found[0], sign, lineStart), begin: found[0] };
  }

  private strippedBefore(text: string, begin: string, sign: string | undefined, start: boolean) {
    if (sign === '-') return text.trimEnd();
    if (sign === '+' || !this.options.lstripBlocks || begin === '{{') return text;
    const line = text.lastIndexOf('\n') + 1;
    if (line === 0 && !start) return text;
    return text.slice(line).trim() === '' ? text.slice(0, line) : text;
  }

  private skipComment(at: Position): void {
    const end = this.str.indexOf('#}', this.index + 2);
    if (end < 0) throw new SyntaxFailure("the comment '{#' is never closed", at.lineno, at.colno);
    this.closeTag(end + 2, this.str[end - 1]);
  }

  /** Called at the end mark of a block, a comment or `endraw`: takes the white space that goes with it. */
  private closeTag(end: number, sign: string | undefined): void {
    this.forwardN(end - this.index);
    this.atLineStart = false;
    if (sign === '-') this.skipSpace();
    else if (sign !== '+' && this.options.trimBlocks && this.current() === '\n') {
      this.forwardN(1);
      this.atLineStart = true;
    }
  }

  private takeRaw(at: Position): string {
    const opened = this.match(RAW_TAG) ?? '';
    this.forwardN(opened.length);
    END_RAW.lastIndex = this.index;
    const end = END_RAW.exec(this.str);
    if (end === null) {
      throw new SyntaxFailure(
        "'{% raw %}' is never closed: 'endraw' is missing",
        at.lineno,
        at.colno,
      );
    }
    const text = this.str.slice(this.index, end.index);
    this.forwardN(end.index - this.index);
    this.closeTag(end.index + end[0].length, end[2]);
    return this.strippedBefore(text, '{%', end[1], opened.endsWith('\n'));
  }

  private nextCodeToken(): Token {
    this.skipSpace();
    const at = this.here();
    if (this.isFinished()) return this.endOfSource(at);
    const found = this.endOfTag(at) ?? this.stringToken(at) ?? this.numberToken(at);
    const next = found ?? this.bracketToken(at) ?? this.otherToken(at);
    this.afterDot = next.type === 'operator' && next.value === '.';
    return next;
  }

  /** A bare expression, which has no tag around it, ends with the text. */
  private endOfSource(at: Position): Token {
    return this.tag === undefined ? token('variable-end', '', at) : this.failUnclosed();
  }

  private failUnclosed(): never {
    const { end, lineno, colno } = this.tag ?? { end: '', lineno: 0, colno: 0 };
    const begin = end === '}}' ? '{{' : '{%';
    throw new SyntaxFailure(`'${begin}' is never closed: '${end}' is missing`, lineno, colno);
  }

  /** `}}` inside brackets closes two mappings, not the tag. */
  private endOfTag(at: Position): Token | undefined {
    if (this.tag === undefined || this.openBrackets.length > 0) return undefined;
    const { end } = this.tag;
    const sign = /[-+]/.test(this.current()) ? this.current() : '';
    if (!this.str.startsWith(end, this.index + sign.length)) return undefined;
    if (end === '}}' && sign === '+') return undefined;
    if (end === '%}') this.closeTag(this.index + sign.length + 2, sign);
    else {
      this.forwardN(sign.length + 2);
      this.atLineStart = false;
      if (sign === '-') this.skipSpace();
    }
    this.in_code = false;
    return token(end === '%}' ? 'block-end' : 'variable-end', end, at);
  }

  private stringToken(at: Position): Token | undefined {
    if (this.current() !== "'" && this.current() !== '"') return undefined;
    const whole = this.match(STRING);
    if (whole === null)
      throw new SyntaxFailure('a quoted text is never closed', at.lineno, at.colno);
    this.forwardN(whole.length);
    const text = unescapeString(whole.slice(1, -1));
    if (text !== undefined) return token('string', text, at);
    throw new SyntaxFailure('a quoted text holds an incomplete escape', at.lineno, at.colno);
  }

  private numberToken(at: Position): Token | undefined {
    const float = this.afterDot ? null : this.match(FLOAT);
    const number = float ?? this.match(INTEGER);
    if (number === null) return undefined;
    this.forwardN(number.length);
    return token(float === null ? 'int' : 'float', number.replaceAll('_', ''), at);
  }

  private bracketToken(at: Position): Token | undefined {
    const bracket = this.current();
    const type = BRACKETS[bracket];
    if (type === undefined) return undefined;
    const closing = CLOSING_OF[bracket];
    if (closing !== undefined) this.openBrackets.push(closing);
    else {
      const expected = this.openBrackets.pop();
      if (expected !== bracket) {
        const wanted = expected === undefined ? '' : `, expected '${expected}'`;
        throw new SyntaxFailure(`unexpected '${bracket}'${wanted}`, at.lineno, at.colno);
      }
    }
    this.forwardN(1);
    return token(type, bracket, at);
  }

  /** Names by Python's rules, and operators. */
  private otherToken(at: Position): Token {
    const name = this.match(NAME);
    if (name !== null) {
      this.forwardN(name.length);
      return token('symbol', name, at);
    }
    const operator = this.match(OPERATOR);
    if (operator !== null) {
      this.forwardN(operator.length);
      return token(NAMED_OPERATORS[operator] ?? 'operator', operator, at);
    }
    const [wrong = ''] = this.str.slice(this.index);
    throw new SyntaxFailure(`unexpected '${wrong}'`, at.lineno, at.colno);
  }

  private here(): Position {
    return { lineno: this.lineno, colno: this.colno };
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.index;
    return pattern.exec(this.str)?.[0] ?? null;
  }

  private skipSpace(): void {
    const space = this.match(SPACE) ?? '';
    if (space !== '') this.atLineStart = space.endsWith('\n');
    this.forwardN(space.length);
  }
}

interface Position {
  readonly lineno: number;
  readonly colno: number;
}

function token(type: string, value: string, at: Position): Token {
  return { type, value, ...at };
}
