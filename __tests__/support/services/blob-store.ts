import {
  BlobSASPermissions,
  BlobServiceClient,
  generateBlobSASQueryParameters,
  StorageSharedKeyCredential,
  type ContainerClient,
} from '@azure/storage-blob';
import { ACCOUNT, ACCOUNT_KEY, startAzurite, type Azurite } from './azurite.js';

const HOUR = 3_600_000;

/** Where the archives lie: the service hands out URLs, the clients talk to the store themselves. */
export class BlobStore {
  readonly #azurite: Azurite;
  readonly #credential = new StorageSharedKeyCredential(ACCOUNT, ACCOUNT_KEY);
  readonly #container: ContainerClient;

  private constructor(azurite: Azurite) {
    this.#azurite = azurite;
    const account = new BlobServiceClient(`${azurite.url}/${ACCOUNT}`, this.#credential);
    this.#container = account.getContainerClient('results');
  }

  static async start(): Promise<BlobStore> {
    const store = new BlobStore(await startAzurite());
    await store.#container.createIfNotExists();
    return store;
  }

  uploadUrl(blob: string): string {
    return this.#signed(blob, 'cw');
  }

  /** `fileName` is what a browser would call the download. */
  downloadUrl(blob: string, fileName?: string): string {
    return this.#signed(blob, 'r', fileName);
  }

  read(blob: string): Promise<Buffer> {
    return this.#container.getBlobClient(blob).downloadToBuffer();
  }

  /** In bytes; undefined where nothing was uploaded. */
  async size(blob: string): Promise<number | undefined> {
    const client = this.#container.getBlobClient(blob);
    if (!(await client.exists())) return undefined;
    return (await client.getProperties()).contentLength;
  }

  stop(): Promise<void> {
    return this.#azurite.stop();
  }

  #signed(blob: string, permissions: string, fileName?: string): string {
    const query = generateBlobSASQueryParameters(
      {
        containerName: this.#container.containerName,
        blobName: blob,
        permissions: BlobSASPermissions.parse(permissions),
        expiresOn: new Date(Date.now() + HOUR),
        ...(fileName && { contentDisposition: `attachment; filename="${fileName}"` }),
      },
      this.#credential,
    );
    return `${this.#container.getBlobClient(blob).url}?${query.toString()}`;
  }
}
