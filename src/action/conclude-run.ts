import { join } from 'node:path';
import type { RunResult } from '../engine/run-options.js';
import { noteDone } from './baton.js';
import { howToGoOn } from './how-to-go-on.js';
import { setReportOutputs, setResultOutputs } from './outputs.js';
import { tryUploadReport, type UploadedReport } from './report-artifact.js';
import { RESULTS_NAME, writeReportFolder } from './report-folder.js';
import type { ActionRun } from './action-run.js';
import { summaryMarkdown } from './summary.js';

const SAVE_DEADLINE_MS = 600_000;
const REPORT_DEADLINE_MS = 300_000;

async function summarize(
  { host, job }: ActionRun,
  result: RunResult,
  sentence: string,
): Promise<void> {
  if (job.inputs.summary) await host.commands.summarize(summaryMarkdown(result, sentence));
  noteDone(host.commands, 'summary');
}

async function upload(run: ActionRun): Promise<UploadedReport | undefined> {
  const { host, job, annotations } = run;
  const { identity, facts, places } = job;
  const { reportArtifact: name, reportRetentionDays: retentionDays } = job.inputs;
  if (name === undefined) return undefined;
  return tryUploadReport(
    () => host.artifactClient(),
    { folder: places.report, name, retentionDays, identity, facts },
    {
      now: host.clock.now(),
      deadline: REPORT_DEADLINE_MS,
      warn: (message) => annotations.warning(message),
    },
  );
}

/**
 * What comes after the engine, the most important first: the state, then the report. An interrupted run
 * has seconds only, and leaves the uploads to post.
 */
export async function concludeRun(run: ActionRun, result: RunResult): Promise<void> {
  const { host, job, checkpointer } = run;
  setResultOutputs(host.commands, result);
  if (result.status === 'interrupted') {
    return summarize(run, result, howToGoOn(job.inputs, true));
  }
  const isSaved = await checkpointer.save(SAVE_DEADLINE_MS);
  if (isSaved) noteDone(host.commands, 'save');
  const sentence = howToGoOn(job.inputs, isSaved);
  await writeReportFolder(job.places.report, result, sentence);
  const uploaded = await upload(run);
  noteDone(host.commands, 'report');
  setReportOutputs(
    host.commands,
    job.places.report,
    join(job.places.report, RESULTS_NAME),
    uploaded,
  );
  await summarize(run, result, sentence);
}
