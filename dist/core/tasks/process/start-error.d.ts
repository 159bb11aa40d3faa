import { TaskError } from '../../errors.js';
/** What was to be started, for the message. */
export interface StartAttempt {
    readonly program: string;
    readonly cwd: string;
    /** What to do where there is no such program. */
    readonly installHint?: string;
}
/** Says in the user's words why a program could not be started. */
export declare function startError(error: unknown, attempt: StartAttempt): TaskError;
