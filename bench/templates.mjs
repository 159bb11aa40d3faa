#!/usr/bin/env node
/**
 * Renders a second of a one-line command template with three variables, beside plain nunjucks
 * (compiled once as well) in the same run: `node bench/templates.mjs`, after `npm run build`.
 */
import { performance } from 'node:perf_hooks';
import nunjucks from 'nunjucks';
import { TemplateEngine } from '../dist/core/index.js';

const ROUNDS = 5;
const RENDERS = 200_000;
const GOAL = 200_000;

const command = 'convert {{ batch.item }} -resize {{ args.size }} {{ env.HOME }}/out.jpg';
const context = bare({
  args: bare({ size: 256 }),
  env: bare({ HOME: '/home/ci' }),
  steps: bare({}),
  batch: bare({ item: 'images/one.jpg', index: 1 }),
});

/** As the engine makes its namespaces: without a prototype. */
function bare(entries) {
  return Object.assign(Object.create(null), entries);
}

function rendersPerSecond(render) {
  const start = performance.now();
  for (let count = 0; count < RENDERS; count += 1) render();
  return (RENDERS * 1000) / (performance.now() - start);
}

function best(render) {
  return Math.max(...Array.from({ length: ROUNDS }, () => rendersPerSecond(render)));
}

const engine = new TemplateEngine();
const plain = nunjucks.compile(command, new nunjucks.Environment(null, { autoescape: false }));
if (engine.render(command, context) !== plain.render(context)) {
  throw new Error('the two engines disagree');
}

const ours = best(() => engine.render(command, context));
const theirs = best(() => plain.render(context));
console.log(`TemplateEngine   ${Math.round(ours).toLocaleString('en')} renders/s`);
console.log(`nunjucks         ${Math.round(theirs).toLocaleString('en')} renders/s`);
console.log(`ratio            ${(ours / theirs).toFixed(2)}`);
process.exitCode = ours >= GOAL ? 0 : 1;
