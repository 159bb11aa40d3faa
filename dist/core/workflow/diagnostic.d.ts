import type { Diagnostic } from '../errors.js';
/**
 * Completes a diagnostic with the frame of its place; `length` counts characters.
 * @param lineText the line that it stands in
 */
export declare function diagnosticAt(lineText: string, { length, ...place }: Omit<Diagnostic, 'frame'> & {
    readonly length: number;
}): Diagnostic;
/** The one way a diagnostic is drawn as text. */
export declare function formatDiagnostic(diagnostic: Diagnostic): string;
