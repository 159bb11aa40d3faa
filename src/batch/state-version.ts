import { StateError } from '../errors.js';

/** What a user can do about a state that this version cannot use. */
const AFRESH = 'or start afresh with --no-resume.';

/** @throws StateError `state_newer` for a format that this version does not know yet */
export function refuseNewer(path: string, version: number, known: number): void {
  if (version <= known) return;
  throw new StateError(
    'state_newer',
    `${path} was written by a newer version (format ${version}, this one knows ${known})`,
    { hint: `Use that version, ${AFRESH}` },
  );
}

export function unreadable(path: string, why: string): StateError {
  return new StateError('state_unreadable', `${path} cannot be read: ${why}`, {
    hint: `Restore the file, ${AFRESH}`,
  });
}
