import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Runner } from '../support/runner.js';
import { startServices, type Services } from '../support/services/start-services.js';
import { useClients } from './use-clients.js';

const PATHS = ['state'];
let services: Services;
let runner: Runner;

beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.stop());
beforeEach(() => {
  runner = new Runner({ services });
  runner.write('state/items.jsonl', '{"key":"a"}\n');
});
afterEach(() => {
  runner.remove();
  services.cache.delete();
});

describe('a saved cache', () => {
  test('comes back on the machine of the rerun', async () => {
    const saved = await useClients(runner, { operation: 'save', paths: PATHS, key: 'k/1/' });
    expect(saved.outcomes).toEqual([{ value: expect.any(Number) }]);
    expect(services.cache.entries()).toEqual([
      expect.objectContaining({ key: 'k/1/', scope: 'refs/heads/main' }),
    ]);

    const second = runner.rerun();
    expect(second.workspace).toBe(runner.workspace);
    expect(second.has('state/items.jsonl')).toBe(false);
    const restored = await useClients(second, { operation: 'restore', paths: PATHS, key: 'k/1/' });
    expect(restored.outcomes).toEqual([{ value: 'k/1/' }]);
    expect(second.read('state/items.jsonl')).toBe('{"key":"a"}\n');
    second.remove();
  });

  test('is found by a prefix, the newest first', async () => {
    await useClients(runner, { operation: 'save', paths: PATHS, key: 'p/1-1/' });
    runner.write('state/items.jsonl', 'newer');
    await useClients(runner, { operation: 'save', paths: PATHS, key: 'p/1-2/' });
    const { outcomes } = await useClients(
      runner,
      { operation: 'restore', paths: PATHS, key: 'p/2-0/', restoreKeys: ['p/'] },
      { operation: 'restore', paths: PATHS, key: 'q/2-0/', restoreKeys: ['q/'] },
    );
    expect(outcomes).toEqual([{ value: 'p/1-2/' }, {}]);
    expect(runner.read('state/items.jsonl')).toBe('newer');
  });

  test('is never changed', async () => {
    await useClients(runner, { operation: 'save', paths: PATHS, key: 'same/' });
    runner.write('state/items.jsonl', 'changed');
    const again = await useClients(runner, { operation: 'save', paths: PATHS, key: 'same/' });
    expect(again.outcomes).toEqual([{ value: -1 }]);
    const [entry, ...others] = services.cache.entries();
    expect(others).toEqual([]);
    const folder = mkdtempSync(join(tmpdir(), 'entry-'));
    await services.cache.unpack(entry!, folder);
    expect(readFileSync(join(folder, 'state/items.jsonl'), 'utf8')).toBe('{"key":"a"}\n');
    rmSync(folder, { recursive: true });
  });

  test('of another branch is seen only if it is the default one', async () => {
    await useClients(runner, { operation: 'save', paths: PATHS, key: 'main/' });
    const branch = new Runner({ services, ref: 'refs/heads/topic' });
    branch.write('state/items.jsonl', 'topic');
    const onBranch = await useClients(
      branch,
      { operation: 'save', paths: PATHS, key: 'topic/' },
      { operation: 'restore', paths: PATHS, key: 'main/' },
    );
    expect(onBranch.outcomes[1]).toEqual({ value: 'main/' });
    const onMain = await useClients(runner, { operation: 'restore', paths: PATHS, key: 'topic/' });
    expect(onMain.outcomes).toEqual([{}]);
    branch.remove();
  });
});

describe('a cache that cannot be saved', () => {
  test('for a read-only token, gives -1', async () => {
    const scopes = [{ ref: 'refs/heads/main', permission: 'read' as const }];
    const reader = new Runner({ services, token: { scopes } });
    reader.write('state/items.jsonl', '');
    const { outcomes, log } = await useClients(reader, {
      operation: 'save',
      paths: PATHS,
      key: 'ro/',
    });
    expect(outcomes).toEqual([{ value: -1 }]);
    expect(log).toContain('token has no writable cache scopes');
    reader.remove();
  });

  test('for a full store, gives -1', async () => {
    services.cache.full = true;
    const { outcomes } = await useClients(runner, { operation: 'save', paths: PATHS, key: 'f/' });
    services.cache.full = false;
    expect(outcomes).toEqual([{ value: -1 }]);
    expect(services.cache.entries()).toEqual([]);
  });

  test('for a service that is down, gives -1, and works when it is back', async () => {
    await services.goDown();
    const down = await useClients(runner, { operation: 'save', paths: PATHS, key: 'd/' });
    await services.comeBack();
    expect(down.outcomes).toEqual([{ value: -1 }]);
    const back = await useClients(runner, { operation: 'save', paths: PATHS, key: 'd/' });
    expect(back.outcomes).toEqual([{ value: expect.any(Number) }]);
  });

  test('for an error of the service, gives -1', async () => {
    services.faults.failNext('CreateCacheEntry', { status: 429 });
    const before = services.count('CreateCacheEntry');
    const { outcomes } = await useClients(runner, { operation: 'save', paths: PATHS, key: 'e/' });
    expect(outcomes).toEqual([{ value: -1 }]);
    expect(services.count('CreateCacheEntry')).toBe(before + 1);
  });
});
