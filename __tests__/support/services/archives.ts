import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What an archive that zstd made begins with. */
const ZSTD_MAGIC = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

/** A cache archive: gzip's or, where the saving machine had it, zstd's (with the client's window). */
export async function unpackTar(archive: Buffer, folder: string): Promise<void> {
  const zstd = archive.subarray(0, ZSTD_MAGIC.length).equals(ZSTD_MAGIC);
  const decompress = zstd ? ['--use-compress-program', 'zstd -d --long=30'] : ['--gzip'];
  await unpack(archive, folder, (file) =>
    execute('tar', [...decompress, '-x', '-f', file, '-C', folder]),
  );
}

/** An artifact. Python can read zips everywhere the tests run; `unzip` is not everywhere. */
export async function unpackZip(archive: Buffer, folder: string): Promise<void> {
  await unpack(archive, folder, (file) =>
    execute('python3', ['-m', 'zipfile', '-e', file, folder]),
  );
}

async function unpack(
  archive: Buffer,
  folder: string,
  program: (file: string) => Promise<unknown>,
): Promise<void> {
  const temporary = await mkdtemp(join(tmpdir(), 'archive-'));
  try {
    const file = join(temporary, 'archive');
    await writeFile(file, archive);
    await mkdir(folder, { recursive: true });
    await program(file);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
