import { describe, expect, test } from '@jest/globals';
import { cacheKeys, scopeOf } from '../../src/action/cache-keys.js';
import { identityOf, type StateOwner } from '../../src/action/identity.js';
import { readRunnerFacts } from '../../src/action/runner-facts.js';
import { statePlaces } from '../../src/action/state-places.js';

const OWNER: StateOwner = {
  workflow: 'w.yml',
  shard: undefined,
  cacheKey: undefined,
  job: 'build',
  action: '__self',
  matrix: null,
};

function id(changes: Partial<StateOwner> = {}): string {
  return identityOf({ ...OWNER, ...changes });
}

describe('identity', () => {
  test('is the same for equal owners, whatever the order in a matrix', () => {
    expect(id()).toMatch(/^[0-9a-f]{20}$/);
    expect(id({ matrix: { a: 1, b: [2] } })).toBe(id({ matrix: { b: [2], a: 1 } }));
  });

  test('differs in every field', () => {
    const all = [
      id(),
      id({ workflow: 'v.yml' }),
      id({ shard: { index: 1, count: 10 } }),
      id({ shard: { index: 10, count: 10 } }),
      id({ job: 'test' }),
      id({ action: '__self_2' }),
      id({ matrix: { part: 1 } }),
      id({ matrix: { part: 10 } }),
      id({ matrix: { part: '1' } }),
      id({ cacheKey: '' }),
      id({ cacheKey: 'a' }),
      id({ cacheKey: 'build' }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test('takes fields for no other field', () => {
    expect(id({ job: 'a', action: 'b' })).not.toBe(id({ job: 'b', action: 'a' }));
    expect(id({ job: 'ab', action: '' })).not.toBe(id({ job: 'a', action: 'b' }));
  });

  test('with a cache-key leaves out job, step and matrix, but not file and shard', () => {
    const shared = id({ cacheKey: 'k' });
    expect(id({ cacheKey: 'k', job: 'x', action: 'y', matrix: { z: 1 } })).toBe(shared);
    expect(id({ cacheKey: 'k', workflow: 'other.yml' })).not.toBe(shared);
    expect(id({ cacheKey: 'k', shard: { index: 1, count: 2 } })).not.toBe(shared);
  });
});

describe('cache keys', () => {
  const facts = readRunnerFacts({
    GITHUB_WORKSPACE: '/w',
    GITHUB_RUN_ID: '7',
    GITHUB_JOB: 'build',
    GITHUB_REF: `refs/heads/${'long,'.repeat(100)}`,
    GITHUB_RUN_ATTEMPT: '3',
  });

  test('are new for each save, and begin as a restore looks for them', () => {
    const keys = cacheKeys(id(), scopeOf('rerun', facts), facts.attempt);
    const many = new Set(Array.from({ length: 1000 }, () => keys.next(1)));
    expect(many.size).toBe(1000);
    for (const key of many) {
      expect(key.startsWith(`${keys.prefix}3-`)).toBe(true);
      expect(key).toMatch(/\/$/);
    }
  });

  test('reach over a run, or over a ref, in short plain words', () => {
    expect(scopeOf('never', facts)).toBe(scopeOf('rerun', facts));
    const always = scopeOf('always', facts);
    expect(always).toMatch(/^ref-[0-9a-f]{20}$/);
    expect(cacheKeys(id(), always, 1).next(Date.now()).length).toBeLessThan(120);
    expect(scopeOf('always', { ...facts, ref: 'refs/heads/main' })).not.toBe(always);
  });

  test('that the client would refuse are refused before', () => {
    expect(() => cacheKeys('a,b', 'run', 1).next(1)).toThrow('No key for the cache: ');
  });
});

test('places are below the workspace, and the path of the cache never changes', () => {
  expect(statePlaces('/work', 'abc')).toEqual({
    live: '/work/.resumable-batch/state/abc',
    upload: '/work/.resumable-batch/upload/abc',
    uploadPath: '.resumable-batch/upload/abc',
    report: '/work/.resumable-batch/report/abc',
  });
});

test('outside a job, what is missing is said', () => {
  expect(() => readRunnerFacts({})).toThrow('The variable GITHUB_WORKSPACE is not set');
});
