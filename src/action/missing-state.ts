import { StateError } from '../errors.js';
import type { Annotations } from './annotations.js';
import type { BroughtState } from './bring-state.js';
import type { ActionInputs } from './inputs.js';

const FIRST_TIME =
  'Where this step has not run before in this workflow run, that is as it should be.';

/**
 * A state that should be there and is not is said aloud: it looks like a first run otherwise.
 * @throws StateError where `on-missing-state` is `fail`
 */
export function tellMissingState(
  brought: BroughtState,
  { onMissingState }: Pick<ActionInputs, 'onMissingState'>,
  annotations: Annotations,
): void {
  if (brought.kind !== 'none') return;
  const { expected, reason } = brought;
  if (!expected) {
    if (reason === undefined) return;
    return annotations.warning(
      `It could not be found out whether there is a state to go on with: ${reason}`,
    );
  }
  const what =
    reason === undefined
      ? 'No state of an earlier attempt was found'
      : `The state of an earlier attempt could not be restored: ${reason}`;
  if (onMissingState === 'fail') {
    throw new StateError('state_unreadable', `${what}. Nothing has run`, {
      hint: 'With on-missing-state: run, all items would run again.',
    });
  }
  const remark = reason === undefined ? ` ${FIRST_TIME}` : '';
  annotations.error(`${what}. All items run again.${remark}`);
}
