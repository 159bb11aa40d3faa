/**
 * Runs the code of `javascript` tasks, one item after the other, in a thread that is kept.
 *
 * Each item gets a `vm` context: globals of its own, and variables that are copies made of that
 * context's own objects, so that nothing an item does to them or to their prototypes lasts. This
 * keeps items apart that mean no harm; it is no fence around hostile code.
 *
 * @typedef {{code: string, variables: Record<string, unknown>, workspace: string,
 *   environment: Record<string, string>}} Request
 * @typedef {{result: unknown} | {error: string, line?: number, stack?: string, broken?: boolean}} Answer
 */
import { Console } from 'node:console';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import timers from 'node:timers';
import { types } from 'node:util';
import vm from 'node:vm';
import { parentPort } from 'node:worker_threads';

/** The code's name in stack traces; in the workspace, since relative imports start from there. */
const CODE_FILE = 'code of javascript task';
const MOST_COMPILED = 128;
const BEFORE_CODE = '(async () => {';
const AFTER_CODE = '\n})()';

/** Makes copies in the context that it is run in, so that their prototypes are that context's. */
const COPY = new vm.Script(`(function copy(value) {
  if (Array.isArray(value)) return Array.from(value, (entry) => copy(entry));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.keys(value).map((name) => [name, copy(value[name])]);
  return Object.fromEntries(entries);
})`);
const PROMISE = new vm.Script('Promise');

/** What Node adds to the globals of the language; timers and the console are given apart. */
const LANGUAGE = vm.runInNewContext('globalThis');
const NODE_GLOBALS = Object.fromEntries(
  Object.getOwnPropertyNames(globalThis)
    .filter((name) => !(name in LANGUAGE) && name !== 'global')
    .map((name) => [name, globalThis[name]]),
);

/** @type {Map<string, vm.Script>} */
const compiled = new Map();

/** The way to the engine, which the code cannot reach. @type {import('node:worker_threads').MessagePort} */
let engine;

/** The item that runs now. @type {Item | undefined} */
let running;

/** One item: its context, and what must not outlive it. */
class Item {
  /** @param {Request} request */
  constructor(request) {
    this.request = request;
    this.pending = new Set();
    this.broken = false;
    this.context = vm.createContext(this.globals(), { name: 'item' });
    this.Promise = PROMISE.runInContext(this.context);
    this.failure = new Promise((_resolve, reject) => {
      this.reject = reject;
    });
    this.failure.catch(() => {});
  }

  globals() {
    const globals = { ...NODE_GLOBALS, console: itemConsole };
    for (const name of ['setTimeout', 'setInterval', 'setImmediate']) {
      globals[name] = (...args) => {
        const timer = timers[name](...args);
        this.pending.add(timer);
        return timer;
      };
    }
    globals.require = createRequire(join(this.request.workspace, CODE_FILE));
    return globals;
  }

  /** Runs the code to its end, or to an error that it left uncaught. */
  async run() {
    const { code, variables, workspace, environment } = this.request;
    process.env = { ...environment };
    const copy = COPY.runInContext(this.context);
    for (const name of Object.keys(variables)) {
      const value = copy(variables[name]);
      const kept = { value, writable: true, enumerable: true, configurable: true };
      Object.defineProperty(this.context, name, kept);
    }
    const script = scriptOf(code, workspace);
    return Promise.race([script.runInContext(this.context), this.failure]);
  }

  /** An error that nothing caught: the code may still be running, so the thread is used up. */
  fail(error) {
    this.broken = true;
    this.reject(error);
  }

  /** Stops the timers that the code left; in Node each of the three is stopped by its own call. */
  end() {
    for (const timer of this.pending) {
      timers.clearTimeout(timer);
      timers.clearImmediate(timer);
    }
  }
}

