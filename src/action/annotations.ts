import { ConfigurationError, WorkflowError, messageOf, type Diagnostic } from '../errors.js';
import { formatDiagnostic } from '../workflow/diagnostic.js';
import type { AnnotationPlace, RunnerCommands } from './runner-commands.js';

/** GitHub shows so many of a kind for a step, and cuts longer texts. */
const MOST = 10;
const LONGEST = 4096;

type Kind = 'error' | 'warning';

/** Marks on the run's page and on lines of files; past what GitHub shows, lines in the log. */
export class Annotations {
  readonly #commands: RunnerCommands;
  readonly #made: Record<Kind, number> = { error: 0, warning: 0 };

  constructor(commands: RunnerCommands) {
    this.#commands = commands;
  }

  error(message: string, place?: AnnotationPlace): void {
    this.#add('error', message, place);
  }

  warning(message: string, place?: AnnotationPlace): void {
    this.#add('warning', message, place);
  }

  #add(kind: Kind, message: string, place: AnnotationPlace | undefined): void {
    this.#made[kind] += 1;
    if (this.#made[kind] > MOST) return this.#commands.print(`${kind}: ${message}`);
    const text = message.length > LONGEST ? `${message.slice(0, LONGEST - 1)}…` : message;
    this.#commands[kind](text, place);
  }

  diagnostic(diagnostic: Diagnostic): void {
    const { severity, message, hint, file, line, column } = diagnostic;
    const text = hint === undefined ? message : `${message}\n${hint}`;
    this.#add(severity, text, { file, startLine: line, startColumn: column });
  }

  /** What ended everything: on its lines where it has such, and drawn in the log. */
  failure(error: unknown): void {
    const diagnostics = error instanceof ConfigurationError ? error.diagnostics : [];
    for (const diagnostic of diagnostics) {
      this.#commands.print(formatDiagnostic(diagnostic));
      this.diagnostic(diagnostic);
    }
    if (diagnostics.length > 0) return this.#commands.print(`error: ${messageOf(error)}`);
    const hint = error instanceof WorkflowError ? error.hint : undefined;
    this.error(hint === undefined ? messageOf(error) : `${messageOf(error)}\n${hint}`);
    // A bug of ours: without its stack nobody could find it.
    if (error instanceof Error && !(error instanceof WorkflowError)) {
      this.#commands.print(error.stack ?? '');
    }
  }
}
