import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Runner } from '../support/runner.js';
import { startServices, type Services } from '../support/services/start-services.js';
import { useClients, type Operation } from './use-clients.js';

const REPORT = 'Report: äöü\n'.repeat(10_000);
let services: Services;
let runner: Runner;

beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.stop());
beforeEach(() => {
  runner = new Runner({ services });
  runner.write('report/deep/report.md', REPORT);
});
afterEach(() => runner.remove());

function upload(name: string): Operation {
  const root = join(runner.workspace, 'report');
  return { operation: 'upload', name, files: [join(root, 'deep/report.md')], root };
}

test('what is uploaded is what the service holds and what is downloaded', async () => {
  const { outcomes } = await useClients(runner, upload('report'));
  const uploaded = outcomes[0]?.value as { id: number; digest: string };
  const [artifact] = services.artifacts.artifacts();
  expect(artifact).toMatchObject({
    id: uploaded.id,
    name: 'report',
    digest: `sha256:${uploaded.digest}`,
  });
  const folder = mkdtempSync(join(tmpdir(), 'artifact-'));
  await services.artifacts.unpack(artifact!, folder);
  expect(readFileSync(join(folder, 'deep/report.md'), 'utf8')).toBe(REPORT);
  rmSync(folder, { recursive: true });

  const path = join(runner.workspace, 'again');
  const expectedHash = `sha256:${uploaded.digest}`;
  const downloaded = await useClients(
    runner,
    { operation: 'get', name: 'report' },
    { operation: 'download', id: uploaded.id, path, expectedHash },
  );
  expect(downloaded.outcomes).toEqual([
    { value: { artifact: expect.objectContaining({ id: uploaded.id, name: 'report' }) } },
    { value: { digestMismatch: false, downloadPath: path } },
  ]);
  expect(runner.read('again/deep/report.md')).toBe(REPORT);
});

test('a name is taken once per run, also by the attempt before', async () => {
  await useClients(runner, upload('once'));
  const second = runner.rerun();
  second.write('report/deep/report.md', REPORT);
  const { outcomes } = await useClients(second, upload('once'));
  expect(outcomes[0]?.error).toContain('an artifact named once already exists on the run');
  const another = runner.rerun({ runId: 2 });
  another.write('report/deep/report.md', REPORT);
  expect((await useClients(another, upload('once'))).outcomes[0]?.error).toBeUndefined();
  second.remove();
  another.remove();
});

test('a full account and an expired token are refused', async () => {
  services.artifacts.full = true;
  const full = await useClients(runner, upload('full'));
  services.artifacts.full = false;
  expect(full.outcomes[0]?.error).toContain('Artifact storage quota has been hit');
  const late = new Runner({ services, token: { expiresInSeconds: -1 } });
  const expired = await useClients(late, { operation: 'get', name: 'report' });
  expect(expired.outcomes[0]?.error).toContain('token has expired');
  late.remove();
});