/** @param {string} code @param {string} workspace */
function scriptOf(code, workspace) {
  let script = compiled.get(code);
  if (!script) {
    script = new vm.Script(BEFORE_CODE + code + AFTER_CODE, {
      filename: join(workspace, CODE_FILE),
      columnOffset: -BEFORE_CODE.length,
      importModuleDynamically: vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    if (compiled.size >= MOST_COMPILED) compiled.delete(compiled.keys().next().value);
    compiled.set(code, script);
  }
  return script;
}

/** The result holds something that JSON cannot carry. */
class Misfit extends Error {}

/**
 * The result as data: what `JSON.stringify` would write, but integers beyond 2^53 stay `bigint`,
 * and what it would drop in silence is an error.
 * @param {unknown} value @param {string} path @param {unknown[]} above The containers around it.
 */
function dataOf(value, path = 'result', above = []) {
  if (value === undefined || value === null) return null;
  if (['string', 'boolean', 'bigint'].includes(typeof value)) return value;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value;
    throw new Misfit(`${path} is ${value}, which JSON cannot carry`);
  }
  if (typeof value !== 'object') {
    throw new Misfit(`${path} is a ${typeof value}, which JSON cannot carry`);
  }
  if (above.includes(value)) throw new Misfit(`${path} contains itself, which JSON cannot carry`);
  if (above.length > 500) throw new Misfit('result is nested too deep for JSON');
  if (typeof value.toJSON === 'function') return dataOf(value.toJSON(), path, [...above, value]);
  const inside = [...above, value];
  if (Array.isArray(value)) {
    return Array.from(value, (entry, index) => dataOf(entry, `${path}[${index}]`, inside));
  }
  if (!isPlain(value)) {
    const name = value.constructor?.name || 'of an unknown type';
    throw new Misfit(`${path} is of type ${name}, which JSON cannot carry`);
  }
  const entries = Object.keys(value).filter((name) => value[name] !== undefined);
  return Object.fromEntries(
    entries.map((name) => [name, dataOf(value[name], `${path}.${name}`, inside)]),
  );
}

/** True for an object literal, of whichever context. @param {object} value */
function isPlain(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** @param {unknown} error @returns {Answer} */
function describe(error) {
  if (error instanceof Misfit) return { error: error.message };
  if (!types.isNativeError(error)) return { error: `Uncaught: ${oneLine(error)}` };
  const stack = String(error.stack);
  const place = stack.split(`${CODE_FILE}:`)[1];
  return {
    error: error.message ? `${error.name}: ${oneLine(error.message)}` : error.name,
    ...(place && { line: Number.parseInt(place, 10) }),
    stack,
  };
}

function oneLine(value) {
  try {
    return String(value).replaceAll(/\s*\n\s*/g, ' ');
  } catch {
    return `a ${typeof value}`;
  }
}

/** @param {Request} request */
async function answer(request) {
  let item;
  let reply;
  try {
    item = running = new Item(request);
    reply = { result: dataOf(await item.run()) };
  } catch (error) {
    reply = describe(error);
  }
  item?.end();
  running = undefined;
  engine.postMessage({ ...reply, broken: item?.broken ?? true });
}

/** A stream whose text travels as messages, so that it arrives before the code's result. */
function outputStream(name) {
  return new Writable({
    decodeStrings: false,
    write(chunk, encoding, done) {
      const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
      engine?.postMessage({ output: name, text });
      done();
    },
  });
}

const [stdout, stderr] = ['stdout', 'stderr'].map(outputStream);
Object.defineProperty(process, 'stdout', { value: stdout, configurable: true });
Object.defineProperty(process, 'stderr', { value: stderr, configurable: true });
const itemConsole = (globalThis.console = new Console({ stdout, stderr }));

process.on('uncaughtException', (error) => running?.fail(error));
process.on('unhandledRejection', (error, promise) => {
  // A promise of an earlier item's context is none of the present one's business.
  if (running && isOf(running, promise)) running.fail(error);
});

/** True for a promise of the item's context, and for one of Node itself, which has no owner. */
function isOf(item, promise) {
  return promise instanceof item.Promise || promise instanceof Promise;
}

parentPort.once('message', ({ port }) => {
  engine = port;
  engine.on('message', answer);
});
