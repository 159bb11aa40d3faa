import type { Diagnostic } from '../errors.js';
import { printable, shownMessage } from './shown-text.js';

/** Longest part of a line that a frame shows. */
const FRAME_WIDTH = 120;

/** The offending line with its number, and carets below the part that is meant. */
function codeFrame(lineText: string, line: number, column: number, length: number): string {
  const source = printable(lineText.replace(/\r$/, ''));
  const cut = Math.max(0, column - FRAME_WIDTH + 20);
  const shown = source.slice(cut, cut + FRAME_WIDTH);
  const at = column - 1 - cut;
  const carets = '^'.repeat(Math.max(1, Math.min(length, shown.length - at)));
  const gutter = String(line);
  return [`${gutter} | ${shown}`, `${' '.repeat(gutter.length)} | ${' '.repeat(at)}${carets}`].join(
    '\n',
  );
}

/**
 * Completes a diagnostic with the frame of its place; `length` counts characters.
 * @param lineText the line that it stands in
 */
export function diagnosticAt(
  lineText: string,
  { length, ...place }: Omit<Diagnostic, 'frame'> & { readonly length: number },
): Diagnostic {
  const { line, column, message, hint } = place;
  return {
    ...place,
    message: shownMessage(message),
    hint: hint && shownMessage(hint),
    frame: codeFrame(lineText, line, column, length),
  };
}

/** The one way a diagnostic is drawn as text. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity, message, hint, frame } = diagnostic;
  const lines = [`${file}:${line}:${column}: ${severity}: ${message}`, indent(frame)];
  if (hint !== undefined) lines.push(indent(`hint: ${hint}`));
  return lines.join('\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
