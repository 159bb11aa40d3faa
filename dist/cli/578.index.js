export const id = 578;
export const ids = [578];
export const modules = {

/***/ 2578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
;// CONCATENATED MODULE: ./dist/.js/version.js
/** The package's version; a test keeps it equal to `package.json`. */
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./dist/.js/cli/exit-code.js
/** What the process tells its caller; 75 is "try again later" of sysexits. */
const ExitCode = {
    done: 0,
    failed: 1,
    usage: 2,
    stopped: 75,
    interrupted: 130,
    terminated: 143,
};
function exitCodeOf(status, signal) {
    switch (status) {
        case 'completed':
            return ExitCode.done;
        case 'failed':
            return ExitCode.failed;
        case 'stopped':
            return ExitCode.stopped;
        case 'interrupted':
            return signal === 'SIGTERM' ? ExitCode.terminated : ExitCode.interrupted;
    }
}

;// CONCATENATED MODULE: ./dist/.js/errors.js
/** The root of all errors that this engine raises on purpose. */
class WorkflowError extends Error {
    code;
    hint;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = new.target.name;
        this.code = code;
        this.hint = options.hint;
    }
    toJSON() {
        return {
            name: this.name,
            code: this.code,
            message: this.message,
            ...(this.hint !== undefined && { hint: this.hint }),
        };
    }
}
/** The workflow file or the arguments are wrong; nothing has run. */
class ConfigurationError extends WorkflowError {
    diagnostics;
    constructor(code, message, options = {}) {
        super(code, message, options);
        this.diagnostics = options.diagnostics ?? [];
    }
    toJSON() {
        return { ...super.toJSON(), diagnostics: this.diagnostics };
    }
}
const NOTHING_AVAILABLE = { args: [], env: [], steps: [], batch: [], root: [] };
class ErrorInContext extends WorkflowError {
    availableVariables;
    constructor(code, message, options = {}) {
        super(code, message, options);
        this.availableVariables = options.availableVariables ?? NOTHING_AVAILABLE;
    }
    getErrorContext() {
        const { root, ...byNamespace } = this.availableVariables;
        const filled = Object.entries(byNamespace).filter(([, names]) => names.length > 0);
        const namespaces = filled.map(([namespace]) => namespace);
        return {
            error: this.message,
            available_variables: { ...byNamespace, root },
            namespaces,
        };
    }
    toJSON() {
        return { ...super.toJSON(), ...this.getErrorContext() };
    }
}
/** A template does not parse, or cannot be rendered with what there is. */
class TemplateError extends ErrorInContext {
    /** Line in the template's own text, from 1. */
    line;
    /** Column in the template's own text, from 1. */
    column;
    /** Where in the resolved value the template stands, as `resolve` walked it. */
    path;
    constructor(code, message, options = {}) {
        super(code, message, options);
        this.line = options.line;
        this.column = options.column;
        this.path = options.path ?? [];
    }
}
/** A task ran and failed, or was given inputs it cannot work with. */
class TaskError extends ErrorInContext {
}
/** A batch as a whole cannot start or go on. */
class BatchError extends WorkflowError {
    /** What the batch has done all the same; set where items were tried and too many failed. */
    result;
    constructor(code, message, options = {}) {
        super(code, message, options);
        this.result = options.result;
    }
}
/** The state on disk cannot be used as it is. */
class StateError extends WorkflowError {
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** A message as one line, as errors are told and kept. */
function oneLine(message) {
    return message.trim().replace(/\s*\n\s*/g, ' ');
}

;// CONCATENATED MODULE: ./dist/.js/workflow/diagnostic.js
/** Longest part of a line that a frame shows. */
const FRAME_WIDTH = 120;
/** The offending line with its number, and carets below the part that is meant. */
function codeFrame(text, line, column, length) {
    const source = (text.split('\n', line)[line - 1] ?? '').replace(/\r$/, '').replaceAll('\t', ' ');
    const cut = Math.max(0, column - FRAME_WIDTH + 20);
    const shown = source.slice(cut, cut + FRAME_WIDTH);
    const at = column - 1 - cut;
    const carets = '^'.repeat(Math.max(1, Math.min(length, shown.length - at)));
    const gutter = String(line);
    return [`${gutter} | ${shown}`, `${' '.repeat(gutter.length)} | ${' '.repeat(at)}${carets}`].join('\n');
}
/** Completes a diagnostic with the frame of its place in `text`; `length` counts characters. */
function diagnosticAt(text, { length, ...place }) {
    return { ...place, frame: codeFrame(text, place.line, place.column, length) };
}
/** The one way a diagnostic is drawn as text. */
function formatDiagnostic(diagnostic) {
    const { file, line, column, severity, message, hint, frame } = diagnostic;
    const lines = [`${file}:${line}:${column}: ${severity}: ${message}`, indent(frame)];
    if (hint !== undefined)
        lines.push(indent(`hint: ${hint}`));
    return lines.join('\n');
}
function indent(text) {
    return text.replace(/^/gm, '  ');
}

;// CONCATENATED MODULE: ./dist/.js/printable.js
/** All but the tab and the new line. */
const CONTROL_CHARACTERS = /(?![\t\n])\p{Cc}/gu;
/** Text that may come from data, made harmless: what would move the cursor or colour the log is shown. */
function printable(text) {
    return text.replace(CONTROL_CHARACTERS, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

;// CONCATENATED MODULE: ./dist/.js/cli/report-error.js




/** Tells a person what is wrong before anything ran, and gives the exit code for it. */
function reportError(error, { stderr, env }) {
    const lines = [`error: ${messageOf(error)}`];
    if (error instanceof ConfigurationError)
        lines.push(...error.diagnostics.map(formatDiagnostic));
    if (error instanceof WorkflowError && error.hint !== undefined)
        lines.push(`hint: ${error.hint}`);
    const isOurs = error instanceof WorkflowError;
    if (error instanceof Error && (env['DEBUG'] || !isOurs))
        lines.push(error.stack ?? '');
    stderr.write(`${printable(lines.join('\n'))}\n`);
    if (!isOurs || error.code === 'state_write_failed')
        return ExitCode.failed;
    return ExitCode.usage;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./dist/.js/batch/file-record-log.js




const CHUNK = 1 << 20;
const FIRST_READ = 4096;
const NEW_LINE = 0x0a;
const flush = (0,external_node_util_.promisify)(external_node_fs_.fdatasync);
/**
 * A log of lines in one file. Writes are synchronous on purpose: once `append` returns, the lines
 * are in the kernel's hands and survive `kill -9`; and a small write costs less than a promise.
 */
class FileRecordLog {
    #path;
    #file;
    #size;
    #tornBytes = 0;
    #closed = false;
    constructor(path) {
        this.#path = path;
        try {
            this.#file = (0,external_node_fs_.openSync)(path, 'a+', 0o600);
            this.#size = (0,external_node_fs_.fstatSync)(this.#file).size;
        }
        catch (error) {
            throw new StateError('state_unreadable', `${path} cannot be opened: ${messageOf(error)}`, {
                cause: error,
            });
        }
    }
    get size() {
        return this.#size;
    }
    append(lines) {
        const bytes = Buffer.from(lines);
        let written = 0;
        try {
            this.#cutTornTail();
            while (written < bytes.length)
                written += (0,external_node_fs_.writeSync)(this.#file, bytes, written);
        }
        catch (error) {
            // Half a line must not be the beginning of the next one.
            (0,external_node_fs_.ftruncateSync)(this.#file, this.#size);
            throw new StateError('state_write_failed', `${this.#path} cannot be written: ${messageOf(error)}`, { hint: 'Make room on the disk, then resume.', cause: error });
        }
        this.#size += bytes.length;
    }
    /** Works after `close` too: results of a batch are read when somebody asks for them. */
    readLine(offset) {
        if (!this.#closed)
            return readLineAt(this.#file, offset);
        const file = (0,external_node_fs_.openSync)(this.#path, 'r');
        try {
            return readLineAt(file, offset);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    async scan(onLine) {
        let rest = Buffer.alloc(0);
        let offset = 0;
        const end = this.#size;
        for (let position = 0; position < end;) {
            const chunk = Buffer.allocUnsafe(Math.min(CHUNK, end - position));
            const read = (0,external_node_fs_.readSync)(this.#file, chunk, 0, chunk.length, position);
            if (read === 0)
                break;
            position += read;
            const bytes = chunk.subarray(0, read);
            // A long line grows by whole chunks; it is joined once its end has come.
            if (bytes.indexOf(NEW_LINE) < 0) {
                rest = Buffer.concat([rest, bytes]);
                continue;
            }
            const block = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
            const consumed = eachLine(block, (line, start) => onLine(line, offset + start));
            offset += consumed;
            rest = Buffer.from(block.subarray(consumed));
            await (0,external_node_timers_promises_.setImmediate)();
        }
        this.#tornBytes = this.#size - offset;
        this.#size = offset;
    }
    /** Only a writer may cut: to somebody who looks on, a line that is being written looks torn too. */
    #cutTornTail() {
        if (this.#tornBytes === 0)
            return;
        (0,external_node_fs_.ftruncateSync)(this.#file, this.#size);
        this.#tornBytes = 0;
    }
    clear() {
        (0,external_node_fs_.ftruncateSync)(this.#file, 0);
        this.#size = 0;
        this.#tornBytes = 0;
    }
    async sync() {
        await flush(this.#file);
    }
    close() {
        if (this.#closed)
            return;
        this.#closed = true;
        (0,external_node_fs_.closeSync)(this.#file);
    }
}
/** Calls back for each whole line of the block; returns how many bytes they took. */
function eachLine(block, onLine) {
    let start = 0;
    for (let end = block.indexOf(NEW_LINE); end >= 0; end = block.indexOf(NEW_LINE, start)) {
        onLine(block.toString('utf8', start, end), start);
        start = end + 1;
    }
    return start;
}
function readLineAt(file, offset) {
    let buffer = Buffer.allocUnsafe(FIRST_READ);
    let filled = 0;
    for (;;) {
        const read = (0,external_node_fs_.readSync)(file, buffer, filled, buffer.length - filled, offset + filled);
        const end = buffer.subarray(filled, filled + read).indexOf(NEW_LINE);
        if (end >= 0)
            return buffer.toString('utf8', 0, filled + end);
        filled += read;
        if (read === 0)
            return buffer.toString('utf8', 0, filled);
        buffer = Buffer.concat([buffer.subarray(0, filled), Buffer.allocUnsafe(filled * 3)]);
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./dist/.js/data.js
/** Makes a prototype-free mapping from own entries of `source`. */
function mapping(source = {}) {
    const target = Object.create(null);
    for (const name of Object.keys(source))
        target[name] = source[name];
    return target;
}
/** True for what YAML and JSON call a mapping: an object that is not a list. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Makes a value and all that it holds unchangeable, so that many can share it. */
function frozen(value) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value))
        return value;
    Object.freeze(value);
    for (const part of Object.values(value))
        frozen(part);
    return value;
}
/**
 * The same value as templates want it: mappings have no prototype, so that `constructor` in data is
 * only data, and integers are `bigint`s only where a number would lose digits.
 */
function plainData(value) {
    if (typeof value === 'bigint') {
        const number = Number(value);
        return Number.isSafeInteger(number) ? number : value;
    }
    if (Array.isArray(value))
        return value.map(plainData);
    if (!isMapping(value))
        return value;
    const plain = mapping();
    for (const name of Object.keys(value))
        plain[name] = plainData(value[name]);
    return plain;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./dist/.js/tasks/process/process-marker.js
/**
 * The environment variable that every child process carries. Its descendants inherit it, so those
 * that left their process group are still known, also to a later run.
 */
const MARKER_VARIABLE = 'RESUMABLE_BATCH_PROCESS';
let spawned = 0;
/** The marker of one child process: the run's token and a number that no other child has. */
function nextMarker(processToken) {
    spawned += 1;
    return `${processToken}:${spawned}`;
}
/** True for a marker that `nextMarker` made with exactly this token. */
function isMarkerOf(processToken, marker) {
    const prefix = `${processToken}:`;
    return marker.startsWith(prefix) && /^\d+$/.test(marker.slice(prefix.length));
}
/** The environment of a child process: what the task gives it and the marker, nothing else. */
function markedEnvironment(environment, marker) {
    return { ...environment, [MARKER_VARIABLE]: marker };
}

;// CONCATENATED MODULE: ./dist/.js/tasks/process/process-list.js




/** The processes of this machine, as far as this platform tells. */
async function listProcesses() {
    if (process.platform === 'linux')
        return listLinux();
    // Windows shows no process's environment to others; there trees are ended by taskkill.
    return process.platform === 'win32' ? [] : listByPs();
}
function listLinux() {
    const pids = (0,external_node_fs_.readdirSync)('/proc').filter((name) => /^\d+$/.test(name));
    return pids.flatMap((pid) => readLinuxProcess(pid, true) ?? []);
}
/** The given processes that still run. On Linux this reads no more than those. */
async function stillRunning(known) {
    const now = process.platform === 'linux'
        ? known.flatMap(({ pid }) => readLinuxProcess(String(pid), false) ?? [])
        : await listProcesses();
    const startOf = new Map(now.map(({ pid, started }) => [pid, started]));
    return known.filter(({ pid, started }) => startOf.get(pid) === started);
}
function readLinuxProcess(pid, withMarker) {
    const stat = readProc(pid, 'stat');
    // The second field is the program's name in parentheses and may itself hold any character.
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
    const [state, parent, group] = fields;
    if (state === undefined || state === 'Z' || state === 'X')
        return undefined;
    return {
        pid: Number(pid),
        parent: Number(parent),
        group: Number(group),
        started: fields[19] ?? '',
        marker: withMarker ? markerIn(readProc(pid, 'environ') ?? '') : undefined,
    };
}
/** Undefined for a process that is gone by now, and for another user's environment. */
function readProc(pid, file) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/${file}`, 'latin1');
    }
    catch {
        return undefined;
    }
}
function markerIn(environ) {
    const start = `\0${environ}`.indexOf(`\0${MARKER_VARIABLE}=`);
    if (start < 0)
        return undefined;
    return environ.slice(start + MARKER_VARIABLE.length + 1).split('\0', 1)[0];
}
/**
 * macOS and the BSDs: `ps -E` appends the environment to the command. macOS hides that of its own
 * protected programs (`/bin/sh`), which are then found by their group or their parent only.
 */
async function listByPs() {
    const columns = 'pid=,ppid=,pgid=,stat=,lstart=,command=';
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('ps', ['-axwwE', '-o', columns], {
        maxBuffer: 256 * 1024 * 1024,
        env: { PATH: '/bin:/usr/bin', LC_ALL: 'C' },
    });
    return stdout.split('\n').flatMap((line) => parsePsLine(line) ?? []);
}
const PS_LINE = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S+ +\S+ +\S+ +\S+ +\S+)\s(.*)$/;
const PS_MARKER = new RegExp(` ${MARKER_VARIABLE}=(\\S+)`);
/** One line of `ps`, or undefined for a process that has ended. */
function parsePsLine(line) {
    const [, pid, parent, group, state, started, command] = PS_LINE.exec(line) ?? [];
    if (pid === undefined || state?.startsWith('Z'))
        return undefined;
    return {
        pid: Number(pid),
        parent: Number(parent),
        group: Number(group),
        started: started ?? '',
        marker: PS_MARKER.exec(command ?? '')?.[1],
    };
}

;// CONCATENATED MODULE: ./dist/.js/batch/state-lock.js







/** A holder on another host cannot be asked; it shows that it lives by touching its lock. */
const HEARTBEAT_MS = 10_000;
const SILENT_MS = 12 * HEARTBEAT_MS;
const GUARD_WAIT_MS = 20;
const GUARD_ABANDONED_MS = 10_000;
async function processStart(pid) {
    const processes = await listProcesses();
    if (processes.length > 0)
        return processes.find((one) => one.pid === pid)?.started;
    try {
        process.kill(pid, 0);
        return '';
    }
    catch {
        return undefined;
    }
}
async function factsAt(path) {
    try {
        const facts = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        const isWhole = isMapping(facts) && typeof facts['pid'] === 'number' && 'token' in facts;
        return isWhole ? facts : undefined;
    }
    catch {
        return undefined;
    }
}
async function isAlive(path, own, holder) {
    if (holder.host === (0,external_node_os_.hostname)())
        return (await processStart(holder.pid)) === holder.process_start;
    const { mtimeMs } = await (0,promises_.stat)(path);
    // By the file system's own clock, which may differ from ours.
    const { mtimeMs: now } = await (0,promises_.stat)(own);
    return now - mtimeMs < SILENT_MS;
}
function refused(path, holder) {
    const { pid, host, since } = holder;
    return new StateError('state_locked', `Another run is writing to ${path.replace(/\.lock$/, '')}: process ${pid} on ${host}, since ${since}`, { hint: 'Wait for its end, or give this run another --state-dir.' });
}
/** Links the finished document into place, so that a lock is never seen half-written. */
async function tryLink(own, path) {
    try {
        await (0,promises_.link)(own, path);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
/**
 * Puts our lock in the place of a dead run's. One at a time may do so, and looks again first: else a
 * slow one would take the lock from the fast one that has just taken it over. The place is never
 * empty meanwhile.
 * @returns false where somebody else was faster
 */
async function takeOver(own, path, dead) {
    const guard = `${path}.takeover`;
    if (!(await tryLink(own, guard))) {
        await removeAbandoned(guard);
        await (0,external_node_timers_promises_.setTimeout)(GUARD_WAIT_MS);
        return false;
    }
    try {
        if ((await factsAt(path))?.token !== dead?.token)
            return false;
        await (0,promises_.rename)(own, path);
        return true;
    }
    finally {
        await (0,promises_.rm)(guard, { force: true });
    }
}
/** A takeover is a matter of milliseconds: who has not ended it after seconds has died in it. */
async function removeAbandoned(guard) {
    try {
        const { ctimeMs } = await (0,promises_.stat)(guard);
        if (new Date().getTime() - ctimeMs > GUARD_ABANDONED_MS)
            await (0,promises_.rm)(guard, { force: true });
    }
    catch {
        // It is gone: its taker was faster.
    }
}
/**
 * Takes the lock of a state folder.
 * @param now milliseconds since 1970
 * @throws StateError `state_locked` with the facts of the run that has it
 */
async function acquireLock(path, token, now) {
    const own = `${path}.${token}`;
    const facts = {
        pid: process.pid,
        host: (0,external_node_os_.hostname)(),
        process_start: (await processStart(process.pid)) ?? '',
        since: new Date(now).toISOString(),
        token,
    };
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(own, `${JSON.stringify(facts)}\n`, { mode: 0o600 });
    try {
        const tookOver = await takePlace(own, path);
        return heldLock(path, token, tookOver);
    }
    finally {
        await (0,promises_.rm)(own, { force: true });
    }
}
async function takePlace(own, path) {
    while (!(await tryLink(own, path))) {
        const holder = await factsAt(path);
        if (holder && (await isAlive(path, own, holder)))
            throw refused(path, holder);
        if (await takeOver(own, path, holder))
            return holder;
    }
    return undefined;
}
function heldLock(path, token, tookOver) {
    const heartbeat = setInterval(() => {
        const now = new Date();
        (0,promises_.utimes)(path, now, now).catch(() => undefined);
    }, HEARTBEAT_MS);
    heartbeat.unref();
    return {
        tookOver,
        async release() {
            clearInterval(heartbeat);
            if ((await factsAt(path))?.token === token)
                await (0,promises_.rm)(path, { force: true });
        },
    };
}

;// CONCATENATED MODULE: ./dist/.js/batch/file-state-store.js







/** Beside the states, for those that a fresh run found unfinished. */
const KEPT_FOLDER = 'kept';
/**
 * A folder name for any text. Names that are plain on every file system, and no document's, stay as
 * they are; others keep what is readable of them, and a hash keeps them apart.
 */
function folderName(name) {
    const isReserved = /^(con|prn|aux|nul|com\d|lpt\d|kept)$/i.test(name);
    if (/^\w[\w-]{0,63}$/.test(name) && !isReserved)
        return name;
    const readable = name
        .replace(/[^\w-]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 48);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 8);
    return `${readable || 'x'}-${hash}`;
}
/** State in a folder of the file system. */
class FileStateStore {
    location;
    constructor(directory) {
        this.location = directory;
    }
    scope(name) {
        return new FileStateStore((0,external_node_path_.join)(this.location, folderName(name)));
    }
    async read(name) {
        try {
            return await (0,promises_.readFile)((0,external_node_path_.join)(this.location, name), 'utf8');
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return undefined;
            const path = (0,external_node_path_.join)(this.location, name);
            throw new StateError('state_unreadable', `${path} cannot be read: ${messageOf(error)}`);
        }
    }
    async write(name, text) {
        const path = (0,external_node_path_.join)(this.location, name);
        const temporary = `${path}.tmp`;
        try {
            await (0,promises_.mkdir)(this.location, { recursive: true });
            const file = await (0,promises_.open)(temporary, 'w', 0o600);
            try {
                await file.writeFile(text);
                await file.sync();
            }
            finally {
                await file.close();
            }
            await (0,promises_.rename)(temporary, path);
        }
        catch (error) {
            throw new StateError('state_write_failed', `${path} cannot be written: ${messageOf(error)}`, {
                cause: error,
            });
        }
    }
    async hasLog(name) {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.location, name));
    }
    openLog(name) {
        (0,external_node_fs_.mkdirSync)(this.location, { recursive: true });
        return new FileRecordLog((0,external_node_path_.join)(this.location, name));
    }
    async list() {
        try {
            return (await (0,promises_.readdir)(this.location)).sort();
        }
        catch {
            return [];
        }
    }
    async remove() {
        await (0,promises_.rm)(this.location, { recursive: true, force: true });
    }
    async setAside(label) {
        const folder = (0,external_node_path_.join)((0,external_node_path_.dirname)(this.location), KEPT_FOLDER, label);
        await (0,promises_.mkdir)(folder, { recursive: true });
        const target = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(this.location));
        await (0,promises_.rename)(this.location, target);
        return new FileStateStore(target);
    }
    lock(token, now) {
        return acquireLock(`${this.location}.lock`, token, now);
    }
}

;// CONCATENATED MODULE: ./dist/.js/clock.js

const systemClock = {
    now: () => Date.now(),
    async sleep(milliseconds, signal) {
        try {
            await (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, signal ? { signal } : {});
        }
        catch (error) {
            throw signal?.aborted ? signal.reason : error;
        }
    },
};

;// CONCATENATED MODULE: ./dist/.js/tasks/task-handler.js
/**
 * Makes a handler of a function. The function gets the config and its inputs, rendered and checked
 * by the declared schema; what it returns (or resolves to) is the task's result.
 */
function createTaskHandler(run, options = {}) {
    const handler = async (config) => run(config, config.processInputs(options.inputs));
    return Object.assign(handler, { options });
}

;// CONCATENATED MODULE: ./dist/.js/tasks/process/interruption.js

/** What a task throws when its signal aborted: the reason itself where it is one of our errors. */
function interruption(config, signal) {
    if (signal.reason instanceof WorkflowError)
        return signal.reason;
    return new TaskError('task_interrupted', `Task '${config.name}' was interrupted`, {
        cause: signal.reason,
    });
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/atomic-write.js



/**
 * Writes a file so that nobody ever sees half of it: into a temporary file beside it, which then
 * takes its place. Missing folders are made; the mode of a file that was there stays.
 */
async function writeFileAtomically(path, content) {
    const folder = (0,external_node_path_.dirname)(path);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const mode = await modeOf(path);
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,promises_.writeFile)(temporary, content, { flag: 'wx' });
        if (mode !== undefined)
            await (0,promises_.chmod)(temporary, mode);
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
async function modeOf(path) {
    try {
        return (await (0,promises_.stat)(path)).mode & 0o7777;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/file-error.js

const REASONS = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is a file, not a folder',
    EEXIST: 'a part of its path is a file, not a folder',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    ENAMETOOLONG: 'its name is too long',
    ERR_FS_FILE_TOO_LARGE: 'it is too large',
    ERR_STRING_TOO_LONG: 'it is too large',
};
/** An error that says what was tried with which file, and why it failed. */
function fileError(attempt, error) {
    if (error instanceof TaskError) {
        return new TaskError(error.code, `${attempt}: ${error.message}`, {
            hint: error.hint,
            cause: error,
        });
    }
    const code = error?.code ?? '';
    return new TaskError('task_failed', `${attempt}: ${REASONS[code] ?? messageOf(error)}`, {
        cause: error,
    });
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/text-encoding.js


/**
 * The encoding of a name, by Python's names and by those of the web. Text that the encoding cannot
 * carry, and bytes that are none of its text, are errors: nothing is replaced in silence.
 * @throws TaskError `invalid_inputs` for an unknown name.
 */
function textEncoding(name) {
    switch (name.trim().toLowerCase().replaceAll('_', '-')) {
        case 'utf-8':
        case 'utf8':
            return { decode: decoderOf('utf-8', name), encode: (text) => Buffer.from(text, 'utf8') };
        case 'utf-8-sig':
            return {
                decode: (bytes) => decoderOf('utf-8', name)(bytes).replace(/^\uFEFF/, ''),
                encode: (text) => Buffer.from(`\uFEFF${text}`, 'utf8'),
            };
        case 'utf-16':
            return utf16(name);
        case 'utf-16-le':
        case 'utf-16le':
            return {
                decode: decoderOf('utf-16le', name),
                encode: (text) => Buffer.from(text, 'utf16le'),
            };
        case 'ascii':
        case 'us-ascii':
            return singleByte(name, 0x7f);
        case 'latin1':
        case 'latin-1':
        case 'iso-8859-1':
            return singleByte(name, 0xff);
        default:
            return decodeOnly(name);
    }
}
/** Either byte order, told by a mark that is not part of the text. */
function utf16(name) {
    return {
        decode: (bytes) => {
            const bigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
            const text = decoderOf(bigEndian ? 'utf-16be' : 'utf-16le', name)(bytes);
            return text.replace(/^\uFEFF/, '');
        },
        encode: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    };
}
/** Encodings whose characters are the first ones of Unicode, a byte each. */
function singleByte(name, last) {
    return {
        decode: (bytes) => {
            if (bytes.some((byte) => byte > last))
                throw undecodable(name);
            return Buffer.from(bytes).toString('latin1');
        },
        encode: (text) => {
            for (const character of text) {
                if ((character.codePointAt(0) ?? 0) > last) {
                    throw new TaskError('task_failed', `'${character}' cannot be written as ${name}`);
                }
            }
            return Buffer.from(text, 'latin1');
        },
    };
}
/** The web's other encodings, which Node reads and does not write. */
function decodeOnly(name) {
    return {
        decode: decoderOf(name, name),
        encode: () => {
            throw new TaskError('invalid_inputs', `Text cannot be written as '${name}'`, {
                hint: 'It can be written as utf-8, utf-8-sig, utf-16-le, latin-1 or ascii.',
            });
        },
    };
}
function decoderOf(label, name) {
    let decoder;
    try {
        decoder = new external_node_util_.TextDecoder(label, { fatal: true, ignoreBOM: true });
    }
    catch (cause) {
        throw new TaskError('invalid_inputs', `Unknown encoding '${name}'`, { cause });
    }
    return (bytes) => {
        try {
            return decoder.decode(bytes);
        }
        catch (cause) {
            throw undecodable(name, cause);
        }
    };
}
function undecodable(name, cause) {
    return new TaskError('task_failed', `it is no ${name} text`, {
        hint: "Name the file's encoding as 'encoding'.",
        cause,
    });
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/workspace-path.js




/** As many symlinks as Linux follows; more are a loop. */
const MOST_LINKS = 40;
/**
 * Finds the file a task means. Paths are relative to the workspace, and often made of item data:
 * one that leaves the workspace, itself or by a symlink, is refused.
 * @param allowedPaths Further roots that the workflow's author has opened.
 * @throws TaskError `invalid_inputs`
 */
async function workspacePath(workspace, given, allowedPaths = []) {
    if (given.trim() === '')
        throw workspace_path_refused('A file path is empty');
    if (given.includes('\0'))
        throw workspace_path_refused('A file path holds a NUL character');
    const absolute = (0,external_node_path_.resolve)(workspace, given);
    const real = await realPathOf(absolute);
    const roots = [workspace, ...allowedPaths.map((path) => (0,external_node_path_.resolve)(workspace, path))];
    for (const root of roots) {
        if (isInside(await realPathOf(root), real))
            return { real, shown: shownPath(workspace, absolute) };
    }
    const way = isInside(workspace, absolute) ? 'by a symlink, ' : '';
    throw workspace_path_refused(`The path '${given}' leaves the workspace: ${way}it leads to '${real}'`);
}
function workspace_path_refused(message) {
    return new TaskError('invalid_inputs', message, {
        hint: 'File tasks work on paths inside the workspace.',
    });
}
/** True where `path` is `root` or lies below it. */
function isInside(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function shownPath(workspace, absolute) {
    if (!isInside(workspace, absolute))
        return absolute;
    return (0,external_node_path_.relative)(workspace, absolute).replaceAll(external_node_path_.sep, '/') || '.';
}
/**
 * The real path of a file that need not exist. A symlink to nowhere is followed too: writing
 * through it would create the file it names.
 */
async function realPathOf(path, links = 0) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        const code = error.code;
        if (code === 'ELOOP' || links > MOST_LINKS)
            throw workspace_path_refused(`Symlinks go in a circle at '${path}'`);
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            throw fileError(`Cannot look up '${path}'`, error);
    }
    const parent = (0,external_node_path_.dirname)(path);
    if (parent === path)
        return path;
    const realParent = await realPathOf(parent, links);
    const here = (0,external_node_path_.join)(realParent, (0,external_node_path_.basename)(path));
    const target = await linkTarget(here);
    return target === undefined ? here : realPathOf((0,external_node_path_.resolve)(realParent, target), links + 1);
}
async function linkTarget(path) {
    try {
        return (await (0,promises_.lstat)(path)).isSymbolicLink() ? await (0,promises_.readlink)(path) : undefined;
    }
    catch {
        return undefined; // nothing is there
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/text-files.js







/** Reads a text file of the workspace. */
async function readTextFile(config, given, encoding) {
    const { decode } = textEncoding(encoding);
    const { real, shown } = await workspacePath(config.workspace, given);
    return explaining(config, `Cannot read '${shown}'`, async () => {
        // Reading a pipe or a device could wait for ever.
        if (!(await (0,promises_.stat)(real)).isFile())
            throw new TaskError('task_failed', 'it is not a file');
        return { path: shown, content: decode(await (0,promises_.readFile)(real, { signal: config.signal })) };
    });
}
/** Writes a text file of the workspace, at once or not at all. */
async function writeTextFile(config, given, content, encoding) {
    const { encode } = textEncoding(encoding);
    const { real, shown } = await workspacePath(config.workspace, given);
    return explaining(config, `Cannot write '${shown}'`, async () => {
        await writeFileAtomically(real, encode(content));
        return { path: shown, content };
    });
}
/** Puts what was tried before the reason why it failed. */
async function explaining(config, attempt, work) {
    try {
        return await work();
    }
    catch (error) {
        throw config.signal.aborted ? interruption(config, config.signal) : fileError(attempt, error);
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/text-file-tasks.js



const FILE_INPUTS = {
    file: { type: 'string', description: 'The file, relative to the workspace' },
    path: { type: 'string', description: 'The same as file' },
    encoding: { type: 'string', default: 'utf-8', description: 'How the text stands in the file' },
};
const WRITE_INPUTS = {
    ...FILE_INPUTS,
    content: { type: 'string', description: 'The text to write' },
    data: { type: 'string', description: 'The same as content' },
};
/** `read_file`: the text of a file. */
const readFileTask = createTaskHandler((config, inputs) => readTextFile(config, oneOf(config, inputs, 'file', 'path'), inputs['encoding']), { inputs: FILE_INPUTS });
/** `write_file`: writes text into a file, its folders made where they are missing. */
const writeFileTask = createTaskHandler((config, inputs) => writeTextFile(config, oneOf(config, inputs, 'file', 'path'), oneOf(config, inputs, 'content', 'data'), inputs['encoding']), { inputs: WRITE_INPUTS });
/** The value of an input that has two names, of which exactly one is to be given. */
function oneOf(config, inputs, name, other) {
    const given = [inputs[name], inputs[other]].filter((value) => value !== undefined);
    if (given.length === 1)
        return given[0];
    const problem = given.length === 0 ? 'is required' : `and its other name '${other}' are both given`;
    throw new TaskError('invalid_inputs', `Input '${name}' of task '${config.type}' ${problem}`, {
        availableVariables: config.getAvailableVariables(),
    });
}

;// CONCATENATED MODULE: ./dist/.js/tasks/workers/code-variables.js

/** Code that can reach variables without writing their names. */
const INDIRECT_ACCESS = /\b(globals|locals|vars|dir|eval|exec|globalThis|Function)\b/;
/**
 * The variables of a task that runs the user's code: its free inputs, over the namespaces that the
 * code mentions. Each item gets a copy of them, and namespaces may be large.
 */
function codeVariables(config, code, inputs, declared) {
    const variables = mapping();
    const everything = INDIRECT_ACCESS.test(code);
    for (const [name, value] of Object.entries(config.context)) {
        if (everything || mentions(code, name))
            variables[name] = value;
    }
    if (mentions(code, 'context'))
        variables['context'] = config.context;
    variables['workspace'] = config.workspace;
    for (const [name, value] of Object.entries(inputs)) {
        if (!Object.hasOwn(declared, name))
            variables[name] = value;
    }
    return variables;
}
/** What the code sees as `config`; undefined where it does not mention it. */
function codeConfig(config, code, inputs) {
    if (!mentions(code, 'config'))
        return undefined;
    const { name, type, workspace, context } = config;
    return { name, type, workspace, inputs, context };
}
const patterns = new Map();
function mentions(code, name) {
    if (!code.includes(name))
        return false;
    let pattern = patterns.get(name);
    if (!pattern) {
        if (!/^\w+$/.test(name))
            return false;
        pattern = new RegExp(`\\b${name}\\b`);
        patterns.set(name, pattern);
    }
    return pattern.test(code);
}

;// CONCATENATED MODULE: ./dist/.js/tasks/with-timeout.js

/** Longer than a timer can count, 24.8 days, is no limit. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/**
 * Runs something under a signal that also fires when the time is up; then its error says so.
 * @param what it is that takes too long, for the message
 * @param seconds undefined for no limit
 * @throws TaskError `task_timeout`, or what `run` throws
 */
async function withTimeout(what, seconds, signal, run) {
    if (seconds === undefined)
        return run(signal);
    const ended = new AbortController();
    const interrupt = () => ended.abort(signal.reason);
    if (signal.aborted)
        interrupt();
    signal.addEventListener('abort', interrupt, { once: true });
    const expired = new TaskError('task_timeout', `${what} took longer than ${seconds} s`);
    const timer = setTimeout(() => ended.abort(expired), Math.min(seconds * 1000, LONGEST_TIMER_MS));
    try {
        const result = await run(ended.signal);
        // A batch that is told to stop gives what it has; it was ended all the same.
        if (ended.signal.reason === expired)
            throw expired;
        return result;
    }
    catch (error) {
        throw ended.signal.reason === expired ? expired : error;
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', interrupt);
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/workers/code-run.js



/**
 * Runs an item's code in a worker of the pool and returns its result. When the task is interrupted
 * or takes too long, the worker is ended with everything that its code started.
 */
async function runCode(config, { pool, timeout, run }) {
    const what = `Task '${config.name}'`;
    return withTimeout(what, timeout, config.signal, async (signal) => {
        try {
            const answer = await pool.use(signal, (worker) => runOrEnd(worker, run, signal));
            if ('error' in answer)
                throw codeError(config, answer);
            return answer.result;
        }
        catch (error) {
            throw signal.aborted ? interruption(config, signal) : asTaskError(config, error);
        }
    });
}
async function runOrEnd(worker, run, signal) {
    if (signal.aborted)
        throw signal.reason;
    let ended;
    const end = () => void (ended = worker.close());
    signal.addEventListener('abort', end, { once: true });
    try {
        return await run(worker);
    }
    finally {
        signal.removeEventListener('abort', end);
        await ended;
    }
}
function codeError(config, { error, line, stack }) {
    return new TaskError('task_failed', line ? `${error} (line ${line} of code)` : error, {
        availableVariables: config.getAvailableVariables(),
        cause: stack === undefined ? undefined : new Error(config.runtime.masker.maskText(stack)),
    });
}
function asTaskError(config, error) {
    if (error instanceof TaskError)
        return error;
    return new TaskError('task_failed', messageOf(error), {
        availableVariables: config.getAvailableVariables(),
        cause: error,
    });
}

;// CONCATENATED MODULE: ./dist/.js/tasks/workers/worker-pool.js
/**
 * Workers that are kept between items, started when first needed and replaced when broken. There are
 * as many as there are items in flight: that number is the batch's to limit, by `max_workers`.
 */
class WorkerPool {
    #create;
    #idle = [];
    #busy = new Set();
    #closed = false;
    constructor(create) {
        this.#create = create;
    }
    /** Lends a worker to `work`. @throws the signal's reason where that has fired already */
    async use(signal, work) {
        signal.throwIfAborted();
        const worker = this.#idleWorker() ?? this.#create();
        this.#busy.add(worker);
        try {
            return await work(worker);
        }
        finally {
            this.#busy.delete(worker);
            if (worker.usable && !this.#closed)
                this.#idle.push(worker);
            else
                await worker.close();
        }
    }
    async close() {
        this.#closed = true;
        const workers = [...this.#idle.splice(0), ...this.#busy];
        await Promise.all(workers.map((worker) => worker.close()));
    }
    #idleWorker() {
        for (let worker = this.#idle.pop(); worker; worker = this.#idle.pop()) {
            if (worker.usable)
                return worker;
        }
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./dist/.js/tasks/process/process-tree.js





/** How long a process that was asked to end may take before it is killed. */
const GRACE_MS = 2_000;
/** A killed process that is still there after this hangs in the kernel. */
const PATIENCE_MS = 30_000;
/**
 * Ends a child process and everything it started: first SIGTERM, then SIGKILL to what is left
 * after the grace. Returns when they are gone.
 * @param root The child's pid; it leads a process group of its own. Without it, only the marker counts.
 */
async function endProcessTree(root, marker) {
    if (process.platform === 'win32') {
        if (root !== undefined)
            await taskkill(root);
        return;
    }
    const select = (running) => treeOf(running, root, marker);
    const asked = select(await listProcesses());
    for (const { pid } of asked)
        signal(pid, 'SIGTERM');
    // A stopped process would not notice the SIGTERM.
    for (const { pid } of asked)
        signal(pid, 'SIGCONT');
    await untilGone(asked, GRACE_MS);
    await killAll(select, asked);
}
/**
 * Ends what an earlier run with this token left behind (after a `kill -9`, say), and returns how
 * many processes that were, when they are gone. Windows ends children with their parent by itself.
 */
async function endProcessesOf(processToken) {
    return killAll((running) => {
        const own = ancestorsOf(process.pid, running);
        return running.filter(({ pid, marker }) => marker !== undefined && isMarkerOf(processToken, marker) && !own.has(pid));
    });
}
/** Group, marker, and whoever descends from those: a program may leave any one of them. */
function treeOf(running, root, marker) {
    const own = ancestorsOf(process.pid, running);
    const tree = new Set();
    for (const { pid, group, marker: its } of running) {
        if (its === marker || (root !== undefined && (pid === root || group === root)))
            tree.add(pid);
    }
    for (let size = -1; size !== tree.size;) {
        size = tree.size;
        for (const { pid, parent } of running)
            if (tree.has(parent))
                tree.add(pid);
    }
    return running.filter(({ pid }) => tree.has(pid) && !own.has(pid));
}
/** This process and those above it, which must survive even where they carry the marker. */
function ancestorsOf(pid, running) {
    const parents = new Map(running.map((process) => [process.pid, process.parent]));
    const ancestors = new Set();
    for (let next = pid; next && !ancestors.has(next); next = parents.get(next)) {
        ancestors.add(next);
    }
    return ancestors;
}
/** Kills what is selected until nothing is, and returns how many there were. */
async function killAll(select, known = []) {
    const killed = new Set();
    let left = await stillRunning(known);
    // A process is invisible for a moment while it executes another program, hence two looks.
    for (let quietLooks = 0, waited = 0; quietLooks < 2;) {
        const selected = [...select(await listProcesses()), ...left];
        for (const { pid, started } of selected) {
            killed.add(`${pid} ${started}`);
            signal(pid, 'SIGKILL');
        }
        left = await untilGone(selected, 1_000);
        quietLooks = selected.length === 0 ? quietLooks + 1 : 0;
        waited += left.length === 0 ? 0 : 1_000;
        if (waited >= PATIENCE_MS)
            throw stuck(left);
        if (quietLooks === 1)
            await (0,external_node_timers_promises_.setTimeout)(2);
    }
    return killed.size;
}
function stuck(left) {
    const pids = left.map(({ pid }) => pid).join(', ');
    return new TaskError('task_failed', `Processes were killed but do not end: ${pids}`, {
        hint: 'They wait in the system, perhaps for a network drive; end them by hand or restart.',
    });
}
/** Waits for processes to end, and returns those that have not in time. */
async function untilGone(processes, milliseconds) {
    let left = await stillRunning(processes);
    for (let waited = 0, pause = 2; left.length > 0 && waited < milliseconds; waited += pause) {
        pause = Math.min(pause * 2, 50);
        await (0,external_node_timers_promises_.setTimeout)(pause);
        left = await stillRunning(left);
    }
    return left;
}
function signal(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
        // It has ended meanwhile, or belongs to another user (sudo), who alone may end it.
    }
}
function taskkill(pid) {
    return new Promise((resolve) => {
        // It fails for a process that has ended, which is as good.
        (0,external_node_child_process_.execFile)('taskkill', ['/pid', String(pid), '/T', '/F'], () => resolve());
    });
}

;// CONCATENATED MODULE: ./dist/.js/tasks/javascript/javascript-worker.js




// Not `new URL(…, import.meta.url)`: ncc would replace it by a path, which is no URL.
const PROGRAM = (0,external_node_path_.join)(import.meta.dirname, 'worker.mjs');
/** A kept thread that runs worker.mjs. */
class JavascriptWorker {
    #workspace;
    #marker;
    #thread;
    #running;
    #usable = true;
    constructor(workspace, processToken) {
        this.#workspace = workspace;
        this.#marker = nextMarker(processToken);
        this.#thread = new external_node_worker_threads_.Worker(PROGRAM, {
            // Each item brings its environment; options of the engine's own Node are not for its code.
            env: {},
            execArgv: [],
            argv: [],
            stdout: true,
            stderr: true,
        });
        this.#thread.on('message', (message) => this.#receive(message));
        this.#thread.on('error', (error) => this.#end(error));
        this.#thread.on('exit', (code) => this.#end(new Error(`The code ended its thread with exit code ${code}`)));
    }
    get usable() {
        return this.#usable;
    }
    /** Runs code; rejects where it ended the thread. */
    async run({ code, variables, environment, onOutput, }) {
        const answer = new Promise((resolve, reject) => {
            this.#running = { onOutput, resolve, reject };
        });
        try {
            this.#thread.postMessage({
                code,
                variables,
                workspace: this.#workspace,
                environment: markedEnvironment(environment, this.#marker),
            });
            return await answer;
        }
        finally {
            this.#running = undefined;
        }
    }
    async close() {
        const busy = this.#running !== undefined;
        this.#usable = false;
        // A thread that waits for a program (`execSync`) ends only when that program has ended.
        await Promise.all([
            this.#thread.terminate(),
            busy ? endProcessTree(undefined, this.#marker) : undefined,
        ]);
    }
    #receive(message) {
        if ('output' in message) {
            this.#running?.onOutput(message.output, message.text);
            return;
        }
        if (message.broken)
            this.#usable = false;
        this.#running?.resolve(message);
    }
    #end(error) {
        this.#usable = false;
        this.#running?.reject(error);
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/javascript/javascript-task.js





const INPUTS = {
    code: { type: 'string', required: true, description: 'The body of an async function' },
    timeout: {
        type: 'number',
        minimum: 0,
        maximum: 2_000_000,
        description: 'Seconds until the code is ended',
    },
};
/** `javascript`: runs code in a kept thread; every further input is a variable of the code. */
const javascript = createTaskHandler((config, inputs) => {
    const code = inputs['code'];
    const variables = codeVariables(config, code, inputs, INPUTS);
    const seen = codeConfig(config, code, inputs);
    const request = {
        code,
        variables: seen && !('config' in variables) ? { ...variables, config: seen } : variables,
        environment: config.environment,
        onOutput: config.logger.output.bind(config.logger),
    };
    return runCode(config, {
        pool: poolOf(config),
        timeout: inputs['timeout'],
        run: (worker) => worker.run(request),
    });
}, { inputs: INPUTS, freeInputs: true });
function poolOf({ runtime }) {
    const { resources, workspace, processToken } = runtime;
    return resources.use('javascript', () => new WorkerPool(() => new JavascriptWorker(workspace, processToken)));
}

;// CONCATENATED MODULE: ./dist/.js/tasks/messages.js


/** `echo`: says its message and returns it. */
const echo = createTaskHandler(({ logger }, { message }) => {
    logger.info(message);
    return message;
}, { inputs: { message: { type: 'string', required: true, description: 'What to say' } } });
/** `noop`: does nothing; its result is its inputs, or null without any. */
const noop = createTaskHandler((_config, inputs) => (Object.keys(inputs).length > 0 ? inputs : null), { inputs: {}, freeInputs: true });
/** `fail`: fails with its message. */
const fail = createTaskHandler((config, { message }) => {
    throw new TaskError('task_failed', message, {
        availableVariables: config.getAvailableVariables(),
    });
}, {
    inputs: {
        message: {
            type: 'string',
            default: 'The task failed on purpose',
            description: 'The error that the step ends with',
        },
    },
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./dist/.js/json.js


/**
 * JSON whose integers keep every digit: those that a double cannot hold are `bigint`s on our side.
 * The native parser and printer do the work. A big integer passes them as a text that begins with
 * a mark which is random for each process, so that no data can pretend to be one.
 */
const MARK = `bigint:${(0,external_node_crypto_.randomUUID)()}:`;
/** Cheap test for texts that may hold an integer past 2^53; most do not. */
const MAY_HOLD_BIG_INTEGER = /\d{16}/;
const STRING_OR_BIG_INTEGER = /"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.])-?\d{16,}(?![\d.eE])/g;
const MARKED_INTEGER = new RegExp(`"${MARK}(-?\\d+)"`, 'g');
/** @throws SyntaxError as `JSON.parse` does. */
function parseJson(text) {
    if (!MAY_HOLD_BIG_INTEGER.test(text))
        return JSON.parse(text);
    const marked = text.replace(STRING_OR_BIG_INTEGER, (token) => token.startsWith('"') || Number.isSafeInteger(Number(token)) ? token : `"${MARK}${token}"`);
    if (marked === text)
        return JSON.parse(text);
    return JSON.parse(marked, (_name, value) => typeof value === 'string' && value.startsWith(MARK) ? BigInt(value.slice(MARK.length)) : value);
}
/**
 * JSON text of a value; what JSON has no word for becomes `null` or is left out, as `JSON` does.
 * @throws TypeError for a value that holds itself.
 */
function stringifyJson(value, indent) {
    try {
        return JSON.stringify(value, undefined, indent) ?? 'null';
    }
    catch {
        // It throws for a bigint, which is rare, and for a value that holds itself.
        return stringifyMarked(value, indent);
    }
}
function stringifyMarked(value, indent) {
    const text = JSON.stringify(value, (_name, entry) => (typeof entry === 'bigint' ? MARK + entry.toString() : entry), indent);
    return text.replace(MARKED_INTEGER, '$1');
}
/** JSON with the names of mappings in order, so that equal values have equal texts. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (!isMapping(value))
        return typeof value === 'bigint' ? String(value) : stringifyJson(value);
    const entries = Object.keys(value)
        .sort()
        .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`);
    return `{${entries.join(',')}}`;
}
function isPlain(value) {
    if (typeof value === 'number')
        return Number.isFinite(value);
    if (Array.isArray(value))
        return value.every(isPlain);
    if (!isMapping(value))
        return ['string', 'boolean', 'bigint'].includes(typeof value) || value === null;
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== null && prototype !== Object.prototype)
        return false;
    return Object.values(value).every(isPlain);
}
/**
 * A value as it comes back after it was stored: a date as its text, no numbers that JSON has not,
 * nothing undefined. Most values are such already, and are given back as they are.
 * @throws TypeError for a value that holds itself, RangeError for one that is nested too deeply
 */
function storedForm(value) {
    return isPlain(value) ? value : parseJson(stringifyJson(value));
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./dist/.js/tasks/process/captured-output.js

/** What a program printed on one stream, kept up to a limit of bytes and passed on as it comes. */
class CapturedOutput {
    #kept = [];
    #limit;
    #onText;
    // Holds back the bytes of a character that is still to be completed by the next chunk.
    #decoder = new external_node_string_decoder_.StringDecoder('utf8');
    #keptBytes = 0;
    #totalBytes = 0;
    constructor(stream, limit, onText) {
        this.#limit = limit;
        this.#onText = onText;
        stream.on('data', (chunk) => this.#take(chunk));
        // A pipe that breaks when its program is killed is no error of ours.
        stream.on('error', () => { });
    }
    #take(chunk) {
        this.#totalBytes += chunk.length;
        const room = this.#limit - this.#keptBytes;
        if (room > 0) {
            const part = chunk.length > room ? chunk.subarray(0, room) : chunk;
            this.#kept.push(part);
            this.#keptBytes += part.length;
        }
        this.#pass(this.#decoder.write(chunk));
    }
    #pass(text) {
        if (text !== '')
            this.#onText(text);
    }
    /** Passes on what an unfinished last character left; nothing comes after it. */
    end() {
        this.#pass(this.#decoder.end());
    }
    /** How many bytes were printed beyond the limit and are not in `text()`. */
    get cutBytes() {
        return this.#totalBytes - this.#keptBytes;
    }
    /** What was printed, bytes that are no UTF-8 as U+FFFD. */
    text() {
        const bytes = this.#kept.length === 1 ? this.#kept[0] : Buffer.concat(this.#kept);
        // A cut must not leave half a character.
        return this.cutBytes > 0 ? new external_node_string_decoder_.StringDecoder('utf8').write(bytes) : bytes.toString('utf8');
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/workers/environment-changes.js

/**
 * What differs between the environment a kept worker has and the one its next item wants; null
 * removes a variable. Items of a batch differ in a few variables out of a hundred.
 */
function environmentChanges(before, wanted) {
    const changes = mapping();
    for (const [name, value] of Object.entries(wanted)) {
        if (before[name] !== value)
            changes[name] = value;
    }
    for (const name of Object.keys(before)) {
        if (!Object.hasOwn(wanted, name))
            changes[name] = null;
    }
    return changes;
}

;// CONCATENATED MODULE: ./dist/.js/tasks/process/start-error.js


/** Says in the user's words why a program could not be started. */
function startError(error, attempt) {
    const { message, hint } = explain(error, attempt);
    const code = codeOf(error) === 'ERR_INVALID_ARG_VALUE' ? 'invalid_inputs' : 'task_failed';
    return new TaskError(code, `Cannot start '${attempt.program}': ${message}`, {
        cause: error,
        hint,
    });
}
function codeOf(error) {
    return error?.code;
}
function explain(error, { program, cwd }) {
    switch (codeOf(error)) {
        case 'ENOENT':
        case 'ENOTDIR':
            // The system gives the same error for a missing program and for a missing folder.
            if (!isDirectory(cwd))
                return { message: `the working folder '${cwd}' does not exist` };
            if (program.includes('/') && exists(program)) {
                return { message: 'the program that its first line names does not exist' };
            }
            return { message: 'there is no such program', hint: 'Is it installed, and on PATH?' };
        case 'EACCES':
            if (!isDirectory(cwd))
                return { message: `the working folder '${cwd}' may not be entered` };
            return { message: 'it may not be run', hint: 'Is it a program, and marked as executable?' };
        case 'E2BIG':
            return {
                message: 'its arguments and environment are longer than the system allows',
                hint: 'Hand long data over in a file.',
            };
        case 'EAGAIN':
            return { message: 'the system allows no more processes', hint: 'Lower max_workers.' };
        case 'ERR_INVALID_ARG_VALUE':
            return { message: 'an argument or a variable of its environment holds a NUL character' };
        default:
            return { message: messageOf(error) };
    }
}
function exists(path) {
    try {
        (0,external_node_fs_.accessSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
function isDirectory(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/python/message-lines.js
/** Cuts a stream into lines, of any length, and says when it has ended. */
class MessageLines {
    ended;
    #rest = [];
    constructor(stream, onLine) {
        // worker.py writes ASCII only, which latin1 decodes fastest.
        stream.setEncoding('latin1');
        stream.on('data', (text) => this.#take(text, onLine));
        this.ended = new Promise((resolve) => {
            stream.once('close', resolve);
            stream.on('error', () => resolve());
        });
    }
    #take(text, onLine) {
        let start = 0;
        for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            const line = this.#rest.join('') + text.slice(start, end);
            this.#rest = [];
            start = end + 1;
            onLine(line);
        }
        if (start < text.length)
            this.#rest.push(text.slice(start));
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/python/worker-death.js
/** The end of a worker while it ran an item's code. */
class WorkerDeath extends Error {
    constructor(code, signal, stderr) {
        const ending = signal ? `was ended by ${signal}` : `ended with exit code ${code}`;
        const lastLine = stderr
            .trim()
            .split(/[\r\n]+/)
            .at(-1)
            ?.slice(0, 500);
        super(`python3 ${ending}${lastLine ? `: ${lastLine}` : ''}`);
        this.name = 'WorkerDeath';
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/python/python-worker.js













// Not `new URL(…, import.meta.url)`: ncc would replace it by a path, which is no URL.
const python_worker_PROGRAM = (0,external_node_path_.join)(import.meta.dirname, 'worker.py');
const PYTHON = process.platform === 'win32' ? 'python' : 'python3';
const KEPT_LAST_WORDS = 4_000;
/** Its last message may still be on its way when a worker has ended. */
const LAST_MESSAGE_MS = 200;
/** How long a worker without work may take to run the exit handlers of the user's code. */
const EXIT_MS = 2_000;
/** A `python3` that is kept; it speaks the protocol described in worker.py. */
class PythonWorker {
    #workspace;
    #marker;
    #child;
    #environment;
    #running;
    #usable = true;
    /** The end of what it printed on stderr by itself, which tells why it died. */
    #lastWords = '';
    constructor({ workspace, environment, processToken }) {
        this.#workspace = workspace;
        this.#marker = nextMarker(processToken);
        this.#environment = markedEnvironment(environment, this.#marker);
        this.#child = startPython(workspace, this.#environment);
        this.#child.stdin?.on('error', () => { }); // its end is told by 'exit'
        this.#listen();
    }
    get usable() {
        return this.#usable;
    }
    /** Runs code; rejects with WorkerDeath where that ended the worker. */
    async run(request) {
        const wanted = markedEnvironment(request.environment, this.#marker);
        const { code, variables, config } = request;
        const line = stringifyJson({
            code,
            result_variable: request.resultVariable,
            variables,
            config,
            workspace: this.#workspace,
            environment: environmentChanges(this.#environment, wanted),
        });
        this.#environment = wanted;
        this.#lastWords = '';
        const answer = new Promise((resolve, reject) => {
            this.#running = { onOutput: request.onOutput, resolve, reject };
        });
        this.#child.stdin?.write(`${line}\n`);
        try {
            return await answer;
        }
        finally {
            this.#running = undefined;
        }
    }
    async close() {
        const idle = this.#usable && this.#running === undefined;
        this.#usable = false;
        if (this.#child.pid === undefined)
            return;
        if (idle && this.#child.exitCode === null) {
            const exit = (0,external_node_events_.once)(this.#child, 'exit');
            this.#child.stdin?.end();
            if (await Promise.race([exit, (0,external_node_timers_promises_.setTimeout)(EXIT_MS, undefined, { ref: false })]))
                return;
        }
        await endProcessTree(this.#child.pid, this.#marker);
        for (const stream of this.#child.stdio)
            stream?.destroy();
    }
    #listen() {
        const child = this.#child;
        const messages = child.stdio[3];
        const lines = new MessageLines(messages, (line) => this.#receive(line));
        child.on('error', (error) => {
            this.#usable = false;
            this.#running?.reject(pythonStartError(error, this.#workspace));
        });
        child.once('exit', (code, signal) => {
            this.#usable = false;
            void Promise.race([lines.ended, (0,external_node_timers_promises_.setTimeout)(LAST_MESSAGE_MS)]).then(() => this.#running?.reject(new WorkerDeath(code, signal, this.#lastWords)));
        });
        // Only what extension modules and child processes print comes through these.
        new CapturedOutput(child.stdout, 0, (text) => this.#running?.onOutput('stdout', text));
        new CapturedOutput(child.stderr, 0, (text) => {
            this.#lastWords = (this.#lastWords + text).slice(-KEPT_LAST_WORDS);
            this.#running?.onOutput('stderr', text);
        });
    }
    #receive(line) {
        const running = this.#running;
        try {
            const message = parseJson(line);
            if ('output' in message)
                running?.onOutput(message.output, message.text);
            // Output that was written before the answer, by another pipe, is read in this same turn.
            else
                setImmediate(() => running?.resolve(message));
        }
        catch (error) {
            // Another message might follow, so it cannot be told any more which item it is for.
            this.#usable = false;
            running?.reject(error);
        }
    }
}
function startPython(workspace, environment) {
    try {
        return (0,external_node_child_process_.spawn)(PYTHON, [python_worker_PROGRAM], {
            cwd: workspace,
            env: environment,
            stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
            detached: process.platform !== 'win32',
            windowsHide: true,
        });
    }
    catch (error) {
        throw pythonStartError(error, workspace);
    }
}
function pythonStartError(error, cwd) {
    const { code, message } = startError(error, { program: PYTHON, cwd });
    return new TaskError(code, message, {
        hint: 'python_code needs Python 3.8 or later on PATH; actions/setup-python installs it.',
        cause: error,
    });
}

;// CONCATENATED MODULE: ./dist/.js/tasks/python/python-code-task.js





const python_code_task_INPUTS = {
    code: { type: 'string', required: true, description: 'Python code' },
    result_variable: {
        type: 'string',
        default: 'result',
        description: 'The variable whose value is the result',
    },
    timeout: {
        type: 'number',
        minimum: 0,
        maximum: 2_000_000,
        description: 'Seconds until the code is ended',
    },
};
/** `python_code`: runs code in a kept `python3`; every further input is a variable of the code. */
const pythonCode = createTaskHandler((config, inputs) => {
    const code = inputs['code'];
    const request = {
        code,
        resultVariable: inputs['result_variable'],
        variables: codeVariables(config, code, inputs, python_code_task_INPUTS),
        config: codeConfig(config, code, inputs),
        environment: config.environment,
        onOutput: config.logger.output.bind(config.logger),
    };
    return runCode(config, {
        pool: python_code_task_poolOf(config),
        timeout: inputs['timeout'],
        run: (worker) => worker.run(request),
    });
}, { inputs: python_code_task_INPUTS, freeInputs: true });
function python_code_task_poolOf(config) {
    const { resources, workspace, processToken } = config.runtime;
    const { environment } = config;
    return resources.use('python', () => new WorkerPool(() => new PythonWorker({ workspace, environment, processToken })));
}

;// CONCATENATED MODULE: ./dist/.js/tasks/shell/command-failure.js


const LONGEST_QUOTED_LINE = 500;
function commandResult({ code, signal, stdout, stderr }) {
    return { return_code: code ?? (signal ? -external_node_os_.constants.signals[signal] : -1), stdout, stderr };
}
/** A command that ended with a failure, and what it had printed until then. */
class CommandFailure extends TaskError {
    result;
    constructor(outcome, availableVariables) {
        super('task_failed', failureMessage(outcome), { availableVariables });
        this.result = commandResult(outcome);
    }
}
/** One line: how the command ended, and the last thing it said about it. */
function failureMessage({ code, signal, stderr }) {
    const ending = code === undefined ? `Command was ended by ${signal}` : `Command failed with exit code ${code}`;
    const lastLine = lastNonEmptyLine(stderr);
    return lastLine === undefined ? ending : `${ending}: ${lastLine}`;
}
function lastNonEmptyLine(text) {
    // The end of the text is enough, and a search from its start could take long.
    const line = text
        .slice(-4 * LONGEST_QUOTED_LINE)
        .split(/[\r\n]+/)
        .findLast((candidate) => candidate.trim() !== '')
        ?.trim();
    if (line === undefined || line.length <= LONGEST_QUOTED_LINE)
        return line;
    return `${line.slice(0, LONGEST_QUOTED_LINE)}…`;
}

;// CONCATENATED MODULE: ./dist/.js/workflow/value-rule.js

const TRUE_WORDS = new Set(['true', 'yes', 'on', '1']);
const FALSE_WORDS = new Set(['false', 'no', 'off', '0']);
function integerOf(text) {
    if (!/^[+-]?\d+$/.test(text))
        return undefined;
    const number = Number(text);
    return Number.isSafeInteger(number) ? number : BigInt(text.replace(/^\+/, ''));
}
function numberOf(text) {
    const integer = integerOf(text);
    if (integer !== undefined)
        return integer;
    if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text))
        return undefined;
    return Number(text);
}
function booleanOf(text) {
    const word = text.toLowerCase();
    if (TRUE_WORDS.has(word))
        return true;
    return FALSE_WORDS.has(word) ? false : undefined;
}
function isInteger(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
/** The value as `type`, or undefined where it is none and its text cannot be read as one. */
function asType(value, type) {
    const text = typeof value === 'string' ? value.trim() : undefined;
    switch (type) {
        case 'any':
            return value;
        case 'string':
            return typeof value === 'string' ? value : undefined;
        case 'integer':
            return text !== undefined ? integerOf(text) : isInteger(value) ? value : undefined;
        case 'number':
            if (text !== undefined)
                return numberOf(text);
            return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
        case 'boolean':
            if (text !== undefined)
                return booleanOf(text);
            return typeof value === 'boolean' ? value : undefined;
        case 'list':
            return Array.isArray(value) ? value : undefined;
        case 'mapping':
            return isMapping(value) ? value : undefined;
    }
}
const TYPE_NAMES = {
    any: 'anything',
    string: 'text',
    integer: 'an integer',
    number: 'a number',
    boolean: 'true or false',
    list: 'a list',
    mapping: 'a mapping',
};
function typesOf(rule) {
    if (rule.type === undefined)
        return ['any'];
    return typeof rule.type === 'string' ? [rule.type] : rule.type;
}
/** "a number", "text or a list": what a rule's types are called in messages. */
function typeNames(rule) {
    return typesOf(rule)
        .map((type) => TYPE_NAMES[type])
        .join(' or ');
}
/** What a value is called in messages; never the value itself, which may be long or secret. */
function kindOf(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (typeof value === 'string')
        return 'text';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'boolean')
        return 'true or false';
    return isMapping(value) ? 'a mapping' : 'a number';
}
function boundsProblem(value, rule) {
    if (typeof value === 'number' || typeof value === 'bigint') {
        if (rule.minimum !== undefined && value < rule.minimum)
            return `is below ${rule.minimum}`;
        if (rule.maximum !== undefined && value > rule.maximum)
            return `is above ${rule.maximum}`;
    }
    if (typeof value === 'string' || Array.isArray(value)) {
        const { minLength, maxLength } = rule;
        if (minLength !== undefined && value.length < minLength)
            return `is shorter than ${minLength}`;
        if (maxLength !== undefined && value.length > maxLength)
            return `is longer than ${maxLength}`;
    }
    return undefined;
}
function choiceProblem(value, rule) {
    if (rule.enum !== undefined && !rule.enum.includes(value)) {
        return `must be one of ${rule.enum.map(String).join(', ')}`;
    }
    if (rule.pattern !== undefined && typeof value === 'string') {
        if (!new RegExp(rule.pattern, 'u').test(value))
            return `does not match ${rule.pattern}`;
    }
    return undefined;
}
/**
 * Reads a value by a rule. Text is converted to the declared type, since a command line and an
 * Action's inputs carry nothing else; where text is among the types, text stays as it is.
 */
function checkValue(given, rule) {
    const types = typesOf(rule);
    const ordered = typeof given === 'string' && types.includes('string') ? ['string'] : types;
    for (const type of ordered) {
        const value = asType(given, type);
        if (value === undefined)
            continue;
        const problem = boundsProblem(value, rule) ?? choiceProblem(value, rule);
        return problem === undefined ? { value } : { problem };
    }
    return { problem: `must be ${typeNames(rule)}, not ${kindOf(given)}` };
}

;// CONCATENATED MODULE: ./dist/.js/tasks/shell/shell-command.js




const SHELL_INPUTS = {
    command: {
        type: ['string', 'list', 'mapping'],
        required: true,
        description: 'Text for the shell, a list (program and arguments, no shell), or {unix, windows}',
    },
    shell: {
        type: 'string',
        default: 'sh',
        description: 'The shell for text: sh, bash, pwsh, powershell, cmd, python, node or a program',
    },
    working_dir: { type: 'string', description: 'The working folder, relative to the workspace' },
    env: { type: 'mapping', description: 'More environment variables; null removes one' },
    timeout: {
        type: 'number',
        minimum: 0,
        maximum: 2_000_000,
        description: 'Seconds until the command is ended',
    },
    check: { type: 'boolean', default: true, description: 'An exit code other than 0 is a failure' },
};
/** Reads the shell task's inputs. @throws TaskError `invalid_inputs` */
function shellCommand(config, inputs) {
    const workingDir = inputs['working_dir'] ?? '.';
    return {
        command: commandOf(config, inputs['command']),
        shell: inputs['shell'],
        cwd: (0,external_node_path_.resolve)(config.workspace, workingDir),
        environment: environmentOf(config, inputs['env']),
    };
}
function commandOf(config, given) {
    const command = isMapping(given) ? forThisPlatform(config, given) : given;
    if (Array.isArray(command)) {
        const [program, ...args] = command.map((word) => printed(config, 'command', word));
        if (program === undefined || program === '')
            throw invalid(config, 'command', 'names no program');
        return [program, ...args];
    }
    return printed(config, 'command', command);
}
function forThisPlatform(config, commands) {
    const platform = process.platform === 'win32' ? 'windows' : 'unix';
    const unknown = Object.keys(commands).find((key) => key !== 'unix' && key !== 'windows');
    if (unknown !== undefined)
        throw invalid(config, 'command', `has no key '${unknown}'`);
    if (!Object.hasOwn(commands, platform)) {
        throw invalid(config, 'command', `has no command for ${platform}`);
    }
    return commands[platform];
}
function environmentOf(config, given) {
    const environment = Object.assign(mapping(), config.environment);
    for (const [name, value] of Object.entries(isMapping(given) ? given : {})) {
        if (name === '' || /[=\0]/.test(name))
            throw invalid(config, 'env', 'has an impossible name');
        if (value === null)
            delete environment[name];
        else
            environment[name] = printed(config, 'env', value);
    }
    return environment;
}
/** A word of a command or an environment as templates print it. */
function printed(config, input, value) {
    if (value === null || value === undefined || typeof value === 'object') {
        throw invalid(config, input, `must hold text, not ${kindOf(value)}`);
    }
    const text = typeof value === 'string'
        ? value
        : config.runtime.templates.render('{{ value }}', mapping({ value }));
    if (text.includes('\0'))
        throw invalid(config, input, 'holds a NUL character');
    return text;
}
function invalid(config, input, problem) {
    return new TaskError('invalid_inputs', `Input '${input}' of task '${config.type}' ${problem}`, {
        availableVariables: config.getAvailableVariables(),
    });
}

;// CONCATENATED MODULE: ./dist/.js/tasks/process/run-process.js







const DEFAULT_OUTPUT_LIMIT = 10 * 1024 * 1024;
/** How long the pipes of an ended tree may stay open in the hands of someone who escaped it. */
const PIPE_PATIENCE_MS = 200;
/**
 * Runs a program in a process group of its own, stdin at its end, and waits until it is gone and
 * its pipes are closed.
 * @throws TaskError where the program cannot be started.
 */
async function runProcess(request) {
    const marker = nextMarker(request.processToken);
    const child = start(request, marker);
    const stdout = capture(child, 'stdout', request);
    const stderr = capture(child, 'stderr', request);
    const aborted = await run_process_closed(child, request, marker);
    stdout?.end();
    stderr?.end();
    return {
        code: child.exitCode ?? undefined,
        signal: child.signalCode ?? undefined,
        aborted,
        stdout: stdout?.text() ?? '',
        stderr: stderr?.text() ?? '',
        cut: { stdout: stdout?.cutBytes ?? 0, stderr: stderr?.cutBytes ?? 0 },
    };
}
function start(request, marker) {
    try {
        return (0,external_node_child_process_.spawn)(request.program, request.args, {
            cwd: request.cwd,
            env: markedEnvironment(request.environment, marker),
            stdio: ['ignore', 'pipe', 'pipe'],
            // A session of its own; on Windows `detached` would open a window instead.
            detached: process.platform !== 'win32',
            windowsHide: true,
            windowsVerbatimArguments: request.verbatimArguments ?? false,
        });
    }
    catch (error) {
        throw startError(error, request);
    }
}
function capture(child, stream, { outputLimit = DEFAULT_OUTPUT_LIMIT, onOutput }) {
    const pipe = child[stream];
    return pipe
        ? new CapturedOutput(pipe, outputLimit, (text) => onOutput?.(stream, text))
        : undefined;
}
/** Resolves when the child is gone and its pipes are closed; true where it was ended for `signal`. */
function run_process_closed(child, request, marker) {
    const { signal } = request;
    return new Promise((resolve, reject) => {
        const settle = (finish) => {
            signal?.removeEventListener('abort', abort);
            finish();
        };
        let ending = false;
        const abort = () => {
            ending = true;
            endChild(child, marker).then(() => settle(() => resolve(true)), (error) => settle(() => reject(error)));
        };
        child.once('error', (error) => {
            if (child.pid === undefined)
                settle(() => reject(startError(error, request)));
        });
        child.once('close', () => {
            if (!ending)
                settle(() => resolve(false));
        });
        if (signal?.aborted && child.pid !== undefined)
            abort();
        else
            signal?.addEventListener('abort', abort);
    });
}
/** Ends the child's tree, then lets its last output come in, but not for ever. */
async function endChild(child, marker) {
    const close = (0,external_node_events_.once)(child, 'close');
    await endProcessTree(child.pid, marker);
    await Promise.race([close, (0,external_node_timers_promises_.setTimeout)(PIPE_PATIENCE_MS)]);
    child.stdout?.destroy();
    child.stderr?.destroy();
}

;// CONCATENATED MODULE: ./dist/.js/tasks/shell/shell-program.js


const POWERSHELL_OPTIONS = ['-NoLogo', '-NoProfile', '-NonInteractive'];
/** The shell by its name; a name that is none of the known ones is started like `sh`. */
function shellProgram(name, environment, platform = process.platform) {
    switch (name) {
        case 'cmd':
            return cmd();
        case 'pwsh':
        case 'powershell':
            return powershell(name);
        case 'python':
            return interpreter(platform === 'win32' ? 'python' : 'python3', '-c', '.py');
        case 'node':
            return interpreter('node', '-e', '.cjs');
        case 'sh':
        case 'bash':
            return interpreter(platform === 'win32' ? gitShell(name, environment) : name, '-c', '.sh');
        default:
            return interpreter(name, '-c', '.sh');
    }
}
function interpreter(program, option, extension) {
    return {
        program,
        textArguments: (command) => [option, command],
        fileArguments: (file) => [file],
        extension,
    };
}
function powershell(program) {
    return {
        program,
        textArguments: (command) => [...POWERSHELL_OPTIONS, '-Command', command],
        fileArguments: (file) => [...POWERSHELL_OPTIONS, '-File', file],
        extension: '.ps1',
    };
}
function cmd() {
    // cmd parses its command line by itself: with /s it takes off the outer quotes and no others.
    return {
        program: 'cmd.exe',
        textArguments: (command) => ['/d', '/s', '/c', `"${command}"`],
        fileArguments: (file) => ['/d', '/s', '/c', `""${file}""`],
        extension: '.cmd',
        verbatimArguments: true,
    };
}
/** Git's shell on Windows; `bash` on PATH there would start a Linux in its own file system. */
function gitShell(name, environment) {
    const roots = [
        environment['ProgramFiles'],
        environment['ProgramW6432'],
        environment['LOCALAPPDATA'] && (0,external_node_path_.join)(environment['LOCALAPPDATA'], 'Programs'),
        'C:\\Program Files',
    ];
    const candidates = roots.flatMap((root) => root ? [(0,external_node_path_.join)(root, 'Git', 'bin', `${name}.exe`)] : []);
    return candidates.find(isThere) ?? name;
}
function isThere(path) {
    try {
        (0,external_node_fs_.accessSync)(path);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/shell/spawned-shell.js





/** Linux takes at most 128 KiB in one argument; Windows 32 KiB (cmd 8 KiB) in the whole line. */
const LONGEST_ARGUMENT = process.platform === 'win32' ? { text: 30_000, cmd: 8_000 } : { text: 100 * 1024, cmd: 8_000 };
/** Runs a command in a shell (or a program) started for it alone. */
const runInSpawnedShell = async (command, surroundings) => {
    const { cwd, environment } = command;
    const request = { ...surroundings, cwd, environment };
    if (typeof command.command !== 'string') {
        const [program, ...args] = command.command;
        return runProcess({ ...request, program, args });
    }
    const text = command.command;
    const shell = shellProgram(command.shell, environment);
    const { program, verbatimArguments = false } = shell;
    const limit = verbatimArguments ? LONGEST_ARGUMENT.cmd : LONGEST_ARGUMENT.text;
    const run = (args) => runProcess({ ...request, program, args, verbatimArguments });
    // A character is one byte at least, so this also saves counting the bytes of short commands.
    if (text.length <= limit / 4 || Buffer.byteLength(text) <= limit) {
        return run(shell.textArguments(text));
    }
    return withScriptFile(text, shell.extension, (file) => run(shell.fileArguments(file)));
};
/** Lends a file that holds the script; only this user can read it. */
async function withScriptFile(script, extension, use) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'resumable-batch-command-'));
    try {
        const file = (0,external_node_path_.join)(folder, `command${extension}`);
        await (0,promises_.writeFile)(file, script, { mode: 0o600 });
        return await use(file);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/shell/shell-task.js






/** The `shell` task; `run` decides which shell process takes the command. */
function shellTask(run = runInSpawnedShell) {
    return createTaskHandler((config, inputs) => {
        const command = shellCommand(config, inputs);
        const timeout = inputs['timeout'];
        return withTimeout(`Task '${config.name}'`, timeout, config.signal, async (signal) => {
            if (signal.aborted)
                throw interruption(config, signal);
            const outcome = await run(command, {
                signal,
                processToken: config.runtime.processToken,
                onOutput: (stream, text) => config.logger.output(stream, text),
            });
            if (outcome.aborted)
                throw interruption(config, signal);
            warnOfCuts(config, outcome);
            if (inputs['check'] === true && outcome.code !== 0) {
                throw new CommandFailure(config.runtime.masker.mask(outcome), config.getAvailableVariables());
            }
            return commandResult(outcome);
        });
    }, { inputs: SHELL_INPUTS });
}
function warnOfCuts({ logger }, { cut }) {
    for (const stream of ['stdout', 'stderr']) {
        if (cut[stream] > 0) {
            logger.warning(`The last ${cut[stream]} bytes of ${stream} are not kept in the result`);
        }
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/template-task.js



/** `template`: writes a rendered template, given as text or as a file, into a file. */
const templateTask = createTaskHandler(async (config, inputs) => {
    const text = await renderedText(config, inputs);
    return writeTextFile(config, inputs['output_file'], text, 'utf-8');
}, {
    inputs: {
        template: { type: 'string', description: 'The template itself' },
        template_file: { type: 'string', description: 'A file of the workspace that holds it' },
        output_file: { type: 'string', required: true, description: 'The file to write' },
    },
});
/** The text given as `template` was rendered with the inputs; that of a file is rendered here. */
async function renderedText(config, inputs) {
    const { template, template_file: file } = inputs;
    if ((template === undefined) === (file === undefined)) {
        const problem = "needs either 'template' or 'template_file'";
        throw new TaskError('invalid_inputs', `Task '${config.type}' ${problem}`, {
            availableVariables: config.getAvailableVariables(),
        });
    }
    if (template !== undefined)
        return template;
    const { content } = await readTextFile(config, file, 'utf-8');
    try {
        return config.runtime.templates.render(content, config.context);
    }
    catch (error) {
        if (error instanceof TemplateError)
            error.path = ['template_file', ...error.path];
        throw error;
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/builtin-tasks.js






/** The handlers of all built-in tasks by name; `batch` is the engine's own. */
function builtinTasks() {
    return new Map([
        ['shell', shellTask()],
        ['python_code', pythonCode],
        ['javascript', javascript],
        ['read_file', readFileTask],
        ['write_file', writeFileTask],
        ['template', templateTask],
        ['echo', echo],
        ['noop', noop],
        ['fail', fail],
    ]);
}

;// CONCATENATED MODULE: ./dist/.js/template/values/numbers.js
/**
 * A float whose value is whole, so that it prints as Python prints it: `1.0`. Every other float is
 * a plain number; plain numbers that are safe integers are `int`s, as are `bigint`s.
 */
class Float {
    value;
    constructor(value) {
        this.value = value;
    }
}
function numbers_float(value) {
    return Number.isSafeInteger(value) ? new Float(value) : value;
}
/** A bigint only where a double would lose digits. */
function fitInteger(value) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
}
function numbers_isInteger(value) {
    return typeof value === 'bigint' || Number.isSafeInteger(value);
}
function isFloat(value) {
    return value instanceof Float || (typeof value === 'number' && !Number.isSafeInteger(value));
}
function isNumber(value) {
    return typeof value === 'number' || typeof value === 'bigint' || value instanceof Float;
}
/** The integer behind an int or a bool. */
function numbers_integerOf(value) {
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    return numbers_isInteger(value) ? value : undefined;
}
/** The double behind any number or bool. */
function doubleOf(value) {
    if (typeof value === 'number')
        return value;
    if (value instanceof Float)
        return value.value;
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    return typeof value === 'bigint' ? Number(value) : undefined;
}
/** Python's `repr` of a float: the shortest digits, an exponent from 1e16 and below 1e-4. */
function floatText(value) {
    if (Number.isNaN(value))
        return 'nan';
    if (!Number.isFinite(value))
        return value > 0 ? 'inf' : '-inf';
    if (Object.is(value, -0))
        return '-0.0';
    const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
    const power = Number(exponent);
    if (value !== 0 && (power < -4 || power >= 16)) {
        const digits = String(Math.abs(power)).padStart(2, '0');
        return `${mantissa}e${power < 0 ? '-' : '+'}${digits}`;
    }
    const text = power < -4 || power >= 16 ? value.toFixed(1) : plainDecimal(value, mantissa, power);
    return text.includes('.') ? text : `${text}.0`;
}
/** JavaScript writes small values such as 0.00001 with an exponent only below Python's limit. */
function plainDecimal(value, mantissa, power) {
    const text = String(value);
    return text.includes('e') ? value.toFixed(Math.max(0, mantissa.length - 2 - power)) : text;
}

;// CONCATENATED MODULE: ./dist/.js/template/values/collections.js

/** A list that a template made; lists of the context are plain arrays, perhaps lazy ones. */
class List extends Array {
}
class Tuple extends Array {
}
/** What `groupby` gives for each group; its parts have names. */
class GroupTuple extends Tuple {
    attribute(name) {
        if (name === 'grouper')
            return this[0];
        return name === 'list' ? this[1] : undefined;
    }
}
function listOf(items) {
    return collect(new List(), items);
}
function tupleOf(items) {
    return collect(new Tuple(), items);
}
function collect(target, items) {
    for (const item of items)
        target.push(item);
    return target;
}
/** A mapping that a template made: any key, in the order of their first use. */
class Dict {
    slots = new Map();
    static from(entries) {
        const dict = new Dict();
        for (const [key, value] of entries)
            dict.set(key, value);
        return dict;
    }
    get size() {
        return this.slots.size;
    }
    has(key) {
        return this.slots.has(slotOf(key));
    }
    get(key) {
        return this.slots.get(slotOf(key))?.[1];
    }
    set(key, value) {
        const slot = slotOf(key);
        const known = this.slots.get(slot);
        if (known === undefined)
            this.slots.set(slot, [key, value]);
        else
            known[1] = value;
    }
    entries() {
        return this.slots.values();
    }
}
/** Keys that are equal for Python (`1`, `1.0`, `True`) share a slot; tuples go by their items. */
function slotOf(key) {
    if (key instanceof Float)
        return key.value;
    if (typeof key === 'boolean')
        return key ? 1 : 0;
    if (key instanceof Tuple)
        return `(${key.map((item) => slotText(slotOf(item))).join()})\0tuple`;
    if (key instanceof Markup)
        return key.text;
    return key;
}
function slotText(slot) {
    return typeof slot === 'string' ? JSON.stringify(slot) : String(slot);
}
/** Text that is HTML already and is not escaped again. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** What `dict.items()`, `.keys()` and `.values()` give. */
class DictView {
    kind;
    items;
    constructor(kind, items) {
        this.kind = kind;
        this.items = items;
    }
}
/** What a filter such as `map` gives: it can be looped over once and has no length. */
class Stream {
    source;
    constructor(source) {
        this.source = source[Symbol.iterator]();
    }
    [Symbol.iterator]() {
        return this.source;
    }
}
/** Python's `range`: as long as it is, it takes no room. */
class Range {
    start;
    stop;
    step;
    length;
    constructor(start, stop, step) {
        this.start = start;
        this.stop = stop;
        this.step = step;
        this.length = Math.max(0, Math.ceil((stop - start) / step));
    }
    at(index) {
        return this.start + index * this.step;
    }
    *[Symbol.iterator]() {
        for (let index = 0; index < this.length; index += 1)
            yield this.at(index);
    }
}

;// CONCATENATED MODULE: ./dist/.js/nearest-name.js
/** The name most like `wanted`, if one is near enough to be a slip of the keyboard. */
function nearestName(wanted, names) {
    const limit = Math.max(1, Math.floor(wanted.length / 3));
    let nearest;
    let least = limit + 1;
    for (const name of names) {
        if (Math.abs(name.length - wanted.length) >= least)
            continue;
        const distance = editDistance(wanted.toLowerCase(), name.toLowerCase());
        if (distance < least && name !== wanted)
            [nearest, least] = [name, distance];
    }
    return nearest ?? containingName(wanted, names);
}
/** `out` for `stdout`: a piece of one single name. */
function containingName(wanted, names) {
    if (wanted.length < 3)
        return undefined;
    const holding = names.filter((name) => name.toLowerCase().includes(wanted.toLowerCase()));
    return holding.length === 1 && holding[0] !== wanted ? holding[0] : undefined;
}
/** How many characters to insert, remove, replace or swap with a neighbour. */
function editDistance(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const same = from[i - 1] === to[j - 1];
            const replaced = at(last, j - 1) + (same ? 0 : 1);
            let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced);
            const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            if (swapped)
                cost = Math.min(cost, at(beforeLast, j - 2) + 1);
            row.push(cost);
        }
        [beforeLast, last] = [last, row];
    }
    return at(last, to.length);
}
function at(row, index) {
    return row[index] ?? 0;
}
/** "Did you mean 'x'?" where one of the names is near. */
function didYouMean(wanted, names) {
    const nearest = nearestName(wanted, names);
    return nearest === undefined ? undefined : `Did you mean '${nearest}'?`;
}

;// CONCATENATED MODULE: ./dist/.js/template/values/entries.js

/** The pairs of a mapping in its order, be it the context's or a template's own. */
function entriesOf(dict) {
    return dict instanceof Dict ? dict.entries() : Object.entries(dict);
}
function keysOf(dict) {
    return dict instanceof Dict ? Array.from(dict.entries(), ([key]) => key) : Object.keys(dict);
}
function valuesOf(dict) {
    return dict instanceof Dict
        ? Array.from(dict.entries(), ([, value]) => value)
        : Object.values(dict);
}
function sizeOf(dict) {
    return dict instanceof Dict ? dict.size : Object.keys(dict).length;
}
/** The entry under `key`; JavaScript's undefined where there is none. Only own entries count. */
function entryOf(dict, key) {
    if (dict instanceof Dict)
        return dict.get(key);
    return typeof key === 'string' && Object.hasOwn(dict, key) ? dict[key] : undefined;
}
function hasEntry(dict, key) {
    if (dict instanceof Dict)
        return dict.has(key);
    return typeof key === 'string' && Object.hasOwn(dict, key);
}

;// CONCATENATED MODULE: ./dist/.js/template/failure.js
/** Rendering cannot go on; becomes a TemplateError, with its place, at the engine's face. */
class Failure extends Error {
    /** Where the culprit stands; absent, the operation that ran last is meant. */
    at;
    code;
    hint;
    constructor(message, options = {}) {
        super(message);
        this.at = options.at;
        this.code = options.code ?? 'template_failed';
        this.hint = options.hint;
    }
}
function failure_fail(message, hint) {
    throw new Failure(message, { hint });
}

;// CONCATENATED MODULE: ./dist/.js/template/values/signature.js

/**
 * `define('value old new count?', (value, old, fresh, count = null) => …)`. An argument that is not
 * given arrives as `undefined`. With `*args` and `**named` come an array and a map, in that order
 * after the parameters.
 */
function signature_define(parameters, run) {
    const words = parameters === '' ? [] : parameters.split(' ');
    const plain = words.filter((word) => !word.startsWith('*'));
    return {
        parameters: plain.map((word) => ({
            name: word.replace('?', ''),
            optional: word.endsWith('?'),
        })),
        required: plain.filter((word) => !word.endsWith('?')).length,
        rest: words.some((word) => /^\*\w/.test(word)),
        restNamed: words.some((word) => word.startsWith('**')),
        run,
    };
}
/** Calls `signature` with arguments in their places. */
function bindArguments(what, signature, state, positional, named) {
    const { parameters, rest, restNamed, run } = signature;
    const count = parameters.length;
    if (positional.length > count && !rest)
        failTooMany(what, signature, positional.length);
    if (named.size === 0 && !rest && !restNamed && positional.length >= signature.required) {
        return run.apply(state, positional);
    }
    const args = positional.slice(0, count);
    const extra = new Map();
    for (const [name, value] of named) {
        const index = parameters.findIndex((parameter) => parameter.name === name);
        if (index >= 0 && index < positional.length)
            failure_fail(`${what}: '${name}' is given twice`);
        else if (index >= 0)
            args[index] = value;
        else if (restNamed)
            extra.set(name, value);
        else
            failure_fail(`${what} has no parameter '${name}'`, knownParameters(signature));
    }
    for (let index = positional.length; index < count; index += 1) {
        const parameter = parameters[index];
        if (args[index] === undefined && parameter?.optional === false) {
            failure_fail(`${what} needs an argument '${parameter.name}'`);
        }
    }
    args.length = count;
    if (rest)
        args.push(positional.slice(count));
    if (restNamed)
        args.push(extra);
    return run.apply(state, args);
}
function failTooMany(what, { parameters }, given) {
    return failure_fail(`${what} takes at most ${plural(parameters.length)}, ${given} given`);
}
function plural(count) {
    return count === 1 ? '1 argument' : `${count} arguments`;
}
function knownParameters({ parameters }) {
    if (parameters.length === 0)
        return undefined;
    return `Its parameters are ${parameters.map(({ name }) => name).join(', ')}.`;
}

;// CONCATENATED MODULE: ./dist/.js/template/values/objects.js

const NO_NAMES = new Map();
/** What a template can call. */
class Callable {
    /** Entries that can be read from it: a macro's `name` and `arguments`. */
    attribute(name) {
        return name === 'name' ? this.name : undefined;
    }
}
/** What the engine puts into a template: `loop`, a namespace, an imported template. */
class TemplateObject {
    /** As it prints. */
    text() {
        return `<${this.typeName}>`;
    }
}
/** A function of ours, or a method together with its subject. */
class BoundFunction extends Callable {
    name;
    signature;
    subject;
    constructor(name, signature, subject = []) {
        super();
        this.name = name;
        this.signature = signature;
        this.subject = subject;
    }
    call(state, positional, named) {
        const given = this.subject.length === 0 ? positional : [...this.subject, ...positional];
        return bindArguments(this.name, this.signature, state, given, named);
    }
}

;// CONCATENATED MODULE: ./dist/.js/template/values/undefined.js

/** The value of a name or an entry that is not there; what it cannot do, it fails at by name. */
class Undefined {
    /** False for Jinja2's default kind, which prints as nothing and counts as false. */
    strict;
    describe;
    at;
    constructor(strict, describe, at) {
        this.strict = strict;
        this.describe = describe;
        this.at = at;
    }
    fail() {
        const { message, hint } = this.describe();
        throw new Failure(message, { hint, code: 'undefined_variable', at: this.at });
    }
    /** For the uses that only the strict kind refuses: printing, testing, looping, comparing. */
    failIfStrict() {
        if (this.strict)
            this.fail();
    }
}

;// CONCATENATED MODULE: ./dist/.js/template/values/type-name.js




/** Python's name for the type of a value. */
function typeName(value) {
    if (value === null)
        return 'NoneType';
    if (typeof value === 'string')
        return 'str';
    if (typeof value === 'boolean')
        return 'bool';
    if (numbers_isInteger(value))
        return 'int';
    if (isFloat(value))
        return 'float';
    if (value instanceof Tuple)
        return 'tuple';
    if (Array.isArray(value))
        return 'list';
    if (value instanceof Markup)
        return 'Markup';
    if (value instanceof Range)
        return 'range';
    if (value instanceof Stream)
        return 'generator';
    if (value instanceof DictView)
        return value.kind;
    if (value instanceof TemplateObject)
        return value.typeName;
    if (value instanceof Callable)
        return 'function';
    if (value instanceof Undefined)
        return 'Undefined';
    return 'dict';
}
/** A mapping that came with the context. */
function isPlainMapping(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || prototype === Object.prototype || !isEngineObject(value);
}
function isEngineObject(value) {
    return (value instanceof Dict ||
        value instanceof Markup ||
        value instanceof Range ||
        value instanceof Stream ||
        value instanceof DictView ||
        value instanceof TemplateObject ||
        value instanceof Callable ||
        value instanceof Undefined ||
        isFloat(value));
}
function isDict(value) {
    return value instanceof Dict || isPlainMapping(value);
}
/** Text, plain or HTML. */
function isText(value) {
    return typeof value === 'string' || value instanceof Markup;
}

;// CONCATENATED MODULE: ./dist/.js/template/values/sequences.js






const SURROGATE = /[\ud800-\udfff]/;
/** The characters of a text as Python counts them. */
function charactersOf(text) {
    return SURROGATE.test(text) ? Array.from(text) : text.split('');
}
function textLength(text) {
    return SURROGATE.test(text) ? Array.from(text).length : text.length;
}
/** What a loop goes over; undefined where a value cannot be looped over. */
function iterableOf(value) {
    if (Array.isArray(value))
        return value;
    if (typeof value === 'string')
        return charactersOf(value);
    if (value instanceof Undefined) {
        value.failIfStrict();
        return [];
    }
    if (value instanceof Stream || value instanceof Range)
        return value;
    if (value instanceof DictView)
        return value.items;
    if (value instanceof Markup)
        return charactersOf(value.text);
    return isDict(value) ? keysOf(value) : iterableObject(value);
}
function iterableObject(value) {
    const walks = value instanceof TemplateObject && Symbol.iterator in value;
    return walks ? value : undefined;
}
function iterate(value) {
    const iterable = iterableOf(value);
    if (iterable !== undefined)
        return iterable;
    return failure_fail(`a value of type '${typeName(value)}' cannot be looped over`, value === null ? 'The value is None.' : undefined);
}
/** The items in an array; a list is given as it is, not copied. */
function itemsOf(value) {
    const iterable = iterate(value);
    return Array.isArray(iterable) ? iterable : Array.from(iterable);
}
/** Python's `len`; undefined for what has no length. */
function lengthOf(value) {
    if (typeof value === 'string')
        return textLength(value);
    if (Array.isArray(value) || value instanceof Range)
        return value.length;
    if (value instanceof Markup)
        return textLength(value.text);
    if (value instanceof DictView)
        return value.items.length;
    if (value instanceof Undefined) {
        value.failIfStrict();
        return 0;
    }
    if (value instanceof TemplateObject) {
        const length = value.typeName === 'LoopContext' ? value.attribute('length') : undefined;
        return typeof length === 'number' ? length : undefined;
    }
    return value instanceof Dict || isDict(value) ? sizeOf(value) : undefined;
}

;// CONCATENATED MODULE: ./dist/.js/template/markers.js
/**
 * Marks a mapping of the context that `is defined`, `is undefined` and `default` take for
 * undefined although its entries can be read: the entry of a skipped step in `steps`.
 */
const UNDEFINED_WHEN_TESTED = Symbol('undefined when tested');
/** Under this key a mapping of the context holds the text that it prints as: `error` its message. */
const PRINTS_AS = Symbol('prints as');
function isUndefinedWhenTested(value) {
    return (typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        value[UNDEFINED_WHEN_TESTED] === true);
}
function textOfMarked(value) {
    const text = value[PRINTS_AS];
    return typeof text === 'string' ? text : undefined;
}

;// CONCATENATED MODULE: ./dist/.js/template/values/text.js








/** Python's `str(value)`: what printing a value gives. */
function textOf(value) {
    if (typeof value === 'string')
        return value;
    if (value instanceof Markup)
        return value.text;
    if (value instanceof Undefined) {
        value.failIfStrict();
        return '';
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        const marked = textOfMarked(value);
        if (marked !== undefined)
            return marked;
    }
    return reprOf(value);
}
/** Python's `repr(value)`: a value as it stands inside a printed list. */
function reprOf(value) {
    switch (typeof value) {
        case 'string':
            return quoted(value);
        case 'number':
            return Number.isSafeInteger(value) ? String(value) : floatText(value);
        case 'bigint':
            return String(value);
        case 'boolean':
            return value ? 'True' : 'False';
        default:
            return value === null || value === undefined ? 'None' : reprOfObject(value);
    }
}
function reprOfObject(value) {
    if (value instanceof Tuple)
        return reprOfTuple(value);
    if (Array.isArray(value))
        return `[${reprOfAll(value)}]`;
    if (value instanceof Float)
        return floatText(value.value);
    if (value instanceof Markup)
        return `Markup(${quoted(value.text)})`;
    if (value instanceof Range)
        return reprOfRange(value);
    if (value instanceof Stream)
        return `[${reprOfAll(value)}]`;
    if (value instanceof DictView)
        return `${value.kind}([${reprOfAll(value.items)}])`;
    if (value instanceof TemplateObject)
        return value.text();
    if (value instanceof Callable)
        return `<function ${value.name}>`;
    if (value instanceof Undefined) {
        value.failIfStrict();
        return 'Undefined';
    }
    return isDict(value) ? reprOfDict(value) : failure_fail('this value cannot be printed');
}
function reprOfAll(items) {
    return Array.from(items, reprOf).join(', ');
}
function reprOfTuple(items) {
    return `(${reprOfAll(items)}${items.length === 1 ? ',' : ''})`;
}
function reprOfRange({ start, stop, step }) {
    return `range(${start}, ${stop}${step === 1 ? '' : `, ${step}`})`;
}
function reprOfDict(dict) {
    const entries = Array.from(entriesOf(dict), ([key, value]) => `${reprOf(key)}: ${reprOf(value)}`);
    return `{${entries.join(', ')}}`;
}
const ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const UNPRINTABLE = /[\p{C}\p{Z}]/gu;
/** Python's choice of quotes and escapes. */
function quoted(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const escaped = text
        .replaceAll('\\', '\\\\')
        .replaceAll(quote, `\\${quote}`)
        .replace(UNPRINTABLE, escapedCharacter);
    return quote + escaped + quote;
}
function escapedCharacter(char) {
    if (char === ' ')
        return char;
    const code = char.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (ESCAPES[char] !== undefined)
        return ESCAPES[char];
    if (code < 0x100)
        return `\\x${hex.padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

;// CONCATENATED MODULE: ./dist/.js/template/values/describe-missing.js





const SHOWN = 12;
const NAMESPACES = ['args', 'env', 'steps', 'batch', 'workflow', 'error', 'github'];
/** `a, b, c`, cut after a dozen. */
function listNames(names) {
    const rest = names.length - SHOWN;
    if (rest <= 0)
        return names.join(', ');
    return `${names.slice(0, SHOWN).join(', ')} … and ${rest} more`;
}
function describe_missing_didYouMean(near) {
    return near === undefined ? undefined : `Did you mean '${near}'?`;
}
/** No name of the template or the context is `name`. */
function describeUnknownName(data, name) {
    const names = Object.keys(data);
    const namespaces = NAMESPACES.filter((namespace) => Object.hasOwn(data, namespace));
    const known = namespaces.length > 0 ? namespaces : names;
    const label = namespaces.length > 0 ? 'the namespaces are' : 'the names are';
    const facts = known.length === 0 ? 'nothing is defined' : `${label} ${listNames(known)}`;
    const near = nearestName(name, names) ?? inNamespace(data, namespaces, name);
    return { message: `'${name}' is undefined: ${facts}`, hint: describe_missing_didYouMean(near) };
}
/** `size` where `args.size` was meant. */
function inNamespace(data, namespaces, name) {
    const holder = namespaces.find((namespace) => {
        const entries = data[namespace];
        return isDict(entries) && keysOf(entries).includes(name);
    });
    return holder === undefined ? undefined : `${holder}.${name}`;
}
/** `subject`, whose value is `target`, has no entry `key`. */
function describeMissing(data, target, key, subject) {
    const whole = typeof key === 'string' && /^[\w]+$/.test(key);
    const path = (name) => typeof name === 'string' && /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)
        ? `${subject}.${name}`
        : `${subject}[${reprOf(name)}]`;
    const shown = subject === '' ? (whole ? String(key) : reprOf(key)) : path(key);
    const kind = isNamespace(data, subject, target) ? 'namespace ' : '';
    const holder = subject === '' ? 'the value' : `${kind}'${subject}'`;
    const keys = isDict(target) ? keysOf(target).map(String) : [];
    const near = typeof key === 'string' ? nearestName(key, keys) : undefined;
    const meant = (name) => (subject === '' ? name : path(name));
    return {
        message: `'${shown}' is undefined: ${holder} ${factsOf(target, keys)}`,
        hint: describe_missing_didYouMean(near === undefined ? undefined : meant(near)),
    };
}
function isNamespace(data, subject, target) {
    return NAMESPACES.includes(subject) && data[subject] === target;
}
function factsOf(target, keys) {
    if (isDict(target))
        return keys.length === 0 ? 'is empty' : `has ${listNames(keys)}`;
    const length = lengthOf(target);
    if (Array.isArray(target))
        return `is a list of ${length ?? 0}`;
    if (typeof target === 'string')
        return 'is text';
    return target === null ? 'is None' : `is of type ${typeName(target)}`;
}

;// CONCATENATED MODULE: ./dist/.js/template/values/hashable.js



/** A value that can be a key, as Python has it: no list and no mapping. */
function hashable(key) {
    if (key instanceof Undefined)
        key.failIfStrict();
    const type = typeName(key);
    return type === 'list' || type === 'dict' ? failure_fail(`a ${type} cannot be a key`) : key;
}

;// CONCATENATED MODULE: ./dist/.js/template/values/comparison.js









/** Python's `==`. */
function isEqual(left, right) {
    if (typeof left === 'string' && typeof right === 'string')
        return left === right;
    if (left instanceof Undefined || right instanceof Undefined) {
        return areBothUndefined(left, right);
    }
    const difference = compareNumbers(left, right);
    if (difference !== undefined)
        return difference === 0;
    if (Array.isArray(left))
        return Array.isArray(right) && areListsEqual(left, right);
    if (isText(left))
        return isText(right) && textOf(left) === textOf(right);
    if (left instanceof Range && right instanceof Range) {
        return areListsEqual(Array.from(left), Array.from(right));
    }
    if (left instanceof DictView && right instanceof DictView) {
        return areListsEqual(left.items, right.items);
    }
    if (isDict(left) && isDict(right))
        return areDictsEqual(left, right);
    return left === right;
}
function areBothUndefined(left, right) {
    if (left instanceof Undefined)
        left.failIfStrict();
    if (right instanceof Undefined)
        right.failIfStrict();
    return left instanceof Undefined && right instanceof Undefined;
}
function areListsEqual(left, right) {
    if (left.length !== right.length || left instanceof Tuple !== right instanceof Tuple) {
        return false;
    }
    return left.every((item, index) => isEqual(item, right[index]));
}
function areDictsEqual(left, right) {
    if (sizeOf(left) !== sizeOf(right))
        return false;
    for (const [key, value] of entriesOf(left)) {
        if (!hasEntry(right, key) || !isEqual(value, entryOf(right, key)))
            return false;
    }
    return true;
}
/** Below, at or above zero; NaN where one is not a number; undefined where they are no numbers. */
function compareNumbers(left, right) {
    const [a, b] = [numbers_integerOf(left), numbers_integerOf(right)];
    if (a !== undefined && b !== undefined)
        return a === b ? 0 : a < b ? -1 : a > b ? 1 : 0;
    const [x, y] = [a ?? doubleOf(left), b ?? doubleOf(right)];
    if (x === undefined || y === undefined)
        return undefined;
    if (Number.isNaN(x) || Number.isNaN(y))
        return NaN;
    return x < y ? -1 : x > y ? 1 : 0;
}
/** Python's order; what it does not order is an error that names `operator`. */
function compare(left, right, operator = '<') {
    if (left instanceof Undefined)
        left.fail();
    if (right instanceof Undefined)
        right.fail();
    const difference = compareNumbers(left, right);
    if (difference !== undefined)
        return difference;
    if (isText(left) && isText(right))
        return compareTexts(textOf(left), textOf(right));
    if (Array.isArray(left) && Array.isArray(right)) {
        if (left instanceof Tuple === right instanceof Tuple)
            return compareLists(left, right, operator);
    }
    const types = `'${typeName(left)}' and '${typeName(right)}'`;
    return failure_fail(`'${operator}' does not order ${types}`);
}
/** By code points, as Python does, not by UTF-16 units. */
function compareTexts(left, right) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index += 1) {
        if (left[index] === right[index])
            continue;
        const [a, b] = [left.codePointAt(index) ?? 0, right.codePointAt(index) ?? 0];
        return a - b;
    }
    return left.length - right.length;
}
function compareLists(left, right, operator) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index += 1) {
        if (!isEqual(left[index], right[index]))
            return compare(left[index], right[index], operator);
    }
    return left.length - right.length;
}
/** Python's `item in container`. */
function contains(container, item) {
    if (isText(container)) {
        if (isText(item))
            return textOf(container).includes(textOf(item));
        if (item instanceof Undefined)
            item.fail();
        return failure_fail(`'in' looks for text in text, not for '${typeName(item)}'`);
    }
    if (item instanceof Undefined)
        item.failIfStrict();
    if (isDict(container))
        return hasEntry(container, hashable(item));
    for (const candidate of iterate(container)) {
        if (isEqual(candidate, item))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./dist/.js/template/values/number-methods.js


const INTEGER_METHODS = new Map([
    [
        'bit_length',
        signature_define('self', (self) => {
            const size = BigInt(self < 0 ? -self : self);
            return size === 0n ? 0 : size.toString(2).length;
        }),
    ],
    ['bit_count', signature_define('self', (self) => BigInt(self).toString(2).split('1').length - 1)],
    ['conjugate', signature_define('self', (self) => self)],
]);
const FLOAT_METHODS = new Map([
    ['is_integer', signature_define('self', (self) => Number.isInteger(doubleOf(self)))],
    ['conjugate', signature_define('self', (self) => self)],
]);
/** By Python's name of the type. */
const NUMBER_METHODS = new Map([
    ['int', INTEGER_METHODS],
    ['float', FLOAT_METHODS],
]);

;// CONCATENATED MODULE: ./dist/.js/template/values/format-spec.js





const SPEC = /^(?:([\s\S])?([<>=^]))?([-+ ])?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([bcdeEfFgGnosxX%])?$/u;
const MAX_WIDTH = 100_000;
function parseLayout(spec) {
    const match = SPEC.exec(spec);
    if (match === null)
        return failure_fail(`'${spec}' is no format`);
    const [, fill, align, sign, alternate, zero, width, group, precision, type] = match;
    return checked({
        fill: fill ?? (zero === undefined ? ' ' : '0'),
        align: align ?? '',
        sign: sign ?? '',
        alternate: alternate !== undefined,
        zero: zero !== undefined,
        width: Number(width ?? 0),
        group: group ?? '',
        precision: precision === undefined ? undefined : Number(precision),
        type: type ?? '',
    });
}
function checked(layout) {
    if (layout.width > MAX_WIDTH || (layout.precision ?? 0) > MAX_WIDTH) {
        failure_fail('the width of a format is too large');
    }
    return layout;
}
/** Python's `format(value, spec)`. */
function formatValue(value, spec) {
    if (spec === '')
        return textOf(value);
    const layout = parseLayout(spec);
    const suits = isText(value) ? suitsText(layout) : suitsNumber(value, layout);
    if (!suits)
        failure_fail(`format '${spec}' does not suit a value of type '${typeName(value)}'`);
    if (!isText(value))
        return formatNumber(value, layout);
    return pad(cut(textOf(value), layout.precision), layout, '<');
}
function suitsText({ type, sign, group, align, alternate }) {
    return /^s?$/.test(type) && sign === '' && group === '' && align !== '=' && !alternate;
}
function suitsNumber(value, { type, precision }) {
    if (numbers_integerOf(value) === undefined)
        return isFloat(value) && /^[eEfFgG%n]?$/.test(type);
    return type !== 's' && (precision === undefined || /[eEfFgG%]/.test(type));
}
function cut(text, length) {
    return length === undefined ? text : charactersOf(text).slice(0, length).join('');
}
function formatNumber(value, layout) {
    const integer = numbers_integerOf(value);
    const wantsFloat = /[eEfFgG%]/.test(layout.type);
    if (integer !== undefined && layout.type === 'c') {
        return pad(String.fromCodePoint(Number(integer)), layout, '<');
    }
    const digits = integer !== undefined && !wantsFloat
        ? integerDigits(integer, layout)
        : floatDigits(doubleOf(value) ?? 0, layout, isFloat(value));
    return padNumber(digits, layout);
}
const RADIX = { b: 2, o: 8, x: 16, X: 16 };
function integerDigits(value, layout) {
    const radix = RADIX[layout.type] ?? 10;
    const digits = (value < 0 ? -value : value).toString(radix);
    const shown = layout.type === 'X' ? digits.toUpperCase() : digits;
    const prefix = layout.alternate && radix !== 10 ? `0${layout.type}` : '';
    return signOf(value < 0, layout) + prefix + grouped(shown, layout.group, radix === 10 ? 3 : 4);
}
function floatDigits(value, layout, isFloatValue) {
    const negative = value < 0 || Object.is(value, -0);
    const size = Math.abs(value);
    const { type, precision } = layout;
    if (!Number.isFinite(size))
        return signOf(negative, layout) + floatText(size);
    let digits;
    if (/[fF]/.test(type))
        digits = fixed(size, precision ?? 6);
    else if (type === '%')
        digits = `${fixed(size * 100, precision ?? 6)}%`;
    else if (/[eE]/.test(type))
        digits = exponent(size.toExponential(precision ?? 6));
    else if (type === '' && precision === undefined)
        digits = isFloatValue ? floatText(size) : '';
    else
        digits = general(size, precision ?? 6, type === '');
    if (/[EG]/.test(type))
        digits = digits.toUpperCase();
    const [whole = '', ...rest] = digits.split(/(?=[.e%])/);
    return signOf(negative, layout) + grouped(whole, layout.group, 3) + rest.join('');
}
/** `value`, which is not negative, with so many decimals, an exact half rounded to even. */
function fixed(value, precision) {
    if (value >= 1e21)
        return `${BigInt(value)}${precision > 0 ? `.${'0'.repeat(precision)}` : ''}`;
    return halfToEven(value, precision) ?? value.toFixed(Math.min(precision, 100));
}
/** JavaScript rounds an exact half up, Python to the even digit. */
function halfToEven(value, precision) {
    const scaled = value * 10 ** precision;
    if (precision > 3 || scaled - Math.floor(scaled) !== 0.5 || scaled > 2 ** 50)
        return undefined;
    if (scaled / 10 ** precision !== value || !isDyadic(value))
        return undefined;
    const even = Math.floor(scaled) + (Math.floor(scaled) % 2);
    return (even / 10 ** precision).toFixed(precision);
}
/** True for halves, quarters and so on, which a double holds exactly as they are written. */
function isDyadic(value) {
    return Number.isInteger(value * 1024);
}
function exponent(text) {
    return text.replace(/e([-+])(\d)$/, 'e$10$2');
}
function general(value, precision, keepPoint) {
    const digits = Math.max(1, precision);
    const power = value === 0 ? 0 : Number(value.toExponential(digits - 1).split('e')[1]);
    if (power < -4 || power >= digits) {
        const [mantissa = '', exp = ''] = value.toExponential(digits - 1).split('e');
        const short = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
        return exponent(`${short}e${exp}`);
    }
    const text = value.toFixed(Math.max(0, digits - 1 - power));
    const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
    return keepPoint && !short.includes('.') ? `${short}.0` : short;
}
function signOf(negative, { sign }) {
    if (negative)
        return '-';
    return sign === '-' ? '' : sign;
}
function grouped(digits, separator, size) {
    if (separator === '')
        return digits;
    return digits.replace(new RegExp(`\\B(?=(?:[\\da-fA-F]{${size}})+$)`, 'g'), separator);
}
function padNumber(text, layout) {
    const inside = layout.align === '=' || (layout.align === '' && layout.zero);
    if (!inside)
        return pad(text, layout, '>');
    const [sign = ''] = /^[-+ ]?(?:0[box])?/i.exec(layout.alternate ? text : text.slice(0, 1)) ?? [];
    const head = /^[-+ ]/.test(text) || layout.alternate ? sign : '';
    const missing = Math.max(0, layout.width - text.length);
    return head + layout.fill.repeat(missing) + text.slice(head.length);
}
function pad(text, layout, usual) {
    const missing = layout.width - textLength(text);
    if (missing <= 0)
        return text;
    const align = layout.align === '' || layout.align === '=' ? usual : layout.align;
    const left = align === '<' ? 0 : align === '>' ? missing : Math.floor(missing / 2);
    return layout.fill.repeat(left) + text + layout.fill.repeat(missing - left);
}
/** `str.center`: an odd blank goes to the left where the width is odd. */
function centerText(text, width, fill) {
    const length = textLength(text);
    if (width > MAX_WIDTH)
        failure_fail('the width is too large');
    const missing = Math.max(0, width - length);
    const left = Math.floor(missing / 2) + (missing & width & 1);
    return fill.repeat(left) + text + fill.repeat(missing - left);
}

;// CONCATENATED MODULE: ./dist/.js/template/values/html.js


const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    "'": '&#39;',
    '"': '&#34;',
};
function escapeHtml(text) {
    return text.replace(/[&<>'"]/g, (char) => ENTITIES[char] ?? char);
}
/** A value's text for HTML: markup as it is, anything else escaped. */
function escapeText(value) {
    return value instanceof Markup ? value.text : escapeHtml(textOf(value));
}
/** Gives `text` the kind of text that `model` is. */
function likeText(model, text) {
    return model instanceof Markup ? new Markup(text) : text;
}

;// CONCATENATED MODULE: ./dist/.js/template/values/brace-format.js






/** A field `{name.attr[key]!r:spec}`, or a doubled brace. */
const FIELD = /\{\{|\}\}|\{([^{}!:]*)(?:!([rsa]))?(?::((?:[^{}]|\{[^{}]*\})*))?\}|[{}]/g;
const STEP = /\.([^.[\]]+)|\[([^\]]*)\]/g;
/** Python's `text.format(…)`; attributes go through the same gate as in the template itself. */
function formatBraces(state, subject, positional, named) {
    let automatic = 0;
    const valueOf = (field) => {
        const first = /^[^.[]*/.exec(field)?.[0] ?? '';
        const name = first === '' ? String(automatic++) : first;
        return walk(state, argument(name, positional, named), field.slice(first.length));
    };
    const format = (text) => text.replace(FIELD, (whole, field, conversion, spec) => {
        if (whole === '{{')
            return '{';
        if (whole === '}}')
            return '}';
        if (field === undefined)
            return failure_fail(`a single '${whole}' stands in the format`);
        const value = valueOf(field);
        const layout = spec === undefined ? '' : format(spec);
        if (conversion !== undefined) {
            return formatValue(conversion === 's' ? textOf(value) : reprOf(value), layout);
        }
        return subject instanceof Markup && layout === ''
            ? escapeText(value)
            : formatValue(value, layout);
    });
    const text = format(textOf(subject));
    return subject instanceof Markup ? new Markup(text) : text;
}
function argument(name, positional, named) {
    if (/^\d+$/.test(name)) {
        const index = Number(name);
        return index < positional.length ? positional[index] : failure_fail(`format has no argument ${index}`);
    }
    return named.has(name) ? named.get(name) : failure_fail(`format has no argument '${name}'`);
}
function walk(state, start, path) {
    let value = start;
    for (const [, attribute, key] of path.matchAll(STEP)) {
        value =
            attribute === undefined
                ? getItem(state, value, /^\d+$/.test(key ?? '') ? Number(key) : key)
                : getAttribute(state, value, attribute);
    }
    return value;
}

;// CONCATENATED MODULE: ./dist/.js/template/values/argument.js




/** An argument that must be text. */
function textArgument(value, what) {
    if (typeof value === 'string')
        return value;
    if (value instanceof Markup)
        return value.text;
    return failure_fail(`${what} must be text, not '${typeName(value)}'`);
}
/** An argument that must be an integer. */
function integerArgument(value, what) {
    const integer = numbers_integerOf(value);
    return integer === undefined
        ? failure_fail(`${what} must be an integer, not '${typeName(value)}'`)
        : Number(integer);
}

;// CONCATENATED MODULE: ./dist/.js/template/values/letter-case.js
const WORD = /[\p{L}\p{M}]+/gu;
/** Python's `str.title`: a letter after anything but a letter is capital. */
function titleCase(text) {
    return text.replace(WORD, capitalized);
}
function capitalized(text) {
    const [first = ''] = text;
    return first.toUpperCase() + text.slice(first.length).toLowerCase();
}
function swapCase(text) {
    return Array.from(text, (char) => char === char.toUpperCase() ? char.toLowerCase() : char.toUpperCase()).join('');
}

;// CONCATENATED MODULE: ./dist/.js/template/values/text-classes.js
const hasUpper = (text) => /\p{Lu}/u.test(text);
const hasLower = (text) => /\p{Ll}/u.test(text);
const CLASSES = {
    isalnum: (text) => /^[\p{L}\p{N}]+$/u.test(text),
    isalpha: (text) => /^\p{L}+$/u.test(text),
    isascii: (text) => Array.from(text).every((char) => char < '\x80'),
    isdecimal: (text) => /^\p{Nd}+$/u.test(text),
    isdigit: (text) => /^[\p{Nd}²³¹]+$/u.test(text),
    isnumeric: (text) => /^\p{N}+$/u.test(text),
    isidentifier: (text) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(text),
    islower: (text) => hasLower(text) && !hasUpper(text),
    isupper: (text) => hasUpper(text) && !hasLower(text),
    isprintable: (text) => !/[^\P{C}]|[\u2028\u2029]/u.test(text),
    isspace: (text) => /^\s+$/.test(text),
    istitle: (text) => /\p{Lu}/u.test(text) && !/(?<!\p{L})\p{Ll}|\p{L}\p{Lu}/u.test(text),
};
/** `isdigit`, `islower` and their kin. */
function classifications(plain) {
    return Object.fromEntries(Object.entries(CLASSES).map(([name, test]) => [name, plain('', (self) => test(self))]));
}

;// CONCATENATED MODULE: ./dist/.js/template/values/text-search.js


/** `str.split`: at white space in runs, or at each separator. */
function splitText(self, separator, max) {
    const limit = integerArgument(max, 'maxsplit');
    if (separator === null)
        return splitAtSpace(self, limit);
    const parts = self.split(separatorOf(separator));
    if (limit < 0 || parts.length <= limit + 1)
        return parts;
    return [...parts.slice(0, limit), parts.slice(limit).join(separatorOf(separator))];
}
/** `str.rsplit`: the limit counts from the right. */
function rsplitText(self, separator, max) {
    const limit = integerArgument(max, 'maxsplit');
    if (separator === null) {
        const backwards = splitAtSpace(reversed(self), limit);
        return backwards.map(reversed).reverse();
    }
    const parts = self.split(separatorOf(separator));
    if (limit < 0 || parts.length <= limit + 1)
        return parts;
    const head = parts.slice(0, parts.length - limit).join(separatorOf(separator));
    return [head, ...parts.slice(parts.length - limit)];
}
function separatorOf(separator) {
    const text = textArgument(separator, 'the separator');
    return text === '' ? failure_fail('the separator is empty') : text;
}
function splitAtSpace(self, limit) {
    const parts = [];
    let rest = self.trimStart();
    while (rest !== '') {
        const end = limit >= 0 && parts.length >= limit ? -1 : rest.search(/\s/);
        if (end < 0) {
            parts.push(limit >= 0 && parts.length >= limit ? rest : rest.trimEnd());
            break;
        }
        parts.push(rest.slice(0, end));
        rest = rest.slice(end).trimStart();
    }
    return parts;
}
function reversed(text) {
    return Array.from(text).reverse().join('');
}
// eslint-disable-next-line no-control-regex -- Python ends lines at these separators, too
const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
/** `str.splitlines`. */
function lines(self, keepEnds) {
    const found = [];
    let start = 0;
    for (const { index, 0: end } of self.matchAll(LINE_END)) {
        found.push(self.slice(start, keepEnds ? index + end.length : index));
        start = index + end.length;
    }
    if (start < self.length)
        found.push(self.slice(start));
    return found;
}
function stripText(self, chars, left, right) {
    const isStripped = strippable(chars);
    const characters = Array.from(self);
    let [start, end] = [0, characters.length];
    while (left && start < end && isStripped(characters[start]))
        start += 1;
    while (right && end > start && isStripped(characters[end - 1]))
        end -= 1;
    return characters.slice(start, end).join('');
}
function strippable(chars) {
    if (chars === null)
        return (char) => char !== undefined && /\s/.test(char);
    const set = new Set(textArgument(chars, 'the characters'));
    return (char) => set.has(char);
}
/** The index of a text in `[sub, start, end]`, or -1. */
function findIn(self, args, last) {
    const [sub, start, end] = args;
    const wanted = textArgument(sub, 'the text to find');
    const from = boundary(self, start, 0);
    const part = self.slice(from, boundary(self, end, self.length));
    const index = last ? part.lastIndexOf(wanted) : part.indexOf(wanted);
    return index < 0 ? -1 : Array.from(self.slice(0, from + index)).length;
}
function boundary(self, bound, usual) {
    if (bound === undefined || bound === null)
        return usual;
    const index = integerArgument(bound, 'the bound');
    return index < 0 ? Math.max(0, self.length + index) : index;
}

;// CONCATENATED MODULE: ./dist/.js/template/values/text-methods.js














const raw = (self) => (self instanceof Markup ? self.text : self);
/** A method whose result is text of the same kind as its subject. */
function same(parameters, run) {
    return signature_define(`self${parameters && ` ${parameters}`}`, (self, ...args) => {
        if (!(self instanceof Markup))
            return run(self, ...args);
        return new Markup(run(self.text, ...args.map(escaped)));
    });
}
/** Text that is put into markup is escaped first. */
function escaped(value) {
    return isText(value) ? escapeText(value) : value;
}
function plain(parameters, run) {
    return signature_define(`self${parameters && ` ${parameters}`}`, (self, ...args) => run(raw(self), ...args));
}
/** The pieces of a text, each of the same kind as the whole. */
function pieces(parameters, run) {
    return signature_define(`self ${parameters}`, (self, ...args) => {
        const parts = run(raw(self), ...args);
        return listOf(self instanceof Markup ? parts.map((part) => new Markup(part)) : parts);
    });
}
const aligned = (align) => same('width fillchar?', (self, width, fill = ' ') => {
    const layout = { fill: fillCharacter(fill), width: integerArgument(width, 'a width') };
    return pad(self, { ...EMPTY_LAYOUT, ...layout, align }, '<');
});
function fillCharacter(fill) {
    const text = textArgument(fill, 'the fill');
    return textLength(text) === 1 ? text : failure_fail('the fill must be one character');
}
const EMPTY_LAYOUT = {
    sign: '-',
    alternate: false,
    zero: false,
    group: '',
    precision: undefined,
    type: '',
};
function affix(self, wanted, test) {
    const candidates = Array.isArray(wanted) ? wanted : [wanted];
    return candidates.some((candidate) => test(textArgument(candidate, 'a prefix or suffix')));
}
function replaced(self, old, fresh, count) {
    const [from, to] = [textArgument(old, 'the old text'), textArgument(fresh, 'the new text')];
    const limit = integerArgument(count, 'the count');
    if (limit < 0)
        return self.replaceAll(from, () => to);
    let left = limit;
    return self.replaceAll(from, (found) => (left-- > 0 ? to : found));
}
function partition(self, separator, last) {
    const parts = partsAround(raw(self), textArgument(separator, 'the separator'), last);
    return tupleOf(self instanceof Markup ? parts.map((part) => new Markup(part)) : parts);
}
function partsAround(text, wanted, last) {
    const index = last ? text.lastIndexOf(wanted) : text.indexOf(wanted);
    if (index < 0)
        return last ? ['', '', text] : [text, '', ''];
    return [text.slice(0, index), wanted, text.slice(index + wanted.length)];
}
function join(self, items) {
    const markup = self instanceof Markup;
    const parts = itemsOf(items).map((item, index) => {
        if (!isText(item))
            return failure_fail(`join: item ${index} is of type '${typeName(item)}', not text`);
        return markup ? escapeText(item) : raw(item);
    });
    return markup ? new Markup(parts.join(self.text)) : parts.join(self);
}
function zeroFilled(self, width) {
    const [, sign = '', digits = ''] = /^([-+]?)([\s\S]*)$/.exec(self) ?? [];
    return sign + digits.padStart(integerArgument(width, 'the width') - sign.length, '0');
}
function position(self, args, last) {
    const index = findIn(self, args, last);
    return index < 0 ? failure_fail('the text was not found') : index;
}
/** Python's methods of `str`, by name. */
const TEXT_METHODS = new Map(Object.entries({
    upper: same('', (self) => self.toUpperCase()),
    lower: same('', (self) => self.toLowerCase()),
    casefold: same('', (self) => self.toLowerCase().replaceAll('ß', 'ss')),
    title: same('', titleCase),
    capitalize: same('', capitalized),
    swapcase: same('', swapCase),
    strip: same('chars?', (self, chars = null) => stripText(self, chars, true, true)),
    lstrip: same('chars?', (self, chars = null) => stripText(self, chars, true, false)),
    rstrip: same('chars?', (self, chars = null) => stripText(self, chars, false, true)),
    replace: same('old new count?', (self, old, fresh, count = -1) => replaced(self, old, fresh, count)),
    removeprefix: same('prefix', (self, prefix) => {
        const text = textArgument(prefix, 'the prefix');
        return self.startsWith(text) ? self.slice(text.length) : self;
    }),
    removesuffix: same('suffix', (self, suffix) => {
        const text = textArgument(suffix, 'the suffix');
        return text !== '' && self.endsWith(text) ? self.slice(0, -text.length) : self;
    }),
    zfill: same('width', zeroFilled),
    ljust: aligned('<'),
    rjust: aligned('>'),
    center: same('width fillchar?', (self, width, fill = ' ') => centerText(self, integerArgument(width, 'a width'), fillCharacter(fill))),
    expandtabs: same('tabsize?', (self, size = 8) => expandTabs(self, size)),
    split: pieces('sep? maxsplit?', (self, sep = null, max = -1) => splitText(self, sep, max)),
    rsplit: pieces('sep? maxsplit?', (self, sep = null, max = -1) => rsplitText(self, sep, max)),
    splitlines: pieces('keepends?', (self, keep = false) => lines(self, keep === true)),
    partition: signature_define('self sep', (self, separator) => partition(self, separator, false)),
    rpartition: signature_define('self sep', (self, separator) => partition(self, separator, true)),
    startswith: plain('prefix start? end?', (self, wanted, start = 0, end = null) => {
        const part = section(self, start, end);
        return affix(self, wanted, (text) => part.startsWith(text));
    }),
    endswith: plain('suffix start? end?', (self, wanted, start = 0, end = null) => {
        const part = section(self, start, end);
        return affix(self, wanted, (text) => part.endsWith(text));
    }),
    find: plain('sub start? end?', (self, ...args) => findIn(self, args, false)),
    rfind: plain('sub start? end?', (self, ...args) => findIn(self, args, true)),
    index: plain('sub start? end?', (self, ...args) => position(self, args, false)),
    rindex: plain('sub start? end?', (self, ...args) => position(self, args, true)),
    count: plain('sub start? end?', (self, sub, start = 0, end = null) => {
        const part = section(self, start, end);
        const wanted = textArgument(sub, 'the text to count');
        return wanted === '' ? textLength(part) + 1 : part.split(wanted).length - 1;
    }),
    join: signature_define('self iterable', join),
    format: signature_define('self *args **named', formatMethod),
    format_map: signature_define('self mapping', formatMapMethod),
    ...classifications(plain),
}));
function formatMethod(self, args, named) {
    return formatBraces(this, self, args, named);
}
function formatMapMethod(self, values) {
    if (!isDict(values))
        return failure_fail(`format_map needs a mapping, not '${typeName(values)}'`);
    const entries = Array.from(entriesOf(values), ([name, value]) => [textOf(name), value]);
    return formatBraces(this, self, [], new Map(entries));
}
function section(self, start, end) {
    const from = integerArgument(start, 'the start');
    return self.slice(from, end === null ? undefined : integerArgument(end, 'the end'));
}
function expandTabs(self, size) {
    const width = integerArgument(size, 'the tab size');
    return self
        .split('\n')
        .map((line) => line
        .split('\t')
        .map((part, index, all) => index === all.length - 1 || width <= 0
        ? part
        : part.padEnd(part.length + width - (part.length % width)))
        .join(''))
        .join('\n');
}

;// CONCATENATED MODULE: ./dist/.js/template/values/methods.js









/** A method of Python's that would change its subject. */
function changing(type, names) {
    return names.map((name) => [
        name,
        signature_define('self *args **named', () => failure_fail(`'${name}' would change the ${type}, and a template changes nothing`)),
    ]);
}
const TUPLE_METHODS = new Map([
    ['count', signature_define('self value', (self, value) => count(self, value))],
    ['index', signature_define('self value start? stop?', indexOf)],
]);
const LIST_METHODS = new Map([
    ...TUPLE_METHODS,
    ['copy', signature_define('self', (self) => listOf(self))],
    ...changing('list', ['append', 'extend', 'insert', 'pop', 'remove', 'reverse', 'sort', 'clear']),
]);
function count(items, value) {
    return items.filter((item) => isEqual(item, value)).length;
}
function indexOf(self, value, start = 0, stop = null) {
    const end = stop === null ? self.length : Number(stop);
    const index = self.findIndex((item, place) => place >= Number(start) && place < end && isEqual(item, value));
    return index < 0 ? failure_fail('the value is not in the list') : index;
}
const DICT_METHODS = new Map([
    ['items', signature_define('self', (self) => new DictView('dict_items', pairsOf(self)))],
    ['keys', signature_define('self', (self) => new DictView('dict_keys', keysOf(self)))],
    ['values', signature_define('self', (self) => new DictView('dict_values', valuesOf(self)))],
    [
        'get',
        signature_define('self key default?', (self, key, usual = null) => hasEntry(self, key) ? entryOf(self, key) : usual),
    ],
    ['copy', signature_define('self', (self) => Dict.from(entriesOf(self)))],
    ...changing('mapping', ['update', 'pop', 'popitem', 'setdefault', 'clear']),
]);
function pairsOf(dict) {
    return Array.from(entriesOf(dict), ([key, value]) => tupleOf([key, value]));
}
const RANGE_METHODS = new Map([
    ['count', signature_define('self value', (self, value) => (contains(self, value) ? 1 : 0))],
    ['index', signature_define('self value', (self, value) => indexOf([...self], value))],
]);
/** The methods that a value offers; there is no way to any other function. */
function methodsOf(value) {
    if (typeof value === 'string' || value instanceof Markup)
        return TEXT_METHODS;
    if (value instanceof Tuple)
        return TUPLE_METHODS;
    if (Array.isArray(value))
        return LIST_METHODS;
    if (numbers_isInteger(value) || isFloat(value))
        return NUMBER_METHODS.get(typeName(value));
    if (value instanceof Range)
        return RANGE_METHODS;
    return isDict(value) ? DICT_METHODS : undefined;
}

;// CONCATENATED MODULE: ./dist/.js/template/values/lookup.js









const NOWHERE = { at: undefined, subject: '' };
/**
 * `target.name`. Data comes first: an own entry is found before a method of the same name, and
 * nothing but own entries and the methods that Python's types offer can be reached.
 */
function getAttribute(state, target, name, site = NOWHERE) {
    if (target instanceof Undefined)
        return target.fail();
    const own = ownAttribute(target, name);
    if (own !== undefined)
        return own;
    const method = methodsOf(target)?.get(name);
    if (method !== undefined)
        return new BoundFunction(name, method, [target]);
    return missing(state, target, name, site);
}
function ownAttribute(target, name) {
    if (target instanceof TemplateObject || target instanceof Callable) {
        return target.attribute(name);
    }
    if (target instanceof GroupTuple)
        return target.attribute(name);
    return isDict(target) ? entryOf(target, name) : undefined;
}
/** `target[key]`. */
function getItem(state, target, key, site = NOWHERE) {
    if (target instanceof Undefined)
        return target.fail();
    if (key instanceof Undefined)
        return key.fail();
    const name = key instanceof Markup ? key.text : key;
    const own = isDict(target) ? entryOf(target, name) : undefined;
    if (own !== undefined)
        return own;
    const index = numbers_integerOf(name);
    if (index !== undefined) {
        const item = itemAt(target, Number(index));
        if (item !== undefined)
            return item;
    }
    if (typeof name === 'string')
        return getAttribute(state, target, name, site);
    return missing(state, target, name, site);
}
function itemAt(target, index) {
    if (Array.isArray(target))
        return target[index < 0 ? target.length + index : index];
    if (typeof target === 'string') {
        const characters = charactersOf(target);
        return characters[index < 0 ? characters.length + index : index];
    }
    if (target instanceof Markup) {
        const character = itemAt(target.text, index);
        return typeof character === 'string' ? new Markup(character) : undefined;
    }
    if (!(target instanceof Range))
        return undefined;
    const place = index < 0 ? target.length + index : index;
    return place >= 0 && place < target.length ? target.at(place) : undefined;
}
function missing(state, target, key, site) {
    return state.undefined(() => describeMissing(state.data, target, key, site.subject), site.at);
}
/** What `target.name(…)` calls: a method, even where data has an entry of that name. */
function getMethod(target, name) {
    if (target instanceof TemplateObject || target instanceof Callable)
        return undefined;
    return methodsOf(target)?.get(name);
}

;// CONCATENATED MODULE: ./dist/.js/template/filters/filter-names.js
/** The names of all filters, filled by the registry; the test `filter` asks here. */
const FILTER_NAMES = new Set();

;// CONCATENATED MODULE: ./dist/.js/template/values/truth.js




/** Python's truth: nothing, zero and what is empty are false. */
function isTrue(value) {
    if (typeof value === 'boolean')
        return value;
    if (value === null || typeof value !== 'object')
        return Boolean(value) || Number.isNaN(value);
    if (Array.isArray(value))
        return value.length > 0;
    if (value instanceof Undefined) {
        value.failIfStrict();
        return false;
    }
    if (value instanceof Float)
        return value.value !== 0;
    if (value instanceof Markup)
        return value.text !== '';
    if (value instanceof Dict)
        return value.size > 0;
    if (value instanceof DictView)
        return value.items.length > 0;
    if (value instanceof Range)
        return value.length > 0;
    return isPlainMapping(value) ? Object.keys(value).length > 0 : true;
}

;// CONCATENATED MODULE: ./dist/.js/template/filters/urlize.js







const WEB = /^(?:(?:https?:\/\/|www\.)(?:[\w%-]+\.)+(?:[a-z]{2,}|xn--\w+)|https?:\/\/(?:localhost|\d+\.\d+\.\d+\.\d+|\[[\da-f:]+\])|(?:[\w%-]{2,}\.)+(?:com|net|int|edu|gov|org|info|mil))(?::\d{1,5})?(?:[/?#]\S*)?$/i;
const MAIL = /^\S+@\w[\w.-]*\.\w+$/;
const SCHEME = /^[\w.+-]{2,}:\/{0,2}$/;
/** Makes links of addresses in a text; all else is escaped. */
function urlize(value, limit = null, nofollow = false, target = null, rel = null, extraSchemes = null) {
    const options = {
        limit: limit === null ? Infinity : integerArgument(limit, 'trim_url_limit'),
        attributes: attributesOf(rel, nofollow, target),
        schemes: schemesOf(extraSchemes),
    };
    const words = escapeText(value).split(/(\s+)/);
    const text = words.map((word) => linked(word, options)).join('');
    return this.autoescape ? new Markup(text) : text;
}
/** Jinja2 adds `noopener` by policy. */
function attributesOf(rel, nofollow, target) {
    const words = new Set(rel === null ? [] : textOf(rel).split(/\s+/).filter(Boolean));
    if (isTrue(nofollow))
        words.add('nofollow');
    words.add('noopener');
    const relation = ` rel="${escapeHtml([...words].sort().join(' '))}"`;
    return target === null ? relation : `${relation} target="${escapeText(target)}"`;
}
function schemesOf(extra) {
    if (extra === null)
        return [];
    return itemsOf(extra).map((scheme) => {
        const text = textOf(scheme);
        return SCHEME.test(text) ? text : failure_fail(`'${text}' is no URI scheme`);
    });
}
const HEAD = /^(?:[(<]|&lt;)+/;
const TAIL = /(?:[)>.,\n]|&gt;)+$/;
function linked(word, options) {
    let head = HEAD.exec(word)?.[0] ?? '';
    let middle = word.slice(head.length);
    let tail = TAIL.exec(middle)?.[0] ?? '';
    middle = middle.slice(0, middle.length - tail.length);
    for (const [open, close] of [
        ['(', ')'],
        ['<', '>'],
        ['&lt;', '&gt;'],
    ]) {
        const missing = middle.split(open).length - middle.split(close).length;
        for (let count = 0; count < missing && tail.includes(close); count += 1) {
            const end = tail.indexOf(close) + close.length;
            middle += tail.slice(0, end);
            tail = tail.slice(end);
        }
    }
    if (middle === '')
        [head, middle, tail] = [word, '', ''];
    return head + linkFor(middle, options) + tail;
}
function linkFor(text, { limit, attributes, schemes }) {
    const shown = text.length > limit ? `${text.slice(0, limit)}...` : text;
    if (WEB.test(text)) {
        const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
        return `<a href="${address}"${attributes}>${shown}</a>`;
    }
    const mail = text.replace(/^mailto:/, '');
    if (MAIL.test(mail) && !mail.startsWith('www.') && !mail.includes(':')) {
        return `<a href="mailto:${mail}">${mail}</a>`;
    }
    const scheme = schemes.find((each) => text.startsWith(each) && text !== each);
    return scheme === undefined ? text : `<a href="${text}"${attributes}>${text}</a>`;
}

;// CONCATENATED MODULE: ./dist/.js/template/filters/html-filters.js











/** Percent-encodes all but letters, digits and `_.-~`, as Python does. */
function quoteUrl(text, keepSlash) {
    const strict = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
    return keepSlash ? strict.replaceAll('%2F', '/') : strict;
}
function urlencode(value) {
    if (isText(value))
        return quoteUrl(textOf(value), true);
    if (value instanceof Undefined)
        value.failIfStrict();
    const pairs = isDict(value) ? entriesOf(value) : pairsIn(value);
    if (pairs === undefined)
        return quoteUrl(textOf(value), true);
    const part = (text) => quoteUrl(textOf(text), false).replaceAll('%20', '+');
    return Array.from(pairs, ([key, item]) => `${part(key)}=${part(item)}`).join('&');
}
function pairsIn(value) {
    const items = iterableOf(value);
    if (items === undefined)
        return undefined;
    return Array.from(items, (item) => {
        const pair = itemsOf(item);
        return pair.length === 2 ? [pair[0], pair[1]] : failure_fail('urlencode needs pairs');
    });
}
function xmlattr(value, autospace = true) {
    if (value instanceof Undefined)
        return value.fail();
    if (!isDict(value))
        return failure_fail(`xmlattr needs a mapping, not '${typeName(value)}'`);
    const attributes = [];
    for (const [key, item] of entriesOf(value)) {
        if (item === null || item instanceof Undefined)
            continue;
        const name = textOf(key);
        if (/[\s/>=]/.test(name))
            failure_fail(`'${name}' cannot be the name of an attribute`);
        attributes.push(`${escapeText(key)}="${escapeText(item)}"`);
    }
    const text = attributes.join(' ');
    const spaced = isTrue(autospace) && text !== '' ? ` ${text}` : text;
    return this.autoescape ? new Markup(spaced) : spaced;
}
const HTML_FILTERS = {
    urlencode: signature_define('value', urlencode),
    xmlattr: signature_define('value autospace?', xmlattr),
    urlize: signature_define('value trim_url_limit? nofollow? target? rel? extra_schemes?', urlize),
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./dist/.js/template/native-value.js








/**
 * A value as plain data: what leaves the engine. Only what a template made is walked; lists and
 * mappings of the context are given as they are.
 */
function nativeValue(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (value instanceof List || value instanceof Tuple)
        return Array.from(value, nativeValue);
    if (Array.isArray(value))
        return value;
    if (value instanceof Float)
        return value.value;
    if (value instanceof Markup)
        return value.text;
    if (value instanceof Dict)
        return nativeMapping(value);
    if (value instanceof Stream || value instanceof Range)
        return Array.from(value, nativeValue);
    if (value instanceof DictView)
        return value.items.map(nativeValue);
    if (value instanceof Undefined) {
        value.failIfStrict();
        return null;
    }
    if (value instanceof Callable || value instanceof TemplateObject) {
        return failure_fail(`the value is of type '${typeName(value)}', which is no data`);
    }
    return value;
}
function nativeMapping(dict) {
    const entries = Array.from(dict.entries(), ([key, value]) => [textOf(key), nativeValue(value)]);
    return mapping(Object.fromEntries(entries));
}

;// CONCATENATED MODULE: ./dist/.js/template/filters/pprint.js





const WIDTH = 80;
/** A value as Python's `pprint` shows it: on one line if it fits, else an item a line. */
function pprint(value) {
    return layOut(value, 0, 0);
}
/** `column`: where the value begins; `after`: what closing brackets still need on its last line. */
function layOut(value, column, after) {
    const flat = flatText(value);
    if (flat.length <= WIDTH - column - after)
        return flat;
    if (isDict(value))
        return layOutDict(value, column, after);
    if (!Array.isArray(value) || value.length === 0)
        return flat;
    const isTuple = value instanceof Tuple;
    const [open, close] = isTuple ? ['(', value.length === 1 ? ',)' : ')'] : ['[', ']'];
    const rows = value.map((item, index) => layOut(item, column + 1, index === value.length - 1 ? after + close.length : 1));
    return open + rows.join(`,\n${' '.repeat(column + 1)}`) + close;
}
function layOutDict(dict, column, after) {
    const entries = sorted(dict);
    const rows = entries.map(([key, value], index) => {
        const name = `${reprOf(key)}: `;
        const closing = index === entries.length - 1 ? after + 1 : 1;
        return name + layOut(value, column + 1 + name.length, closing);
    });
    return `{${rows.join(`,\n${' '.repeat(column + 1)}`)}}`;
}
function flatText(value) {
    if (isDict(value)) {
        const entries = sorted(value).map(([key, item]) => `${reprOf(key)}: ${flatText(item)}`);
        return `{${entries.join(', ')}}`;
    }
    if (!Array.isArray(value))
        return reprOf(value);
    const items = value.map(flatText).join(', ');
    if (!(value instanceof Tuple))
        return `[${items}]`;
    return `(${items}${value.length === 1 ? ',' : ''})`;
}
function sorted(dict) {
    const comparable = (a, b) => isText(a) === isText(b) ? compare(a, b) : compare(typeName(a), typeName(b));
    return Array.from(entriesOf(dict)).sort(([a], [b]) => comparable(a, b));
}

;// CONCATENATED MODULE: ./dist/.js/template/filters/json-filters.js














const UNSAFE = {
    '<': '\\u003c',
    '>': '\\u003e',
    '&': '\\u0026',
    "'": '\\u0027',
};
/** JSON as Python writes it: blanks after separators, keys in order, all ASCII. */
function dump(value, indent, depth) {
    if (value === null)
        return 'null';
    if (typeof value === 'boolean')
        return String(value);
    if (isNumber(value))
        return numberText(value);
    if (isText(value))
        return dumpText(textOf(value));
    if (value instanceof Undefined)
        return value.fail();
    if (Array.isArray(value)) {
        const items = value.map((item) => dump(item, indent, depth + 1));
        return wrap('[', items, ']', indent, depth);
    }
    if (!isDict(value))
        return failure_fail(`a value of type '${typeName(value)}' has no JSON`);
    const entries = sortedEntries(value).map(([key, entry]) => `${dumpText(key)}: ${dump(entry, indent, depth + 1)}`);
    return wrap('{', entries, '}', indent, depth);
}
function sortedEntries(dict) {
    const entries = Array.from(entriesOf(dict), ([key, value]) => [
        isText(key) ? textOf(key) : dump(key, undefined, 0),
        value,
    ]);
    return entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
const NAMED_FLOATS = {
    nan: 'NaN',
    inf: 'Infinity',
    '-inf': '-Infinity',
};
function numberText(value) {
    const text = reprOf(value);
    return NAMED_FLOATS[text] ?? text;
}
function dumpText(text) {
    return JSON.stringify(text).replace(/[\x7f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function wrap(open, parts, close, indent, depth) {
    if (parts.length === 0)
        return open + close;
    if (indent === undefined)
        return `${open}${parts.join(', ')}${close}`;
    const inner = `\n${' '.repeat(indent * (depth + 1))}`;
    const outer = `\n${' '.repeat(indent * depth)}`;
    return `${open}${inner}${parts.join(`,${inner}`)}${outer}${close}`;
}
function toJson(value, indent = null) {
    const width = indent === null ? undefined : integerArgument(indent, 'the indent');
    return new Markup(dump(value, width, 0).replace(/[<>&']/g, (char) => UNSAFE[char] ?? char));
}
function fromJson(value) {
    try {
        return withoutPrototypes(parseJson(textOf(value)));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return failure_fail('fromjson: the text is not JSON');
        throw error;
    }
}
/** Mappings from outside may hold any name. */
function withoutPrototypes(value) {
    if (Array.isArray(value))
        return value.map(withoutPrototypes);
    if (typeof value !== 'object' || value === null)
        return value;
    const copy = mapping(value);
    for (const name of Object.keys(copy))
        copy[name] = withoutPrototypes(copy[name]);
    return copy;
}
function toYaml(value) {
    return (0,dist/* stringify */.As)(nativeValue(value), { lineWidth: 0 });
}
function fromYaml(value) {
    let parsed;
    try {
        parsed = (0,dist/* parse */.qg)(textOf(value), { intAsBigInt: true, maxAliasCount: 100 });
    }
    catch {
        return failure_fail('from_yaml: the text is not YAML');
    }
    return withoutPrototypes(smallIntegers(parsed));
}
/** The parser gives every integer as a bigint, so that none loses digits. */
function smallIntegers(value) {
    if (typeof value === 'bigint') {
        const number = Number(value);
        return Number.isSafeInteger(number) ? number : value;
    }
    if (Array.isArray(value))
        return value.map(smallIntegers);
    if (typeof value !== 'object' || value === null)
        return value;
    const copy = mapping(value);
    for (const name of Object.keys(copy))
        copy[name] = smallIntegers(copy[name]);
    return copy;
}
const JSON_FILTERS = {
    tojson: signature_define('value indent?', toJson),
    fromjson: signature_define('value', fromJson),
    to_yaml: signature_define('value', toYaml),
    from_yaml: signature_define('value', fromYaml),
    pprint: signature_define('value', (value) => pprint(value)),
};

;// CONCATENATED MODULE: ./dist/.js/template/values/percent-format.js









const percent_format_FIELD = /%(?:\(([^)]*)\))?([-+ #0]*)(\*|\d+)?(?:\.(\*|\d+))?[hlL]?([\s\S]?)/g;
/** Python's `text % values`. */
function formatPercent(subject, values) {
    const queue = values instanceof Tuple ? [...values] : [values];
    const named = isDict(values) ? values : undefined;
    let used = 0;
    const next = () => {
        if (used >= queue.length)
            failure_fail('there are fewer values than the format has places');
        used += 1;
        return queue[used - 1];
    };
    const render = (value) => subject instanceof Markup ? new Markup(escapeText(value)) : value;
    const text = textOf(subject).replace(percent_format_FIELD, (_whole, name, flags, width, precision, type) => {
        if (type === '%')
            return '%';
        const layout = layoutOf(flags ?? '', percent_format_sizeOf(width, next), percent_format_sizeOf(precision, next), type ?? '');
        return convert(render(name === undefined ? next() : entry(named, name)), layout);
    });
    // As in Python, values that could be looked into by name are not counted.
    if (!isIndexable(values) && used < queue.length) {
        failure_fail('there are more values than the format has places');
    }
    return subject instanceof Markup ? new Markup(text) : text;
}
function isIndexable(values) {
    if (values instanceof Tuple)
        return false;
    return (Array.isArray(values) ||
        values instanceof Range ||
        values instanceof Undefined ||
        isDict(values));
}
function entry(named, name) {
    if (named === undefined)
        return failure_fail(`'%(${name})' needs a mapping`);
    return hasEntry(named, name) ? entryOf(named, name) : failure_fail(`the mapping has no '${name}'`);
}
function percent_format_sizeOf(size, next) {
    if (size !== '*')
        return size === undefined ? undefined : Number(size);
    const value = numbers_integerOf(next());
    return value === undefined ? failure_fail("'*' in a format needs an integer") : Number(value);
}
function layoutOf(flags, width, precision, type) {
    const left = flags.includes('-');
    const zero = flags.includes('0') && !left && !/[src]/.test(type);
    return checked({
        fill: zero ? '0' : ' ',
        align: left ? '<' : zero ? '=' : '>',
        sign: flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '-',
        alternate: flags.includes('#'),
        zero,
        width: width ?? 0,
        group: '',
        precision,
        type,
    });
}
function convert(value, layout) {
    switch (layout.type) {
        case 's':
            return pad(cut(textOf(value), layout.precision), layout, '>');
        case 'r':
        case 'a':
            return pad(cut(reprOf(value), layout.precision), layout, '>');
        case 'c':
            return pad(character(value), layout, '>');
        case 'd':
        case 'i':
        case 'u':
            return formatNumber(wholeNumber(value), { ...layout, type: 'd', precision: undefined });
        case 'x':
        case 'X':
        case 'o':
        case 'e':
        case 'E':
        case 'f':
        case 'F':
        case 'g':
        case 'G':
            if (doubleOf(value) === undefined)
                failNoNumber(layout.type, value);
            if (/[xXo]/.test(layout.type) && numbers_integerOf(value) === undefined) {
                failNoNumber(layout.type, value);
            }
            return formatNumber(value, layout);
        default:
            return failure_fail(`'%${layout.type}' is no format`);
    }
}
function character(value) {
    const code = numbers_integerOf(value);
    return code === undefined ? textOf(value) : String.fromCodePoint(Number(code));
}
function wholeNumber(value) {
    const integer = numbers_integerOf(value);
    if (integer !== undefined)
        return integer;
    const double = doubleOf(value);
    if (double === undefined || !Number.isFinite(double))
        return failNoNumber('d', value);
    return fitInteger(BigInt(Math.trunc(double)));
}
function failNoNumber(type, value) {
    return failure_fail(`'%${type}' needs a number, not '${typeName(value)}'`);
}

;// CONCATENATED MODULE: ./dist/.js/template/values/arithmetic.js








/** No template makes a text or a list longer than this, or an integer of more bits. */
const MAX_LENGTH = 10_000_000;
const MAX_BITS = 100_000;
function arithmetic(operator, left, right) {
    if (operator === '%' && isText(left))
        return formatPercent(left, right);
    if (left instanceof Undefined)
        left.fail();
    if (right instanceof Undefined)
        right.fail();
    const [a, b] = [numbers_integerOf(left), numbers_integerOf(right)];
    if (a !== undefined && b !== undefined)
        return withIntegers(operator, a, b);
    const [x, y] = [doubleOf(left), doubleOf(right)];
    if (x !== undefined && y !== undefined)
        return withFloats(operator, x, y);
    return withSequences(operator, left, right);
}
function withIntegers(operator, a, b) {
    switch (operator) {
        case '/':
            return numbers_float(quotient(Number(a), Number(b)));
        case '**':
            return power(a, b);
        case '//':
            return floorDivide(a, b);
        case '%':
            return modulo(a, b);
        case '+':
        case '-':
        case '*':
            return exact(operator, a, b);
    }
}
function exact(operator, a, b) {
    if (typeof a === 'number' && typeof b === 'number') {
        const quick = operator === '+' ? a + b : operator === '-' ? a - b : a * b;
        if (Number.isSafeInteger(quick))
            return quick === 0 ? 0 : quick;
    }
    const [x, y] = [BigInt(a), BigInt(b)];
    return fitInteger(operator === '+' ? x + y : operator === '-' ? x - y : x * y);
}
function floorDivide(a, b) {
    if (b === 0 || b === 0n)
        failure_fail('division by zero');
    const [x, y] = [BigInt(a), BigInt(b)];
    const cut = x / y;
    return fitInteger(x % y !== 0n && x < 0n !== y < 0n ? cut - 1n : cut);
}
function modulo(a, b) {
    if (b === 0 || b === 0n)
        failure_fail('modulo by zero');
    const rest = BigInt(a) % BigInt(b);
    return fitInteger(rest !== 0n && rest < 0n !== b < 0 ? rest + BigInt(b) : rest);
}
function power(base, exponent) {
    if (exponent < 0)
        return numbers_float(floatPower(Number(base), Number(exponent)));
    const bits = BigInt(base).toString(2).length * Number(exponent);
    if (bits > MAX_BITS && base !== 1 && base !== 0 && base !== -1) {
        failure_fail('the result of ** is too large');
    }
    return fitInteger(BigInt(base) ** BigInt(exponent));
}
function floatPower(base, exponent) {
    if (base === 0 && exponent < 0)
        failure_fail('0 cannot be raised to a negative power');
    if (base < 0 && !Number.isInteger(exponent))
        failure_fail('the result of ** is no real number');
    return base ** exponent;
}
function withFloats(operator, x, y) {
    switch (operator) {
        case '+':
            return numbers_float(x + y);
        case '-':
            return numbers_float(x - y);
        case '*':
            return numbers_float(x * y);
        case '/':
            return numbers_float(quotient(x, y));
        case '//':
            return numbers_float(Math.floor(quotient(x, y)));
        case '%':
            if (y === 0)
                failure_fail('modulo by zero');
            return numbers_float(floatModulo(x, y));
        case '**':
            return numbers_float(floatPower(x, y));
    }
}
/** The result has the sign of `y`, also where it is zero. */
function floatModulo(x, y) {
    const rest = x % y;
    if (rest === 0)
        return y < 0 ? -0 : 0;
    return x < 0 !== y < 0 ? rest + y : rest;
}
function quotient(x, y) {
    return y === 0 ? failure_fail('division by zero') : x / y;
}
function withSequences(operator, left, right) {
    if (operator === '+') {
        if (isText(left) && isText(right))
            return joinTexts(left, right);
        const joined = joinLists(left, right);
        if (joined !== undefined)
            return joined;
    }
    if (operator === '*') {
        const repeated = repeat(left, right) ?? repeat(right, left);
        if (repeated !== undefined)
            return repeated;
    }
    const mixesText = operator === '+' && (isText(left) || isText(right));
    const hint = mixesText ? "Use '~' to join values as text." : undefined;
    const types = `'${typeName(left)}' and '${typeName(right)}'`;
    return failure_fail(`'${operator}' does not work on ${types}`, hint);
}
function joinTexts(left, right) {
    if (typeof left === 'string' && typeof right === 'string')
        return left + right;
    return new Markup(escapeText(left) + escapeText(right));
}
function joinLists(left, right) {
    if (!Array.isArray(left) || !Array.isArray(right))
        return undefined;
    if (left instanceof Tuple !== right instanceof Tuple)
        return undefined;
    checkLength(left.length + right.length);
    const items = left.concat(right);
    return left instanceof Tuple ? tupleOf(items) : listOf(items);
}
function repeat(subject, times) {
    const count = numbers_integerOf(times);
    if (count === undefined)
        return undefined;
    const copies = Math.max(0, Number(count));
    if (isText(subject)) {
        const text = textOf(subject);
        checkLength(text.length * copies);
        return subject instanceof Markup ? new Markup(text.repeat(copies)) : text.repeat(copies);
    }
    if (!Array.isArray(subject))
        return undefined;
    checkLength(subject.length * copies);
    const items = Array.from({ length: copies }, () => subject).flat(1);
    return subject instanceof Tuple ? tupleOf(items) : listOf(items);
}
function checkLength(length) {
    if (length > MAX_LENGTH)
        failure_fail(`the result would be longer than ${MAX_LENGTH}`);
}
function negate(value) {
    if (value instanceof Undefined)
        value.fail();
    const integer = numbers_integerOf(value);
    if (integer !== undefined)
        return exact('-', 0, integer);
    const double = doubleOf(value);
    return double === undefined ? failure_fail(`'-' does not work on '${typeName(value)}'`) : numbers_float(-double);
}
/** Unary plus. */
function positive(value) {
    if (value instanceof Undefined)
        value.fail();
    if (doubleOf(value) === undefined)
        failure_fail(`'+' does not work on '${typeName(value)}'`);
    return numbers_isInteger(value) ? value : (numbers_integerOf(value) ?? value);
}
/** `left ~ right`; markup counts only where output is escaped. */
function concatenate(left, right, autoescape) {
    if (!autoescape)
        return textOf(left) + textOf(right);
    if (left instanceof Markup || right instanceof Markup) {
        return new Markup(escapeText(left) + escapeText(right));
    }
    return textOf(left) + textOf(right);
}

;// CONCATENATED MODULE: ./dist/.js/template/filters/number-filters.js










const INTEGER_TEXT = /^[-+]?\d+(?:_\d+)*$/;
const FLOAT_TEXT = /^[-+]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[-+]?\d+)?$/i;
const SPECIAL_FLOAT = new Map([
    ['inf', Infinity],
    ['infinity', Infinity],
    ['nan', NaN],
]);
/** The number that a text spells by Python's rules. */
function parseFloatText(text) {
    const trimmed = text.trim();
    if (FLOAT_TEXT.test(trimmed))
        return Number(trimmed.replaceAll('_', ''));
    const size = SPECIAL_FLOAT.get(trimmed.replace(/^[-+]/, '').toLowerCase());
    return size === undefined ? undefined : trimmed.startsWith('-') ? -size : size;
}
function parseIntegerText(text, base) {
    const trimmed = text.trim().replace(/\p{Nd}/gu, asciiDigit);
    if (base === 10) {
        if (!INTEGER_TEXT.test(trimmed))
            return undefined;
        return fitInteger(BigInt(trimmed.replace(/[+_]/g, '')));
    }
    const [, sign = '', digits = ''] = /^([-+]?)([\s\S]*)$/.exec(trimmed.toLowerCase()) ?? [];
    return digitsIn(digits.replaceAll('_', ''), base, sign === '-' ? -1n : 1n);
}
/** Decimal digits of any script come in runs of ten that begin at a digit zero. */
function asciiDigit(digit) {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)))
        zero -= 1;
    return code < 0x80 ? digit : String(code - zero);
}
const PREFIXES = { '0x': 16, '0o': 8, '0b': 2 };
function digitsIn(text, base, sign) {
    const prefixBase = PREFIXES[text.slice(0, 2)];
    const radix = base === 0 ? (prefixBase ?? 10) : base;
    const digits = prefixBase === radix ? text.slice(2) : text;
    let value = 0n;
    for (const digit of digits) {
        const worth = parseInt(digit, 36);
        if (Number.isNaN(worth) || worth >= radix)
            return undefined;
        value = value * BigInt(radix) + BigInt(worth);
    }
    return digits === '' ? undefined : fitInteger(sign * value);
}
function toInteger(value, usual = 0, base = 10) {
    if (value instanceof Undefined)
        return value.fail();
    if (isText(value)) {
        const text = textOf(value);
        const integer = parseIntegerText(text, integerArgument(base, 'the base'));
        if (integer !== undefined)
            return integer;
        const double = parseFloatText(text);
        return double === undefined || !Number.isFinite(double) ? usual : truncate(double);
    }
    const integer = numbers_integerOf(value);
    if (integer !== undefined)
        return integer;
    const double = doubleOf(value);
    return double === undefined || !Number.isFinite(double) ? usual : truncate(double);
}
function truncate(value) {
    return fitInteger(BigInt(Math.trunc(value)));
}
function toFloat(value, usual) {
    if (value instanceof Undefined)
        return value.fail();
    const double = isText(value) ? parseFloatText(textOf(value)) : doubleOf(value);
    return double === undefined ? (usual ?? numbers_float(0)) : numbers_float(double);
}
function absolute(value) {
    const double = doubleOf(value);
    if (value instanceof Undefined)
        return value.fail();
    if (double === undefined)
        return failure_fail(`abs needs a number, not '${typeName(value)}'`);
    return double < 0 || Object.is(double, -0) ? negate(value) : (numbers_integerOf(value) ?? value);
}
function rounded(value, precision = 0, method = 'common') {
    if (value instanceof Undefined)
        return value.fail();
    const places = integerArgument(precision, 'the precision');
    const double = doubleOf(value);
    if (double === undefined)
        return failure_fail(`round needs a number, not '${typeName(value)}'`);
    if (method === 'ceil')
        return numbers_float((Math.ceil(double * 10 ** places) + 0) / 10 ** places);
    if (method === 'floor')
        return numbers_float(Math.floor(double * 10 ** places) / 10 ** places);
    if (method !== 'common')
        return failure_fail("the method of round is 'common', 'ceil' or 'floor'");
    const integer = numbers_integerOf(value);
    if (integer !== undefined && places >= 0)
        return integer;
    const result = roundHalfEven(double, places);
    return integer === undefined ? numbers_float(result) : result;
}
function roundHalfEven(value, places) {
    if (!Number.isFinite(value))
        return value;
    const size = Math.abs(value);
    const result = places >= 0 ? Number(fixed(size, places)) : roundTens(size, 10 ** -places);
    return value < 0 || Object.is(value, -0) ? -result : result;
}
function roundTens(size, unit) {
    const down = Math.floor(size / unit);
    const rest = size / unit - down;
    const up = rest > 0.5 || (rest === 0.5 && down % 2 === 1);
    return (down + (up ? 1 : 0)) * unit;
}
const SUFFIXES = ['k', 'M', 'G', 'T', 'P', 'E', 'Z', 'Y'];
function fileSize(value, binary = false) {
    if (value instanceof Undefined)
        return value.fail();
    const bytes = isText(value) ? parseFloatText(textOf(value)) : doubleOf(value);
    if (bytes === undefined)
        return failure_fail(`filesizeformat needs a number, not '${typeName(value)}'`);
    const base = isTrue(binary) ? 1024 : 1000;
    if (bytes === 1)
        return '1 Byte';
    if (bytes < base)
        return `${Math.trunc(bytes)} Bytes`;
    const power = SUFFIXES.findIndex((_, index) => bytes < base ** (index + 2));
    const step = power < 0 ? SUFFIXES.length - 1 : power;
    const suffix = SUFFIXES[step] ?? '';
    const unit = base === 1024 ? `${suffix.toUpperCase()}iB` : `${suffix}B`;
    return `${fixed(bytes / base ** (step + 1), 1)} ${unit}`;
}
const NUMBER_FILTERS = {
    int: signature_define('value default? base?', toInteger),
    float: signature_define('value default?', toFloat),
    abs: signature_define('value', absolute),
    round: signature_define('value precision? method?', rounded),
    filesizeformat: signature_define('value binary?', fileSize),
};

;// CONCATENATED MODULE: ./dist/.js/template/filters/attribute-getter.js





/** Reads `user.name` or `0` from each item; without an attribute, the item itself. */
function attributeGetter(state, attribute, usual) {
    if (attribute === null || attribute === undefined)
        return (item) => item;
    const keys = numbers_isInteger(attribute) ? [Number(attribute)] : textOf(attribute).split('.').map(keyOf);
    return (item) => {
        let value = item;
        for (const key of keys) {
            value = getItem(state, value, key, { at: state.at, subject: '' });
            if (value instanceof Undefined && usual !== undefined && usual !== null)
                return usual;
        }
        return value;
    };
}
function keyOf(part) {
    return /^\d+$/.test(part) ? Number(part) : part;
}
/** Texts compare without their case unless it matters. */
function caseFolder(caseSensitive) {
    return caseSensitive
        ? (value) => value
        : (value) => (isText(value) ? textOf(value).toLowerCase() : value);
}

;// CONCATENATED MODULE: ./dist/.js/template/filters/order-filters.js













/** A stable sort by a key that is computed once for each item. */
function sortBy(items, key, backwards) {
    const keyed = items.map((item) => ({ item, key: key(item) }));
    keyed.sort((a, b) => (backwards ? compare(b.key, a.key) : compare(a.key, b.key)));
    return keyed.map(({ item }) => item);
}
/** One attribute, or several with commas between, each folded. */
function sortKey(state, attribute, fold) {
    if (attribute === null || numbers_isInteger(attribute) || !textOf(attribute).includes(',')) {
        const get = attributeGetter(state, attribute);
        return (item) => fold(get(item));
    }
    const getters = textOf(attribute)
        .split(',')
        .map((name) => attributeGetter(state, name));
    return (item) => listOf(getters.map((get) => fold(get(item))));
}
function sort(value, reverse = false, caseSensitive = false, attribute = null) {
    const key = sortKey(this, attribute, caseFolder(isTrue(caseSensitive)));
    return listOf(sortBy(itemsOf(value), key, isTrue(reverse)));
}
function dictsort(value, caseSensitive = false, by = 'key', reverse = false) {
    if (by !== 'key' && by !== 'value')
        failure_fail("dictsort goes by 'key' or by 'value'");
    if (!isDict(value))
        return failure_fail(`dictsort needs a mapping, not '${typeName(value)}'`);
    const fold = caseFolder(isTrue(caseSensitive));
    const pairs = Array.from(entriesOf(value), (pair) => tupleOf(pair));
    const place = by === 'key' ? 0 : 1;
    return listOf(sortBy(pairs, (pair) => fold(pair[place]), isTrue(reverse)));
}
function* unique(value, caseSensitive = false, attribute = null) {
    const get = attributeGetter(this, attribute);
    const fold = caseFolder(isTrue(caseSensitive));
    const seen = new Set();
    for (const item of iterate(value)) {
        const field = fold(get(item));
        if (field instanceof Undefined)
            field.failIfStrict();
        const key = field instanceof Undefined ? Undefined : slotOf(hashable(field));
        if (seen.has(key))
            continue;
        seen.add(key);
        yield item;
    }
}
function uniqueStream(value, caseSensitive, attribute) {
    return new Stream(unique.call(this, value, caseSensitive, attribute));
}
function extreme(sign) {
    return function (value, caseSensitive = false, attribute = null) {
        const get = attributeGetter(this, attribute);
        const fold = caseFolder(isTrue(caseSensitive));
        let best;
        for (const item of iterate(value)) {
            const key = fold(get(item));
            if (best === undefined || compare(key, best.key) * sign < 0)
                best = { item, key };
        }
        if (best !== undefined)
            return best.item;
        const message = 'there is no smallest or largest item: the sequence is empty';
        return this.undefined(() => ({ message }), this.at);
    };
}
function groupby(value, attribute, usual = null, caseSensitive = false) {
    const get = attributeGetter(this, attribute, usual);
    const fold = caseFolder(isTrue(caseSensitive));
    const groups = new List();
    let key;
    for (const item of sortBy(itemsOf(value), (each) => fold(get(each)), false)) {
        const next = fold(get(item));
        const group = groups.at(-1);
        if (group !== undefined && isEqual(key, next))
            group[1].push(item);
        else
            groups.push(groupOf(get(item), item));
        key = next;
    }
    return groups;
}
function groupOf(grouper, item) {
    const group = new GroupTuple();
    group.push(grouper, listOf([item]));
    return group;
}
const ORDER_FILTERS = {
    sort: signature_define('value reverse? case_sensitive? attribute?', sort),
    dictsort: signature_define('value case_sensitive? by? reverse?', dictsort),
    unique: signature_define('value case_sensitive? attribute?', uniqueStream),
    min: signature_define('value case_sensitive? attribute?', extreme(1)),
    max: signature_define('value case_sensitive? attribute?', extreme(-1)),
    groupby: signature_define('value attribute default? case_sensitive?', groupby),
};

;// CONCATENATED MODULE: ./dist/.js/template/filters/tests.js













function is(holds) {
    return signature_define('value', holds);
}
function relation(parameter, holds) {
    return signature_define(`value ${parameter}`, holds);
}
function isDefined(value) {
    return !(value instanceof Undefined) && !isUndefinedWhenTested(value);
}
function isDivisible(value, by) {
    return isEqual(arithmetic('%', value, by), 0);
}
function isIterable(value) {
    if (value instanceof Stream)
        return true;
    return iterableOf(value) !== undefined;
}
/** What has a length and can be indexed; as in Jinja2 that includes text and mappings. */
function isSequence(value) {
    if (value instanceof Stream || value instanceof DictView)
        return false;
    if (value instanceof Undefined)
        return !value.strict;
    return isText(value) || Array.isArray(value) || value instanceof Range || isDict(value);
}
function isCallable(value) {
    // Jinja2's undefined values can be called, to raise their error.
    if (value instanceof Undefined)
        return true;
    return value instanceof Callable || (value instanceof TemplateObject && value.call !== undefined);
}
const tests_hasUpper = (text) => /\p{Lu}/u.test(text);
const tests_hasLower = (text) => /\p{Ll}/u.test(text);
const equal = relation('other', isEqual);
const unequal = relation('other', (left, right) => !isEqual(left, right));
const below = relation('other', (left, right) => compare(left, right, '<') < 0);
const atMost = relation('other', (left, right) => compare(left, right, '<=') <= 0);
const above = relation('other', (left, right) => compare(left, right, '>') > 0);
const atLeast = relation('other', (left, right) => compare(left, right, '>=') >= 0);
/** What can follow `is`. */
const TESTS = new Map(Object.entries({
    defined: is(isDefined),
    undefined: is((value) => !isDefined(value)),
    none: is((value) => value === null),
    boolean: is((value) => typeof value === 'boolean'),
    true: is((value) => value === true),
    false: is((value) => value === false),
    integer: is(numbers_isInteger),
    float: is(isFloat),
    number: is((value) => isNumber(value) || typeof value === 'boolean'),
    string: is(isText),
    mapping: is(isDict),
    sequence: is(isSequence),
    iterable: is(isIterable),
    callable: is(isCallable),
    escaped: is((value) => value instanceof Markup),
    lower: is((value) => tests_hasLower(textOf(value)) && !tests_hasUpper(textOf(value))),
    upper: is((value) => tests_hasUpper(textOf(value)) && !tests_hasLower(textOf(value))),
    even: is((value) => isDivisible(value, 2)),
    odd: is((value) => isEqual(arithmetic('%', value, 2), 1)),
    divisibleby: relation('num', isDivisible),
    in: relation('seq', (value, container) => contains(container, value)),
    sameas: relation('other', (left, right) => left === right),
    filter: is((value) => FILTER_NAMES.has(textOf(hashable(value)))),
    test: is((value) => TESTS.has(textOf(hashable(value)))),
    eq: equal,
    equalto: equal,
    '==': equal,
    ne: unequal,
    '!=': unequal,
    lt: below,
    lessthan: below,
    '<': below,
    le: atMost,
    '<=': atMost,
    gt: above,
    greaterthan: above,
    '>': above,
    ge: atLeast,
    '>=': atLeast,
}));

;// CONCATENATED MODULE: ./dist/.js/template/filters/select-filters.js









/** A filter or a test, by its name, as a function of the item. */
function named(state, kind, known, name, args, names) {
    const text = textOf(name);
    const signature = known.get(text);
    if (signature === undefined) {
        const near = nearestName(text, [...known.keys()]);
        const hint = near === undefined ? undefined : `Did you mean '${near}'?`;
        return failure_fail(`there is no ${kind} named '${text}'`, hint);
    }
    const what = `${kind} '${text}'`;
    return (item) => bindArguments(what, signature, state, [item, ...args], names);
}
function mapper(state, filters, args, names) {
    if (args.length === 0 && names.has('attribute')) {
        const surplus = [...names.keys()].find((name) => name !== 'attribute' && name !== 'default');
        if (surplus !== undefined)
            failure_fail(`filter 'map' has no parameter '${surplus}'`);
        return attributeGetter(state, names.get('attribute'), names.get('default'));
    }
    const [name, ...rest] = args;
    if (name === undefined)
        return failure_fail("map needs a filter's name or 'attribute'");
    return named(state, 'filter', filters, name, rest, names);
}
/** Nothing at all happens where there is nothing to map, as in Jinja2: `none | map('upper')`. */
function* mapped(value, makeGetter) {
    if (!isTrue(value))
        return;
    const apply = makeGetter();
    for (const item of iterate(value))
        yield apply(item);
}
function* chosen(value, makeTest, wanted) {
    if (!isTrue(value))
        return;
    const test = makeTest();
    for (const item of iterate(value)) {
        if (isTrue(test(item)) === wanted)
            yield item;
    }
}
/** `select`, `reject` and, with an attribute first, `selectattr`, `rejectattr`. */
function selector(wanted, byAttribute) {
    return signature_define('value *args **named', function (value, args, names) {
        const makeTest = () => {
            const [attribute] = args;
            if (byAttribute && attribute === undefined)
                failure_fail('the name of an attribute is missing');
            const get = byAttribute ? attributeGetter(this, attribute) : (item) => item;
            const [name, ...rest] = byAttribute ? args.slice(1) : args;
            const test = name === undefined ? isTrue : named(this, 'test', TESTS, name, rest, names);
            return (item) => test(get(item));
        };
        return new Stream(chosen(value, makeTest, wanted));
    });
}
/** `map` can call any filter, so it is made once these are known. */
function selectFilters(filters) {
    return {
        map: signature_define('value *args **named', function (value, args, names) {
            return new Stream(mapped(value, () => mapper(this, filters, args, names)));
        }),
        select: selector(true, false),
        reject: selector(false, false),
        selectattr: selector(true, true),
        rejectattr: selector(false, true),
    };
}

;// CONCATENATED MODULE: ./dist/.js/template/filters/sequence-filters.js














function withDefault(value, usual = '', alsoFalse = false) {
    if (value instanceof Undefined || isUndefinedWhenTested(value))
        return usual;
    return isTrue(alsoFalse) && !isTrue(value) ? usual : value;
}
function sequence_filters_length(value) {
    const found = lengthOf(value);
    if (found !== undefined)
        return found;
    const hint = value instanceof Stream ? "Put '| list' before it." : undefined;
    return failure_fail(`a value of type '${typeName(value)}' has no length`, hint);
}
function first(value) {
    for (const item of iterate(value))
        return item;
    return this.undefined(() => ({ message: 'there is no first item: the sequence is empty' }), this.at);
}
function last(value) {
    if (value instanceof Stream)
        failure_fail('a generator has no last item', "Put '| list' before it.");
    const items = itemsOf(value);
    if (items.length > 0)
        return items[items.length - 1];
    return this.undefined(() => ({ message: 'there is no last item: the sequence is empty' }), this.at);
}
function random(value) {
    const items = itemsOf(value);
    if (items.length > 0)
        return items[Math.floor(Math.random() * items.length)];
    return this.undefined(() => ({ message: 'there is no random item: the sequence is empty' }), this.at);
}
function sequence_filters_join(value, separator = '', attribute = null) {
    const get = attributeGetter(this, attribute);
    const items = Array.from(iterate(value), get);
    if (!this.autoescape)
        return items.map(textOf).join(textOf(separator));
    const markup = separator instanceof Markup || items.some((item) => item instanceof Markup);
    if (!markup)
        return items.map(textOf).join(textOf(separator));
    return new Markup(items.map(escapeText).join(escapeText(separator)));
}
function reverse(value) {
    if (isText(value))
        return Array.from(charactersOf(textOf(value)))
            .reverse()
            .join('');
    if (value instanceof Stream)
        return listOf(Array.from(value).reverse());
    return new Stream(Array.from(iterate(value)).reverse());
}
function* batches(value, size, fill = null) {
    const width = integerArgument(size, 'the size of a batch');
    let row = new List();
    for (const item of iterate(value)) {
        if (row.length === width) {
            yield row;
            row = new List();
        }
        row.push(item);
    }
    if (row.length === 0)
        return;
    while (fill !== null && row.length < width)
        row.push(fill);
    yield row;
}
function* slices(value, count, fill = null) {
    const items = itemsOf(value);
    const columns = integerArgument(count, 'the number of slices');
    if (columns === 0)
        failure_fail('the number of slices cannot be zero');
    const size = Math.floor(items.length / columns);
    const longer = items.length % columns;
    let start = 0;
    for (let column = 0; column < columns; column += 1) {
        const end = start + size + (column < longer ? 1 : 0);
        const part = listOf(items.slice(start, end));
        if (fill !== null && column >= longer)
            part.push(fill);
        yield part;
        start = end;
    }
}
function* pairs(value) {
    if (value instanceof Undefined)
        return;
    if (!isDict(value))
        failure_fail(`items needs a mapping, not '${typeName(value)}'`);
    for (const [key, entry] of entriesOf(value)) {
        yield tupleOf([key, entry]);
    }
}
function sum(value, attribute = null, start = 0) {
    const get = attributeGetter(this, attribute);
    if (isText(start))
        failure_fail('sum does not join text', "Use the filter 'join'.");
    let total = start;
    for (const item of iterate(value))
        total = arithmetic('+', total, get(item));
    return total;
}
const SEQUENCE_FILTERS = {
    default: signature_define('value default_value? boolean?', withDefault),
    length: signature_define('value', sequence_filters_length),
    first: signature_define('value', first),
    last: signature_define('value', last),
    random: signature_define('value', random),
    join: signature_define('value d? attribute?', sequence_filters_join),
    list: signature_define('value', (value) => listOf(iterate(value))),
    reverse: signature_define('value', reverse),
    batch: signature_define('value linecount fill_with?', (value, size, fill) => new Stream(batches(value, size, fill))),
    slice: signature_define('value slices fill_with?', (value, count, fill) => new Stream(slices(value, count, fill))),
    items: signature_define('value', (value) => new Stream(pairs(value))),
    sum: signature_define('iterable attribute? start?', sum),
};

;// CONCATENATED MODULE: ./dist/.js/template/filters/wordwrap.js


/** Wraps each line of a text on its own, at white space and after hyphens inside words. */
function wordwrap(text, options) {
    if (options.width <= 0)
        failure_fail('wordwrap: the width must be above zero');
    return lines(text, false)
        .map((line) => wrapLine(line, options).join(options.separator))
        .join(options.separator);
}
function wrapLine(line, options) {
    const rows = [];
    const chunks = chunksOf(line, options.breakOnHyphens).reverse();
    while (chunks.length > 0) {
        if (rows.length > 0 && chunks.at(-1)?.trim() === '')
            chunks.pop();
        const row = takeRow(chunks, options);
        if (row !== '')
            rows.push(row);
    }
    return rows;
}
/** White space and words; words also end after a hyphen between letters. */
function chunksOf(line, breakOnHyphens) {
    const parts = line.split(/(\s+)/).filter((part) => part !== '');
    if (!breakOnHyphens)
        return parts;
    return parts.flatMap((part) => part.split(/(?<=[\p{L}_]{2}-|[\p{L}_]-[\p{L}_]-)(?=[\p{L}_]{2})/u));
}
/** Takes from the end of `chunks` what fits into one row. */
function takeRow(chunks, { width, breakLongWords }) {
    const taken = [];
    let length = 0;
    for (;;) {
        const next = chunks.at(-1);
        if (next === undefined || length + next.length > width)
            break;
        taken.push(next);
        length += next.length;
        chunks.pop();
    }
    const long = chunks.at(-1);
    if (long !== undefined && long.length > width) {
        if (breakLongWords) {
            const room = width - length;
            taken.push(long.slice(0, room));
            chunks[chunks.length - 1] = long.slice(room);
        }
        else if (taken.length === 0) {
            taken.push(long);
            chunks.pop();
        }
    }
    if (taken.at(-1)?.trim() === '')
        taken.pop();
    return taken.join('');
}

;// CONCATENATED MODULE: ./dist/.js/template/filters/text-filters.js















/** A filter that takes nothing but text. */
function onTextOnly(parameters, run) {
    return signature_define(`value ${parameters}`, (value, ...args) => likeText(value, run(requireText(value), ...args)));
}
function requireText(value) {
    if (value instanceof Undefined)
        return value.fail();
    return textArgument(value, 'the value');
}
/** A filter on a value's text whose result is markup where the value was. */
function onText(parameters, run) {
    return signature_define(`value ${parameters}`.trim(), (value, ...args) => likeText(value, run(textOf(value), ...args)));
}
function titled(text) {
    const parts = text.split(/([-\s({[<]+)/);
    return parts.map((part) => capitalized(part)).join('');
}
function indented(value, width = 4, first = false, blank = false) {
    const margin = isText(width) ? textOf(width) : ' '.repeat(integerArgument(width, 'the width'));
    const rows = lines(`${requireText(value)}\n`, false);
    const shifted = rows.map((row, index) => {
        if (index === 0)
            return row;
        return row === '' && !isTrue(blank) ? row : margin + row;
    });
    return likeText(value, (isTrue(first) ? margin : '') + shifted.join('\n'));
}
function truncated(value, length = 255, killwords = false, end = '...', leeway = null) {
    const size = integerArgument(length, 'the length');
    const tail = textOf(end);
    const spare = leeway === null ? 5 : integerArgument(leeway, 'the leeway');
    if (size < textLength(tail))
        failure_fail(`truncate: the length must be at least ${textLength(tail)}`);
    if (spare < 0)
        failure_fail('truncate: the leeway cannot be negative');
    const given = lengthOf(value);
    if (given === undefined)
        failure_fail(`truncate needs text, not '${typeName(value)}'`);
    if (given !== undefined && given <= size + spare)
        return value;
    const head = cut(requireText(value), size - textLength(tail));
    const space = isTrue(killwords) ? -1 : head.lastIndexOf(' ');
    return likeText(value, (space < 0 ? head : head.slice(0, space)) + tail);
}
function text_filters_replaced(value, old, fresh, count = null) {
    const limit = count === null ? Infinity : integerArgument(count, 'the count');
    const escapes = this.autoescape && [value, old, fresh].some((part) => part instanceof Markup);
    const keep = escapes || value instanceof Markup ? escapeText : textOf;
    let left = limit < 0 ? Infinity : limit;
    const subject = value instanceof Markup ? value.text : keep(value);
    const text = subject.replaceAll(textOf(old), (found) => (left-- > 0 ? keep(fresh) : found));
    return escapes || value instanceof Markup ? new Markup(text) : text;
}
function formatted(value, args, named) {
    if (args.length > 0 && named.size > 0)
        failure_fail('format takes values by place or by name, not both');
    const subject = isText(value) ? value : textOf(value);
    return formatPercent(subject, named.size > 0 ? Dict.from(named) : tupleOf(args));
}
const COMMENT = /<!--[\s\S]*?-->/g;
const TAG = /<[^>]*>/g;
const text_filters_ENTITIES = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['nbsp', '\xa0'],
]);
function withoutTags(value) {
    const text = textOf(value).replace(COMMENT, '').replace(TAG, '');
    return text
        .split(/\s+/)
        .filter(Boolean)
        .join(' ')
        .replace(/&(#?\w+);/g, unescapeEntity);
}
function unescapeEntity(whole, name) {
    if (!name.startsWith('#'))
        return text_filters_ENTITIES.get(name) ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return Number.isNaN(code) || code > 0x10ffff ? whole : String.fromCodePoint(code);
}
const TEXT_FILTERS = {
    upper: onText('', (text) => text.toUpperCase()),
    lower: onText('', (text) => text.toLowerCase()),
    capitalize: onText('', capitalized),
    title: onText('', titled),
    trim: onText('chars?', (text, chars = null) => stripText(text, chars, true, true)),
    center: onText('width?', (text, width = 80) => centerText(text, integerArgument(width, 'the width'), ' ')),
    truncate: signature_define('value length? killwords? end? leeway?', truncated),
    wordwrap: onTextOnly('width? break_long_words? wrapstring? break_on_hyphens?', (text, width = 79, breakLong = true, wrapstring = null, hyphens = true) => wordwrap(text, {
        width: integerArgument(width, 'the width'),
        breakLongWords: isTrue(breakLong),
        separator: wrapstring === null ? '\n' : textArgument(wrapstring, 'wrapstring'),
        breakOnHyphens: isTrue(hyphens),
    })),
    indent: signature_define('value width? first? blank?', indented),
    replace: signature_define('value old new count?', text_filters_replaced),
    format: signature_define('value *args **named', formatted),
    string: signature_define('value', (value) => (isText(value) ? value : textOf(value))),
    wordcount: signature_define('value', (value) => textOf(value).match(/[\p{L}\p{N}\p{M}_]+/gu)?.length ?? 0),
    striptags: signature_define('value', withoutTags),
    escape: signature_define('value', (value) => new Markup(escapeText(value))),
    forceescape: signature_define('value', (value) => new Markup(escapeHtml(textOf(value)))),
    safe: signature_define('value', (value) => new Markup(textOf(value))),
};

;// CONCATENATED MODULE: ./dist/.js/template/filters/workflow-filters.js






/** One word for a POSIX shell, whatever the text holds. */
function quote(value) {
    if (this.surroundings.quote === 'refuse') {
        failure_fail("'quote' makes words for a POSIX shell, and this command goes to another one", "Give the command as a list, or hand the value over in 'env'.");
    }
    const text = textOf(value);
    if (text.includes('\0'))
        failure_fail('a text with a NUL character cannot be a word of a command');
    if (text === '')
        return "''";
    return /[^\w@%+=:,./-]/.test(text) ? `'${text.replaceAll("'", `'"'"'`)}'` : text;
}
function pattern(source, flags) {
    const text = textArgument(source, 'the pattern').replace(/\(\?P?<(\w+)>/g, '(?<$1>');
    try {
        return new RegExp(text, flags);
    }
    catch {
        return failure_fail(`'${text}' is no regular expression`);
    }
}
/** The match; with groups, the list of what they caught; null where there is none. */
function regexSearch(value, source, ignorecase = false, multiline = false) {
    const flags = `u${isTrue(ignorecase) ? 'i' : ''}${isTrue(multiline) ? 'm' : ''}`;
    const found = pattern(source, flags).exec(textOf(value));
    if (found === null)
        return null;
    const [whole, ...groups] = found;
    return groups.length === 0 ? whole : listOf(groups.map((group) => group ?? null));
}
/** In the replacement `\1` and `\g<name>` stand for groups. */
function regexReplace(value, source, replacement = '', ignorecase = false, count = 0) {
    const fresh = textArgument(replacement, 'the replacement');
    let left = Number(count) > 0 ? Number(count) : Infinity;
    const expression = pattern(source, `gu${isTrue(ignorecase) ? 'i' : ''}`);
    return textOf(value).replace(expression, (...found) => {
        if (left-- <= 0)
            return String(found[0]);
        const names = found.at(-1);
        const groups = (typeof names === 'object' ? names : {});
        return expand(fresh, found, groups);
    });
}
function expand(replacement, found, groups) {
    return replacement.replace(/\\(?:(\d+)|g<(\w+)>|([nt\\]))/g, (_whole, index, name, escape) => {
        if (escape !== undefined)
            return escape === 'n' ? '\n' : escape === 't' ? '\t' : '\\';
        const key = index ?? name ?? '';
        const group = /^\d+$/.test(key) ? found[Number(key)] : groups[key];
        return typeof group === 'string' ? group : '';
    });
}
/** The last part of a path; either slash ends a part on Windows only, so `/` counts alone. */
function basename(value) {
    return textOf(value).split('/').at(-1) ?? '';
}
function dirname(value) {
    const text = textOf(value);
    const head = text.slice(0, text.lastIndexOf('/') + 1);
    return /^\/+$/.test(head) ? head : head.replace(/\/+$/, '');
}
/** What Jinja2 does not have. */
const WORKFLOW_FILTERS = {
    quote: signature_define('value', quote),
    regex_search: signature_define('value pattern ignorecase? multiline?', regexSearch),
    regex_replace: signature_define('value pattern replacement? ignorecase? count?', regexReplace),
    basename: signature_define('value', basename),
    dirname: signature_define('value', dirname),
};

;// CONCATENATED MODULE: ./dist/.js/template/filters/index.js














/** An attribute and never an entry, as in Jinja2. */
function attr(value, name) {
    if (value instanceof Undefined)
        return value.fail();
    const text = textOf(name);
    const isObject = value instanceof TemplateObject || value instanceof Callable;
    const own = isObject ? value.attribute(text) : undefined;
    if (own !== undefined)
        return own;
    const method = getMethod(value, text);
    if (method !== undefined)
        return new BoundFunction(text, method, [value]);
    return this.undefined(() => ({ message: `the value has no attribute '${text}'` }), this.at);
}
const filters = new Map();
/** Every filter by its name. */
const FILTERS = filters;
const ALIASES = { d: 'default', e: 'escape', count: 'length' };
function register() {
    const groups = [
        TEXT_FILTERS,
        NUMBER_FILTERS,
        SEQUENCE_FILTERS,
        ORDER_FILTERS,
        JSON_FILTERS,
        HTML_FILTERS,
        WORKFLOW_FILTERS,
        selectFilters(filters),
        { attr: signature_define('value name', attr) },
    ];
    for (const group of groups) {
        for (const [name, signature] of Object.entries(group))
            filters.set(name, signature);
    }
    for (const [alias, name] of Object.entries(ALIASES)) {
        const signature = filters.get(name);
        if (signature !== undefined)
            filters.set(alias, signature);
    }
    for (const name of filters.keys())
        FILTER_NAMES.add(name);
}
register();

;// CONCATENATED MODULE: ./dist/.js/template/parse/syntax-failure.js
/** A template does not parse; becomes a TemplateError at the engine's face. */
class SyntaxFailure extends Error {
    line;
    column;
    hint;
    /** `lineno` and `colno` count from 0, as nunjucks does. */
    constructor(message, lineno, colno, hint) {
        super(message);
        this.line = lineno + 1;
        this.column = colno + 1;
        this.hint = hint;
    }
}

;// CONCATENATED MODULE: ./dist/.js/template/compile/compilation.js


/** Names that statements bring into being; any other name can only come from the context. */
const ALWAYS_LOCAL = ['loop', 'super', 'caller', 'varargs', 'kwargs'];
/** What is known while one template is compiled. */
class Compilation {
    blocks = new Map();
    filters;
    tests;
    localNames;
    /** The template can extend another, after which its own text does not count. */
    mayExtend;
    surrounding = {
        branch: 0,
        scope: 0,
        capture: 0,
        block: 0,
    };
    constructor(filters, tests, assigned, mayExtend = false) {
        this.filters = filters;
        this.tests = tests;
        this.mayExtend = mayExtend;
        this.localNames = new Set([...ALWAYS_LOCAL, ...assigned]);
    }
    isLocal(name) {
        return this.isInside('block') || this.localNames.has(name);
    }
    isInside(surrounding) {
        return this.surrounding[surrounding] > 0;
    }
    /** Compiles what stands inside of something that its statements must know about. */
    inside(surrounding, compile) {
        this.surrounding[surrounding] += 1;
        try {
            return compile();
        }
        finally {
            this.surrounding[surrounding] -= 1;
        }
    }
    /** The filter or test of that name, or, in a branch, undefined. */
    find(kind, name, at) {
        const known = kind === 'filter' ? this.filters : this.tests;
        const found = known.get(name);
        if (found !== undefined || this.isInside('branch'))
            return found;
        throw new SyntaxFailure(...unknownName(kind, known, name, at));
    }
}
function unknownName(kind, known, name, { lineno, colno }) {
    const near = nearestName(name, [...known.keys()]);
    const hint = near === undefined ? undefined : `Did you mean '${near}'?`;
    return [`there is no ${kind} named '${name}'`, lineno, colno, hint];
}

;// CONCATENATED MODULE: ./dist/.js/template/compile/frame.js
/** A scope: names set in a loop, a macro or a `with` stay there. */
class Frame {
    state;
    parent;
    vars;
    constructor(state, parent, vars) {
        this.state = state;
        this.parent = parent;
        this.vars = vars;
    }
    inner() {
        return new Frame(this.state, this);
    }
    set(name, value) {
        this.vars ??= new Map();
        this.vars.set(name, value);
    }
    /** JavaScript's undefined where the name is not known. */
    find(name) {
        if (this.vars !== undefined) {
            const value = this.vars.get(name);
            if (value !== undefined)
                return value;
        }
        return this.parent === undefined ? this.state.find(name) : this.parent.find(name);
    }
}

;// CONCATENATED MODULE: ./dist/.js/template/compile/compiled-template.js

/** A template as functions; holds nothing of any run. */
class CompiledTemplate {
    body;
    blocks;
    constructor(body, blocks) {
        this.body = body;
        this.blocks = blocks;
    }
    render(state) {
        this.addBlocks(state);
        return this.renderBody(state);
    }
    /** Puts its blocks behind those of the templates that extend it. */
    addBlocks(state) {
        for (const [name, body] of this.blocks) {
            const bodies = state.blocks.get(name);
            if (bodies === undefined)
                state.blocks.set(name, [body]);
            else
                bodies.push(body);
        }
    }
    renderBody(state) {
        const output = this.body(new Frame(state, undefined, state.vars));
        const { parent } = state;
        if (parent === undefined)
            return output;
        state.parent = undefined;
        return output + parent.renderBody(state);
    }
}

;// CONCATENATED MODULE: ./dist/.js/template/values/slice.js






/** `target[start:stop:step]`; a bound that is left out is null. */
function slice(target, start, stop, step) {
    if (target instanceof Undefined)
        return target.fail();
    const bounds = [start, stop, step].map(boundOf);
    if (typeof target === 'string')
        return pick(charactersOf(target), bounds).join('');
    if (target instanceof Markup)
        return new Markup(pick(charactersOf(target.text), bounds).join(''));
    if (target instanceof Tuple)
        return tupleOf(pick(target, bounds));
    if (Array.isArray(target))
        return listOf(pick(target, bounds));
    if (target instanceof Range)
        return sliceRange(target, bounds);
    return failure_fail(`a value of type '${typeName(target)}' cannot be sliced`);
}
function boundOf(bound) {
    if (bound === null || bound === undefined)
        return undefined;
    if (bound instanceof Undefined)
        bound.fail();
    const integer = numbers_integerOf(bound);
    return integer === undefined ? failure_fail('the bounds of a slice are integers') : Number(integer);
}
/** The indexes that a slice goes through, for a sequence of that length. */
function indexesFor(length, [from, to, by]) {
    const step = by ?? 1;
    if (step === 0)
        failure_fail('the step of a slice cannot be zero');
    const [low, high] = step > 0 ? [0, length] : [-1, length - 1];
    const place = (bound, usual) => {
        if (bound === undefined)
            return usual;
        return Math.min(high, Math.max(low, bound < 0 ? bound + length : bound));
    };
    const start = place(from, step > 0 ? low : high);
    return { start, stop: place(to, step > 0 ? high : low), step };
}
function pick(items, bounds) {
    const { start, stop, step } = indexesFor(items.length, bounds);
    const picked = [];
    for (let index = start; step > 0 ? index < stop : index > stop; index += step) {
        picked.push(items[index]);
    }
    return picked;
}
function sliceRange(range, bounds) {
    const { start, stop, step } = indexesFor(range.length, bounds);
    return new Range(range.at(start), range.at(stop), range.step * step);
}

;// CONCATENATED MODULE: ./dist/.js/template/compile/source-text.js

const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/** An expression about as it was written, for messages: `steps.a.result`, `items[…].name`. */
function sourceText(node) {
    switch (node.typename) {
        case 'Symbol':
            return node.value;
        case 'Literal':
            // Double quotes, since messages put the whole into single ones.
            return typeof node.value === 'string' ? JSON.stringify(node.value) : reprOf(node.value);
        case 'LookupVal':
            return sourceText(node.target) + stepText(node);
        case 'FunCall':
            return `${sourceText(node.name)}(${node.args.positional.length > 0 ? '…' : ''})`;
        case 'Filter':
            return `${sourceText(node.target)} | ${node.name}`;
        default:
            return '(…)';
    }
}
/** `['name']` reads as `.name`. */
function stepText({ val }) {
    if (val.typename !== 'Literal')
        return '[…]';
    const { value } = val;
    const isName = typeof value === 'string' && IDENTIFIER.test(value);
    return isName ? `.${value}` : `[${reprOf(value)}]`;
}

;// CONCATENATED MODULE: ./dist/.js/template/compile/calls.js











function compileArguments(args, compilation) {
    const positional = args.positional.map((node) => compileExpression(node, compilation));
    const named = args.named.map(({ name, value }) => [name, compileExpression(value, compilation)]);
    const spread = args.spread && compileExpression(args.spread, compilation);
    const spreadNamed = args.spreadNamed && compileExpression(args.spreadNamed, compilation);
    return {
        positional: compilePositional(positional, spread),
        named: named.length === 0 && spreadNamed === null
            ? () => NO_NAMES
            : (frame) => evaluateNamed(frame, named, spreadNamed),
    };
}
function compilePositional(nodes, spread) {
    if (spread !== null) {
        return (frame) => [...nodes.map((node) => node(frame)), ...iterate(spread(frame))];
    }
    const [first] = nodes;
    if (first === undefined)
        return () => [];
    if (nodes.length === 1)
        return (frame) => [first(frame)];
    return (frame) => nodes.map((node) => node(frame));
}
function evaluateNamed(frame, named, spread) {
    const values = new Map(named.map(([name, value]) => [name, value(frame)]));
    if (spread === null)
        return values;
    const more = spread(frame);
    if (!isDict(more))
        return failure_fail("what follows '**' must be a mapping");
    for (const [name, value] of entriesOf(more))
        values.set(textOf(name), value);
    return values;
}
function compileCall(node, compilation) {
    const args = compileArguments(node.args, compilation);
    const call = compileCallee(node, compilation);
    return (frame) => call(frame, args.positional, args.named);
}
/** A method of a value is called at once, without a function object in between. */
function compileCallee(node, compilation) {
    const { name: callee } = node;
    const shown = sourceText(callee);
    if (callee.typename === 'LookupVal' && callee.dotted && callee.val.typename === 'Literal') {
        const target = compileExpression(callee.target, compilation);
        const name = String(callee.val.value);
        const site = { at: callee, subject: sourceText(callee.target) };
        return (frame, positional, named) => {
            const { state } = frame;
            const subject = target(frame);
            const method = getMethod(subject, name);
            if (method === undefined) {
                const value = getAttribute(state, subject, name, site);
                return callAt(state, node, value, positional(frame), named(frame), shown);
            }
            const given = positional(frame);
            given.unshift(subject);
            const names = named(frame);
            state.at = node;
            return bindArguments(name, method, state, given, names);
        };
    }
    const value = compileExpression(callee, compilation);
    return (frame, positional, named) => callAt(frame.state, node, value(frame), positional(frame), named(frame), shown);
}
function callAt(state, at, callee, positional, named, shown) {
    state.at = at;
    return callValue(state, callee, positional, named, shown);
}
function callValue(state, callee, positional, named, shown) {
    if (callee instanceof Callable)
        return callee.call(state, positional, named);
    if (callee instanceof TemplateObject && callee.call !== undefined) {
        return callee.call(state, positional, named);
    }
    if (callee instanceof Undefined)
        return callee.fail();
    return failure_fail(`'${shown}' is of type '${typeName(callee)}' and cannot be called`);
}

;// CONCATENATED MODULE: ./dist/.js/template/compile/comparisons.js


const RELATIONS = {
    '==': isEqual,
    '!=': (left, right) => !isEqual(left, right),
    '<': (left, right) => compare(left, right, '<') < 0,
    '<=': (left, right) => compare(left, right, '<=') <= 0,
    '>': (left, right) => compare(left, right, '>') > 0,
    '>=': (left, right) => compare(left, right, '>=') >= 0,
    in: (left, right) => contains(right, left),
    'not in': (left, right) => !contains(right, left),
};
/** `a < b <= c`: each operand is computed once, and not at all after a relation that is false. */
function compileCompare(node, compilation) {
    const first = compileExpression(node.expr, compilation);
    const steps = node.ops.map(({ type, expr }) => ({
        holds: RELATIONS[type] ?? isEqual,
        operand: compileExpression(expr, compilation),
    }));
    return (frame) => {
        let left = first(frame);
        for (const { holds, operand } of steps) {
            const right = operand(frame);
            frame.state.at = node;
            if (!holds(left, right))
                return false;
            left = right;
        }
        return true;
    };
}

;// CONCATENATED MODULE: ./dist/.js/template/compile/render-state.js





/** Ends a template that would go on for ever. */
class Budget {
    static ITERATIONS = 5_000_000;
    static TEXT = 64 * 1024 * 1024;
    iterations = 0;
    countIteration(outputLength) {
        this.iterations += 1;
        if (this.iterations > Budget.ITERATIONS) {
            failure_fail(`the template loops more than ${Budget.ITERATIONS} times`);
        }
        if (outputLength > Budget.TEXT)
            failure_fail('the text becomes larger than 64 MiB');
    }
}
/** One run of one template: its context, what it set at top level, its blocks. */
class RenderState {
    data;
    surroundings;
    /** Names set at the template's top level; blocks and parent templates see them. */
    vars = new Map();
    /** Bodies of each block, the most derived template's first. */
    blocks = new Map();
    /** Where an included template stands: it sees the names of that place. */
    outer;
    /** Set by `extends`: the template to run in the place of the rest of this one. */
    parent;
    autoescape = false;
    /** The operation that runs, for the place of an error. */
    at;
    constructor(data, surroundings, outer) {
        this.data = data;
        this.surroundings = surroundings;
        this.outer = outer;
        if (outer !== undefined)
            this.autoescape = outer.state.autoescape;
    }
    /** A name outside of all inner scopes; JavaScript's undefined where it is nowhere. */
    find(name) {
        if (this.vars.size > 0) {
            const value = this.vars.get(name);
            if (value !== undefined)
                return value;
        }
        if (this.outer !== undefined) {
            const found = this.outer.find(name);
            if (found !== undefined)
                return found;
        }
        else if (Object.hasOwn(this.data, name)) {
            const value = this.data[name];
            if (value !== undefined)
                return value;
        }
        return this.surroundings.globals.get(name);
    }
    undefined(describe, at) {
        return new Undefined(this.surroundings.strict, describe, at);
    }
    unknownName(name, at) {
        return this.undefined(() => describeUnknownName(this.data, name), at);
    }
    print(value) {
        return this.autoescape ? escapeText(value) : textOf(value);
    }
}

;// CONCATENATED MODULE: ./dist/.js/template/compile/inclusion.js









/** The template that a name, or the first that one of several names, stands for. */
function loadTemplate(state, name) {
    const template = findTemplate(state, name);
    return template ?? failure_fail(`there is no template named ${shownNames(name)}`);
}
function findTemplate(state, name) {
    if (name instanceof Undefined)
        return name.fail();
    const names = Array.isArray(name) ? name : [name];
    for (const candidate of names) {
        if (candidate instanceof Undefined)
            candidate.fail();
        if (!isText(candidate))
            failure_fail(`a template's name is text, not '${typeName(candidate)}'`);
        const found = state.surroundings.load(textOf(candidate));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function shownNames(name) {
    const names = Array.isArray(name) ? name : [name];
    return names.map((each) => `'${textOf(each)}'`).join(' or ');
}
/** Runs another template; what goes wrong there is told at the place that asked for it. */
function inTemplate(name, at, inner, run) {
    try {
        return run();
    }
    catch (error) {
        const line = lineOf(error, inner.state);
        if (line === undefined)
            throw error;
        const { message, hint } = error;
        const code = error instanceof Failure ? error.code : 'template_failed';
        throw new Failure(`in template ${shownNames(name)}, line ${line}: ${message}`, {
            at,
            code,
            hint,
        });
    }
}
/** The line in the other template; undefined for an error that did not arise there. */
function lineOf(error, state) {
    if (error instanceof SyntaxFailure)
        return error.line;
    if (!(error instanceof Failure) || state === undefined)
        return undefined;
    const at = error.at ?? state.at;
    return at === undefined ? undefined : at.lineno + 1;
}
function compileInclude(node, compilation) {
    const template = compileExpression(node.template, compilation);
    return (frame) => {
        const name = template(frame);
        frame.state.at = node;
        const inner = {};
        return inTemplate(name, node, inner, () => {
            const found = node.ignoreMissing
                ? findTemplate(frame.state, name)
                : loadTemplate(frame.state, name);
            inner.state = stateFor(frame, node.withContext);
            return found?.render(inner.state) ?? '';
        });
    };
}
function stateFor(frame, withContext) {
    const { data, surroundings } = frame.state;
    return withContext
        ? new RenderState(data, surroundings, frame)
        : new RenderState(mapping(), surroundings);
}
/** An imported template: what it set at its top level, by name. */
class TemplateModule extends TemplateObject {
    typeName = 'TemplateModule';
    vars;
    body;
    constructor(vars, body) {
        super();
        this.vars = vars;
        this.body = body;
    }
    attribute(name) {
        return name.startsWith('_') ? undefined : this.vars.get(name);
    }
    text() {
        return this.body;
    }
}
function importTemplate(frame, name, at, withContext) {
    const inner = {};
    return inTemplate(name, at, inner, () => {
        const template = loadTemplate(frame.state, name);
        inner.state = stateFor(frame, withContext);
        return new TemplateModule(inner.state.vars, template.render(inner.state));
    });
}
function compileImport(node, compilation) {
    const template = compileExpression(node.template, compilation);
    return (frame) => {
        const name = template(frame);
        frame.state.at = node;
        frame.set(node.target, importTemplate(frame, name, node, node.withContext));
        return '';
    };
}
function compileFromImport(node, compilation) {
    const template = compileExpression(node.template, compilation);
    return (frame) => {
        const source = template(frame);
        frame.state.at = node;
        const module = importTemplate(frame, source, node, node.withContext);
        for (const { name, alias } of node.names) {
            const message = `template ${shownNames(source)} has no '${name}' to import`;
            frame.set(alias, module.attribute(name) ?? frame.state.undefined(() => ({ message }), node));
        }
        return '';
    };
}

;// CONCATENATED MODULE: ./dist/.js/template/compile/loop-context.js





const NOT_GIVEN = Symbol('not given');
/** `loop`: where a `for` stands. */
class LoopContext extends TemplateObject {
    typeName = 'LoopContext';
    index0 = -1;
    state;
    items;
    depth0;
    recurse;
    lastSeen = NOT_GIVEN;
    constructor(state, items, depth0, recurse) {
        super();
        this.state = state;
        this.items = items;
        this.depth0 = depth0;
        this.recurse = recurse;
    }
    attribute(name) {
        const { length } = this.items;
        switch (name) {
            case 'index':
                return this.index0 + 1;
            case 'index0':
                return this.index0;
            case 'revindex':
                return length - this.index0;
            case 'revindex0':
                return length - this.index0 - 1;
            case 'first':
                return this.index0 === 0;
            case 'last':
                return this.index0 === length - 1;
            case 'length':
                return length;
            case 'depth':
                return this.depth0 + 1;
            case 'depth0':
                return this.depth0;
            case 'previtem':
                return this.neighbour(this.index0 - 1, 'there is no previous item');
            case 'nextitem':
                return this.neighbour(this.index0 + 1, 'there is no next item');
            case 'cycle':
                return new BoundFunction('loop.cycle', this.cycle);
            case 'changed':
                return new BoundFunction('loop.changed', this.changed);
            default:
                return undefined;
        }
    }
    text() {
        return `<LoopContext ${this.index0 + 1}/${this.items.length}>`;
    }
    /** `loop(items)` in a recursive loop. */
    call(state, positional) {
        if (this.recurse === undefined) {
            return failure_fail("'loop' can only be called in a loop marked 'recursive'");
        }
        const text = this.recurse(positional[0], this.depth0 + 1);
        return state.autoescape ? new Markup(text) : text;
    }
    neighbour(index, message) {
        if (index < 0 || index >= this.items.length)
            return this.state.undefined(() => ({ message }));
        return this.items[index];
    }
    cycle = signature_define('*values', (values) => values.length === 0 ? failure_fail('loop.cycle needs values') : values[this.index0 % values.length]);
    changed = signature_define('*values', (values) => {
        const now = tupleOf(values);
        const changed = this.lastSeen === NOT_GIVEN || !isEqual(now, this.lastSeen);
        this.lastSeen = now;
        return changed;
    });
}

;// CONCATENATED MODULE: ./dist/.js/template/values/namespace.js

/** What `namespace()` makes: the one thing whose attributes a template can set. */
class Namespace extends TemplateObject {
    typeName = 'Namespace';
    values;
    constructor(values) {
        super();
        this.values = values;
    }
    attribute(name) {
        return this.values.get(name);
    }
    set(name, value) {
        this.values.set(name, value);
    }
}

;// CONCATENATED MODULE: ./dist/.js/template/compile/targets.js



/** What an assignment to `target` does: a name, a namespace's attribute, or several at once. */
function compileTarget(target) {
    switch (target.typename) {
        case 'Symbol': {
            const { value: name } = target;
            return (frame, value) => frame.set(name, value);
        }
        case 'LookupVal':
            return compileNamespaceTarget(target);
        case 'Tuple': {
            const targets = target.children.map((child) => compileTarget(child));
            return (frame, value) => {
                frame.state.at = target;
                unpack(targets, frame, value);
            };
        }
    }
}
function compileNamespaceTarget(target) {
    const holder = target.target.typename === 'Symbol' ? target.target.value : '';
    const name = target.val.typename === 'Literal' ? String(target.val.value) : '';
    return (frame, value) => {
        frame.state.at = target;
        const namespace = frame.find(holder);
        if (namespace instanceof Namespace)
            namespace.set(name, value);
        else
            failure_fail(`'${holder}' is no namespace()`, `Only an attribute of a namespace() can be set.`);
    };
}
function unpack(targets, frame, value) {
    const items = itemsOf(value);
    if (items.length !== targets.length) {
        failure_fail(`${items.length} values cannot be unpacked into ${targets.length} names`);
    }
    targets.forEach((assign, index) => assign(frame, items[index]));
}

;// CONCATENATED MODULE: ./dist/.js/template/parse/target-names.js
/** The names that an assignment to `target` sets. */
function* namesOfTarget(target) {
    if (target.typename === 'Symbol')
        yield target.value;
    if (target.typename === 'Tuple') {
        for (const child of target.children)
            yield* namesOfTarget(child);
    }
}

;// CONCATENATED MODULE: ./dist/.js/template/compile/tree-walk.js

/** Every node below and including `value`, whichever field it stands in. */
function* nodesOf(value) {
    if (typeof value !== 'object' || value === null)
        return;
    if ('typename' in value)
        yield value;
    for (const child of Object.values(value))
        yield* nodesOf(child);
}
/** True where a name is used below `value`. */
function tree_walk_mentions(value, name) {
    for (const node of nodesOf(value)) {
        if (node.typename === 'Symbol' && node.value === name)
            return true;
    }
    return false;
}
/** Every name that a statement below `value` brings into being. */
function* assignedNames(value) {
    for (const node of nodesOf(value))
        yield* assignedBy(node);
}
function* assignedBy(node) {
    const fields = node;
    switch (node.typename) {
        case 'For':
            yield* namesOfTarget(fields.name);
            break;
        case 'Set':
        case 'SetBlock':
            yield* namesOfTarget(fields.target);
            break;
        case 'With':
            for (const target of fields.targets)
                yield* namesOfTarget(target);
            break;
        case 'Import':
            yield fields.target;
            break;
        case 'FromImport':
            for (const { alias } of fields.names)
                yield alias;
            break;
        case 'Macro':
            yield fields.name;
            yield* parameterNames(fields);
            break;
        case 'CallBlock':
            yield* parameterNames(fields);
            break;
        default:
    }
}
function* parameterNames(fields) {
    for (const { name } of fields.params)
        yield name;
}

;// CONCATENATED MODULE: ./dist/.js/template/compile/loops.js








function compileFor(node, compilation) {
    const iterable = compileExpression(node.arr, compilation);
    const loop = {
        assign: compileTarget(node.name),
        test: node.test ? compileExpression(node.test, compilation) : undefined,
        body: compileInScope(node.body, compilation),
        otherwise: node.else_ ? compileInScope(node.else_, compilation) : undefined,
        recursive: node.recursive,
        usesLoop: node.recursive || tree_walk_mentions(node.body, 'loop'),
    };
    return (frame) => {
        const value = iterable(frame);
        frame.state.at = node;
        return runLoop(loop, frame, value, 0);
    };
}
function runLoop(loop, frame, value, depth) {
    const all = iterate(value);
    const needsAll = loop.usesLoop || loop.test !== undefined;
    if (!needsAll)
        return runSimple(loop, frame, all);
    const items = arrayOf(loop, frame, all);
    const recurse = (inner, innerDepth) => runLoop(loop, frame, inner, innerDepth);
    const context = new LoopContext(frame.state, items, depth, loop.recursive ? recurse : undefined);
    let output = '';
    for (let index = 0; index < items.length; index += 1) {
        context.index0 = index;
        const inner = frame.inner();
        inner.set('loop', context);
        output += runOnce(loop, inner, items[index], output.length);
    }
    return items.length === 0 ? emptyLoop(loop, frame) : output;
}
function runSimple(loop, frame, items) {
    let output = '';
    let isEmpty = true;
    for (const item of items) {
        isEmpty = false;
        output += runOnce(loop, frame.inner(), item, output.length);
    }
    return isEmpty ? emptyLoop(loop, frame) : output;
}
function runOnce(loop, frame, item, length) {
    frame.state.surroundings.budget.countIteration(length);
    loop.assign(frame, item);
    return loop.body(frame);
}
function emptyLoop({ otherwise }, frame) {
    return otherwise === undefined ? '' : otherwise(frame.inner());
}
/** The items that the loop's `if` lets through; without one, a list is not copied. */
function arrayOf(loop, frame, all) {
    const { test } = loop;
    if (test === undefined)
        return Array.isArray(all) ? all : Array.from(all);
    const chosen = new List();
    for (const item of all) {
        const inner = frame.inner();
        loop.assign(inner, item);
        if (isTrue(test(inner)))
            chosen.push(item);
    }
    return chosen;
}

;// CONCATENATED MODULE: ./dist/.js/template/compile/macros.js








function compileMacroCode(node, name, compilation) {
    return {
        name,
        params: node.params.map((parameter) => ({
            name: parameter.name,
            default: parameter.default ? compileExpression(parameter.default, compilation) : undefined,
        })),
        body: compilation.inside('capture', () => compileBody(node.body, compilation)),
        usesVarargs: tree_walk_mentions(node.body, 'varargs'),
        usesKwargs: tree_walk_mentions(node.body, 'kwargs'),
        usesCaller: tree_walk_mentions(node.body, 'caller') || node.params.some((parameter) => parameter.name === 'caller'),
    };
}
/** A macro together with the scope it was made in. */
class Macro extends Callable {
    name;
    code;
    home;
    autoescape;
    constructor(code, home) {
        super();
        this.name = code.name;
        this.code = code;
        this.home = home;
        this.autoescape = home.state.autoescape;
    }
    attribute(name) {
        switch (name) {
            case 'name':
                return this.name;
            case 'arguments':
                return tupleOf(this.code.params.map((parameter) => parameter.name));
            case 'catch_varargs':
                return this.code.usesVarargs;
            case 'catch_kwargs':
                return this.code.usesKwargs;
            case 'caller':
                return this.code.usesCaller;
            default:
                return undefined;
        }
    }
    call(state, positional, named) {
        const frame = this.home.inner();
        const left = new Map(named);
        this.setSpecials(frame, positional, left);
        this.setParameters(frame, positional, left);
        this.refuseSurplus(positional, left);
        const text = this.run(frame);
        return state.autoescape ? new Markup(text) : text;
    }
    setParameters(frame, positional, left) {
        this.code.params.forEach((parameter, index) => {
            const { name } = parameter;
            if (index < positional.length) {
                if (left.has(name))
                    failure_fail(`macro '${this.name}' gets '${name}' twice`);
                frame.set(name, positional[index]);
            }
            else if (left.has(name))
                frame.set(name, left.get(name));
            else
                frame.set(name, parameter.default?.(frame) ?? this.notGiven(frame, parameter));
            left.delete(name);
        });
        if (this.code.usesKwargs)
            frame.set('kwargs', Dict.from(left));
    }
    notGiven(frame, { name, ...parameter }) {
        if (parameter.default !== undefined)
            return null;
        const message = `'${name}' is undefined: macro '${this.name}' was called without it`;
        return frame.state.undefined(() => ({ message }));
    }
    setSpecials(frame, positional, left) {
        const { params, usesVarargs, usesCaller } = this.code;
        if (usesVarargs)
            frame.set('varargs', tupleOf(positional.slice(params.length)));
        if (!usesCaller || params.some((parameter) => parameter.name === 'caller'))
            return;
        const message = `'caller' is undefined: macro '${this.name}' was not called by '{% call %}'`;
        frame.set('caller', left.get('caller') ?? frame.state.undefined(() => ({ message })));
        left.delete('caller');
    }
    refuseSurplus(positional, left) {
        const { params, usesKwargs, usesVarargs } = this.code;
        if (!usesVarargs && positional.length > params.length) {
            failure_fail(`macro '${this.name}' takes at most ${params.length} argument(s)`);
        }
        const [surplus] = left.keys();
        if (usesKwargs || surplus === undefined)
            return;
        if (surplus === 'caller')
            failure_fail(`macro '${this.name}' does not use 'caller'`);
        failure_fail(`macro '${this.name}' has no parameter '${surplus}'`);
    }
    /** The body escapes as the place where it was written says. */
    run(frame) {
        const { state } = frame;
        const before = state.autoescape;
        state.autoescape = this.autoescape;
        try {
            return this.code.body(frame);
        }
        finally {
            state.autoescape = before;
        }
    }
}
function compileMacro(node, compilation) {
    const code = compileMacroCode(node, node.name, compilation);
    return (frame) => {
        frame.set(node.name, new Macro(code, frame));
        return '';
    };
}
/** `{% call(args) f(…) %}`: the body becomes the macro `caller` of the call. */
function compileCallBlock(node, compilation) {
    const code = compileMacroCode(node, 'caller', compilation);
    const callee = compileExpression(node.call.name, compilation);
    const args = compileArguments(node.call.args, compilation);
    const shown = sourceText(node.call.name);
    return (frame) => {
        const named = new Map(args.named(frame)).set('caller', new Macro(code, frame));
        const value = callee(frame);
        const positional = args.positional(frame);
        frame.state.at = node;
        return frame.state.print(callValue(frame.state, value, positional, named, shown));
    };
}

;// CONCATENATED MODULE: ./dist/.js/template/compile/statements.js








/** A function that renders the statement in a frame. */
function compileStatement(node, compilation) {
    switch (node.typename) {
        case 'NodeList':
            return compileBody(node, compilation);
        case 'Output':
            return compileOutput(node, compilation);
        case 'If':
            return compileIf(node, compilation);
        case 'For':
            return compileFor(node, compilation);
        case 'Set':
            return compileSet(node, compilation);
        case 'SetBlock':
            return compileSetBlock(node, compilation);
        case 'With':
            return compileWith(node, compilation);
        case 'FilterBlock':
            return compileFilterBlock(node, compilation);
        case 'Autoescape':
            return compileAutoescape(node, compilation);
        case 'Do':
            return compileDo(node, compilation);
        case 'Macro':
            return compileMacro(node, compilation);
        case 'CallBlock':
            return compileCallBlock(node, compilation);
        case 'Block':
            return compileBlock(node, compilation);
        case 'Extends':
            return compileExtends(node, compilation);
        case 'Include':
            return compileInclude(node, compilation);
        case 'Import':
            return compileImport(node, compilation);
        case 'FromImport':
            return compileFromImport(node, compilation);
    }
}
function compileBody(node, compilation) {
    return compileStatements(node.children, compilation);
}
function compileStatements(nodes, compilation) {
    return inSequence(nodes.map((child) => compileStatement(child, compilation)));
}
/** A body whose names stay in it. */
function compileInScope(node, compilation) {
    return compilation.inside('scope', () => compileBody(node, compilation));
}
function inSequence(renders) {
    const [first] = renders;
    if (first === undefined)
        return () => '';
    if (renders.length === 1)
        return first;
    return (frame) => {
        let output = '';
        for (const render of renders)
            output += render(frame);
        return output;
    };
}
function compileOutput(node, compilation) {
    const print = compilePrint(node, compilation);
    const always = !compilation.mayExtend || compilation.isInside('block') || compilation.isInside('capture');
    if (always)
        return print;
    return (frame) => (frame.state.parent === undefined ? print(frame) : '');
}
function compilePrint(node, compilation) {
    return inSequence(node.children.map((child) => {
        if (child.typename === 'TemplateData')
            return () => child.value;
        const value = compileExpression(child, compilation);
        return (frame) => {
            const result = value(frame);
            if (typeof result === 'string' && !frame.state.autoescape)
                return result;
            frame.state.at = child;
            return frame.state.print(result);
        };
    }));
}
function compileIf(node, compilation) {
    const cond = compileExpression(node.cond, compilation);
    const branch = (part) => compilation.inside('branch', () => compileBody(part, compilation));
    const body = branch(node.body);
    const otherwise = node.else_ ? branch(node.else_) : undefined;
    return (frame) => {
        if (isTrue(cond(frame)))
            return body(frame);
        return otherwise === undefined ? '' : otherwise(frame);
    };
}
function compileSet(node, compilation) {
    const value = compileExpression(node.value, compilation);
    const assign = compileTarget(node.target);
    return (frame) => {
        assign(frame, value(frame));
        return '';
    };
}
/** The body's text as a value that filters can work on. */
function captured(body) {
    return (frame) => {
        const text = body(frame.inner());
        return frame.state.autoescape ? new Markup(text) : text;
    };
}
function compileSetBlock(node, compilation) {
    const text = captured(compilation.inside('capture', () => compileBody(node.body, compilation)));
    const value = node.filters.reduce((target, use) => compileFilterUse(use, target, compilation), text);
    const assign = compileTarget(node.target);
    return (frame) => {
        assign(frame, value(frame));
        return '';
    };
}
function compileFilterBlock(node, compilation) {
    const text = captured(compileInScope(node.body, compilation));
    const value = node.filters.reduce((target, use) => compileFilterUse(use, target, compilation), text);
    return (frame) => frame.state.print(value(frame));
}
/** The values are computed outside of the scope that their names open. */
function compileWith(node, compilation) {
    const values = node.values.map((value) => compileExpression(value, compilation));
    const targets = node.targets.map(compileTarget);
    const body = compileInScope(node.body, compilation);
    return (frame) => {
        const inner = frame.inner();
        const given = values.map((value) => value(frame));
        targets.forEach((assign, index) => assign(inner, given[index]));
        return body(inner);
    };
}
function compileAutoescape(node, compilation) {
    const value = compileExpression(node.value, compilation);
    const body = compileInScope(node.body, compilation);
    return (frame) => {
        const { state } = frame;
        const before = state.autoescape;
        state.autoescape = isTrue(value(frame));
        try {
            return body(frame.inner());
        }
        finally {
            state.autoescape = before;
        }
    };
}
function compileDo(node, compilation) {
    const value = compileExpression(node.expr, compilation);
    return (frame) => {
        value(frame);
        return '';
    };
}

;// CONCATENATED MODULE: ./dist/.js/template/compile/inheritance.js








function compileExtends(node, compilation) {
    const name = compileExpression(node.template, compilation);
    return (frame) => {
        const { state } = frame;
        if (state.parent !== undefined)
            failure_fail('the template extends two others');
        const value = name(frame);
        state.at = node;
        state.parent = loadTemplate(state, value);
        state.parent.addBlocks(state);
        return '';
    };
}
function compileBlock(node, compilation) {
    const { name, scoped } = node;
    if (compilation.blocks.has(name)) {
        throw new SyntaxFailure(`block '${name}' is defined twice`, node.lineno, node.colno);
    }
    compilation.blocks.set(name, () => '');
    const atTop = !['scope', 'capture', 'block'].some((place) => compilation.isInside(place));
    const body = compilation.inside('block', () => compileBody(node.body, compilation));
    const render = node.required
        ? () => failure_fail(`block '${name}' is required, and no template gives it`)
        : body;
    compilation.blocks.set(name, render);
    return (frame) => {
        // The template that is extended has the block's place.
        if (atTop && frame.state.parent !== undefined)
            return '';
        return renderBlock(frame.state, name, 0, scoped ? frame : undefined);
    };
}
function renderBlock(state, name, level, scope) {
    const body = state.blocks.get(name)?.[level];
    if (body === undefined)
        return failure_fail(`there is no block '${name}'`);
    const frame = new Frame(state, scope);
    frame.set('super', superOf(state, name, level, scope));
    return body(frame);
}
function superOf(state, name, level, scope) {
    if (state.blocks.get(name)?.[level + 1] !== undefined) {
        return new BlockReference(state, name, level + 1, scope);
    }
    const message = `'super' is undefined: block '${name}' has no parent`;
    return state.undefined(() => ({ message }), state.at);
}
/** `super`, or a block reached through `self`. */
class BlockReference extends Callable {
    name;
    home;
    level;
    scope;
    constructor(home, name, level, scope) {
        super();
        this.home = home;
        this.name = name;
        this.level = level;
        this.scope = scope;
    }
    attribute(name) {
        return name === 'super' ? superOf(this.home, this.name, this.level, this.scope) : undefined;
    }
    call(state) {
        const text = renderBlock(this.home, this.name, this.level, this.scope);
        return state.autoescape ? new Markup(text) : text;
    }
}
/** `self`: the blocks of the template by name. */
class TemplateReference extends TemplateObject {
    typeName = 'TemplateReference';
    state;
    constructor(state) {
        super();
        this.state = state;
    }
    attribute(name) {
        return this.state.blocks.has(name) ? new BlockReference(this.state, name, 0) : undefined;
    }
    text() {
        return '<TemplateReference None>';
    }
}

;// CONCATENATED MODULE: ./dist/.js/template/compile/expressions.js













const OPERATORS = {
    Add: '+',
    Sub: '-',
    Mul: '*',
    Div: '/',
    FloorDiv: '//',
    Mod: '%',
    Pow: '**',
};
/** A function that computes the expression's value in a frame. */
function compileExpression(node, compilation) {
    const compile = (inner) => compileExpression(inner, compilation);
    switch (node.typename) {
        case 'Literal': {
            const { value } = node;
            return () => value;
        }
        case 'Symbol':
            return compileName(node, compilation);
        case 'LookupVal':
            return compileLookup(node, compilation);
        case 'Slice':
            return compileSlice(node, compilation);
        case 'FunCall':
            return compileCall(node, compilation);
        case 'Filter':
            return compileFilter(node, compilation);
        case 'Test':
            return compileTest(node, compilation);
        case 'Compare':
            return compileCompare(node, compilation);
        case 'InlineIf':
            return compileInlineIf(node, compilation);
        case 'Array': {
            const items = node.children.map(compile);
            return (frame) => listOf(items.map((item) => item(frame)));
        }
        case 'Tuple': {
            const items = node.children.map(compile);
            return (frame) => tupleOf(items.map((item) => item(frame)));
        }
        case 'Dict':
            return compileDict(node, compilation);
        case 'Or': {
            const [left, right] = [compile(node.left), compile(node.right)];
            return (frame) => {
                const value = left(frame);
                return isTrue(value) ? value : right(frame);
            };
        }
        case 'And': {
            const [left, right] = [compile(node.left), compile(node.right)];
            return (frame) => {
                const value = left(frame);
                return isTrue(value) ? right(frame) : value;
            };
        }
        case 'Not': {
            const target = compile(node.target);
            return (frame) => !isTrue(target(frame));
        }
        case 'Concat': {
            const [left, right] = [compile(node.left), compile(node.right)];
            return (frame) => concatenate(left(frame), right(frame), frame.state.autoescape);
        }
        case 'Neg':
        case 'Pos': {
            const target = compile(node.target);
            const apply = node.typename === 'Neg' ? negate : positive;
            return (frame) => {
                const value = target(frame);
                frame.state.at = node;
                return apply(value);
            };
        }
        case 'Add':
        case 'Sub':
        case 'Mul':
        case 'Div':
        case 'FloorDiv':
        case 'Mod':
        case 'Pow': {
            const operator = OPERATORS[node.typename];
            const [left, right] = [compile(node.left), compile(node.right)];
            return (frame) => {
                const [a, b] = [left(frame), right(frame)];
                frame.state.at = node;
                return arithmetic(operator, a, b);
            };
        }
    }
}
function compileName(node, compilation) {
    const { value: name } = node;
    if (name === 'self')
        return (frame) => new TemplateReference(frame.state);
    if (compilation.isLocal(name)) {
        return (frame) => {
            const value = frame.find(name);
            return value === undefined ? frame.state.unknownName(name, node) : value;
        };
    }
    return (frame) => {
        const value = frame.state.find(name);
        return value === undefined ? frame.state.unknownName(name, node) : value;
    };
}
function compileLookup(node, compilation) {
    const target = compileExpression(node.target, compilation);
    const site = { at: node, subject: sourceText(node.target) };
    if (node.val.typename === 'Literal' && node.dotted) {
        const name = String(node.val.value);
        return (frame) => {
            const value = target(frame);
            // The way of most lookups: an entry of a mapping without a prototype.
            if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === null) {
                const own = value[name];
                if (own !== undefined)
                    return own;
            }
            frame.state.at = node;
            return getAttribute(frame.state, value, name, site);
        };
    }
    const key = compileExpression(node.val, compilation);
    return (frame) => {
        const [value, name] = [target(frame), key(frame)];
        frame.state.at = node;
        return getItem(frame.state, value, name, site);
    };
}
function compileSlice(node, compilation) {
    const target = compileExpression(node.target, compilation);
    const bounds = node.bounds.map((bound) => bound && compileExpression(bound, compilation));
    return (frame) => {
        const value = target(frame);
        const [start, stop, step] = bounds.map((bound) => (bound ? bound(frame) : null));
        frame.state.at = node;
        return slice(value, start, stop, step);
    };
}
function compileFilter(node, compilation) {
    const target = compileExpression(node.target, compilation);
    return compileFilterUse(node, target, compilation);
}
/** `target | name(args)`. */
function compileFilterUse(node, target, compilation) {
    const signature = compilation.find('filter', node.name, node);
    const { positional, named } = compileArguments(node.args, compilation);
    const what = `filter '${node.name}'`;
    return (frame) => {
        if (signature === undefined)
            return failure_fail(`there is no filter named '${node.name}'`);
        const args = [target(frame), ...positional(frame)];
        const names = named(frame);
        frame.state.at = node;
        return bindArguments(what, signature, frame.state, args, names);
    };
}
function compileTest(node, compilation) {
    const target = compileExpression(node.target, compilation);
    const signature = compilation.find('test', node.name, node);
    const { positional, named } = compileArguments(node.args, compilation);
    const what = `test '${node.name}'`;
    return (frame) => {
        if (signature === undefined)
            return failure_fail(`there is no test named '${node.name}'`);
        const args = [target(frame), ...positional(frame)];
        const names = named(frame);
        frame.state.at = node;
        return bindArguments(what, signature, frame.state, args, names);
    };
}
function compileInlineIf(node, compilation) {
    const cond = compileExpression(node.cond, compilation);
    const body = compilation.inside('branch', () => compileExpression(node.body, compilation));
    const { else_ } = node;
    const otherwise = else_ && compilation.inside('branch', () => compileExpression(else_, compilation));
    const absence = {
        message: "the condition of an inline 'if' is false and there is no 'else'",
    };
    return (frame) => {
        if (isTrue(cond(frame)))
            return body(frame);
        // Jinja2 gives its lenient kind here, also where all else is strict.
        return otherwise ? otherwise(frame) : new Undefined(false, () => absence, node);
    };
}
function compileDict(node, compilation) {
    const pairs = node.pairs.map(({ key, value }) => [compileExpression(key, compilation), compileExpression(value, compilation)]);
    return (frame) => {
        const entries = pairs.map(([key, value]) => [hashable(key(frame)), value(frame)]);
        return Dict.from(entries);
    };
}

;// CONCATENATED MODULE: ./dist/.js/template/compile/compile.js







/** @throws SyntaxFailure for what only shows once the tree is whole: an unknown filter. */
function compileTemplate(root) {
    const mayExtend = Array.from(nodesOf(root)).some(({ typename }) => typename === 'Extends');
    const compilation = new Compilation(FILTERS, TESTS, assignedNames(root), mayExtend);
    return new CompiledTemplate(compileStatements(root.children, compilation), compilation.blocks);
}
/** @throws SyntaxFailure */
function compileLoneExpression(node) {
    return compileExpression(node, new Compilation(FILTERS, TESTS, []));
}

;// CONCATENATED MODULE: ./dist/.js/template/compiled-cache.js
/** Keeps the most recently used values, so that nothing is compiled twice and memory is bounded. */
class CompiledCache {
    entries = new Map();
    limit;
    lastKey;
    lastValue;
    constructor(limit) {
        this.limit = limit;
    }
    get(key, make) {
        if (key === this.lastKey && this.lastValue !== undefined)
            return this.lastValue;
        let value = this.entries.get(key);
        if (value === undefined)
            value = make();
        else
            this.entries.delete(key);
        this.entries.set(key, value);
        this.dropOldest();
        this.lastKey = key;
        this.lastValue = value;
        return value;
    }
    dropOldest() {
        if (this.entries.size <= this.limit)
            return;
        const [oldest] = this.entries.keys();
        if (oldest !== undefined)
            this.entries.delete(oldest);
    }
}

;// CONCATENATED MODULE: ./dist/.js/template/available-variables.js

const available_variables_NAMESPACES = ['args', 'env', 'steps', 'batch'];
/** The names, never the values, that a template with this context can use. */
function availableVariables(context) {
    const [args, env, steps, batch] = available_variables_NAMESPACES.map((namespace) => namesIn(context[namespace]));
    const root = Object.keys(context)
        .filter((name) => context[name] !== undefined && !available_variables_isNamespace(name))
        .sort();
    return { args: args ?? [], env: env ?? [], steps: steps ?? [], batch: batch ?? [], root };
}
function available_variables_isNamespace(name) {
    return available_variables_NAMESPACES.includes(name);
}
function namesIn(namespace) {
    return isPlainMapping(namespace) ? Object.keys(namespace).sort() : [];
}

;// CONCATENATED MODULE: ./dist/.js/template/condition.js



const LONGEST_SHOWN = 40;
/** True for a condition that is no expression: `TRUE`, `false` or nothing. */
function isPlainAnswer(source) {
    return /^\s*(?:true|false)?\s*$/i.test(source);
}
/** What the value of a condition means: text must say `true` or `false`, else Python's truth counts. */
function conditionHolds(value, context) {
    if (typeof value !== 'string')
        return isTrue(value);
    const text = value.trim();
    if (/^true$/i.test(text))
        return true;
    if (text === '' || /^false$/i.test(text))
        return false;
    const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
    throw new TemplateError('template_failed', `the condition gives the text ${JSON.stringify(shown)}`, {
        hint: "A condition's text must be 'true' or 'false'; compare it, as in \"x == 'yes'\".",
        availableVariables: availableVariables(context),
    });
}

;// CONCATENATED MODULE: ./dist/.js/template/lipsum.js




const WORDS = ('lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut ' +
    'labore et dolore magna aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris').split(' ');
const MOST_PARAGRAPHS = 1000;
const MOST_WORDS = 10_000;
/** Filler text: `n` paragraphs of `min` to `max` words. Random, as in Jinja2. */
function lipsum(n = 5, html = true, min = 20, max = 100) {
    const count = integerArgument(n, 'the number of paragraphs');
    const [low, high] = [integerArgument(min, 'min'), integerArgument(max, 'max')];
    if (count > MOST_PARAGRAPHS || high > MOST_WORDS)
        failure_fail('lipsum would become too long');
    const paragraphs = Array.from({ length: Math.max(0, count) }, () => paragraph(low, high));
    if (!isTrue(html))
        return paragraphs.join('\n\n');
    return new Markup(paragraphs.map((text) => `<p>${text}</p>`).join('\n'));
}
function paragraph(low, high) {
    const length = low + Math.floor(Math.random() * Math.max(1, high - low));
    const words = Array.from({ length }, () => WORDS[Math.floor(Math.random() * WORDS.length)] ?? 'lorem');
    const text = words.join(' ');
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

;// CONCATENATED MODULE: ./dist/.js/template/globals.js










/** As in Jinja2's sandbox. */
const LONGEST_RANGE = 100_000;
function range(first, second, third) {
    const [start, stop] = second === undefined ? [0, first] : [first, second];
    const step = third === undefined ? 1 : integerArgument(third, 'the step');
    if (step === 0)
        failure_fail('the step of range must not be zero');
    const made = new Range(integerArgument(start, 'the start'), integerArgument(stop, 'the end'), step);
    return made.length > LONGEST_RANGE ? failure_fail(`range is longer than ${LONGEST_RANGE}`) : made;
}
/** `dict(mapping_or_pairs, name=value)`. */
function makeDict(args, named) {
    const dict = new Dict();
    const [source] = args;
    if (source !== undefined)
        for (const [key, value] of globals_pairsOf(source))
            dict.set(key, value);
    for (const [name, value] of named)
        dict.set(name, value);
    return dict;
}
function globals_pairsOf(source) {
    if (isDict(source))
        return entriesOf(source);
    return itemsOf(source).map((pair) => {
        const items = itemsOf(pair);
        return items.length === 2 ? [items[0], items[1]] : failure_fail('dict needs pairs');
    });
}
function makeNamespace(args, named) {
    const entries = Array.from(makeDict(args, named).entries());
    return new Namespace(new Map(entries.map(([key, value]) => [String(key), value])));
}
/** Goes round its values: `next()`, `current`, `reset()`. */
class Cycler extends TemplateObject {
    typeName = 'Cycler';
    position = 0;
    values;
    constructor(values) {
        super();
        this.values = values.length > 0 ? values : failure_fail('cycler needs values');
    }
    attribute(name) {
        switch (name) {
            case 'current':
                return this.values[this.position];
            case 'next':
                return new BoundFunction('next', this.next);
            case 'reset':
                return new BoundFunction('reset', this.reset);
            default:
                return undefined;
        }
    }
    next = signature_define('', () => {
        const value = this.values[this.position];
        this.position = (this.position + 1) % this.values.length;
        return value;
    });
    reset = signature_define('', () => {
        this.position = 0;
        return null;
    });
}
/** Gives nothing at its first call, its separator at each later one. */
class Joiner extends TemplateObject {
    typeName = 'Joiner';
    used = false;
    separator;
    constructor(separator) {
        super();
        this.separator = separator;
    }
    attribute() {
        return undefined;
    }
    call() {
        if (this.used)
            return this.separator;
        this.used = true;
        return '';
    }
}
const FUNCTIONS = {
    range: signature_define('start stop? step?', range),
    dict: signature_define('*args **named', makeDict),
    namespace: signature_define('*args **named', makeNamespace),
    cycler: signature_define('*values', (values) => new Cycler(values)),
    joiner: signature_define('sep?', (separator = ', ') => new Joiner(separator)),
    lipsum: signature_define('n? html? min? max?', lipsum),
};
/** Names that every template has, unless the context or the template itself sets them. */
const GLOBALS = new Map(Object.entries(FUNCTIONS).map(([name, signature]) => [name, new BoundFunction(name, signature)]));

// EXTERNAL MODULE: ./node_modules/nunjucks/src/lexer.js
var lexer = __webpack_require__(8852);
;// CONCATENATED MODULE: ./dist/.js/template/parse/string-escapes.js
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g;
const SHORT = {
    '\n': '',
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** An escape that names a character and does not do so in full. */
const CUT_SHORT = /(?<!\\)(?:\\\\)*\\(?:N|x(?![\da-fA-F]{2})|u(?![\da-fA-F]{4})|U(?!00(?:0[\da-fA-F]|10)[\da-fA-F]{4}))/;
/**
 * The text that a quoted literal means by Python's rules: an unknown escape keeps its backslash.
 * Undefined for an escape that is cut short.
 */
function unescapeString(body) {
    if (!body.includes('\\'))
        return body;
    if (CUT_SHORT.test(body))
        return undefined;
    return body.replace(ESCAPE, (whole, x, u, long, octal, short) => {
        const hex = x ?? u ?? long;
        if (hex !== undefined)
            return String.fromCodePoint(parseInt(hex, 16));
        if (octal !== undefined)
            return String.fromCharCode(parseInt(octal, 8));
        return SHORT[short ?? ''] ?? whole;
    });
}

;// CONCATENATED MODULE: ./dist/.js/template/parse/tokenizer.js



// nunjucks exports its lexer's instances, not the class.
const NunjucksTokenizer = Object.getPrototypeOf(lexer.lex(''));
const Base = NunjucksTokenizer.constructor;
const tokenizer_TAG = /\{[{%#]/g;
const RAW_TAG = /\{%([-+]?)\s*raw\s*(-%\}\s*|%\})/y;
const END_RAW = /\{%([-+]?)\s*endraw\s*([-+]?)%\}/g;
const STRING = /'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"/y;
const FLOAT = /\d+(?:_\d+)*(?:\.\d+(?:_\d+)*(?:[eE][+-]?\d+(?:_\d+)*)?|[eE][+-]?\d+(?:_\d+)*)/y;
const INTEGER = /0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0[xX](?:_?[\da-fA-F])+|\d+(?:_\d+)*/y;
const NAME = /[\p{XID_Start}_]\p{XID_Continue}*/uy;
const OPERATOR = /\*\*|\/\/|[=!<>]=|[%*\-+~/,:|.<>=]/y;
const SPACE = /\s*/y;
const NAMED_OPERATORS = {
    '|': 'pipe',
    '~': 'tilde',
    ',': 'comma',
    ':': 'colon',
};
const CLOSING_OF = { '(': ')', '[': ']', '{': '}' };
/** nunjucks' names for the token types. */
const BRACKETS = {
    '(': 'left-paren',
    ')': 'right-paren',
    '[': 'left-bracket',
    ']': 'right-bracket',
    '{': 'left-curly',
    '}': 'right-curly',
};
/**
 * nunjucks' lexer with Jinja2's rules for white space around tags, brackets inside tags, numbers
 * and strings. Text tokens leave it already trimmed, so the parser has no white space to care for.
 */
class JinjaTokenizer extends Base {
    options;
    openBrackets = [];
    atLineStart = true;
    /** The tag that is open: its end mark, and where it began. */
    tag;
    /** The token before was a dot: `a.0.1` holds two indexes, no float. */
    afterDot = false;
    constructor(source, options) {
        super(source);
        this.options = options;
    }
    nextToken() {
        return this.in_code ? this.nextCodeToken() : this.nextTextToken();
    }
    nextTextToken() {
        while (!this.isFinished()) {
            const start = this.here();
            const { text, begin } = this.takeText();
            if (text !== '')
                return token('data', text, start);
            if (begin === undefined)
                return null;
            const at = this.here();
            if (begin === '{#')
                this.skipComment(at);
            else if (begin === '{%' && this.match(RAW_TAG) !== null) {
                const raw = this.takeRaw(at);
                if (raw !== '')
                    return token('data', raw, at);
            }
            else
                return this.openTag(begin, at);
        }
        return null;
    }
    openTag(begin, at) {
        this.forwardN(2);
        if (/[-+]/.test(this.current()))
            this.forwardN(1);
        this.tag = { end: begin === '{{' ? '}}' : '%}', ...at };
        this.in_code = true;
        return token(begin === '{{' ? 'variable-start' : 'block-start', begin, at);
    }
    /** Text up to the next tag, without what the tag's sign or `lstrip_blocks` takes from its end. */
    takeText() {
        tokenizer_TAG.lastIndex = this.index;
        const found = tokenizer_TAG.exec(this.str);
        const end = found === null ? this.len : found.index;
        const text = this.str.slice(this.index, end);
        const lineStart = this.atLineStart;
        this.forwardN(end - this.index);
        if (text !== '')
            this.atLineStart = text.endsWith('\n');
        if (found === null)
            return { text, begin: undefined };
        const sign = this.str[end + 2];
        return { text: this.strippedBefore(text, found[0], sign, lineStart), begin: found[0] };
    }
    strippedBefore(text, begin, sign, start) {
        if (sign === '-')
            return text.trimEnd();
        if (sign === '+' || !this.options.lstripBlocks || begin === '{{')
            return text;
        const line = text.lastIndexOf('\n') + 1;
        if (line === 0 && !start)
            return text;
        return text.slice(line).trim() === '' ? text.slice(0, line) : text;
    }
    skipComment(at) {
        const end = this.str.indexOf('#}', this.index + 2);
        if (end < 0)
            throw new SyntaxFailure("the comment '{#' is never closed", at.lineno, at.colno);
        this.closeTag(end + 2, this.str[end - 1]);
    }
    /** Called at the end mark of a block, a comment or `endraw`: takes the white space that goes with it. */
    closeTag(end, sign) {
        this.forwardN(end - this.index);
        this.atLineStart = false;
        if (sign === '-')
            this.skipSpace();
        else if (sign !== '+' && this.options.trimBlocks && this.current() === '\n') {
            this.forwardN(1);
            this.atLineStart = true;
        }
    }
    takeRaw(at) {
        const opened = this.match(RAW_TAG) ?? '';
        this.forwardN(opened.length);
        END_RAW.lastIndex = this.index;
        const end = END_RAW.exec(this.str);
        if (end === null) {
            throw new SyntaxFailure("'{% raw %}' is never closed: 'endraw' is missing", at.lineno, at.colno);
        }
        const text = this.str.slice(this.index, end.index);
        this.forwardN(end.index - this.index);
        this.closeTag(end.index + end[0].length, end[2]);
        return this.strippedBefore(text, '{%', end[1], opened.endsWith('\n'));
    }
    nextCodeToken() {
        this.skipSpace();
        const at = this.here();
        if (this.isFinished())
            return this.endOfSource(at);
        const found = this.endOfTag(at) ?? this.stringToken(at) ?? this.numberToken(at);
        const next = found ?? this.bracketToken(at) ?? this.otherToken(at);
        this.afterDot = next.type === 'operator' && next.value === '.';
        return next;
    }
    /** A bare expression, which has no tag around it, ends with the text. */
    endOfSource(at) {
        return this.tag === undefined ? token('variable-end', '', at) : this.failUnclosed();
    }
    failUnclosed() {
        const { end, lineno, colno } = this.tag ?? { end: '', lineno: 0, colno: 0 };
        const begin = end === '}}' ? '{{' : '{%';
        throw new SyntaxFailure(`'${begin}' is never closed: '${end}' is missing`, lineno, colno);
    }
    /** `}}` inside brackets closes two mappings, not the tag. */
    endOfTag(at) {
        if (this.tag === undefined || this.openBrackets.length > 0)
            return undefined;
        const { end } = this.tag;
        const sign = /[-+]/.test(this.current()) ? this.current() : '';
        if (!this.str.startsWith(end, this.index + sign.length))
            return undefined;
        if (end === '}}' && sign === '+')
            return undefined;
        if (end === '%}')
            this.closeTag(this.index + sign.length + 2, sign);
        else {
            this.forwardN(sign.length + 2);
            this.atLineStart = false;
            if (sign === '-')
                this.skipSpace();
        }
        this.in_code = false;
        return token(end === '%}' ? 'block-end' : 'variable-end', end, at);
    }
    stringToken(at) {
        if (this.current() !== "'" && this.current() !== '"')
            return undefined;
        const whole = this.match(STRING);
        if (whole === null)
            throw new SyntaxFailure('a quoted text is never closed', at.lineno, at.colno);
        this.forwardN(whole.length);
        const text = unescapeString(whole.slice(1, -1));
        if (text !== undefined)
            return token('string', text, at);
        throw new SyntaxFailure('a quoted text holds an incomplete escape', at.lineno, at.colno);
    }
    numberToken(at) {
        const float = this.afterDot ? null : this.match(FLOAT);
        const number = float ?? this.match(INTEGER);
        if (number === null)
            return undefined;
        this.forwardN(number.length);
        return token(float === null ? 'int' : 'float', number.replaceAll('_', ''), at);
    }
    bracketToken(at) {
        const bracket = this.current();
        const type = BRACKETS[bracket];
        if (type === undefined)
            return undefined;
        const closing = CLOSING_OF[bracket];
        if (closing !== undefined)
            this.openBrackets.push(closing);
        else {
            const expected = this.openBrackets.pop();
            if (expected !== bracket) {
                const wanted = expected === undefined ? '' : `, expected '${expected}'`;
                throw new SyntaxFailure(`unexpected '${bracket}'${wanted}`, at.lineno, at.colno);
            }
        }
        this.forwardN(1);
        return token(type, bracket, at);
    }
    /** Names by Python's rules, and operators. */
    otherToken(at) {
        const name = this.match(NAME);
        if (name !== null) {
            this.forwardN(name.length);
            return token('symbol', name, at);
        }
        const operator = this.match(OPERATOR);
        if (operator !== null) {
            this.forwardN(operator.length);
            return token(NAMED_OPERATORS[operator] ?? 'operator', operator, at);
        }
        const [wrong = ''] = this.str.slice(this.index);
        throw new SyntaxFailure(`unexpected '${wrong}'`, at.lineno, at.colno);
    }
    here() {
        return { lineno: this.lineno, colno: this.colno };
    }
    match(pattern) {
        pattern.lastIndex = this.index;
        return pattern.exec(this.str)?.[0] ?? null;
    }
    skipSpace() {
        const space = this.match(SPACE) ?? '';
        if (space !== '')
            this.atLineStart = space.endsWith('\n');
        this.forwardN(space.length);
    }
}
function token(type, value, at) {
    return { type, value, ...at };
}

;// CONCATENATED MODULE: ./dist/.js/template/lone-expression.js


const SHAPE = /^(\s*\{\{[-+]?)([\s\S]*?)[-+]?\}\}\s*$/;
const known = new CompiledCache(2000);
/** The expression of a text that is exactly one `{{ expression }}`, white space around it allowed. */
function loneExpression(text) {
    return known.get(text, () => ({ lone: findLone(text) })).lone;
}
function findLone(text) {
    const [, before = '', expression] = SHAPE.exec(text) ?? [];
    if (expression === undefined || !isOneTag(text))
        return undefined;
    return { expression: expression.trimEnd(), offset: before.replace(/\S/g, ' ') };
}
/** `{{ a }}{{ b }}` has the shape, too; only the lexer can tell. */
function isOneTag(text) {
    const tokens = new JinjaTokenizer(text.trim(), { trimBlocks: false, lstripBlocks: false });
    let ends = 0;
    try {
        for (let token = tokens.nextToken(); token !== null; token = tokens.nextToken()) {
            if (token.type === 'variable-end')
                ends += 1;
            if (token.type === 'data' || token.type === 'block-start')
                return false;
        }
    }
    catch {
        // Rendering it will say what is wrong, and where.
        return false;
    }
    return ends === 1;
}

;// CONCATENATED MODULE: ./dist/.js/template/parse/number-literal.js

/** The number that a token spells; what is written with a dot or an exponent is a float. */
function numberLiteral({ type, value }) {
    return type === 'float'
        ? numbers_float(Number(value))
        : fitInteger(BigInt(value.replace(/^0+(?=\d)/, '')));
}

// EXTERNAL MODULE: ./node_modules/nunjucks/src/nodes.js
var nodes = __webpack_require__(6151);
;// CONCATENATED MODULE: ./dist/.js/template/parse/syntax-tree.js
// The declaration build starts from index.ts alone and would not find the types otherwise.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./nunjucks.d.ts" />

/** Classes of nunjucks, and beside them one for each construct that only Jinja2 has. */
const classes = new Map();
function classOf(typename) {
    let known = classes.get(typename);
    if (known === undefined) {
        known = nodes[typename] ?? nodes.Node.extend(typename, { fields: [] });
        classes.set(typename, known);
    }
    return known;
}
function createNode(typename, at, fields) {
    const node = new (classOf(typename))(at.lineno, at.colno);
    return Object.assign(node, fields);
}

// EXTERNAL MODULE: ./node_modules/nunjucks/src/parser.js
var parser = __webpack_require__(715);
;// CONCATENATED MODULE: ./dist/.js/template/parse/token-reader.js


/** nunjucks' parser with errors of our own. */
class TokenReader extends parser.Parser {
    fail(message, lineno, colno) {
        const at = lineno === undefined || colno === undefined ? this.peekToken() : { lineno, colno };
        throw new SyntaxFailure(message, at.lineno, at.colno ?? 0);
    }
    expectName() {
        const token = this.nextToken();
        if (token.type !== 'symbol')
            this.fail('expected a name', token.lineno, token.colno);
        return token.value;
    }
    expectType(type, shown) {
        const token = this.nextToken();
        if (token.type === type)
            return token;
        return this.fail(`expected '${shown}', got ${describe(token)}`, token.lineno, token.colno);
    }
    unexpected(token = this.peekToken()) {
        return this.fail(`unexpected ${describe(token)}`, token.lineno, token.colno);
    }
}
/** A token in the words of an error message. */
function describe(token) {
    if (token.type === 'variable-end' || token.type === 'block-end') {
        return token.value === '' ? 'the end of the expression' : `the end of the tag '${token.value}'`;
    }
    return token.type === 'string' ? 'a quoted text' : `'${token.value}'`;
}

;// CONCATENATED MODULE: ./dist/.js/template/parse/literal-parser.js



const CONSTANTS = {
    true: true,
    True: true,
    false: false,
    False: false,
    none: null,
    None: null,
};
/** Names, literals and what stands in brackets. */
class LiteralParser extends TokenReader {
    /** A comma makes a tuple, as in `{{ 1, 2 }}` and `{% for a in 1, 2 %}`. */
    parseTuple(withCondition = true) {
        const part = () => (withCondition ? this.parseExpression() : this.parseOr());
        const first = part();
        if (this.peekToken().type !== 'comma')
            return first;
        const children = [first];
        while (this.skip('comma')) {
            if (this.atExpressionEnd())
                break;
            children.push(part());
        }
        return createNode('Tuple', first, { children });
    }
    atExpressionEnd() {
        const { type, value } = this.peekToken();
        if (type === 'symbol')
            return value === 'recursive';
        return /^(block-end|variable-end|right-|colon)/.test(type) || value === '=';
    }
    parsePrimary() {
        const token = this.nextToken();
        switch (token.type) {
            case 'symbol':
                return Object.hasOwn(CONSTANTS, token.value)
                    ? createNode('Literal', token, { value: CONSTANTS[token.value] })
                    : createNode('Symbol', token, { value: token.value });
            case 'string':
                return createNode('Literal', token, { value: this.joinedStrings(token.value) });
            case 'int':
            case 'float':
                return createNode('Literal', token, { value: numberLiteral(token) });
            case 'left-paren':
                return this.parseParenthesis(token);
            case 'left-bracket':
                return createNode('Array', token, { children: this.parseListed('right-bracket') });
            case 'left-curly':
                return this.parseDict(token);
            default:
                return this.unexpected(token);
        }
    }
    joinedStrings(first) {
        let text = first;
        while (this.peekToken().type === 'string')
            text += this.nextToken().value;
        return text;
    }
    parseParenthesis(at) {
        if (this.skip('right-paren'))
            return createNode('Tuple', at, { children: [] });
        const inner = this.parseTuple();
        this.expectType('right-paren', ')');
        return inner;
    }
    parseListed(end) {
        const children = [];
        while (!this.skip(end)) {
            if (children.length > 0) {
                this.expectType('comma', ',');
                if (this.skip(end))
                    break;
            }
            children.push(this.parseExpression());
        }
        return children;
    }
    parseDict(at) {
        const pairs = [];
        while (!this.skip('right-curly')) {
            if (pairs.length > 0) {
                this.expectType('comma', ',');
                if (this.skip('right-curly'))
                    break;
            }
            const key = this.parseExpression();
            this.expectType('colon', ':');
            pairs.push({ key, value: this.parseExpression() });
        }
        return createNode('Dict', at, { pairs });
    }
}

;// CONCATENATED MODULE: ./dist/.js/template/parse/expression-parser.js


const COMPARISONS = new Set(['==', '!=', '<', '>', '<=', '>=']);
const SUMS = { '+': 'Add', '-': 'Sub' };
const PRODUCTS = {
    '*': 'Mul',
    '/': 'Div',
    '//': 'FloorDiv',
    '%': 'Mod',
};
/** Words after `is NAME` that go on with the sentence and are no argument of the test. */
const NO_TEST_ARGUMENT = new Set(['else', 'or', 'and', 'if', 'not', 'in', 'recursive']);
const ARGUMENT_STARTS = new Set([
    'symbol',
    'string',
    'int',
    'float',
    'left-paren',
    'left-bracket',
    'left-curly',
]);
/**
 * Jinja2's expressions on nunjucks' parser. Inherited are the steps between tokens and the rules
 * for `or`, `and`, `not`, `~` and `**`; the methods named as in nunjucks put Jinja2's grammar
 * where the inherited ones call for the next tighter operator.
 */
class ExpressionParser extends LiteralParser {
    parseInlineIf() {
        let body = this.parseOr();
        while (this.skipSymbol('if')) {
            const cond = this.parseOr();
            const else_ = this.skipSymbol('else') ? this.parseExpression() : null;
            body = createNode('InlineIf', body, { cond, body, else_ });
        }
        return body;
    }
    /** Inherited `not` calls this for its operand: comparisons, which may be chained. */
    parseIn() {
        const expr = this.parseSum();
        const ops = [];
        for (;;) {
            const type = this.comparison();
            if (type === undefined)
                break;
            ops.push({ type, expr: this.parseSum() });
        }
        return ops.length === 0 ? expr : createNode('Compare', expr, { expr, ops });
    }
    comparison() {
        const { type, value } = this.peekToken();
        if (type === 'operator' && COMPARISONS.has(value))
            return this.nextToken().value;
        if (this.skipSymbol('in'))
            return 'in';
        if (!this.skipSymbol('not'))
            return undefined;
        if (!this.skipSymbol('in'))
            this.unexpected();
        return 'not in';
    }
    parseSum() {
        return this.leftToRight(SUMS, () => this.parseConcat());
    }
    /** Inherited `~` calls this for its operands. */
    parseAdd() {
        return this.leftToRight(PRODUCTS, () => this.parsePow());
    }
    leftToRight(operators, operand) {
        let left = operand();
        for (;;) {
            const { type, value } = this.peekToken();
            const name = type === 'operator' ? operators[value] : undefined;
            if (name === undefined)
                return left;
            this.nextToken();
            left = createNode(name, left, { left, right: operand() });
        }
    }
    parseUnary(noFilters = false) {
        const sign = this.peekToken();
        let node;
        if (this.skipValue('operator', '-')) {
            node = createNode('Neg', sign, { target: this.parseUnary(true) });
        }
        else if (this.skipValue('operator', '+')) {
            node = createNode('Pos', sign, { target: this.parseUnary(true) });
        }
        else {
            node = this.parsePostfix(this.parsePrimary());
        }
        return noFilters ? node : this.parseFilter(node);
    }
    parsePostfix(start) {
        let node = start;
        for (;;) {
            const token = this.peekToken();
            if (token.type === 'operator' && token.value === '.')
                node = this.parseAttribute(node);
            else if (token.type === 'left-bracket')
                node = this.parseSubscript(node);
            else if (token.type === 'left-paren')
                node = this.parseCallOf(node);
            else
                return node;
        }
    }
    parseAttribute(target) {
        this.nextToken();
        const name = this.nextToken();
        if (name.type !== 'symbol' && name.type !== 'int') {
            this.fail("expected a name after '.'", name.lineno, name.colno);
        }
        const value = name.type === 'int' ? Number(name.value) : name.value;
        const val = createNode('Literal', name, { value });
        return createNode('LookupVal', target, { target, val, dotted: name.type === 'symbol' });
    }
    parseSubscript(target) {
        const open = this.nextToken();
        const bounds = [];
        const first = this.peekToken().type === 'colon' ? null : this.parseTuple();
        if (this.peekToken().type !== 'colon') {
            this.expectType('right-bracket', ']');
            if (first === null)
                return this.unexpected(open);
            return createNode('LookupVal', target, { target, val: first, dotted: false });
        }
        bounds.push(first);
        while (bounds.length < 3 && this.skip('colon')) {
            const { type } = this.peekToken();
            const absent = type === 'colon' || type === 'right-bracket';
            bounds.push(absent ? null : this.parseExpression());
        }
        this.expectType('right-bracket', ']');
        return createNode('Slice', target, { target, bounds });
    }
    parseCallOf(name) {
        return createNode('FunCall', name, { name, args: this.parseCallArguments() });
    }
    /** `(a, b, *rest, name=value, **named)`, from the bracket on. */
    parseCallArguments() {
        this.expectType('left-paren', '(');
        const positional = [];
        const named = [];
        let spread = null;
        let spreadNamed = null;
        for (let count = 0; !this.skip('right-paren'); count += 1) {
            if (count > 0) {
                this.expectType('comma', ',');
                if (this.skip('right-paren'))
                    break;
            }
            const at = this.peekToken();
            const kind = this.skipValue('operator', '*')
                ? '*'
                : this.skipValue('operator', '**')
                    ? '**'
                    : '';
            if (spreadNamed !== null || (kind === '*' && spread !== null))
                this.unexpected(at);
            if (kind === '*')
                spread = this.parseExpression();
            else if (kind === '**')
                spreadNamed = this.parseExpression();
            else
                this.parseCallArgument(positional, named, spread !== null);
        }
        return { positional, named, spread, spreadNamed };
    }
    parseCallArgument(positional, named, afterSpread) {
        const start = this.peekToken();
        const value = this.parseExpression();
        if (value.typename === 'Symbol' && this.skipValue('operator', '=')) {
            named.push({ name: value.value, value: this.parseExpression() });
        }
        else if (named.length > 0 || afterSpread) {
            this.fail('a positional argument follows a named one', start.lineno, start.colno);
        }
        else {
            positional.push(value);
        }
    }
    /** Filters, tests and calls of what they gave, in any order. */
    parseFilter(start) {
        let node = start;
        for (;;) {
            if (this.skip('pipe'))
                node = createNode('Filter', ...this.parseFilterUse(node));
            else if (this.skipSymbol('is'))
                node = this.parseTest(node);
            else if (this.peekToken().type === 'left-paren')
                node = this.parseCallOf(node);
            else
                return node;
        }
    }
    parseFilterUse(target) {
        const { lineno, colno } = this.peekToken();
        const { name, args } = this.parseFilterNameAndArguments();
        return [
            { lineno, colno },
            { name, target, args },
        ];
    }
    parseFilterNameAndArguments() {
        const name = this.parseDottedName();
        return { name, args: this.optionalArguments() };
    }
    optionalArguments() {
        if (this.peekToken().type === 'left-paren')
            return this.parseCallArguments();
        return { positional: [], named: [], spread: null, spreadNamed: null };
    }
    parseTest(target) {
        const negated = this.skipSymbol('not');
        const at = this.peekToken();
        const name = this.parseDottedName();
        const args = this.optionalArguments();
        const next = this.peekToken();
        if (args.positional.length + args.named.length === 0 && this.startsTestArgument(next)) {
            if (next.value === 'is' && next.type === 'symbol') {
                this.fail("'is' cannot be chained", next.lineno, next.colno);
            }
            args.positional.push(this.parsePostfix(this.parsePrimary()));
        }
        const test = createNode('Test', at, { name, target, args });
        return negated ? createNode('Not', at, { target: test }) : test;
    }
    startsTestArgument({ type, value }) {
        if (!ARGUMENT_STARTS.has(type))
            return false;
        return type !== 'symbol' || !NO_TEST_ARGUMENT.has(value);
    }
    parseDottedName() {
        let name = this.expectName();
        while (this.skipValue('operator', '.'))
            name += `.${this.expectName()}`;
        return name;
    }
}

;// CONCATENATED MODULE: ./dist/.js/template/parse/composition-parser.js




/** Statements that put templates together: blocks, inheritance, inclusion, import. */
class CompositionParser extends ExpressionParser {
    /** The statements up to one of `ends`, whose name is then the next token. */
    parseBody(tag, at, ...ends) {
        const statements = this.parseUntilBlocks(...ends);
        if (this.peeked === null) {
            const missing = `'${ends.at(-1)}' is missing`;
            throw new SyntaxFailure(`'{% ${tag} %}' is never closed: ${missing}`, at.lineno, at.colno);
        }
        return createNode('NodeList', at, { children: statements.children });
    }
    endTag() {
        this.expectType('block-end', '%}');
    }
    /** The body and its end tag, for statements of one body. */
    parseOnlyBody(tag, at) {
        const body = this.parseBody(tag, at, `end${tag}`);
        this.nextToken();
        this.endTag();
        return body;
    }
    parseBlockStatement(at) {
        const name = this.expectName();
        const scoped = this.skipSymbol('scoped');
        const required = this.skipSymbol('required');
        this.endTag();
        const body = this.parseBody('block', at, 'endblock');
        if (required && !isBlank(body)) {
            this.fail(`block '${name}' is required, so its body must be empty`, at.lineno, at.colno);
        }
        this.nextToken();
        const closing = this.peekToken();
        if (closing.type === 'symbol') {
            this.nextToken();
            if (closing.value !== name) {
                const wrong = `'endblock ${closing.value}' closes block '${name}'`;
                this.fail(wrong, closing.lineno, closing.colno);
            }
        }
        this.endTag();
        return createNode('Block', at, { name, body, scoped, required });
    }
    parseExtendsStatement(at) {
        const template = this.parseExpression();
        this.endTag();
        return createNode('Extends', at, { template });
    }
    parseIncludeStatement(at) {
        const template = this.parseExpression();
        const ignoreMissing = this.skipSymbol('ignore');
        if (ignoreMissing && !this.skipSymbol('missing'))
            this.unexpected();
        const withContext = this.parseContextUse() ?? true;
        this.endTag();
        return createNode('Include', at, { template, ignoreMissing, withContext });
    }
    parseContextUse() {
        const token = this.peekToken();
        if (token.type !== 'symbol' || !/^with(out)?$/.test(token.value))
            return undefined;
        this.nextToken();
        if (!this.skipSymbol('context'))
            this.unexpected();
        return token.value === 'with';
    }
    parseImportStatement(at) {
        const template = this.parseExpression();
        if (!this.skipSymbol('as'))
            this.fail(`expected 'as', got ${describe(this.peekToken())}`);
        const target = this.expectName();
        const withContext = this.parseContextUse() ?? false;
        this.endTag();
        return createNode('Import', at, { template, target, withContext });
    }
    parseFromImport(at) {
        const template = this.parseExpression();
        if (!this.skipSymbol('import'))
            this.fail(`expected 'import', got ${describe(this.peekToken())}`);
        const names = [];
        let withContext;
        do {
            const next = this.parseImportedName();
            // In this place `with context` is no name.
            if (/^with(out)?$/.test(next.name) && this.skipSymbol('context')) {
                withContext = next.name === 'with';
                break;
            }
            names.push(next);
            withContext = this.parseContextUse();
        } while (withContext === undefined && this.skip('comma'));
        this.endTag();
        return createNode('FromImport', at, { template, names, withContext: withContext ?? false });
    }
    parseImportedName() {
        const at = this.peekToken();
        const name = this.expectName();
        if (name.startsWith('_')) {
            this.fail('names that begin with an underscore cannot be imported', at.lineno, at.colno);
        }
        return { name, alias: this.skipSymbol('as') ? this.expectName() : name };
    }
}
/** Nothing but white space; comments are not in the tree. */
function isBlank(body) {
    return body.children.every((node) => node.typename === 'Output' &&
        node.children.every((part) => part.typename === 'TemplateData' && part.value.trim() === ''));
}

;// CONCATENATED MODULE: ./dist/.js/template/parse/statement-parser.js






/** Jinja2's statements. */
class StatementParser extends CompositionParser {
    tags = {
        if: (at) => this.parseIfStatement(at),
        for: (at) => this.parseForStatement(at),
        set: (at) => this.parseSetStatement(at),
        with: (at) => this.parseWith(at),
        filter: (at) => this.parseFilterBlock(at),
        autoescape: (at) => this.parseAutoescape(at),
        do: (at) => this.parseDo(at),
        macro: (at) => this.parseMacroStatement(at),
        call: (at) => this.parseCallBlock(at),
        block: (at) => this.parseBlockStatement(at),
        extends: (at) => this.parseExtendsStatement(at),
        include: (at) => this.parseIncludeStatement(at),
        import: (at) => this.parseImportStatement(at),
        from: (at) => this.parseFromImport(at),
    };
    /** A whole template. */
    parseTemplate() {
        return createNode('Root', { lineno: 0, colno: 0 }, { children: this.parseNodes() });
    }
    /** A bare expression, which ends with the text. */
    parseWholeExpression() {
        const node = this.parseTuple();
        const rest = this.nextToken();
        if (rest.type !== 'variable-end')
            this.unexpected(rest);
        return node;
    }
    /** Printing and text; statements go to `parseStatement`, whose null ends an inner body. */
    parseNodes() {
        const statements = [];
        let token = this.tokens.nextToken();
        while (token !== null) {
            if (token.type === 'data') {
                const data = createNode('TemplateData', token, { value: token.value });
                statements.push(createNode('Output', token, { children: [data] }));
            }
            else if (token.type === 'variable-start') {
                const children = [this.parseTuple()];
                this.expectType('variable-end', '}}');
                statements.push(createNode('Output', token, { children }));
            }
            else {
                const statement = this.parseStatement();
                if (statement === null)
                    break;
                statements.push(statement);
            }
            token = this.tokens.nextToken();
        }
        return statements;
    }
    parseStatement() {
        const tag = this.nextToken();
        if (tag.type !== 'symbol')
            this.fail('expected the name of a tag', tag.lineno, tag.colno);
        if (this.breakOnBlocks?.includes(tag.value)) {
            this.pushToken(tag);
            return null;
        }
        const parseTag = Object.hasOwn(this.tags, tag.value) ? this.tags[tag.value] : undefined;
        if (parseTag === undefined)
            return this.failUnknownTag(tag);
        return parseTag(tag);
    }
    failUnknownTag({ value, lineno, colno }) {
        const open = this.breakOnBlocks?.map((name) => `'${name}'`).join(' or ');
        const wanted = open === undefined || open === '' ? '' : `; expected here: ${open}`;
        const near = nearestName(value, [...Object.keys(this.tags), ...(this.breakOnBlocks ?? [])]);
        const hint = near === undefined ? undefined : `Did you mean '${near}'?`;
        throw new SyntaxFailure(`unknown tag '${value}'${wanted}`, lineno, colno, hint);
    }
    parseIfStatement(at) {
        const cond = this.parseTuple(false);
        this.endTag();
        const body = this.parseBody('if', at, 'elif', 'else', 'endif');
        const next = this.nextToken();
        let else_ = null;
        if (next.value === 'elif') {
            else_ = createNode('NodeList', next, { children: [this.parseIfStatement(next)] });
        }
        else {
            this.endTag();
            if (next.value === 'else')
                else_ = this.parseOnlyBody('if', at);
        }
        return createNode('If', at, { cond, body, else_ });
    }
    parseForStatement(at) {
        const name = this.parseTarget('in');
        if ([...namesOfTarget(name)].includes('loop')) {
            this.fail("'loop' cannot be the variable of a loop", name.lineno, name.colno);
        }
        if (!this.skipSymbol('in'))
            this.fail(`expected 'in', got ${describe(this.peekToken())}`);
        const arr = this.parseTuple(false);
        const test = this.skipSymbol('if') ? this.parseExpression() : null;
        const recursive = this.skipSymbol('recursive');
        this.endTag();
        const body = this.parseBody('for', at, 'else', 'endfor');
        const next = this.nextToken();
        this.endTag();
        const else_ = next.value === 'else' ? this.parseOnlyBody('for', at) : null;
        return createNode('For', at, { name, arr, test, recursive, body, else_ });
    }
    parseSetStatement(at) {
        const target = this.parseTarget('=');
        if (this.skipValue('operator', '=')) {
            const value = this.parseTuple();
            this.endTag();
            return createNode('Set', at, { target, value });
        }
        const filters = this.skip('pipe') ? this.parseFilterUses() : [];
        this.endTag();
        return createNode('SetBlock', at, { target, filters, body: this.parseOnlyBody('set', at) });
    }
    /** `a`, `ns.a` or `a, (b, c)`. */
    parseTarget(end) {
        const first = this.parseOneTarget();
        if (this.peekToken().type !== 'comma')
            return first;
        const children = [first];
        while (this.skip('comma')) {
            const { type, value } = this.peekToken();
            if (value === end || type === 'block-end' || type === 'right-paren')
                break;
            children.push(this.parseOneTarget());
        }
        return createNode('Tuple', first, { children });
    }
    parseOneTarget() {
        if (this.skip('left-paren')) {
            const target = this.parseTarget(')');
            this.expectType('right-paren', ')');
            return target;
        }
        const token = this.nextToken();
        const literal = /^(?:[tT]rue|[fF]alse|[nN]one)$/.test(token.value);
        if (token.type !== 'symbol' || literal) {
            this.fail(`cannot assign to ${describe(token)}`, token.lineno, token.colno);
        }
        const name = createNode('Symbol', token, { value: token.value });
        if (!this.skipValue('operator', '.'))
            return name;
        const val = createNode('Literal', token, { value: this.expectName() });
        return createNode('LookupVal', token, { target: name, val, dotted: true });
    }
    parseWith(at) {
        const targets = [];
        const values = [];
        while (this.peekToken().type !== 'block-end') {
            if (targets.length > 0)
                this.expectType('comma', ',');
            targets.push(this.parseOneTarget());
            if (!this.skipValue('operator', '=')) {
                this.fail(`expected '=', got ${describe(this.peekToken())}`);
            }
            values.push(this.parseExpression());
        }
        this.endTag();
        return createNode('With', at, { targets, values, body: this.parseOnlyBody('with', at) });
    }
    parseFilterUses() {
        const uses = [];
        do {
            const { lineno, colno } = this.peekToken();
            uses.push({ lineno, colno, ...this.parseFilterNameAndArguments() });
        } while (this.skip('pipe'));
        return uses;
    }
    parseFilterBlock(at) {
        const filters = this.parseFilterUses();
        this.endTag();
        return createNode('FilterBlock', at, { filters, body: this.parseOnlyBody('filter', at) });
    }
    parseAutoescape(at) {
        const value = this.parseExpression();
        this.endTag();
        return createNode('Autoescape', at, { value, body: this.parseOnlyBody('autoescape', at) });
    }
    parseDo(at) {
        const expr = this.parseTuple();
        this.endTag();
        return createNode('Do', at, { expr });
    }
    parseMacroStatement(at) {
        const name = this.expectName();
        const params = this.parseParameters();
        this.endTag();
        return createNode('Macro', at, { name, params, body: this.parseOnlyBody('macro', at) });
    }
    parseCallBlock(at) {
        const params = this.peekToken().type === 'left-paren' ? this.parseParameters() : [];
        const start = this.peekToken();
        const call = this.parseExpression();
        if (call.typename !== 'FunCall') {
            return this.fail("'{% call %}' needs a call of a macro", start.lineno, start.colno);
        }
        this.endTag();
        return createNode('CallBlock', at, { call, params, body: this.parseOnlyBody('call', at) });
    }
    parseParameters() {
        const params = [];
        this.expectType('left-paren', '(');
        while (!this.skip('right-paren')) {
            if (params.length > 0) {
                this.expectType('comma', ',');
                if (this.skip('right-paren'))
                    break;
            }
            const at = this.peekToken();
            const name = this.expectName();
            const value = this.skipValue('operator', '=') ? this.parseExpression() : null;
            if (name === 'caller' && value === null) {
                this.fail("the parameter 'caller' needs a default", at.lineno, at.colno);
            }
            if (value === null && params.some((before) => before.default !== null)) {
                this.fail(`'${name}' without a default follows one with`, at.lineno, at.colno);
            }
            params.push({ name, default: value });
        }
        return params;
    }
}

;// CONCATENATED MODULE: ./dist/.js/template/parse/parse.js


/** @throws SyntaxFailure */
function parseTemplate(source, options) {
    let text = source.replace(/\r\n?/g, '\n');
    if (!options.keepTrailingNewline && text.endsWith('\n'))
        text = text.slice(0, -1);
    return new StatementParser(new JinjaTokenizer(text, options)).parseTemplate();
}
/** @throws SyntaxFailure */
function parseExpression(source) {
    const tokenizer = new JinjaTokenizer(source, { trimBlocks: false, lstripBlocks: false });
    tokenizer.in_code = true;
    return new StatementParser(tokenizer).parseWholeExpression();
}

;// CONCATENATED MODULE: ./dist/.js/template/referenced-names.js

const SPECIAL = ['loop', 'self', 'super', 'caller', 'varargs', 'kwargs'];
/** The longest path of each reference below `root`, in the order of the text. */
function referencedNames(root, globals) {
    const local = new Set([...SPECIAL, ...assignedNames(root)]);
    const found = [];
    referenced_names_collect(root, (path, { lineno, colno }) => {
        const [name = ''] = path;
        if (local.has(name) || globals.has(name))
            return;
        found.push({ path, line: lineno + 1, column: colno + 1 });
    });
    return found.sort((a, b) => a.line - b.line || a.column - b.column);
}
function referenced_names_collect(value, report) {
    if (typeof value !== 'object' || value === null)
        return;
    const node = value;
    const path = pathOf(node);
    if (path !== undefined)
        report(path, node);
    if (node.typename === 'FunCall') {
        const { name, args } = node;
        // The last step of what is called names a method, not data.
        referenced_names_collect(name.typename === 'LookupVal' ? name.target : name, report);
        referenced_names_collect(args, report);
    }
    else if (node.typename === 'LookupVal') {
        const { target, val } = node;
        if (path === undefined)
            referenced_names_collect(target, report);
        referenced_names_collect(val, report);
    }
    else if (path === undefined) {
        for (const child of Object.values(node))
            referenced_names_collect(child, report);
    }
}
/** The path that names and constant keys make; undefined for anything else. */
function pathOf(node) {
    const { typename } = node;
    if (typename === 'Symbol')
        return [node.value];
    if (typename !== 'LookupVal')
        return undefined;
    const { target, val } = node;
    const path = pathOf(target);
    if (path === undefined || val.typename !== 'Literal')
        return undefined;
    return typeof val.value === 'string' ? [...path, val.value] : undefined;
}

;// CONCATENATED MODULE: ./dist/.js/template/template-error.js




/** The error for whatever was thrown while a template was parsed or run. */
function templateError(thrown, context, state, path) {
    if (thrown instanceof WorkflowError)
        return thrown;
    const variables = { availableVariables: availableVariables(context), path };
    if (thrown instanceof SyntaxFailure) {
        const { message, line, column, hint } = thrown;
        return new TemplateError('template_syntax', message, { ...variables, line, column, hint });
    }
    const at = thrown instanceof Failure ? (thrown.at ?? state?.at) : state?.at;
    const place = at && { line: at.lineno + 1, column: at.colno + 1 };
    if (thrown instanceof Failure) {
        const { code, message, hint } = thrown;
        return new TemplateError(code, message, { ...variables, ...place, hint });
    }
    const options = { ...variables, ...place, cause: thrown };
    return new TemplateError('template_failed', unexpectedMessage(thrown), options);
}
/** V8 raises a RangeError where calls are nested too deep. */
function unexpectedMessage(thrown) {
    if (thrown instanceof RangeError && /call stack/i.test(thrown.message)) {
        return 'the template, or a value in it, is nested too deeply';
    }
    return 'the template cannot be rendered';
}

;// CONCATENATED MODULE: ./dist/.js/template/template-engine.js












/** Templates and expressions that the cache keeps, each. */
const CACHE_SIZE = 2000;
const MARKER = /\{[{%#]/;
/** Jinja2 3.1 templates, by default with StrictUndefined. */
class TemplateEngine {
    parseOptions;
    strict;
    quote;
    loader;
    templates = new CompiledCache(CACHE_SIZE);
    expressions = new CompiledCache(CACHE_SIZE);
    constructor(options = {}) {
        this.parseOptions = {
            trimBlocks: options.trimBlocks ?? false,
            lstripBlocks: options.lstripBlocks ?? false,
            keepTrailingNewline: options.keepTrailingNewline ?? false,
        };
        this.strict = options.undefined !== 'lenient';
        this.quote = options.quote ?? 'posix';
        this.loader = options.loader ?? {};
    }
    /** True where `text` holds a tag, so that rendering it could change it. */
    isTemplate(text) {
        return MARKER.test(text);
    }
    /** @throws TemplateError */
    render(source, context) {
        return this.renderAt(source, context, []);
    }
    /**
     * Resolves every text in `value`, walking lists and mappings: a text that is one `{{ expression }}`
     * becomes the expression's value, other templates become text, text without tags stays as it is.
     * @throws TemplateError whose `path` says where in `value` the template stands
     */
    resolve(value, context) {
        return this.resolveAt(value, context, []);
    }
    /** The value of a bare expression. @throws TemplateError */
    evaluate(expression, context) {
        return this.evaluateAt(expression, context, []);
    }
    /**
     * Whether a step's condition, a template or a bare expression, holds.
     * @throws TemplateError also for text that is neither `true` nor `false`
     */
    evaluateCondition(source, context) {
        if (isPlainAnswer(source))
            return conditionHolds(source, context);
        const value = this.isTemplate(source)
            ? this.resolve(source, context)
            : this.evaluate(source, context);
        return conditionHolds(value, context);
    }
    /** Parse errors and referenced names of a template; throws nothing. */
    check(source) {
        return template_engine_checked(() => {
            const root = parseTemplate(source, this.parseOptions);
            // Compiling consumes nothing of the tree, and finds unknown filters and tests.
            compileTemplate(root);
            return root;
        });
    }
    /** The same for a bare expression. */
    checkExpression(expression) {
        return template_engine_checked(() => {
            const root = parseExpression(expression);
            compileLoneExpression(root);
            return root;
        });
    }
    resolveAt(value, context, path) {
        if (typeof value === 'string')
            return this.resolveText(value, context, path);
        if (Array.isArray(value)) {
            return value.map((item, index) => this.resolveAt(item, context, [...path, index]));
        }
        if (!isMapping(value))
            return value;
        const resolved = mapping();
        for (const name of Object.keys(value)) {
            resolved[name] = this.resolveAt(value[name], context, [...path, name]);
        }
        return resolved;
    }
    resolveText(text, context, path) {
        if (!this.isTemplate(text))
            return text;
        const lone = loneExpression(text);
        if (lone === undefined)
            return this.renderAt(text, context, path);
        return this.evaluateAt(lone.expression, context, path, lone.offset);
    }
    renderAt(source, context, path) {
        const state = new RenderState(context, this.surroundings());
        try {
            return this.compiled(source).render(state);
        }
        catch (error) {
            throw templateError(error, context, state, path);
        }
    }
    evaluateAt(expression, context, path, offset) {
        const state = new RenderState(context, this.surroundings());
        try {
            // Blank text in the place of what stands before it keeps lines and columns true.
            const source = offset === undefined ? expression : offset + expression;
            const evaluate = this.expressions.get(source, () => compileLoneExpression(parseExpression(source)));
            return nativeValue(evaluate(new Frame(state)));
        }
        catch (error) {
            throw templateError(error, context, state, path);
        }
    }
    compiled(source) {
        return this.templates.get(source, () => compileTemplate(parseTemplate(source, this.parseOptions)));
    }
    surroundings() {
        return {
            strict: this.strict,
            quote: this.quote,
            globals: GLOBALS,
            budget: new Budget(),
            load: (name) => this.load(name),
        };
    }
    load(name) {
        const { loader } = this;
        const own = typeof loader === 'function' ? undefined : Object.hasOwn(loader, name);
        const source = typeof loader === 'function' ? loader(name) : own ? loader[name] : undefined;
        return source === undefined ? undefined : this.compiled(source);
    }
}
function template_engine_checked(parse) {
    try {
        return { errors: [], names: referencedNames(parse(), GLOBALS) };
    }
    catch (error) {
        const wrapped = templateError(error, mapping());
        const { message, line = 1, column = 1, hint } = wrapped;
        return { errors: [{ message, line, column, ...(hint !== undefined && { hint }) }], names: [] };
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/masker.js


const MASK = '***';
const SHORTEST_SECRET = 4;
/**
 * Base64 of a text that stands anywhere inside other bytes: the text may begin at any of three
 * positions of a group, and the characters that also depend on its neighbours are left out.
 */
function base64Forms(secret) {
    return [0, 1, 2].map((shift) => {
        const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
        const encoded = bytes.toString('base64');
        const first = Math.ceil((shift * 8) / 6);
        const whole = Math.floor((bytes.length * 8) / 6);
        return encoded.slice(first, whole);
    });
}
function formsOf(secret) {
    const json = JSON.stringify(secret).slice(1, -1);
    const lines = secret.split(/\r?\n/).filter((line) => line.length >= SHORTEST_SECRET);
    const encoded = base64Forms(secret).filter((form) => form.length >= SHORTEST_SECRET);
    // As templates print a text inside a list or a mapping: by Python's rules for quotes.
    const printed = json.replaceAll('\\"', '"');
    return [secret, json, printed, printed.replaceAll("'", "\\'"), ...lines, ...encoded];
}
/** Replaces secrets by `***` wherever they stand, plain, JSON-escaped or in base64. */
class Masker {
    #pattern;
    /** Characters of the longest text that is masked. */
    longest = 0;
    /**
     * @param secrets by what they are called in messages; empty ones are none
     * @throws ConfigurationError for a secret so short that masking it would mangle everything
     */
    constructor(secrets = {}) {
        const forms = new Set();
        for (const [name, secret] of Object.entries(secrets)) {
            if (secret === '')
                continue;
            if (secret.length < SHORTEST_SECRET) {
                throw new ConfigurationError('invalid_arguments', `The secret '${name}' is shorter than ${SHORTEST_SECRET} characters: masking it would mangle everything`);
            }
            for (const form of formsOf(secret))
                forms.add(form);
        }
        if (forms.size === 0)
            return;
        this.longest = Math.max(...[...forms].map((form) => form.length));
        // Longest first, so that a secret inside another one does not leave the other's rest behind.
        const longestFirst = [...forms].sort((a, b) => b.length - a.length);
        const escaped = longestFirst.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
        this.#pattern = new RegExp(escaped.join('|'), 'g');
    }
    maskText(text) {
        return this.#pattern ? text.replace(this.#pattern, MASK) : text;
    }
    holdsSecret(text) {
        return this.#pattern !== undefined && text.search(this.#pattern) >= 0;
    }
    /** A copy with every text masked, names of mappings too; the value itself where nothing is secret. */
    mask(value) {
        return this.#pattern ? this.#maskValue(value) : value;
    }
    #maskValue(value) {
        if (typeof value === 'string')
            return this.maskText(value);
        if (Array.isArray(value))
            return value.map((element) => this.#maskValue(element));
        if (!isMapping(value))
            return value;
        const masked = mapping();
        for (const [name, entry] of Object.entries(value)) {
            masked[this.maskText(name)] = this.#maskValue(entry);
        }
        return masked;
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/task-runtime.js




/** Resources by name, made when first asked for. */
class Resources {
    #open = new Map();
    use(name, create) {
        const known = this.#open.get(name);
        if (known)
            return known;
        const created = create();
        this.#open.set(name, created);
        return created;
    }
    async close() {
        const open = [...this.#open.values()];
        this.#open.clear();
        await Promise.all(open.map((resource) => resource.close()));
    }
}
/** Templates of workflow files: a tag on a line of its own leaves no line behind. */
function workflowTemplates() {
    return new TemplateEngine({ trimBlocks: true, lstripBlocks: true });
}
/**
 * A runtime for a task that is called without a run around it, as in the tests of a handler.
 * Its resources are the caller's to close.
 */
function standaloneRuntime(workspace) {
    return {
        workspace,
        templates: workflowTemplates(),
        masker: new Masker(),
        clock: systemClock,
        resources: new Resources(),
        processToken: (0,external_node_crypto_.randomUUID)(),
    };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./dist/.js/workflow/schema-diagnostics.js

/** Words for the types that the schemas use, as a writer of YAML knows them. */
const TYPE_WORDS = {
    string: 'text',
    Object: 'a mapping',
    Array: 'a list',
    number: 'a number',
    boolean: 'true or false',
    null: 'nothing',
    undefined: 'nothing',
};
function schema_diagnostics_pathOf(issue) {
    return (issue.path ?? []).map(({ key }) => key);
}
/** Where a choice failed, what is wrong inside the alternative that was meant says more. */
function innermost(issue) {
    const nested = (issue.issues ?? []).filter(({ path }) => path !== undefined && path.length > 0);
    if (nested.length === 0)
        return [issue];
    return nested.map((inner) => ({
        ...inner,
        path: [...(issue.path ?? []), ...(inner.path ?? [])],
    }));
}
function expectedWords(expected) {
    return expected
        .replace(/[()]/g, '')
        .split(/ [|] /)
        .map((word) => TYPE_WORDS[word] ?? word.replaceAll('"', "'"))
        .join(' or ');
}
function receivedWords(received) {
    if (received.startsWith('"'))
        return received.replaceAll('"', "'");
    return TYPE_WORDS[received] ?? received;
}
function problemOf(issue, name) {
    const isOwnMessage = !/^Invalid \w+: /.test(issue.message);
    if (isOwnMessage)
        return `${name}: ${issue.message}`;
    if (issue.kind === 'validation') {
        return `${name} must be ${issue.expected ?? 'valid'}, not ${receivedWords(issue.received)}`;
    }
    return `${name} must be ${expectedWords(issue.expected ?? '')}, not ${receivedWords(issue.received)}`;
}
function toDiagnostic(source, base, issue, known) {
    const path = [...base, ...schema_diagnostics_pathOf(issue)];
    const name = String(path.at(-1) ?? 'The workflow');
    if (issue.expected === 'never') {
        const hint = didYouMean(name, known) ??
            (known.length > 0 ? `Known here: ${known.join(', ')}.` : undefined);
        return source.problemAtKey(path, { message: `Unknown key '${name}'`, hint });
    }
    const isMissing = issue.path?.at(-1)?.origin === 'key';
    if (isMissing) {
        return source.problemAt(path.slice(0, -1), { message: `The key '${name}' is missing` });
    }
    return source.problemAt(path, {
        message: problemOf(issue, path.length === 0 ? name : `'${name}'`),
    });
}
/** Keys that the mapping at the path knows, by the schema; of a choice, by any alternative. */
function knownKeys(schema, path) {
    const inner = [...(schema.wrapped ? [schema.wrapped] : []), ...(schema.options ?? [])];
    if (inner.length > 0)
        return inner.flatMap((part) => knownKeys(part, path));
    const [name, ...rest] = path;
    if (name === undefined)
        return Object.keys(schema.entries ?? {});
    const entry = schema.entries?.[String(name)];
    return entry ? knownKeys(entry, rest) : [];
}
/**
 * The schema's complaints as diagnostics at their places in the file.
 * @param base where in the document the checked value stands
 */
function schemaDiagnostics(source, base, schema, issues) {
    return issues.flatMap(innermost).map((issue) => {
        const known = knownKeys(schema, schema_diagnostics_pathOf(issue).slice(0, -1));
        return toDiagnostic(source, base, issue, known);
    });
}

;// CONCATENATED MODULE: ./dist/.js/workflow/diagnostics.js



/** The error that tells a file's problems; warnings are told with them but are none. */
function problemsError(file, diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const count = errors.length === 1 ? 'a problem' : `${errors.length} problems`;
    const code = errors[0]?.code ?? 'invalid_workflow';
    return new ConfigurationError(code, `${file} has ${count}`, { diagnostics });
}
/** Collects what is wrong, so that a file's problems are told all at once. */
class Diagnostics {
    source;
    list = [];
    constructor(source) {
        this.source = source;
    }
    /** The value as the schema reads it; undefined after noting what is wrong with it. */
    parse(schema, value, path) {
        if (schema.type === 'strict_object' && Array.isArray(value)) {
            const name = path.length === 0 ? 'The workflow' : `'${path.at(-1)}'`;
            this.add(path, `${name} must be a mapping, not a list`);
            return undefined;
        }
        const result = valibot_dist/* safeParse */.xLC(schema, value, { abortPipeEarly: true });
        if (result.success)
            return result.output;
        this.list.push(...schemaDiagnostics(this.source, path, schema, result.issues));
        return undefined;
    }
    add(path, message, hint, code) {
        this.list.push(this.source.problemAt(path, { message, hint, code }));
    }
    /** Notes what is wrong with a key rather than with its value. */
    addAtKey(path, message, hint, code) {
        this.list.push(this.source.problemAtKey(path, { message, hint, code }));
    }
    /** Notes what is wrong at a place inside a text, such as a template; line and column from 1. */
    addInText(path, line, column, message, code) {
        this.list.push(this.source.problemInText(path, line, column, { message, code }));
    }
    throwIfAny() {
        if (this.list.length === 0)
            return;
        throw problemsError(this.source.file, this.list);
    }
}

;// CONCATENATED MODULE: ./dist/.js/workflow/retry.js

const NO_RETRY = {
    maxAttempts: 1,
    delay: 0,
    backoff: 'fixed',
    maxDelay: Number.POSITIVE_INFINITY,
    jitter: 0,
    on: undefined,
};
/** `jitter: true`: up to half the wait. */
const USUAL_JITTER = 0.5;
const attempts = valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* integer */.ndf(), valibot_dist/* minValue */.Wwf(1));
const seconds = valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* minValue */.Wwf(0));
/** True for a text that is a regular expression. */
function isPattern(text) {
    try {
        new RegExp(text, 'u');
        return true;
    }
    catch {
        return false;
    }
}
const retry_pattern = valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* check */.z6Y(isPattern, 'This is neither an error code nor a regular expression'));
/** A number of attempts, or a mapping with the waits between them. */
const retrySchema = valibot_dist/* pipe */.FsL(valibot_dist/* union */.KCZ([
    attempts,
    valibot_dist/* strictObject */.rej({
        max_attempts: valibot_dist/* optional */.lqM(attempts, 3),
        delay: valibot_dist/* optional */.lqM(seconds, 0),
        backoff: valibot_dist/* optional */.lqM(valibot_dist/* picklist */.KIO(['fixed', 'linear', 'exponential']), 'fixed'),
        max_delay: valibot_dist/* optional */.lqM(seconds),
        jitter: valibot_dist/* optional */.lqM(valibot_dist/* union */.KCZ([valibot_dist/* boolean */.zMY(), valibot_dist/* pipe */.FsL(seconds, valibot_dist/* maxValue */.cGV(1))]), false),
        on: valibot_dist/* optional */.lqM(valibot_dist/* union */.KCZ([retry_pattern, valibot_dist/* array */.YOg(retry_pattern)])),
    }),
]), valibot_dist/* transform */.pdi((given) => {
    if (typeof given === 'number')
        return { ...NO_RETRY, maxAttempts: given };
    return {
        maxAttempts: given.max_attempts,
        delay: given.delay,
        backoff: given.backoff,
        maxDelay: given.max_delay ?? Number.POSITIVE_INFINITY,
        jitter: typeof given.jitter === 'number' ? given.jitter : given.jitter ? USUAL_JITTER : 0,
        on: typeof given.on === 'string' ? [given.on] : given.on,
    };
}));

;// CONCATENATED MODULE: ./dist/.js/batch/batch-context.js


const DEFAULT_ARG_NAME = 'item';
const DEFAULT_CHUNK_SIZE = 10;
/** Keeps the namespaces of a batch's items apart from each other and from those of the workflow. */
class BatchContext {
    #config;
    /** Under which name the item also appears among the `args`. */
    argName;
    #chunkSize;
    constructor(config) {
        this.#config = config;
        const { arg_name: argName, chunk_size: chunkSize } = config.inputs;
        this.argName = typeof argName === 'string' ? argName : DEFAULT_ARG_NAME;
        this.#chunkSize = typeof chunkSize === 'number' ? chunkSize : DEFAULT_CHUNK_SIZE;
    }
    /**
     * The namespaces as one item sees them: those of the workflow, `batch`, and the item as an arg.
     * Each item gets mappings of its own where an item's differ.
     */
    createItemContext(item, index, identity = {}) {
        const context = mapping(this.#config.context);
        const { args } = this.#config.context;
        const itemArgs = mapping(isMapping(args) ? args : {});
        itemArgs[this.argName] = item;
        context['args'] = itemArgs;
        context['batch'] = mapping({
            item,
            index,
            total: identity.total ?? null,
            key: identity.key ?? null,
            name: this.#config.name,
            chunk_index: Math.floor(index / this.#chunkSize),
            chunk_size: this.#chunkSize,
            attempt: identity.attempt ?? 1,
        });
        return context;
    }
    /** What is known of an item's error: its message and the names, never values, there were. */
    getErrorContext(error) {
        if (error instanceof TemplateError || error instanceof TaskError) {
            const context = error.getErrorContext();
            if (context.namespaces.length > 0)
                return context;
        }
        const variables = this.getAvailableVariables();
        return new TaskError('task_failed', messageOf(error), {
            availableVariables: variables,
        }).getErrorContext();
    }
    /** Names by namespace, as an item sees them. */
    getAvailableVariables() {
        const variables = this.#config.getAvailableVariables();
        const batch = Object.keys(this.createItemContext(null, 0)['batch']);
        const args = new Set([...variables.args, this.argName]);
        return { ...variables, args: [...args].sort(), batch: batch.sort() };
    }
}

;// CONCATENATED MODULE: ./dist/.js/batch/batch-inputs.js





/** The inputs of a `batch` step. What speaks of single items is left as written. */
const batchInputs = {
    items: { required: true, description: 'A list, or a source: file, glob, range, lines, command.' },
    key: { type: 'string', raw: true, description: "Template for an item's stable identity." },
    task: { raw: true, description: 'What is done with each item.' },
    steps: { raw: true, description: 'Several steps for each item, instead of one task.' },
    verify: { raw: true, description: 'Task whose success means that an unfinished item was done.' },
    arg_name: { type: 'string', default: DEFAULT_ARG_NAME, description: 'The item as an arg.' },
    max_workers: { type: 'integer', minimum: 1, maximum: 1024, description: 'Items in flight.' },
    chunk_size: { type: 'integer', minimum: 1, default: DEFAULT_CHUNK_SIZE },
    retry: { type: ['integer', 'mapping'], description: 'Attempts for each item.' },
    timeout: { type: 'number', description: 'Seconds for each attempt.' },
    max_failures: { type: ['integer', 'string'], description: 'Items, or a share such as "5%".' },
    fail_fast: { type: 'boolean', default: false },
    rate_limit: { type: 'string', description: 'Such as "10/s".' },
    on_change: { type: 'string', enum: ['keep', 'restart', 'fail'], default: 'keep' },
    on_unknown: { type: 'string', enum: ['rerun', 'skip', 'verify'], default: 'rerun' },
    limit: { type: 'integer', minimum: 0, description: 'Try the first items only.' },
};
function readRetry(given) {
    if (given === undefined)
        return NO_RETRY;
    const result = valibot_dist/* safeParse */.xLC(retrySchema, given);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw new BatchError('invalid_inputs', `The batch's 'retry' is wrong: ${issue.message}`);
}
/** Exact types for inputs that the schema has checked. @throws BatchError `invalid_inputs` */
function readBatchInputs(inputs) {
    const key = inputs['key'];
    const timeout = inputs['timeout'];
    if (key !== undefined && key !== null && typeof key !== 'string') {
        throw new BatchError('invalid_inputs', "The batch's 'key' must be a template");
    }
    if (timeout !== undefined && timeout <= 0) {
        throw new BatchError('invalid_inputs', "The batch's 'timeout' must be above 0");
    }
    return {
        items: inputs['items'],
        key: key ?? undefined,
        maxWorkers: inputs['max_workers'] ?? (0,external_node_os_.availableParallelism)(),
        retry: readRetry(inputs['retry']),
        timeout,
        maxFailures: inputs['max_failures'],
        failFast: inputs['fail_fast'],
        rateLimit: inputs['rate_limit'],
        onChange: inputs['on_change'],
        onUnknown: inputs['on_unknown'],
        limit: inputs['limit'],
    };
}

;// CONCATENATED MODULE: ./dist/.js/workflow/schema.js



const anything = valibot_dist/* unknown */.L5J();
// Not `v.record`, which drops entries named `constructor`: here they are only data.
const record = valibot_dist/* custom */.IeY(isMapping, 'Expected a mapping');
const schema_name = valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* nonEmpty */.hq('A name is needed'), valibot_dist/* regex */.yGV(/^\P{Cc}+$/u, 'A name is one line of plain text'));
const condition = valibot_dist/* union */.KCZ([valibot_dist/* string */.YjP(), valibot_dist/* boolean */.zMY()]);
const paramRuleSchema = valibot_dist/* strictObject */.rej({
    type: valibot_dist/* optional */.lqM(valibot_dist/* picklist */.KIO(['string', 'integer', 'number', 'boolean', 'list', 'mapping', 'any'])),
    default: valibot_dist/* optional */.lqM(anything),
    description: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    required: valibot_dist/* optional */.lqM(valibot_dist/* boolean */.zMY()),
    enum: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(anything)),
    allowedValues: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(anything)),
    minLength: valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* integer */.ndf(), valibot_dist/* minValue */.Wwf(0))),
    maxLength: valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* integer */.ndf(), valibot_dist/* minValue */.Wwf(0))),
    minimum: valibot_dist/* optional */.lqM(valibot_dist/* number */.aig()),
    maximum: valibot_dist/* optional */.lqM(valibot_dist/* number */.aig()),
    pattern: valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* check */.z6Y(isPattern, 'This is not a regular expression'))),
    secret: valibot_dist/* optional */.lqM(valibot_dist/* boolean */.zMY()),
});
const onErrorSchema = valibot_dist/* union */.KCZ([
    valibot_dist/* picklist */.KIO(['fail', 'continue']),
    valibot_dist/* strictObject */.rej({
        action: valibot_dist/* picklist */.KIO(['fail', 'continue']),
        message: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    }),
]);
const stepEntries = {
    task: schema_name,
    description: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    inputs: valibot_dist/* optional */.lqM(record, () => mapping()),
    condition: valibot_dist/* optional */.lqM(condition),
    if: valibot_dist/* optional */.lqM(condition),
    retry: valibot_dist/* optional */.lqM(retrySchema),
    on_error: valibot_dist/* optional */.lqM(onErrorSchema),
    timeout: valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* gtValue */.zYL(0))),
};
const listedStepSchema = valibot_dist/* strictObject */.rej({ name: schema_name, ...stepEntries });
const namedStepSchema = valibot_dist/* strictObject */.rej({ name: valibot_dist/* optional */.lqM(schema_name), ...stepEntries });
/** The keys at the top of a file; steps and params are read one by one, for better messages. */
const workflowSchema = valibot_dist/* strictObject */.rej({
    name: valibot_dist/* optional */.lqM(schema_name),
    description: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    version: valibot_dist/* optional */.lqM(valibot_dist/* union */.KCZ([valibot_dist/* string */.YjP(), valibot_dist/* number */.aig()])),
    params: valibot_dist/* optional */.lqM(record, () => mapping()),
    env: valibot_dist/* optional */.lqM(record, () => mapping()),
    secrets: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* nonEmpty */.hq())), []),
    settings: valibot_dist/* optional */.lqM(record, () => mapping()),
    steps: valibot_dist/* union */.KCZ([valibot_dist/* array */.YOg(anything), record]),
});

;// CONCATENATED MODULE: ./dist/.js/workflow/params.js





/** A param is a rule where it is a mapping with any of a rule's keys, else its default. */
function isRule(given) {
    if (!isMapping(given))
        return false;
    const names = Object.keys(given);
    return names.length === 0 || names.some((name) => name in paramRuleSchema.entries);
}
/** The type that a default without a declared one speaks of; text from a command line becomes it. */
function typeOf(value) {
    if (typeof value === 'boolean')
        return 'boolean';
    return typeof value === 'number' || typeof value === 'bigint' ? 'number' : undefined;
}
function readParam(name, given, found) {
    const path = ['params', name];
    const rule = isRule(given)
        ? (found.parse(paramRuleSchema, given, path) ?? {})
        : { default: given };
    const { default: fallback, description, required, secret, allowedValues, ...rest } = rule;
    const param = {
        ...rest,
        type: rule.type ?? typeOf(fallback),
        enum: rule.enum ?? allowedValues,
        name,
        path,
        default: fallback,
        description,
        required: required ?? false,
        secret: secret ?? false,
    };
    if (fallback !== undefined && fallback !== null && isRule(given)) {
        const checked = checkValue(fallback, param);
        if ('problem' in checked) {
            found.add([...path, 'default'], `The default of '${name}' ${checked.problem}`);
        }
    }
    return param;
}
function argumentError(message, hint) {
    return new ConfigurationError('invalid_arguments', message, { hint });
}
function resolveParam(param, given) {
    if (given === undefined) {
        if (param.required && param.default === undefined) {
            const what = param.description === undefined ? '' : ` (${param.description})`;
            throw argumentError(`The param '${param.name}' is required${what}`, `Give it as ${param.name}=VALUE.`);
        }
        if (param.default === undefined || param.default === null)
            return null;
    }
    const checked = checkValue(given ?? param.default, param);
    if ('problem' in checked)
        throw argumentError(`The param '${param.name}' ${checked.problem}`);
    return checked.value;
}
/**
 * The `args` namespace: a value for every param, converted and checked.
 * @param given text or native values by name
 * @throws ConfigurationError for an unknown name, a missing value or one that breaks a rule
 */
function resolveArgs(workflow, given) {
    const names = workflow.params.map(({ name }) => name);
    for (const name of Object.keys(given)) {
        if (names.includes(name))
            continue;
        const known = names.length === 0 ? 'The workflow has no params.' : `It has: ${names.join(', ')}.`;
        throw argumentError(`The workflow '${workflow.name}' has no param '${name}'`, didYouMean(name, names) ?? known);
    }
    const args = mapping();
    for (const param of workflow.params)
        args[param.name] = resolveParam(param, given[param.name]);
    return args;
}

;// CONCATENATED MODULE: ./dist/.js/workflow/text-place.js
/** What one character of a double-quoted text may be written as. */
const text_place_ESCAPE = /^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^])/;
const BLANK_ESCAPES = new Set(['\\n', '\\t', '\\r', '\\ ', '\\\n', '\\v', '\\f', '\\e', '\\0']);
function text_place_isBlank(character) {
    return /^\s$/.test(character);
}
/** Length of what stands for one character of the value, and whether that is blank. */
function unitAt(source, at, type) {
    const character = source[at] ?? '';
    if (type === 'QUOTE_DOUBLE' && character === '\\') {
        const escape = text_place_ESCAPE.exec(source.slice(at, at + 10))?.[0] ?? character;
        return { length: escape.length, blank: BLANK_ESCAPES.has(escape) };
    }
    const doubled = type === 'QUOTE_SINGLE' && character === "'" && source[at + 1] === "'";
    return { length: doubled ? 2 : 1, blank: text_place_isBlank(character) };
}
function contentStart(source, start, type) {
    if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED')
        return source.indexOf('\n', start) + 1;
    return type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE' ? start + 1 : start;
}
/**
 * Where in the file a character of a text value stands. YAML folds and indents blanks, and nothing
 * else, so the place is found by counting the characters before it that are not blank.
 * @param source the whole file
 * @param start where the value's node begins in it
 * @param line of the place in the value, from 1
 * @param column of the place in that line, from 1
 */
function placeInSource(source, start, { value, type }, line, column) {
    const lines = value.split('\n');
    const before = [...lines.slice(0, line - 1), (lines[line - 1] ?? '').slice(0, column - 1)];
    let left = before.join('').replace(/\s/g, '').length;
    let at = contentStart(source, start, type);
    while (at < source.length) {
        const { length, blank } = unitAt(source, at, type);
        if (!blank && left === 0)
            return at;
        if (!blank)
            left -= 1;
        at += length;
    }
    return start;
}

;// CONCATENATED MODULE: ./dist/.js/workflow/source.js





/** Aliases may repeat what they name this often; more is an attack, not a workflow. */
const MOST_ALIASES = 100;
/** A YAML document with its text, so that every value can be traced to its place. */
class WorkflowSource {
    file;
    text;
    data;
    #document;
    #lines = new dist/* LineCounter */.HN();
    /** @throws ConfigurationError with one diagnostic for each problem of syntax. */
    constructor(text, file) {
        this.text = text;
        this.file = file;
        this.#document = (0,dist/* parseDocument */.Tp)(text, {
            version: '1.2',
            schema: 'core',
            intAsBigInt: true,
            uniqueKeys: true,
            prettyErrors: false,
            lineCounter: this.#lines,
        });
        this.#refuseSyntaxErrors();
        this.data = this.#toData();
    }
    #refuseSyntaxErrors() {
        const problems = [...this.#document.errors, ...this.#document.warnings];
        if (problems.length === 0)
            return;
        const diagnostics = problems.map((problem) => this.#diagnostic(problem.pos[0], problem.pos[1], { message: firstLine(problem.message) }));
        throw new ConfigurationError('invalid_workflow', `${this.file} is not valid YAML`, {
            diagnostics,
        });
    }
    #toData() {
        try {
            return plainData(this.#document.toJS({ maxAliasCount: MOST_ALIASES }));
        }
        catch (error) {
            if (!(error instanceof ReferenceError))
                throw error;
            const message = `Its aliases expand to more than ${MOST_ALIASES} times what they name`;
            throw new ConfigurationError('invalid_workflow', `${this.file} cannot be read`, {
                diagnostics: [this.#diagnostic(0, 1, { message })],
            });
        }
    }
    /** The problem at the value that `path` leads to, or at the nearest value above it. */
    problemAt(path, problem) {
        for (let length = path.length; length >= 0; length -= 1) {
            const range = this.#nodeAt(path.slice(0, length))?.range;
            if (range)
                return this.#diagnostic(range[0], range[1], problem);
        }
        return this.#diagnostic(0, 1, problem);
    }
    /** The problem at the key itself, rather than at its value. */
    problemAtKey(path, problem) {
        const parent = this.#nodeAt(path.slice(0, -1));
        const name = path.at(-1);
        const pair = (0,dist/* isMap */.jh)(parent)
            ? parent.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === name)
            : undefined;
        const range = (0,dist/* isScalar */.jn)(pair?.key) ? pair.key.range : undefined;
        return range ? this.#diagnostic(range[0], range[1], problem) : this.problemAt(path, problem);
    }
    /**
     * The problem at a place inside a text value.
     * @param line line in the text, from 1
     * @param column column in that line, from 1
     */
    problemInText(path, line, column, problem) {
        const node = this.#nodeAt(path);
        if (!(0,dist/* isScalar */.jn)(node) || !node.range || typeof node.value !== 'string') {
            return this.problemAt(path, problem);
        }
        const text = { value: node.value, type: node.type };
        const place = placeInSource(this.text, node.range[0], text, line, column);
        return this.#diagnostic(place, place + 1, problem);
    }
    #nodeAt(path) {
        if (path.length === 0)
            return this.#document.contents ?? undefined;
        return this.#document.getIn(path, true);
    }
    #diagnostic(start, end, problem) {
        const { line, col } = this.#lines.linePos(start);
        return diagnosticAt(this.text, {
            severity: problem.severity ?? 'error',
            code: problem.code ?? 'invalid_workflow',
            message: problem.message,
            hint: problem.hint,
            file: this.file,
            line: Math.max(line, 1),
            column: Math.max(col, 1),
            length: end - start,
        });
    }
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? text;
}

;// CONCATENATED MODULE: ./dist/.js/workflow/load-workflow.js







function readOnError(given) {
    if (given === undefined || typeof given === 'string') {
        return { action: given ?? 'fail', message: undefined };
    }
    return { action: given.action, message: given.message };
}
function readStep(input, name, path, found) {
    if (input.condition !== undefined && input.if !== undefined) {
        found.add([...path, 'if'], "A step has either 'condition' or 'if', not both");
    }
    return {
        name,
        task: input.task,
        description: input.description,
        inputs: input.inputs,
        condition: input.condition ?? input.if,
        conditionKey: input.if === undefined ? 'condition' : 'if',
        retry: input.retry ?? NO_RETRY,
        onError: readOnError(input.on_error),
        timeout: input.timeout,
        path,
    };
}
function readListedSteps(steps, path, found) {
    const read = [];
    for (const [index, given] of steps.entries()) {
        const at = [...path, index];
        const input = found.parse(listedStepSchema, given, at);
        if (!input)
            continue;
        if (read.some(({ name }) => name === input.name)) {
            found.add([...at, 'name'], `There is another step named '${input.name}'`);
        }
        read.push(readStep(input, input.name, at, found));
    }
    return read;
}
function readNamedSteps(steps, path, found) {
    const read = [];
    for (const [name, given] of Object.entries(steps)) {
        const at = [...path, name];
        const input = found.parse(namedStepSchema, given, at);
        if (!input)
            continue;
        if (input.name !== undefined && input.name !== name) {
            found.add([...at, 'name'], `The step is already named '${name}' by its key`);
        }
        read.push(readStep(input, name, at, found));
    }
    return read;
}
/**
 * Reads a list of steps, or a mapping of name to step.
 * Also serves the `steps` inside a batch, whose place in the file is `path`.
 */
function readSteps(steps, path, found) {
    if (Array.isArray(steps))
        return readListedSteps(steps, path, found);
    if (isMapping(steps))
        return readNamedSteps(steps, path, found);
    found.add(path, "'steps' must be a list of steps or a mapping of names to steps");
    return [];
}
function readEnv(env, found) {
    const read = mapping();
    for (const [name, value] of Object.entries(env)) {
        if (value === null || typeof value === 'object') {
            found.add(['env', name], `The environment variable '${name}' must be text`);
        }
        read[name] = String(value);
    }
    return read;
}
/**
 * Reads a workflow file.
 * @param text YAML 1.2
 * @throws ConfigurationError whose `diagnostics` name every problem with its place
 */
function loadWorkflow(text, { file = 'workflow.yml' } = {}) {
    const source = new WorkflowSource(text, file);
    const found = new Diagnostics(source);
    const top = found.parse(workflowSchema, source.data, []);
    found.throwIfAny();
    if (top === undefined)
        throw new Error('unreachable: a missing value has diagnostics');
    const params = Object.entries(top.params).map(([name, given]) => readParam(name, given, found));
    const steps = readSteps(top.steps, ['steps'], found);
    const env = readEnv(top.env, found);
    if (Object.keys(top.steps).length === 0)
        found.add(['steps'], 'There is no step');
    found.throwIfAny();
    return {
        name: top.name ?? (0,external_node_path_.basename)(file).replace(/\.ya?ml$/i, ''),
        description: top.description,
        file,
        params,
        env,
        secrets: top.secrets,
        settings: top.settings,
        steps,
        source,
    };
}

;// CONCATENATED MODULE: ./dist/.js/tasks/task-config.js





const silentLogger = { info() { }, warning() { }, output() { } };
/** What a handler is given: its inputs, its namespaces and its surroundings. */
class TaskConfig {
    name;
    type;
    inputs;
    context;
    runtime;
    signal;
    logger;
    #environment;
    constructor(options) {
        this.name = options.name;
        this.type = options.type;
        this.inputs = options.inputs ?? mapping();
        this.context = options.context ?? mapping();
        this.runtime = options.runtime ?? standaloneRuntime(options.workspace ?? process.cwd());
        this.signal = options.signal ?? new AbortController().signal;
        this.logger = options.logger ?? silentLogger;
        this.#environment = options.environment ?? {};
    }
    /** Absolute path of the folder that tasks work in. */
    get workspace() {
        return this.runtime.workspace;
    }
    /** The environment for this task's child processes: the `env` namespace and the item's own. */
    get environment() {
        const environment = {};
        const env = this.context['env'];
        for (const [name, value] of Object.entries(isMapping(env) ? env : {})) {
            if (typeof value === 'string')
                environment[name] = value;
        }
        return Object.assign(environment, this.#environment);
    }
    /** A variable of a namespace, or a top-level one; undefined where there is none. */
    getVariable(name, namespace) {
        const holder = namespace === undefined ? this.context : this.context[namespace];
        return isMapping(holder) && Object.hasOwn(holder, name) ? holder[name] : undefined;
    }
    getAvailableVariables() {
        return availableVariables(this.context);
    }
    /**
     * The inputs with their templates resolved, defaults filled in and types converted.
     * @throws TemplateError, or TaskError `invalid_inputs` naming the input.
     */
    processInputs(schema = {}) {
        const processed = mapping();
        for (const [name, value] of Object.entries(this.inputs)) {
            processed[name] = this.#processInput(name, value, schema[name]);
        }
        for (const [name, rule] of Object.entries(schema)) {
            if (Object.hasOwn(processed, name) && processed[name] !== undefined)
                continue;
            if (rule.required)
                throw this.#inputError(name, 'is required');
            if (rule.default !== undefined)
                processed[name] = rule.default;
        }
        return processed;
    }
    #processInput(name, value, rule) {
        if (rule?.raw)
            return value;
        const resolved = rule?.type === 'string' ? this.#text(name, value) : this.#native(name, value);
        // An input that resolves to nothing is as if it were not given: `timeout: "{{ args.timeout }}"`.
        if (rule === undefined || (resolved === null && rule.type !== undefined)) {
            return rule === undefined ? resolved : undefined;
        }
        const checked = checkValue(resolved, rule);
        if ('problem' in checked)
            throw this.#inputError(name, checked.problem);
        return checked.value;
    }
    #native(name, value) {
        return this.#at(name, () => this.runtime.templates.resolve(value, this.context));
    }
    #text(name, value) {
        if (value === null || value === undefined)
            return null;
        if (typeof value === 'object') {
            throw this.#inputError(name, `must be text, not ${kindOf(value)}`);
        }
        if (typeof value === 'string') {
            return this.#at(name, () => this.runtime.templates.render(value, this.context));
        }
        return this.runtime.templates.render('{{ value }}', mapping({ value }));
    }
    #at(name, resolve) {
        try {
            return resolve();
        }
        catch (error) {
            if (error instanceof TemplateError)
                error.path = [name, ...error.path];
            throw error;
        }
    }
    #inputError(name, problem) {
        return new TaskError('invalid_inputs', `Input '${name}' of task '${this.type}' ${problem}`, {
            availableVariables: this.getAvailableVariables(),
        });
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/run-task.js



/** A handler that goes on this long after its signal is left behind: it does not listen. */
const ABORT_GRACE_MS = 10_000;
/** Rejects some time after the signal, for handlers that do not end when they are told to. */
function afterGrace(signal) {
    let dispose = () => { };
    const promise = new Promise((_resolve, reject) => {
        let timer;
        const onAbort = () => {
            timer = setTimeout(() => reject(signal.reason), ABORT_GRACE_MS);
        };
        signal.addEventListener('abort', onAbort, { once: true });
        dispose = () => {
            signal.removeEventListener('abort', onAbort);
            clearTimeout(timer);
        };
    });
    return { promise, dispose };
}
/** The error that a failed task is reported with; secrets in its message are masked here, once. */
function taskError(error, call, runtime) {
    const message = runtime.masker.maskText(messageOf(error));
    if (error instanceof WorkflowError) {
        error.message = message;
        return error;
    }
    return new TaskError('task_failed', message || `Task '${call.type}' failed`, { cause: error });
}
async function callHandler(runtime, call) {
    const config = new TaskConfig({ ...call, environment: call.environment ?? {}, runtime });
    const grace = afterGrace(call.signal);
    try {
        return await Promise.race([call.handler(config), grace.promise]);
    }
    finally {
        grace.dispose();
    }
}
/**
 * Runs a task once. Its result comes back masked.
 * @throws WorkflowError: the task's own, or `task_interrupted` once the signal has fired
 */
async function runTask(runtime, call) {
    try {
        call.signal.throwIfAborted();
        const result = await callHandler(runtime, call);
        if (call.handler.options?.isMasked)
            return result;
        return runtime.masker.mask(storedForm(result ?? null));
    }
    catch (error) {
        // That the task was ended says more than how it came to its end.
        if (call.signal.aborted) {
            throw new TaskError('task_interrupted', `Task '${call.type}' was interrupted`);
        }
        throw taskError(error, call, runtime);
    }
}

;// CONCATENATED MODULE: ./dist/.js/batch/retry-wait.js

/**
 * Seconds to wait after a failed attempt.
 * @param attempt the one that failed, from 1
 * @param random 0 to 1
 */
function retryWait(policy, attempt, random = Math.random()) {
    const factor = { fixed: 1, linear: attempt, exponential: 2 ** (attempt - 1) }[policy.backoff];
    const wait = Math.min(policy.delay * factor, policy.maxDelay);
    return wait * (1 + policy.jitter * (2 * random - 1));
}
/** A template error fails the same way again, and an interruption is no failure. */
function isWorthAnotherTry(error) {
    if (error instanceof TemplateError)
        return false;
    const never = ['task_interrupted', 'invalid_inputs', 'unknown_task'];
    return !(error instanceof WorkflowError && never.includes(error.code));
}
function matches(error, patterns) {
    const code = error instanceof WorkflowError ? error.code : undefined;
    const message = messageOf(error);
    return patterns.some((pattern) => pattern === code || new RegExp(pattern, 'u').test(message));
}
/** Whether the policy asks for another try after this error. */
function shouldRetry(policy, attempt, error) {
    if (attempt >= policy.maxAttempts || !isWorthAnotherTry(error))
        return false;
    return policy.on === undefined || matches(error, policy.on);
}
/** Calls `attempt` with 1, 2, … until it succeeds or the policy gives up; then throws its error. */
async function withRetry(attempt, { policy, signal, sleep, onRetry }) {
    for (let number = 1;; number += 1) {
        try {
            return await attempt(number);
        }
        catch (error) {
            if (signal.aborted || !shouldRetry(policy, number, error))
                throw error;
            const wait = retryWait(policy, number);
            onRetry(number, error, wait);
            // Interrupted while it waits: the error of the attempt is the one to tell.
            await sleep(wait * 1000, signal).catch(() => {
                throw error;
            });
        }
    }
}

;// CONCATENATED MODULE: ./dist/.js/batch/run-step.js






function isWanted(step, context, runtime) {
    if (typeof step.condition !== 'string')
        return step.condition ?? true;
    try {
        return runtime.templates.evaluateCondition(step.condition, context);
    }
    catch (error) {
        if (error instanceof TemplateError)
            error.path = [step.conditionKey];
        throw error;
    }
}
async function attemptStep(step, context, around) {
    const { runtime, logger, environment } = around;
    const handler = around.getTaskHandler(step.task);
    const call = { name: step.name, type: step.task, handler, inputs: step.inputs, context };
    try {
        return await withTimeout(`Step '${step.name}'`, step.timeout, around.signal, (signal) => runTask(runtime, { ...call, environment, signal, logger }));
    }
    catch (error) {
        if (error instanceof TemplateError)
            error.path = ['inputs', ...error.path];
        throw error;
    }
}
function failure(step, thrown, context, runtime) {
    const error = thrown instanceof WorkflowError
        ? thrown
        : new TaskError('task_failed', messageOf(thrown), { cause: thrown });
    error.message = oneLine(runtime.masker.maskText(error.message));
    const continued = step.onError.action === 'continue' && error.code !== 'task_interrupted';
    const outcome = {
        status: 'failed',
        error,
        message: run_step_failureMessage(step, error, context, runtime),
        continued,
    };
    const result = error instanceof BatchError ? error.result : undefined;
    return result === undefined ? outcome : { ...outcome, result };
}
/** The `error` namespace, as `on_error.message` sees it. */
function errorNamespace(step, error) {
    const namespace = mapping({ step: step.name, message: error.message, type: error.name });
    return Object.assign(namespace, { [PRINTS_AS]: error.message });
}
function run_step_failureMessage(step, error, context, { templates, masker }) {
    if (step.onError.message === undefined)
        return error.message;
    const namespaces = mapping({ ...context, error: errorNamespace(step, error) });
    try {
        return masker.maskText(templates.render(step.onError.message, namespaces));
    }
    catch (problem) {
        const why = masker.maskText(messageOf(problem));
        return `${error.message} (its on_error message cannot be rendered: ${why})`;
    }
}
/** Runs a step, with its condition, its retries and what is to happen after an error. */
async function runStep(step, context, around) {
    const { runtime, signal } = around;
    try {
        if (!isWanted(step, context, runtime))
            return { status: 'skipped' };
        const result = await withRetry(() => attemptStep(step, context, around), {
            policy: step.retry,
            signal,
            sleep: (milliseconds, until) => runtime.clock.sleep(milliseconds, until),
            onRetry: (attempt, error, wait) => around.onRetry(attempt, error, wait),
        });
        return { status: 'completed', result };
    }
    catch (error) {
        return failure(step, error, context, runtime);
    }
}
/** What later steps see of a step under `steps.NAME`. */
function stepNamespace(outcome) {
    switch (outcome.status) {
        case 'completed':
            return mapping({ status: 'completed', result: outcome.result });
        case 'skipped':
            return Object.assign(mapping({ status: 'skipped' }), {
                [UNDEFINED_WHEN_TESTED]: true,
            });
        case 'failed': {
            const { error, message, result } = outcome;
            const failed = mapping({
                status: 'failed',
                error: message,
                error_message: error.message,
            });
            if (result !== undefined)
                failed['result'] = result;
            return failed;
        }
    }
}

;// CONCATENATED MODULE: ./dist/.js/batch/inner-work.js






function stepsOf(work) {
    return work.kind === 'task' ? [work.step] : work.steps;
}
function refuseBatch(step, found) {
    if (step.task !== 'batch')
        return;
    found.add([...step.path, 'task'], 'A batch cannot stand inside a batch', 'Make one list of all the items, or give each its list as an item.');
}
/** Reads a task that is written inside another step, such as a batch's `task` or `verify`. */
function readInnerTask(given, name, path, found) {
    const input = found.parse(namedStepSchema, given, path);
    if (!input)
        return undefined;
    const step = readStep(input, input.name ?? name, path, found);
    refuseBatch(step, found);
    return step;
}
/**
 * Reads what a batch step does with its items.
 * @param inputs of the batch step, as written
 * @param path of these inputs in the file
 */
function readInnerWork(inputs, name, path, found) {
    const { task, steps } = inputs;
    if ((task === undefined) === (steps === undefined)) {
        found.add(path, "A batch has either 'task' or 'steps'");
        return undefined;
    }
    if (task === undefined) {
        const read = readSteps(steps, [...path, 'steps'], found);
        for (const step of read)
            refuseBatch(step, found);
        return { kind: 'steps', steps: read };
    }
    const step = readInnerTask(task, name, [...path, 'task'], found);
    return step && { kind: 'task', step };
}
/** Reads with `read`, for a batch whose file was checked before and so has no problems. */
function readChecked(source, read) {
    const found = new Diagnostics(source);
    const value = read(found);
    const [problem] = found.list;
    if (value !== undefined && !problem)
        return value;
    throw new BatchError('invalid_inputs', problem?.message ?? 'The batch has no task');
}
/** The error, with its place told from the batch's inputs on. */
function within(step, error) {
    if (error instanceof TemplateError)
        error.path = [...step.path, ...error.path];
    return error;
}
/**
 * Does a batch's work for one item.
 * @param context of the item; the results of inner steps are added to its `steps`
 * @returns the task's result, or `{NAME: result}` of its steps
 * @throws WorkflowError of the step that failed
 */
async function runInnerWork(work, context, around) {
    const results = mapping();
    for (const step of stepsOf(work)) {
        const outcome = await runStep(step, context, around);
        if (outcome.status === 'failed' && !outcome.continued)
            throw within(step, outcome.error);
        if (work.kind === 'task')
            return outcome.status === 'completed' ? outcome.result : null;
        if (outcome.status === 'completed')
            results[step.name] = outcome.result;
        const earlier = context['steps'];
        context['steps'] = mapping({ ...earlier, [step.name]: stepNamespace(outcome) });
    }
    return results;
}

;// CONCATENATED MODULE: ./dist/.js/engine/check-workflow.js







/** Finds what is wrong with a workflow's tasks and templates, without running anything. */
class WorkflowCheck {
    found;
    #workflow;
    #tasks;
    #templates;
    constructor(workflow, tasks, templates) {
        this.found = new Diagnostics(workflow.source);
        this.#workflow = workflow;
        this.#tasks = tasks;
        this.#templates = templates;
    }
    checkStep(step) {
        if (typeof step.condition === 'string') {
            this.#checkCondition(step.condition, [...step.path, step.conditionKey]);
        }
        this.checkTemplate(step.onError.message, [...step.path, 'on_error', 'message']);
        const names = this.#tasks.names();
        if (!names.includes(step.task)) {
            const hint = didYouMean(step.task, names) ?? `Tasks are: ${[...names].sort().join(', ')}.`;
            this.found.add([...step.path, 'task'], `There is no task '${step.task}'`, hint, 'unknown_task');
            return;
        }
        this.#checkInputs(step, this.#tasks.options(step.task) ?? {});
        if (step.task === 'batch')
            this.#checkBatch(step);
    }
    #checkCondition(condition, at) {
        const { errors } = this.#templates.isTemplate(condition)
            ? this.#templates.check(condition)
            : this.#templates.checkExpression(condition);
        for (const { message, line, column } of errors) {
            this.found.addInText(at, line, column, message, 'template_syntax');
        }
    }
    /** Finds templates that do not parse, anywhere in a value. */
    checkTemplate(value, path) {
        if (Array.isArray(value)) {
            value.forEach((element, index) => this.checkTemplate(element, [...path, index]));
        }
        else if (isMapping(value)) {
            for (const name of Object.keys(value))
                this.checkTemplate(value[name], [...path, name]);
        }
        else if (typeof value === 'string') {
            for (const { message, line, column } of this.#templates.check(value).errors) {
                this.found.addInText(path, line, column, message, 'template_syntax');
            }
        }
    }
    #checkInputs(step, { inputs, freeInputs }) {
        const path = [...step.path, 'inputs'];
        for (const [name, value] of Object.entries(step.inputs)) {
            const rule = inputs?.[name];
            if (inputs && !rule && !freeInputs)
                this.#unknownInput(step, [...path, name], inputs);
            if (!rule?.raw || name === 'key')
                this.checkTemplate(value, [...path, name]);
            if (!rule || rule.raw || value === null || holdsTemplate(value))
                continue;
            const checked = checkValue(rule.type === 'string' ? asText(value) : value, rule);
            if ('problem' in checked) {
                this.found.add([...path, name], `The input '${name}' ${checked.problem}`, undefined, 'invalid_inputs');
            }
        }
        for (const [name, rule] of Object.entries(inputs ?? {})) {
            if (!rule.required || step.inputs[name] !== undefined)
                continue;
            const message = `The task '${step.task}' needs the input '${name}'`;
            this.found.add(step.path, message, rule.description, 'invalid_inputs');
        }
    }
    #unknownInput(step, path, known) {
        const name = String(path.at(-1));
        const names = Object.keys(known);
        const hint = didYouMean(name, names) ?? `It takes: ${names.join(', ')}.`;
        const message = `The task '${step.task}' takes no input '${name}'`;
        this.found.addAtKey(path, message, hint, 'invalid_inputs');
    }
    #checkBatch(step) {
        const path = [...step.path, 'inputs'];
        const work = readInnerWork(step.inputs, step.name, path, this.found);
        const outer = new Set(this.#workflow.steps.map(({ name }) => name));
        for (const inner of work ? stepsOf(work) : []) {
            if (work?.kind === 'steps' && outer.has(inner.name)) {
                this.found.add([...inner.path, 'name'], `A step outside the batch is named '${inner.name}' too`);
            }
            if (inner.task !== 'batch')
                this.checkStep(inner);
        }
        const { verify, on_unknown: onUnknown, retry } = step.inputs;
        if (isMapping(retry) && !holdsTemplate(retry)) {
            this.found.parse(retrySchema, retry, [...path, 'retry']);
        }
        if (verify !== undefined) {
            const inner = readInnerTask(verify, step.name, [...path, 'verify'], this.found);
            if (inner && inner.task !== 'batch')
                this.checkStep(inner);
        }
        else if (onUnknown === 'verify') {
            this.found.add([...path, 'on_unknown'], "'on_unknown: verify' needs a 'verify' task");
        }
    }
}
/** A scalar as the text that a text input receives; other values are none. */
function asText(value) {
    return ['number', 'bigint', 'boolean'].includes(typeof value) ? `${value}` : value;
}
/** True for a value with a template anywhere in it: only a run knows what it is. */
function holdsTemplate(value) {
    if (typeof value === 'string')
        return /\{[{%#]/.test(value);
    if (Array.isArray(value))
        return value.some(holdsTemplate);
    return isMapping(value) && Object.values(value).some(holdsTemplate);
}
/** Problems with a workflow's tasks, their inputs and all templates; its shape is checked already. */
function checkWorkflow(workflow, tasks, templates) {
    const check = new WorkflowCheck(workflow, tasks, templates);
    check.checkTemplate(workflow.env, ['env']);
    for (const step of workflow.steps)
        check.checkStep(step);
    return check.found.list;
}
const BATCH_OPTIONS = { inputs: batchInputs };

;// CONCATENATED MODULE: ./dist/.js/engine/namespaces.js



/** The runner's own variables: tokens, addresses and the Action's inputs are not the workflow's. */
const RUNNERS_OWN = /^(ACTIONS_|INPUT_|STATE_)/i;
/** The process environment as workflows and their tasks may see it. */
function visibleEnvironment(environment) {
    const visible = mapping();
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined && !RUNNERS_OWN.test(name))
            visible[name] = value;
    }
    return visible;
}
/** The `env` namespace: the visible environment under the workflow's own `env`, rendered. */
function envNamespace(workflow, environment, args, templates) {
    const env = mapping(environment);
    for (const [name, template] of Object.entries(workflow.env)) {
        env[name] = templates.render(template, mapping({ args, env: environment }));
    }
    return env;
}
/** The values that are masked everywhere, by what they are called in messages. */
function secretsOf(workflow, environment, args) {
    const secrets = {};
    for (const name of workflow.secrets) {
        const value = environment[name];
        if (value === undefined || value === '') {
            throw new ConfigurationError('invalid_arguments', `The secret '${name}' is not set`, {
                hint: `Set the environment variable ${name}.`,
            });
        }
        secrets[name] = value;
    }
    for (const { name, secret } of workflow.params) {
        const value = args[name];
        if (!secret || value === null || value === undefined)
            continue;
        secrets[name] = typeof value === 'string' ? value : stringifyJson(value);
    }
    return secrets;
}
function runContext(facts) {
    const { workflow, workspace, runId, runNumber, timestamp, args, env, github } = facts;
    const context = mapping({
        args: frozen(args),
        env: Object.freeze(env),
        steps: Object.freeze(mapping()),
        workflow: mapping({
            name: workflow.name,
            file: workflow.file,
            workspace,
            run_id: runId,
            run_number: runNumber,
            timestamp,
        }),
        // Top-level names that files of the Python engine use.
        workflow_name: workflow.name,
        workflow_file: workflow.file,
        workspace,
        run_number: runNumber,
        timestamp,
    });
    if (github)
        context['github'] = github;
    return context;
}
function mayBeKept({ name, secret }, args, masker) {
    return !secret && !masker.holdsSecret(stringifyJson(args[name]));
}
/** Of the `args`, what may be kept on disk. */
function storableArgs(workflow, args, masker) {
    const stored = mapping();
    for (const param of workflow.params) {
        if (mayBeKept(param, args, masker))
            stored[param.name] = args[param.name];
    }
    return stored;
}
/** Names of the args that may not be kept and that a resume cannot know from their defaults. */
function withheldArgs(workflow, args, masker) {
    return workflow.params
        .filter((param) => !mayBeKept(param, args, masker))
        .filter(({ name, default: fallback }) => !isSame(args[name] ?? null, fallback ?? null))
        .map(({ name }) => name);
}
function isSame(a, b) {
    return canonicalJson(a) === canonicalJson(b);
}
/** Of the `env`, what may be kept on disk: only what the workflow's own block declares. */
function storableEnv(workflow, env) {
    const stored = mapping();
    for (const name of Object.keys(workflow.env))
        stored[name] = env[name];
    return stored;
}

;// CONCATENATED MODULE: ./dist/.js/batch/key-index.js

const FIRST_CAPACITY = 1024;
const LANES = 4;
/** A typed array of at least `length` elements that begins with those of `array`. */
function grown(array, length) {
    if (array.length >= length)
        return array;
    const Type = array.constructor;
    const larger = new Type(Math.max(length, array.length * 2));
    larger.set(array);
    return larger;
}
/**
 * Numbers keys in the order in which they are first seen, without keeping their texts: a key costs
 * about 30 bytes, whatever its length, so that a million of them stay small. A key is known by 128
 * bits of a hash whose seeds are random for each process, so that no data can aim at a collision.
 */
class KeyIndex {
    #seeds = new Int32Array(new Uint8Array((0,external_node_crypto_.randomBytes)(LANES * 4)).buffer);
    #hash = new Int32Array(LANES);
    #hashes = new Int32Array(FIRST_CAPACITY * LANES);
    /** Open addressing: a key's number plus 1, or 0 for an empty place. */
    #places = new Int32Array(FIRST_CAPACITY * 2);
    #size = 0;
    get size() {
        return this.#size;
    }
    /** The key's number, or -1. */
    find(key) {
        this.#setHash(key);
        return (this.#places[this.#placeOfHash()] ?? 0) - 1;
    }
    /** The key's number, given now if it is new. */
    add(key) {
        this.#setHash(key);
        const place = this.#placeOfHash();
        const known = (this.#places[place] ?? 0) - 1;
        if (known >= 0)
            return known;
        const number = this.#size;
        this.#hashes = grown(this.#hashes, (number + 1) * LANES);
        this.#hashes.set(this.#hash, number * LANES);
        this.#places[place] = number + 1;
        this.#size += 1;
        if (this.#size * 2 > this.#places.length)
            this.#rehash();
        return number;
    }
    /** Four independent multiply-and-rotate hashes of the text, finished so that each bit counts. */
    #setHash(key) {
        let [a, b, c, d] = this.#seeds;
        for (let at = 0; at < key.length; at += 1) {
            const unit = key.charCodeAt(at);
            a = Math.imul((a << 5) ^ (a >>> 27) ^ unit, 0x9e3779b1);
            b = Math.imul((b << 7) ^ (b >>> 25) ^ unit, 0x85ebca6b);
            c = Math.imul((c << 11) ^ (c >>> 21) ^ unit, 0xc2b2ae35);
            d = Math.imul((d << 13) ^ (d >>> 19) ^ unit, 0x27d4eb2f);
        }
        this.#hash[0] = finish(a ^ key.length);
        this.#hash[1] = finish(b ^ a);
        this.#hash[2] = finish(c ^ b);
        this.#hash[3] = finish(d ^ c);
    }
    /** Where the current hash stands, or the empty place where it would. */
    #placeOfHash() {
        const [a, b, c, d] = this.#hash;
        const last = this.#places.length - 1;
        for (let place = a & last;; place = (place + 1) & last) {
            const number = (this.#places[place] ?? 0) - 1;
            if (number < 0)
                return place;
            const at = number * LANES;
            const same = this.#hashes[at] === a &&
                this.#hashes[at + 1] === b &&
                this.#hashes[at + 2] === c &&
                this.#hashes[at + 3] === d;
            if (same)
                return place;
        }
    }
    #rehash() {
        const places = new Int32Array(this.#places.length * 2);
        const last = places.length - 1;
        for (let number = 0; number < this.#size; number += 1) {
            let place = (this.#hashes[number * LANES] ?? 0) & last;
            while (places[place] !== 0)
                place = (place + 1) & last;
            places[place] = number + 1;
        }
        this.#places = places;
    }
}
function finish(hash) {
    let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
    return mixed ^ (mixed >>> 16);
}

;// CONCATENATED MODULE: ./dist/.js/batch/record.js


const LEDGER_VERSION = 1;
const STATUSES = new Set(['started', 'processed', 'failed', 'template_error']);
function isItemRecord(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { key, status, index } = value;
    if (typeof key !== 'string' || typeof status !== 'string' || !STATUSES.has(status))
        return false;
    return status === 'started' || typeof index === 'number';
}
function isHeader(value) {
    return (typeof value === 'object' &&
        value !== null &&
        typeof value['version'] === 'number');
}
function record_lineOf(record) {
    return `${stringifyJson(record)}\n`;
}
const STARTED_HEAD = '{"key":"';
const STARTED_TAIL = '","status":"started"}';
/**
 * The key of a plainly written `started` line, which every second line of a ledger is: known
 * without parsing it. Undefined for any other line.
 */
function startedKeyOf(line) {
    if (!line.endsWith(STARTED_TAIL) || !line.startsWith(STARTED_HEAD))
        return undefined;
    const key = line.slice(STARTED_HEAD.length, -STARTED_TAIL.length);
    return /["\\]/.test(key) ? undefined : key;
}
/** @throws StateError where the line was damaged after it had been written */
function readFinished(line) {
    try {
        const record = parseJson(line);
        if (isItemRecord(record) && record.status !== 'started')
            return record;
    }
    catch {
        // Told below, in words that say what is damaged.
    }
    throw new StateError('state_unreadable', 'A record of the ledger is damaged', {
        hint: 'Resume once more: its item runs again.',
    });
}

;// CONCATENATED MODULE: ./dist/.js/batch/state-version.js

/** What a user can do about a state that this version cannot use. */
const AFRESH = 'or start afresh with --no-resume.';
/** @throws StateError `state_newer` for a format that this version does not know yet */
function refuseNewer(path, version, known) {
    if (version <= known)
        return;
    throw new StateError('state_newer', `${path} was written by a newer version (format ${version}, this one knows ${known})`, { hint: `Use that version, ${AFRESH}` });
}
function unreadable(path, why) {
    return new StateError('state_unreadable', `${path} cannot be read: ${why}`, {
        hint: `Restore the file, ${AFRESH}`,
    });
}

;// CONCATENATED MODULE: ./dist/.js/batch/ledger.js




const LEDGER_NAME = 'items.jsonl';
/** What the last record of a key says. */
const Status = { none: 0, started: 1, processed: 2, failed: 3, templateError: 4 };
const STATUS_OF = {
    started: Status.started,
    processed: Status.processed,
    failed: Status.failed,
    template_error: Status.templateError,
};
/**
 * The truth about a batch's items: an append-only log, and in memory where each key's last record
 * stands. Memory is a few dozen bytes a key, whatever its items and results are.
 */
class Ledger {
    keys = new KeyIndex();
    damaged = [];
    #log;
    #location;
    #header;
    #status = new Uint8Array(1024);
    #retried = new Uint8Array(1024);
    #offset = new Float64Array(1024);
    #pending = '';
    #flushPlanned = false;
    constructor(log, location) {
        this.#log = log;
        this.#location = location;
    }
    /**
     * Opens a batch's ledger and reads what is recorded.
     * @throws StateError `state_newer` or `state_unreadable`
     */
    static async open(store) {
        const ledger = new Ledger(store.openLog(LEDGER_NAME), `${store.location}/${LEDGER_NAME}`);
        try {
            await ledger.#read();
        }
        catch (error) {
            ledger.close();
            throw error;
        }
        return ledger;
    }
    /** Undefined for a ledger that nothing has been written to. */
    get header() {
        return this.#header;
    }
    async #read() {
        let line = 0;
        refuseForeignStart(this.#log, this.#location);
        await this.#log.scan((text, offset) => {
            line += 1;
            this.#readLine(text, offset, line);
        });
    }
    #readLine(text, offset, line) {
        const startedKey = startedKeyOf(text);
        if (startedKey !== undefined)
            return this.#note({ key: startedKey, status: 'started' }, offset);
        let value;
        try {
            value = JSON.parse(text);
        }
        catch (error) {
            if (line === 1)
                throw unreadable(this.#location, messageOf(error));
        }
        if (isItemRecord(value) && line > 1)
            this.#note(value, offset);
        else if (isHeader(value))
            this.#readHeader(value);
        else if (line === 1)
            throw unreadable(this.#location, 'its first line is no header');
        else
            this.damaged.push({ line, location: this.#location });
    }
    #readHeader(header) {
        refuseNewer(this.#location, header.version, LEDGER_VERSION);
        this.#header = header;
    }
    #note(record, offset) {
        const ordinal = this.keys.add(record.key);
        this.#status = grown(this.#status, ordinal + 1);
        this.#retried = grown(this.#retried, ordinal + 1);
        this.#offset = grown(this.#offset, ordinal + 1);
        this.#status[ordinal] = STATUS_OF[record.status];
        this.#retried[ordinal] = record.status !== 'started' && record.attempts > 1 ? 1 : 0;
        this.#offset[ordinal] = offset;
    }
    writeHeader(header) {
        this.#header = header;
        this.flush();
        this.#log.append(record_lineOf(header));
    }
    /** Forgets all items, for a batch that is to begin again. */
    restart(header) {
        this.#log.clear();
        this.#status.fill(Status.none);
        this.#retried.fill(0);
        this.writeHeader(header);
    }
    /**
     * Takes a record in. It is in the file after the next `flush`, which comes before the next task
     * starts: the record of one item and the start of the next one share a write.
     */
    append(record) {
        const line = record_lineOf(record);
        const offset = this.#log.size + Buffer.byteLength(this.#pending);
        this.#pending += line;
        this.#note(record, offset);
    }
    /**
     * Flushes before the process waits for anything: by then the start of the worker's next item is
     * mostly there too, and the two go in one write.
     */
    flushSoon() {
        if (this.#flushPlanned)
            return;
        this.#flushPlanned = true;
        setImmediate(() => {
            this.#flushPlanned = false;
            try {
                this.flush();
            }
            catch {
                // The lines are still pending: the next flush fails again, where somebody can be told.
            }
        });
    }
    flush() {
        if (this.#pending === '')
            return;
        this.#log.append(this.#pending);
        this.#pending = '';
    }
    /** How many keys have a record. */
    recordedKeys() {
        let recorded = 0;
        for (let ordinal = 0; ordinal < this.keys.size; ordinal += 1) {
            if (this.statusOf(ordinal) !== Status.none)
                recorded += 1;
        }
        return recorded;
    }
    /** Status by a key's number in `keys`. */
    statusOf(ordinal) {
        return (this.#status[ordinal] ?? Status.none);
    }
    /** True where the last try of the key's item took more than one attempt. */
    wasRetried(ordinal) {
        return this.#retried[ordinal] === 1;
    }
    /** Where the key's last record stands in the log, for `recordAt`. */
    offsetOf(ordinal) {
        return this.#offset[ordinal] ?? 0;
    }
    /** The finished record at an offset. */
    recordAt(offset) {
        this.flush();
        return readFinished(this.#log.readLine(offset));
    }
    /** Bytes in the log. */
    get size() {
        return this.#log.size;
    }
    async sync() {
        this.flush();
        await this.#log.sync();
    }
    close() {
        this.flush();
        this.#log.close();
    }
}
/** How a header begins: enough to know one by, even when its writing was cut short. */
const HEADER_START = '{"version":';
/** A header that was being written when the process died is no damage: nothing was recorded. */
function refuseForeignStart(log, location) {
    const start = log.size === 0 ? '' : log.readLine(0).slice(0, HEADER_START.length);
    if (!HEADER_START.startsWith(start))
        throw unreadable(location, 'its first line is no header');
}
/**
 * Looks at a ledger's header alone, before anything runs.
 * @throws StateError for a ledger that a batch could not go on with
 */
async function checkLedger(store) {
    if (!(await store.hasLog(LEDGER_NAME)))
        return;
    const location = `${store.location}/${LEDGER_NAME}`;
    const log = store.openLog(LEDGER_NAME);
    try {
        refuseForeignStart(log, location);
        const version = /^\{"version":(\d+)/.exec(log.size === 0 ? '' : log.readLine(0))?.[1];
        if (version !== undefined)
            refuseNewer(location, Number(version), LEDGER_VERSION);
    }
    finally {
        log.close();
    }
}

;// CONCATENATED MODULE: ./dist/.js/engine/workflow-state.js




const WORKFLOW_STATE_NAME = 'workflow.json';
const workflow_state_VERSION = 1;
/** A run's args and the results of its steps, kept so that a later run can go on. */
class WorkflowState {
    workflow;
    file;
    runNumber = 1;
    status = 'running';
    complete = false;
    args = mapping();
    withheldArgs = [];
    steps = mapping();
    #store;
    constructor(store, workflow, file) {
        this.#store = store;
        this.workflow = workflow;
        this.file = file;
    }
    /**
     * Reads the state that an earlier run left.
     * @returns undefined where there is none
     * @throws StateError telling a newer, an unreadable and another workflow's state apart
     */
    static async load(store, workflow, file) {
        const text = await store.read(WORKFLOW_STATE_NAME);
        if (text === undefined)
            return undefined;
        const document = readDocument(text, `${store.location}/${WORKFLOW_STATE_NAME}`);
        if (document.workflow !== workflow) {
            throw new StateError('state_foreign', `The state in ${store.location} is that of the workflow '${document.workflow}'`, { hint: 'Use another --state-dir, or start afresh with --no-resume.' });
        }
        const state = new WorkflowState(store, workflow, file);
        state.runNumber = document.run_number;
        state.status = document.status;
        state.complete = document.complete;
        state.args = document.args;
        state.withheldArgs = document.withheld_args ?? [];
        state.steps = document.steps;
        return state;
    }
    async save() {
        const document = {
            version: workflow_state_VERSION,
            workflow: this.workflow,
            file: this.file,
            run_number: this.runNumber,
            status: this.status,
            complete: this.complete,
            args: this.args,
            withheld_args: this.withheldArgs,
            steps: this.steps,
        };
        await this.#store.write(WORKFLOW_STATE_NAME, `${stringifyJson(document, 2)}\n`);
    }
}
function readDocument(text, path) {
    let document;
    try {
        document = parseJson(text);
    }
    catch {
        throw unreadable(path, 'it is damaged');
    }
    if (!isMapping(document))
        throw unreadable(path, 'it is damaged');
    const { version, args, steps } = document;
    // The version first: a newer one may well look different.
    if (typeof version === 'number')
        refuseNewer(path, version, workflow_state_VERSION);
    if (typeof version !== 'number' || !isMapping(args) || !isMapping(steps)) {
        throw unreadable(path, 'it is damaged');
    }
    const whole = document;
    return { ...whole, args: mapping(args), steps: mapping(whole.steps) };
}

;// CONCATENATED MODULE: ./dist/.js/engine/prior-state.js



/** A folder name for the moment: `2026-11-22T21-54-07.123Z`. */
function label(now) {
    return new Date(now).toISOString().replaceAll(':', '-');
}
async function isFinished(store, workflow) {
    try {
        return (await WorkflowState.load(store, workflow.name, workflow.file))?.complete ?? false;
    }
    catch (error) {
        // What cannot be read may still be of worth to somebody.
        if (error instanceof StateError)
            return false;
        throw error;
    }
}
/** Clears the way for a fresh run: a finished state is of no more use, any other one is kept. */
async function makeWay(store, workflow, now, emit) {
    if ((await store.list()).length === 0)
        return;
    if (await isFinished(store, workflow))
        return store.remove();
    const kept = await store.setAside(label(now));
    emit({ type: 'state:kept', from: store.location, to: kept.location });
}
/**
 * What an earlier run left, as far as this run goes on with it.
 * @returns undefined where this run begins with the first step
 * @throws StateError for a state that is there but cannot be used
 */
async function priorState(store, workflow, mode, now, emit) {
    if (mode === 'fresh') {
        await makeWay(store, workflow, now, emit);
        return undefined;
    }
    const prior = await WorkflowState.load(store, workflow.name, workflow.file);
    for (const { name, task } of workflow.steps) {
        if (task === 'batch')
            await checkLedger(store.scope(name));
    }
    if (!prior && mode === 'resume') {
        const message = `There is no state in ${store.location} to resume: starting afresh`;
        emit({ type: 'notice', level: 'warning', message });
    }
    return prior;
}

;// CONCATENATED MODULE: ./dist/.js/engine/prepare-run.js








function prepare_run_modeOf(resume) {
    if (typeof resume === 'string')
        return resume;
    return resume === true ? 'resume' : 'fresh';
}
/** The args of an earlier run under those given now, and the names of those that differ. */
function mergedArgs(workflow, earlier, given) {
    const names = workflow.params.map(({ name }) => name).filter((name) => name in earlier);
    const stored = mapping();
    for (const name of names)
        stored[name] = earlier[name];
    const args = resolveArgs(workflow, mapping({ ...stored, ...given }));
    const differs = (name) => canonicalJson(args[name]) !== canonicalJson(stored[name]);
    return { args, changed: names.filter(differs) };
}
/** Args that were not kept, because they are secret or hold a secret, must be given again. */
function refuseMissing(prior, given) {
    const missing = prior?.withheldArgs.find((name) => !(name in given));
    if (missing === undefined)
        return;
    throw new ConfigurationError('invalid_arguments', `The param '${missing}' is secret and was not kept`, { hint: `Give it again: ${missing}=VALUE.` });
}
function maskerOf(workflow, environment, args, masks = []) {
    const given = masks.map((mask, index) => [`mask ${index + 1}`, mask]);
    return new Masker({
        ...secretsOf(workflow, environment, args),
        ...Object.fromEntries(given),
    });
}
/**
 * Puts a run's args, secrets, namespaces and state together.
 * Wrong args and missing secrets are told before a state is moved or anything runs.
 * @throws ConfigurationError, StateError
 */
async function prepareRun(request) {
    const { workflow, options, store, now, runId, templates, emit } = request;
    const mode = prepare_run_modeOf(options.resume);
    const given = options.args ?? mapping();
    const environment = visibleEnvironment(options.env ?? {});
    if (mode !== 'resume') {
        maskerOf(workflow, environment, resolveArgs(workflow, given), options.masks);
    }
    const found = await priorState(store, workflow, mode, now, emit);
    const prior = mode === 'resume' ? found : undefined;
    refuseMissing(prior, given);
    const { args, changed } = mergedArgs(workflow, prior?.args ?? mapping(), given);
    const masker = maskerOf(workflow, environment, args, options.masks);
    for (const name of changed) {
        const message = `The param '${name}' differs from the run that is resumed`;
        emit({ type: 'notice', level: 'warning', message });
    }
    const state = new WorkflowState(store, workflow.name, workflow.file);
    state.runNumber = (found?.runNumber ?? 0) + 1;
    state.args = storableArgs(workflow, args, masker);
    state.withheldArgs = withheldArgs(workflow, args, masker);
    const context = runContext({
        workflow,
        workspace: options.workspace,
        runId,
        runNumber: state.runNumber,
        timestamp: new Date(now).toISOString(),
        args,
        env: envNamespace(workflow, environment, args, templates),
        github: options.github,
    });
    return { masker, state, prior, context };
}

;// CONCATENATED MODULE: ./dist/.js/batch/fingerprint.js



function hash(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(canonicalJson(value)).digest('hex').slice(0, 32);
}
/** The header of the ledger of a batch step with these inputs, as written. */
function headerOf(inputs, args, env) {
    const { task, steps, key } = inputs;
    return ledgerHeader({
        work: task ?? steps,
        key: typeof key === 'string' ? key : undefined,
        args,
        env,
    });
}
/**
 * Items, workers, retry, timeouts and limits are left out on purpose: they change how a batch runs,
 * not what an item's result is.
 */
function ledgerHeader({ work, key, args, env }) {
    return {
        version: LEDGER_VERSION,
        fingerprint: hash({ work, key: key ?? null, args, env }),
        key_fingerprint: hash(key ?? null),
    };
}

;// CONCATENATED MODULE: ./dist/.js/batch/item-environment.js




/** Longer items go to a file: a process cannot take an environment of any size. */
const LONGEST_IN_ENVIRONMENT = 16 * 1024;
/** The item as a program finds it: text as it is, anything else as JSON. */
function item_environment_textOf(item) {
    return typeof item === 'string' ? item : stringifyJson(item);
}
async function itemFile(text) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'resumable-batch-item-'));
    const path = (0,external_node_path_.join)(folder, 'item');
    await (0,promises_.writeFile)(path, text, { mode: 0o600 });
    return { path, folder };
}
/** The variables by which a task's programs know their item, so that they can be idempotent. */
async function itemEnvironment(item, key, index, attempt) {
    const text = item_environment_textOf(item);
    const variables = {
        BATCH_KEY: key.replaceAll('\0', ''),
        BATCH_INDEX: String(index),
        BATCH_ATTEMPT: String(attempt),
    };
    const fits = !text.includes('\0') && Buffer.byteLength(text) <= LONGEST_IN_ENVIRONMENT;
    if (fits) {
        variables['BATCH_ITEM'] = text;
        return { variables, dispose: async () => { } };
    }
    const { path, folder } = await itemFile(text);
    variables['BATCH_ITEM_FILE'] = path;
    return { variables, dispose: () => (0,promises_.rm)(folder, { recursive: true, force: true }) };
}

;// CONCATENATED MODULE: ./dist/.js/batch/batch-item.js






/**
 * Hands the item to a task that takes any input, or declares this one, under the batch's
 * `arg_name`; an input that the user wrote stays as it is.
 */
function withItemInput(step, argName, services) {
    const { inputs, freeInputs } = services.getTaskHandler(step.task).options ?? {};
    const isTaken = freeInputs === true || (inputs !== undefined && Object.hasOwn(inputs, argName));
    if (!isTaken || Object.hasOwn(step.inputs, argName))
        return step;
    // As a template, not as the item itself: data is never rendered, and a template gives it natively.
    return { ...step, inputs: mapping({ ...step.inputs, [argName]: '{{ batch.item }}' }) };
}
function retryReporter({ config, services }, key) {
    return (attempt, error, wait) => services.emit({
        type: 'item:retry',
        step: config.name,
        key,
        attempt,
        error: messageOf(error),
        wait,
    });
}
/** Runs a batch's work for one item, once. */
async function attemptItem(run, work, { item, key, index }, attempt) {
    const { config, services, inputs } = run;
    const environment = await itemEnvironment(item, key, index, attempt);
    const context = run.context.createItemContext(item, index, { key, attempt, total: run.total });
    const logger = services.itemLogger(config.name, key);
    const around = (signal) => ({
        runtime: config.runtime,
        signal,
        logger,
        environment: environment.variables,
        getTaskHandler: (type) => services.getTaskHandler(type),
        onRetry: retryReporter(run, key),
    });
    try {
        return await withTimeout('The item', inputs.timeout, config.signal, (signal) => runInnerWork(work, context, around(signal)));
    }
    finally {
        logger.end();
        await environment.dispose();
    }
}
function failedRecord(run, measured, error) {
    const { config, services } = run;
    const { masker } = config.runtime;
    const failure = {
        error: oneLine(masker.maskText(services.placed(config.name, error))),
        error_code: error instanceof WorkflowError ? error.code : 'task_failed',
    };
    if (!(error instanceof TemplateError))
        return { ...measured, status: 'failed', ...failure };
    const available_variables = run.context.getErrorContext(error).available_variables;
    return { ...measured, status: 'template_error', ...failure, available_variables };
}
function isInterruption(error, signal) {
    return signal.aborted && error instanceof WorkflowError && error.code === 'task_interrupted';
}
function measure(run, { item, key, index }, clock) {
    const start = clock.now();
    const masked = run.config.runtime.masker.mask(item);
    return (attempts) => ({
        key,
        index,
        attempts,
        started_at: new Date(start).toISOString(),
        duration_ms: clock.now() - start,
        item: masked,
    });
}
/**
 * Runs an item to its end, retries and all.
 * @returns its record; undefined where the run was interrupted, so that it is tried again
 */
async function runItem(run, item) {
    const { config, inputs } = run;
    const { clock } = config.runtime;
    const measured = measure(run, item, clock);
    let attempts = 0;
    try {
        const result = await withRetry((attempt) => {
            attempts = attempt;
            return attemptItem(run, run.work, item, attempt);
        }, {
            policy: inputs.retry,
            signal: config.signal,
            sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal),
            onRetry: retryReporter(run, item.key),
        });
        return { ...measured(attempts), status: 'processed', result };
    }
    catch (error) {
        if (isInterruption(error, config.signal))
            return undefined;
        return failedRecord(run, measured(attempts), error);
    }
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js + 9 modules
var lib = __webpack_require__(6070);
;// CONCATENATED MODULE: ./dist/.js/batch/items/file-items.js







const FORMATS = ['jsonl', 'csv', 'json', 'txt'];
const BYTE_ORDER_MARK = /^\uFEFF/;
const CARRIAGE_RETURN = /\r$/;
/** Bytes that are read at once. */
const BLOCK = 1 << 18;
function itemsError(message, hint) {
    return new BatchError('invalid_items', message, { hint });
}
/**
 * Lines of a text file, without their ends and without those that are blank. They come in lists, a
 * block of the file at a time: a promise for each of a million lines would cost more than the lines.
 */
async function* lineBlocks(path) {
    let rest = '';
    let line = 1;
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { encoding: 'utf8', highWaterMark: BLOCK })) {
        const texts = (rest + chunk).split('\n');
        rest = texts.pop() ?? '';
        yield { texts, line };
        line += texts.length;
    }
    yield { texts: [rest], line };
}
/** An item for each line that is not blank. */
async function* lineItems(path, read) {
    for await (const { texts, line } of lineBlocks(path)) {
        for (let at = 0; at < texts.length; at += 1) {
            const text = (texts[at] ?? '').replace(CARRIAGE_RETURN, '');
            const plain = line + at === 1 ? text.replace(BYTE_ORDER_MARK, '') : text;
            if (plain.trim() !== '')
                yield read(plain, line + at);
        }
    }
}
function jsonLines(path) {
    return lineItems(path, (text, line) => {
        try {
            return parseJson(text);
        }
        catch (error) {
            throw itemsError(`${path}:${line} is not JSON: ${messageOf(error)}`);
        }
    });
}
function textLines(path) {
    return lineItems(path, (text) => text);
}
/** Rows as mappings of the first row's names to text. */
async function* csvRows(path) {
    const input = (0,external_node_fs_.createReadStream)(path);
    const parser = input.pipe((0,lib/* parse */.qg)({ bom: true, skip_empty_lines: true }));
    input.on('error', (error) => parser.destroy(error));
    let names;
    try {
        for await (const row of parser) {
            if (names === undefined) {
                names = row;
                continue;
            }
            const item = mapping();
            for (const [column, name] of names.entries())
                item[name] = row[column] ?? '';
            yield item;
        }
    }
    catch (error) {
        throw itemsError(`${path} is not CSV: ${messageOf(error)}`);
    }
    finally {
        input.destroy();
    }
}
async function* jsonList(path) {
    let value;
    try {
        value = parseJson((await (0,promises_.readFile)(path, 'utf8')).replace(BYTE_ORDER_MARK, ''));
    }
    catch (error) {
        throw itemsError(`${path} is not JSON: ${messageOf(error)}`);
    }
    if (!Array.isArray(value)) {
        throw itemsError(`${path} does not hold a list`, 'For a value a line, name the file *.jsonl.');
    }
    yield* value;
}
const READERS = {
    jsonl: jsonLines,
    csv: csvRows,
    json: jsonList,
    txt: textLines,
};
function formatOf(path) {
    const extension = (0,external_node_path_.extname)(path).slice(1).toLowerCase();
    const format = extension === 'ndjson' ? 'jsonl' : extension === 'lst' ? 'txt' : extension;
    if (FORMATS.includes(format))
        return format;
    throw itemsError(`The format of ${path} cannot be told by its name`, `Say it beside the file: {file: …, format: ${FORMATS.join('|')}}.`);
}
async function refuseUnreadable(path) {
    try {
        if ((await (0,promises_.stat)(path)).isDirectory())
            throw itemsError(`${path} is a folder`);
        await (0,promises_.access)(path, external_node_fs_.constants.R_OK);
    }
    catch (error) {
        if (error instanceof BatchError)
            throw error;
        const isMissing = error.code === 'ENOENT';
        throw itemsError(isMissing ? `There is no file ${path}` : `${path} cannot be read: ${messageOf(error)}`);
    }
}
/**
 * Items of a file: a JSON value a line, a CSV row, a line of text, or the elements of a JSON list.
 * All but the last are streamed.
 * @param path absolute
 * @throws BatchError `invalid_items`, naming the line where there is one
 */
async function fileSource(path, given) {
    const format = given ?? formatOf(path);
    await refuseUnreadable(path);
    return { description: path, items: () => READERS[format](path), close: async () => { } };
}

// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var tinyglobby_dist = __webpack_require__(3382);
;// CONCATENATED MODULE: ./dist/.js/batch/items/item-source.js
function listSource(items, description) {
    return { description, items: () => items, close: async () => { } };
}

;// CONCATENATED MODULE: ./dist/.js/batch/items/glob-items.js


/** What a glob never finds: the engine's own files. */
const OWN_FILES = '**/.resumable-batch/**';
/**
 * Files that match a pattern, as paths relative to the workspace with `/` between folders, in the
 * order of their characters. They are found once, so that files that the batch itself makes do not
 * become items half-way.
 */
async function globSource(patterns, workspace) {
    const paths = await (0,tinyglobby_dist/* glob */.TI)(typeof patterns === 'string' ? [patterns] : [...patterns], {
        cwd: workspace,
        ignore: [OWN_FILES],
        expandDirectories: false,
    });
    const ordered = paths.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return listSource(ordered, `${ordered.length} files`);
}

;// CONCATENATED MODULE: ./dist/.js/batch/items/spool.js






/**
 * Lines that can be read only once, kept in a private temporary file so that they can be read
 * again. Not in the state folder: they may hold secrets, which do not belong there.
 */
async function spoolLines(description, produce) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'resumable-batch-items-'));
    const path = (0,external_node_path_.join)(folder, 'items.txt');
    const close = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    try {
        const file = (0,external_node_fs_.createWriteStream)(path, { mode: 0o600 });
        await produce((text) => void file.write(text));
        file.end();
        await (0,external_node_events_.once)(file, 'finish');
        const spooled = await fileSource(path, 'txt');
        return { description, items: () => spooled.items(), close };
    }
    catch (error) {
        await close();
        throw error;
    }
}

;// CONCATENATED MODULE: ./dist/.js/batch/items/open-items.js









const integer = valibot_dist/* union */.KCZ([valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* integer */.ndf()), valibot_dist/* bigint */.oad()]);
const open_items_text = valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* nonEmpty */.hq());
const sourceSchemas = {
    file: valibot_dist/* strictObject */.rej({ file: open_items_text, format: valibot_dist/* optional */.lqM(valibot_dist/* picklist */.KIO(FORMATS)) }),
    glob: valibot_dist/* strictObject */.rej({ glob: valibot_dist/* union */.KCZ([open_items_text, valibot_dist/* array */.YOg(open_items_text)]) }),
    range: valibot_dist/* strictObject */.rej({ range: valibot_dist/* tuple */.PVZ([integer, integer]) }),
    lines: valibot_dist/* strictObject */.rej({ lines: valibot_dist/* string */.YjP() }),
    command: valibot_dist/* strictObject */.rej({ command: open_items_text }),
};
const KINDS = Object.keys(sourceSchemas);
function open_items_itemsError(message, hint) {
    return new BatchError('invalid_items', message, { hint });
}
function* rangeItems(from, to) {
    if (typeof from === 'number' && typeof to === 'number') {
        for (let item = from; item < to; item += 1)
            yield item;
        return;
    }
    for (let item = BigInt(from); item < BigInt(to); item += 1n) {
        yield Number.isSafeInteger(Number(item)) ? Number(item) : item;
    }
}
function rangeSource([from, to]) {
    const description = `the numbers from ${from} to before ${to}`;
    return { description, items: () => rangeItems(from, to), close: async () => { } };
}
function open_items_lines(text) {
    return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}
function commandSource(command, { runCommand }) {
    return spoolLines('the lines of a command', (write) => runCommand(command, write));
}
function parsed(kind, given) {
    const result = valibot_dist/* safeParse */.xLC(sourceSchemas[kind], given);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const where = issue.path?.map(({ key }) => String(key)).join('.') ?? kind;
    throw open_items_itemsError(`The items' '${where}' is wrong: ${issue.message}`);
}
async function openSource(kind, given, surroundings) {
    const { workspace } = surroundings;
    switch (kind) {
        case 'file': {
            const { file, format } = parsed('file', given);
            return fileSource((0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)(workspace, file), format);
        }
        case 'glob':
            return globSource(parsed('glob', given).glob, workspace);
        case 'range':
            return rangeSource(parsed('range', given).range);
        case 'lines': {
            const items = open_items_lines(parsed('lines', given).lines);
            return listSource(items, `${items.length} lines`);
        }
        case 'command':
            return commandSource(parsed('command', given).command, surroundings);
    }
}
/**
 * Opens what a batch's `items` says, after its templates are resolved.
 * @throws BatchError `invalid_items`
 */
async function openItems(given, surroundings) {
    if (Array.isArray(given))
        return listSource(given, `${given.length} items`);
    if (typeof given === 'string') {
        throw open_items_itemsError('The items are a bare text, not a list', 'Use {lines: TEXT} for an item a line, {file: PATH} for a file, or a template that gives a list.');
    }
    const kind = isMapping(given) ? KINDS.find((name) => name in given) : undefined;
    if (kind === undefined) {
        throw open_items_itemsError(`The items must be a list or a source, not ${kindOf(given)}`, `A source is a mapping with one of: ${KINDS.join(', ')}.`);
    }
    return openSource(kind, given, surroundings);
}

;// CONCATENATED MODULE: ./dist/.js/batch/batch-items.js



/**
 * The items of a batch step, opened. `{command: …}` runs as the `shell` task does.
 * @param items the step's input, its templates resolved
 */
function openBatchItems(items, config, services) {
    return openItems(items, {
        workspace: config.workspace,
        async runCommand(command, onOutput) {
            await runTask(config.runtime, {
                name: config.name,
                type: 'shell',
                handler: services.getTaskHandler('shell'),
                // As a variable: the command's own templates have been resolved with the items.
                inputs: mapping({ command: '{{ command }}' }),
                context: mapping({ ...config.context, command }),
                signal: config.signal,
                logger: {
                    ...config.logger,
                    output: (stream, text) => stream === 'stdout' ? onOutput(text) : config.logger.output(stream, text),
                },
            });
        },
    });
}

;// CONCATENATED MODULE: ./dist/.js/batch/checkpoints.js
const INTERVAL_MS = 1000;
const RECORDS = 1000;
/** Takes checkpoints while a batch runs: each second or 1,000 records, never two at once. */
class Checkpoints {
    #state;
    #clock;
    #last;
    #records = 0;
    #running;
    #failure;
    constructor(state, clock) {
        this.#state = state;
        this.#clock = clock;
        this.#last = clock.now();
    }
    /** Notes a record. @throws what an earlier checkpoint failed with */
    recorded() {
        if (this.#failure)
            throw this.#failure.error;
        this.#records += 1;
        if (this.#running)
            return;
        const now = this.#clock.now();
        if (this.#records < RECORDS && now - this.#last < INTERVAL_MS)
            return;
        this.#records = 0;
        this.#last = now;
        this.#running = this.#take();
    }
    async #take() {
        try {
            await this.#state.checkpoint();
        }
        catch (error) {
            this.#failure = { error };
        }
        finally {
            this.#running = undefined;
        }
    }
    /** Waits for the checkpoint that is being taken. */
    async settle() {
        await this.#running;
        if (this.#failure)
            throw this.#failure.error;
    }
}

;// CONCATENATED MODULE: ./dist/.js/batch/recent-durations.js
const REMEMBERED = 200;
const PERCENTILE = 0.95;
/** How long items have lately taken, to tell whether another one fits into the time that is left. */
class RecentDurations {
    #durations = [];
    #next = 0;
    add(milliseconds) {
        this.#durations[this.#next] = milliseconds;
        this.#next = (this.#next + 1) % REMEMBERED;
    }
    /** Milliseconds that 95 of 100 items stayed below; 0 while none has finished. */
    get usual() {
        const sorted = [...this.#durations].sort((a, b) => a - b);
        return sorted[Math.ceil(sorted.length * PERCENTILE) - 1] ?? 0;
    }
}

;// CONCATENATED MODULE: ./dist/.js/batch/batch-processor.js


/**
 * Hands out a batch's items to so many workers, records what becomes of each, and stops early where
 * it must. Items in flight are always waited for.
 */
class BatchProcessor {
    #options;
    #durations = new RecentDurations();
    #failed = 0;
    #stopped;
    #broken;
    constructor(options) {
        this.#options = options;
    }
    /** Failures of this run, not of earlier ones. */
    get failed() {
        return this.#failed;
    }
    /**
     * Runs all pending items.
     * @returns why it stopped before the end, if it did
     * @throws what reading the items or writing the state threw
     */
    async run() {
        const { state, plan, clock, maxWorkers, limit } = this.#options;
        const checkpoints = new Checkpoints(state, clock);
        const items = plan.pending(limit);
        const workers = Array.from({ length: maxWorkers }, () => this.#work(items, checkpoints));
        await Promise.all(workers);
        await items.return(undefined);
        await checkpoints.settle();
        if (this.#broken)
            throw this.#broken.error;
        if (this.#stopped === undefined && limit !== undefined && limit < plan.summary.total) {
            this.#stopped = 'limit';
        }
        return this.#stopped;
    }
    async #work(items, checkpoints) {
        try {
            while (!this.#shouldStop()) {
                const next = await items.next();
                if (next.done)
                    return;
                if (!(await this.#mayStart()))
                    return;
                await this.#runItem(next.value);
                checkpoints.recorded();
            }
        }
        catch (error) {
            // One worker's trouble with the source or the state is the end for all of them.
            this.#broken ??= { error };
        }
    }
    /** Waits for the item's turn; things may have changed meanwhile. */
    async #mayStart() {
        const { rateLimit, signal } = this.#options;
        if (rateLimit)
            await rateLimit.pass(signal).catch(() => undefined);
        return !this.#shouldStop();
    }
    #shouldStop() {
        this.#stopped ??= this.#reasonToStop();
        return this.#stopped !== undefined || this.#broken !== undefined;
    }
    #reasonToStop() {
        const { signal, failFast, failures, deadline, clock } = this.#options;
        if (signal.aborted)
            return 'interrupted';
        if (failFast && this.#failed > 0)
            return 'failures';
        if (failures.stops && this.#failed > failures.most)
            return 'failures';
        if (deadline === undefined)
            return undefined;
        return clock.now() + this.#durations.usual >= deadline ? 'time_limit' : undefined;
    }
    async #runItem(item) {
        const { state, onStart, onFinish, runItem } = this.#options;
        state.record({ key: item.key, status: 'started' });
        // Nothing may happen to an item before the disk knows that it was started.
        state.ledger.flush();
        onStart(item);
        const record = await runItem(item);
        if (!record)
            return;
        if (record.status !== 'processed')
            this.#failed += 1;
        this.#durations.add(record.duration_ms);
        state.record(record);
        state.ledger.flushSoon();
        onFinish(record);
    }
}

;// CONCATENATED MODULE: ./dist/.js/batch/lazy-list.js
/**
 * A list whose elements are read when they are asked for. To everything that takes lists it is one:
 * `Array.isArray` holds, it can be iterated, sliced and printed as JSON. It cannot be changed.
 */
function lazyList(length, at) {
    const indexOf = (name) => {
        const index = typeof name === 'string' && /^\d+$/.test(name) ? Number(name) : -1;
        return index < length ? index : -1;
    };
    const target = [];
    target.length = length;
    return new Proxy(target, {
        get(list, name, receiver) {
            const index = indexOf(name);
            return index < 0 ? Reflect.get(list, name, receiver) : at(index);
        },
        has: (list, name) => indexOf(name) >= 0 || Reflect.has(list, name),
        ownKeys: () => [...Array.from({ length }, (_, index) => String(index)), 'length'],
        getOwnPropertyDescriptor(list, name) {
            const index = indexOf(name);
            if (index < 0)
                return Reflect.getOwnPropertyDescriptor(list, name);
            return { value: at(index), writable: true, enumerable: true, configurable: true };
        },
        set: () => false,
        defineProperty: () => false,
        deleteProperty: () => false,
    });
}

;// CONCATENATED MODULE: ./dist/.js/batch/batch-result.js




const ORDER_NAME = 'order.json';
function orderOf(ledger, ordinals) {
    const select = (...wanted) => {
        let count = 0;
        for (const ordinal of ordinals())
            if (wanted.includes(ledger.statusOf(ordinal)))
                count += 1;
        const offsets = new Float64Array(count);
        let at = 0;
        for (const ordinal of ordinals()) {
            if (wanted.includes(ledger.statusOf(ordinal)))
                offsets[at++] = ledger.offsetOf(ordinal);
        }
        return offsets;
    };
    return {
        processed: select(Status.processed),
        failed: select(Status.failed, Status.templateError),
    };
}
function failedItem(record) {
    const { item, key, index, error, error_code, attempts } = record;
    return { item, key, index, error, error_code, attempts };
}
function batchResult(recordAt, { processed, failed }, stats) {
    const done = (at) => recordAt(processed[at] ?? 0);
    return Object.assign(mapping(), {
        processed: lazyList(processed.length, (at) => done(at).item),
        failed: lazyList(failed.length, (at) => failedItem(recordAt(failed[at] ?? 0))),
        results: lazyList(processed.length, (at) => done(at).result),
        stats,
    });
}
/**
 * Keeps the order of a complete batch, so that its result can be had again without its items.
 * @param size bytes of the ledger that the places lead into
 */
async function saveOrder(store, order, size) {
    const list = (offsets) => `[${Array.from(offsets).join(',')}]`;
    await store.write(ORDER_NAME, `{"size":${size},"processed":${list(order.processed)},"failed":${list(order.failed)}}\n`);
}
function readOrder(text) {
    try {
        const order = JSON.parse(text ?? '');
        if (!isMapping(order))
            return undefined;
        const { size, processed, failed } = order;
        if (typeof size !== 'number' || !Array.isArray(processed) || !Array.isArray(failed)) {
            return undefined;
        }
        return { size, processed, failed };
    }
    catch {
        return undefined;
    }
}
/**
 * The result of a batch that an earlier run completed.
 * @returns undefined where the state does not hold it whole: the batch is to be entered again
 */
async function restoreBatchResult(store, stats) {
    const order = readOrder(await store.read(ORDER_NAME));
    if (!order || !(await store.hasLog(LEDGER_NAME)))
        return undefined;
    const log = store.openLog(LEDGER_NAME);
    log.close();
    if (log.size < order.size)
        return undefined;
    return batchResult((offset) => readFinished(log.readLine(offset)), order, stats);
}

;// CONCATENATED MODULE: ./dist/.js/batch/failure-limit.js

/**
 * Reads `max_failures`: a number of items, or a share of the total such as `"5%"`.
 * @throws BatchError `invalid_inputs`
 */
function failureLimit(given, total) {
    if (given === undefined)
        return { most: 0, stops: false };
    const text = String(given).trim();
    const share = /^(\d+(?:\.\d+)?)\s*%$/.exec(text)?.[1];
    if (share !== undefined && Number(share) <= 100) {
        return { most: Math.floor((Number(share) / 100) * total), stops: true };
    }
    if (/^\d+$/.test(text))
        return { most: Number(text), stops: true };
    throw new BatchError('invalid_inputs', `'max_failures' must be a number of items or a share such as "5%", not '${text}'`);
}

;// CONCATENATED MODULE: ./dist/.js/batch/item-key.js



/** Longer keys are hashed: they are names, not content. */
const LONGEST_KEY = 256;
function digest(text) {
    return (0,external_node_crypto_.hash)('sha256', text, 'hex').slice(0, 32);
}
/** An item's stable identity where no `key` is given: a hash of its canonical JSON. */
function contentKey(item) {
    return digest(canonicalJson(item));
}
/** The form in which a key is stored: hashed where it is long or holds a secret. */
function storedKey(key, masker) {
    if (key.length <= LONGEST_KEY && !masker.holdsSecret(key))
        return key;
    return `sha256:${digest(key)}`;
}
/** Two unequal items that claim the same key; by their places in the source. */
class KeyClash extends Error {
    key;
    first;
    second;
    constructor(key, first, second) {
        super(`two items have the key ${key}`);
        this.key = key;
        this.first = first;
        this.second = second;
    }
}
/**
 * Gives each item of a pass over the source its key's number: an equal item's repeat has a key of
 * its own, with `#2`, `#3` and so on behind it.
 */
class KeyAssigner {
    #keys;
    #checksContent;
    #repeats = new Map();
    /** For each key of this pass its item's place in the source plus 1, and a hash of its content. */
    #place = new Uint32Array(1024);
    #content = new Int32Array(1024);
    /** @param checksContent false where the key is the content, and so cannot clash */
    constructor(keys, checksContent) {
        this.#keys = keys;
        this.#checksContent = checksContent;
    }
    /** @throws KeyClash where an unequal item has the key already */
    assign(base, item, index) {
        const ordinal = this.#keys.add(base);
        const place = this.#place[ordinal] ?? 0;
        if (place === 0)
            return this.#remember(ordinal, item, index);
        if (this.#checksContent && this.#content[ordinal] !== shortHash(item)) {
            throw new KeyClash(base, place - 1, index);
        }
        for (let repeat = (this.#repeats.get(ordinal) ?? 1) + 1;; repeat += 1) {
            const own = this.#keys.add(repeatKey(base, repeat));
            if ((this.#place[own] ?? 0) !== 0)
                continue;
            this.#repeats.set(ordinal, repeat);
            return this.#remember(own, item, index);
        }
    }
    #remember(ordinal, item, index) {
        this.#place = grown(this.#place, ordinal + 1);
        this.#place[ordinal] = index + 1;
        if (this.#checksContent) {
            this.#content = grown(this.#content, ordinal + 1);
            this.#content[ordinal] = shortHash(item);
        }
        return ordinal;
    }
}
/** The key of an equal item's repeat; the first one is the item itself. */
function repeatKey(base, repeat) {
    return `${base}#${repeat}`;
}
function shortHash(item) {
    return Number.parseInt((0,external_node_crypto_.hash)('sha256', canonicalJson(item), 'hex').slice(0, 8), 16) | 0;
}

;// CONCATENATED MODULE: ./dist/.js/batch/item-plan.js






/** An item's place in the ledger's keys, or this where another shard has it. */
const ELSEWHERE = -1;
/** An item's shard follows from its key alone, so that it is the same on every machine. */
function isInShard(key, shard) {
    if (!shard || shard.count === 1)
        return true;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(key).digest().readUInt32BE(0);
    return hash % shard.count === shard.index - 1;
}
function identified(identify, item, index) {
    try {
        return identify(item, index);
    }
    catch (error) {
        if (error instanceof TemplateError) {
            error.message = `The key of item ${index}: ${error.message}`;
            error.path = ['key', ...error.path];
        }
        throw error;
    }
}
/** As much of an item as a message takes. */
function glimpse(item) {
    const text = canonicalJson(item);
    return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
async function item_plan_itemAt(source, place) {
    let index = 0;
    for await (const item of source.items())
        if (index++ === place)
            return item;
    return undefined;
}
/** The error of a clash, with both items named; any other error as it is. */
async function explained(error, item, source) {
    if (!(error instanceof KeyClash))
        return error;
    const { key, first, second } = error;
    const both = `${glimpse(await item_plan_itemAt(source, first))} and ${glimpse(item)}`;
    return new BatchError('duplicate_key', `Items ${first} and ${second} are not equal but have the same key '${key}': ${both}`, { hint: 'Let the key template name something that is different for each item.' });
}
/** Which items there are, by the order of the source, and what the ledger knows of each. */
class ItemPlan {
    summary;
    #source;
    #identify;
    #ledger;
    /** For each place in the source the number of its key in the ledger. */
    #ordinals;
    constructor(source, identify, ledger, ordinals, summary) {
        this.#source = source;
        this.#identify = identify;
        this.#ledger = ledger;
        this.#ordinals = ordinals;
        this.summary = summary;
    }
    /**
     * First pass over the source: counts the items, gives each its key, and looks each up.
     * @param identify the item's key; content keys need no check for clashes
     * @throws BatchError `duplicate_key`, `invalid_items`; TemplateError of the key
     */
    static async make(source, identify, ledger, shard) {
        const assigner = new KeyAssigner(ledger.keys, identify !== undefined);
        const nameOf = identify ?? contentKey;
        const recorded = ledger.recordedKeys();
        let ordinals = new Int32Array(1024);
        const counts = [0, 0, 0, 0, 0];
        let index = 0;
        for await (const item of source.items()) {
            ordinals = grown(ordinals, index + 1);
            const base = identified(nameOf, item, index);
            // By the base, so that all repeats of an item are in one shard and can be told apart there.
            if (isInShard(base, shard)) {
                let ordinal;
                try {
                    ordinal = assigner.assign(base, item, index);
                }
                catch (error) {
                    throw await explained(error, item, source);
                }
                ordinals[index] = ordinal;
                const status = ledger.statusOf(ordinal);
                counts[status] = (counts[status] ?? 0) + 1;
            }
            else {
                ordinals[index] = ELSEWHERE;
            }
            index += 1;
        }
        const [fresh = 0, unknown = 0, done = 0, failed = 0, templateErrors = 0] = counts;
        const total = fresh + unknown + done + failed + templateErrors;
        const summary = {
            total,
            done,
            retry: failed + templateErrors,
            unknown,
            new: fresh,
            gone: recorded - (total - fresh),
        };
        return new ItemPlan(source, nameOf, ledger, ordinals.subarray(0, index), summary);
    }
    /** Numbers of the items' keys in the ledger, in item order. */
    *ordinals() {
        for (const ordinal of this.#ordinals)
            if (ordinal !== ELSEWHERE)
                yield ordinal;
    }
    /**
     * Second pass: the items that are not done yet, in order.
     * @param limit how many items from the top count at all
     * @throws BatchError `invalid_items` where the source no longer holds what was planned
     */
    async *pending(limit = Number.POSITIVE_INFINITY) {
        const repeats = new Map();
        let left = this.summary.total - this.summary.done;
        let index = 0;
        if (left === 0)
            return;
        for await (const item of this.#source.items()) {
            if (index >= limit)
                return;
            const ordinal = this.#ordinals[index];
            if (ordinal === undefined)
                throw this.#changed(index);
            const status = ordinal === ELSEWHERE ? Status.processed : this.#ledger.statusOf(ordinal);
            if (status !== Status.processed) {
                const base = identified(this.#identify, item, index);
                const key = this.#keyOf(base, ordinal, repeats, index);
                yield { item, index, key, isUnknown: status === Status.started };
                left -= 1;
                if (left === 0)
                    return;
            }
            index += 1;
        }
        if (index < Math.min(limit, this.#ordinals.length))
            throw this.#changed(index);
    }
    /** The key as the first pass gave it: of repeats, the one that leads to the same number. */
    #keyOf(base, ordinal, repeats, index) {
        const { keys } = this.#ledger;
        const first = keys.find(base);
        if (first === ordinal)
            return base;
        if (first < 0)
            throw this.#changed(index);
        for (let repeat = (repeats.get(first) ?? 1) + 1;; repeat += 1) {
            const key = repeatKey(base, repeat);
            const found = keys.find(key);
            if (found === ordinal) {
                repeats.set(first, repeat);
                return key;
            }
            if (found < 0)
                throw this.#changed(index);
        }
    }
    #changed(index) {
        return new BatchError('invalid_items', `${this.#source.description} changed while the batch ran: item ${index} is another one now`, { hint: 'Resume to plan anew; what is recorded stays done.' });
    }
}

;// CONCATENATED MODULE: ./dist/.js/batch/rate-limit.js

const UNIT_MS = { s: 1000, m: 60_000, h: 3_600_000 };
/** Lets callers through one by one, evenly spaced. */
class RateLimit {
    #interval;
    #clock;
    #next = 0;
    /**
     * @param given such as `"10/s"` or `"600/m"`
     * @throws BatchError `invalid_inputs`
     */
    constructor(given, clock) {
        const [, count, unit] = /^\s*(\d+(?:\.\d+)?)\s*\/\s*([smh])\s*$/.exec(given) ?? [];
        if (!(Number(count) > 0) || unit === undefined) {
            throw new BatchError('invalid_inputs', `'rate_limit' must be a number a second, minute or hour, such as "10/s", not '${given}'`);
        }
        this.#interval = (UNIT_MS[unit] ?? 1000) / Number(count);
        this.#clock = clock;
    }
    async pass(signal) {
        const now = this.#clock.now();
        const turn = Math.max(now, this.#next);
        this.#next = turn + this.#interval;
        if (turn > now)
            await this.#clock.sleep(turn - now, signal);
    }
}

;// CONCATENATED MODULE: ./dist/.js/batch/resume-check.js

function changed(message, hint) {
    return new BatchError('task_changed', message, { hint });
}
/**
 * Decides what a changed task means for what is recorded: `on_change`.
 * @returns a sentence to be said aloud where something had changed
 * @throws BatchError `task_changed` where the change must not be passed over
 */
function reconcile(state, header, { onChange }, name) {
    const { ledger } = state;
    const earlier = ledger.header;
    if (!earlier) {
        ledger.writeHeader(header);
        return undefined;
    }
    if (earlier.fingerprint === header.fingerprint)
        return undefined;
    if (onChange === 'restart') {
        ledger.restart(header);
        return `The task of batch '${name}' has changed: all items run again (on_change: restart)`;
    }
    if (onChange === 'fail') {
        throw changed(`The task of batch '${name}' has changed since its state was written`, 'Set on_change to keep or restart, or start afresh with --no-resume.');
    }
    if (earlier.key_fingerprint !== header.key_fingerprint) {
        throw changed(`The key of batch '${name}' has changed: recorded items cannot be told by the new one`, 'Set on_change: restart to run all items again, or take the key back.');
    }
    ledger.writeHeader(header);
    return `The task of batch '${name}' has changed: items that are done stay as they are (on_change: keep)`;
}

;// CONCATENATED MODULE: ./dist/.js/batch/unknown-items.js

/** The record of an item that is taken to have been done by the run that died. */
function doneBefore(run, { item, key, index }) {
    const { clock, masker } = run.config.runtime;
    return {
        key,
        index,
        status: 'processed',
        attempts: 0,
        started_at: new Date(clock.now()).toISOString(),
        duration_ms: 0,
        item: masker.mask(item),
        result: null,
    };
}
/**
 * What becomes of an item that was started and never finished: `on_unknown`.
 * @param verify the task whose success means that it had been done
 */
async function runUnknownItem(run, item, verify) {
    if (run.inputs.onUnknown === 'skip')
        return doneBefore(run, item);
    if (run.inputs.onUnknown === 'rerun' || !verify)
        return runItem(run, item);
    try {
        await attemptItem(run, { kind: 'task', step: verify }, item, 1);
    }
    catch {
        // Its failure is the answer: the item was not done.
        return runItem(run, item);
    }
    return doneBefore(run, item);
}

;// CONCATENATED MODULE: ./dist/.js/batch/batch-run.js
















function storedSteps(config) {
    const { steps } = config.context;
    const names = mapping();
    for (const [name, step] of Object.entries(isMapping(steps) ? steps : {})) {
        names[name] = isMapping(step) ? mapping({ status: step['status'] }) : step;
    }
    return names;
}
/** One run of one batch step. */
class BatchRun {
    #config;
    #services;
    #inputs;
    #state;
    #context;
    constructor(config, inputs, services, state) {
        this.#config = config;
        this.#services = services;
        this.#inputs = readBatchInputs(inputs);
        this.#state = state;
        this.#context = new BatchContext(config);
    }
    /**
     * Plans the items and runs those that are not done.
     * @throws BatchError: `batch_failed` with the result, where too many items failed
     */
    async run() {
        this.#reconcile();
        const source = await openBatchItems(this.#inputs.items, this.#config, this.#services);
        try {
            const { shard } = this.#services;
            const plan = await ItemPlan.make(source, this.#identify(), this.#state.ledger, shard);
            await this.#begin(plan);
            return await this.#process(plan);
        }
        finally {
            await source.close();
        }
    }
    #reconcile() {
        const { inputs, name, logger } = this.#config;
        const { stored, env } = this.#services;
        const header = headerOf(inputs, stored.args, env);
        for (const { line, location } of this.#state.ledger.damaged) {
            logger.warning(`${location}:${line} is damaged: the item it spoke of runs again`);
        }
        const change = reconcile(this.#state, header, this.#inputs, name);
        if (change !== undefined)
            logger.warning(change);
    }
    /** How items are named where the batch has a `key`; without one their content names them. */
    #identify() {
        const { key } = this.#inputs;
        if (key === undefined)
            return undefined;
        const { templates, masker } = this.#config.runtime;
        return (item, index) => storedKey(templates.render(key, this.#context.createItemContext(item, index)), masker);
    }
    async #begin(plan) {
        const state = this.#state;
        const { summary } = plan;
        const { name } = this.#config;
        for (const ordinal of plan.ordinals())
            state.counter.count(state.ledger, ordinal, 1);
        state.counter.begin(summary.total, summary.done, this.#now());
        state.complete = false;
        state.name = name;
        state.namespaces = {
            ...this.#services.stored,
            steps: storedSteps(this.#config),
            batch: mapping({ name, total: summary.total }),
        };
        await state.checkpoint();
        const resumed = summary.new < summary.total || summary.gone > 0;
        this.#services.emit({ type: 'batch:plan', step: name, plan: summary, resumed });
    }
    #now() {
        return new Date(this.#config.runtime.clock.now()).toISOString();
    }
    async #process(plan) {
        const { clock } = this.#config.runtime;
        const { deadline, maxWorkers, limit } = this.#services;
        const inputs = this.#inputs;
        const { rateLimit } = inputs;
        const failures = failureLimit(inputs.maxFailures, plan.summary.total);
        const processor = new BatchProcessor({
            state: this.#state,
            plan,
            clock,
            signal: this.#config.signal,
            maxWorkers: maxWorkers ?? inputs.maxWorkers,
            failures,
            failFast: inputs.failFast,
            rateLimit: rateLimit === undefined ? undefined : new RateLimit(rateLimit, clock),
            limit: limit ?? inputs.limit,
            deadline,
            runItem: this.#itemRunner(plan),
            onStart: ({ key, index }) => this.#services.emit({ type: 'item:start', step: this.#config.name, key, index }),
            onFinish: (record) => this.#report(record),
        });
        const stopped = await processor.run();
        const result = await this.#end(plan, stopped);
        if (processor.failed <= failures.most)
            return result;
        const message = `${processor.failed} of ${plan.summary.total} items failed`;
        throw new BatchError('batch_failed', message, { result });
    }
    #itemRunner(plan) {
        const { verify, work } = this.#innerWork();
        const run = {
            config: this.#config,
            context: this.#context,
            inputs: this.#inputs,
            work,
            services: this.#services,
            total: plan.summary.total,
        };
        return (item) => item.isUnknown ? runUnknownItem(run, item, verify) : runItem(run, item);
    }
    #innerWork() {
        const { inputs, name } = this.#config;
        const { source } = this.#services;
        const withItem = (step) => withItemInput(step, this.#context.argName, this.#services);
        const work = readChecked(source, (found) => readInnerWork(inputs, name, [], found));
        const verify = inputs['verify'] === undefined
            ? undefined
            : readChecked(source, (found) => readInnerTask(inputs['verify'], name, ['verify'], found));
        return {
            verify: verify && withItem(verify),
            work: work.kind === 'task'
                ? { kind: 'task', step: withItem(work.step) }
                : { kind: 'steps', steps: work.steps.map(withItem) },
        };
    }
    #report(record) {
        const { emit } = this.#services;
        const { key, index } = record;
        const step = this.#config.name;
        if (record.status === 'processed')
            emit({ type: 'item:success', step, key, index });
        else
            emit({ type: 'item:failure', step, key, index, error: record.error });
        const { failed, total } = this.#state.counter;
        emit({ type: 'batch:progress', step, finished: this.#state.counter.finished, failed, total });
    }
    async #end(plan, stopped) {
        const state = this.#state;
        const { counter, ledger } = state;
        counter.endTime = this.#now();
        const stats = counter.toJSON();
        state.complete = stats.processed === stats.total;
        const order = orderOf(ledger, () => plan.ordinals());
        const scope = this.#services.store.scope(this.#config.name);
        await state.checkpoint();
        if (state.complete)
            await saveOrder(scope, order, ledger.size);
        const step = this.#config.name;
        const { complete } = state;
        this.#services.emit({ type: 'batch:end', step, stats, complete, stopped });
        return batchResult((offset) => ledger.recordAt(offset), order, stats);
    }
}

;// CONCATENATED MODULE: ./dist/.js/batch/batch-stats.js

/** Counts a batch's items by the state of each, as it changes. */
class StatsCounter {
    endTime = null;
    #total;
    #resumed = 0;
    #startTime = null;
    #byStatus = [0, 0, 0, 0, 0];
    #retried = 0;
    /** Notes what is known once the items are planned. */
    begin(total, resumed, startTime) {
        this.#total = total;
        this.#resumed = resumed;
        this.#startTime = startTime;
    }
    get isPlanned() {
        return this.#total !== undefined;
    }
    get total() {
        return this.#total ?? 0;
    }
    /** Counts an item in (`by` 1) or out (`by` -1) in its present state. */
    count(ledger, ordinal, by) {
        const status = ledger.statusOf(ordinal);
        this.#byStatus[status] = (this.#byStatus[status] ?? 0) + by;
        if (ledger.wasRetried(ordinal))
            this.#retried += by;
    }
    /** Items that were tried to an end, well or badly. */
    get finished() {
        return this.#of(Status.processed) + this.#of(Status.failed) + this.#of(Status.templateError);
    }
    get failed() {
        return this.#of(Status.failed) + this.#of(Status.templateError);
    }
    toJSON() {
        const processed = this.#of(Status.processed);
        const templateFailures = this.#of(Status.templateError);
        const rate = this.total === 0 ? 100 : (processed / this.total) * 100;
        return {
            total: this.total,
            processed,
            failed: this.failed,
            template_failures: templateFailures,
            retried: this.#retried,
            resumed: this.#resumed,
            success_rate: Math.round(rate * 100) / 100,
            start_time: this.#startTime,
            end_time: this.endTime,
        };
    }
    #of(status) {
        return this.#byStatus[status] ?? 0;
    }
}

;// CONCATENATED MODULE: ./dist/.js/batch/batch-state.js





const STATE_NAME = 'state.json';
const STATE_VERSION = 1;
const NO_NAMESPACES = {
    args: mapping(),
    env: mapping(),
    steps: mapping(),
    batch: mapping(),
};
/** A batch's processed and failed items, its namespaces and figures, kept in a store. */
class BatchState {
    ledger;
    counter = new StatsCounter();
    name;
    complete = false;
    namespaces = NO_NAMESPACES;
    #store;
    #storedStats;
    constructor(store, ledger, name) {
        this.#store = store;
        this.ledger = ledger;
        this.name = name;
    }
    /**
     * Reads a batch's state, or begins one where there is none.
     * A damaged `state.json` is rebuilt from the ledger.
     * @throws StateError for a state of a newer version and for a ledger that cannot be read
     */
    static async load(store, name = 'batch') {
        const document = await readStateDocument(store);
        const state = new BatchState(store, await Ledger.open(store), document?.name ?? name);
        if (document) {
            state.complete = document.complete;
            state.namespaces = document.namespaces;
            state.#storedStats = document.stats;
        }
        return state;
    }
    /**
     * The figures. Before a run has planned its items they are counted from the ledger: the documents
     * of a run that was killed are older than its records.
     */
    get stats() {
        if (this.counter.isPlanned)
            return this.counter.toJSON();
        const counted = new StatsCounter();
        for (let key = 0; key < this.ledger.keys.size; key += 1)
            counted.count(this.ledger, key, 1);
        const { total, resumed, start_time, end_time } = this.#storedStats ?? {};
        counted.begin(total ?? this.ledger.recordedKeys(), resumed ?? 0, start_time ?? null);
        counted.endTime = end_time ?? null;
        return counted.toJSON();
    }
    /** Takes a record in, and counts it. */
    record(record) {
        const ordinal = this.ledger.keys.add(record.key);
        this.counter.count(this.ledger, ordinal, -1);
        this.ledger.append(record);
        this.counter.count(this.ledger, ordinal, 1);
    }
    /** Makes all of it durable: the records first, then the document that speaks of them. */
    async checkpoint() {
        await this.ledger.sync();
        const document = {
            version: STATE_VERSION,
            name: this.name,
            fingerprint: this.ledger.header?.fingerprint ?? '',
            complete: this.complete,
            namespaces: this.namespaces,
            stats: this.stats,
        };
        await this.#store.write(STATE_NAME, `${stringifyJson(document, 2)}\n`);
    }
    close() {
        this.ledger.close();
    }
    toJSON() {
        const processed = [];
        const failed = mapping();
        const templateErrors = mapping();
        for (let ordinal = 0; ordinal < this.ledger.keys.size; ordinal += 1) {
            if (this.ledger.statusOf(ordinal) < Status.processed)
                continue;
            const record = this.ledger.recordAt(this.ledger.offsetOf(ordinal));
            if (record.status === 'processed')
                processed.push({ key: record.key, index: record.index });
            else if (record.status === 'failed')
                failed[record.key] = record.error;
            else {
                const { error, available_variables } = record;
                templateErrors[record.key] = { error, available_variables };
            }
        }
        return {
            name: this.name,
            complete: this.complete,
            processed: processed.sort((a, b) => a.index - b.index).map(({ key }) => key),
            failed,
            template_errors: templateErrors,
            namespaces: this.namespaces,
            stats: this.stats,
        };
    }
}
/**
 * Reads `state.json` alone.
 * @returns undefined where there is none, or a damaged one: the ledger tells the same
 * @throws StateError `state_newer`
 */
async function readStateDocument(store) {
    const text = await store.read(STATE_NAME);
    if (text === undefined)
        return undefined;
    let document;
    try {
        document = parseJson(text);
    }
    catch {
        return undefined;
    }
    if (!isMapping(document) || typeof document['version'] !== 'number')
        return undefined;
    refuseNewer(`${store.location}/${STATE_NAME}`, document['version'], STATE_VERSION);
    const isWhole = isMapping(document['namespaces']) && isMapping(document['stats']);
    return isWhole ? document : undefined;
}

;// CONCATENATED MODULE: ./dist/.js/batch/batch-task.js




/** The `batch` task of one run: it runs another task, or steps, for each of its items. */
function createBatchTask(services) {
    return createTaskHandler(async (config, inputs) => {
        const state = await BatchState.load(services.store.scope(config.name), config.name);
        try {
            return await new BatchRun(config, inputs, services, state).run();
        }
        finally {
            state.close();
        }
    }, { inputs: batchInputs, isMasked: true });
}

;// CONCATENATED MODULE: ./dist/.js/engine/run-logger.js
/** A line without an end is passed on at this length, so that it does not fill the memory. */
const LONGEST_LINE = 1 << 20;
/**
 * Turns what a task says into events. Output is passed on in whole lines, so that a secret is
 * masked even where it comes in two pieces.
 * @param item key of the item, inside a batch
 */
function runLogger(emit, masker, step, item) {
    const place = item === undefined ? { step } : { step, item };
    const rest = { stdout: '', stderr: '' };
    const pass = (stream, text) => {
        if (text !== '')
            emit({ type: 'task:output', ...place, stream, text: masker.maskText(text) });
    };
    const log = (level) => (message) => emit({ type: 'task:log', ...place, level, message: masker.maskText(message) });
    return {
        info: log('info'),
        warning: log('warning'),
        output(stream, text) {
            const pending = rest[stream] + text;
            const end = pending.lastIndexOf('\n') + 1;
            pass(stream, pending.slice(0, end));
            rest[stream] = pending.slice(end);
            if (rest[stream].length <= LONGEST_LINE)
                return;
            // What may be the beginning of a secret stays until the rest of it has come.
            const masked = masker.maskText(rest[stream]);
            const cut = Math.max(0, masked.length - masker.longest);
            pass(stream, masked.slice(0, cut));
            rest[stream] = masked.slice(cut);
        },
        end() {
            for (const stream of ['stdout', 'stderr']) {
                pass(stream, rest[stream]);
                rest[stream] = '';
            }
        },
    };
}

;// CONCATENATED MODULE: ./dist/.js/engine/step-history.js





/** The steps that a run has behind it, in the forms that templates, callers and the disk want. */
class StepHistory {
    #namespace = Object.freeze(mapping());
    results = mapping();
    stored = mapping();
    batches = mapping();
    /** The `steps` namespace as it is now; it cannot be changed, so tasks may share it. */
    get namespace() {
        return this.#namespace;
    }
    add(step, outcome) {
        const isBatch = step.task === 'batch';
        // A batch's lists cannot be changed anyway, and freezing would read all of them.
        const entry = isBatch ? Object.freeze(stepNamespace(outcome)) : frozen(stepNamespace(outcome));
        this.#namespace = Object.freeze(mapping({ ...this.#namespace, [step.name]: entry }));
        this.results[step.name] = resultOf(outcome);
        const complete = isBatch && outcome.status !== 'skipped' ? this.#isBatchComplete(step) : isOver(outcome);
        this.stored[step.name] = { ...step_history_storedForm(outcome, isBatch), complete };
    }
    #isBatchComplete(step) {
        return this.batches[step.name]?.complete ?? false;
    }
    /** True where no step, and no item of a batch, is left for a resume. */
    get isComplete() {
        return Object.values(this.stored).every(({ complete }) => complete);
    }
    /**
     * Takes over what an earlier run stored of a step.
     * @param fingerprintOf what a batch does, to be compared with what it did
     * @returns false where the step has to be entered again
     */
    async restore(step, stored, store, fingerprintOf) {
        if (!stored?.complete)
            return false;
        const outcome = await this.#restoredOutcome(step, stored, store, fingerprintOf);
        if (!outcome)
            return false;
        this.add(step, outcome);
        return true;
    }
    async #restoredOutcome(step, stored, store, fingerprintOf) {
        if (stored.status === 'skipped')
            return { status: 'skipped' };
        if (stored.status === 'failed') {
            const error = new TaskError('task_failed', stored.error_message ?? 'It failed');
            return { status: 'failed', error, message: stored.error ?? error.message, continued: true };
        }
        if (!stored.isBatch)
            return { status: 'completed', result: stored.result ?? null };
        if (step.task !== 'batch')
            return undefined;
        const scope = store.scope(step.name);
        const document = await readStateDocument(scope);
        // A changed task is the batch's own to judge, by its `on_change`.
        if (!document || document.fingerprint !== fingerprintOf(step))
            return undefined;
        const result = await restoreBatchResult(scope, document.stats);
        if (!result)
            return undefined;
        this.batches[step.name] = { stats: result.stats, complete: true };
        return { status: 'completed', result };
    }
}
/** A failure that the workflow was allowed to pass over is not tried again. */
function isOver(outcome) {
    return outcome.status !== 'failed' || outcome.continued;
}
function resultOf(outcome) {
    const { status } = outcome;
    if (status === 'skipped')
        return { status };
    if (status === 'completed')
        return { status, result: outcome.result };
    const { message, result } = outcome;
    return result === undefined ? { status, error: message } : { status, error: message, result };
}
function step_history_storedForm(outcome, isBatch) {
    const { status } = outcome;
    if (status === 'skipped')
        return { status, isBatch };
    if (status === 'failed') {
        return { status, isBatch, error: outcome.message, error_message: outcome.error.message };
    }
    return isBatch ? { status, isBatch } : { status, isBatch, result: outcome.result };
}

;// CONCATENATED MODULE: ./dist/.js/engine/workflow-run.js








/** One run of a workflow: its steps in order, its state after each. */
class WorkflowRun {
    #ground;
    #history = new StepHistory();
    #batchTask;
    #stopped = new Map();
    #end;
    #failure;
    constructor(ground) {
        this.#ground = ground;
        this.#batchTask = this.#createBatchTask();
    }
    async run() {
        const { workflow, state } = this.#ground;
        const rest = await this.#restore(workflow.steps);
        await this.#save();
        for (const step of rest) {
            if (this.#isOver())
                break;
            await this.#runStep(step);
            await this.#save();
        }
        if (this.#history.isComplete && this.#end === undefined)
            state.complete = true;
        state.status = this.#end ?? 'completed';
        await state.save();
        return this.#result();
    }
    /** Takes over the steps that an earlier run completed; gives those that are to be run. */
    async #restore(steps) {
        const { prior, store, state, workflow, emit } = this.#ground;
        for (const [index, step] of steps.entries()) {
            const stored = prior?.steps[step.name];
            const isRestored = await this.#history.restore(step, stored, store, (batch) => headerOf(batch.inputs, state.args, workflow.env).fingerprint);
            if (!isRestored)
                return steps.slice(index);
            emit({ type: 'step:skip', step: step.name, reason: 'resumed' });
        }
        return [];
    }
    async #save() {
        const { state } = this.#ground;
        state.steps = this.#history.stored;
        await state.save();
    }
    #isOver() {
        const { signal, deadline, runtime } = this.#ground;
        if (signal.aborted)
            this.#end ??= 'interrupted';
        else if (deadline !== undefined && runtime.clock.now() >= deadline)
            this.#end ??= 'stopped';
        return this.#end !== undefined;
    }
    async #runStep(step) {
        const { runtime, signal, emit } = this.#ground;
        const context = mapping({ ...this.#ground.context, steps: this.#history.namespace });
        emit({ type: 'step:start', step: step.name, task: step.task });
        const logger = runLogger(emit, runtime.masker, step.name);
        const outcome = await runStep(step, context, {
            runtime,
            signal,
            logger,
            getTaskHandler: (type) => type === 'batch' ? this.#batchTask : this.#ground.getTaskHandler(type),
            onRetry: (attempt, error, wait) => emit({ type: 'step:retry', step: step.name, attempt, error: messageOf(error), wait }),
        });
        logger.end();
        this.#conclude(step, outcome);
    }
    #conclude(step, outcome) {
        const { emit, signal } = this.#ground;
        const stopped = this.#stopped.get(step.name);
        if (workflow_run_isInterruption(outcome)) {
            this.#end = 'interrupted';
            return;
        }
        this.#history.add(step, outcome);
        if (stopped === 'interrupted' && signal.aborted)
            this.#end = 'interrupted';
        if (stopped === 'time_limit')
            this.#end = 'stopped';
        if (outcome.status === 'skipped') {
            emit({ type: 'step:skip', step: step.name, reason: 'condition' });
        }
        else if (outcome.status === 'completed') {
            emit({ type: 'step:success', step: step.name, task: step.task });
        }
        else {
            this.#fail(step, outcome);
        }
    }
    #fail(step, outcome) {
        const { emit } = this.#ground;
        const { error, continued } = outcome;
        const message = this.#placed(step.path, error, outcome.message);
        emit({ type: 'step:failure', step: step.name, error: message, hint: error.hint, continued });
        if (continued)
            return;
        this.#end ??= 'failed';
        this.#failure = { step: step.name, message, code: error.code, hint: error.hint };
    }
    /**
     * A message, and where in the file the template stands that it is about.
     * @param path of what the error's own path begins in
     */
    #placed(path, error, message) {
        if (!(error instanceof TemplateError))
            return message;
        const { source } = this.#ground.workflow;
        const place = [...path, ...error.path];
        const { file, line, column } = source.problemInText(place, error.line ?? 1, error.column ?? 1, {
            message,
        });
        return `${file}:${line}:${column}: ${message}`;
    }
    #createBatchTask() {
        const { workflow, options, store, context, runtime, deadline } = this.#ground;
        const emit = (event) => {
            this.#noteBatch(event);
            this.#ground.emit(event);
        };
        return createBatchTask({
            store,
            source: workflow.source,
            emit,
            stored: {
                args: this.#ground.state.args,
                env: runtime.masker.mask(storableEnv(workflow, context['env'])),
            },
            env: workflow.env,
            maxWorkers: options.maxWorkers,
            limit: options.limit,
            deadline,
            shard: options.shard,
            placed: (name, error) => {
                const batch = workflow.steps.find((step) => step.name === name);
                return this.#placed([...(batch?.path ?? []), 'inputs'], error, messageOf(error));
            },
            getTaskHandler: (type) => this.#ground.getTaskHandler(type),
            itemLogger: (step, key) => runLogger(emit, runtime.masker, step, key),
        });
    }
    #noteBatch(event) {
        if (event.type !== 'batch:end')
            return;
        const { step, stats, complete, stopped } = event;
        this.#history.batches[step] = { stats, complete };
        if (stopped)
            this.#stopped.set(step, stopped);
    }
    #result() {
        const { workflow, store, state } = this.#ground;
        return {
            status: this.#end ?? 'completed',
            complete: state.complete,
            workflow: workflow.name,
            steps: this.#history.results,
            batches: this.#history.batches,
            stateDir: store.location,
            ...(this.#failure && { failure: this.#failure }),
        };
    }
}
function workflow_run_isInterruption(outcome) {
    return outcome.status === 'failed' && outcome.error.code === 'task_interrupted';
}

;// CONCATENATED MODULE: ./dist/.js/engine/engine.js












/** Folder of the states, below the workspace. */
const STATE_FOLDER = '.resumable-batch';
const BATCH = 'batch';
/** Runs workflows. It has tasks of its own, so that two engines in a process do not meet. */
class Engine {
    #tasks = new Map(builtinTasks());
    #templates = workflowTemplates();
    /** @throws ConfigurationError for the name of a task that there is already */
    registerTask(name, handler) {
        if (this.#tasks.has(name) || name === BATCH) {
            throw new ConfigurationError('invalid_workflow', `There is a task '${name}' already`);
        }
        this.#tasks.set(name, handler);
    }
    /** @throws TaskError `unknown_task` */
    getTaskHandler(name) {
        const handler = this.#tasks.get(name);
        if (handler)
            return handler;
        throw new TaskError('unknown_task', `There is no task '${name}'`);
    }
    /** What is wrong with a loaded workflow's tasks, inputs and templates; nothing runs. */
    check(workflow) {
        const names = [...this.#tasks.keys(), BATCH];
        const tasks = {
            names: () => names,
            options: (name) => (name === BATCH ? BATCH_OPTIONS : this.#tasks.get(name)?.options),
        };
        return checkWorkflow(workflow, tasks, this.#templates);
    }
    /**
     * Runs a workflow to its end, or as far as it gets.
     * @throws ConfigurationError, StateError before anything has run
     */
    async run(workflow, options) {
        this.#refuseProblems(workflow);
        const workspace = (0,external_node_path_.resolve)(options.workspace);
        const root = options.store ?? new FileStateStore((0,external_node_path_.join)(workspace, STATE_FOLDER));
        const store = root.scope(workflow.name);
        const now = (options.clock ?? systemClock).now();
        const token = (0,external_node_crypto_.randomUUID)();
        const lock = await store.lock(token, now);
        try {
            // What a killed run left running must not work on the items that this one hands out again.
            if (lock.tookOver)
                await endProcessesOf(lock.tookOver.token);
            return await this.#runLocked(workflow, { ...options, workspace }, store, token, now);
        }
        finally {
            await lock.release();
        }
    }
    #refuseProblems(workflow) {
        const diagnostics = this.check(workflow);
        if (diagnostics.some(({ severity }) => severity === 'error')) {
            throw problemsError(workflow.file, diagnostics);
        }
    }
    async #runLocked(workflow, options, store, token, now) {
        const emit = options.onEvent ?? (() => { });
        const prepared = await prepareRun({
            workflow,
            options,
            store,
            now,
            runId: options.runId ?? token,
            templates: this.#templates,
            emit,
        });
        const runtime = this.#runtime(options, token, prepared.masker);
        const { timeLimit } = options;
        const resumed = prepared.prior !== undefined;
        const run = new WorkflowRun({
            ...prepared,
            workflow,
            options,
            runtime,
            store,
            emit,
            signal: options.signal ?? new AbortController().signal,
            deadline: timeLimit === undefined ? undefined : now + timeLimit * 1000,
            getTaskHandler: (type) => this.getTaskHandler(type),
        });
        try {
            emit({ type: 'run:start', workflow: workflow.name, stateDir: store.location, resumed });
            const result = await run.run();
            emit({ type: 'run:end', status: result.status, complete: result.complete });
            return result;
        }
        finally {
            await runtime.resources.close();
        }
    }
    #runtime(options, processToken, masker) {
        return {
            workspace: options.workspace,
            templates: this.#templates,
            masker,
            clock: options.clock ?? systemClock,
            resources: new Resources(),
            processToken,
        };
    }
}
/** Runs a workflow on an engine with the built-in tasks. */
function runWorkflow(workflow, options) {
    return new Engine().run(workflow, options);
}

;// CONCATENATED MODULE: ./dist/.js/engine/option-text.js

/*
 * Run options as people write them on a command line or in an Action's inputs. `name` is what the
 * option is called there, for the message.
 */
function usageError(message) {
    return new ConfigurationError('invalid_arguments', message);
}
function parseCount(text, name, least = 0) {
    const count = Number(text);
    if (/^\d+$/.test(text) && count >= least)
        return count;
    throw usageError(`${name} takes a whole number from ${least} up, not '${text}'`);
}
const UNIT_SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 };
/** Seconds of a duration such as `90`, `90s`, `5m`, `5h` or `1h30m`. */
function parseDuration(text, name) {
    const trimmed = text.trim();
    if (/^\d+(\.\d+)?$/.test(trimmed))
        return Number(trimmed);
    const isDuration = /^(\d+(\.\d+)?[smhd])+$/.test(trimmed);
    if (!isDuration)
        throw usageError(`${name} takes a duration such as 90s, 5m or 5h, not '${text}'`);
    let seconds = 0;
    for (const [, count, unit] of trimmed.matchAll(/([\d.]+)([smhd])/g)) {
        seconds += Number(count) * (UNIT_SECONDS[unit ?? 's'] ?? 1);
    }
    return seconds;
}
function parseShard(text, name) {
    const [, index, count] = /^(\d+)\/(\d+)$/.exec(text.trim()) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    if (shard.index >= 1 && shard.index <= shard.count)
        return shard;
    throw usageError(`${name} takes a shard such as 2/8, not '${text}'`);
}

;// CONCATENATED MODULE: ./dist/.js/report/json-chunks.js


/**
 * JSON text in pieces, so that lists which are read from disk never stand in memory as a whole.
 * Lists and mappings are walked to this depth; what is inside an element is one piece.
 */
const DEPTH = 5;
function* jsonChunks(value, depth = DEPTH) {
    if (depth > 0 && Array.isArray(value)) {
        yield '[';
        for (let index = 0; index < value.length; index += 1) {
            if (index > 0)
                yield ',';
            yield* jsonChunks(value[index], depth - 1);
        }
        yield ']';
    }
    else if (depth > 0 && isMapping(value) && typeof value['toJSON'] !== 'function') {
        yield '{';
        let separator = '';
        for (const [name, entry] of Object.entries(value)) {
            if (entry === undefined)
                continue;
            yield `${separator}${JSON.stringify(name)}:`;
            yield* jsonChunks(entry, depth - 1);
            separator = ',';
        }
        yield '}';
    }
    else {
        yield stringifyJson(value);
    }
}

;// CONCATENATED MODULE: ./dist/.js/report/run-document.js

/**
 * A run's result as scripts read it: `--format json`, and `report.json`.
 * The lists in a batch's result are lazy: write the document with `jsonChunks`.
 */
function runDocument(result) {
    const { status, complete, workflow, steps, batches, stateDir, failure } = result;
    return mapping({
        status,
        complete,
        workflow,
        steps,
        batches,
        state_dir: stateDir,
        ...(failure && { failure }),
    });
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./dist/.js/report/run-markdown.js
/** A summary that is larger than what GitHub shows is not shown at all: 1 MiB. We stay well below. */
const MOST_FAILURES = 100;
const LONGEST_CELL = 300;
/** Text in a table's cell: it can be no markup, no new row, and no longer than a glance. */
function cell(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    const short = line.length > LONGEST_CELL ? `${line.slice(0, LONGEST_CELL)}…` : line;
    return short
        .replace(/[\\`*_[\]|~@#!]/g, '\\$&')
        .replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function batchRow(name, { stats, complete }) {
    const { total, processed, failed, resumed, retried, success_rate: rate } = stats;
    const cells = [cell(name), total, processed, resumed, failed, retried, `${rate}%`];
    return `| ${[...cells, complete ? 'yes' : 'no'].join(' | ')} |`;
}
function failureRows(name, failed) {
    const rows = [];
    for (let at = 0; at < Math.min(failed.length, MOST_FAILURES); at += 1) {
        const item = failed[at];
        if (!item)
            continue;
        rows.push(`| ${item.index} | ${cell(item.key)} | ${item.attempts} | ${cell(item.error)} |`);
    }
    const heading = [`#### Failed items of ${cell(name)}`, ''];
    const rest = failed.length - rows.length;
    const more = rest > 0 ? ['', `… and ${rest} more: see the report.`] : [];
    return [
        ...heading,
        '| item | key | attempts | error |',
        '|---|---|---|---|',
        ...rows,
        ...more,
        '',
    ];
}
function failedItems(result) {
    const failed = result?.failed;
    return Array.isArray(failed) ? failed : [];
}
const STATUS_TEXT = {
    completed: 'completed',
    failed: 'failed',
    stopped: 'stopped by the time limit',
    interrupted: 'interrupted',
};
/**
 * A run for people: its figures and the items that failed.
 * @param howToGoOn a sentence for a run that a resume has something left to do for
 */
function runMarkdown(result, howToGoOn) {
    const lines = [`### ${cell(result.workflow)}: ${STATUS_TEXT[result.status]}`, ''];
    if (result.failure) {
        lines.push(`Step ${cell(result.failure.step)} failed: ${cell(result.failure.message)}`, '');
    }
    const batches = Object.entries(result.batches);
    if (batches.length > 0) {
        lines.push('| batch | items | processed | of them before | failed | retried | success | complete |', '|---|---|---|---|---|---|---|---|', ...batches.map(([name, batch]) => batchRow(name, batch)), '');
    }
    for (const [name] of batches) {
        const failed = failedItems(result.steps[name]?.result);
        if (failed.length > 0)
            lines.push(...failureRows(name, failed));
    }
    if (!result.complete)
        lines.push(howToGoOn, '');
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./dist/.js/report/write-report.js








/** Writes a run's result as one JSON document, streamed. */
async function writeRunDocument(path, result) {
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(jsonChunks(runDocument(result))), (0,external_node_fs_.createWriteStream)(path));
}
/** Writes `report.json` and `report.md` into a folder, which is made. */
async function writeReport(folder, result, howToGoOn = 'Run it again with `--resume` to go on.') {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await writeRunDocument((0,external_node_path_.join)(folder, 'report.json'), result);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'report.md'), runMarkdown(result, howToGoOn));
}

;// CONCATENATED MODULE: ./dist/.js/cli/arguments.js


/** `name=value` words as a mapping; the value may hold more `=`. */
function parseArgs(words) {
    const args = mapping();
    for (const word of words) {
        const at = word.indexOf('=');
        if (at <= 0) {
            throw new ConfigurationError('invalid_arguments', `'${word}' is no argument`, {
                hint: 'Arguments are name=value.',
            });
        }
        args[word.slice(0, at)] = word.slice(at + 1);
    }
    return args;
}

;// CONCATENATED MODULE: ./dist/.js/cli/read-workflow.js




/**
 * Loads the workflow file that was named on the command line.
 * @throws ConfigurationError for a file that is not there, or not right
 */
async function readWorkflow(file, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        const isMissing = error.code === 'ENOENT';
        const why = isMissing ? 'There is no file' : `${messageOf(error)}:`;
        throw new ConfigurationError('invalid_arguments', `${why} ${file}`);
    }
    return loadWorkflow(text, { file: (0,external_node_path_.relative)(cwd, path) || file });
}

;// CONCATENATED MODULE: ./dist/.js/report/plan-text.js
/** "812 done, 31 to retry, 3 unknown, 40 new, 2 gone": how a resumed batch's items divide. */
function planText({ done, retry, unknown, new: fresh, gone }) {
    return `${done} done, ${retry} to retry, ${unknown} unknown, ${fresh} new, ${gone} gone`;
}

;// CONCATENATED MODULE: ./dist/.js/cli/batch-pace.js
/** How fast a batch goes, and how long it still takes at that pace. */
class BatchPace {
    #start;
    #first;
    #finished;
    /**
     * @param now milliseconds
     * @param finished items that were finished when this run began: they do not count for the pace
     */
    constructor(now, finished) {
        this.#start = now;
        this.#first = finished;
        this.#finished = finished;
    }
    update(finished) {
        this.#finished = finished;
    }
    /** Items a second. */
    rate(now) {
        const seconds = (now - this.#start) / 1000;
        return seconds > 0 ? (this.#finished - this.#first) / seconds : 0;
    }
    /** "12.3/s" */
    rateText(now) {
        const rate = this.rate(now);
        return `${rate >= 100 ? Math.round(rate) : rate.toFixed(1)}/s`;
    }
    /** "3m 20s left", or nothing while the pace is unknown. */
    leftText(now, total) {
        const rate = this.rate(now);
        return rate > 0 ? `${durationText((total - this.#finished) / rate)} left` : '';
    }
}
/** "45s", "3m 20s", "2h 5m" */
function durationText(seconds) {
    const whole = Math.ceil(seconds);
    if (whole < 60)
        return `${whole}s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)}m ${whole % 60}s`;
    return `${Math.floor(whole / 3600)}h ${Math.floor((whole % 3600) / 60)}m`;
}

// EXTERNAL MODULE: ./node_modules/cli-progress/cli-progress.js
var cli_progress = __webpack_require__(8502);
;// CONCATENATED MODULE: ./dist/.js/cli/progress.js


/** Lines elsewhere than on a terminal come at most this often. */
const PLAIN_INTERVAL_MS = 5000;
function failedText(failed) {
    return failed === 0 ? '' : `, ${failed} failed`;
}
/** A bar with rate and time left, redrawn in place. */
class BarProgress {
    #terminal;
    #bars;
    #bar;
    #pace = new BatchPace(0, 0);
    constructor(terminal) {
        this.#terminal = terminal;
    }
    start(step, finished, total) {
        this.#pace = new BatchPace(Date.now(), finished);
        this.#bars = new cli_progress.MultiBar({
            stream: this.#terminal.stderr,
            format: `${step} [{bar}] {value}/{total}{failed} {rate} {left}`,
            barCompleteChar: '=',
            barIncompleteChar: ' ',
            barsize: 30,
            hideCursor: true,
            clearOnComplete: true,
            linewrap: false,
            fps: 8,
        });
        this.#bar = this.#bars.create(total, finished, { failed: '', rate: '', left: '' });
    }
    update(finished, failed, total) {
        const now = Date.now();
        this.#pace.update(finished);
        this.#bar?.update(finished, {
            failed: failedText(failed),
            rate: this.#pace.rateText(now),
            left: this.#pace.leftText(now, total),
        });
    }
    line(text) {
        if (this.#bars)
            this.#bars.log(`${text}\n`);
        else
            this.#terminal.stderr.write(`${text}\n`);
    }
    stop() {
        this.#bars?.stop();
        this.#bars = undefined;
    }
}
/** A line now and then, for logs. */
class PlainProgress {
    #terminal;
    #step = '';
    #last = 0;
    #pace = new BatchPace(0, 0);
    constructor(terminal) {
        this.#terminal = terminal;
    }
    start(step, finished) {
        this.#step = step;
        this.#last = Date.now();
        this.#pace = new BatchPace(this.#last, finished);
    }
    update(finished, failed, total) {
        const now = Date.now();
        this.#pace.update(finished);
        if (now - this.#last < PLAIN_INTERVAL_MS)
            return;
        this.#last = now;
        const percent = total === 0 ? 100 : Math.floor((finished / total) * 100);
        const pace = `${this.#pace.rateText(now)}, ${this.#pace.leftText(now, total)}`;
        this.line(`${this.#step}: ${finished}/${total} (${percent}%)${failedText(failed)}, ${pace}`);
    }
    line(text) {
        this.#terminal.stderr.write(`${text}\n`);
    }
    stop() { }
}
function createProgress(terminal) {
    return terminal.stderr.isTTY ? new BarProgress(terminal) : new PlainProgress(terminal);
}

;// CONCATENATED MODULE: ./dist/.js/cli/terminal.js


/**
 * Printable text that is one line. Data cannot begin a line of its own, nor issue a command
 * to GitHub's runner, which also listens to what a `run:` step prints.
 */
function printableLine(text) {
    return printable(text.replaceAll('\n', '\\n')).replaceAll('##[', '## [');
}
/** Writes, and waits where the reader is slower than we are; a reader that is gone is not waited for. */
async function write(stream, text) {
    if (stream.destroyed || stream.write(text))
        return;
    const settled = new AbortController();
    const { signal } = settled;
    try {
        await Promise.race([(0,external_node_events_.once)(stream, 'drain', { signal }), (0,external_node_events_.once)(stream, 'close', { signal })]);
    }
    finally {
        settled.abort();
    }
}

;// CONCATENATED MODULE: ./dist/.js/cli/run-printer.js




/** So many failed items are told while a batch runs; the rest is in the state and the report. */
const FAILURES_TOLD = 10;
/** Tells a person what a run does, on stderr, so that stdout holds the result alone. */
class RunPrinter {
    #progress;
    #options;
    #failures = 0;
    constructor(terminal, options) {
        this.#progress = createProgress(terminal);
        this.#options = options;
    }
    stop() {
        this.#progress.stop();
    }
    listen = (event) => {
        switch (event.type) {
            case 'notice':
                return this.#line(`${event.level}: ${event.message}`);
            case 'state:kept':
                return this.#kept(event.to);
            case 'run:start':
                return this.#line(`${event.resumed ? 'Resuming' : 'Running'} ${event.workflow}`);
            case 'step:start':
                return this.#line(`> ${event.step} (${event.task})`);
            case 'step:skip': {
                const why = event.reason === 'resumed' ? 'done before' : 'its condition is false';
                return this.#line(`- ${event.step}: ${event.reason === 'resumed' ? '' : 'skipped, '}${why}`);
            }
            case 'step:retry':
                return this.#line(`  ${event.step}: attempt ${event.attempt} failed: ${event.error}${waitText(event.wait)}`);
            case 'step:failure':
                return this.#failure(event.step, event.error, event.hint, event.continued);
            case 'task:output':
                return this.#output(event.step, event.item, event.text);
            case 'task:log':
                return this.#log(event);
            case 'batch:plan':
                return this.#plan(event);
            case 'batch:progress':
                return this.#progress.update(event.finished, event.failed, event.total);
            case 'item:failure':
                return this.#itemFailure(event.index, event.key, event.error);
            case 'batch:end':
                return this.#batchEnd(event);
            case 'run:end':
            case 'step:success':
            case 'item:start':
            case 'item:retry':
            case 'item:success':
                return undefined;
        }
    };
    #line(text) {
        this.#progress.line(printableLine(text));
    }
    #kept(to) {
        if (this.#options.quietAboutKept)
            return;
        const parent = to.replace(/[\\/][^\\/]+$/, '');
        this.#line(`The unfinished state of an earlier run is kept in ${to}`);
        this.#line(`  To go on with it: ${this.#options.resumeCommand(parent)}`);
    }
    #failure(step, error, hint, continued) {
        this.#line(`x ${step}: ${error}${continued ? ' (the workflow goes on)' : ''}`);
        if (hint !== undefined)
            this.#line(`  hint: ${hint}`);
    }
    #output(step, item, text) {
        if (item !== undefined && !this.#options.verbose)
            return;
        const place = item === undefined ? step : `${step} ${item}`;
        for (const line of text.replace(/\n$/, '').split('\n'))
            this.#line(`  ${place} | ${line}`);
    }
    #log({ step, item, level, message }) {
        if (item !== undefined && level === 'info' && !this.#options.verbose)
            return;
        const place = item === undefined ? step : `${step} ${item}`;
        const mark = level === 'warning' ? 'warning: ' : '';
        for (const line of message.split('\n'))
            this.#line(`  ${place}: ${mark}${line}`);
    }
    #plan({ step, plan, resumed }) {
        this.#failures = 0;
        this.#line(`  ${step}: ${resumed ? planText(plan) : `${plan.total} items`}`);
        this.#progress.start(step, plan.done, plan.total);
    }
    #itemFailure(index, key, error) {
        this.#failures += 1;
        if (this.#failures <= FAILURES_TOLD)
            this.#line(`  item ${index} (${key}): ${error}`);
        if (this.#failures === FAILURES_TOLD)
            this.#line('  further failures are in the report');
    }
    #batchEnd({ step, stats, stopped }) {
        this.#progress.stop();
        const { processed, total, failed, resumed } = stats;
        const parts = [`${processed} of ${total} items done`];
        if (resumed > 0)
            parts.push(`${resumed} of them before`);
        if (failed > 0)
            parts.push(`${failed} failed`);
        if (stopped !== undefined)
            parts.push(STOPPED[stopped]);
        this.#line(`  ${step}: ${parts.join(', ')}`);
    }
}
const STOPPED = {
    failures: 'stopped because of the failures',
    time_limit: 'stopped by the time limit',
    limit: 'stopped by the limit of items',
    interrupted: 'interrupted',
};
function waitText(wait) {
    return wait > 0 ? `, next in ${durationText(wait)}` : '';
}

;// CONCATENATED MODULE: ./dist/.js/cli/run-command.js













/** A word as it can be pasted into a shell. */
function shellWord(word) {
    return /^[\w./:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
function resumeCommand(file, flags, stateDir = flags.stateDir) {
    const words = ['resumable-batch', 'run', file, '--resume'];
    if (flags.workspace !== undefined)
        words.push('--workspace', flags.workspace);
    if (stateDir !== undefined)
        words.push('--state-dir', stateDir);
    return words.map(shellWord).join(' ');
}
function runOptions(flags, words, terminal) {
    const { cwd, env } = terminal;
    const workspace = (0,external_node_path_.resolve)(cwd, flags.workspace ?? '.');
    const stateDir = flags.stateDir === undefined ? undefined : (0,external_node_path_.resolve)(cwd, flags.stateDir);
    const { limit, maxWorkers, timeLimit, shard } = flags;
    return {
        args: parseArgs(words),
        env,
        workspace,
        store: new FileStateStore(stateDir ?? (0,external_node_path_.join)(workspace, STATE_FOLDER)),
        resume: flags.resume ?? false,
        limit: limit === undefined ? undefined : parseCount(limit, '--limit'),
        maxWorkers: maxWorkers === undefined ? undefined : parseCount(maxWorkers, '--max-workers', 1),
        timeLimit: timeLimit === undefined ? undefined : parseDuration(timeLimit, '--time-limit'),
        shard: shard === undefined ? undefined : parseShard(shard, '--shard'),
    };
}
function enterWorkspace(workspace, terminal) {
    try {
        terminal.enter(workspace);
    }
    catch (error) {
        throw new ConfigurationError('invalid_arguments', `The workspace ${workspace} cannot be entered: ${messageOf(error)}`);
    }
}
/** The first signal ends the run in order; a second one ends the process at once. */
function listenToSignals(terminal, onFirst) {
    const ended = new AbortController();
    let received;
    const dispose = terminal.onSignal((signal) => {
        if (received !== undefined)
            terminal.exitNow(exitCodeOf('interrupted', signal));
        received = signal;
        onFirst();
        ended.abort();
    });
    return { signal: ended.signal, received: () => received, dispose };
}
async function printDocument(stream, result) {
    for (const chunk of jsonChunks(runDocument(result)))
        await write(stream, chunk);
    await write(stream, '\n');
}
function summary(result, resume) {
    const lines = Object.entries(result.batches).map(([name, { stats }]) => {
        const { processed, failed, resumed, total } = stats;
        const before = resumed > 0 ? ` (${resumed} of them before)` : '';
        return `${name}: ${total} items, ${processed} processed${before}, ${failed} failed`;
    });
    lines.push(`${result.workflow}: ${result.status}`);
    return `${lines.join('\n')}\n${goOn(result, resume)}`;
}
/** Where the state is and how it is resumed; nothing for a run that has nothing left to do. */
function goOn({ complete, stateDir }, resume) {
    return complete ? '' : `State: ${stateDir}\nTo go on: ${resume}\n`;
}
/** `resumable-batch run FILE [name=value …]` */
async function runCommand(file, words, flags, terminal) {
    const options = runOptions(flags, words, terminal);
    const workflow = await readWorkflow(file, terminal.cwd);
    enterWorkspace(options.workspace, terminal);
    const printer = new RunPrinter(terminal, {
        verbose: flags.verbose ?? false,
        resumeCommand: (stateDir) => resumeCommand(file, flags, stateDir),
        quietAboutKept: flags.resume === false,
    });
    const signals = listenToSignals(terminal, () => terminal.stderr.write('Stopping: running items are ended, the state is kept\n'));
    try {
        const { signal } = signals;
        const result = await new Engine().run(workflow, {
            ...options,
            signal,
            onEvent: printer.listen,
        });
        printer.stop();
        if (flags.report !== undefined)
            await writeReport((0,external_node_path_.resolve)(terminal.cwd, flags.report), result);
        if (flags.output !== undefined) {
            await writeRunDocument((0,external_node_path_.resolve)(terminal.cwd, flags.output), result);
        }
        const resume = resumeCommand(file, flags);
        if (flags.format === 'json') {
            await printDocument(terminal.stdout, result);
            await write(terminal.stderr, goOn(result, resume));
        }
        else {
            await write(terminal.stdout, summary(result, resume));
        }
        return exitCodeOf(result.status, signals.received());
    }
    finally {
        printer.stop();
        signals.dispose();
    }
}

;// CONCATENATED MODULE: ./dist/.js/cli/state-command.js













function storeOf(workflow, flags, cwd) {
    const workspace = (0,external_node_path_.resolve)(cwd, flags.workspace ?? '.');
    const root = flags.stateDir === undefined ? (0,external_node_path_.join)(workspace, STATE_FOLDER) : (0,external_node_path_.resolve)(cwd, flags.stateDir);
    return new FileStateStore(root).scope(workflow.name);
}
async function batchStates(workflow, store) {
    const states = mapping();
    for (const { name, task } of workflow.steps) {
        const scope = store.scope(name);
        if (task !== 'batch' || !(await scope.hasLog(LEDGER_NAME)))
            continue;
        const state = await BatchState.load(scope, name);
        states[name] = state.toJSON();
        state.close();
    }
    return states;
}
function overview(document, batches) {
    const lines = [`${String(document['workflow'])}: ${String(document['status'])}`];
    for (const [name, { stats, complete, failed, template_errors: templateErrors }] of Object.entries(batches)) {
        const { total, processed } = stats;
        const rest = total - processed - stats.failed;
        lines.push(`${name}: ${processed} of ${total} processed, ${stats.failed} failed, ${rest} left${complete ? '' : ' (to be resumed)'}`);
        for (const [key, error] of Object.entries(failed))
            lines.push(`  failed ${key}: ${error}`);
        for (const [key, { error }] of Object.entries(templateErrors))
            lines.push(`  failed ${key}: ${error}`);
    }
    return lines.map(printableLine).join('\n');
}
/** `resumable-batch state show FILE`: what is kept of a workflow's last run. */
async function showStateCommand(file, flags, { stdout, cwd }) {
    const workflow = await readWorkflow(file, cwd);
    const store = storeOf(workflow, flags, cwd);
    const state = await WorkflowState.load(store, workflow.name, workflow.file);
    const batches = await batchStates(workflow, store);
    if (!state && Object.keys(batches).length === 0) {
        throw new StateError('state_unreadable', `There is no state in ${store.location}`);
    }
    const states = Object.values(batches);
    const document = mapping({
        workflow: workflow.name,
        status: state?.status ?? 'unknown',
        complete: state?.complete ?? false,
        state_dir: store.location,
        // A workflow with a single batch is mostly looked at for that batch.
        ...(states.length === 1 && states[0]),
        batches,
    });
    const text = flags.format === 'json' ? stringifyJson(document, 2) : overview(document, batches);
    await write(stdout, `${text}\n`);
    return ExitCode.done;
}
/** `resumable-batch state reset FILE`: forgets what is kept; not while a run writes to it. */
async function resetStateCommand(file, flags, { stdout, cwd }) {
    const workflow = await readWorkflow(file, cwd);
    const store = storeOf(workflow, flags, cwd);
    const lock = await store.lock((0,external_node_crypto_.randomUUID)(), Date.now());
    try {
        await store.remove();
    }
    finally {
        await lock.release();
    }
    await write(stdout, `The state in ${store.location} is gone\n`);
    return ExitCode.done;
}

;// CONCATENATED MODULE: ./dist/.js/cli/validate-command.js








async function diagnose(file, cwd) {
    try {
        return new Engine().check(await readWorkflow(file, cwd));
    }
    catch (error) {
        if (error instanceof ConfigurationError && error.diagnostics.length > 0) {
            return error.diagnostics;
        }
        throw error;
    }
}
/** `resumable-batch validate FILE`: says what is wrong with a workflow file; runs nothing. */
async function validateCommand(file, { format }, { stdout, cwd }) {
    const diagnostics = await diagnose(file, cwd);
    const valid = !diagnostics.some(({ severity }) => severity === 'error');
    if (format === 'json') {
        await write(stdout, `${stringifyJson({ valid, file, diagnostics }, 2)}\n`);
    }
    else {
        const lines = diagnostics.map(formatDiagnostic);
        lines.push(valid ? `${file} is valid` : `${file} is not valid`);
        await write(stdout, `${printable(lines.join('\n'))}\n`);
    }
    return valid ? ExitCode.done : ExitCode.usage;
}

;// CONCATENATED MODULE: ./dist/.js/cli/main.js







const formatOption = () => new esm/* Option */.c$('--format <format>', 'what is printed on stdout')
    .choices(['text', 'json'])
    .default('text');
function addRun(program, terminal, end) {
    program
        .command('run')
        .description('run a workflow file')
        .argument('<file>', 'the workflow')
        .argument('[name=value...]', "values of the workflow's params")
        .option('--resume', 'go on with the state of an earlier run')
        .option('--no-resume', 'start afresh, and say nothing of an unfinished state that is kept aside')
        .option('--state-dir <dir>', 'where states are kept (default: .resumable-batch in the workspace)')
        .option('--workspace <dir>', 'folder that tasks work in (default: the current one)')
        .option('--limit <n>', 'try only the first items of each batch')
        .option('--max-workers <n>', 'items in flight, over what the batches say')
        .option('--time-limit <duration>', 'hand out no more items after this time, such as 5h')
        .option('--shard <i/n>', "run one machine's part of each batch, such as 2/8")
        .option('--report <dir>', 'write report.json and report.md there')
        .option('--output <file>', 'write the JSON result to a file, too')
        .option('--verbose', "show what the items' tasks print")
        .addOption(formatOption())
        .action(async (file, words, flags) => end(await runCommand(file, words, flags, terminal)));
}
function addState(program, terminal, end) {
    const state = program.command('state').description('look at, or forget, what is kept of a run');
    const located = (command) => command
        .argument('<file>', 'the workflow')
        .option('--state-dir <dir>', 'where states are kept')
        .option('--workspace <dir>', 'folder that tasks work in');
    located(state.command('show').description("print a workflow's state"))
        .addOption(formatOption())
        .action(async (file, flags) => end(await showStateCommand(file, flags, terminal)));
    located(state.command('reset').description("forget a workflow's state")).action(async (file, flags) => end(await resetStateCommand(file, flags, terminal)));
}
function addValidate(program, terminal, end) {
    program
        .command('validate')
        .description('say what is wrong with a workflow file; run nothing')
        .argument('<file>', 'the workflow')
        .addOption(formatOption())
        .action(async (file, flags) => end(await validateCommand(file, flags, terminal)));
}
/** Commands made from this one inherit where it writes, and that it throws instead of exiting. */
function createProgram({ stdout, stderr }) {
    return new esm/* Command */.uB('resumable-batch')
        .description('YAML workflows whose batches pick up where they stopped')
        .version(VERSION)
        .exitOverride()
        .configureOutput({
        writeOut: (text) => void stdout.write(text),
        writeErr: (text) => void stderr.write(text),
    });
}
/**
 * The command line.
 * @param words behind the program's name
 * @returns the exit code
 */
async function main(words, terminal) {
    let code = ExitCode.done;
    const end = (given) => {
        code = given;
    };
    const program = createProgram(terminal);
    addRun(program, terminal, end);
    addValidate(program, terminal, end);
    addState(program, terminal, end);
    try {
        await program.parseAsync(words, { from: 'user' });
        return code;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? ExitCode.done : ExitCode.usage;
        return reportError(error, terminal);
    }
}


/***/ })

};
