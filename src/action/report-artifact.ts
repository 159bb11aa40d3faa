import { messageOf } from '../errors.js';
import { ClientVoice } from './client-voice.js';
import { reportFiles } from './report-folder.js';
import type { RunnerFacts } from './runner-facts.js';
import { TOO_LATE, withDeadline } from './with-deadline.js';

/** The part of `@actions/artifact` that is used. */
export interface ArtifactClient {
  uploadArtifact(
    name: string,
    files: string[],
    rootDirectory: string,
    options?: { retentionDays?: number },
  ): Promise<{ id?: number }>;
}

export interface UploadedReport {
  readonly name: string;
  readonly id: number;
  readonly url: string;
}

export interface ReportUpload {
  /** Of the report. */
  readonly folder: string;
  /** The artifact's, where it is not taken yet. */
  readonly name: string;
  readonly retentionDays: number | undefined;
  readonly identity: string;
  readonly facts: Pick<RunnerFacts, 'attempt' | 'repository' | 'runId' | 'serverUrl'>;
}

/**
 * A name is taken once per workflow run, by earlier attempts and the other legs of a matrix too, and an
 * artifact is never changed.
 */
export function artifactNames({ name, identity, facts }: ReportUpload, now: number): string[] {
  const own = `${name}-${identity.slice(0, 8)}-${facts.attempt}`;
  return [name, `${name}-attempt-${facts.attempt}`, own, `${own}-${now.toString(36)}`];
}

function isTaken(message: string): boolean {
  return /\(409\)|already exists/i.test(message);
}

/**
 * Uploads a report under the first of its names that is free.
 * @throws Error where that did not come about
 */
export async function uploadReport(
  client: ArtifactClient,
  upload: ReportUpload,
  now: number,
): Promise<UploadedReport> {
  const { folder, retentionDays, facts } = upload;
  const files = await reportFiles(folder);
  const options = retentionDays === undefined ? {} : { retentionDays };
  let refusal: unknown;
  for (const name of artifactNames(upload, now)) {
    try {
      const { id = 0 } = await new ClientVoice().catch(() =>
        client.uploadArtifact(name, files, folder, options),
      );
      const { serverUrl, repository, runId } = facts;
      return { name, id, url: `${serverUrl}/${repository}/actions/runs/${runId}/artifacts/${id}` };
    } catch (error) {
      if (!isTaken(messageOf(error))) throw error;
      refusal = error;
    }
  }
  throw refusal;
}

/** The same within a time; whatever goes wrong is told to `warn`, and the run goes on without. */
export async function tryUploadReport(
  load: () => Promise<ArtifactClient>,
  upload: ReportUpload,
  options: { now: number; deadline: number; warn: (message: string) => void },
): Promise<UploadedReport | undefined> {
  const { now, deadline, warn } = options;
  try {
    const client = await load();
    const uploaded = await withDeadline(uploadReport(client, upload, now), deadline);
    if (uploaded !== TOO_LATE) return uploaded;
    warn(`The report could not be uploaded: no answer within ${deadline / 1000} s`);
  } catch (error) {
    warn(`The report could not be uploaded: ${messageOf(error)}`);
  }
  return undefined;
}
