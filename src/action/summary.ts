import type { RunResult } from '../engine/run-options.js';
import { runMarkdown } from '../report/run-markdown.js';

/** A summary that is longer is not shown at all. */
const MOST_BYTES = 1024 * 1024 - 4096;

const CUT = '\n\n… The rest is in the report.\n';

/** A run for the job's summary page, never longer than what GitHub shows. */
export function summaryMarkdown(result: RunResult, howToGoOn: string): string {
  const markdown = runMarkdown(result, howToGoOn);
  const bytes = Buffer.from(markdown);
  if (bytes.length <= MOST_BYTES) return markdown;
  const whole = bytes.subarray(0, MOST_BYTES).lastIndexOf('\n');
  return bytes.subarray(0, whole).toString() + CUT;
}
