import { FileStateStore, folderName } from '../batch/file-state-store.js';
import { Engine } from '../engine/engine.js';
import type { ResumeMode, RunResult } from '../engine/run-options.js';
import type { ActionHost } from './action-host.js';
import type { ActionRun } from './action-run.js';
import { readJob, type ActionJob } from './action-job.js';
import { Annotations } from './annotations.js';
import { noteDone, passBaton } from './baton.js';
import { bringState, type BroughtState } from './bring-state.js';
import { cacheKeys } from './cache-keys.js';
import { CheckpointCache } from './checkpoint-cache.js';
import { Checkpointer } from './checkpointer.js';
import { ExitCode, exitCodeOf } from './exit-code.js';
import { githubNamespace } from './github-namespace.js';
import { concludeRun } from './conclude-run.js';
import { Interruption } from './interruption.js';
import { tellMissingState } from './missing-state.js';
import { RestoredSteps } from './restored-steps.js';
import { RunLog } from './run-log.js';
import { UploadSchedule } from './upload-schedule.js';

/** A job on a hosted runner ends after six hours. */
const LONGEST_JOB_SECONDS = 6 * 3600;

function baton({ inputs, facts, workflow, identity, scope, workspace }: ActionJob) {
  const { keep, resume, cacheKey, reportArtifact, reportRetentionDays, summary } = inputs;
  return {
    ...{ identity, scope, workflow: workflow.name, workspace, keep, resume, summary, facts },
    ...(cacheKey !== undefined && { cacheKey }),
    ...(reportArtifact !== undefined && { reportArtifact }),
    ...(reportRetentionDays !== undefined && { reportRetentionDays }),
  };
}

function resumeMode({ inputs }: ActionJob, brought: BroughtState): ResumeMode {
  if (brought.kind === 'none') return 'fresh';
  return inputs.resume === 'always' ? 'items' : 'resume';
}

function tellBrought({ commands }: ActionHost, brought: BroughtState): void {
  if (brought.kind === 'restored') commands.print(`State restored: ${brought.key}`);
  if (brought.kind === 'local') commands.print('Going on with the state on this machine');
  commands.setOutput('cache-hit', String(brought.kind === 'restored'));
}

function checkpointerOf(host: ActionHost, job: ActionJob, cache: CheckpointCache): Checkpointer {
  const { places, identity, scope, facts, workflow, workspace, inputs } = job;
  return new Checkpointer({
    travelling: {
      live: places.live,
      workflowFolder: folderName(workflow.name),
      workspace,
      keep: inputs.keep,
    },
    upload: places.upload,
    keys: cacheKeys(identity, scope, facts.attempt),
    cache,
    clock: host.clock,
    commands: host.commands,
  });
}

/** Runs the engine, with checkpoints meanwhile. */
async function runEngine(
  { host, job, annotations, checkpointer, interruption }: ActionRun,
  mode: ResumeMode,
): Promise<RunResult> {
  const { inputs, facts, workflow, places, workspace } = job;
  const { checkpointInterval: interval, checkpointBudget: budget, timeLimit } = inputs;
  const log = new RunLog(host.commands, annotations, workflow, host.clock);
  const horizon = timeLimit ?? LONGEST_JOB_SECONDS;
  const github = await githubNamespace(host.env);
  const restored = new RestoredSteps();
  let hasBegun = false;
  checkpointer.start(new UploadSchedule({ interval, budget, horizon }, host.clock.now()));
  try {
    const result = await interruption.during((signal) =>
      new Engine().run(workflow, {
        args: inputs.args,
        env: host.env,
        workspace,
        store: new FileStateStore(places.live),
        resume: mode,
        flow: inputs.flow,
        maxWorkers: inputs.maxWorkers,
        limit: inputs.limit,
        timeLimit,
        shard: inputs.shard,
        runId: facts.runId,
        github,
        signal,
        onEvent: (event) => {
          hasBegun ||= event.type === 'run:start';
          restored.note(event);
          log.listen(event);
        },
      }),
    );
    return restored.told(result);
  } catch (error) {
    // Nothing has run: what was restored is still in the cache, and post has nothing to add.
    if (!hasBegun)
      for (const part of ['save', 'report', 'summary'] as const) noteDone(host.commands, part);
    throw error;
  }
}

async function runJob(
  host: ActionHost,
  annotations: Annotations,
  interruption: Interruption,
): Promise<number> {
  const job = await readJob(host);
  const cache = new CheckpointCache(() => host.cacheClient(), job.places.uploadPath);
  const brought = await bringState(job, cache);
  tellBrought(host, brought);
  tellMissingState(brought, job.inputs, annotations);
  passBaton(host.commands, baton(job));
  const checkpointer = checkpointerOf(host, job, cache);
  const run: ActionRun = { host, job, annotations, checkpointer, interruption };
  const result = await runEngine(run, resumeMode(job, brought));
  await concludeRun(run, result);
  return exitCodeOf(result, job.inputs.failOn, interruption.received);
}

/** The Action's main program. @returns the exit code */
export async function runMain(host: ActionHost): Promise<number> {
  const annotations = new Annotations(host.commands);
  const interruption = new Interruption(host);
  try {
    return await runJob(host, annotations, interruption);
  } catch (error) {
    annotations.failure(error);
    host.commands.setOutput('status', 'failed');
    host.commands.setOutput('complete', 'false');
    return ExitCode.failed;
  } finally {
    interruption.dispose();
  }
}
