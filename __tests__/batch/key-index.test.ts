import { expect, test } from '@jest/globals';
import { KeyIndex } from '../../src/batch/key-index.js';

test('100,000 random keys are numbered as a Map numbers them', () => {
  const index = new KeyIndex();
  const known = new Map<string, number>();
  for (let turn = 0; turn < 120_000; turn += 1) {
    const key = Math.floor(Math.random() * 100_000).toString(36);
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    if (index.add(key) !== number) throw new Error(`wrong number for ${key}`);
  }
  expect(index.size).toBe(known.size);
  for (const [key, number] of known) {
    if (index.find(key) !== number) throw new Error(`lost ${key}`);
    if (index.find(`${key}!`) !== -1) throw new Error(`found ${key}!`);
  }
});

test('keys that differ by little are different keys', () => {
  const index = new KeyIndex();
  const keys = ['', 'a', 'b', 'ab', 'ba', 'aa', 'a\0', '\0a', 'A', 'ä', 'a\u0308', '__proto__'];
  for (let length = 1; length < 200; length += 1) keys.push('z'.repeat(length));
  expect(keys.map((key) => index.add(key))).toEqual(keys.map((_key, number) => number));
  expect(keys.map((key) => index.find(key))).toEqual(keys.map((_key, number) => number));
});

test('an unknown key has no number', () => {
  expect(new KeyIndex().find('a')).toBe(-1);
});
