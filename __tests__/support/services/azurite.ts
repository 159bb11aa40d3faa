import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { REPOSITORY_ROOT } from '../repository-root.js';

/** Azurite's published development account. */
export const ACCOUNT = 'devstoreaccount1';
export const ACCOUNT_KEY =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** The pipe to its standard input closes with this process, however that ends; Azurite goes along. */
const END_WITH_PARENT =
  'data:text/javascript,process.stdin.resume().on("close",()=>process.exit(0))';

const ARGUMENTS = [
  '--inMemoryPersistence',
  '--blobHost=127.0.0.1',
  '--blobPort=0',
  '--silent',
  '--disableTelemetry',
  '--skipApiVersionCheck',
];

export interface Azurite {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts Microsoft's emulator of Azure's blob store on a free port, in memory only. */
export async function startAzurite(): Promise<Azurite> {
  const packageFile = createRequire(import.meta.url).resolve('azurite/package.json');
  const program = join(dirname(packageFile), 'dist/src/blob/main.js');
  // Azurite wants Node 22; the one in node_modules is 24, whatever runs the tests.
  const node = join(REPOSITORY_ROOT, 'node_modules/.bin/node');
  const child = spawn(node, [`--import=${END_WITH_PARENT}`, program, ...ARGUMENTS], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const url = await listening(child);
  return { url, stop: () => stop(child) };
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const [, url] = /successfully listens on (http:\/\/\S+)/.exec(output) ?? [];
      if (url !== undefined) resolve(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Azurite ended with code ${code}: ${output}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}
