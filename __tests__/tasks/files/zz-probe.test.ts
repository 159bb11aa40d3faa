import { test } from '@jest/globals';
import { yamlData } from '../../../src/template/filters/yaml-data.js';
test('probe', () => {
  const out: string[] = [];
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefghi'.split('').map((c, i) => `${c}: &${c} [${Array(9).fill('*' + 'abcdefgh'[i]).join(',')}]`)].join('\n');
  for (const t of ['', 'a: 1\n---\nb: 2', '%YAML 1.1\n---\na: yes', 'a: !foo 1', 'a: !!timestamp 2020-01-01', 'a: !!binary aGk=', '\ufeffa: 1', '- [', 'a: b: c', '{', '\tx: 1', '&a [*a]', '*x', bomb, 'a: 1\na: 2', "1: a\n'1': b", '? [a]\n: 1', '__proto__: {x: 1}', 'a: 12345678901234567890\nb: 0x1F\nc: 0o17\nd: 1e3\ne: 017\nf: yes', '<<: {a: 1}', '[ '.repeat(50000), '- '.repeat(20000)+'x', '!!set {a, b}', 'a: "\\q"', 'a: &x 1\nb: *x\n*x : 3', 'a: 1\n...\nb', 'x: !!str 12', '%FOO bar\n---\na', '? a', ': x', 'a: .inf', 'a:\n  - b\n c: d', '"a', 'a: \0', 'a: |\n x\n y\n', '!x', '&x']) {
    const start = performance.now();
    let r: string;
    try { r = JSON.stringify(yamlData(t), (_k, v) => typeof v === 'bigint' ? `${v}n` : v); } catch (e) { const p = e as {name:string;message:string;line:number;column:number}; r = `!! ${p.line}:${p.column} ${p.message}`; }
    out.push(`${JSON.stringify(t).slice(0, 50)} => ${r.slice(0,150)} ${Math.round(performance.now()-start)}ms`);
  }
  const big = Array.from({length: 50000}, (_, i) => `key${i}: value ${i}`).join('\n');
  const s = performance.now(); yamlData(big); out.push(`big ${big.length} ${performance.now() - s}`);
  console.log(out.join('\n'));
});
