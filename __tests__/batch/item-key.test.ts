import { describe, expect, test } from '@jest/globals';
import { contentKey, storedKey } from '../../src/batch/item-key.js';
import { Masker } from '../../src/tasks/masker.js';

describe('keys by content', () => {
  test('are the same for equal items, whatever the order of their names', () => {
    expect(contentKey({ a: 1, b: [2n ** 60n] })).toBe(contentKey({ b: [2n ** 60n], a: 1 }));
    expect(contentKey('1')).not.toBe(contentKey(1));
    expect(contentKey(2n ** 60n)).not.toBe(contentKey(2n ** 60n + 1n));
    expect(contentKey(null)).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('the stored form of a key', () => {
  const masker = new Masker({ TOKEN: 'hunter22' });

  test('is the key itself', () => {
    expect(storedKey('a/b c.jpg', masker)).toBe('a/b c.jpg');
    expect(storedKey('x'.repeat(256), masker)).toBe('x'.repeat(256));
  });

  test('is a hash where it is long', () => {
    const key = storedKey('x'.repeat(257), masker);
    expect(key).toMatch(/^sha256:[0-9a-f]{32}$/);
    expect(key).not.toBe(storedKey(`${'x'.repeat(256)}y`, masker));
  });

  test('is a hash where it holds a secret, plain or in base64', () => {
    const plain = storedKey('user-hunter22', masker);
    expect(plain).toMatch(/^sha256:[0-9a-f]{32}$/);
    const encoded = Buffer.from('user:hunter22').toString('base64');
    expect(storedKey(encoded, masker)).toMatch(/^sha256:/);
  });
});
