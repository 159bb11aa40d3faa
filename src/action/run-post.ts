import { randomUUID } from 'node:crypto';
import { FileStateStore, folderName } from '../batch/file-state-store.js';
import type { StateLock } from '../batch/state-lock.js';
import type { RunResult } from '../engine/run-options.js';
import { messageOf } from '../errors.js';
import { endProcessesOf } from '../tasks/process/process-tree.js';
import type { ActionHost } from './action-host.js';
import { Annotations } from './annotations.js';
import { isDone, takeBaton, type Baton } from './baton.js';
import { cacheKeys } from './cache-keys.js';
import { CheckpointCache } from './checkpoint-cache.js';
import { Checkpointer } from './checkpointer.js';
import { howToGoOn } from './how-to-go-on.js';
import { tryUploadReport } from './report-artifact.js';
import { writeReportFolder } from './report-folder.js';
import { statePlaces, type StatePlaces } from './state-places.js';
import { resultOfState } from './state-result.js';
import { summaryMarkdown } from './summary.js';

/** After a cancel a job has about 45 seconds left for its posts. */
const DEADLINE_MS = 40_000;

/** What post does for a main that did not come to its end. */
class Aftermath {
  readonly #host: ActionHost;
  readonly #baton: Baton;
  readonly #annotations: Annotations;
  readonly #places: StatePlaces;

  constructor(host: ActionHost, baton: Baton, annotations: Annotations) {
    this.#host = host;
    this.#baton = baton;
    this.#annotations = annotations;
    this.#places = statePlaces(host.enter(baton.facts.workspace), baton.identity);
  }

  /** Saves and reports side by side: neither has time to wait for the other. */
  async make(): Promise<void> {
    const { workflow } = this.#baton;
    const store = new FileStateStore(this.#places.live).scope(workflow);
    const lock = await store.lock(randomUUID(), this.#host.clock.now());
    try {
      await this.#endLeftovers(lock);
      const saved = this.#save();
      const reported = this.#report(await resultOfState(store, workflow));
      await Promise.all([saved, reported]);
    } finally {
      await lock.release();
    }
  }

  /** What a killed main left running would go on changing the files that are to be saved. */
  async #endLeftovers({ tookOver }: StateLock): Promise<void> {
    if (!tookOver) return;
    const ended = await endProcessesOf(tookOver.token);
    if (ended > 0) this.#host.commands.print(`${ended} processes of the killed run were ended`);
  }

  async #save(): Promise<void> {
    const { commands, clock } = this.#host;
    if (isDone(commands, 'save')) return;
    const { identity, scope, facts, workflow, workspace, keep } = this.#baton;
    const { live, upload, uploadPath } = this.#places;
    const checkpointer = new Checkpointer({
      travelling: { live, workflowFolder: folderName(workflow), workspace, keep },
      upload,
      keys: cacheKeys(identity, scope, facts.attempt),
      cache: new CheckpointCache(() => this.#host.cacheClient(), uploadPath),
      clock,
      commands: { print: (text) => commands.print(text), warning: (text) => this.#warn(text) },
    });
    await checkpointer.save(DEADLINE_MS);
  }

  #warn(message: string): void {
    this.#annotations.warning(message);
  }

  async #report(result: RunResult | undefined): Promise<void> {
    if (!result) return;
    const { commands, clock } = this.#host;
    const { reportArtifact: name, reportRetentionDays, identity, facts, summary } = this.#baton;
    const sentence = howToGoOn(this.#baton, true);
    if (summary && !isDone(commands, 'summary')) {
      await commands.summarize(summaryMarkdown(result, sentence));
    }
    if (name === undefined || isDone(commands, 'report')) return;
    const folder = this.#places.report;
    await writeReportFolder(folder, result, sentence);
    await tryUploadReport(
      () => this.#host.artifactClient(),
      { folder, name, retentionDays: reportRetentionDays, identity, facts },
      { now: clock.now(), deadline: DEADLINE_MS, warn: (message) => this.#warn(message) },
    );
  }
}

/** The Action's post program: whatever goes wrong here is a warning. @returns the exit code */
export async function runPost(host: ActionHost): Promise<number> {
  const annotations = new Annotations(host.commands);
  try {
    const baton = takeBaton(host.commands);
    const parts = ['save', 'report', 'summary'] as const;
    if (!baton || parts.every((part) => isDone(host.commands, part))) return 0;
    await new Aftermath(host, baton, annotations).make();
  } catch (error) {
    annotations.warning(`The state could not be saved: ${messageOf(error)}`);
  }
  return 0;
}
