import type { Diagnostic } from '../errors.js';
/** Completes a diagnostic with the frame of its place in `text`; `length` counts characters. */
export declare function diagnosticAt(text: string, { length, ...place }: Omit<Diagnostic, 'frame'> & {
    readonly length: number;
}): Diagnostic;
/** The one way a diagnostic is drawn as text. */
export declare function formatDiagnostic(diagnostic: Diagnostic): string;
