import type { ResumePlan } from '../events.js';

/** "812 done, 31 to retry, 3 unknown, 40 new, 2 gone": how a resumed batch's items divide. */
export function planText({ done, retry, unknown, new: fresh, gone }: ResumePlan): string {
  return `${done} done, ${retry} to retry, ${unknown} unknown, ${fresh} new, ${gone} gone`;
}
