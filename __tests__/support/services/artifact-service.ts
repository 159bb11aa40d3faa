import { randomUUID } from 'node:crypto';
import { unpackZip } from './archives.js';
import type { BlobStore } from './blob-store.js';
import { integer, ok, refusal, text } from './protocol.js';
import type { Answer, Message, Method } from './protocol.js';

/** An uploaded artifact. A name is taken once per workflow run, reruns of a job included. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly runBackendId: string;
  readonly jobBackendId: string;
  /** Of the zip, in bytes. */
  readonly size: number;
  /** `sha256:…` of the zip, as the client told it. */
  readonly digest: string;
  /** When the client asked for it to be deleted (RFC 3339); empty for the default. */
  readonly expiresAt: string;
}

interface StoredArtifact extends Artifact {
  readonly blob: string;
  readonly createdAt: string;
  readonly uploaded: boolean;
}

/** github.actions.results.api.v1.ArtifactService */
export class ArtifactService {
  /** As if the account's storage were used up: nothing can be uploaded. */
  full = false;

  readonly methods: Readonly<Record<string, Method>> = {
    CreateArtifact: (request) => this.#create(request),
    FinalizeArtifact: (request) => this.#finalize(request),
    ListArtifacts: (request) => this.#list(request),
    GetSignedArtifactURL: (request) => this.#sign(request),
    DeleteArtifact: (request) => this.#delete(request),
  };

  readonly #blobs: BlobStore;
  #artifacts: StoredArtifact[] = [];
  #lastId = 0;

  constructor(blobs: BlobStore) {
    this.#blobs = blobs;
  }

  /** Oldest first. */
  artifacts(): readonly Artifact[] {
    return this.#artifacts.filter(({ uploaded }) => uploaded);
  }

  async unpack(artifact: Artifact, folder: string): Promise<void> {
    const stored = this.#artifacts.find(({ id }) => id === artifact.id);
    if (stored === undefined) throw new Error(`There is no artifact ${artifact.name}.`);
    await unpackZip(await this.#blobs.read(stored.blob), folder);
  }

  #create(request: Message): Answer {
    // The client knows a full account by these two words.
    if (this.full)
      return refusal(403, 'resource_exhausted', 'insufficient usage to create artifact');
    const name = text(request, 'name');
    if (name === '') return refusal(400, 'invalid_argument', 'name is required');
    if (this.#named(request) !== undefined) {
      return refusal(409, 'already_exists', `an artifact named ${name} already exists on the run`);
    }
    const blob = `artifact-${randomUUID()}`;
    this.#artifacts.push({
      id: ++this.#lastId,
      name,
      runBackendId: text(request, 'workflow_run_backend_id'),
      jobBackendId: text(request, 'workflow_job_run_backend_id'),
      size: 0,
      digest: '',
      expiresAt: text(request, 'expires_at'),
      blob,
      createdAt: new Date().toISOString(),
      uploaded: false,
    });
    return ok({ ok: true, signed_upload_url: this.#blobs.uploadUrl(blob) });
  }

  async #finalize(request: Message): Promise<Answer> {
    const artifact = this.#named(request);
    const size = integer(request, 'size');
    if (artifact === undefined || (await this.#blobs.size(artifact.blob)) !== size) {
      return refusal(404, 'not_found', 'the upload is not there, or not whole');
    }
    const done = { ...artifact, size, digest: text(request, 'hash'), uploaded: true };
    this.#artifacts[this.#artifacts.indexOf(artifact)] = done;
    return ok({ ok: true, artifact_id: String(artifact.id) });
  }

  #list(request: Message): Answer {
    const [name, id] = [text(request, 'name_filter'), integer(request, 'id_filter')];
    const listed = this.#ofRun(request).filter(
      (artifact) =>
        artifact.uploaded &&
        (name === '' || artifact.name === name) &&
        (id === 0 || artifact.id === id),
    );
    return ok({ artifacts: listed.map(describe) });
  }

  #sign(request: Message): Answer {
    const artifact = this.#named(request);
    if (!artifact?.uploaded) return refusal(404, 'not_found', 'no such artifact');
    const url = this.#blobs.downloadUrl(artifact.blob, `${artifact.name}.zip`);
    return ok({ signed_url: url });
  }

  #delete(request: Message): Answer {
    const artifact = this.#named(request);
    if (artifact === undefined) return refusal(404, 'not_found', 'no such artifact');
    this.#artifacts = this.#artifacts.filter((other) => other !== artifact);
    return ok({ ok: true, artifact_id: String(artifact.id) });
  }

  #named(request: Message): StoredArtifact | undefined {
    const name = text(request, 'name');
    return this.#ofRun(request).find((artifact) => artifact.name === name);
  }

  #ofRun(request: Message): StoredArtifact[] {
    const run = text(request, 'workflow_run_backend_id');
    return this.#artifacts.filter(({ runBackendId }) => runBackendId === run);
  }
}

function describe(artifact: StoredArtifact): Message {
  return {
    workflow_run_backend_id: artifact.runBackendId,
    workflow_job_run_backend_id: artifact.jobBackendId,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.size),
    created_at: artifact.createdAt,
    ...(artifact.digest && { digest: artifact.digest }),
  };
}
