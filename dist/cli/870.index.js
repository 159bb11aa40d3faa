export const id = 870;
export const ids = [870];
export const modules = {

/***/ 6075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ DEFAULT_CHUNK_SIZE),
/* harmony export */   lm: () => (/* binding */ DEFAULT_ARG_NAME),
/* harmony export */   w: () => (/* binding */ BatchContext)
/* harmony export */ });
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4632);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8959);
/* harmony import */ var _workflow_value_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3294);



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
        const { arg_name, chunk_size } = config.inputs;
        const { templates } = config.runtime;
        const [argName, chunkSize] = [arg_name, chunk_size].map((given) => templates.resolve(given, config.context));
        this.argName = typeof argName === 'string' ? argName : DEFAULT_ARG_NAME;
        const size = (0,_workflow_value_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .checkValue */ .Su)(chunkSize, { type: 'integer', minimum: 1 });
        this.#chunkSize = 'value' in size ? Number(size.value) : DEFAULT_CHUNK_SIZE;
    }
    /**
     * The namespaces as one item sees them: those of the workflow, `batch`, and the item as an arg.
     * Each item gets mappings of its own where an item's differ.
     */
    createItemContext(item, index, identity = {}) {
        const context = (0,_data_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)(this.#config.context);
        const { args } = this.#config.context;
        const itemArgs = (0,_data_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)((0,_data_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(args) ? args : {});
        itemArgs[this.argName] = item;
        context['args'] = (0,_data_js__WEBPACK_IMPORTED_MODULE_0__/* .frozen */ .JP)(itemArgs);
        context['batch'] = (0,_data_js__WEBPACK_IMPORTED_MODULE_0__/* .frozen */ .JP)((0,_data_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({
            item,
            index,
            total: identity.total ?? null,
            key: identity.key ?? null,
            name: this.#config.name,
            chunk_index: Math.floor(index / this.#chunkSize),
            chunk_size: this.#chunkSize,
            attempt: identity.attempt ?? 1,
        }));
        return context;
    }
    /** What is known of an item's error: its message and the names, never values, there were. */
    getErrorContext(error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateError */ .$w || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskError */ .Ik) {
            const context = error.getErrorContext();
            if (context.namespaces.length > 0)
                return context;
        }
        const variables = this.getAvailableVariables();
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskError */ .Ik('task_failed', (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), {
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


/***/ }),

/***/ 8231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ batchInputs),
/* harmony export */   a: () => (/* binding */ readBatchInputs)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8959);
/* harmony import */ var _workflow_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5260);
/* harmony import */ var _batch_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6075);





/** The inputs of a `batch` step. What speaks of single items is left as written. */
const batchInputs = {
    items: { required: true, description: 'A list, or a source: file, glob, range, lines, command.' },
    key: { type: 'string', raw: true, description: "Template for an item's stable identity." },
    task: { raw: true, description: 'What is done with each item.' },
    steps: { raw: true, description: 'Several steps for each item, instead of one task.' },
    verify: { raw: true, description: 'Task whose success means that an unfinished item was done.' },
    arg_name: { type: 'string', default: _batch_context_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_ARG_NAME */ .lm, description: 'The item as an arg.' },
    max_workers: { type: 'integer', minimum: 1, maximum: 1024, description: 'Items in flight.' },
    chunk_size: { type: 'integer', minimum: 1, default: _batch_context_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_CHUNK_SIZE */ .WI },
    retry: { type: ['integer', 'mapping'], description: 'Attempts for each item.' },
    timeout: { type: 'number', maximum: _workflow_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_SECONDS */ .wj, description: 'Seconds for each attempt.' },
    max_failures: { type: ['integer', 'string'], description: 'Items, or a share such as "5%".' },
    fail_fast: { type: 'boolean', default: false },
    rate_limit: { type: 'string', description: 'Such as "10/s".' },
    on_change: { type: 'string', enum: ['keep', 'restart', 'fail'], default: 'keep' },
    on_unknown: { type: 'string', enum: ['rerun', 'skip', 'verify'], default: 'rerun' },
    limit: { type: 'integer', minimum: 0, description: 'Try the first items only.' },
};
function readRetry(given) {
    if (given === undefined)
        return _workflow_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_RETRY */ .PE;
    const result = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(_workflow_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retrySchema */ .Cd, given);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BatchError */ .PW('invalid_inputs', `The batch's 'retry' is wrong: ${issue.message}`);
}
/** Exact types for inputs that the schema has checked. @throws BatchError `invalid_inputs` */
function readBatchInputs(inputs) {
    const key = inputs['key'];
    const timeout = inputs['timeout'];
    if (key !== undefined && key !== null && typeof key !== 'string') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BatchError */ .PW('invalid_inputs', "The batch's 'key' must be a template");
    }
    if (timeout !== undefined && timeout <= 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BatchError */ .PW('invalid_inputs', "The batch's 'timeout' must be above 0");
    }
    return {
        items: inputs['items'],
        key: key ?? undefined,
        maxWorkers: inputs['max_workers'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(),
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


/***/ }),

/***/ 3447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ fileSource),
/* harmony export */   YW: () => (/* binding */ FORMAT_HINT),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   hR: () => (/* binding */ FORMATS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var csv_parse__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6070);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4632);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8959);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2242);







const FORMATS = ['jsonl', 'csv', 'json', 'txt'];
const BYTE_ORDER_MARK = /^\uFEFF/;
const CARRIAGE_RETURN = /\r$/;
/** Bytes that are read at once. */
const BLOCK = 1 << 18;
function itemsError(message, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .BatchError */ .PW('invalid_items', message, { hint });
}
/**
 * Lines of a text file, without their ends and without those that are blank. They come in lists, a
 * block of the file at a time: a promise for each of a million lines would cost more than the lines.
 */
async function* lineBlocks(path) {
    let rest = '';
    let line = 1;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { encoding: 'utf8', highWaterMark: BLOCK })) {
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
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(text);
        }
        catch (error) {
            throw itemsError(`${path}:${line} is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
        }
    });
}
function textLines(path) {
    return lineItems(path, (text) => text);
}
/** Rows as mappings of the first row's names to text. */
async function* csvRows(path) {
    const input = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
    const parser = input.pipe((0,csv_parse__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg)({ bom: true, skip_empty_lines: true }));
    input.on('error', (error) => parser.destroy(error));
    let names;
    try {
        for await (const row of parser) {
            if (names === undefined) {
                names = row;
                continue;
            }
            const item = (0,_data_js__WEBPACK_IMPORTED_MODULE_4__/* .mapping */ .pq)();
            for (const [column, name] of names.entries())
                item[name] = row[column] ?? '';
            yield item;
        }
    }
    catch (error) {
        throw itemsError(`${path} is not CSV: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
    }
    finally {
        input.destroy();
    }
}
async function* jsonList(path) {
    let value;
    try {
        value = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8')).replace(BYTE_ORDER_MARK, ''));
    }
    catch (error) {
        throw itemsError(`${path} is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
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
const FORMAT_HINT = `Say it beside the file: {file: …, format: ${FORMATS.join('|')}}.`;
/** The format that a file's name tells. */
function formatOf(path) {
    const extension = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.extname)(path).slice(1).toLowerCase();
    const format = extension === 'ndjson' ? 'jsonl' : extension === 'lst' ? 'txt' : extension;
    return FORMATS.find((known) => known === format);
}
async function refuseUnreadable(path) {
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isDirectory())
            throw itemsError(`${path} is a folder`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .BatchError */ .PW)
            throw error;
        const isMissing = error.code === 'ENOENT';
        throw itemsError(isMissing ? `There is no file ${path}` : `${path} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
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
    if (format === undefined) {
        throw itemsError(`The format of ${path} cannot be told by its name`, FORMAT_HINT);
    }
    await refuseUnreadable(path);
    return { description: path, items: () => READERS[format](path), close: async () => { } };
}


/***/ }),

/***/ 870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./dist/.js/version.js
var version = __webpack_require__(1022);
// EXTERNAL MODULE: ./dist/.js/data.js
var _js_data = __webpack_require__(4632);
// EXTERNAL MODULE: ./dist/.js/errors.js
var _js_errors = __webpack_require__(8959);
// EXTERNAL MODULE: ./dist/.js/nearest-name.js
var nearest_name = __webpack_require__(630);
;// CONCATENATED MODULE: ./dist/.js/cli/arguments.js



/** `name=value` words as a mapping; the value may hold more `=`. */
function parseArgs(words) {
    const args = (0,_js_data/* mapping */.pq)();
    for (const word of words) {
        const at = word.indexOf('=');
        if (at <= 0) {
            throw new _js_errors/* ConfigurationError */.j1('invalid_arguments', `'${word}' is no argument`, {
                hint: 'Arguments are name=value.',
            });
        }
        args[word.slice(0, at)] = word.slice(at + 1);
    }
    return args;
}
/**
 * Words of a command line in which `--name=value`, as the Python engine takes it, is `name=value`,
 * unless it is an option or looks like one that is misspelt.
 * @param options such as `--flow`
 */
function withPlainArgs(words, options) {
    const end = words.indexOf('--');
    return words.map((word, index) => {
        const [option = ''] = /^--[^=]+(?==)/.exec(word) ?? [];
        const isArg = option !== '' && (end < 0 || index < end);
        return isArg && !options.includes(option) && (0,nearest_name/* didYouMean */.a)(option, options) === undefined
            ? word.slice(2)
            : word;
    });
}

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

// EXTERNAL MODULE: ./dist/.js/workflow/shown-text.js
var shown_text = __webpack_require__(6611);
;// CONCATENATED MODULE: ./dist/.js/workflow/diagnostic.js

/** Longest part of a line that a frame shows. */
const FRAME_WIDTH = 120;
/** The offending line with its number, and carets below the part that is meant. */
function codeFrame(lineText, line, column, length) {
    const source = (0,shown_text/* printable */.g$)(lineText.replace(/\r$/, ''));
    const cut = Math.max(0, column - FRAME_WIDTH + 20);
    const shown = source.slice(cut, cut + FRAME_WIDTH);
    const at = column - 1 - cut;
    const carets = '^'.repeat(Math.max(1, Math.min(length, shown.length - at)));
    const gutter = String(line);
    return [`${gutter} | ${shown}`, `${' '.repeat(gutter.length)} | ${' '.repeat(at)}${carets}`].join('\n');
}
/**
 * Completes a diagnostic with the frame of its place; `length` counts characters.
 * @param lineText the line that it stands in
 */
function diagnosticAt(lineText, { length, ...place }) {
    const { line, column, message, hint } = place;
    return {
        ...place,
        message: (0,shown_text/* shownMessage */.zz)(message),
        hint: hint && (0,shown_text/* shownMessage */.zz)(hint),
        frame: codeFrame(lineText, line, column, length),
    };
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

// EXTERNAL MODULE: ./dist/.js/printable.js
var printable = __webpack_require__(769);
;// CONCATENATED MODULE: ./dist/.js/cli/report-error.js




/** Tells a person what is wrong before anything ran, and gives the exit code for it. */
function reportError(error, { stderr, env }) {
    const lines = [`error: ${(0,_js_errors/* messageOf */.bD)(error)}`];
    if (error instanceof _js_errors/* ConfigurationError */.j1)
        lines.push(...error.diagnostics.map(formatDiagnostic));
    if (error instanceof _js_errors/* WorkflowError */.s8 && error.hint !== undefined)
        lines.push(`hint: ${error.hint}`);
    const isOurs = error instanceof _js_errors/* WorkflowError */.s8;
    if (error instanceof Error && (env['DEBUG'] || !isOurs))
        lines.push(error.stack ?? '');
    stderr.write(`${(0,printable/* printable */.g)(lines.join('\n'))}\n`);
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
            throw new _js_errors/* StateError */.qq('state_unreadable', `${path} cannot be opened: ${(0,_js_errors/* messageOf */.bD)(error)}`, {
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
            throw new _js_errors/* StateError */.qq('state_write_failed', `${this.#path} cannot be written: ${(0,_js_errors/* messageOf */.bD)(error)}`, { hint: 'Make room on the disk, then resume.', cause: error });
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
// EXTERNAL MODULE: ./dist/.js/tasks/process/process-list.js
var process_list = __webpack_require__(925);
;// CONCATENATED MODULE: ./dist/.js/batch/state-lock.js







/** A holder on another host cannot be asked; it shows that it lives by touching its lock. */
const HEARTBEAT_MS = 10_000;
const SILENT_MS = 12 * HEARTBEAT_MS;
const GUARD_WAIT_MS = 20;
const GUARD_ABANDONED_MS = 10_000;
async function processStart(pid) {
    const processes = await (0,process_list/* listProcesses */.O3)();
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
        const isWhole = (0,_js_data/* isMapping */.pi)(facts) && typeof facts['pid'] === 'number' && 'token' in facts;
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
    return new _js_errors/* StateError */.qq('state_locked', `Another run is writing to ${path.replace(/\.lock$/, '')}: process ${pid} on ${host}, since ${since}`, { hint: 'Wait for its end, or give this run another --state-dir.' });
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
    await writeFacts(own, facts);
    try {
        const tookOver = await takePlace(own, path);
        return heldLock(path, token, tookOver);
    }
    finally {
        await (0,promises_.rm)(own, { force: true });
    }
}
async function writeFacts(path, facts) {
    const folder = (0,external_node_path_.dirname)(path);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.writeFile)(path, `${JSON.stringify(facts)}\n`, { mode: 0o600 });
    }
    catch (error) {
        throw new _js_errors/* StateError */.qq('state_unreadable', `No state can be kept in ${folder}: ${(0,_js_errors/* messageOf */.bD)(error)}`, {
            hint: 'Name a folder that can be written to, with --state-dir.',
            cause: error,
        });
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
            throw new _js_errors/* StateError */.qq('state_unreadable', `${path} cannot be read: ${(0,_js_errors/* messageOf */.bD)(error)}`);
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
            throw new _js_errors/* StateError */.qq('state_write_failed', `${path} cannot be written: ${(0,_js_errors/* messageOf */.bD)(error)}`, {
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

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./dist/.js/clock.js
var clock = __webpack_require__(8564);
// EXTERNAL MODULE: ./dist/.js/tasks/builtin-tasks.js + 88 modules
var builtin_tasks = __webpack_require__(3241);
// EXTERNAL MODULE: ./dist/.js/tasks/process/process-tree.js
var process_tree = __webpack_require__(8317);
// EXTERNAL MODULE: ./dist/.js/tasks/task-runtime.js + 58 modules
var task_runtime = __webpack_require__(8940);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./dist/.js/workflow/unquoted-template.js

const QUOTES_NEEDED = "A value that begins with {{ needs quotes: '{{ … }}'.";
/** What YAML makes of `{{ name }}` without quotes: a mapping whose key is a mapping. */
function isUnquotedTemplate(value) {
    if (!(0,_js_data/* isMapping */.pi)(value))
        return false;
    const [key = '', ...more] = Object.keys(value);
    return more.length === 0 && /^\{ .* \}$/.test(key) && value[key] === null;
}

// EXTERNAL MODULE: ./dist/.js/workflow/value-rule.js
var value_rule = __webpack_require__(3294);
;// CONCATENATED MODULE: ./dist/.js/workflow/issue-words.js




/** Words for the types that the schemas use, as a writer of YAML knows them. */
const TYPE_WORDS = {
    string: 'text',
    Object: 'a mapping',
    Array: 'a list',
    number: 'a number',
    boolean: 'true or false',
    // Mappings are checked by our own schema, of which valibot knows no name.
    unknown: 'a mapping',
};
const NO_TEMPLATE = 'No template can stand here.';
/** The alternatives that a schema names: types, and texts in quotes. */
function alternatives({ expected }) {
    return (expected ?? '')
        .replace(/[()]/g, '')
        .split(/ [|] /)
        .filter((word) => word !== 'null');
}
function expectedWords(issue) {
    const words = alternatives(issue).map((word) => TYPE_WORDS[word] ?? word.replaceAll('"', "'"));
    const last = words.pop() ?? '';
    return words.length === 0 ? last : `${words.join(', ')} or ${last}`;
}
/** Of the texts that are allowed, the one that was probably meant. */
function nearestChoice(issue, given) {
    const choices = alternatives(issue).filter((word) => word.startsWith('"'));
    return (0,nearest_name/* didYouMean */.a)(given, choices.map((word) => word.slice(1, -1)));
}
/** A short value itself, else what kind of value it is. */
function shownValue(value) {
    if (typeof value === 'string')
        return `'${(0,shown_text/* shownText */.f$)(value)}'`;
    const isScalar = ['number', 'bigint', 'boolean'].includes(typeof value);
    return isScalar ? (0,shown_text/* shownText */.f$)(String(value)) : (0,value_rule/* kindOf */.I)(value);
}
/** Words for the bounds that the schemas use, such as `>=1`. */
function boundWords(expected) {
    return expected.replace(/^>=/, 'at least ').replace(/^<=/, 'at most ').replace(/^>/, 'above ');
}
/** What is wrong with a value, in a sentence that begins with its name. */
function problemOf(issue, name) {
    const { input, message, type, kind, expected } = issue;
    const received = shownValue(input);
    const [, wanted] = /^Expected (.*)$/.exec(message) ?? [];
    if (wanted !== undefined)
        return `${name} must be ${wanted}, not ${received}`;
    const isOwnMessage = !/^Invalid \w+: /.test(message);
    if (isOwnMessage)
        return `${name}: ${message}`;
    if (type === 'non_empty')
        return `${name} must not be empty`;
    if (type === 'integer')
        return `${name} must be a whole number, not ${received}`;
    if (kind === 'validation')
        return `${name} must be ${boundWords(expected ?? '')}, not ${received}`;
    if (typeof input === 'bigint' && alternatives(issue).includes('number')) {
        return `${name} is too ${input < 0n ? 'small' : 'large'}: ${received}`;
    }
    return `${name} must be ${expectedWords(issue)}, not ${received}`;
}
/** What can be done about a value that is wrong. */
function hintFor(issue) {
    const { input } = issue;
    const types = alternatives(issue);
    const hintOfTemplate = types.includes('string') ? QUOTES_NEEDED : NO_TEMPLATE;
    if (isUnquotedTemplate(input))
        return hintOfTemplate;
    if (typeof input !== 'string')
        return undefined;
    if (/\{[{%]/.test(input))
        return types.includes('string') ? undefined : NO_TEMPLATE;
    const isKey = /^[\w-]+:\S/.test(input) && types.includes('Object');
    return isKey ? "A key is followed by ': ' and its value." : nearestChoice(issue, input);
}

;// CONCATENATED MODULE: ./dist/.js/workflow/schema-diagnostics.js




function pathOf(issue) {
    return (issue.path ?? []).map(({ key }) => key);
}
/** Where a choice failed, what is wrong inside the alternative that was meant says more. */
function innermost(issue) {
    const nested = (issue.issues ?? []).filter(({ path }) => path !== undefined && path.length > 0);
    if (nested.length === 0)
        return [issue];
    return nested.flatMap((inner) => innermost({
        ...inner,
        path: [...(issue.path ?? []), ...(inner.path ?? [])],
    }));
}
/** What a value is called by: its key, or as an element of a list that of the list and its place. */
function nameAt(path) {
    const name = path.at(-1);
    if (name === undefined)
        return 'The workflow';
    const list = path.at(-2);
    const isElement = typeof name === 'number' && list !== undefined;
    return isElement ? `'${(0,shown_text/* shownText */.f$)(String(list))}[${name}]'` : `'${(0,shown_text/* shownText */.f$)(String(name))}'`;
}
function isUnknownKey({ expected }) {
    return expected === 'never';
}
function isMissingKey(issue) {
    return !isUnknownKey(issue) && issue.path?.at(-1)?.origin === 'key';
}
/** True for a key that is missing since it is written under a name near to its own. */
function isMisspelt(missing, issues) {
    const [key, ...around] = [...pathOf(missing)].reverse();
    return issues.some((issue) => {
        const [slip, ...place] = [...pathOf(issue)].reverse();
        const isBeside = isUnknownKey(issue) && String(place) === String(around);
        return isBeside && (0,nearest_name/* didYouMean */.a)(String(slip), [String(key)]) !== undefined;
    });
}
function unknownKey(source, path, issue, known) {
    if (isUnquotedTemplate(issue.path?.at(-1)?.input)) {
        const around = path.slice(0, -1);
        return source.problemAt(around, {
            message: `${nameAt(around)} is a mapping to YAML, not a template`,
        });
    }
    const name = String(path.at(-1));
    const facts = known.length > 0 ? `Known here: ${known.join(', ')}.` : undefined;
    const message = `Unknown key '${(0,shown_text/* shownText */.f$)(name)}'`;
    return source.problemAtKey(path, { message, hint: (0,nearest_name/* didYouMean */.a)(name, known) ?? facts });
}
function toDiagnostic(source, base, issue, known) {
    const path = [...base, ...pathOf(issue)];
    if (isUnknownKey(issue))
        return unknownKey(source, path, issue, known);
    if (isMissingKey(issue)) {
        return source.problemAt(path.slice(0, -1), { message: `The key ${nameAt(path)} is missing` });
    }
    const message = problemOf(issue, nameAt(path));
    return source.problemAt(path, { message, hint: hintFor(issue) });
}
/** Keys that the mapping at the path knows, by the schema; of a choice, by any alternative. */
function knownKeys(schema, path) {
    const inner = [...(schema.wrapped ? [schema.wrapped] : []), ...(schema.options ?? [])];
    if (inner.length > 0)
        return inner.flatMap((part) => knownKeys(part, path));
    const [name, ...rest] = path;
    if (name === undefined)
        return Object.keys(schema.entries ?? {});
    const entry = typeof name === 'number' ? schema.item : schema.entries?.[name];
    return entry ? knownKeys(entry, rest) : [];
}
/**
 * The schema's complaints as diagnostics at their places in the file.
 * @param base where in the document the checked value stands
 */
function schemaDiagnostics(source, base, schema, issues) {
    const all = issues.flatMap(innermost);
    const told = all.filter((issue) => !(isMissingKey(issue) && isMisspelt(issue, all)));
    return told.map((issue) => {
        const known = knownKeys(schema, pathOf(issue).slice(0, -1));
        return toDiagnostic(source, base, issue, known);
    });
}

;// CONCATENATED MODULE: ./dist/.js/workflow/diagnostics.js



/**
 * The diagnostics as a reader meets them, file by file and from top to bottom, none twice.
 * @param main the file that comes first; those that it imports follow
 */
function inReadingOrder(diagnostics, main) {
    const told = new Map(diagnostics.map((one) => [`${one.file}:${one.line}:${one.column}:${one.message}`, one]));
    const rank = ({ file }) => (file === main ? '' : file);
    return [...told.values()].sort((a, b) => compareTexts(rank(a), rank(b)) || a.line - b.line || a.column - b.column);
}
function compareTexts(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** The error that tells a file's problems; warnings are told with them but are none. */
function diagnostics_problemsError(file, found) {
    const diagnostics = inReadingOrder(found, file);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const count = errors.length === 1 ? 'a problem' : `${errors.length} problems`;
    const code = errors[0]?.code ?? 'invalid_workflow';
    return new _js_errors/* ConfigurationError */.j1(code, `${file} has ${count}`, { diagnostics });
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
        const result = dist/* safeParse */.xLC(schema, value, { abortPipeEarly: true });
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
    /** Notes what is wrong at a place inside a text, such as a template. */
    addInText(path, { line, column, length }, problem) {
        this.list.push(this.source.problemInText(path, line, column, problem, length));
    }
    /** Notes what works, and is better written otherwise. */
    warn(path, message, hint) {
        this.list.push(this.source.problemAt(path, { message, hint, severity: 'warning' }));
    }
    warnAtKey(path, message, hint) {
        this.list.push(this.source.problemAtKey(path, { message, hint, severity: 'warning' }));
    }
}

// EXTERNAL MODULE: ./dist/.js/batch/batch-inputs.js
var batch_inputs = __webpack_require__(8231);
// EXTERNAL MODULE: ./dist/.js/template/compile/tree-walk.js
var tree_walk = __webpack_require__(7513);
// EXTERNAL MODULE: ./dist/.js/template/parse/parse.js + 7 modules
var parse = __webpack_require__(7259);
;// CONCATENATED MODULE: ./dist/.js/engine/check/input-path.js
/** Where an input stands: old files have inputs on the step itself. */
function inputPath({ path, strayInputs }, name) {
    return strayInputs.includes(name) ? [...path, name] : [...path, 'inputs', name];
}

;// CONCATENATED MODULE: ./dist/.js/engine/check/other-templates.js




const TAGS = {
    Include: 'include',
    Import: 'import',
    FromImport: 'from',
    Extends: 'extends',
};
const ANY_TAG = /\{%[-+]?\s*(?:include|import|from|extends)\b/;
const HINT = 'Let a step of that task render the text; then it is in steps.NAME.result.content.';
/**
 * Finds tags that need another template where there is none: only the task `template` reads files.
 * @param schema of the step's inputs; what a task takes unrendered is no template of this step
 */
function checkOtherTemplates(step, schema, found) {
    const { condition, conditionKey, onError, path } = step;
    refuseOtherTemplates(condition, [...path, conditionKey], found);
    refuseOtherTemplates(onError.message, [...path, 'on_error', 'message'], found);
    for (const name of Object.keys(step.inputs)) {
        const readsFiles = step.task === 'template' && name === 'template';
        // A batch renders its key for each item.
        const isRaw = schema?.[name]?.raw === true && !(step.task === 'batch' && name === 'key');
        if (!readsFiles && !isRaw)
            refuseOtherTemplates(step.inputs[name], inputPath(step, name), found);
    }
}
/** The same for a value with texts in it, such as `env`. */
function refuseOtherTemplates(value, path, found) {
    if (typeof value === 'string')
        checkText(value, path, found);
    else if (Array.isArray(value)) {
        value.forEach((part, index) => refuseOtherTemplates(part, [...path, index], found));
    }
    else if ((0,_js_data/* isMapping */.pi)(value)) {
        for (const name of Object.keys(value))
            refuseOtherTemplates(value[name], [...path, name], found);
    }
}
function checkText(text, path, found) {
    if (!ANY_TAG.test(text))
        return;
    for (const node of statementsOf(text)) {
        const tag = TAGS[node.typename ?? ''];
        if (tag === undefined)
            continue;
        const { lineno, colno, ignoreMissing = false } = node;
        const place = { line: lineno + 1, column: colno + 1, length: tag.length };
        found.addInText(path, place, {
            message: `'${tag}' works in the task 'template' only`,
            hint: HINT,
            code: 'template_syntax',
            // What may be missing is no failure, though it is always missing here.
            severity: ignoreMissing ? 'warning' : 'error',
        });
    }
}
function statementsOf(text) {
    try {
        return (0,tree_walk/* nodesOf */.Nh)((0,parse/* parseTemplate */.QC)(text, { trimBlocks: true, lstripBlocks: true, keepTrailingNewline: false }));
    }
    catch {
        // That it does not parse is told elsewhere.
        return [];
    }
}

;// CONCATENATED MODULE: ./dist/.js/engine/check/unread-parts.js

/** The files that a workflow is made of, as far as anything was read from them. */
function sourcesOf({ source, steps, params }) {
    const all = [source, ...params.map((param) => param.source), ...steps.map((step) => step.source)];
    return [...new Set(all)];
}
/** The top level of a file, as it is written. */
function writtenTop({ data }) {
    return (0,_js_data/* isMapping */.pi)(data) ? data : {};
}
function unreadParts(workflow) {
    const sources = sourcesOf(workflow);
    const isFileMissing = lacksImports(workflow, sources);
    const isWrong = (key, isRight) => sources.some((source) => {
        const value = writtenTop(source)[key];
        return value !== undefined && value !== null && !isRight(value);
    });
    return {
        params: isFileMissing || isWrong('params', _js_data/* isMapping */.pi),
        settings: isWrong('settings', _js_data/* isMapping */.pi),
        steps: isFileMissing || isWrong('steps', (value) => Array.isArray(value) || (0,_js_data/* isMapping */.pi)(value)),
    };
}
/** True where an error speaks of a file of which nothing was read, or of an entry of `imports`. */
function lacksImports({ diagnostics }, sources) {
    const files = new Set(sources.map(({ file }) => file));
    const entries = new Set(sources.flatMap((source) => importPlaces(source)));
    return diagnostics.some((one) => one.severity === 'error' && (!files.has(one.file) || entries.has(placeOf(one))));
}
function importPlaces(source) {
    const { imports } = writtenTop(source);
    if (!Array.isArray(imports))
        return [];
    return imports.map((_, index) => placeOf(source.problemAt(['imports', index], { message: 'imported here' })));
}
function placeOf({ file, line, column }) {
    return `${file}:${line}:${column}`;
}

// EXTERNAL MODULE: ./dist/.js/template/values/describe-missing.js
var describe_missing = __webpack_require__(2502);
;// CONCATENATED MODULE: ./dist/.js/engine/check/scope.js

/** Names that every template of a workflow may use; `batch` is there for items only. */
const ROOT_NAMES = [
    'args',
    'env',
    'steps',
    'batch',
    'workflow',
    'error',
    'github',
    'settings',
    'workspace',
    'workflow_name',
    'workflow_file',
    'run_number',
    'timestamp',
];
/** What the namespaces hold that hold the same in every workflow. */
const NAMES_IN = {
    batch: ['item', 'index', 'total', 'key', 'name', 'chunk_index', 'chunk_size', 'attempt'],
    workflow: [
        'name',
        'file',
        'workspace',
        'run_id',
        'run_number',
        'timestamp',
        'failed',
        'failed_step',
    ],
    error: ['step', 'message', 'type'],
};
/** What `steps.NAME` may have. */
const STEP_FIELDS = ['status', 'result', 'error', 'error_message'];
/** A namespace of these names, with nothing in it. */
function namespaceOf(names) {
    return (0,_js_data/* mapping */.pq)(Object.fromEntries(names.map((name) => [name, null])));
}
/** How a template names what a step left: `steps.a`, `steps['a-b']`. */
function stepPath(step) {
    return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(step) ? `steps.${step}` : `steps['${step}']`;
}

;// CONCATENATED MODULE: ./dist/.js/engine/check/name-problems.js



/**
 * What is wrong with a name that a template uses, in the words in which a run would tell it.
 * @param isGuarded the template, or its step, is ready for it being undefined: nothing is an error
 */
function nameProblem({ path: [root = '', name, field], guard }, scope, isGuarded) {
    const isHere = scope.roots.includes(root);
    const problem = isHere ? problemIn(root, name, field, scope) : rootProblem(root, scope);
    if (problem === undefined)
        return undefined;
    if (!isGuarded)
        return { code: 'undefined_variable', ...problem };
    // Asking is for what some flows, or only items, have.
    if (problem.severity === 'warning' || (!isHere && isRootName(root)))
        return undefined;
    const told = guard === 'asked' || guard === 'spared' ? neverThere(problem) : problem;
    return { code: 'undefined_variable', ...told, severity: 'warning' };
}
/** No run fails at a name that is asked for: the answer is always the same. */
function neverThere({ message, ...problem }) {
    return { ...problem, message: message.replace("' is undefined", "' is never defined") };
}
function isRootName(name) {
    return ROOT_NAMES.includes(name);
}
function rootProblem(root, scope) {
    const { message, hint } = (0,describe_missing/* describeUnknownName */.P)(contextOf(scope), root);
    if (isRootName(root))
        return { message, hint: scope.absent };
    // Files of the Python engine may name a param without its namespace.
    return { message, hint: scope.args?.includes(root) ? `Write args.${root}.` : hint };
}
/** The namespaces as far as they are known; `github` is there in some runs only. */
function contextOf({ roots, args }) {
    const context = namespaceOf(roots.filter((name) => name !== 'github'));
    for (const [name, names] of Object.entries(NAMES_IN)) {
        if (name in context)
            context[name] = namespaceOf(names);
    }
    if ('args' in context)
        context['args'] = namespaceOf(args ?? []);
    return context;
}
function problemIn(root, name, field, scope) {
    if (name === undefined)
        return undefined;
    switch (root) {
        case 'args':
            return missingIn('args', name, scope.args);
        case 'settings':
            return missingIn('settings', name, scope.settings);
        case 'batch':
        case 'workflow':
        case 'error':
            return missingIn(root, name, NAMES_IN[root]);
        case 'steps': {
            const problem = scope.steps?.problemWith(name);
            return problem ?? (field === undefined ? undefined : fieldProblem(name, field));
        }
        default:
            return undefined;
    }
}
/** @param names undefined where nobody knows them all */
function missingIn(namespace, name, names) {
    if (names === undefined || names.includes(name))
        return undefined;
    const entries = namespaceOf(names);
    return (0,describe_missing/* describeMissing */.U)((0,_js_data/* mapping */.pq)({ [namespace]: entries }), entries, name, namespace);
}
function fieldProblem(step, field) {
    const problem = missingIn(stepPath(step), field, STEP_FIELDS);
    if (problem === undefined || problem.hint !== undefined)
        return problem;
    return { ...problem, hint: `What its task gives is in '${stepPath(step)}.result'.` };
}

;// CONCATENATED MODULE: ./dist/.js/engine/check/used-names.js

/**
 * The names that the texts of a step use. They are judged together, since a condition asks for what
 * the inputs then use: `if: steps.a is defined`.
 */
class UsedNames {
    #used = [];
    /** @param severity of what is sure to be undefined when the text is rendered */
    add(names, source, path, scope, severity = 'error') {
        for (const name of names)
            this.#used.push({ name, source, path, scope, severity });
    }
    check(findings) {
        const asked = this.#used.flatMap(({ name }) => (name.guard === 'asked' ? [name.path] : []));
        const told = new Set();
        for (const { name, source, path, scope, severity } of this.#used) {
            const problem = used_names_problemOf(name, asked, scope);
            if (!problem)
                continue;
            const isWarning = problem.severity === 'warning';
            const key = JSON.stringify([path, problem.message]);
            if (isWarning && told.has(key))
                continue;
            told.add(key);
            const { line, column } = name;
            const { length } = name.path.join('.');
            const place = { line, column, length };
            findings.in(source).addInText(path, place, { severity, ...problem });
        }
    }
}
/** @param asked what the step asks for */
function used_names_problemOf(name, asked, scope) {
    if (name.guard !== undefined)
        return nameProblem(name, scope, true);
    const asking = asked.filter((path) => startsWith(name.path, path));
    // Where it is asked for, it is told already.
    if (asking.some((path) => nameProblem({ path }, scope, true) !== undefined))
        return undefined;
    return nameProblem(name, scope, asking.length > 0);
}
function startsWith(path, start) {
    return start.every((name, index) => path[index] === name);
}

;// CONCATENATED MODULE: ./dist/.js/engine/check/env-check.js




/** Finds what is wrong with the templates of a workflow's `env`. */
function checkEnv(workflow, args, templates, findings) {
    const sources = sourcesOf(workflow);
    const used = new UsedNames();
    const scope = {
        roots: ['args', 'env'],
        absent: "'env' is made before the first step, of args and env.",
        args,
        settings: [],
        steps: undefined,
    };
    for (const [name, text] of Object.entries(workflow.env)) {
        if (!templates.isTemplate(text))
            continue;
        const source = sources.find((one) => writtenEnv(one, name) === text) ?? workflow.source;
        const path = ['env', name];
        const { errors, names } = templates.check(text);
        for (const { message, hint, ...place } of errors) {
            findings.in(source).addInText(path, place, { message, hint, code: 'template_syntax' });
        }
        refuseOtherTemplates(text, path, findings.in(source));
        used.add(names, source, path, scope);
    }
    used.check(findings);
}
/** What one file says of a variable; of a workflow's files any may have said what counts. */
function writtenEnv(source, name) {
    const { env } = writtenTop(source);
    return (0,_js_data/* isMapping */.pi)(env) ? env[name] : undefined;
}

;// CONCATENATED MODULE: ./dist/.js/engine/check/findings.js

/** What a check finds, each in the file that it stands in. */
class Findings {
    #bySource = new Map();
    in(source) {
        let found = this.#bySource.get(source);
        if (!found)
            this.#bySource.set(source, (found = new Diagnostics(source)));
        return found;
    }
    get list() {
        return [...this.#bySource.values()].flatMap(({ list }) => list);
    }
}

// EXTERNAL MODULE: ./dist/.js/workflow/flows.js
var workflow_flows = __webpack_require__(8935);
;// CONCATENATED MODULE: ./dist/.js/engine/check/order-problems.js




/** Finds what is wrong with the order of the steps: `depends_on`, `on_error.next` and the flows. */
class OrderCheck {
    #workflow;
    #order;
    #findings;
    #steps;
    /** Steps that are there, read or not; undefined where some may be there that nobody knows. */
    #known;
    constructor(workflow, order, unread, findings) {
        this.#workflow = workflow;
        this.#order = order;
        this.#findings = findings;
        this.#steps = new Map(workflow.steps.map((step) => [step.name, step]));
        this.#known = unread.steps ? undefined : [...this.#steps.keys(), ...workflow.unreadSteps];
    }
    check() {
        for (const step of this.#workflow.steps) {
            this.#checkDependencies(step);
            this.#checkNext(step);
        }
        for (const circle of this.#order.of(workflow_flows/* ALL_STEPS */.u_).circles)
            this.#tellCircle(circle);
        for (const flow of Object.keys(this.#workflow.flows.definitions))
            this.#checkFlow(flow);
    }
    #checkDependencies(step) {
        const found = this.#findings.in(step.source);
        for (const [index, name] of (step.dependsOn ?? []).entries()) {
            const path = [...step.path, 'depends_on', index];
            if (name === step.name)
                found.add(path, `The step '${name}' waits for itself`);
            else
                this.#refuseUnknown(step, name, path);
        }
    }
    #refuseUnknown({ source }, name, path) {
        if (this.#known === undefined || this.#known.includes(name))
            return false;
        const hint = (0,nearest_name/* didYouMean */.a)(name, this.#known);
        this.#findings.in(source).add(path, `There is no step '${name}'`, hint);
        return true;
    }
    #checkNext(step) {
        const { next } = step.onError;
        if (next === undefined)
            return;
        const found = this.#findings.in(step.source);
        const path = [...step.path, 'on_error', 'next'];
        if (next === step.name) {
            found.add(path, `The step '${next}' leads to itself`, "'retry' tries it again.");
            return;
        }
        if (this.#refuseUnknown(step, next, path) || !this.#steps.has(next))
            return;
        const flows = this.#order.flowsOf(step.name);
        const wrong = flows.filter((flow) => {
            const order = this.#order.of(flow);
            return order.has(step.name) && order.has(next) && !order.waits(next, step.name);
        });
        if (wrong.length === 0)
            return;
        const message = `The step '${next}' does not come after '${step.name}'`;
        const hint = 'Only a step that waits for this one can follow its failure.';
        if (wrong.length === flows.length)
            found.add(path, message, hint);
        else
            found.warn(path, `${message} in ${flowWords(wrong)}`, hint);
    }
    #tellCircle(circle) {
        const steps = circle.flatMap((name) => this.#steps.get(name) ?? []);
        const placed = steps.find(({ dependsOn }) => dependsOn !== undefined) ?? steps[0];
        if (!placed)
            return;
        this.#findings
            .in(placed.source)
            .add([...placed.path, 'depends_on'], circleMessage(circle), circleHint(steps));
    }
    #checkFlow(flow) {
        const path = this.#flowPath(flow);
        const chosen = this.#workflow.flows.definitions[flow] ?? [];
        const found = this.#findings.in(this.#workflow.source);
        for (const [index, name] of chosen.entries()) {
            for (const other of this.#steps.get(name)?.dependsOn ?? []) {
                if (chosen.includes(other) || this.#known?.includes(other) !== true)
                    continue;
                found.add([...path, index], `The step '${name}' waits for '${other}', which is not in the flow '${flow}'`, `Name '${other}' before it.`);
            }
        }
        const told = new Set(this.#order.of(workflow_flows/* ALL_STEPS */.u_).circles.map(membersOf));
        for (const circle of this.#order.of(flow).circles) {
            if (told.has(membersOf(circle)))
                continue;
            const steps = circle.flatMap((name) => this.#steps.get(name) ?? []);
            const message = `${circleMessage(circle)}, in the flow '${flow}'`;
            found.addAtKey(path, message, circleHint(steps));
        }
    }
    #flowPath(flow) {
        const { flows } = writtenTop(this.#workflow.source);
        const definitions = (0,_js_data/* isMapping */.pi)(flows) ? flows['definitions'] : undefined;
        const index = Array.isArray(definitions)
            ? definitions.findIndex((definition) => (0,_js_data/* isMapping */.pi)(definition) && flow in definition)
            : -1;
        return ['flows', 'definitions', Math.max(index, 0), flow];
    }
}
function membersOf(circle) {
    return JSON.stringify([...circle].sort());
}
function circleMessage(circle) {
    return `The steps wait for each other: ${[...circle, circle[0]].join(' -> ')}`;
}
function circleHint(steps) {
    const isTold = steps.every(({ dependsOn }) => dependsOn !== undefined);
    return isTold ? undefined : "A step without 'depends_on' waits for the one above it.";
}
/** "the flow 'a'", "the flows 'a' and 'b'". */
function flowWords(flows) {
    const names = flows.map((name) => `'${name}'`);
    const last = names.pop() ?? '';
    return names.length === 0 ? `the flow ${last}` : `the flows ${names.join(', ')} and ${last}`;
}

// EXTERNAL MODULE: ./dist/.js/batch/batch-context.js
var batch_context = __webpack_require__(6075);
;// CONCATENATED MODULE: ./dist/.js/workflow/on-error-problems.js

/**
 * Tells what in an `on_error` contradicts itself.
 * @param path of the `on_error`
 */
function tellWrongOnError(given, path, found) {
    if (!(0,_js_data/* isMapping */.pi)(given))
        return;
    const { action, next, retry, delay } = given;
    if (action === 'skip' && next !== undefined) {
        found.add([...path, 'next'], 'A step that is skipped goes on with the one below it');
    }
    if ((action === 'next' || action === 'notify') && next === undefined) {
        found.add([...path, 'action'], `'${action}' needs the name of a step: 'next: STEP'`);
    }
    if (action === 'retry' && retry === 0) {
        found.add([...path, 'retry'], "The action is 'retry', and this says that nothing is retried");
    }
    else if (delay !== undefined && action !== 'retry' && !retry) {
        const hint = "'retry' says how often the step is tried again.";
        found.warnAtKey([...path, 'delay'], "'delay' has no effect where nothing is retried", hint);
    }
}

// EXTERNAL MODULE: ./dist/.js/workflow/on-error.js
var on_error = __webpack_require__(2250);
// EXTERNAL MODULE: ./dist/.js/workflow/retry.js
var workflow_retry = __webpack_require__(5260);
// EXTERNAL MODULE: ./dist/.js/workflow/schema.js
var workflow_schema = __webpack_require__(4023);
;// CONCATENATED MODULE: ./dist/.js/workflow/read-steps.js








const STEP_KEYS = new Set(['name', ...Object.keys(workflow_schema/* stepEntries */.$F)]);
/**
 * Old files have a task's inputs on the step itself. Which ones a task has, only an engine knows, so
 * unknown keys are set apart here and judged by its check.
 */
function parseStep(schema, given, path, found) {
    const stray = (0,_js_data/* mapping */.pq)();
    let known = given;
    if ((0,_js_data/* isMapping */.pi)(given)) {
        known = (0,_js_data/* mapping */.pq)();
        for (const [key, value] of Object.entries(given)) {
            (STEP_KEYS.has(key) ? known : stray)[key] = value;
        }
    }
    if ((0,_js_data/* isMapping */.pi)(known) && isUnquotedTemplate(known['inputs'])) {
        found.add([...path, 'inputs'], "'inputs' is a mapping to YAML, not a template");
        return undefined;
    }
    const required = schema === workflow_schema/* listedStepSchema */.lM ? ['name', 'task'] : ['task'];
    for (const key of required) {
        if ((0,_js_data/* isMapping */.pi)(known) && !(key in known))
            takeMisspelt(key, known, stray, path, found);
    }
    const input = found.parse(schema, known, path);
    return input && { input, stray };
}
/** Takes what is written under a name near to a key that a step needs, so that it is told once. */
function takeMisspelt(key, known, stray, path, found) {
    const slip = Object.keys(stray).find((name) => (0,nearest_name/* didYouMean */.a)(name, [key]) !== undefined);
    if (slip === undefined)
        return;
    found.addAtKey([...path, slip], `Unknown key '${(0,shown_text/* shownText */.f$)(slip)}'`, (0,nearest_name/* didYouMean */.a)(slip, [key]));
    known[key] = stray[slip];
    delete stray[slip];
}
function readRetry(input, onErrors, path, found) {
    if (input.retry !== undefined && onErrors !== undefined) {
        found.add([...path, 'on_error'], "'retry' says how often already", 'Say it in one place.');
    }
    return input.retry ?? onErrors ?? workflow_retry/* NO_RETRY */.PE;
}
function readStep({ input, stray }, name, path, found) {
    if (input.condition !== undefined && input.if !== undefined) {
        found.add([...path, 'if'], "A step has either 'condition' or 'if', not both");
    }
    tellWrongOnError(input.on_error, [...path, 'on_error'], found);
    const { onError, retry } = (0,on_error/* readOnError */.u)(input.on_error);
    const { depends_on: dependsOn } = input;
    const step = {
        name,
        task: input.task,
        description: input.description,
        inputs: (0,_js_data/* mapping */.pq)({ ...stray, ...input.inputs }),
        strayInputs: Object.keys(stray),
        condition: input.condition ?? input.if,
        conditionKey: input.if === undefined ? 'condition' : 'if',
        retry: readRetry(input, retry, path, found),
        onError,
        alwaysRun: input.always_run ?? false,
        dependsOn: typeof dependsOn === 'string' ? [dependsOn] : dependsOn,
        timeout: input.timeout,
        source: found.source,
        path,
    };
    refuseDoubledInputs(step, input.inputs, found);
    return step;
}
function refuseDoubledInputs({ strayInputs, path }, inputs, found) {
    for (const name of strayInputs) {
        if (name in inputs)
            found.addAtKey([...path, name], `'${(0,shown_text/* shownText */.f$)(name)}' is among the inputs already`);
    }
}
function nameIn(given) {
    return (0,_js_data/* isMapping */.pi)(given) && typeof given['name'] === 'string' ? [given['name']] : [];
}
function readListedSteps(steps, path, found) {
    const read = [];
    const unread = [];
    for (const [index, given] of steps.entries()) {
        const at = [...path, index];
        const written = parseStep(workflow_schema/* listedStepSchema */.lM, given, at, found);
        if (!written) {
            unread.push(...nameIn(given));
            continue;
        }
        const name = written.input.name ?? '';
        if (name.trim() === '')
            found.add([...at, 'name'], 'A step needs a name');
        if (read.some((step) => step.name === name)) {
            found.add([...at, 'name'], `There is another step named '${(0,shown_text/* shownText */.f$)(name)}'`);
        }
        read.push(readStep(written, name, at, found));
    }
    return { steps: read, unread };
}
function readNamedSteps(steps, path, found) {
    const read = [];
    const unread = [];
    for (const [name, given] of Object.entries(steps)) {
        const at = [...path, name];
        if (name.trim() === '')
            found.addAtKey(at, 'A step needs a name');
        if (/\p{Cc}/u.test(name))
            found.addAtKey(at, 'A name is one line of plain text');
        const written = parseStep(workflow_schema/* namedStepSchema */.Di, given, at, found);
        if (!written) {
            unread.push(name);
            continue;
        }
        if (written.input.name !== undefined && written.input.name !== name) {
            found.add([...at, 'name'], `The step is already named '${(0,shown_text/* shownText */.f$)(name)}' by its key`);
        }
        read.push(readStep(written, name, at, found));
    }
    return { steps: read, unread };
}
/**
 * Reads a list of steps, or a mapping of name to step.
 * Also serves the `steps` inside a batch, whose place in the file is `path`.
 */
function readSteps(steps, path, found) {
    if (Array.isArray(steps))
        return readListedSteps(steps, path, found);
    if ((0,_js_data/* isMapping */.pi)(steps))
        return readNamedSteps(steps, path, found);
    found.add(path, "'steps' must be a list of steps or a mapping of names to steps");
    return { steps: [], unread: [] };
}
/** Reads a step that needs no name, such as a batch's `task`. */
function readUnnamedStep(given, name, path, found) {
    const written = parseStep(workflow_schema/* namedStepSchema */.Di, given, path, found);
    return written && readStep(written, written.input.name ?? name, path, found);
}

;// CONCATENATED MODULE: ./dist/.js/batch/raw-item-templates.js

const RAW_BLOCK = /\{%[-+]?\s*raw\s*[-+]?%\}([\s\S]*?)\{%[-+]?\s*endraw\s*[-+]?%\}/g;
/** A tag that speaks of the item; nobody wants to print it as it is written. */
const ITEM_TAG = /\{[{%](?:(?!\}\}|%\})[\s\S])*?\b(?:batch|args)\b/;
/**
 * Opens the raw blocks that hide templates of the item in an inner step's inputs. In the Python engine
 * the outer step renders them first, so that its files have to hide what is meant for the item.
 */
function openRawItemTemplates(step, found) {
    const inputs = opened(step.inputs);
    if (inputs === step.inputs)
        return step;
    found.warn([...step.path, 'inputs'], 'A raw block around templates of the item is not needed, and is left out', 'They are rendered for each item; nothing else renders them before.');
    return { ...step, inputs: inputs };
}
/** The value itself where there is nothing to open. */
function opened(value) {
    if (typeof value === 'string') {
        return value.replace(RAW_BLOCK, (block, text) => (ITEM_TAG.test(text) ? text : block));
    }
    if (Array.isArray(value)) {
        const elements = value.map(opened);
        return elements.some((element, index) => element !== value[index]) ? elements : value;
    }
    if (!(0,_js_data/* isMapping */.pi)(value))
        return value;
    const entries = (0,_js_data/* mapping */.pq)(value);
    let isChanged = false;
    for (const [name, entry] of Object.entries(value)) {
        entries[name] = opened(entry);
        isChanged ||= entries[name] !== entry;
    }
    return isChanged ? entries : value;
}

// EXTERNAL MODULE: ./dist/.js/json.js
var json = __webpack_require__(2242);
// EXTERNAL MODULE: ./dist/.js/template/available-variables.js
var available_variables = __webpack_require__(150);
// EXTERNAL MODULE: ./dist/.js/tasks/input-error.js
var input_error = __webpack_require__(4108);
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
        this.inputs = options.inputs ?? (0,_js_data/* mapping */.pq)();
        this.context = options.context ?? (0,_js_data/* mapping */.pq)();
        this.runtime = options.runtime ?? (0,task_runtime/* standaloneRuntime */.UA)(options.workspace ?? process.cwd());
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
        for (const [name, value] of Object.entries((0,_js_data/* isMapping */.pi)(env) ? env : {})) {
            if (typeof value === 'string')
                environment[name] = value;
        }
        return Object.assign(environment, this.#environment);
    }
    /** A variable of a namespace, or a top-level one; undefined where there is none. */
    getVariable(name, namespace) {
        const holder = namespace === undefined ? this.context : this.context[namespace];
        return (0,_js_data/* isMapping */.pi)(holder) && Object.hasOwn(holder, name) ? holder[name] : undefined;
    }
    getAvailableVariables() {
        return (0,available_variables/* availableVariables */.L)(this.context);
    }
    /**
     * The inputs with their templates resolved, defaults filled in and types converted.
     * @param templates what resolves them, where the run's own templates are not meant
     * @throws TemplateError, or InputError naming the input.
     */
    processInputs(schema = {}, templates = this.runtime.templates) {
        const processed = (0,_js_data/* mapping */.pq)();
        for (const [name, value] of Object.entries(this.inputs)) {
            processed[name] = this.#processInput(name, value, schema[name], templates);
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
    #processInput(name, value, rule, templates) {
        if (rule?.raw)
            return value;
        const resolved = rule?.type === 'string'
            ? this.#text(name, value, templates)
            : this.#native(name, value, templates);
        // An input that resolves to nothing is as if it were not given: `timeout: "{{ args.timeout }}"`.
        if (rule === undefined || (resolved === null && rule.type !== undefined)) {
            return rule === undefined ? resolved : undefined;
        }
        const checked = (0,value_rule/* checkValue */.Su)(resolved, rule);
        if ('problem' in checked)
            throw this.#inputError(name, checked.problem);
        return checked.value;
    }
    #native(name, value, templates) {
        return this.#at(name, () => templates.resolve(value, this.context));
    }
    #text(name, value, templates) {
        if (value === null || value === undefined)
            return null;
        if (typeof value === 'object') {
            throw this.#inputError(name, `must be text, not ${(0,value_rule/* kindOf */.I)(value)}`);
        }
        if (typeof value === 'string') {
            return this.#at(name, () => templates.render(value, this.context));
        }
        return templates.render('{{ value }}', (0,_js_data/* mapping */.pq)({ value }));
    }
    #at(name, resolve) {
        try {
            return resolve();
        }
        catch (error) {
            if (error instanceof _js_errors/* TemplateError */.$w)
                error.path = [name, ...error.path];
            throw error;
        }
    }
    #inputError(name, problem) {
        return new input_error/* InputError */.d(this, name, problem);
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
    const message = runtime.masker.maskText((0,_js_errors/* messageOf */.bD)(error));
    if (error instanceof _js_errors/* WorkflowError */.s8) {
        error.message = message;
        return error;
    }
    return new _js_errors/* TaskError */.Ik('task_failed', message || `Task '${call.type}' failed`, { cause: error });
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
        return runtime.masker.mask((0,json/* storedForm */.K2)(result ?? null));
    }
    catch (error) {
        // That the task was ended says more than how it came to its end.
        if (call.signal.aborted) {
            throw new _js_errors/* TaskError */.Ik('task_interrupted', `Task '${call.type}' was interrupted`);
        }
        throw taskError(error, call, runtime);
    }
}

// EXTERNAL MODULE: ./dist/.js/tasks/with-timeout.js
var with_timeout = __webpack_require__(4617);
// EXTERNAL MODULE: ./dist/.js/template/markers.js
var markers = __webpack_require__(8658);
;// CONCATENATED MODULE: ./dist/.js/batch/retry-wait.js


/**
 * Seconds to wait after a failed attempt.
 * @param attempt the one that failed, from 1
 * @param random 0 to 1
 */
function retryWait(policy, attempt, random = Math.random()) {
    const factor = { fixed: 1, linear: attempt, exponential: 2 ** (attempt - 1) }[policy.backoff];
    const grown = policy.delay === 0 ? 0 : policy.delay * factor;
    const wait = Math.min(grown, policy.maxDelay, workflow_retry/* MOST_SECONDS */.wj);
    return wait * (1 + policy.jitter * (2 * random - 1));
}
/** A template error fails the same way again, and an interruption is no failure. */
function isWorthAnotherTry(error) {
    if (error instanceof _js_errors/* TemplateError */.$w)
        return false;
    const never = ['task_interrupted', 'invalid_inputs', 'unknown_task'];
    return !(error instanceof _js_errors/* WorkflowError */.s8 && never.includes(error.code));
}
function matches(error, patterns) {
    const code = error instanceof _js_errors/* WorkflowError */.s8 ? error.code : undefined;
    const message = (0,_js_errors/* messageOf */.bD)(error);
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
        if (error instanceof _js_errors/* TemplateError */.$w)
            error.path = [step.conditionKey];
        throw error;
    }
}
/** The path of an input from its step on; old files have inputs on the step itself. */
function run_step_inputPath({ strayInputs }, path) {
    const isStray = strayInputs.includes(String(path[0]));
    return isStray ? path : ['inputs', ...path];
}
async function attemptStep(step, context, around) {
    const { runtime, logger, environment } = around;
    const handler = around.getTaskHandler(step.task);
    const call = { name: step.name, type: step.task, handler, inputs: step.inputs, context };
    try {
        return await (0,with_timeout/* withTimeout */.w)(`Step '${step.name}'`, step.timeout, around.signal, (signal) => runTask(runtime, { ...call, environment, signal, logger }));
    }
    catch (error) {
        if (error instanceof _js_errors/* TemplateError */.$w)
            error.path = run_step_inputPath(step, error.path);
        throw error;
    }
}
function failure(step, thrown, context, runtime) {
    const error = thrown instanceof _js_errors/* WorkflowError */.s8
        ? thrown
        : new _js_errors/* TaskError */.Ik('task_failed', (0,_js_errors/* messageOf */.bD)(thrown), { cause: thrown });
    error.message = (0,_js_errors/* oneLine */.TN)(runtime.masker.maskText(error.message));
    const namespace = errorNamespace(step, error);
    const message = failureMessage(step, error, namespace, context, runtime);
    const { action, next } = step.onError;
    const passable = error.code !== 'task_interrupted';
    if (action === 'skip' && passable)
        return { status: 'skipped', error: namespace, message };
    const continued = (action === 'continue' || next !== undefined) && passable;
    const outcome = { status: 'failed', error, message, namespace, continued };
    const result = error instanceof _js_errors/* BatchError */.PW ? error.result : undefined;
    return result === undefined ? outcome : { ...outcome, result };
}
/** The `error` namespace of a failed step; printed alone, it is the message. */
function errorNamespace(step, error) {
    const namespace = (0,_js_data/* mapping */.pq)({ step: step.name, message: error.message, type: error.name });
    return Object.freeze(Object.assign(namespace, { [markers/* PRINTS_AS */.ef]: error.message }));
}
/** What a step that ended so leaves as `error` for those that follow. */
function errorOf(outcome) {
    if (outcome.status === 'completed')
        return undefined;
    return outcome.status === 'failed' ? outcome.namespace : outcome.error;
}
function failureMessage(step, error, namespace, context, { templates, masker }) {
    if (step.onError.message === undefined)
        return error.message;
    const namespaces = (0,_js_data/* mapping */.pq)({ ...context, error: namespace });
    try {
        return masker.maskText(templates.render(step.onError.message, namespaces));
    }
    catch (problem) {
        const why = masker.maskText((0,_js_errors/* messageOf */.bD)(problem));
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
            return (0,_js_data/* mapping */.pq)({ status: 'completed', result: outcome.result });
        case 'skipped':
            return Object.assign((0,_js_data/* mapping */.pq)({ status: 'skipped' }), {
                [markers/* UNDEFINED_WHEN_TESTED */.CE]: true,
            });
        case 'failed': {
            const { error, message, result } = outcome;
            const failed = (0,_js_data/* mapping */.pq)({
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
/** Finds what only steps of a workflow can do. */
function refuseOuterKeys(step, found) {
    const { path, dependsOn, onError } = step;
    if (step.task === 'batch') {
        found.add([...path, 'task'], 'A batch cannot stand inside a batch', 'Make one list of all the items, or give each its list as an item.');
    }
    if (dependsOn !== undefined) {
        found.addAtKey([...path, 'depends_on'], "An item's steps run in their order");
    }
    if (onError.next !== undefined) {
        found.add([...path, 'on_error', 'next'], "An item's steps cannot jump");
    }
}
function innerStep(step, found) {
    refuseOuterKeys(step, found);
    return openRawItemTemplates(step, found);
}
/** Reads a task that is written inside another step, such as a batch's `task` or `verify`. */
function readInnerTask(given, name, path, found) {
    const step = readUnnamedStep(given, name, path, found);
    return step && innerStep(step, found);
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
        const { steps: read } = readSteps(steps, [...path, 'steps'], found);
        if (isEmpty(steps))
            found.add([...path, 'steps'], 'There is no step for the items');
        return { kind: 'steps', steps: read.map((step) => innerStep(step, found)) };
    }
    const step = readInnerTask(task, name, [...path, 'task'], found);
    return step && { kind: 'task', step };
}
function isEmpty(steps) {
    return (Array.isArray(steps) || (0,_js_data/* isMapping */.pi)(steps)) && Object.keys(steps).length === 0;
}
/** Reads with `read`, for a batch whose file was checked before and so has no problems. */
function readChecked(source, read) {
    const found = new Diagnostics(source);
    const value = read(found);
    const problem = found.list.find(({ severity }) => severity === 'error');
    if (value !== undefined && !problem)
        return value;
    throw new _js_errors/* BatchError */.PW('invalid_inputs', problem?.message ?? 'The batch has no task');
}
/** The error, with its place told from the batch's inputs on. */
function within(step, error) {
    if (error instanceof _js_errors/* TemplateError */.$w)
        error.path = [...step.path, ...error.path];
    return error;
}
/** What a failure was is known to the steps that run after it. */
function noteError(context, outcome) {
    const error = errorOf(outcome);
    if (error)
        context['error'] = error;
}
/**
 * Does a batch's work for one item.
 * @param context of the item; the results of inner steps are added to its `steps`
 * @returns the task's result, or `{NAME: result}` of its steps
 * @throws WorkflowError of the step that failed
 */
async function runInnerWork(work, context, around) {
    const results = (0,_js_data/* mapping */.pq)();
    let failure;
    for (const step of stepsOf(work)) {
        if (failure && (!step.alwaysRun || around.signal.aborted))
            continue;
        const outcome = await runStep(step, context, around);
        noteError(context, outcome);
        if (outcome.status === 'failed' && !outcome.continued) {
            failure ??= within(step, outcome.error);
        }
        if (work.kind === 'task' && !failure) {
            return outcome.status === 'completed' ? outcome.result : null;
        }
        if (outcome.status === 'completed')
            results[step.name] = outcome.result;
        const earlier = context['steps'];
        context['steps'] = (0,_js_data/* mapping */.pq)({ ...earlier, [step.name]: stepNamespace(outcome) });
    }
    if (failure)
        throw failure;
    return results;
}

// EXTERNAL MODULE: ./dist/.js/template/condition.js
var template_condition = __webpack_require__(8956);
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
    throw new _js_errors/* BatchError */.PW('invalid_inputs', `'max_failures' must be a number of items or a share such as "5%", not '${text}'`);
}

// EXTERNAL MODULE: ./dist/.js/batch/items/file-items.js
var file_items = __webpack_require__(3447);
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
        const spooled = await (0,file_items/* fileSource */.IO)(path, 'txt');
        return { description, items: () => spooled.items(), close };
    }
    catch (error) {
        await close();
        throw error;
    }
}

;// CONCATENATED MODULE: ./dist/.js/batch/items/open-items.js









const integer = dist/* union */.KCZ([dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf()), dist/* bigint */.oad()]);
const open_items_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq());
const sourceSchemas = {
    file: dist/* strictObject */.rej({ file: open_items_text, format: dist/* optional */.lqM(dist/* picklist */.KIO(file_items/* FORMATS */.hR)) }),
    glob: dist/* strictObject */.rej({ glob: dist/* union */.KCZ([open_items_text, dist/* array */.YOg(open_items_text)]) }),
    range: dist/* strictObject */.rej({ range: dist/* tuple */.PVZ([integer, integer]) }),
    lines: dist/* strictObject */.rej({ lines: dist/* string */.YjP() }),
    command: dist/* strictObject */.rej({ command: open_items_text }),
};
const KINDS = Object.keys(sourceSchemas);
/** Each item is kept track of in memory; to count past this takes longer than any job. */
const MOST_ITEMS = 1000000000n;
function itemsError(message, hint) {
    return new _js_errors/* BatchError */.PW('invalid_items', message, { hint });
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
/** What is wrong with a range whose ends are integers. */
function rangeProblem(from, to) {
    return BigInt(to) - BigInt(from) > MOST_ITEMS ? `has more than ${MOST_ITEMS} numbers` : undefined;
}
function rangeSource([from, to]) {
    const problem = rangeProblem(from, to);
    if (problem !== undefined)
        throw itemsError(`The items' 'range' ${problem}`);
    const description = `the numbers from ${from} to before ${to}`;
    return { description, items: () => rangeItems(from, to), close: async () => { } };
}
function lines(text) {
    return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}
function commandSource(command, { runCommand }) {
    return spoolLines('the lines of a command', (write) => runCommand(command, write));
}
function parsed(kind, given) {
    const result = dist/* safeParse */.xLC(sourceSchemas[kind], given);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const where = issue.path?.map(({ key }) => String(key)).join('.') ?? kind;
    throw itemsError(`The items' '${where}' is wrong: ${issue.message}`);
}
async function openSource(kind, given, surroundings) {
    const { workspace } = surroundings;
    switch (kind) {
        case 'file': {
            const { file, format } = parsed('file', given);
            return (0,file_items/* fileSource */.IO)((0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)(workspace, file), format);
        }
        case 'glob':
            return globSource(parsed('glob', given).glob, workspace);
        case 'range':
            return rangeSource(parsed('range', given).range);
        case 'lines': {
            const items = lines(parsed('lines', given).lines);
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
        throw itemsError('The items are a bare text, not a list', 'Use {lines: TEXT} for an item a line, {file: PATH} for a file, or a template that gives a list.');
    }
    const kind = (0,_js_data/* isMapping */.pi)(given) ? KINDS.find((name) => name in given) : undefined;
    if (kind === undefined) {
        throw itemsError(`The items must be a list or a source, not ${(0,value_rule/* kindOf */.I)(given)}`, `A source is a mapping with one of: ${KINDS.join(', ')}.`);
    }
    return openSource(kind, given, surroundings);
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
            throw new _js_errors/* BatchError */.PW('invalid_inputs', `'rate_limit' must be a number a second, minute or hour, such as "10/s", not '${given}'`);
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

;// CONCATENATED MODULE: ./dist/.js/engine/check/holds-template.js

/** True for a value with a template anywhere in it: only a run knows what it is. */
function holdsTemplate(value) {
    if (typeof value === 'string')
        return /\{[{%#]/.test(value);
    if (Array.isArray(value))
        return value.some(holdsTemplate);
    return (0,_js_data/* isMapping */.pi)(value) && Object.values(value).some(holdsTemplate);
}

;// CONCATENATED MODULE: ./dist/.js/engine/check/batch-input-problems.js












const batch_input_problems_text = { type: 'string', minLength: 1 };
/** The kinds of item sources, and what each is given. */
const ITEM_SOURCES = {
    file: { file: batch_input_problems_text, format: { enum: file_items/* FORMATS */.hR } },
    glob: { glob: { type: ['string', 'list'], minLength: 1, items: batch_input_problems_text } },
    range: { range: { type: 'list', minLength: 2, maxLength: 2, items: { type: 'integer' } } },
    lines: { lines: { type: 'string' } },
    command: { command: batch_input_problems_text },
};
const SOURCES = `A source is a mapping with one of: ${Object.keys(ITEM_SOURCES).join(', ')}.`;
/** Finds what is wrong with a batch's inputs beyond their types, as far as it is written out. */
function checkBatchInputs(step, found) {
    const { items, key, retry, timeout, max_failures, rate_limit, on_unknown, verify } = step.inputs;
    checkItems(items, inputPath(step, 'items'), found);
    if (key !== undefined && key !== null && typeof key !== 'string') {
        tell(step, 'key', `The input 'key' must be text, not ${(0,value_rule/* kindOf */.I)(key)}`, found);
    }
    if (isPlainText(key)) {
        const message = 'The key is no template, so that every item would have the same one';
        const hint = "Such as '{{ batch.item.id }}'.";
        found.add(inputPath(step, 'key'), message, hint, 'invalid_inputs');
    }
    if ((typeof retry === 'number' || (0,_js_data/* isMapping */.pi)(retry)) && !holdsTemplate(retry)) {
        found.parse(workflow_retry/* retrySchema */.Cd, retry, inputPath(step, 'retry'));
    }
    if (typeof timeout === 'number' && timeout <= 0) {
        tell(step, 'timeout', "The input 'timeout' must be above 0", found);
    }
    if (typeof max_failures === 'number' || isPlainText(max_failures)) {
        refuseThrown(step, 'max_failures', () => failureLimit(max_failures, 1), found);
    }
    if (typeof rate_limit === 'number' || isPlainText(rate_limit)) {
        refuseThrown(step, 'rate_limit', () => new RateLimit(`${rate_limit}`, clock/* systemClock */.m), found);
    }
    if (on_unknown === 'verify' && verify === undefined) {
        found.add(inputPath(step, 'on_unknown'), "'on_unknown: verify' needs a 'verify' task");
    }
}
function isPlainText(value) {
    return typeof value === 'string' && !holdsTemplate(value);
}
function tell(step, name, message, found) {
    found.add(inputPath(step, name), message, undefined, 'invalid_inputs');
}
function refuseThrown(step, name, read, found) {
    try {
        read();
    }
    catch (error) {
        tell(step, name, (0,_js_errors/* messageOf */.bD)(error), found);
    }
}
function checkItems(items, path, found) {
    if (items === undefined || items === null || Array.isArray(items))
        return;
    if ((0,_js_data/* isMapping */.pi)(items)) {
        checkSource(items, path, found);
    }
    else if (typeof items !== 'string' || !holdsTemplate(items)) {
        const message = `The items must be a list or a source, not ${(0,value_rule/* kindOf */.I)(items)}`;
        found.add(path, message, SOURCES, 'invalid_inputs');
    }
}
function checkSource(items, path, found) {
    const kind = Object.keys(ITEM_SOURCES).find((name) => Object.hasOwn(items, name));
    if (Object.keys(items).length === 0) {
        found.add(path, 'The items are an empty mapping', SOURCES, 'invalid_inputs');
    }
    const rules = kind === undefined ? undefined : ITEM_SOURCES[kind];
    const keys = Object.keys(rules ?? ITEM_SOURCES);
    for (const [name, value] of Object.entries(items)) {
        if (!keys.includes(name)) {
            const hint = (0,nearest_name/* didYouMean */.a)(name, keys) ?? `Known here: ${keys.join(', ')}.`;
            found.addAtKey([...path, name], `Unknown key '${name}'`, hint, 'invalid_inputs');
            continue;
        }
        const rule = rules?.[name];
        if (!rule || holdsTemplate(value))
            continue;
        const checked = (0,value_rule/* checkValue */.Su)(value, rule);
        const { problem, hint } = 'problem' in checked ? checked : sourceProblem(name, checked.value, items);
        if (problem === undefined)
            continue;
        found.add([...path, name], `'${name}' ${problem}`, hint, 'invalid_inputs');
    }
}
/** What is wrong with a part of a source whose type is right. */
function sourceProblem(name, value, { format }) {
    if (name === 'range') {
        const [from, to] = value;
        return { problem: rangeProblem(from, to) };
    }
    if (name !== 'file' || format !== undefined || (0,file_items/* formatOf */.be)(value))
        return {};
    return { problem: 'has a name that tells no format', hint: file_items/* FORMAT_HINT */.YW };
}

;// CONCATENATED MODULE: ./dist/.js/engine/check/checked-inputs.js






/** What breaks off a check that asks for an input which only a run knows. */
const ONLY_A_RUN_KNOWS = new Error('Only a run knows this input');
/**
 * Lets a task judge the inputs that are known before a run, each of which fits the task's schema.
 * @param given as for `checkInputs`
 */
function runChecks(step, options, given, found) {
    const { inputs: schema = {}, checks = [] } = options;
    if (checks.length === 0)
        return;
    const inputs = (0,_js_data/* mapping */.pq)();
    for (const [name, value] of Object.entries(step.inputs)) {
        if (!holdsTemplate(value))
            inputs[name] = value;
    }
    const isGiven = (name) => given === undefined || given.includes(name);
    const config = new TaskConfig({ name: step.name, type: step.task, inputs });
    const processed = config.processInputs(withoutNeeds(schema));
    const known = new Proxy(processed, {
        get(target, name) {
            const isWritten = name in step.inputs;
            if (isWritten ? !(name in inputs) : isGiven(name))
                throw ONLY_A_RUN_KNOWS;
            return target[name];
        },
    });
    for (const check of checks)
        runCheck(check, config, known, step, found);
}
function withoutNeeds(schema) {
    return Object.fromEntries(Object.entries(schema).map(([name, rule]) => [name, { ...rule, required: false }]));
}
function runCheck(check, config, inputs, step, found) {
    try {
        check(config, inputs);
    }
    catch (error) {
        if (error === ONLY_A_RUN_KNOWS)
            return;
        const hint = error instanceof _js_errors/* WorkflowError */.s8 ? error.hint : undefined;
        if (error instanceof input_error/* InputError */.d && error.input in step.inputs) {
            const message = `The input '${error.input}' ${error.problem}`;
            found.add(inputPath(step, error.input), message, hint, 'invalid_inputs');
        }
        else {
            found.add(step.path, (0,_js_errors/* messageOf */.bD)(error), hint, 'invalid_inputs');
        }
    }
}

;// CONCATENATED MODULE: ./dist/.js/engine/check/input-problems.js






const input_problems_STEP_KEYS = ['name', ...Object.keys(workflow_schema/* stepEntries */.$F)];
/**
 * Judges the keys of a step that no step has: inputs of its task, written one level too high, or
 * slips.
 * @param options of the step's task; undefined where there is no such task
 * @returns the inputs that are left
 */
function inputsOfTask(step, options, found) {
    const declared = Object.keys(options?.inputs ?? {});
    const slips = step.strayInputs.filter((key) => !declared.includes(key));
    for (const key of step.strayInputs) {
        if (slips.includes(key))
            continue;
        found.warnAtKey([...step.path, key], `'${key}' stands on the step itself`, "Put it under 'inputs'.");
    }
    for (const key of slips) {
        const known = [...new Set([...input_problems_STEP_KEYS, ...declared])];
        const near = (0,nearest_name/* didYouMean */.a)(key, known);
        // Of a task that is not there nobody knows the inputs.
        if (options === undefined && near === undefined)
            continue;
        const hint = near ?? `Known here: ${known.join(', ')}.`;
        found.addAtKey([...step.path, key], `Unknown key '${key}'`, hint);
    }
    return Object.keys(step.inputs).filter((name) => !slips.includes(name));
}
/**
 * Finds inputs that the task does not take, that are wrong or that are missing.
 * @param names the inputs that there are
 * @param given by something else, as a batch gives the item; undefined where nobody knows
 */
function checkInputs(step, names, options, given, found) {
    const { inputs, freeInputs = false } = options;
    const before = found.list.length;
    const isKnown = (name) => !inputs || freeInputs || Object.hasOwn(inputs, name);
    const slips = names.filter((name) => !isKnown(name));
    for (const name of slips)
        refuseUnknown(step, name, Object.keys(inputs ?? {}), found);
    for (const name of names) {
        const rule = inputs && Object.hasOwn(inputs, name) ? inputs[name] : undefined;
        if (rule)
            checkInput(step, name, rule, found);
    }
    const missing = Object.keys(inputs ?? {}).filter((name) => isMissing(step, name, inputs, given));
    // A slip in a name is told once, and not also as the input that it leaves out.
    for (const name of missing.slice(slips.length)) {
        const message = `The task '${step.task}' needs the input '${name}'`;
        found.add(step.path, message, inputs?.[name]?.description, 'invalid_inputs');
    }
    if (found.list.length === before)
        runChecks(step, options, given, found);
}
function isMissing({ inputs }, name, schema, given) {
    if (!schema?.[name]?.required || given === undefined || given.includes(name))
        return false;
    return inputs[name] === undefined || inputs[name] === null;
}
function checkInput(step, name, rule, found) {
    const value = step.inputs[name];
    if (rule.raw || value === null || holdsTemplate(value))
        return;
    const checked = (0,value_rule/* checkValue */.Su)(rule.type === 'string' ? asText(value) : value, rule);
    if (!('problem' in checked))
        return;
    const message = `The input '${name}' ${checked.problem}`;
    const hint = typeof value === 'string' && rule.enum
        ? (0,nearest_name/* didYouMean */.a)(value, rule.enum.filter((choice) => typeof choice === 'string'))
        : undefined;
    found.add(inputPath(step, name), message, hint, 'invalid_inputs');
}
function refuseUnknown(step, name, known, found) {
    const facts = known.length === 0 ? 'It takes none.' : `It takes: ${known.join(', ')}.`;
    const message = `The task '${step.task}' takes no input '${name}'`;
    const hint = (0,nearest_name/* didYouMean */.a)(name, known) ?? facts;
    found.addAtKey(inputPath(step, name), message, hint, 'invalid_inputs');
}
/** A scalar as the text that a text input receives; other values are none. */
function asText(value) {
    return ['number', 'bigint', 'boolean'].includes(typeof value) ? `${value}` : value;
}

;// CONCATENATED MODULE: ./dist/.js/engine/check/inner-steps.js

/** The names of the steps in a list or a mapping of them, as it is written, right or wrong. */
function stepNames(steps) {
    if ((0,_js_data/* isMapping */.pi)(steps))
        return Object.keys(steps);
    if (!Array.isArray(steps))
        return [];
    return steps.flatMap((step) => {
        const name = (0,_js_data/* isMapping */.pi)(step) ? step['name'] : undefined;
        return typeof name === 'string' ? [name] : [];
    });
}

// EXTERNAL MODULE: ./dist/.js/template/lone-expression.js
var lone_expression = __webpack_require__(3944);
// EXTERNAL MODULE: ./dist/.js/template/parse/target-names.js
var target_names = __webpack_require__(6933);
// EXTERNAL MODULE: ./dist/.js/template/referenced-names.js
var referenced_names = __webpack_require__(459);
;// CONCATENATED MODULE: ./dist/.js/engine/check/data-trust.js
/** How little a value can be trusted in a command. */
const TRUST = {
    /** The author's own words, or a number. */
    own: 0,
    /** Data that a filter has made safe. */
    quoted: 1,
    /** What a macro is given: data or not, which its calls know. */
    parameter: 2,
    data: 3,
};
const COUNTING_FILTERS = new Set(['int', 'float', 'length', 'count', 'wordcount']);
/** What they give of quoted words is quoted words. */
const KEEPING_FILTERS = new Set([
    'd',
    'default',
    'first',
    'join',
    'last',
    'list',
    'reject',
    'reverse',
    'select',
    'sort',
    'string',
    'trim',
    'unique',
]);
/** They give a number, a truth, or None. */
const SAFE_METHODS = new Set([
    'append',
    'clear',
    'count',
    'endswith',
    'extend',
    'find',
    'index',
    'insert',
    'remove',
    'reverse',
    'rfind',
    'sort',
    'startswith',
    'update',
]);
const KEEPING_METHODS = new Set(['copy', 'get', 'pop', 'setdefault', 'values']);
function most(trusts) {
    return Math.max(TRUST.own, ...trusts);
}
/** True for a filter that gives a number. */
function isCounting(filter) {
    return COUNTING_FILTERS.has(filter);
}
function afterFilter(filter, subject) {
    return subject === TRUST.quoted && !KEEPING_FILTERS.has(filter) ? TRUST.data : subject;
}
/** @param given the least trusted of the arguments */
function afterMethod(method, subject, given) {
    if (SAFE_METHODS.has(method))
        return TRUST.own;
    const isBroken = subject === TRUST.quoted && !KEEPING_METHODS.has(method);
    return isBroken ? TRUST.data : most([subject, given]);
}

;// CONCATENATED MODULE: ./dist/.js/engine/check/variable-changes.js

/** What they are given is in their subject from then on. */
const TAKING_METHODS = new Set(['append', 'extend', 'insert', 'setdefault', 'update']);
/** Where a statement puts something into a list or a mapping: `list.append(data)`. */
function changesIn(node) {
    return (0,tree_walk/* nodesOf */.Nh)(expressionsOf(node)).flatMap((part) => {
        if (part.typename !== 'FunCall')
            return [];
        const { name: method, args } = part;
        if (method.typename !== 'LookupVal' || method.val.typename !== 'Literal')
            return [];
        const name = rootOf(method.target);
        const isChange = TAKING_METHODS.has(String(method.val.value));
        return isChange && name !== undefined ? [{ name, args }] : [];
    });
}
/** What a statement computes itself, not what stands in its body. */
function expressionsOf(node) {
    switch (node.typename) {
        case 'Output':
            return node.children.filter((child) => child.typename !== 'TemplateData');
        case 'If':
            return [node.cond];
        case 'For':
            return [node.arr];
        case 'Set':
            return [node.value];
        case 'With':
            return node.values;
        case 'Do':
            return [node.expr];
        case 'CallBlock':
            return [node.call];
        default:
            return [];
    }
}
/** The name that leads to a value: `a` in `a.b`, `a['b']` and `a.get('b')`. */
function rootOf(node) {
    switch (node.typename) {
        case 'Symbol':
            return node.value;
        case 'LookupVal':
            return rootOf(node.target);
        case 'FunCall':
            return rootOf(node.name);
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./dist/.js/engine/check/data-trail.js





/** What a macro has besides its parameters. */
const GIVEN_TO_MACROS = ['varargs', 'kwargs'];
/** Follows data through a template, from where it is named to where it is printed. */
class DataTrail {
    unquoted = [];
    #isData;
    #quotingFilter;
    /** The template's own variables. */
    #variables = new Map();
    /** What the template's own macros print. */
    #macros = new Map();
    #printed = TRUST.own;
    constructor(isData, quotingFilter) {
        this.#isData = isData;
        this.#quotingFilter = quotingFilter;
    }
    walk(statements) {
        for (const statement of statements)
            this.#statement(statement);
    }
    #statement(node) {
        for (const { name, args } of changesIn(node))
            this.#raise(name, this.#argumentsTrust(args));
        switch (node.typename) {
            case 'Output':
                this.#output(node);
                break;
            case 'NodeList':
                this.walk(node.children);
                break;
            case 'If':
                this.#statement(node.body);
                if (node.else_)
                    this.#statement(node.else_);
                break;
            case 'For':
                this.#assign(node.name, this.#trust(node.arr));
                this.#statement(node.body);
                if (node.else_)
                    this.#statement(node.else_);
                break;
            case 'Set':
                this.#assign(node.target, this.#trust(node.value));
                break;
            case 'SetBlock':
                this.#assign(node.target, this.#blockTrust(node.body, node.filters));
                break;
            case 'With':
                node.targets.forEach((target, index) => {
                    const value = node.values[index];
                    if (value)
                        this.#assign(target, this.#trust(value));
                });
                this.#statement(node.body);
                break;
            case 'FilterBlock':
                if (!this.#endsQuoted(node.filters))
                    this.#statement(node.body);
                break;
            case 'Autoescape':
            case 'Block':
            case 'CallBlock':
                this.#statement(node.body);
                break;
            case 'Macro':
                this.#macro(node);
                break;
            case 'Do':
            case 'Extends':
            case 'FromImport':
            case 'Import':
            case 'Include':
                break;
        }
    }
    #endsQuoted(filters) {
        const last = filters.at(-1);
        return last !== undefined && last.name === this.#quotingFilter;
    }
    #output(node) {
        const trust = most(node.children.map((child) => child.typename === 'TemplateData' ? TRUST.own : this.#trust(child)));
        if (trust === TRUST.data)
            this.unquoted.push(node);
        this.#printed = most([this.#printed, trust]);
    }
    /** The most that `walk` prints, which is no output of the template yet. */
    #printedBy(walk) {
        const before = this.#printed;
        this.#printed = TRUST.own;
        walk();
        const printed = this.#printed;
        this.#printed = before;
        return printed;
    }
    #blockTrust(body, filters) {
        const before = this.unquoted.length;
        const printed = this.#printedBy(() => this.#statement(body));
        this.unquoted.splice(before);
        if (printed <= TRUST.quoted)
            return TRUST.own;
        return this.#endsQuoted(filters) ? TRUST.quoted : printed;
    }
    /** Whatever the macro is called with, what it prints of other data is told where it stands. */
    #macro({ name, params, body }) {
        const given = [...params.map((parameter) => parameter.name), ...GIVEN_TO_MACROS];
        const restore = this.#remember([...given, ...(0,tree_walk/* assignedNames */.P6)(body)]);
        for (const one of given)
            this.#variables.set(one, TRUST.parameter);
        for (const parameter of params) {
            if (parameter.default)
                this.#raise(parameter.name, this.#trust(parameter.default));
        }
        const printed = this.#printedBy(() => this.#statement(body));
        restore();
        this.#macros.set(name, most([printed, this.#macros.get(name) ?? TRUST.own]));
    }
    /** @returns what makes the names of a macro what they are now, once it is walked */
    #remember(names) {
        const before = new Map(this.#variables);
        return () => {
            for (const [name, trust] of this.#variables) {
                const isNew = trust === TRUST.parameter && before.get(name) !== trust;
                // Any call may put data into what stands outside of the macro.
                if (isNew)
                    this.#variables.set(name, TRUST.data);
            }
            for (const name of names) {
                const trust = before.get(name);
                if (trust === undefined)
                    this.#variables.delete(name);
                else
                    this.#variables.set(name, trust);
            }
        };
    }
    #assign(target, trust) {
        for (const name of (0,target_names/* namesOfTarget */.p)(target))
            this.#raise(name, trust);
        const holder = target.typename === 'LookupVal' ? rootOf(target) : undefined;
        if (holder !== undefined)
            this.#raise(holder, trust);
    }
    #raise(name, trust) {
        this.#variables.set(name, most([trust, this.#variables.get(name) ?? TRUST.own]));
    }
    #trust(node) {
        const path = (0,referenced_names/* pathOf */.X)(node);
        if (path !== undefined) {
            return this.#variables.get(path[0] ?? '') ?? (this.#isData(path) ? TRUST.data : TRUST.own);
        }
        switch (node.typename) {
            case 'LookupVal':
            case 'Slice':
                return this.#trust(node.target);
            case 'Filter':
                return this.#filterTrust(node);
            case 'FunCall':
                return this.#callTrust(node);
            case 'InlineIf':
                return most([this.#trust(node.body), node.else_ ? this.#trust(node.else_) : TRUST.own]);
            case 'Array':
            case 'Tuple':
                return most(node.children.map((child) => this.#trust(child)));
            case 'Dict':
                return most(node.pairs.flatMap(({ key, value }) => [this.#trust(key), this.#trust(value)]));
            case 'Or':
            case 'And':
            case 'Concat':
            case 'Add':
            case 'Mul':
            case 'Mod':
                return most([this.#trust(node.left), this.#trust(node.right)]);
            default:
                // Comparisons, tests and the arithmetic that takes only numbers.
                return TRUST.own;
        }
    }
    #filterTrust({ name, target, args }) {
        const subject = this.#trust(target);
        const isQuoting = name === this.#quotingFilter || (name === 'map' && this.#mapsToQuoted(args));
        if (isQuoting)
            return subject === TRUST.own ? TRUST.own : TRUST.quoted;
        if (isCounting(name))
            return TRUST.own;
        return most([afterFilter(name, subject), this.#argumentsTrust(args)]);
    }
    #mapsToQuoted({ positional: [filter] }) {
        return filter?.typename === 'Literal' && filter.value === this.#quotingFilter;
    }
    #callTrust({ name, args }) {
        const given = this.#argumentsTrust(args);
        if (name.typename === 'Symbol')
            return this.#macroTrust(name.value, given);
        if (name.typename !== 'LookupVal')
            return given;
        const method = name.val.typename === 'Literal' ? String(name.val.value) : '';
        return afterMethod(method, this.#trust(name.target), given);
    }
    #macroTrust(name, given) {
        const printed = this.#macros.get(name) ?? TRUST.parameter;
        return printed <= TRUST.quoted ? Math.min(printed, given) : given;
    }
    #argumentsTrust({ positional, named }) {
        const values = [...positional, ...named.map(({ value }) => value)];
        return most(values.map((value) => this.#trust(value)));
    }
}

;// CONCATENATED MODULE: ./dist/.js/engine/check/unquoted-data.js


/** Nodes after which `| quote` takes all of the expression. */
const CLOSED = new Set(['Symbol', 'LookupVal', 'FunCall', 'Filter', 'Slice', 'Array', 'Dict']);
const OUTPUT = /^\{\{[-+]?([\s\S]*?)[-+]?\}\}/;
/**
 * Finds where a template prints data that its filters have not made safe.
 * @param isData whether a path of names leads to data
 * @param quotingFilter the filter that makes data safe; undefined where none does
 */
function unquotedOutputs(source, isData, quotingFilter) {
    const trail = new DataTrail(isData, quotingFilter);
    const options = { trimBlocks: true, lstripBlocks: true, keepTrailingNewline: false };
    try {
        trail.walk((0,parse/* parseTemplate */.QC)(source, options).children);
    }
    catch {
        // That it does not parse is told elsewhere.
        return [];
    }
    const lines = source.replace(/\r\n?/g, '\n').split('\n');
    return trail.unquoted.map(({ lineno, colno, children: [printed] }) => {
        const rest = [(lines[lineno] ?? '').slice(colno), ...lines.slice(lineno + 1)].join('\n');
        const [whole = '{{', inner = '…'] = OUTPUT.exec(rest) ?? [];
        const isClosed = printed !== undefined && CLOSED.has(printed.typename);
        return {
            line: lineno + 1,
            column: colno + 1,
            length: whole.search(/\n|$/),
            expression: isClosed ? inner.trim() : `(${inner.trim()})`,
        };
    });
}

;// CONCATENATED MODULE: ./dist/.js/engine/check/item-data.js




const LONGEST_SHOWN = 60;
const QUOTE = {
    filter: 'quote',
    hint: (expression) => `Write {{ ${expression} | quote }}: item data is not safe in a shell.`,
};
const CODE = {
    filter: 'tojson',
    hint: (expression) => {
        const data = expression.replace(/\s*\|\s*quote$/, '');
        return `Write {{ ${data} | tojson }}: item data is not safe in code.`;
    },
};
const POWERSHELL = {
    hint: () => "Use $env:BATCH_ITEM: item data is not safe in PowerShell, which 'quote' is not for.",
};
/** There `%BATCH_ITEM%` is read as a part of the command, too. */
const CMD = {
    hint: () => 'Give the command as a list, or let the program read the variable BATCH_ITEM: ' +
        'cmd has no way to quote item data.',
};
const WORDS = {
    hint: () => 'Give the command as a list: here white space in item data begins a new word.',
};
function adviceFor(shell) {
    switch (shell) {
        case 'cmd':
            return CMD;
        case 'pwsh':
        case 'powershell':
            return POWERSHELL;
        case 'python':
        case 'node':
            return CODE;
        case false:
            return WORDS;
        default:
            return QUOTE;
    }
}
/** Names that are numbers or fixed words whatever the item is are no data. */
function isItemData([root, name, field, entry], names) {
    switch (root) {
        case 'batch':
            return name === undefined || (!names.areNumbers && (name === 'item' || name === 'key'));
        case 'args':
            return name === undefined || (!names.areNumbers && name === names.argName);
        case 'error':
            return name === undefined || name === 'message';
        case 'steps': {
            if (name === undefined || !names.steps.includes(name) || field === 'status')
                return false;
            return entry !== 'return_code' && entry !== 'returncode';
        }
        default:
            return false;
    }
}
/** Warns of item data that a shell would read as part of the command. */
function checkShellData(step, names, found) {
    const { command, shell } = step.inputs;
    const path = inputPath(step, 'command');
    const texts = (0,_js_data/* isMapping */.pi)(command)
        ? Object.entries(command).map(([platform, text]) => [[...path, platform], text])
        : [[path, command]];
    for (const [at, text] of texts) {
        if (typeof text === 'string')
            checkCommand(text, adviceFor(shell), names, at, found);
    }
}
/** How the code of a task reads an item by itself. */
const ITEM_IN_CODE = {
    python_code: 'batch["item"]',
    javascript: 'batch.item',
};
/** Warns of item data that would be read as part of a program's text. */
function checkCodeData(step, names, found) {
    const { code } = step.inputs;
    const item = ITEM_IN_CODE[step.task];
    if (typeof code !== 'string' || item === undefined)
        return;
    const isData = (name) => isItemData(name, names);
    for (const output of unquotedOutputs(code, isData, CODE.filter)) {
        found.addInText(inputPath(step, 'code'), output, {
            severity: 'warning',
            code: 'invalid_inputs',
            message: 'Item data stands in the code',
            hint: `Let the code read its variables, such as ${item}: item data is not safe in code.`,
        });
    }
}
function checkCommand(text, advice, names, path, found) {
    const isData = (name) => isItemData(name, names);
    for (const output of unquotedOutputs(text, isData, advice.filter)) {
        const isWhole = advice === QUOTE && (0,lone_expression/* loneExpression */.p)(text) !== undefined;
        found.addInText(path, output, isWhole ? wholeCommand() : unquoted(output, advice));
    }
}
function unquoted({ expression }, { hint }) {
    const isShort = expression.length <= LONGEST_SHOWN && !expression.includes('\n');
    return {
        severity: 'warning',
        code: 'invalid_inputs',
        message: 'Item data stands unquoted in the command',
        hint: hint(isShort ? expression : '…'),
    };
}
function wholeCommand() {
    return {
        severity: 'warning',
        code: 'invalid_inputs',
        message: 'Item data is the command',
        hint: 'The shell does whatever the item says; a list of program and arguments goes to no shell.',
    };
}

;// CONCATENATED MODULE: ./dist/.js/engine/check/step-sight.js






/** What the steps of a workflow see of each other. */
class StepSights {
    #workflow;
    #order;
    #names;
    #known;
    #mayBeMore;
    constructor(workflow, order, unread) {
        this.#workflow = workflow;
        this.#order = order;
        this.#names = workflow.steps.map(({ name }) => name);
        this.#known = new Set(this.#names);
        this.#mayBeMore = unread.steps;
    }
    /** What a step of the workflow sees. */
    of(step) {
        return { problemWith: (name) => this.#problem(step, name) };
    }
    #problem(from, name) {
        if (this.#workflow.unreadSteps.includes(name))
            return undefined;
        if (name === from)
            return ownProblem(name);
        if (!this.#known.has(name))
            return this.#mayBeMore ? undefined : this.#unknown(from, name);
        const flows = this.#order.flowsOf(from);
        const blind = flows.filter((flow) => !this.#order.of(flow).isBefore(name, from));
        if (blind.length === 0)
            return undefined;
        if (blind.length === flows.length)
            return lateProblem(from, name);
        return {
            message: `In ${flowWords(blind)}, '${stepPath(name)}' is undefined: '${name}' does not run before '${from}'`,
            hint: `Ask first: ${stepPath(name)} is defined.`,
            severity: 'warning',
        };
    }
    #unknown(from, name) {
        const order = this.#order.of(workflow_flows/* ALL_STEPS */.u_);
        const before = this.#names.filter((one) => order.isBefore(one, from));
        const problem = missingIn('steps', name, before);
        return problem && { ...problem, hint: meant(name, this.#names) ?? this.#insideBatch(name) };
    }
    #insideBatch(name) {
        const batch = this.#workflow.steps.find(({ task, inputs }) => task === 'batch' && stepNames(inputs['steps']).includes(name))?.name;
        if (batch === undefined)
            return undefined;
        return `It stands inside the batch '${batch}': ${stepPath(batch)}.result.results has what it gave.`;
    }
}
/**
 * What a step inside a batch sees: those before it in the item, and what its batch sees.
 * @param names of the item's steps, in their order
 */
function innerSight(own, names, outer) {
    const before = names.slice(0, names.indexOf(own));
    return {
        problemWith: (name) => {
            if (before.includes(name))
                return undefined;
            if (name === own)
                return ownProblem(name);
            if (names.includes(name))
                return lateProblem(own, name);
            const problem = outer.problemWith(name);
            return problem && { ...problem, hint: meant(name, before) ?? problem.hint };
        },
    };
}
function meant(name, names) {
    const near = (0,nearest_name/* nearestName */.q)(name, names);
    return near === undefined ? undefined : `Did you mean '${stepPath(near)}'?`;
}
function ownProblem(name) {
    return {
        message: `'${stepPath(name)}' is undefined in '${name}' itself`,
        hint: 'What a step gives is there for those after it.',
    };
}
function lateProblem(from, name) {
    return {
        message: `'${stepPath(name)}' is undefined: '${name}' does not come before '${from}'`,
        hint: 'A step sees those that it waits for.',
    };
}

;// CONCATENATED MODULE: ./dist/.js/engine/check/step-check.js















/** Finds what is wrong with one step of a workflow: its task, its inputs and all its templates. */
class StepCheck {
    #ground;
    #names = new UsedNames();
    constructor(ground) {
        this.#ground = ground;
    }
    check(step, scope) {
        this.#checkStep(step, scope, undefined);
        this.#names.check(this.#ground.findings);
    }
    #checkStep(step, scope, item) {
        const found = this.#ground.findings.in(step.source);
        this.#checkCondition(step, scope);
        this.#checkMessage(step, scope);
        const options = this.#optionsOf(step);
        const names = inputsOfTask(step, options, found);
        for (const name of names) {
            if (options?.inputs?.[name]?.raw)
                continue;
            this.#checkTexts(step.inputs[name], step.source, inputPath(step, name), scope);
        }
        if (!options)
            return;
        checkOtherTemplates(step, options.inputs, found);
        checkInputs(step, names, options, inputsGiven(item), found);
        if (step.task === 'batch')
            this.#checkBatch(step, scope);
        if (!item)
            return;
        if (step.task === 'shell')
            checkShellData(step, item, found);
        else
            checkCodeData(step, item, found);
    }
    /** Undefined for a task that is not there, which it tells. */
    #optionsOf({ task, source, path }) {
        const { tasks, findings } = this.#ground;
        const names = tasks.names();
        if (names.includes(task))
            return tasks.options(task) ?? {};
        const hint = (0,nearest_name/* didYouMean */.a)(task, names) ?? `Tasks are: ${[...names].sort().join(', ')}.`;
        findings.in(source).add([...path, 'task'], `There is no task '${task}'`, hint, 'unknown_task');
        return undefined;
    }
    #checkCondition({ condition, conditionKey, source, path }, scope) {
        if (typeof condition !== 'string' || (0,template_condition/* isPlainAnswer */.J)(condition))
            return;
        const { templates } = this.#ground;
        const check = templates.isTemplate(condition)
            ? templates.check(condition)
            : templates.checkExpression(condition);
        this.#note(check, source, [...path, conditionKey], scope);
        const at = [...path, conditionKey];
        // It prints as `$True`, which is neither true nor false.
        if (GITHUBS.test(condition))
            this.#ground.findings.in(source).add(at, OF_GITHUB, WITHOUT_SIGN);
    }
    /** Names that are not there spoil the message, not the step: they are warnings. */
    #checkMessage({ onError: { message }, source, path }, scope) {
        if (message === undefined || !this.#ground.templates.isTemplate(message))
            return;
        const check = this.#ground.templates.check(message);
        this.#note(check, source, [...path, 'on_error', 'message'], scope, 'warning');
    }
    /** Finds templates that do not parse, and names that are not there, anywhere in a value. */
    #checkTexts(value, source, path, scope) {
        if (Array.isArray(value)) {
            value.forEach((element, index) => this.#checkTexts(element, source, [...path, index], scope));
        }
        else if (isUnquotedTemplate(value)) {
            this.#ground.findings.in(source).add(path, UNQUOTED, QUOTES_NEEDED, 'invalid_inputs');
        }
        else if ((0,_js_data/* isMapping */.pi)(value)) {
            for (const name of Object.keys(value)) {
                this.#checkTexts(value[name], source, [...path, name], scope);
            }
        }
        else if (typeof value === 'string' && this.#ground.templates.isTemplate(value)) {
            this.#note(this.#ground.templates.check(value), source, path, scope);
            if (GITHUBS.test(value))
                this.#ground.findings.in(source).warn(path, OF_GITHUB, WITHOUT_SIGN);
        }
    }
    #note({ errors, names }, source, path, scope, severity) {
        const found = this.#ground.findings.in(source);
        for (const { message, hint, ...place } of errors) {
            found.addInText(path, place, { message, hint, code: 'template_syntax' });
        }
        this.#names.add(names, source, path, scope, severity);
    }
    #checkBatch(step, outer) {
        const { source, inputs } = step;
        const found = this.#ground.findings.in(source);
        checkBatchInputs(step, found);
        const item = itemPlace(step, outer);
        this.#checkTexts(inputs['key'], source, inputPath(step, 'key'), item.scope);
        const around = inputPath(step, 'steps').slice(0, -1);
        const work = readInnerWork(inputs, step.name, around, found);
        if (work?.kind === 'task')
            this.#checkInner(work.step, item);
        if (work?.kind === 'steps')
            this.#checkItemSteps(work.steps, stepNames(inputs['steps']), item);
        if (inputs['verify'] === undefined)
            return;
        const verify = readInnerTask(inputs['verify'], step.name, inputPath(step, 'verify'), found);
        if (verify)
            this.#checkInner(verify, item);
    }
    #checkInner(step, item) {
        // A batch inside a batch is refused; what it says has no meaning.
        if (step.task !== 'batch')
            this.#checkStep(step, item.scope, item);
    }
    #checkItemSteps(steps, names, item) {
        const { outerSteps, findings } = this.#ground;
        for (const step of steps) {
            if (outerSteps.has(step.name)) {
                const message = `A step outside the batch is named '${step.name}' too`;
                findings.in(step.source).add([...step.path, 'name'], message);
            }
            const { steps: outer } = item.scope;
            const sight = outer && innerSight(step.name, names, outer);
            const before = names.slice(0, names.indexOf(step.name));
            this.#checkInner(step, { ...item, scope: { ...item.scope, steps: sight }, steps: before });
        }
    }
}
const GITHUBS = /\$\{\{/;
const OF_GITHUB = "'${{ … }}' is for GitHub's own files; here it is a $ before a template";
const WITHOUT_SIGN = 'Write {{ … }}.';
const UNQUOTED = 'This is a mapping to YAML, not a template';
/** What an item's step is given without being told to. */
function inputsGiven(item) {
    if (!item)
        return [];
    return item.argName === undefined ? undefined : [item.argName];
}
function itemPlace({ inputs }, outer) {
    const { arg_name: given = batch_context/* DEFAULT_ARG_NAME */.lm } = inputs;
    const argName = typeof given === 'string' && !holdsTemplate(given) ? given : undefined;
    const args = outer.args === undefined || argName === undefined ? undefined : [...outer.args, argName];
    const scope = { ...outer, roots: [...outer.roots, 'batch'], args };
    return { argName, areNumbers: areNumbers(inputs['items']), steps: [], scope };
}
function areNumbers(items) {
    if (Array.isArray(items)) {
        return items.every((item) => typeof item === 'number' || typeof item === 'bigint');
    }
    return (0,_js_data/* isMapping */.pi)(items) && 'range' in items;
}

;// CONCATENATED MODULE: ./dist/.js/engine/step-plan.js



/** Names of the flows that can be asked for. */
function flowNames({ flows }) {
    return [workflow_flows/* ALL_STEPS */.u_, ...Object.keys(flows.definitions)];
}
/** The steps of a flow in its order, each waiting for what it names or for the one above it. */
function planFlow(workflow, flow) {
    const chosen = workflow.flows.definitions[flow];
    const byName = new Map(workflow.steps.map((step) => [step.name, step]));
    const steps = chosen ? chosen.flatMap((name) => byName.get(name) ?? []) : workflow.steps;
    return steps.map((step, index) => {
        const above = steps[index - 1];
        return { step, dependsOn: step.dependsOn ?? (above ? [above.name] : []) };
    });
}
/** @throws ConfigurationError where there is no such flow */
function refuseUnknownFlow(workflow, flow) {
    const names = flowNames(workflow);
    if (names.includes(flow))
        return;
    throw new _js_errors/* ConfigurationError */.j1('invalid_arguments', `There is no flow '${flow}'`, {
        hint: (0,nearest_name/* didYouMean */.a)(flow, names) ?? `Flows are: ${names.join(', ')}.`,
    });
}
/** The steps that wait for one, directly or by others. */
function dependentsOf(plan, name) {
    const found = new Set();
    const waiting = [name];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        for (const { step, dependsOn } of plan) {
            if (found.has(step.name) || !dependsOn.includes(next))
                continue;
            found.add(step.name);
            waiting.push(step.name);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./dist/.js/engine/check/step-order.js


/** Which steps of one flow have run before which. */
class FlowOrder {
    /** What each step waits for; of steps with one name, the first. */
    #waitsFor = new Map();
    /** The steps whose failure leads to a step. */
    #leadTo = new Map();
    /** The answer to the last question; a step asks several times. Those of all steps would be many. */
    #last;
    #all;
    /** Steps that wait for each other, each circle as `a`, `b` where `a` waits for `b` and `b` for `a`. */
    circles;
    #inCircles;
    constructor(workflow, flow) {
        this.#all = new Set(workflow.steps.map(({ name }) => name));
        for (const { step, dependsOn } of planFlow(workflow, flow)) {
            const { name, onError } = step;
            if (this.#waitsFor.has(name))
                continue;
            this.#waitsFor.set(name, dependsOn.filter((other) => other !== name));
            if (onError.next === undefined || onError.next === name)
                continue;
            this.#leadTo.set(onError.next, [...(this.#leadTo.get(onError.next) ?? []), name]);
        }
        this.circles = circlesOf(this.#waitsFor);
        this.#inCircles = new Set(this.circles.flat());
    }
    has(name) {
        return this.#waitsFor.has(name);
    }
    /** True for a step of the flow, and for one outside it that a failure leads to. */
    reaches(name) {
        return this.has(name) || this.#leadTo.has(name);
    }
    /** True also where nobody can say: behind a circle, or behind a step that could not be read. */
    isBefore(earlier, later) {
        return this.#stepsBefore(later)?.has(earlier) ?? true;
    }
    /** True where `later` waits for `earlier`, whatever may lead to it; true also where nobody can say. */
    waits(later, earlier) {
        return this.#walk(later, (name) => this.#waitsFor.get(name) ?? [])?.has(earlier) ?? true;
    }
    /** Those that are sure to have run when a step does; undefined where nobody can say. */
    #stepsBefore(name) {
        if (this.#last?.name !== name) {
            const before = this.#walk(name, (step) => [
                ...(this.#waitsFor.get(step) ?? []),
                ...(this.#leadTo.get(step) ?? []),
            ]);
            this.#last = { name, before };
        }
        return this.#last.before;
    }
    #walk(from, next) {
        const found = new Set();
        const waiting = [from];
        for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
            if (this.#inCircles.has(name) || !this.#all.has(name))
                return undefined;
            for (const other of next(name)) {
                if (found.has(other))
                    continue;
                found.add(other);
                waiting.push(other);
            }
        }
        return found;
    }
}
function circlesOf(waitsFor) {
    const left = new Map(waitsFor);
    const circles = [];
    for (;;) {
        removeFree(left);
        const [start] = left.keys();
        if (start === undefined)
            return circles;
        const circle = circleFrom(start, left);
        circles.push(circle);
        for (const name of circle)
            left.delete(name);
    }
}
/** Takes out what waits for nothing that is left, again and again. */
function removeFree(left) {
    for (;;) {
        const before = left.size;
        for (const [name, others] of left) {
            if (!others.some((other) => left.has(other)))
                left.delete(name);
        }
        if (left.size === before)
            return;
    }
}
/** Each step that is left waits for another one that is left, so a walk comes back to itself. */
function circleFrom(start, left) {
    const trail = [];
    let name = start;
    while (!trail.includes(name)) {
        trail.push(name);
        name = left.get(name)?.find((other) => left.has(other)) ?? start;
    }
    const circle = trail.slice(trail.indexOf(name));
    // From the step that comes first in the file.
    const order = [...left.keys()];
    const first = circle.reduce((a, b) => (order.indexOf(b) < order.indexOf(a) ? b : a));
    const at = circle.indexOf(first);
    return [...circle.slice(at), ...circle.slice(0, at)];
}
/** Which steps of a workflow have run before which, in each of its flows. */
class StepOrder {
    #workflow;
    #flows = new Map();
    constructor(workflow) {
        this.#workflow = workflow;
    }
    /** The order of one flow, put together when it is first asked for. */
    of(flow = workflow_flows/* ALL_STEPS */.u_) {
        let order = this.#flows.get(flow);
        if (!order)
            this.#flows.set(flow, (order = new FlowOrder(this.#workflow, flow)));
        return order;
    }
    /** The flows in which a step may run. */
    flowsOf(name) {
        return flowNames(this.#workflow).filter((flow) => this.of(flow).reaches(name));
    }
}

;// CONCATENATED MODULE: ./dist/.js/engine/check/unused-params.js


const KEY = String.raw `\s*(?:'[^'\\\n]*'|"[^"\\\n]*")\s*`;
/** One param of `args`: `.x`, `['x']` or `.get('x')`, where the key is all that stands there. */
const ONE_PARAM = String.raw `\.\s*get\s*\(${KEY}[,)]|\.\s*(?!(?:get|items|keys|values|copy)\b)\w|\[${KEY}\]`;
/**
 * `args` as a whole, so that any of them may be meant: none of these, also not behind
 * `context['args']`.
 */
const WHOLE_ARGS = new RegExp(String.raw `\bargs\b(?!(?:['"]\])?\s*(?:${ONE_PARAM}))`);
const OTHER_TEMPLATE = /\{%[-+]?\s*(?:include|import|from|extends)\b/;
function gather(value, said) {
    if (typeof value === 'string')
        said.texts.push(value);
    else if (Array.isArray(value))
        for (const part of value)
            gather(part, said);
    else if ((0,_js_data/* isMapping */.pi)(value)) {
        for (const [key, part] of Object.entries(value)) {
            said.keys.add(key);
            gather(part, said);
        }
    }
}
/** True where something may use a param without naming it in the workflow's own files. */
function mayUseAny({ texts, keys }, text) {
    return (keys.has('template_file') ||
        texts.includes('print_vars') ||
        WHOLE_ARGS.test(text) ||
        OTHER_TEMPLATE.test(text));
}
/**
 * Warns of params that nothing uses. Code names them in many ways, so that any mention of the name
 * in a text counts.
 */
function warnOfUnusedParams(workflow, findings) {
    if (workflow.params.length === 0)
        return;
    const said = { texts: [], keys: new Set() };
    for (const source of sourcesOf(workflow)) {
        const { steps, env } = writtenTop(source);
        gather([steps, env], said);
    }
    const text = said.texts.join('\n');
    if (mayUseAny(said, text))
        return;
    const words = new Set(text.match(/\w+/g));
    for (const { name, source, path, secret } of workflow.params) {
        const isUsed = /^\w+$/.test(name) ? words.has(name) : text.includes(name);
        // A secret one is masked, used or not; those of an imported file are there for others too.
        if (isUsed || secret || source !== workflow.source)
            continue;
        findings.in(source).warnAtKey(path, `The param '${name}' is not used`);
    }
}

;// CONCATENATED MODULE: ./dist/.js/engine/check-workflow.js










const BATCH_OPTIONS = { inputs: batch_inputs/* batchInputs */.C };
/**
 * Problems with a workflow's tasks, their inputs, the order of its steps and all its templates,
 * found without running anything; the shape of its files is checked already.
 */
function checkWorkflow(workflow, tasks, templates) {
    const findings = new Findings();
    const unread = unreadParts(workflow);
    const order = new StepOrder(workflow);
    const args = unread.params ? undefined : workflow.params.map(({ name }) => name);
    checkEnv(workflow, args, templates, findings);
    const sights = new StepSights(workflow, order, unread);
    const outerSteps = new Set(workflow.steps.map(({ name }) => name));
    const ground = { tasks, templates, findings, outerSteps };
    const scope = {
        roots: ROOT_NAMES.filter((name) => name !== 'batch'),
        absent: 'It is there for the items of a batch: in its key, task, steps and verify.',
        args,
        settings: unread.settings ? undefined : Object.keys(workflow.writtenSettings),
    };
    for (const step of workflow.steps) {
        new StepCheck(ground).check(step, { ...scope, steps: sights.of(step.name) });
    }
    new OrderCheck(workflow, order, unread, findings).check();
    if (!unread.steps && !unread.params)
        warnOfUnusedParams(workflow, findings);
    return findings.list;
}

;// CONCATENATED MODULE: ./dist/.js/engine/dry-run.js




/** What is not there before the steps have run. */
const KNOWN_LATER = new Set(['steps', 'batch', 'error']);
/** Resolves what can be resolved before a run. */
class Preview {
    problems = [];
    #ground;
    constructor(ground) {
        this.#ground = ground;
    }
    isKnownLater(text, isTemplate = this.#ground.templates.isTemplate(text)) {
        const { templates } = this.#ground;
        const { names } = isTemplate ? templates.check(text) : templates.checkExpression(text);
        return names.some(({ path: [root] }) => KNOWN_LATER.has(root ?? ''));
    }
    resolve(value, isText = false) {
        if (Array.isArray(value))
            return value.map((element) => this.resolve(element));
        if ((0,_js_data/* isMapping */.pi)(value)) {
            const entries = Object.entries(value);
            return (0,_js_data/* mapping */.pq)(Object.fromEntries(entries.map(([name, part]) => [name, this.resolve(part)])));
        }
        if (typeof value !== 'string' || this.isKnownLater(value, true))
            return value;
        const { templates, context } = this.#ground;
        try {
            return isText ? templates.render(value, context) : templates.resolve(value, context);
        }
        catch (error) {
            if (!(error instanceof _js_errors/* TemplateError */.$w))
                throw error;
            this.problems.push((0,_js_errors/* messageOf */.bD)(error));
            return value;
        }
    }
    inputs(step) {
        const rules = this.#ground.inputsOf(step.task) ?? {};
        const resolved = (0,_js_data/* mapping */.pq)();
        for (const [name, value] of Object.entries(step.inputs)) {
            const rule = rules[name];
            resolved[name] = rule?.raw ? value : this.resolve(value, rule?.type === 'string');
        }
        return resolved;
    }
    would(step) {
        const { condition } = step;
        const { templates, context } = this.#ground;
        if (typeof condition !== 'string')
            return (condition ?? true) ? 'run' : 'skip';
        if (this.isKnownLater(condition))
            return 'depends';
        try {
            return templates.evaluateCondition(condition, context) ? 'run' : 'skip';
        }
        catch (error) {
            this.problems.push((0,_js_errors/* messageOf */.bD)(error));
            return 'run';
        }
    }
    /** How many items a batch has; undefined where only a run knows. */
    async countItems(items) {
        const isKnown = Array.isArray(items) || ((0,_js_data/* isMapping */.pi)(items) && !('command' in items));
        if (!isKnown || this.#holdsTemplate(items))
            return undefined;
        const runCommand = () => Promise.reject(new Error('a dry run runs no command'));
        try {
            const source = await openItems(items, { workspace: this.#ground.workspace, runCommand });
            const count = await countOf(source.items());
            await source.close();
            return count;
        }
        catch (error) {
            this.problems.push((0,_js_errors/* messageOf */.bD)(error));
            return undefined;
        }
    }
    #holdsTemplate(value) {
        if (typeof value === 'string')
            return this.#ground.templates.isTemplate(value);
        return (0,_js_data/* isMapping */.pi)(value) && Object.values(value).some((part) => this.#holdsTemplate(part));
    }
}
async function countOf(items) {
    if (Array.isArray(items))
        return items.length;
    const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
    let count = 0;
    while ((await iterator.next()).done !== true)
        count += 1;
    return count;
}
async function dryStep({ step, dependsOn }, isDone, ground) {
    const preview = new Preview(ground);
    const would = isDone ? 'done' : preview.would(step);
    const inputs = preview.inputs(step);
    const items = step.task === 'batch' && would !== 'done'
        ? await preview.countItems(inputs['items'])
        : undefined;
    const { masker } = ground;
    return {
        name: step.name,
        task: step.task,
        would,
        depends_on: dependsOn,
        ...(step.condition !== undefined && { condition: String(step.condition) }),
        inputs: masker.mask(inputs),
        ...(items !== undefined && { items }),
        problems: masker.mask(preview.problems),
    };
}
/** Steps that a resume takes over: they are done, and so is all that they wait for. */
function doneBefore(plan, prior) {
    const done = new Set();
    for (let before = -1; before < done.size;) {
        before = done.size;
        for (const { step, dependsOn } of plan) {
            const isDone = prior?.steps[step.name]?.complete ?? false;
            if (isDone && dependsOn.every((name) => done.has(name)))
                done.add(step.name);
        }
    }
    return done;
}
/** Looks at each step of a flow, in its order; runs nothing and writes nothing. */
async function dryRun(ground) {
    const { workflow, flow, masker, context } = ground;
    const plan = planFlow(workflow, flow);
    const done = doneBefore(plan, ground.prior);
    const steps = [];
    for (const planned of plan) {
        steps.push(await dryStep(planned, done.has(planned.step.name), ground));
    }
    const args = masker.mask(context['args']);
    return { workflow: workflow.name, flow, args, steps };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./dist/.js/tasks/files/workspace-path.js
var workspace_path = __webpack_require__(8232);
// EXTERNAL MODULE: ./dist/.js/tasks/task-handler.js
var task_handler = __webpack_require__(7743);
;// CONCATENATED MODULE: ./dist/.js/engine/plugin-door.js





/** What a plug-in passes is not what it has to be. */
class PluginRefusal extends _js_errors/* ConfigurationError */.j1 {
    constructor(message, hint, cause) {
        super('invalid_workflow', message, { hint, cause });
    }
}
const TYPES = ['string', 'integer', 'number', 'boolean', 'list', 'mapping', 'any'];
TYPES;
const type = dist/* picklist */.KIO(TYPES, `must be one of ${TYPES.join(', ')}`);
const number = dist/* optional */.lqM(dist/* number */.aig('must be a number'));
const flag = dist/* optional */.lqM(dist/* boolean */.zMY('must be true or false'));
/** Says of a mapping itself, or of a key in it that nobody knows, what is wrong. */
function mappingProblem(issue) {
    return issue.expected === 'never' ? 'is not known' : 'must be a mapping';
}
const valueRule = {
    type: dist/* optional */.lqM(dist/* union */.KCZ([type, dist/* array */.YOg(type)], `must be one or more of ${TYPES.join(', ')}`)),
    enum: dist/* optional */.lqM(dist/* array */.YOg(dist/* unknown */.L5J(), 'must be a list')),
    minLength: number,
    maxLength: number,
    minimum: number,
    maximum: number,
    pattern: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP('must be text'), dist/* check */.z6Y(workflow_retry/* isPattern */.Pt, 'must be a regular expression'))),
};
const inputRule = dist/* strictObject */.rej({
    ...valueRule,
    items: dist/* optional */.lqM(dist/* strictObject */.rej(valueRule, mappingProblem)),
    required: flag,
    default: dist/* optional */.lqM(dist/* unknown */.L5J()),
    description: dist/* optional */.lqM(dist/* string */.YjP('must be text')),
    raw: flag,
}, mappingProblem);
/** `isMasked` is not among them: that secrets are masked is not a plug-in's to say. */
const handlerOptions = dist/* optional */.lqM(dist/* strictObject */.rej({
    inputs: dist/* optional */.lqM(
    // A list would pass for a record of numbered entries.
    dist/* pipe */.FsL(dist/* custom */.IeY(_js_data/* isMapping */.pi, 'must be a mapping'), dist/* record */.g1P(dist/* string */.YjP(), inputRule))),
    freeInputs: flag,
    checks: dist/* optional */.lqM(dist/* array */.YOg(dist/* function */.fHH('must be a function'), 'must be a list')),
}, mappingProblem));
/** The door that plug-ins register tasks by; what they pass is checked here, not when a step runs. */
function pluginDoor(registry) {
    return {
        registerTask(name, handler) {
            refuseBadTask(name, handler);
            try {
                registry.registerTask(name, handler);
            }
            catch (error) {
                throw new PluginRefusal((0,_js_errors/* messageOf */.bD)(error), 'Give it a name of its own.', error);
            }
        },
        createTaskHandler(run, options) {
            if (typeof run === 'function')
                return (0,task_handler/* createTaskHandler */.M)(run, options);
            throw new PluginRefusal('createTaskHandler needs a function', 'It runs the task.');
        },
    };
}
function refuseBadTask(name, handler) {
    if (typeof name !== 'string' || name.trim() === '') {
        throw new PluginRefusal('registerTask needs the name of the task', 'Its name is text.');
    }
    if (typeof handler !== 'function') {
        const hint = 'It is a function, or what createTaskHandler gives.';
        throw new PluginRefusal(`the handler of the task '${name}' is not a function`, hint);
    }
    const { success, issues } = dist/* safeParse */.xLC(handlerOptions, handler.options);
    if (success)
        return;
    const [issue] = issues;
    const place = dist/* getDotPath */.BuJ(issue);
    const options = place === null ? 'the options' : `'${place}' in the options`;
    throw new PluginRefusal(`${options} of the task '${name}' ${issue.message}`, 'Options are: inputs, a mapping of names to rules; freeInputs, true or false; checks, a list of functions.');
}

;// CONCATENATED MODULE: ./dist/.js/engine/plugins.js





/**
 * Loads a plug-in, an ES module of the workspace, and lets it register its tasks.
 * @param name its path relative to the workspace, as `settings.plugins` has it
 * @param loaded real paths of the plug-ins that the registry has already; added to
 * @throws ConfigurationError where it cannot be loaded
 */
async function loadPlugin(name, workspace, registry, loaded) {
    const file = await pluginFile(name, workspace);
    if (loaded.has(file.real))
        return;
    const plugin = await importedPlugin(name, file);
    await registerTasks(name, plugin, registry);
    loaded.add(file.real);
}
/** The same for all plug-ins of a workflow. @returns what is wrong with those that cannot be loaded */
async function loadPlugins(plugins, workspace, registry, loaded) {
    const problems = [];
    for (const { name, source, path } of plugins) {
        try {
            await loadPlugin(name, workspace, registry, loaded);
        }
        catch (error) {
            if (!(error instanceof _js_errors/* ConfigurationError */.j1))
                throw error;
            problems.push(source.problemAt(path, error));
        }
    }
    return problems;
}
async function pluginFile(name, workspace) {
    const hint = 'A plug-in is an ES module in the workspace, named by its path from there.';
    let file;
    try {
        file = await (0,workspace_path/* workspacePath */.X5)(workspace, name);
    }
    catch (error) {
        throw notLoaded(name, error, hint);
    }
    const stats = (0,external_node_fs_.statSync)(file.real, { throwIfNoEntry: false });
    if (!stats)
        throw notLoaded(name, 'there is no such file', hint);
    if (!stats.isFile())
        throw notLoaded(name, 'it is not a file', hint);
    return file;
}
async function importedPlugin(name, { real, shown }) {
    let module;
    try {
        // The comment keeps this an import of Node's inside the bundles, where webpack would otherwise
        // look for the file among the modules that it has bundled.
        module = (await import(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(real).href));
    }
    catch (error) {
        throw notLoaded(name, error, `'node ${shown}', run in the workspace, shows where.`);
    }
    if (typeof module.default === 'function')
        return module.default;
    throw notLoaded(name, 'its default export is not a function', 'It begins with: export default function ({ registerTask, createTaskHandler }) {');
}
async function registerTasks(name, plugin, registry) {
    try {
        await plugin(pluginDoor(registry));
    }
    catch (error) {
        const hint = 'Its default export threw this when it was called to register its tasks.';
        throw notLoaded(name, error, error instanceof PluginRefusal ? error.hint : hint);
    }
}
function notLoaded(name, reason, hint) {
    const why = reason instanceof _js_errors/* WorkflowError */.s8 ? lowerFirst(reason.message) : (0,_js_errors/* messageOf */.bD)(reason);
    const message = `The plug-in '${name}' cannot be loaded: ${(0,_js_errors/* oneLine */.TN)(why) || 'it threw nothing'}`;
    return new _js_errors/* ConfigurationError */.j1('invalid_workflow', message, { hint, cause: reason });
}
/** Our own messages are sentences; here they stand inside one. */
function lowerFirst(message) {
    return message.charAt(0).toLowerCase() + message.slice(1);
}

// EXTERNAL MODULE: ./dist/.js/tasks/masker.js
var masker = __webpack_require__(7552);
;// CONCATENATED MODULE: ./dist/.js/workflow/param-rules.js

/** Of which types the values are that a rule is about; all others it does not touch. */
const TYPES_OF_RULES = {
    minimum: ['integer', 'number'],
    maximum: ['integer', 'number'],
    min: ['integer', 'number'],
    max: ['integer', 'number'],
    minLength: ['string', 'list'],
    maxLength: ['string', 'list'],
    minItems: ['list'],
    maxItems: ['list'],
    items: ['list'],
    pattern: ['string'],
};
/** Rules that have several names: files of the Python engine and of JSON Schema differ in them. */
const SYNONYMS = [
    ['enum', 'allowedValues', 'choices'],
    ['minimum', 'min'],
    ['maximum', 'max'],
    ['minLength', 'minItems'],
    ['maxLength', 'maxItems'],
];
/** The rules that have an effect; the others are told. */
function effectiveRules(given, type, path, found) {
    const rules = { ...given };
    for (const [name, types] of Object.entries(TYPES_OF_RULES)) {
        const hasEffect = typeof type !== 'string' || type === 'any' || types.includes(type);
        if (hasEffect || given[name] === undefined)
            continue;
        found.warnAtKey([...path, name], `'${name}' has no effect on ${(0,value_rule/* typeNames */.DK)({ type })}`);
        delete rules[name];
    }
    return rules;
}
/** Tells the rules that are there under two names. */
function refuseDoubledRules(rules, path, found) {
    for (const names of SYNONYMS) {
        const [first, second] = names.filter((name) => rules[name] !== undefined);
        if (first === undefined || second === undefined)
            continue;
        const message = `'${second}' says the same as '${first}'`;
        found.addAtKey([...path, second], message, 'Say it in one place.');
    }
}
/** Under which of its names a param says what values are allowed. */
function choiceKey(rules) {
    return SYNONYMS[0].find((name) => rules[name] !== undefined);
}
function choicesIn(rules) {
    const key = choiceKey(rules);
    return key && rules[key];
}
/** The values that are allowed, as the declared type has them; tells those that are none of it. */
function readChoices(rules, rule, path, found) {
    const key = choiceKey(rules);
    if (key === undefined)
        return undefined;
    return rules[key]?.map((choice, index) => {
        // In a text, as files of the Python engine have them, a number is its digits.
        const given = rule.type === 'string' && isNumber(choice) ? String(choice) : choice;
        const checked = (0,value_rule/* checkValue */.Su)(given, rule);
        if ('value' in checked || choice === null)
            return 'value' in checked ? checked.value : choice;
        found.add([...path, key, index], `This can never be the value: it ${checked.problem}`);
        return choice;
    });
}
function isNumber(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}
/** Why no value fits all rules of a param. */
function contradictionIn(rule) {
    const { minimum = -Infinity, maximum = Infinity, minLength = 0, maxLength = Infinity } = rule;
    if (minimum > maximum)
        return `${minimum} is the least and ${maximum} the greatest number`;
    if (rule.type === 'integer' && Math.ceil(minimum) > Math.floor(maximum)) {
        return `there is no integer from ${minimum} to ${maximum}`;
    }
    if (minLength > maxLength)
        return `it has ${minLength} at least and ${maxLength} at most`;
    return rule.enum?.length === 0 ? 'no value is allowed' : undefined;
}

;// CONCATENATED MODULE: ./dist/.js/workflow/params.js







/** A param is a rule where it is a mapping with any of a rule's keys, else its default. */
function isRule(given) {
    if (!(0,_js_data/* isMapping */.pi)(given))
        return false;
    const names = Object.keys(given);
    return names.length === 0 || names.some((name) => name in workflow_schema/* paramRuleSchema */.LS.entries);
}
/**
 * The type that a default without a declared one speaks of; text from a command line becomes it.
 * @param choices what is allowed beside it, which may be of other types
 */
function typeOf(value, choices = []) {
    const type = typeof value === 'boolean' ? 'boolean' : isNumber(value) ? 'number' : undefined;
    return choices.some((choice) => 'problem' in (0,value_rule/* checkValue */.Su)(choice, { type })) ? undefined : type;
}
/** What files of the Python engine call the types. */
const TYPE_ALIASES = {
    array: 'list',
    object: 'mapping',
    dict: 'mapping',
    str: 'string',
    int: 'integer',
    float: 'number',
    bool: 'boolean',
};
function typeNamed(given) {
    if (given === undefined)
        return undefined;
    return given in TYPE_ALIASES
        ? TYPE_ALIASES[given]
        : given;
}
function readParam(name, given, found) {
    const path = ['params', name];
    if (name.trim() === '')
        found.addAtKey(path, 'A param needs a name');
    const isRuled = isRule(given);
    const written = isRuled
        ? (found.parse(workflow_schema/* paramRuleSchema */.LS, given, path) ?? {})
        : { default: given };
    const declared = typeNamed(written.type ?? undefined);
    const fallback = declared === 'string' ? params_asText(written.default) : written.default;
    const type = declared ?? typeOf(fallback, choicesIn(written));
    const rules = effectiveRules(written, type, path, found);
    const rule = {
        type,
        items: rules.items ? { type: typeNamed(rules.items.type ?? undefined) } : undefined,
        minLength: rules.minLength ?? rules.minItems,
        maxLength: rules.maxLength ?? rules.maxItems,
        minimum: rules.minimum ?? rules.min,
        maximum: rules.maximum ?? rules.max,
        pattern: rules.pattern,
    };
    const param = {
        ...rule,
        enum: undefined,
        name,
        source: found.source,
        path,
        default: fallback,
        description: written.description,
        required: written.required ?? false,
        secret: written.secret ?? false,
    };
    return isRuled ? checkedParam(param, rules, rule, found) : param;
}
/** Files of the Python engine have numbers as the defaults of texts. */
function params_asText(value) {
    return isNumber(value) ? String(value) : value;
}
/** The param with the values that are allowed; tells what in its rules cannot be. */
function checkedParam(given, rules, rule, found) {
    const { name, path, default: fallback } = given;
    const before = found.list.length;
    refuseDoubledRules(rules, path, found);
    const contradiction = contradictionIn(rule);
    const choices = contradiction === undefined ? readChoices(rules, rule, path, found) : undefined;
    const param = { ...given, enum: choices };
    const problem = contradiction ?? contradictionIn(param);
    if (problem !== undefined) {
        found.add(path, `No value can be right for '${(0,shown_text/* shownText */.f$)(name)}': ${problem}`);
    }
    if (found.list.length > before || fallback === undefined || fallback === null)
        return param;
    const checked = (0,value_rule/* checkValue */.Su)(fallback, param);
    if ('problem' in checked) {
        const message = `The default of '${(0,shown_text/* shownText */.f$)(name)}' ${checked.problem}`;
        found.add([...path, 'default'], message);
    }
    return param;
}
function argumentError(message, hint) {
    return new _js_errors/* ConfigurationError */.j1('invalid_arguments', message, { hint });
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
    const checked = (0,value_rule/* checkValue */.Su)(given ?? param.default, param);
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
        throw argumentError(`The workflow '${workflow.name}' has no param '${name}'`, (0,nearest_name/* didYouMean */.a)(name, names) ?? known);
    }
    const args = (0,_js_data/* mapping */.pq)();
    for (const param of workflow.params)
        args[param.name] = resolveParam(param, given[param.name]);
    return args;
}

;// CONCATENATED MODULE: ./dist/.js/engine/namespaces.js





/** The runner's own variables: tokens, addresses and the Action's inputs are not the workflow's. */
const RUNNERS_OWN = /^(ACTIONS_|INPUT_|STATE_)/i;
/** The process environment as workflows and their tasks may see it. */
function visibleEnvironment(environment) {
    const visible = (0,_js_data/* mapping */.pq)();
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined && !RUNNERS_OWN.test(name))
            visible[name] = value;
    }
    return visible;
}
/** The `env` namespace: the visible environment under the workflow's own `env`, rendered. */
function envNamespace(workflow, environment, args, templates) {
    const env = (0,_js_data/* mapping */.pq)(environment);
    for (const [name, template] of Object.entries(workflow.env)) {
        const context = (0,_js_data/* mapping */.pq)({ args, env: environment });
        try {
            env[name] = templates.render(template, context);
        }
        catch (error) {
            throw error instanceof _js_errors/* TemplateError */.$w ? envProblem(workflow, name, error) : error;
        }
    }
    return env;
}
/** A template of `env` that cannot be rendered; nothing has run yet. */
function envProblem(workflow, name, error) {
    const { code, message, hint, line = 1, column = 1 } = error;
    const { source } = workflow;
    const problem = { code, message: `The environment variable '${name}': ${message}`, hint };
    const diagnostic = source.problemInText(['env', name], line, column, problem);
    return diagnostics_problemsError(workflow.file, [diagnostic]);
}
/** The values that are masked everywhere, by what they are called in messages. */
function secretsOf(workflow, environment, args) {
    const secrets = {};
    for (const name of workflow.secrets) {
        const value = environment[name];
        if (value === undefined || value === '') {
            throw new _js_errors/* ConfigurationError */.j1('invalid_arguments', `The secret '${name}' is not set`, {
                hint: `Set the environment variable ${name}.`,
            });
        }
        secrets[name] = value;
    }
    for (const { name, secret } of workflow.params) {
        const value = args[name];
        if (!secret || value === null || value === undefined)
            continue;
        if (typeof value === 'string')
            secrets[name] = value;
        else
            Object.assign(secrets, secretParts(name, value));
    }
    return secrets;
}
/** The whole value as JSON, and what it holds, each of which a template can name. */
function secretParts(name, value) {
    const parts = { [name]: (0,json/* stringifyJson */.sd)(value) };
    if (typeof value !== 'object' || value === null)
        return parts;
    for (const [key, part] of Object.entries(value)) {
        if (typeof part === 'boolean' || part === null)
            continue;
        const place = `${name}.${key}`;
        if (typeof part === 'object')
            Object.assign(parts, secretParts(place, part));
        // Words as short as these would be masked all over the log.
        else if (String(part).length >= masker/* SHORTEST_SECRET */.c)
            parts[place] = String(part);
    }
    return parts;
}
function runContext(facts) {
    const { workflow, workspace, runId, runNumber, timestamp, args, env, github } = facts;
    const context = (0,_js_data/* mapping */.pq)({
        args: (0,_js_data/* frozen */.JP)(args),
        env: Object.freeze(env),
        steps: Object.freeze((0,_js_data/* mapping */.pq)()),
        workflow: (0,_js_data/* mapping */.pq)({
            name: workflow.name,
            file: workflow.file,
            workspace,
            run_id: runId,
            run_number: runNumber,
            timestamp,
            failed: false,
            failed_step: null,
        }),
        // Top-level names that files of the Python engine use.
        workflow_name: workflow.name,
        workflow_file: workflow.file,
        workspace,
        run_number: runNumber,
        timestamp,
        settings: (0,_js_data/* frozen */.JP)(workflow.writtenSettings),
        // None until a step has failed, so that a template can ask: `{% if error %}`.
        error: null,
    });
    if (github)
        context['github'] = github;
    return context;
}
function mayBeKept({ name, secret }, args, masker) {
    return !secret && !masker.holdsSecret((0,json/* stringifyJson */.sd)(args[name]));
}
/** Of the `args`, what may be kept on disk. */
function storableArgs(workflow, args, masker) {
    const stored = (0,_js_data/* mapping */.pq)();
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
    return (0,json/* canonicalJson */.dj)(a) === (0,json/* canonicalJson */.dj)(b);
}
/** Of the `env`, what may be kept on disk: only what the workflow's own block declares. */
function storableEnv(workflow, env) {
    const stored = (0,_js_data/* mapping */.pq)();
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
function lineOf(record) {
    return `${(0,json/* stringifyJson */.sd)(record)}\n`;
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
        const record = (0,json/* parseJson */.qF)(line);
        if (isItemRecord(record) && record.status !== 'started')
            return record;
    }
    catch {
        // Told below, in words that say what is damaged.
    }
    throw new _js_errors/* StateError */.qq('state_unreadable', 'A record of the ledger is damaged', {
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
    throw new _js_errors/* StateError */.qq('state_newer', `${path} was written by a newer version (format ${version}, this one knows ${known})`, { hint: `Use that version, ${AFRESH}` });
}
function unreadable(path, why) {
    return new _js_errors/* StateError */.qq('state_unreadable', `${path} cannot be read: ${why}`, {
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
                throw unreadable(this.#location, (0,_js_errors/* messageOf */.bD)(error));
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
        this.#log.append(lineOf(header));
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
        const line = lineOf(record);
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
const VERSION = 1;
/** A run's args and the results of its steps, kept so that a later run can go on. */
class WorkflowState {
    workflow;
    file;
    runNumber = 1;
    status = 'running';
    complete = false;
    flow;
    args = (0,_js_data/* mapping */.pq)();
    withheldArgs = [];
    steps = (0,_js_data/* mapping */.pq)();
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
            throw new _js_errors/* StateError */.qq('state_foreign', `The state in ${store.location} is that of the workflow '${document.workflow}'`, { hint: 'Use another --state-dir, or start afresh with --no-resume.' });
        }
        const state = new WorkflowState(store, workflow, file);
        state.runNumber = document.run_number;
        state.status = document.status;
        state.complete = document.complete;
        state.flow = document.flow;
        state.args = document.args;
        state.withheldArgs = document.withheld_args ?? [];
        state.steps = document.steps;
        return state;
    }
    async save() {
        const document = {
            version: VERSION,
            workflow: this.workflow,
            file: this.file,
            run_number: this.runNumber,
            status: this.status,
            complete: this.complete,
            ...(this.flow !== undefined && { flow: this.flow }),
            args: this.args,
            withheld_args: this.withheldArgs,
            steps: this.steps,
        };
        await this.#store.write(WORKFLOW_STATE_NAME, `${(0,json/* stringifyJson */.sd)(document, 2)}\n`);
    }
}
function readDocument(text, path) {
    let document;
    try {
        document = (0,json/* parseJson */.qF)(text);
    }
    catch {
        throw unreadable(path, 'it is damaged');
    }
    if (!(0,_js_data/* isMapping */.pi)(document))
        throw unreadable(path, 'it is damaged');
    const { version, args, steps } = document;
    // The version first: a newer one may well look different.
    if (typeof version === 'number')
        refuseNewer(path, version, VERSION);
    if (typeof version !== 'number' || !(0,_js_data/* isMapping */.pi)(args) || !(0,_js_data/* isMapping */.pi)(steps)) {
        throw unreadable(path, 'it is damaged');
    }
    const whole = document;
    return { ...whole, args: (0,_js_data/* mapping */.pq)(args), steps: (0,_js_data/* mapping */.pq)(whole.steps) };
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
        if (error instanceof _js_errors/* StateError */.qq)
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










function modeOf(resume) {
    if (typeof resume === 'string')
        return resume;
    return resume === true ? 'resume' : 'fresh';
}
/** The args of an earlier run under those given now, and the names of those that differ. */
function mergedArgs(workflow, earlier, given) {
    const names = workflow.params.map(({ name }) => name).filter((name) => name in earlier);
    const stored = (0,_js_data/* mapping */.pq)();
    for (const name of names)
        stored[name] = earlier[name];
    const args = resolveArgs(workflow, (0,_js_data/* mapping */.pq)({ ...stored, ...given }));
    const differs = (name) => (0,json/* canonicalJson */.dj)(args[name]) !== (0,json/* canonicalJson */.dj)(stored[name]);
    return { args, changed: names.filter(differs) };
}
/** The flow to run: the one asked for, that of the run that is resumed, or the workflow's own. */
function flowOf(workflow, wanted, prior) {
    if (wanted !== undefined)
        refuseUnknownFlow(workflow, wanted);
    const flow = wanted ?? prior?.flow ?? workflow.flows.default;
    if (prior === undefined || (prior.flow ?? workflow_flows/* ALL_STEPS */.u_) === flow)
        return flow;
    throw new _js_errors/* ConfigurationError */.j1('invalid_arguments', `The run that is resumed has the flow '${prior.flow ?? workflow_flows/* ALL_STEPS */.u_}', not '${flow}'`, { hint: 'Go on with its flow, or start afresh with --no-resume.' });
}
/** Args that were not kept, because they are secret or hold a secret, must be given again. */
function refuseMissing(prior, given) {
    const missing = prior?.withheldArgs.find((name) => !(name in given));
    if (missing === undefined)
        return;
    throw new _js_errors/* ConfigurationError */.j1('invalid_arguments', `The param '${missing}' is secret and was not kept`, { hint: `Give it again: ${missing}=VALUE.` });
}
function maskerOf(workflow, environment, args, masks = []) {
    const given = masks.map((mask, index) => [`mask ${index + 1}`, mask]);
    return new masker/* Masker */.G({
        ...secretsOf(workflow, environment, args),
        ...Object.fromEntries(given),
    });
}
/** Everything that is known before the first step, without a look at the disk. */
function groundOf(request, found, prior) {
    const { workflow, options, store, now, runId, templates, emit } = request;
    const given = options.args ?? (0,_js_data/* mapping */.pq)();
    const environment = visibleEnvironment(options.env ?? {});
    refuseMissing(prior, given);
    const flow = flowOf(workflow, options.flow, prior);
    const { args, changed } = mergedArgs(workflow, prior?.args ?? (0,_js_data/* mapping */.pq)(), given);
    const masker = maskerOf(workflow, environment, args, options.masks);
    for (const name of changed) {
        const message = `The param '${name}' differs from the run that is resumed`;
        emit({ type: 'notice', level: 'warning', message });
    }
    const state = new WorkflowState(store, workflow.name, workflow.file);
    state.flow = flow === workflow_flows/* ALL_STEPS */.u_ ? undefined : flow;
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
    return { masker, flow, state, prior, context };
}
/**
 * Puts a run's args, secrets, namespaces and state together.
 * Wrong args and missing secrets are told before a state is moved or anything runs.
 * @throws ConfigurationError, StateError
 */
async function prepareRun(request) {
    const { workflow, options, store, now, emit } = request;
    const mode = modeOf(options.resume);
    if (mode !== 'resume') {
        flowOf(workflow, options.flow, undefined);
        const args = resolveArgs(workflow, options.args ?? (0,_js_data/* mapping */.pq)());
        maskerOf(workflow, visibleEnvironment(options.env ?? {}), args, options.masks);
    }
    const found = await priorState(store, workflow, mode, now, emit);
    return groundOf(request, found, mode === 'resume' ? found : undefined);
}
/** The same for a run that only looks: no state is moved. @throws ConfigurationError, StateError */
async function previewRun(request) {
    const { workflow, options, store } = request;
    const isResume = modeOf(options.resume) === 'resume';
    const loaded = WorkflowState.load(store, workflow.name, workflow.file);
    const found = await (isResume ? loaded : loaded.catch(() => undefined));
    return groundOf(request, found, isResume ? found : undefined);
}

;// CONCATENATED MODULE: ./dist/.js/batch/fingerprint.js



function hash(value) {
    return (0,external_node_crypto_.createHash)('sha256').update((0,json/* canonicalJson */.dj)(value)).digest('hex').slice(0, 32);
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
function textOf(item) {
    return typeof item === 'string' ? item : (0,json/* stringifyJson */.sd)(item);
}
async function itemFile(text) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'resumable-batch-item-'));
    const path = (0,external_node_path_.join)(folder, 'item');
    await (0,promises_.writeFile)(path, text, { mode: 0o600 });
    return { path, folder };
}
/** The variables by which a task's programs know their item, so that they can be idempotent. */
async function itemEnvironment(item, key, index, attempt) {
    const text = textOf(item);
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
    return { ...step, inputs: (0,_js_data/* mapping */.pq)({ ...step.inputs, [argName]: '{{ batch.item }}' }) };
}
function retryReporter({ config, services }, key) {
    return (attempt, error, wait) => services.emit({
        type: 'item:retry',
        step: config.name,
        key,
        attempt,
        error: (0,_js_errors/* messageOf */.bD)(error),
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
        return await (0,with_timeout/* withTimeout */.w)('The item', inputs.timeout, config.signal, (signal) => runInnerWork(work, context, around(signal)));
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
        error: (0,_js_errors/* oneLine */.TN)(masker.maskText(services.placed(config.name, error))),
        error_code: error instanceof _js_errors/* WorkflowError */.s8 ? error.code : 'task_failed',
    };
    if (!(error instanceof _js_errors/* TemplateError */.$w))
        return { ...measured, status: 'failed', ...failure };
    const available_variables = run.context.getErrorContext(error).available_variables;
    return { ...measured, status: 'template_error', ...failure, available_variables };
}
function isInterruption(error, signal) {
    return signal.aborted && error instanceof _js_errors/* WorkflowError */.s8 && error.code === 'task_interrupted';
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
                inputs: (0,_js_data/* mapping */.pq)({ command: '{{ command }}' }),
                context: (0,_js_data/* mapping */.pq)({ ...config.context, command }),
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
    return Object.assign((0,_js_data/* mapping */.pq)(), {
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
        if (!(0,_js_data/* isMapping */.pi)(order))
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

;// CONCATENATED MODULE: ./dist/.js/batch/item-key.js



/** Longer keys are hashed: they are names, not content. */
const LONGEST_KEY = 256;
function digest(text) {
    return (0,external_node_crypto_.hash)('sha256', text, 'hex').slice(0, 32);
}
/** An item's stable identity where no `key` is given: a hash of its canonical JSON. */
function contentKey(item) {
    return digest((0,json/* canonicalJson */.dj)(item));
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
    return Number.parseInt((0,external_node_crypto_.hash)('sha256', (0,json/* canonicalJson */.dj)(item), 'hex').slice(0, 8), 16) | 0;
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
        if (error instanceof _js_errors/* TemplateError */.$w) {
            error.message = `The key of item ${index}: ${error.message}`;
            error.path = ['key', ...error.path];
        }
        throw error;
    }
}
/** As much of an item as a message takes. */
function glimpse(item) {
    const text = (0,json/* canonicalJson */.dj)(item);
    return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
async function itemAt(source, place) {
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
    const both = `${glimpse(await itemAt(source, first))} and ${glimpse(item)}`;
    return new _js_errors/* BatchError */.PW('duplicate_key', `Items ${first} and ${second} are not equal but have the same key '${key}': ${both}`, { hint: 'Let the key template name something that is different for each item.' });
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
        return new _js_errors/* BatchError */.PW('invalid_items', `${this.#source.description} changed while the batch ran: item ${index} is another one now`, { hint: 'Resume to plan anew; what is recorded stays done.' });
    }
}

;// CONCATENATED MODULE: ./dist/.js/batch/resume-check.js

function changed(message, hint) {
    return new _js_errors/* BatchError */.PW('task_changed', message, { hint });
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
function unknown_items_doneBefore(run, { item, key, index }) {
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
        return unknown_items_doneBefore(run, item);
    if (run.inputs.onUnknown === 'rerun' || !verify)
        return runItem(run, item);
    try {
        await attemptItem(run, { kind: 'task', step: verify }, item, 1);
    }
    catch {
        // Its failure is the answer: the item was not done.
        return runItem(run, item);
    }
    return unknown_items_doneBefore(run, item);
}

;// CONCATENATED MODULE: ./dist/.js/batch/batch-run.js
















function storedSteps(config) {
    const { steps } = config.context;
    const names = (0,_js_data/* mapping */.pq)();
    for (const [name, step] of Object.entries((0,_js_data/* isMapping */.pi)(steps) ? steps : {})) {
        names[name] = (0,_js_data/* isMapping */.pi)(step) ? (0,_js_data/* mapping */.pq)({ status: step['status'] }) : step;
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
        this.#inputs = (0,batch_inputs/* readBatchInputs */.a)(inputs);
        this.#state = state;
        this.#context = new batch_context/* BatchContext */.w(config);
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
            batch: (0,_js_data/* mapping */.pq)({ name, total: summary.total }),
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
        throw new _js_errors/* BatchError */.PW('batch_failed', message, { result });
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
        const source = this.#services.sourceOf(name);
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
    args: (0,_js_data/* mapping */.pq)(),
    env: (0,_js_data/* mapping */.pq)(),
    steps: (0,_js_data/* mapping */.pq)(),
    batch: (0,_js_data/* mapping */.pq)(),
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
        await this.#store.write(STATE_NAME, `${(0,json/* stringifyJson */.sd)(document, 2)}\n`);
    }
    close() {
        this.ledger.close();
    }
    toJSON() {
        const processed = [];
        const failed = (0,_js_data/* mapping */.pq)();
        const templateErrors = (0,_js_data/* mapping */.pq)();
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
        document = (0,json/* parseJson */.qF)(text);
    }
    catch {
        return undefined;
    }
    if (!(0,_js_data/* isMapping */.pi)(document) || typeof document['version'] !== 'number')
        return undefined;
    refuseNewer(`${store.location}/${STATE_NAME}`, document['version'], STATE_VERSION);
    const isWhole = (0,_js_data/* isMapping */.pi)(document['namespaces']) && (0,_js_data/* isMapping */.pi)(document['stats']);
    return isWhole ? document : undefined;
}

;// CONCATENATED MODULE: ./dist/.js/batch/batch-task.js




/** The `batch` task of one run: it runs another task, or steps, for each of its items. */
function createBatchTask(services) {
    return (0,task_handler/* createTaskHandler */.M)(async (config, inputs) => {
        const state = await BatchState.load(services.store.scope(config.name), config.name);
        try {
            return await new BatchRun(config, inputs, services, state).run();
        }
        finally {
            state.close();
        }
    }, { inputs: batch_inputs/* batchInputs */.C, isMasked: true });
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
    #namespace = Object.freeze((0,_js_data/* mapping */.pq)());
    results = (0,_js_data/* mapping */.pq)();
    stored = (0,_js_data/* mapping */.pq)();
    batches = (0,_js_data/* mapping */.pq)();
    /** The `steps` namespace as it is now; it cannot be changed, so tasks may share it. */
    get namespace() {
        return this.#namespace;
    }
    add(step, outcome) {
        const isBatch = step.task === 'batch';
        // A batch's lists cannot be changed anyway, and freezing would read all of them.
        const entry = isBatch ? Object.freeze(stepNamespace(outcome)) : (0,_js_data/* frozen */.JP)(stepNamespace(outcome));
        this.#namespace = Object.freeze((0,_js_data/* mapping */.pq)({ ...this.#namespace, [step.name]: entry }));
        this.results[step.name] = resultOf(outcome);
        const complete = isBatch && outcome.status !== 'skipped' ? this.#isBatchComplete(step) : isOver(outcome);
        this.stored[step.name] = { ...storedForm(outcome, isBatch), complete };
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
     * @returns undefined where the step has to be entered again
     */
    async restore(step, stored, store, fingerprintOf) {
        if (!stored?.complete)
            return undefined;
        const outcome = await this.#restoredOutcome(step, stored, store, fingerprintOf);
        if (outcome)
            this.add(step, outcome);
        return outcome;
    }
    async #restoredOutcome(step, stored, store, fingerprintOf) {
        if (stored.status !== 'completed')
            return restoredFailure(step, stored);
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
/** A failure that the workflow has passed over, or a step that was skipped, perhaps for one. */
function restoredFailure(step, stored) {
    const isFailure = stored.status === 'failed';
    if (!isFailure && stored.error === undefined)
        return { status: 'skipped' };
    const error = new _js_errors/* TaskError */.Ik('task_failed', stored.error_message ?? 'It failed');
    const namespace = errorNamespace(step, error);
    const message = stored.error ?? error.message;
    if (!isFailure)
        return { status: 'skipped', error: namespace, message };
    return { status: 'failed', error, message, namespace, continued: true };
}
/** A failure that the workflow was allowed to pass over is not tried again. */
function isOver(outcome) {
    return outcome.status !== 'failed' || outcome.continued;
}
function resultOf(outcome) {
    const { status } = outcome;
    if (status === 'skipped') {
        return outcome.message === undefined ? { status } : { status, error: outcome.message };
    }
    if (status === 'completed')
        return { status, result: outcome.result };
    const { message, result } = outcome;
    return result === undefined ? { status, error: message } : { status, error: message, result };
}
function storedForm(outcome, isBatch) {
    const { status } = outcome;
    if (status === 'skipped') {
        const { message: error, error: namespace } = outcome;
        if (error === undefined)
            return { status, isBatch };
        return { status, isBatch, error, error_message: String(namespace?.['message']) };
    }
    if (status === 'failed') {
        return { status, isBatch, error: outcome.message, error_message: outcome.error.message };
    }
    return isBatch ? { status, isBatch } : { status, isBatch, result: outcome.result };
}

;// CONCATENATED MODULE: ./dist/.js/engine/step-schedule.js

/** Which step's turn it is: the steps of a run, what each waits for, and how far they are. */
class StepSchedule {
    #entries;
    /** All steps of the file, for jumps to one outside the flow. */
    #all;
    constructor(plan, all) {
        this.#all = all;
        this.#entries = new Map(plan.map(({ step, dependsOn }) => [step.name, newEntry(step, dependsOn)]));
    }
    /** Steps that can run now, in their order. */
    ready() {
        this.#giveUpUnreachable();
        return this.#waiting().flatMap((entry) => (this.#isReady(entry) ? [entry.step] : []));
    }
    start(name) {
        this.#entry(name).place = 'running';
    }
    /** What runs after a failure, since it always does, does not let what follows it run. */
    settle(name, place, isRestored = false) {
        const entry = this.#entry(name);
        const isAfterFailure = this.#dependencies(entry).some((before) => before.place === 'failed');
        entry.place = isAfterFailure ? 'failed' : place;
        entry.isRestored = isRestored;
    }
    /** True where all that the step waits for was taken over from an earlier run. */
    isAfterRestored(name) {
        return this.#dependencies(this.#entry(name)).every(({ isRestored }) => isRestored);
    }
    /**
     * Goes on at `to` after `from` has failed.
     * @returns the steps between, which are passed over
     */
    jump(from, to) {
        const behind = dependentsOf(this.#plan(), from);
        if (!this.#entries.has(to))
            this.#takeIn(from, to, behind);
        const kept = dependentsOf(this.#plan(), to).add(to);
        const { isRestored } = this.#entry(from);
        const over = this.#waiting().filter(({ step }) => behind.has(step.name) && !kept.has(step.name) && !step.alwaysRun);
        for (const { step } of over)
            this.settle(step.name, 'passed', isRestored);
        return over.map(({ step }) => step);
    }
    /** Adds a step that is not in the flow; what stands below it in the file waits for it. */
    #takeIn(from, to, behind) {
        const order = this.#all.map(({ name }) => name);
        const step = this.#all[order.indexOf(to)];
        if (!step)
            throw new Error(`There is no step ${to}`);
        for (const entry of this.#entries.values()) {
            const { name } = entry.step;
            if (behind.has(name) && order.indexOf(name) > order.indexOf(to)) {
                entry.dependsOn = [...entry.dependsOn, to];
            }
        }
        this.#entries.set(to, newEntry(step, [from]));
    }
    #plan() {
        return [...this.#entries.values()];
    }
    #waiting() {
        return [...this.#entries.values()].filter(({ place }) => place === 'waiting');
    }
    #entry(name) {
        const entry = this.#entries.get(name);
        if (!entry)
            throw new Error(`There is no step ${name}`);
        return entry;
    }
    #dependencies({ dependsOn }) {
        return dependsOn.flatMap((name) => this.#entries.get(name) ?? []);
    }
    #isReady(entry) {
        return this.#dependencies(entry).every(({ place }) => place === 'passed' || (place === 'failed' && entry.step.alwaysRun));
    }
    /** What waits for a step that has failed is never reached; so neither is what waits for that. */
    #giveUpUnreachable() {
        for (;;) {
            const lost = this.#waiting().filter((entry) => !entry.step.alwaysRun &&
                this.#dependencies(entry).some(({ place }) => place === 'failed'));
            if (lost.length === 0)
                return;
            for (const entry of lost)
                entry.place = 'failed';
        }
    }
}
function newEntry(step, dependsOn) {
    return { step, dependsOn, place: 'waiting', isRestored: false };
}

;// CONCATENATED MODULE: ./dist/.js/engine/workflow-run.js










/** One run of a workflow: its steps, each when its turn comes, and its state after each. */
class WorkflowRun {
    #ground;
    #schedule;
    #history = new StepHistory();
    #batchTask;
    #stopped = new Map();
    #running = new Map();
    /** What the latest failure was, as `error`; of a step that was jumped to, the one that led there. */
    #error = null;
    /** The first step whose failure makes the workflow fail. */
    #failedStep;
    #errorAt = new Map();
    #halt;
    #failure;
    constructor(ground) {
        const { workflow, flow } = ground;
        this.#ground = ground;
        this.#schedule = new StepSchedule(planFlow(workflow, flow), workflow.steps);
        this.#batchTask = this.#createBatchTask();
    }
    async run() {
        const { state } = this.#ground;
        await this.#restore();
        await this.#save();
        await this.#runSteps();
        if (this.#history.isComplete && this.#status === 'completed')
            state.complete = true;
        state.status = this.#status;
        await state.save();
        return this.#result();
    }
    get #status() {
        if (this.#halt === 'interrupted')
            return 'interrupted';
        return this.#failure ? 'failed' : (this.#halt ?? 'completed');
    }
    /** Takes over the steps that an earlier run completed, as far as nothing before them runs again. */
    async #restore() {
        const { prior } = this.#ground;
        if (!prior)
            return;
        const tried = new Set();
        const isNext = ({ name }) => !tried.has(name) && this.#schedule.isAfterRestored(name);
        for (;;) {
            const step = this.#schedule.ready().find(isNext);
            if (!step)
                return;
            tried.add(step.name);
            await this.#restoreStep(step, prior.steps[step.name]);
        }
    }
    async #restoreStep(step, stored) {
        const { store, state, workflow, emit } = this.#ground;
        const outcome = await this.#history.restore(step, stored, store, (batch) => headerOf(batch.inputs, state.args, workflow.env).fingerprint);
        if (!outcome)
            return;
        emit({ type: 'step:skip', step: step.name, reason: 'resumed' });
        this.#leave(step, outcome, true);
    }
    async #runSteps() {
        for (;;) {
            this.#startReady();
            if (this.#running.size === 0)
                return;
            const { step, outcome } = await Promise.race(this.#running.values());
            this.#running.delete(step.name);
            this.#conclude(step, outcome);
            await this.#save();
        }
    }
    #startReady() {
        const { maxWorkers } = this.#ground.workflow.settings;
        for (const step of this.#schedule.ready()) {
            if (this.#running.size >= maxWorkers || this.#isOver())
                return;
            this.#schedule.start(step.name);
            this.#running.set(step.name, this.#runStep(step).then((outcome) => ({ step, outcome })));
        }
    }
    async #save() {
        const { state } = this.#ground;
        state.steps = this.#history.stored;
        await state.save();
    }
    #isOver() {
        const { signal, deadline, runtime } = this.#ground;
        if (signal.aborted)
            this.#halt = 'interrupted';
        else if (deadline !== undefined && runtime.clock.now() >= deadline)
            this.#halt ??= 'stopped';
        return this.#halt !== undefined;
    }
    async #runStep(step) {
        const { runtime, signal, emit } = this.#ground;
        const context = (0,_js_data/* mapping */.pq)({
            ...this.#ground.context,
            workflow: this.#workflowNamespace(),
            steps: this.#history.namespace,
            error: this.#errorAt.get(step.name) ?? this.#error,
        });
        emit({ type: 'step:start', step: step.name, task: step.task });
        const logger = runLogger(emit, runtime.masker, step.name);
        const outcome = await runStep(step, context, {
            runtime,
            signal,
            logger,
            getTaskHandler: (type) => type === 'batch' ? this.#batchTask : this.#ground.getTaskHandler(type),
            onRetry: (attempt, error, wait) => emit({ type: 'step:retry', step: step.name, attempt, error: (0,_js_errors/* messageOf */.bD)(error), wait }),
        });
        logger.end();
        return outcome;
    }
    #workflowNamespace() {
        const { workflow } = this.#ground.context;
        if (this.#failedStep === undefined || !(0,_js_data/* isMapping */.pi)(workflow))
            return workflow;
        return Object.freeze((0,_js_data/* mapping */.pq)({ ...workflow, failed: true, failed_step: this.#failedStep }));
    }
    #conclude(step, outcome) {
        const { emit, signal } = this.#ground;
        const stopped = this.#stopped.get(step.name);
        if (workflow_run_isInterruption(outcome)) {
            this.#halt = 'interrupted';
            this.#schedule.settle(step.name, 'failed');
            return;
        }
        this.#history.add(step, outcome);
        if (stopped === 'interrupted' && signal.aborted)
            this.#halt = 'interrupted';
        if (stopped === 'time_limit')
            this.#halt ??= 'stopped';
        if (outcome.status === 'skipped') {
            emit({ type: 'step:skip', step: step.name, ...skipReason(outcome) });
        }
        else if (outcome.status === 'completed') {
            emit({ type: 'step:success', step: step.name, task: step.task });
        }
        else {
            this.#fail(step, outcome);
        }
        this.#leave(step, outcome, false);
    }
    /** Lets the steps that wait for this one run, or goes on where its `on_error` says. */
    #leave(step, outcome, isRestored) {
        const error = errorOf(outcome);
        if (error)
            this.#error = error;
        const isFailure = outcome.status === 'failed';
        const place = isFailure && !outcome.continued ? 'failed' : 'passed';
        if (place === 'failed')
            this.#failedStep ??= step.name;
        this.#schedule.settle(step.name, place, isRestored);
        const { next } = step.onError;
        if (!isFailure || !outcome.continued || next === undefined)
            return;
        this.#errorAt.set(next, outcome.namespace);
        for (const over of this.#schedule.jump(step.name, next)) {
            this.#history.add(over, { status: 'skipped' });
            this.#ground.emit({ type: 'step:skip', step: over.name, reason: 'passed_over' });
        }
    }
    #fail(step, outcome) {
        const { emit } = this.#ground;
        const { error, continued } = outcome;
        const message = this.#placed(step, step.path, error, outcome.message);
        const { code, hint } = error;
        const context = workflow_run_contextOf(error);
        emit({ type: 'step:failure', step: step.name, error: message, hint, context, continued });
        if (!continued)
            this.#failure ??= { step: step.name, message, code, hint, context };
    }
    /**
     * A message, and where in the file the template stands that it is about.
     * @param path of what the error's own path begins in
     */
    #placed({ source }, path, error, message) {
        if (!(error instanceof _js_errors/* TemplateError */.$w))
            return message;
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
        const batchOf = (name) => workflow.steps.find((step) => step.name === name);
        return createBatchTask({
            store,
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
            sourceOf: (name) => batchOf(name)?.source ?? workflow.source,
            placed: (name, error) => {
                const batch = batchOf(name);
                if (!batch)
                    return (0,_js_errors/* messageOf */.bD)(error);
                return this.#placed(batch, [...batch.path, 'inputs'], error, (0,_js_errors/* messageOf */.bD)(error));
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
            status: this.#status,
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
function skipReason(outcome) {
    const { message } = outcome;
    return message === undefined ? { reason: 'condition' } : { reason: 'error', error: message };
}
/** What there was to name, for errors about names and inputs; of a failed command it says nothing. */
function workflow_run_contextOf(error) {
    const isAboutNames = error instanceof _js_errors/* TemplateError */.$w ||
        (error instanceof _js_errors/* TaskError */.Ik && error.code === 'invalid_inputs');
    return isAboutNames ? error.getErrorContext() : undefined;
}

;// CONCATENATED MODULE: ./dist/.js/engine/engine.js















/** Folder of the states, below the workspace. */
const STATE_FOLDER = '.resumable-batch';
const BATCH = 'batch';
/** Runs workflows. It has tasks of its own, so that two engines in a process do not meet. */
class Engine {
    #tasks = new Map((0,builtin_tasks/* builtinTasks */.w)());
    #plugins = new Set();
    #templates = (0,task_runtime/* workflowTemplates */.$2)();
    /** @throws ConfigurationError for the name of a task that there is already */
    registerTask(name, handler) {
        if (this.#tasks.has(name) || name === BATCH) {
            throw new _js_errors/* ConfigurationError */.j1('invalid_workflow', `There is a task '${name}' already`);
        }
        this.#tasks.set(name, handler);
    }
    /** @throws TaskError `unknown_task` */
    getTaskHandler(name) {
        const handler = this.#tasks.get(name);
        if (handler)
            return handler;
        throw new _js_errors/* TaskError */.Ik('unknown_task', `There is no task '${name}'`);
    }
    /**
     * Everything there is to say about a workflow, of which nothing runs but its plug-ins: they register
     * the tasks that they bring.
     * @param workspace absolute path, from which plug-ins are named
     */
    async validate(workflow, workspace) {
        const problems = await loadPlugins(workflow.plugins, workspace, this, this.#plugins);
        const found = this.check(workflow);
        if (problems.length === 0)
            return found;
        // Tasks that are not there may be those of a plug-in that cannot be loaded.
        const certain = found.filter(({ code }) => code !== 'unknown_task');
        return inReadingOrder([...problems, ...certain], workflow.file);
    }
    /** The same without plug-ins, whose tasks count as unknown unless they have been loaded. */
    check(workflow) {
        const names = [...this.#tasks.keys(), BATCH];
        const tasks = {
            names: () => names,
            options: (name) => (name === BATCH ? BATCH_OPTIONS : this.#tasks.get(name)?.options),
        };
        const found = [...workflow.diagnostics, ...checkWorkflow(workflow, tasks, this.#templates)];
        return inReadingOrder(found, workflow.file);
    }
    /**
     * Runs a workflow to its end, or as far as it gets.
     * @throws ConfigurationError, StateError before anything has run
     */
    async run(workflow, options) {
        const workspace = (0,external_node_path_.resolve)(options.workspace);
        const warnings = await this.#refuseProblems(workflow, workspace);
        const root = options.store ?? new FileStateStore((0,external_node_path_.join)(workspace, STATE_FOLDER));
        const store = root.scope(workflow.name);
        const now = (options.clock ?? clock/* systemClock */.m).now();
        const token = (0,external_node_crypto_.randomUUID)();
        const lock = await store.lock(token, now);
        try {
            // What a killed run left running must not work on the items that this one hands out again.
            if (lock.tookOver)
                await (0,process_tree/* endProcessesOf */.w)(lock.tookOver.token);
            for (const diagnostic of warnings) {
                const { message } = diagnostic;
                options.onEvent?.({ type: 'notice', level: 'warning', message, diagnostic });
            }
            return await this.#runLocked(workflow, { ...options, workspace }, store, token, now);
        }
        finally {
            await lock.release();
        }
    }
    /**
     * What a run would do, as far as it can be known before: nothing runs and nothing is written.
     * @throws ConfigurationError, StateError
     */
    async dryRun(workflow, options) {
        const workspace = (0,external_node_path_.resolve)(options.workspace);
        await this.#refuseProblems(workflow, workspace);
        const root = options.store ?? new FileStateStore((0,external_node_path_.join)(workspace, STATE_FOLDER));
        const templates = this.#templates;
        const prepared = await previewRun({
            workflow,
            options: { ...options, workspace },
            store: root.scope(workflow.name),
            now: (options.clock ?? clock/* systemClock */.m).now(),
            runId: options.runId ?? (0,external_node_crypto_.randomUUID)(),
            templates,
            emit: options.onEvent ?? (() => { }),
        });
        const inputsOf = (task) => (task === BATCH ? BATCH_OPTIONS : this.#tasks.get(task)?.options)?.inputs;
        return dryRun({ ...prepared, workflow, workspace, templates, inputsOf });
    }
    /** @returns what is no error */
    async #refuseProblems(workflow, workspace) {
        const diagnostics = await this.validate(workflow, workspace);
        if (diagnostics.some(({ severity }) => severity === 'error')) {
            throw diagnostics_problemsError(workflow.file, diagnostics);
        }
        return diagnostics;
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
        const { allowedPaths } = workflow.settings;
        const runtime = this.#runtime(options, allowedPaths, token, prepared.masker);
        const { timeLimit } = options;
        const resumed = prepared.prior !== undefined;
        const run = new WorkflowRun({
            ...prepared,
            workflow,
            options,
            runtime,
            store,
            emit,
            signal: sharedSignal(options.signal),
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
    #runtime(options, allowedPaths, processToken, masker) {
        return {
            workspace: options.workspace,
            allowedPaths,
            templates: this.#templates,
            masker,
            clock: options.clock ?? clock/* systemClock */.m,
            resources: new task_runtime/* Resources */.EC(),
            processToken,
        };
    }
}
/** The run's signal, for which any number of items may listen. */
function sharedSignal(given = new AbortController().signal) {
    (0,external_node_events_.setMaxListeners)(0, given);
    return given;
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
    return new _js_errors/* ConfigurationError */.j1('invalid_arguments', message);
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
    else if (depth > 0 && (0,_js_data/* isMapping */.pi)(value) && typeof value['toJSON'] !== 'function') {
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
        yield (0,json/* stringifyJson */.sd)(value);
    }
}

;// CONCATENATED MODULE: ./dist/.js/report/run-document.js

/**
 * A run's result as scripts read it: `--format json`, and `report.json`.
 * The lists in a batch's result are lazy: write the document with `jsonChunks`.
 */
function runDocument(result) {
    const { status, complete, workflow, steps, batches, stateDir, failure } = result;
    return (0,_js_data/* mapping */.pq)({
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
// EXTERNAL MODULE: ./dist/.js/name-list.js
var name_list = __webpack_require__(5972);
;// CONCATENATED MODULE: ./dist/.js/report/error-context.js

/**
 * What there was to name where an error is about a name, a line for each namespace; every door shows
 * it so. The environment, which has many names, only where the error is about it.
 */
function contextLines(context) {
    if (!context)
        return [];
    const { error, available_variables: available } = context;
    return ['args', 'env', 'steps', 'batch']
        .filter((namespace) => available[namespace].length > 0)
        .filter((namespace) => namespace !== 'env' || /\benv[.'[]/.test(error))
        .map((namespace) => `available ${namespace}: ${(0,name_list/* listNames */.Z)(available[namespace])}`);
}

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
        const { step, message, hint, context } = result.failure;
        lines.push(`Step ${cell(step)} failed: ${cell(message)}`, '');
        const more = [...(hint === undefined ? [] : [hint]), ...contextLines(context)];
        if (more.length > 0)
            lines.push(...more.map((line) => `- ${cell(line)}`), '');
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

;// CONCATENATED MODULE: ./dist/.js/cli/dry-run-text.js

const MARKS = {
    run: '>',
    depends: '?',
    skip: '-',
    done: '=',
};
function heading({ name, task, would, condition, items }) {
    const notes = {
        run: '',
        depends: `, if ${condition}`,
        skip: ', skipped: its condition is false',
        done: ', done before',
    };
    const count = items === undefined ? '' : `, ${items} items`;
    return `${MARKS[would]} ${name} (${task}${count})${notes[would]}`;
}
function valueText(value) {
    const text = typeof value === 'string' ? value.trimEnd() : (0,json/* stringifyJson */.sd)(value);
    return text.includes('\n') ? `\n${text.replace(/^/gm, '        ')}` : ` ${text}`;
}
function stepLines(step) {
    if (step.would === 'skip' || step.would === 'done')
        return [heading(step)];
    const inputs = Object.entries(step.inputs);
    return [
        heading(step),
        ...inputs.map(([name, value]) => `    ${name}:${valueText(value)}`),
        ...step.problems.map((problem) => `    ! ${problem}`),
    ];
}
/** What a run would do, for people. */
function dryRunText({ workflow, flow, steps }) {
    const which = flow === 'all' ? '' : `, flow ${flow}`;
    const lines = [`Dry run of ${workflow}${which}: nothing is run, nothing is written`];
    lines.push(...steps.flatMap(stepLines));
    const running = steps.filter(({ would }) => would === 'run').length;
    const depending = steps.filter(({ would }) => would === 'depends').length;
    const rest = depending === 0 ? '' : `, ${depending} more would if their conditions hold`;
    lines.push(`${running} of ${steps.length} steps would run${rest}`);
    return lines.join('\n');
}

// EXTERNAL MODULE: ./dist/.js/workflow/settings.js
var settings = __webpack_require__(133);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./dist/.js/workflow/text-place.js
/** What one character of a double-quoted text may be written as. */
const ESCAPE = /^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^])/;
const BLANK_ESCAPES = new Set(['\\n', '\\t', '\\r', '\\ ', '\\\n', '\\v', '\\f', '\\e', '\\0']);
function isBlank(character) {
    return /^\s$/.test(character);
}
/** Length of what stands for one character of the value, and whether that is blank. */
function unitAt(source, at, type) {
    const character = source[at] ?? '';
    if (type === 'QUOTE_DOUBLE' && character === '\\') {
        const escape = ESCAPE.exec(source.slice(at, at + 10))?.[0] ?? character;
        return { length: escape.length, blank: BLANK_ESCAPES.has(escape) };
    }
    const doubled = type === 'QUOTE_SINGLE' && character === "'" && source[at + 1] === "'";
    return { length: doubled ? 2 : 1, blank: isBlank(character) };
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
 * @param range where the value's node begins in it, and where it ends
 * @param line of the place in the value, from 1
 * @param column of the place in that line, from 1
 */
function placeInSource(source, [start, end], { value, type }, line, column) {
    const lines = value.split('\n');
    const before = [...lines.slice(0, line - 1), (lines[line - 1] ?? '').slice(0, column - 1)];
    let left = before.join('').replace(/\s/g, '').length;
    let at = contentStart(source, start, type);
    let behindLast = at;
    while (at < end) {
        const { length, blank } = unitAt(source, at, type);
        if (!blank && left === 0)
            return at;
        at += length;
        if (blank)
            continue;
        left -= 1;
        behindLast = at;
    }
    return behindLast;
}

;// CONCATENATED MODULE: ./dist/.js/workflow/syntax-words.js
/** What the parser says, what is said instead, if anything, and what can be done about it. */
const syntax_words_WORDS = [
    [
        /^Nested mappings are not allowed in compact mappings/,
        undefined,
        "A text with ': ' in it needs quotes; keys of one mapping begin in one column.",
    ],
    [
        /^Implicit (map )?keys need to be/,
        "There is no ': ' in this line",
        "A key is followed by ': ' and its value.",
    ],
    [
        /^Block collections are not allowed within flow/,
        "There is a ': ' too many between the brackets",
        "A text with ': ' in it needs quotes; entries are parted by ','.",
    ],
    [/^All (mapping|sequence) items must start/, undefined, 'See how far each line is indented.'],
    [
        /^Sequence item without - indicator/,
        "There is no '- ' in this line of a list",
        'See how far each line is indented.',
    ],
    [
        /^Missing directives-end/,
        'A line that begins with % is an order to the reader of the file',
        'Put the text in quotes.',
    ],
    [
        /^Invalid escape sequence/,
        undefined,
        'Use single quotes, in which a backslash is only a backslash.',
    ],
    [
        /^Alias cannot be an empty string/,
        'There is a * without the name of an anchor',
        'A text that begins with * needs quotes.',
    ],
    [/^Unexpected , in flow/, "There is a ',' too many", 'Entries are parted by one each.'],
    [
        /^Unexpected flow-(seq|map)-end token/,
        'There is a closing bracket too many',
        'A text that begins with a bracket needs quotes.',
    ],
    [
        /^Missing , /,
        "A ',' is missing",
        "Entries between brackets are parted by ','; a text with quotes inside needs quotes around it.",
    ],
    [
        /^Block scalar header includes extra/,
        'There is text behind the | or the >',
        'The text begins in the next line.',
    ],
    [/^Missing closing/, 'The quote is not closed', 'It needs the same quote at its end.'],
    [/^Tabs are not allowed/, undefined, 'Indent with spaces.'],
    [/^Plain value cannot start with/, undefined, 'Put the text in quotes.'],
    [
        /^Unexpected .* at node end/,
        'Text stands behind the value',
        'Put all of it in one pair of quotes.',
    ],
    [
        /^Flow (sequence|map) (in block collection )?must (be|end)/,
        'The bracket is not closed',
        'It needs its other half; the lines between them are indented.',
    ],
];
/** A problem of syntax, in words for people who do not know the parser. */
function syntaxWords(said) {
    const [, message = said, hint] = syntax_words_WORDS.find(([pattern]) => pattern.test(said)) ?? [];
    return { message, hint };
}

;// CONCATENATED MODULE: ./dist/.js/workflow/yaml-problems.js



/** Lists and mappings inside each other; what walks through values does so by recursion. */
const MOST_LEVELS = 200;
const TOO_DEEP = {
    message: `Lists and mappings stand inside each other more than ${MOST_LEVELS} deep`,
};
/** What YAML allows in no file: control characters; U+FFFD is what bytes that are no UTF-8 become. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFD-\uFFFF]/;
/** Files of the Python engine mark text with it that is not to be read as anything else. */
const rawTag = { tag: '!raw', resolve: (text) => text };
function forbiddenCharacter(text) {
    const at = text.search(FORBIDDEN);
    if (at < 0)
        return undefined;
    const code = text.charCodeAt(at);
    const shown = code.toString(16).toUpperCase().padStart(4, '0');
    const problem = code === 0xfffd
        ? { message: 'This is not UTF-8', hint: 'Save the file in the encoding UTF-8.' }
        : { message: `YAML has no character U+${shown}` };
    return { at, problem };
}
/** True for keys that become the same name, such as `1` and `'1'`. */
function isSameKey(a, b) {
    return a === b || ((0,yaml_dist/* isScalar */.jn)(a) && (0,yaml_dist/* isScalar */.jn)(b) && String(a.value) === String(b.value));
}
/** A problem that the parser found, in words for people who do not call it. */
function syntaxProblem({ code, message, pos }, source) {
    const [firstLine = message] = message.split('\n', 1);
    switch (code) {
        case 'MULTIPLE_DOCS':
            return { message: 'A second document begins here', hint: 'A file holds one workflow.' };
        case 'RESOURCE_EXHAUSTION':
            return TOO_DEEP;
        case 'TAG_RESOLVE_FAILED': {
            const [, tag] = /^Unresolved tag: (.*)$/.exec(firstLine) ?? [];
            if (tag === undefined)
                return { message: firstLine };
            return {
                message: `There is no tag '${(0,shown_text/* shownText */.f$)(tag.replace('tag:yaml.org,2002:', '!!'))}'`,
                hint: 'A text that begins with ! needs quotes.',
            };
        }
        case 'DUPLICATE_KEY':
            return { message: `The key '${(0,shown_text/* shownText */.f$)(keyAt(source, pos[0]))}' is there twice` };
        default:
            return syntaxWords(firstLine);
    }
}
function keyAt(source, at) {
    const [key = ''] = /^("[^"\n]*"|'[^'\n]*'|[^:\n]*)/.exec(source.slice(at, at + 200)) ?? [];
    return key.trim().replace(/^(["'])(.*)\1$/, '$2');
}
/** What git leaves in a file where two changes meet. */
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: .*)?$/m;
function mergeConflict(source) {
    const found = CONFLICT.exec(source);
    if (!found)
        return undefined;
    const hint = 'Keep what is right of both sides, and remove the lines that git has put there.';
    const problem = { message: 'A merge conflict is left here', hint };
    return { at: found.index, length: found[0].length, problem };
}
/** Where a value is too deep to be walked through, or has no end because it stands in itself. */
function endlessPart(value, path = [], around = new Set()) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (around.has(value)) {
        return { path, problem: { message: 'This alias stands inside what it names' } };
    }
    if (path.length >= MOST_LEVELS)
        return { path, problem: TOO_DEEP };
    around.add(value);
    for (const [name, part] of Object.entries(value)) {
        const key = Array.isArray(value) ? Number(name) : name;
        const found = endlessPart(part, [...path, key], around);
        if (found)
            return found;
    }
    around.delete(value);
    return undefined;
}

;// CONCATENATED MODULE: ./dist/.js/workflow/source.js







/** Aliases may repeat what they name this often; more is an attack, not a workflow. */
const MOST_ALIASES = 100;
/** One problem of syntax has many after it that would not be there without it. */
function certain(problems) {
    const [first] = problems.filter(({ code }) => code === 'RESOURCE_EXHAUSTION').concat(problems);
    const isOwn = ({ code }) => code === 'DUPLICATE_KEY';
    return problems.every(isOwn) ? problems : problems.filter((problem) => problem === first);
}
/** A YAML document with its text, so that every value can be traced to its place. */
class WorkflowSource {
    file;
    text;
    data;
    #document;
    #lines = new yaml_dist/* LineCounter */.HN();
    /** @throws ConfigurationError with one diagnostic for each problem of syntax. */
    constructor(text, file) {
        // The parser knows no line end that is a lone return; both have one character.
        this.text = text.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, '\n');
        this.file = file;
        this.#document = (0,yaml_dist/* parseDocument */.Tp)(this.text, {
            version: '1.2',
            schema: 'core',
            // Not in YAML 1.2 any more, but in many files.
            merge: true,
            customTags: [rawTag],
            resolveKnownTags: false,
            intAsBigInt: true,
            uniqueKeys: isSameKey,
            prettyErrors: false,
            logLevel: 'error',
            lineCounter: this.#lines,
        });
        this.#refuseForbidden();
        this.#refuseSyntaxErrors();
        this.data = this.#toData();
    }
    #refuseForbidden() {
        const found = forbiddenCharacter(this.text);
        if (!found)
            return;
        this.#refuse('cannot be read', [this.#diagnostic(found.at, found.at + 1, found.problem)]);
    }
    #refuseSyntaxErrors() {
        const problems = [...this.#document.errors, ...this.#document.warnings];
        if (problems.length === 0)
            return;
        const conflict = mergeConflict(this.text);
        const told = conflict
            ? [this.#diagnostic(conflict.at, conflict.at + conflict.length, conflict.problem)]
            : certain(problems).map((each) => this.#syntaxDiagnostic(each));
        this.#refuse('is not valid YAML', told);
    }
    #syntaxDiagnostic(problem) {
        const [at, end] = this.#opening(problem) ?? problem.pos;
        return this.#diagnostic(at, end, syntaxProblem(problem, this.text));
    }
    /** Where that begins which is never closed: the parser tells where it has given up. */
    #opening({ code, message, pos }) {
        const isQuote = code === 'MISSING_CHAR' && /quote/.test(message);
        const isBracket = /^Flow (sequence|map) .*must (be|end)/.test(message);
        if (!isQuote && !isBracket)
            return undefined;
        let start;
        (0,yaml_dist/* visit */.YR)(this.#document, {
            Node: (_key, { range, ...node }) => {
                const { type, flow } = node;
                const isOpen = isBracket ? flow === true : /^QUOTE/.test(type ?? '');
                if (isOpen && range && range[0] < pos[0] && range[1] >= pos[0])
                    start = range[0];
            },
        });
        return start === undefined ? undefined : [start, start + 1];
    }
    #toData() {
        let data;
        try {
            data = this.#document.toJS({ maxAliasCount: MOST_ALIASES });
        }
        catch (error) {
            if (!(error instanceof Error))
                throw error;
            const isAlias = error instanceof ReferenceError;
            const problem = isAlias ? this.#aliasProblem(error) : this.#mergeProblem();
            if (!problem)
                throw error;
            this.#refuse('cannot be read', [problem]);
        }
        const endless = endlessPart(data);
        if (endless) {
            this.#refuse('cannot be read', [this.problemAt(endless.path, endless.problem)]);
        }
        return (0,_js_data/* plainData */.lZ)(data);
    }
    #refuse(what, diagnostics) {
        throw new _js_errors/* ConfigurationError */.j1('invalid_workflow', `${this.file} ${what}`, { diagnostics });
    }
    #aliasProblem(error) {
        const document = this.#document;
        let unknown;
        (0,yaml_dist/* visit */.YR)(document, {
            Alias: (_key, alias) => {
                if (alias.resolve(document) || !alias.range)
                    return undefined;
                const message = `There is no anchor '&${(0,shown_text/* shownText */.f$)(alias.source)}' above this alias`;
                const hint = 'A text that begins with * needs quotes.';
                unknown = this.#diagnostic(alias.range[0], alias.range[1], { message, hint });
                return yaml_dist/* visit */.YR.BREAK;
            },
        });
        if (unknown)
            return unknown;
        const isBomb = /excessive alias/i.test((0,_js_errors/* messageOf */.bD)(error));
        const message = isBomb
            ? `Its aliases expand to more than ${MOST_ALIASES} times what they name`
            : (0,_js_errors/* messageOf */.bD)(error);
        return this.#diagnostic(0, 1, { message });
    }
    /** The first `<<` that has something else than mappings to take from. */
    #mergeProblem() {
        const document = this.#document;
        const target = (node) => ((0,yaml_dist/* isAlias */.Vj)(node) ? node.resolve(document) : node);
        let problem;
        (0,yaml_dist/* visit */.YR)(document, {
            Pair: (_key, { key, value }) => {
                // The parser gives such a key a symbol.
                if (!(0,yaml_dist/* isScalar */.jn)(key) || typeof key.value !== 'symbol' || !key.range)
                    return undefined;
                const source = target(value);
                const isRight = (0,yaml_dist/* isSeq */.oP)(source)
                    ? source.items.every((one) => (0,yaml_dist/* isMap */.jh)(target(one)))
                    : (0,yaml_dist/* isMap */.jh)(source);
                if (isRight)
                    return undefined;
                const message = "'<<' takes a mapping or a list of them";
                problem = this.#diagnostic(key.range[0], key.range[1], { message });
                return yaml_dist/* visit */.YR.BREAK;
            },
        });
        return problem;
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
        const pair = (0,yaml_dist/* isMap */.jh)(parent)
            ? parent.items.find(({ key }) => (0,yaml_dist/* isScalar */.jn)(key) && String(key.value) === name)
            : undefined;
        const range = (0,yaml_dist/* isScalar */.jn)(pair?.key) ? pair.key.range : undefined;
        return range ? this.#diagnostic(range[0], range[1], problem) : this.problemAt(path, problem);
    }
    /**
     * The problem at a place inside a text value.
     * @param line line in the text, from 1
     * @param column column in that line, from 1
     * @param length of what is meant, in characters
     */
    problemInText(path, line, column, problem, length = 1) {
        const node = this.#nodeAt(path);
        if (!(0,yaml_dist/* isScalar */.jn)(node) || !node.range || typeof node.value !== 'string') {
            return this.problemAt(path, problem);
        }
        const text = { value: node.value, type: node.type };
        const place = placeInSource(this.text, [node.range[0], node.range[1]], text, line, column);
        return this.#diagnostic(place, place + length, problem);
    }
    #nodeAt(path) {
        if (path.length === 0)
            return this.#document.contents ?? undefined;
        return this.#document.getIn(path, true);
    }
    #lineAt(line) {
        const start = this.#lines.lineStarts[line - 1] ?? 0;
        const end = this.text.indexOf('\n', start);
        return this.text.slice(start, end < 0 ? undefined : end);
    }
    #diagnostic(start, end, problem) {
        const { line, col } = this.#lines.linePos(start);
        return diagnosticAt(this.#lineAt(line), {
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

;// CONCATENATED MODULE: ./dist/.js/workflow/workflow-file.js









function readEnv(env, found) {
    const read = (0,_js_data/* mapping */.pq)();
    for (const [name, value] of Object.entries(env)) {
        const shown = (0,shown_text/* shownText */.f$)(name);
        if (name === '' || /[=\0]/.test(name)) {
            found.addAtKey(['env', name], `'${shown}' cannot be the name of an environment variable`);
        }
        else if (typeof value === 'object') {
            found.add(['env', name], `The environment variable '${shown}' must be text`);
        }
        else if (typeof value === 'string' && value.includes('\0')) {
            found.add(['env', name], `No environment variable can hold a NUL, as '${shown}' does`);
        }
        else {
            read[name] = `${value}`;
        }
    }
    return read;
}
/** The top level as far as it is right, so that what stands below can be read all the same. */
function readTop(data, found) {
    const top = found.parse(workflow_schema/* workflowSchema */.R9, data, []);
    if (top !== undefined || !(0,_js_data/* isMapping */.pi)(data))
        return top;
    const right = (0,_js_data/* mapping */.pq)();
    for (const [key, schema] of Object.entries(workflow_schema/* workflowSchema */.R9.entries)) {
        if (key in data && dist.is(schema, data[key]))
            right[key] = data[key];
    }
    return dist/* parse */.qgA(workflow_schema/* workflowSchema */.R9, right);
}
/**
 * Reads a file's text; what is wrong with it is in its `found`.
 * @returns only diagnostics where the file is no mapping at all
 * @throws ConfigurationError for what is no YAML
 */
function readWorkflowFile(text, file) {
    const source = new WorkflowSource(text, file);
    const found = new Diagnostics(source);
    const top = readTop(source.data, found);
    if (top === undefined)
        return { found };
    return {
        source,
        found,
        top,
        params: Object.entries(top.params).map(([name, given]) => readParam(name, given, found)),
        env: readEnv(top.env, found),
        settings: (0,settings/* readSettings */.s)(top.settings, found),
        ...(top.steps === undefined
            ? { steps: [], unread: [] }
            : readSteps(top.steps, ['steps'], found)),
    };
}

;// CONCATENATED MODULE: ./dist/.js/workflow/imports.js




/** Follows the imports of a workflow file, by what each file is really called. */
class ImportWalk {
    files = [];
    imports = new Map();
    diagnostics = [];
    #done = new Map();
    /**
     * @param path absolute
     * @param trail files that lead here, as messages show them, by their real paths
     */
    visit(file, path, trail) {
        const here = new Map([...trail, [path, file.source.file]]);
        this.#done.set(path, file);
        const imported = [];
        this.imports.set(file, imported);
        for (const [index, given] of file.top.imports.entries()) {
            const name = typeof given === 'string' ? given : given.path;
            const at = ['imports', index];
            const target = realPath((0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), name));
            if (target === undefined) {
                file.found.add(at, `There is no file '${name}'`, `It is looked for beside ${file.source.file}.`);
            }
            else if (here.has(target)) {
                const files = [...here.values()];
                const circle = [...files.slice([...here.keys()].indexOf(target)), here.get(target)];
                file.found.add(at, `The imports go in a circle: ${circle.join(' -> ')}`);
            }
            else {
                const read = this.#done.get(target) ?? this.#import(file, name, at, target, here);
                if (read)
                    imported.push(read);
            }
        }
        this.files.push(file);
    }
    #import(from, name, at, target, trail) {
        const shown = (0,external_node_path_.join)((0,external_node_path_.dirname)(from.source.file), name).replaceAll('\\', '/');
        try {
            const read = readWorkflowFile((0,external_node_fs_.readFileSync)(target, 'utf8'), shown);
            if (read.top === undefined) {
                this.diagnostics.push(...read.found.list);
                return undefined;
            }
            if (read.top.flows) {
                read.found.warnAtKey(['flows'], 'The flows of an imported file are not used');
            }
            this.visit(read, target, trail);
            return read;
        }
        catch (error) {
            if (error instanceof _js_errors/* ConfigurationError */.j1)
                this.diagnostics.push(...error.diagnostics);
            else
                from.found.add(at, `The file '${name}' cannot be read: ${(0,_js_errors/* messageOf */.bD)(error)}`);
            return undefined;
        }
    }
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
/**
 * Reads what a file imports, and what that imports.
 * @param folder absolute path of the folder that the file is in
 */
function readImports(main, folder) {
    const walk = new ImportWalk();
    const own = (0,external_node_path_.resolve)(folder, main.source.file.replace(/^.*[\\/]/, ''));
    walk.visit(main, realPath(own) ?? own, new Map());
    return walk;
}

;// CONCATENATED MODULE: ./dist/.js/workflow/load-workflow.js








/**
 * What a file says under some key, with what it imports: of two imports the first one counts, of a
 * file and its imports the file.
 */
function merged(file, imports, entriesOf) {
    const entries = new Map();
    for (const one of imports.get(file) ?? []) {
        for (const [name, value] of merged(one, imports, entriesOf)) {
            if (!entries.has(name))
                entries.set(name, value);
        }
    }
    for (const [name, value] of entriesOf(file))
        entries.set(name, value);
    return entries;
}
function mergeSteps(files) {
    const steps = [];
    for (const { steps: some, source, found } of files) {
        for (const step of some) {
            const other = steps.find(({ name }) => name === step.name);
            if (other && other.source !== source) {
                const message = `The step '${(0,shown_text/* shownText */.f$)(step.name)}' is in ${other.source.file} already`;
                found.add([...step.path, 'name'], message);
            }
            steps.push(step);
        }
    }
    return steps;
}
function union(files, of) {
    return [...new Set(files.flatMap(of))];
}
function namedPlugins(files) {
    const plugins = files.flatMap(({ source, settings }) => settings.plugins.map((name, index) => ({ name, source, path: ['settings', 'plugins', index] })));
    return plugins.filter(({ name }, at) => at === plugins.findIndex((one) => one.name === name));
}
/** False also for steps that could not be read, or under a wrong key: that was told. */
function hasNoStep({ source: { data }, top }) {
    const given = (0,_js_data/* isMapping */.pi)(data) ? data : {};
    if (Object.keys(given).some((key) => (0,nearest_name/* didYouMean */.a)(key, ['steps']) !== undefined))
        return false;
    const isLeftOut = given['steps'] === undefined || given['steps'] === null;
    return isLeftOut || Object.keys(top.steps ?? { unread: true }).length === 0;
}
function mergeFiles(main, { files, imports }) {
    const { source, found, top, settings } = main;
    const steps = mergeSteps(files);
    const unreadSteps = union(files, ({ unread }) => unread);
    if (hasNoStep(main) && steps.length === 0 && unreadSteps.length === 0) {
        found.add(['steps'], 'There is no step');
    }
    const params = merged(main, imports, (file) => file.params.map((param) => [param.name, param]));
    const env = merged(main, imports, (file) => Object.entries(file.env));
    const names = [...steps.map(({ name }) => name), ...unreadSteps];
    return {
        name: top.name ?? (0,external_node_path_.basename)(source.file).replace(/\.ya?ml$/i, ''),
        description: top.description,
        file: source.file,
        params: [...params.values()],
        env: (0,_js_data/* mapping */.pq)(Object.fromEntries(env)),
        secrets: union(files, (file) => file.top.secrets),
        plugins: namedPlugins(files),
        settings: {
            plugins: union(files, (file) => file.settings.plugins),
            allowedPaths: union(files, (file) => file.settings.allowedPaths),
            maxWorkers: settings.maxWorkers,
        },
        writtenSettings: top.settings,
        flows: (0,workflow_flows/* readFlows */.m3)(top.flows, names, found),
        steps,
        unreadSteps,
        source,
        diagnostics: [],
    };
}
/**
 * Reads a workflow file as far as it can be read, so that everything that is wrong with it can be
 * told at once: its `diagnostics` may hold errors.
 * @param text YAML 1.2
 * @throws ConfigurationError where nothing can be made of it
 */
function parseWorkflow(text, { file = 'workflow.yml', folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(file)) } = {}) {
    const main = readWorkflowFile(text, file);
    if (main.top === undefined)
        throw diagnostics_problemsError(file, main.found.list);
    const imported = readImports(main, folder);
    const { files, diagnostics } = imported;
    const workflow = mergeFiles(main, imported);
    const found = files.flatMap((one) => one.found.list);
    return { ...workflow, diagnostics: [...diagnostics, ...found] };
}
/**
 * Reads a workflow file and those it imports.
 * @param text YAML 1.2
 * @throws ConfigurationError whose `diagnostics` name every problem with its place
 */
function loadWorkflow(text, options = {}) {
    const workflow = parseWorkflow(text, options);
    const { diagnostics, file } = workflow;
    if (diagnostics.some(({ severity }) => severity === 'error')) {
        throw problemsError(file, diagnostics);
    }
    return workflow;
}

;// CONCATENATED MODULE: ./dist/.js/cli/read-workflow.js




/**
 * Reads the workflow file that was named on the command line, as far as it is right: the engine tells
 * its problems together with those that it finds.
 * @throws ConfigurationError for a file that is not there, or of which nothing can be made
 */
async function readWorkflow(file, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new _js_errors/* ConfigurationError */.j1('invalid_arguments', read_workflow_unreadable(file, error));
    }
    return parseWorkflow(text, { file: (0,external_node_path_.relative)(cwd, path) || file, folder: (0,external_node_path_.dirname)(path) });
}
function read_workflow_unreadable(file, error) {
    switch (error.code) {
        case 'ENOENT':
            return `There is no file ${file}`;
        case 'EISDIR':
            return `${file} is a folder, not a workflow file`;
        default:
            return `${file} cannot be read: ${(0,_js_errors/* messageOf */.bD)(error)}`;
    }
}

;// CONCATENATED MODULE: ./dist/.js/report/plan-text.js
/** "812 done, 31 to retry, 3 unknown, 40 new, 2 gone": how a resumed batch's items divide. */
function planText({ done, retry, unknown, new: fresh, gone }) {
    return `${done} done, ${retry} to retry, ${unknown} unknown, ${fresh} new, ${gone} gone`;
}

;// CONCATENATED MODULE: ./dist/.js/report/batch-pace.js
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
/** ", 2 failed", or nothing. */
function failedText(failed) {
    return failed === 0 ? '' : `, ${failed} failed`;
}
/** "thumbs: 150/1000 (15%), 2 failed, 10.0/s, 1m 25s left" */
function progressText(batch, pace, now) {
    const { step, finished, failed, total } = batch;
    const percent = total === 0 ? 100 : Math.floor((finished / total) * 100);
    const left = pace.leftText(now, total);
    const ending = left === '' ? '' : `, ${left}`;
    const done = `${step}: ${finished}/${total} (${percent}%)`;
    return `${done}${failedText(failed)}, ${pace.rateText(now)}${ending}`;
}

// EXTERNAL MODULE: ./node_modules/cli-progress/cli-progress.js
var cli_progress = __webpack_require__(8502);
;// CONCATENATED MODULE: ./dist/.js/cli/progress.js


/** Lines elsewhere than on a terminal come at most this often. */
const PLAIN_INTERVAL_MS = 5000;
/** A bar with rate and time left for each batch that runs, redrawn in place. */
class BarProgress {
    #terminal;
    #shown = new Map();
    #bars;
    constructor(terminal) {
        this.#terminal = terminal;
    }
    start(step, finished, total) {
        this.#bars ??= this.#createBars();
        const bar = this.#bars.create(total, finished, { step, failed: '', rate: '', left: '' });
        this.#shown.set(step, { bar, pace: new BatchPace(Date.now(), finished) });
    }
    #createBars() {
        return new cli_progress.MultiBar({
            stream: this.#terminal.stderr,
            format: '{step} [{bar}] {value}/{total}{failed} {rate} {left}',
            barCompleteChar: '=',
            barIncompleteChar: ' ',
            barsize: 30,
            hideCursor: true,
            clearOnComplete: true,
            linewrap: false,
            fps: 8,
        });
    }
    update(step, finished, failed, total) {
        const shown = this.#shown.get(step);
        if (!shown)
            return;
        const { bar, pace } = shown;
        const now = Date.now();
        pace.update(finished);
        bar.update(finished, {
            failed: failedText(failed),
            rate: pace.rateText(now),
            left: pace.leftText(now, total),
        });
    }
    line(text) {
        if (this.#bars)
            this.#bars.log(`${text}\n`);
        else
            this.#terminal.stderr.write(`${text}\n`);
    }
    end(step) {
        const shown = this.#shown.get(step);
        if (!shown)
            return;
        this.#shown.delete(step);
        if (this.#shown.size === 0)
            this.stop();
        else
            this.#bars?.remove(shown.bar);
    }
    stop() {
        this.#shown.clear();
        this.#bars?.stop();
        this.#bars = undefined;
    }
}
/** A line now and then, for logs. */
class PlainProgress {
    #terminal;
    #paces = new Map();
    constructor(terminal) {
        this.#terminal = terminal;
    }
    start(step, finished) {
        const told = Date.now();
        this.#paces.set(step, { told, pace: new BatchPace(told, finished) });
    }
    update(step, finished, failed, total) {
        const known = this.#paces.get(step);
        if (!known)
            return;
        const { pace } = known;
        const now = Date.now();
        pace.update(finished);
        if (now - known.told < PLAIN_INTERVAL_MS)
            return;
        known.told = now;
        this.line(progressText({ step, finished, failed, total }, pace, now));
    }
    line(text) {
        this.#terminal.stderr.write(`${text}\n`);
    }
    end(step) {
        this.#paces.delete(step);
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
    return (0,printable/* printable */.g)(text.replaceAll('\n', '\\n')).replaceAll('##[', '## [');
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
    catch (error) {
        if (error.code !== 'EPIPE')
            throw error;
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
    /** Failed items that were told, by batch. */
    #failures = new Map();
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
                return this.#notice(event);
            case 'state:kept':
                return this.#kept(event.to);
            case 'run:start':
                return this.#line(`${event.resumed ? 'Resuming' : 'Running'} ${event.workflow}`);
            case 'step:start':
                return this.#line(`> ${event.step} (${event.task})`);
            case 'step:skip':
                return this.#line(`- ${event.step}: ${skipText(event)}`);
            case 'step:retry':
                return this.#line(`  ${event.step}: attempt ${event.attempt} failed: ${event.error}${waitText(event.wait)}`);
            case 'step:failure':
                return this.#failure(event);
            case 'task:output':
                return this.#output(event.step, event.item, event.text);
            case 'task:log':
                return this.#log(event);
            case 'batch:plan':
                return this.#plan(event);
            case 'batch:progress':
                return this.#progress.update(event.step, event.finished, event.failed, event.total);
            case 'item:failure':
                return this.#itemFailure(event);
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
    #notice({ level, message, diagnostic }) {
        if (!diagnostic)
            return this.#line(`${level}: ${message}`);
        const { file, line, column, hint } = diagnostic;
        this.#line(`${file}:${line}:${column}: ${level}: ${message}`);
        if (hint !== undefined)
            this.#line(`  hint: ${hint}`);
    }
    #kept(to) {
        if (this.#options.quietAboutKept)
            return;
        const parent = to.replace(/[\\/][^\\/]+$/, '');
        this.#line(`The unfinished state of an earlier run is kept in ${to}`);
        this.#line(`  To go on with it: ${this.#options.resumeCommand(parent)}`);
    }
    #failure({ step, error, hint, context, continued }) {
        this.#line(`x ${step}: ${error}${continued ? ' (the workflow goes on)' : ''}`);
        if (hint !== undefined)
            this.#line(`  hint: ${hint}`);
        for (const line of contextLines(context))
            this.#line(`  ${line}`);
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
        this.#failures.set(step, 0);
        this.#line(`  ${step}: ${resumed ? planText(plan) : `${plan.total} items`}`);
        this.#progress.start(step, plan.done, plan.total);
    }
    #itemFailure({ step, index, key, error }) {
        const failures = (this.#failures.get(step) ?? 0) + 1;
        this.#failures.set(step, failures);
        if (failures <= FAILURES_TOLD)
            this.#line(`  item ${index} (${key}): ${error}`);
        if (failures === FAILURES_TOLD)
            this.#line('  further failures are in the report');
    }
    #batchEnd({ step, stats, stopped }) {
        this.#progress.end(step);
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
    if (wait <= 0)
        return '';
    return `, next in ${wait < 1 ? `${Math.round(wait * 1000)} ms` : durationText(wait)}`;
}
function skipText({ reason, error }) {
    switch (reason) {
        case 'resumed':
            return 'done before';
        case 'condition':
            return 'skipped, its condition is false';
        case 'passed_over':
            return 'skipped, passed over after a failure';
        case 'error':
            return `skipped, since it failed: ${error}`;
    }
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
        flow: flags.flow,
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
        throw new _js_errors/* ConfigurationError */.j1('invalid_arguments', `The workspace ${workspace} cannot be entered: ${(0,_js_errors/* messageOf */.bD)(error)}`);
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
/** `--dry-run`: says what would run, and leaves everything as it is. */
async function showDryRun(workflow, options, format, { stdout, stderr }) {
    const dry = await new Engine().dryRun(workflow, {
        ...options,
        onEvent: (event) => {
            if (event.type === 'notice')
                stderr.write(`${event.level}: ${event.message}\n`);
        },
    });
    const text = format === 'json' ? (0,json/* stringifyJson */.sd)(dry, 2) : (0,printable/* printable */.g)(dryRunText(dry));
    await write(stdout, `${text}\n`);
    return dry.steps.some(({ problems }) => problems.length > 0) ? ExitCode.failed : ExitCode.done;
}
/** `resumable-batch run FILE [name=value …]` */
async function runCommand(file, words, flags, terminal) {
    const options = runOptions(flags, words, terminal);
    const workflow = await readWorkflow(file, terminal.cwd);
    enterWorkspace(options.workspace, terminal);
    if (flags.dryRun)
        return showDryRun(workflow, options, flags.format, terminal);
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

;// CONCATENATED MODULE: ./dist/.js/cli/schema-command.js


/** `resumable-batch schema`: prints the JSON Schema of workflow files, for editors. */
async function schemaCommand({ stdout }) {
    // Loaded here, since no other command needs it.
    const { workflowJsonSchema } = await __webpack_require__.e(/* import() */ 328).then(__webpack_require__.bind(__webpack_require__, 9328));
    await write(stdout, `${JSON.stringify(workflowJsonSchema(), null, 2)}\n`);
    return ExitCode.done;
}

;// CONCATENATED MODULE: ./dist/.js/cli/state-command.js













function storeOf(workflow, flags, cwd) {
    const workspace = (0,external_node_path_.resolve)(cwd, flags.workspace ?? '.');
    const root = flags.stateDir === undefined ? (0,external_node_path_.join)(workspace, STATE_FOLDER) : (0,external_node_path_.resolve)(cwd, flags.stateDir);
    return new FileStateStore(root).scope(workflow.name);
}
async function batchStates(workflow, store) {
    const states = (0,_js_data/* mapping */.pq)();
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
        throw new _js_errors/* StateError */.qq('state_unreadable', `There is no state in ${store.location}`);
    }
    const states = Object.values(batches);
    const document = (0,_js_data/* mapping */.pq)({
        workflow: workflow.name,
        status: state?.status ?? 'unknown',
        complete: state?.complete ?? false,
        state_dir: store.location,
        // A workflow with a single batch is mostly looked at for that batch.
        ...(states.length === 1 && states[0]),
        batches,
    });
    const text = flags.format === 'json' ? (0,json/* stringifyJson */.sd)(document, 2) : overview(document, batches);
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










async function diagnose(file, cwd, workspace = '.') {
    try {
        const workflow = await readWorkflow(file, cwd);
        return await new Engine().validate(workflow, (0,external_node_path_.resolve)(cwd, workspace));
    }
    catch (error) {
        if (error instanceof _js_errors/* ConfigurationError */.j1 && error.diagnostics.length > 0) {
            return inReadingOrder(error.diagnostics, file);
        }
        throw error;
    }
}
/** A file of which nothing can be said but that it cannot be read. */
async function tellUnread(file, error, stdout) {
    if (!(error instanceof _js_errors/* ConfigurationError */.j1))
        return;
    const { code, message, hint } = error;
    const document = { valid: false, file, diagnostics: [], error: { code, message, hint } };
    await write(stdout, `${(0,json/* stringifyJson */.sd)(document, 2)}\n`);
}
/** `resumable-batch validate FILE`: says what is wrong with a workflow file; runs nothing. */
async function validateCommand(file, { format, workspace }, { stdout, cwd }) {
    const diagnostics = await diagnose(file, cwd, workspace).catch(async (error) => {
        if (format === 'json')
            await tellUnread(file, error, stdout);
        throw error;
    });
    const valid = !diagnostics.some(({ severity }) => severity === 'error');
    if (format === 'json') {
        await write(stdout, `${(0,json/* stringifyJson */.sd)({ valid, file, diagnostics }, 2)}\n`);
    }
    else {
        const lines = diagnostics.map(formatDiagnostic);
        lines.push(valid ? `${file} is valid` : `${file} is not valid`);
        await write(stdout, `${(0,printable/* printable */.g)(lines.join('\n'))}\n`);
    }
    return valid ? ExitCode.done : ExitCode.usage;
}

;// CONCATENATED MODULE: ./dist/.js/cli/main.js









const formatOption = () => new esm/* Option */.c$('--format <format>', 'what is printed on stdout')
    .choices(['text', 'json'])
    .default('text');
function addRun(program, terminal, end) {
    return program
        .command('run')
        .description('run a workflow file')
        .argument('<file>', 'the workflow')
        .argument('[name=value...]', "values of the workflow's params")
        .option('--resume', 'go on with the state of an earlier run')
        .option('--no-resume', 'start afresh, and say nothing of an unfinished state that is kept aside')
        .option('--state-dir <dir>', 'where states are kept (default: .resumable-batch in the workspace)')
        .option('--workspace <dir>', 'folder that tasks work in (default: the current one)')
        .option('--flow <name>', "which of the workflow's flows to run")
        .option('--dry-run', 'say what would run, with its inputs; run and write nothing')
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
        .option('--workspace <dir>', 'folder that its plug-ins are in (default: the current one)')
        .addOption(formatOption())
        .action(async (file, flags) => end(await validateCommand(file, flags, terminal)));
}
function addSchema(program, terminal, end) {
    program
        .command('schema')
        .description('print the JSON Schema of workflow files, for editors')
        .action(async () => end(await schemaCommand(terminal)));
}
/** Commands made from this one inherit where it writes, and that it throws instead of exiting. */
function createProgram({ stdout, stderr }) {
    return new esm/* Command */.uB('resumable-batch')
        .description('YAML workflows whose batches pick up where they stopped')
        .version(version/* VERSION */.x)
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
    const run = addRun(program, terminal, end);
    addValidate(program, terminal, end);
    addState(program, terminal, end);
    addSchema(program, terminal, end);
    try {
        const options = run.options.flatMap(({ long }) => long ?? []);
        const given = words[0] === run.name() ? withPlainArgs(words, options) : words;
        await program.parseAsync(given, { from: 'user' });
        return code;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? ExitCode.done : ExitCode.usage;
        return reportError(error, terminal);
    }
}


/***/ }),

/***/ 8564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** What Node's timers can wait at once, in milliseconds; more would be no wait at all. */
const LONGEST_TIMER = 2 ** 31 - 1;
const systemClock = {
    now: () => Date.now(),
    async sleep(milliseconds, signal) {
        try {
            for (let rest = milliseconds; rest >= 0; rest -= LONGEST_TIMER) {
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(rest, LONGEST_TIMER), undefined, signal ? { signal } : {});
            }
        }
        catch (error) {
            throw signal?.aborted ? signal.reason : error;
        }
    },
};


/***/ }),

/***/ 4632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ frozen),
/* harmony export */   lZ: () => (/* binding */ plainData),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   pq: () => (/* binding */ mapping)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

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
    // A list that is read when it is asked for: nobody can change it, or freeze it.
    if (node_util__WEBPACK_IMPORTED_MODULE_0__.types.isProxy(value))
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


/***/ }),

/***/ 2242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ storedForm),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   sd: () => (/* binding */ stringifyJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4632);


/**
 * JSON whose integers keep every digit: those that a double cannot hold are `bigint`s on our side.
 * The native parser and printer do the work. A big integer passes them as a text that begins with
 * a mark which is random for each process, so that no data can pretend to be one.
 */
const MARK = `bigint:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}:`;
/** Cheap test for texts that may hold an integer past 2^53; most do not. */
const MAY_HOLD_BIG_INTEGER = /\d{16}/;
const STRING_OR_BIG_INTEGER = /"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?[1-9]\d{15,}(?![\d.eE])/g;
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
    if (!(0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value))
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
    if (!(0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value))
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


/***/ }),

/***/ 5972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listNames)
/* harmony export */ });
const SHOWN = 12;
/** `a, b, c`, cut after a dozen. */
function listNames(names) {
    const rest = names.length - SHOWN;
    if (rest <= 0)
        return names.join(', ');
    return `${names.slice(0, SHOWN).join(', ')} … and ${rest} more`;
}


/***/ }),

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/** The name most like `wanted`, if one is near enough to be a slip of the keyboard. */
function nearestName(wanted, names) {
    // Of a single letter nothing is left to be near to.
    const limit = wanted.length < 2 ? 0 : Math.max(1, Math.floor(wanted.length / 3));
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


/***/ }),

/***/ 3241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ builtinTasks)
});

// EXTERNAL MODULE: ./dist/.js/data.js
var data = __webpack_require__(4632);
// EXTERNAL MODULE: ./dist/.js/errors.js
var errors = __webpack_require__(8959);
// EXTERNAL MODULE: ./dist/.js/tasks/task-handler.js
var task_handler = __webpack_require__(7743);
;// CONCATENATED MODULE: ./dist/.js/tasks/demo-tasks.js
/** Small tasks for trying workflows out, as the Python engine has them. */



/** `hello_world`: greets the world, or a name. */
const helloWorld = (0,task_handler/* createTaskHandler */.M)((_config, { name }) => `Hello, ${name}!`, {
    inputs: { name: { type: 'string', default: 'World', description: 'Who to greet' } },
});
/** `create_greeting`: greets a name. */
const createGreeting = (0,task_handler/* createTaskHandler */.M)((_config, { name }) => `Hello ${name}!`, {
    inputs: { name: { type: 'string', required: true, description: 'Who to greet' } },
});
/** `add_numbers`: the sum of two numbers. */
const addNumbers = (0,task_handler/* createTaskHandler */.M)((config, { a, b }) => {
    // Templates add as Python does: an integer keeps every digit, however large it is.
    const sum = config.runtime.templates.evaluate('a + b', (0,data/* mapping */.pq)({ a, b }));
    if (typeof sum === 'number' && !Number.isFinite(sum)) {
        throw new errors/* TaskError */.Ik('task_failed', 'The sum is no number that can be stored');
    }
    return sum;
}, {
    inputs: {
        a: { type: 'number', required: true, description: 'The one number' },
        b: { type: 'number', required: true, description: 'The other number' },
    },
});
/** `join_strings`: texts in one. */
const joinStrings = (0,task_handler/* createTaskHandler */.M)((_config, { strings, separator }) => {
    const texts = typeof strings === 'string' ? [strings] : strings;
    return texts.join(separator);
}, {
    inputs: {
        strings: {
            type: ['list', 'string'],
            items: { type: 'string' },
            required: true,
            description: 'The texts to join',
        },
        separator: { type: 'string', default: ' ', description: 'What stands between them' },
    },
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./dist/.js/tasks/files/atomic-write.js



/**
 * Writes a file so that nobody ever sees half of it: into a temporary file beside it, which then
 * takes its place. Missing folders are made; the mode of a file that was there stays.
 */
async function writeFileAtomically(path, content) {
    await replaceAtomically(path, async (temporary) => {
        const mode = await modeOf(path);
        await (0,promises_.writeFile)(temporary, content, { flag: 'wx' });
        if (mode !== undefined)
            await (0,promises_.chmod)(temporary, mode);
    });
}
/**
 * Puts what `make` makes at a temporary path in the place of `path`, or leaves everything as it was.
 * Missing folders are made.
 */
async function replaceAtomically(path, make) {
    const folder = (0,external_node_path_.dirname)(path);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await make(temporary);
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
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

;// CONCATENATED MODULE: ./dist/.js/tasks/process/interruption.js

/** What a task throws when its signal aborted: the reason itself where it is one of our errors. */
function interruption(config, signal) {
    if (signal.reason instanceof errors/* WorkflowError */.s8)
        return signal.reason;
    return new errors/* TaskError */.Ik('task_interrupted', `Task '${config.name}' was interrupted`, {
        cause: signal.reason,
    });
}

// EXTERNAL MODULE: ./dist/.js/tasks/files/file-error.js
var file_error = __webpack_require__(7210);
;// CONCATENATED MODULE: ./dist/.js/tasks/files/explaining.js


/** Does the work, and puts what was tried before the reason why it failed. */
async function explaining(config, attempt, work) {
    try {
        return await work();
    }
    catch (error) {
        throw config.signal.aborted ? interruption(config, config.signal) : (0,file_error/* fileError */.z)(attempt, error);
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/stats-if-there.js

/** What stands at a path, symlinks not followed; undefined where nothing does. */
async function statsIfThere(path) {
    try {
        return await (0,promises_.lstat)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./dist/.js/tasks/files/workspace-path.js
var workspace_path = __webpack_require__(8232);
;// CONCATENATED MODULE: ./dist/.js/tasks/files/source-and-destination.js



const TRANSFER_INPUTS = {
    source: {
        type: 'string',
        required: true,
        description: 'What is there, relative to the workspace',
    },
    destination: {
        type: 'string',
        required: true,
        description: 'Where it goes: a file, or a folder that takes it in under its own name',
    },
};
/** Finds both ends; `locate` says whether a symlink as the source means its target or itself. */
async function transferOf(config, inputs, verb, locate) {
    const { workspace, runtime } = config;
    const given = inputs['source'];
    const source = await locate(workspace, given, runtime.allowedPaths);
    const wanted = inputs['destination'];
    const direct = await (0,workspace_path/* workspacePath */.X5)(workspace, wanted, runtime.allowedPaths);
    const isIntoFolder = endsWithSlash(wanted) || ((await statsIfThere(direct.real))?.isDirectory() ?? false);
    // The entry in the folder may be a symlink itself, so its path is looked up anew.
    const name = (0,external_node_path_.basename)((0,external_node_path_.resolve)(workspace, given));
    const destination = isIntoFolder
        ? await (0,workspace_path/* workspacePath */.X5)(workspace, (0,external_node_path_.join)(wanted, name), runtime.allowedPaths)
        : direct;
    const title = `Cannot ${verb} '${source.shown}' to '${destination.shown}'`;
    return { source, destination, isIntoFolder, title };
}
function transferResult({ source, destination }) {
    return { path: destination.shown, source: source.shown, destination: destination.shown };
}
/** Who writes `out/` means a folder, also before it is there. */
function endsWithSlash(path) {
    return path.endsWith('/') || path.endsWith(external_node_path_.sep);
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/copy-file-task.js









/** `copy_file`: copies a file with its mode and time, at once or not at all. */
const copyFileTask = (0,task_handler/* createTaskHandler */.M)(async (config, inputs) => {
    const transfer = await transferOf(config, inputs, 'copy', workspace_path/* workspacePath */.X5);
    return explaining(config, transfer.title, async () => {
        await copy(transfer, await sourceStats(transfer));
        return transferResult(transfer);
    });
}, { inputs: TRANSFER_INPUTS });
/** @throws TaskError where the source cannot be copied to the destination. */
async function sourceStats({ source, destination }) {
    const found = await statsIfThere(source.real);
    if (!found)
        throw refusal(`there is no file '${source.shown}'`);
    if (found.isDirectory())
        throw refusal(`'${source.shown}' is a folder`);
    // Reading a pipe or a device could wait for ever.
    if (!found.isFile())
        throw refusal(`'${source.shown}' is not a file`);
    if (source.real === destination.real)
        throw refusal('they are the same file');
    const target = await statsIfThere(destination.real);
    if (target?.isDirectory())
        throw refusal(`'${destination.shown}' is a folder`);
    return found;
}
/** As Python's `copy2`: the copy has its source's mode and time, whatever stood in its place. */
async function copy({ source, destination }, stats) {
    await replaceAtomically(destination.real, async (temporary) => {
        await (0,promises_.copyFile)(source.real, temporary, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
        await (0,promises_.chmod)(temporary, stats.mode & 0o7777);
        await (0,promises_.utimes)(temporary, stats.atimeMs / 1000, stats.mtimeMs / 1000);
    });
}
function refusal(problem) {
    return new errors/* TaskError */.Ik('task_failed', problem);
}

// EXTERNAL MODULE: ./dist/.js/tasks/input-error.js
var input_error = __webpack_require__(4108);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
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
                encodeMore: (text) => Buffer.from(text, 'utf8'),
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
        encodeMore: (text) => Buffer.from(text, 'utf16le'),
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
                    throw new errors/* TaskError */.Ik('task_failed', `'${character}' cannot be written as ${name}`);
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
            throw new errors/* TaskError */.Ik('invalid_inputs', `Text cannot be written as '${name}'`, {
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
        throw new errors/* TaskError */.Ik('invalid_inputs', `Unknown encoding '${name}'`, { cause });
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
    return new errors/* TaskError */.Ik('task_failed', `it is no ${name} text`, {
        hint: "Name the file's encoding as 'encoding'.",
        cause,
    });
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/one-of.js

/**
 * The value of an input that has two names, of which exactly one is to be given. Nothing given
 * (`null`) counts as given where the input's rule lets it through.
 */
function oneOf(config, inputs, name, other) {
    const given = [inputs[name], inputs[other]].filter((value) => value !== undefined);
    if (given.length === 1)
        return given[0];
    const problem = given.length === 0 ? 'is required' : `and its other name '${other}' are both given`;
    throw new input_error/* InputError */.d(config, name, problem);
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/file-inputs.js



/** A file by either of its names; `fileOf` reads them. */
const FILE_INPUTS = {
    file: { type: 'string', description: 'The file, relative to the workspace' },
    path: { type: 'string', description: 'The same as file' },
};
/** A file whose text is read or written. */
const TEXT_FILE_INPUTS = {
    ...FILE_INPUTS,
    encoding: { type: 'string', default: 'utf-8', description: 'How the text stands in the file' },
};
/** A file that is written with any value; without a type, so that lists and null come as they are. */
const DATA_FILE_INPUTS = {
    ...TEXT_FILE_INPUTS,
    data: { description: 'The value to write: a list, a mapping, text, a number, true, false, null' },
    content: { description: 'The same as data' },
};
const FILE_CHECKS = [fileOf];
const TEXT_FILE_CHECKS = [fileOf, encodingOf];
/** What there is to write, by either name; `name` is the one that messages speak of. */
function contentOf(name) {
    const other = name === 'content' ? 'data' : 'content';
    return (config, inputs) => oneOf(config, inputs, name, other);
}
/** @throws InputError for a name that no encoding has */
function encodingOf(config, inputs) {
    const name = inputs['encoding'];
    try {
        textEncoding(name);
    }
    catch (error) {
        throw new input_error/* InputError */.d(config, 'encoding', `is no known encoding: '${name}'`, undefined, error);
    }
    return name;
}
function fileOf(config, inputs) {
    return oneOf(config, inputs, 'file', 'path');
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/delete-file-task.js







/**
 * `delete_file`: deletes a file; one that is not there is no error, so that an item can be tried
 * again. Of a symlink the link is deleted, never what it leads to.
 */
const deleteFileTask = (0,task_handler/* createTaskHandler */.M)(async (config, inputs) => {
    const { workspace, runtime } = config;
    const file = await (0,workspace_path/* workspaceEntry */.C9)(workspace, fileOf(config, inputs), runtime.allowedPaths);
    return explaining(config, `Cannot delete '${file.shown}'`, async () => {
        if ((await statsIfThere(file.real))?.isDirectory()) {
            throw new errors/* TaskError */.Ik('task_failed', 'it is a folder');
        }
        // With `force`, since another item may be faster.
        await (0,promises_.rm)(file.real, { force: true });
        return { path: file.shown };
    });
}, { inputs: FILE_INPUTS, checks: FILE_CHECKS });

// EXTERNAL MODULE: ./dist/.js/json.js
var json = __webpack_require__(2242);
// EXTERNAL MODULE: ./dist/.js/template/filters/json-text.js
var json_text = __webpack_require__(7983);
;// CONCATENATED MODULE: ./dist/.js/tasks/files/text-files.js






/** Reads a text file of the workspace. */
async function readTextFile(config, given, encoding) {
    const { decode } = textEncoding(encoding);
    const { real, shown } = await (0,workspace_path/* workspacePath */.X5)(config.workspace, given, config.runtime.allowedPaths);
    return explaining(config, `Cannot read '${shown}'`, async () => {
        // Reading a pipe or a device could wait for ever.
        if (!(await (0,promises_.stat)(real)).isFile())
            throw new errors/* TaskError */.Ik('task_failed', 'it is not a file');
        return { path: shown, content: decode(await (0,promises_.readFile)(real, { signal: config.signal })) };
    });
}
/** Writes a text file of the workspace, at once or not at all. */
async function writeTextFile(config, given, content, encoding) {
    const { encode } = textEncoding(encoding);
    const { real, shown } = await (0,workspace_path/* workspacePath */.X5)(config.workspace, given, config.runtime.allowedPaths);
    return explaining(config, `Cannot write '${shown}'`, async () => {
        await writeFileAtomically(real, encode(content));
        return { path: shown, content };
    });
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/data-file.js





const dataOf = contentOf('data');
const DATA_FILE_CHECKS = [...TEXT_FILE_CHECKS, dataOf];
/** Reads a file's value; `parse` is given the text and the file's name for its errors. */
async function readDataFile(config, inputs, parse) {
    const file = fileOf(config, inputs);
    const { path, content } = await readTextFile(config, file, inputs['encoding']);
    try {
        // Editors on Windows put a mark before the text, which belongs to the encoding.
        return { path, data: parse(content.replace(/^\uFEFF/, ''), path) };
    }
    catch (error) {
        throw error instanceof errors/* TaskError */.Ik ? error : (0,file_error/* fileError */.z)(`Cannot read '${path}'`, error);
    }
}
/** Writes the value given as `data` or `content` as the text that `print` makes of it. */
async function writeDataFile(config, inputs, print) {
    const file = fileOf(config, inputs);
    const data = dataOf(config, inputs);
    const text = await explaining(config, `Cannot write '${file}'`, () => print(data));
    const { path } = await writeTextFile(config, file, text, inputs['encoding']);
    return { path, data };
}
function syntaxError(path, format, { line, column, message }, cause) {
    return new errors/* TaskError */.Ik('task_failed', `${path}:${line}:${column} is not ${format}: ${message}`, {
        cause,
    });
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/json-syntax.js
const BLANKS = /[ \t\r\n]*/y;
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** A text in quotes up to where it ends, or goes wrong; a raw control character is wrong. */
const TEXT_BEGUN = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*/y;
/**
 * Finds what is wrong with a text that is no JSON; undefined where nothing is. `JSON.parse` says it
 * in words that differ from one version to the next, and often without the place.
 */
function jsonProblem(text) {
    const reader = new JsonReader(text);
    try {
        reader.read();
        return undefined;
    }
    catch (error) {
        if (!(error instanceof Stop))
            throw error;
        const before = text.slice(0, reader.at).split('\n');
        return {
            line: before.length,
            column: (before.at(-1) ?? '').length + 1,
            message: `expected ${error.message}, found ${characterAt(text, reader.at)}`,
        };
    }
}
function characterAt(text, at) {
    const code = text.codePointAt(at);
    if (code === undefined)
        return 'the end of the file';
    return `'${JSON.stringify(String.fromCodePoint(code)).slice(1, -1)}'`;
}
/** Ends the reading at a place that does not fit; its message is what would. */
class Stop extends Error {
}
class JsonReader {
    at = 0;
    #text;
    /** What closes the lists and mappings that are open. */
    #closers = [];
    constructor(text) {
        this.#text = text;
    }
    /** @throws Stop */
    read() {
        do
            this.#value();
        while (this.#goesOn());
        if (this.at < this.#text.length)
            throw new Stop('nothing more');
    }
    /** A value, or the beginning of a list or a mapping up to its first value. */
    #value() {
        for (;;) {
            this.#skip(BLANKS);
            if (this.#take('[')) {
                this.#closers.push(']');
                if (this.#isNext(']'))
                    return;
            }
            else if (this.#take('{')) {
                this.#closers.push('}');
                if (this.#isNext('}'))
                    return;
                this.#name();
            }
            else {
                return this.#scalar();
            }
        }
    }
    #scalar() {
        if (this.#text[this.at] === '"')
            this.#quoted();
        else if (!this.#skip(NUMBER_OR_WORD))
            throw new Stop('a value');
    }
    /** Whether another value follows, its name read; closes what ends here. */
    #goesOn() {
        for (;;) {
            const closer = this.#closers.at(-1);
            this.#skip(BLANKS);
            if (closer === undefined)
                return false;
            if (this.#take(closer)) {
                this.#closers.pop();
            }
            else if (this.#take(',')) {
                if (closer === '}')
                    this.#name();
                return true;
            }
            else {
                throw new Stop(`',' or '${closer}'`);
            }
        }
    }
    #name() {
        this.#skip(BLANKS);
        if (this.#text[this.at] !== '"')
            throw new Stop('a name in double quotes');
        this.#quoted();
        this.#skip(BLANKS);
        if (!this.#take(':'))
            throw new Stop("':'");
    }
    #quoted() {
        this.#skip(TEXT_BEGUN);
        if (this.#text[this.at] === '\\')
            throw new Stop('a valid escape');
        if (!this.#take('"'))
            throw new Stop(`'"', the end of the text`);
    }
    #isNext(character) {
        this.#skip(BLANKS);
        return this.#text[this.at] === character;
    }
    #take(character) {
        const isThere = this.#text[this.at] === character;
        if (isThere)
            this.at += 1;
        return isThere;
    }
    #skip(pattern) {
        pattern.lastIndex = this.at;
        const length = pattern.exec(this.#text)?.[0].length ?? 0;
        this.at += length;
        return length > 0;
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/json-file-tasks.js







const WRITE_INPUTS = {
    ...DATA_FILE_INPUTS,
    indent: {
        type: 'integer',
        default: 2,
        minimum: 0,
        maximum: 10,
        description: 'Blanks for each level of lists and mappings',
    },
};
/** `read_json`: the value of a JSON file. */
const readJsonTask = (0,task_handler/* createTaskHandler */.M)((config, inputs) => readDataFile(config, inputs, jsonData), { inputs: TEXT_FILE_INPUTS, checks: TEXT_FILE_CHECKS });
/** `write_json`: a value as Python's `json.dump` writes it, byte for byte: no newline at the end. */
const writeJsonTask = (0,task_handler/* createTaskHandler */.M)((config, inputs) => {
    const style = { indent: inputs['indent'], sortKeys: false, allowNaN: false };
    return writeDataFile(config, inputs, (data) => (0,json_text/* jsonText */.s)(data, style));
}, { inputs: WRITE_INPUTS, checks: DATA_FILE_CHECKS });
function jsonData(text, path) {
    try {
        return (0,data/* plainData */.lZ)((0,json/* parseJson */.qF)(text));
    }
    catch (error) {
        const problem = error instanceof SyntaxError ? jsonProblem(text) : undefined;
        throw problem ? syntaxError(path, 'JSON', problem, error) : error;
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/code-point-order.js
/**
 * Compares texts by their code points, as Python does. JavaScript compares by UTF-16, where
 * characters past U+FFFF come before the last ones below it.
 */
function byCodePoints(a, b) {
    for (let at = 0; at < a.length && at < b.length; at += 1) {
        if (a.charCodeAt(at) !== b.charCodeAt(at)) {
            return rank(a.charCodeAt(at)) - rank(b.charCodeAt(at));
        }
    }
    return a.length - b.length;
}
/** Halves of characters past U+FFFF come last. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
;// CONCATENATED MODULE: ./dist/.js/tasks/files/find-files.js





/**
 * Files below a folder that match a pattern, relative to it. Symlinks to folders are not entered,
 * so that none leads out or round in circles; those to files count where they lead to allowed ones.
 */
async function findFiles(folder, search) {
    return (0,dist/* glob */.TI)(search.pattern, {
        cwd: folder,
        fs: { readdir: readdirFor(folder, search) },
        signal: search.signal,
        expandDirectories: false,
        followSymbolicLinks: false,
        extglob: false,
    });
}
/** Reads folders for the glob, which itself would follow a symlink in a pattern's fixed part. */
function readdirFor(folder, { realPath }) {
    const entriesOf = async (path) => {
        if (!(0,workspace_path/* isInside */.FK)(folder, (0,external_node_path_.resolve)(path)) || realPath(path) === undefined)
            return [];
        const entries = await (0,promises_.readdir)(path, { withFileTypes: true });
        return Promise.all(entries.map((entry) => followed(entry, path, realPath)));
    };
    const read = (path, _options, done) => {
        entriesOf(path).then((entries) => done(null, entries), (error) => done(error));
    };
    return read;
}
/** A symlink to a file as that file. */
async function followed(entry, folder, realPath) {
    const real = entry.isSymbolicLink() ? realPath((0,external_node_path_.join)(folder, entry.name)) : undefined;
    if (real === undefined || !(await statsIfThere(real))?.isFile())
        return entry;
    const { name } = entry;
    return { name, isFile: () => true, isDirectory: () => false, isSymbolicLink: () => false };
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/glob-pattern.js

/** A class of characters, and braces around choices: kept, where they are whole. */
const CLASS = /\[!?\]?[^\]/]*\]/;
const CHOICES = /\{[^{}]*,[^{}]*\}/;
/** What our glob gives a meaning and Python's does not, or not where it stands alone. */
const FOREIGN = /[()|+@!\\[\]{}]/;
const PARTS = new RegExp(`${CLASS.source}|${CHOICES.source}|${FOREIGN.source}|\\*\\*+`, 'g');
/** A folder above, also as one choice in braces. */
const WAY_UP = /(?:^|[/,{])\.\.(?:$|[/,}])/;
/**
 * The pattern of a workflow as tinyglobby reads it. `*`, `?` and `[a-z]` mean what they mean in
 * Python's glob, so does `**`, which is only `*` where the search is not recursive; `{a,b}` is one
 * of both. Every other character is itself.
 */
function globPattern(given, isRecursive) {
    const slashed = external_node_path_.sep === '\\' ? given.replaceAll('\\', '/') : given;
    const pattern = converted(slashed, isRecursive);
    return isRecursive && !pattern.startsWith('**/') ? `**/${pattern}` : pattern;
}
function converted(given, isRecursive) {
    return given.replace(PARTS, (part) => {
        if (part.length === 1)
            return `\\${part}`;
        if (part.startsWith('{'))
            return `{${converted(part.slice(1, -1), isRecursive)}}`;
        return part.startsWith('*') && !isRecursive ? '*' : part;
    });
}
/** Why a pattern cannot be looked for below a folder; undefined where it can. */
function patternProblem(pattern) {
    if ((0,external_node_path_.isAbsolute)(pattern) || pattern.startsWith('/'))
        return 'must not begin at the root';
    if (WAY_UP.test(pattern.replaceAll('\\', '/')))
        return "must not lead up with '..'";
    return undefined;
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/list-files-task.js










/** `list_files`: the files of a folder that match a pattern, in the order of their characters. */
const listFilesTask = (0,task_handler/* createTaskHandler */.M)(async (config, inputs) => {
    const { workspace, runtime } = config;
    const given = inputs['directory'];
    const folder = await (0,workspace_path/* workspacePath */.X5)(workspace, given, runtime.allowedPaths);
    const pattern = checkedPattern(config, inputs);
    const isRecursive = inputs['recursive'];
    return explaining(config, `Cannot list '${folder.shown}'`, async () => {
        await refuseOtherThanFolder(folder.real);
        const found = await findFiles(folder.real, {
            pattern: globPattern(pattern, isRecursive),
            signal: config.signal,
            realPath: (path) => allowedRealPath(config, path),
        });
        config.signal.throwIfAborted();
        const files = found.map((file) => shownIn(folder, file)).sort(byCodePoints);
        return { file_list: files, total_files: files.length };
    });
}, {
    checks: [checkedPattern],
    inputs: {
        directory: {
            type: 'string',
            required: true,
            description: 'The folder, relative to the workspace',
        },
        pattern: {
            type: 'string',
            default: '*',
            minLength: 1,
            description: 'Names to list: * ? [a-z] {a,b}; a leading dot is matched by a dot only',
        },
        recursive: {
            type: 'boolean',
            default: false,
            description: 'Folders in the folder are searched too, and ** in the pattern spans them',
        },
    },
});
function checkedPattern(config, inputs) {
    const pattern = inputs['pattern'];
    const problem = patternProblem(pattern);
    if (problem === undefined)
        return pattern;
    throw new input_error/* InputError */.d(config, 'pattern', problem, "Name another folder as 'directory'.");
}
async function refuseOtherThanFolder(path) {
    const found = await statsIfThere(path);
    if (!found)
        throw new errors/* TaskError */.Ik('task_failed', 'there is no such folder');
    if (!found.isDirectory())
        throw new errors/* TaskError */.Ik('task_failed', 'it is not a folder');
    // The glob takes every backslash for a slash, and would look into another folder.
    if (external_node_path_.sep === '/' && path.includes('\\')) {
        throw new errors/* TaskError */.Ik('task_failed', 'its path holds a backslash, which patterns cannot name');
    }
}
function allowedRealPath({ workspace, runtime }, path) {
    try {
        return (0,workspace_path/* workspacePathSync */.Gj)(workspace, path, runtime.allowedPaths).real;
    }
    catch {
        return undefined;
    }
}
function shownIn(folder, file) {
    return (0,external_node_path_.isAbsolute)(folder.shown) ? (0,external_node_path_.join)(folder.shown, file) : external_node_path_.posix.join(folder.shown, file);
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/move-across-devices.js


/**
 * Moves what cannot be renamed, since it goes to another disk: a whole copy takes its place before
 * the source is deleted, so that a crash in between leaves both rather than neither.
 */
async function moveAcrossDevices(source, destination) {
    await replaceAtomically(destination, (temporary) => (0,promises_.cp)(source, temporary, {
        recursive: true,
        preserveTimestamps: true,
        verbatimSymlinks: true,
        errorOnExist: true,
        force: false,
    }));
    await (0,promises_.rm)(source, { recursive: true });
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/move-file-task.js









/** `move_file`: moves a file or a folder; a symlink is moved itself, not what it leads to. */
const moveFileTask = (0,task_handler/* createTaskHandler */.M)(async (config, inputs) => {
    const transfer = await transferOf(config, inputs, 'move', workspace_path/* workspaceEntry */.C9);
    return explaining(config, transfer.title, async () => {
        await refuseImpossible(config, transfer);
        await move(transfer.source.real, transfer.destination.real);
        return transferResult(transfer);
    });
}, { inputs: TRANSFER_INPUTS });
async function refuseImpossible(config, transfer) {
    const { source, destination, isIntoFolder } = transfer;
    const moved = await statsIfThere(source.real);
    if (!moved)
        throw move_file_task_refusal(`there is no file '${source.shown}'`);
    const isFolder = moved.isDirectory();
    if (isFolder && (0,workspace_path/* isInside */.FK)(source.real, await (0,promises_.realpath)(config.workspace))) {
        throw move_file_task_refusal(`'${source.shown}' is the workspace, or holds it`);
    }
    // A symlink that took the place of its own target would lead to itself, and the target be lost.
    const leadsTo = await (0,promises_.realpath)(source.real).catch(() => source.real);
    if (leadsTo === destination.real)
        throw move_file_task_refusal('they are the same file');
    if (isFolder && (0,workspace_path/* isInside */.FK)(source.real, destination.real)) {
        throw move_file_task_refusal('a folder cannot be moved into itself');
    }
    const target = await statsIfThere(destination.real);
    // As Python's shutil: only a destination that was named in full is replaced.
    if (target && isIntoFolder)
        throw move_file_task_refusal(`'${destination.shown}' is there already`);
    if (target && isFolder)
        throw move_file_task_refusal(`'${destination.shown}' is a file, the source a folder`);
}
async function move(source, destination) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(destination), { recursive: true });
    try {
        await (0,promises_.rename)(source, destination);
    }
    catch (error) {
        if (error.code !== 'EXDEV')
            throw error;
        await moveAcrossDevices(source, destination);
    }
}
function move_file_task_refusal(problem) {
    return new errors/* TaskError */.Ik('task_failed', problem);
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/append-text-file.js







/**
 * Adds text at the end of a file of the workspace. It is not made anew beside the file, as writing
 * does: items of a batch that append to one file at the same time would lose each other's text.
 */
async function appendTextFile(config, given, content, encoding) {
    const { encode, encodeMore = encode } = textEncoding(encoding);
    const { real, shown } = await (0,workspace_path/* workspacePath */.X5)(config.workspace, given, config.runtime.allowedPaths);
    return explaining(config, `Cannot append to '${shown}'`, async () => {
        const isEmpty = (await sizeOf(real)) === 0;
        await append(real, (isEmpty ? encode : encodeMore)(content));
        return { path: shown, content };
    });
}
/** Opening a pipe or a device could wait for ever. */
async function sizeOf(path) {
    const found = await statsIfThere(path);
    if (found?.isDirectory())
        throw new errors/* TaskError */.Ik('task_failed', 'it is a folder');
    if (found && !found.isFile())
        throw new errors/* TaskError */.Ik('task_failed', 'it is not a file');
    return found?.size ?? 0;
}
/** All in one write, which systems keep whole between writers; what a full disk left goes after. */
async function append(path, bytes) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const file = await (0,promises_.open)(path, 'a');
    try {
        let written = 0;
        while (written < bytes.length)
            written += (await file.write(bytes.subarray(written))).bytesWritten;
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/text-file-tasks.js




const text_file_tasks_WRITE_INPUTS = {
    ...TEXT_FILE_INPUTS,
    content: { type: 'string', description: 'The text to write' },
    data: { type: 'string', description: 'The same as content' },
};
const textOf = contentOf('content');
/** `read_file`: the text of a file. */
const readFileTask = (0,task_handler/* createTaskHandler */.M)((config, inputs) => readTextFile(config, fileOf(config, inputs), inputs['encoding']), { inputs: TEXT_FILE_INPUTS, checks: TEXT_FILE_CHECKS });
/** `write_file`: writes text into a file, its folders made where they are missing. */
const writeFileTask = writing(writeTextFile);
/** `append_file`: writes text at the end of a file, which is made where it is missing. */
const appendFileTask = writing(appendTextFile);
function writing(write) {
    return (0,task_handler/* createTaskHandler */.M)((config, inputs) => write(config, fileOf(config, inputs), textOf(config, inputs), inputs['encoding']), { inputs: text_file_tasks_WRITE_INPUTS, checks: [...TEXT_FILE_CHECKS, textOf] });
}

// EXTERNAL MODULE: ./dist/.js/template/filters/yaml-data.js
var yaml_data = __webpack_require__(3047);
// EXTERNAL MODULE: ./dist/.js/template/values/numbers.js
var numbers = __webpack_require__(7674);
;// CONCATENATED MODULE: ./dist/.js/tasks/files/yaml-words.js
/**
 * What a plain word means besides text, in YAML 1.1 (that of PyYAML) and in the core schema of
 * YAML 1.2 (ours): a text that reads like it needs quotes.
 */
const MEANINGS = [
    /^(?:~|null|Null|NULL|<<|=|)$/,
    /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
    // Integers: binary, octal, decimal, hexadecimal, and base 60 as in 1:30.
    /^[-+]?(?:0b[01_]+|0[0-7_]+|0x[\da-fA-F_]+|[1-9][\d_]*(?::[0-5]?\d)+|0|[1-9][\d_]*)$/,
    /^(?:[-+]?\d+|0o[0-7]+)$/,
    // Floats; only 1.2 knows exponents without a sign or a point.
    /^(?:[-+]?\d[\d_]*\.[\d_]*|\.\d[\d_]*)(?:[eE][-+]\d+)?$/,
    /^[-+]?\d[\d_]*(?::[0-5]?\d)+\.[\d_]*$/,
    /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/,
    /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
    // Dates and times.
    /^\d{4}-\d\d-\d\d$/,
    /^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/,
];
function meansOtherThanText(word) {
    return MEANINGS.some((meaning) => meaning.test(word));
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/yaml-scalar.js


/** A line goes on after the word that passes this column. */
const WIDTH = 80;
/** PyYAML counts the tag that it leaves out, `!!str`, with the name. */
const LONGEST_SIMPLE_KEY = 122;
const LINE_BREAK = /[\n\x85\u2028\u2029]/;
/** All other characters are escaped, as PyYAML and `write_json` do, whatever encoding a reader has. */
const READABLE = /^[ -~]*$/;
/** What begins a text in quotes, a list, a comment, an anchor and so on, or ends a document. */
const BEGINS_OTHERWISE = /^(?:[#,[\]{}&*!|>'"%@`]|[-?:](?: |$)|---|\.\.\.)/;
const NAME_OR_COMMENT_INSIDE = /:(?: |$)| #/;
/** True where a name can stand before its `:` on one line. */
function isSimpleKey(name) {
    return name !== '' && [...name].length <= LONGEST_SIMPLE_KEY && !LINE_BREAK.test(name);
}
/** True where a value needs no quotes. */
function isPlain(value) {
    if (typeof value !== 'string')
        return true;
    if (!READABLE.test(value) || value.startsWith(' ') || value.endsWith(' '))
        return false;
    if (BEGINS_OTHERWISE.test(value) || NAME_OR_COMMENT_INSIDE.test(value))
        return false;
    return !meansOtherThanText(value);
}
/** A text, a number, true, false or null. */
function yamlScalar(value, place) {
    if (typeof value === 'number')
        return numberText(value);
    if (typeof value !== 'string')
        return String(value);
    if (isPlain(value))
        return words(value, place);
    if (!canStandInSingleQuotes(value))
        return doubleQuoted(value, place);
    return `'${words(value.replaceAll("'", "''"), { ...place, column: place.column + 1 })}'`;
}
function numberText(value) {
    if (Number.isSafeInteger(value))
        return String(value);
    if (Number.isNaN(value))
        return '.nan';
    if (!Number.isFinite(value))
        return value > 0 ? '.inf' : '-.inf';
    // YAML 1.1 wants a point in what is no integer.
    return (0,numbers/* floatText */.qx)(value).replace(/^(-?\d+)e/, '$1.0e');
}
/** Blanks beside a line break would be lost. */
function canStandInSingleQuotes(text) {
    return !/ \n|\n /.test(text) && text.split('\n').every((line) => READABLE.test(line));
}
/** A text whose lone blanks may become line breaks, and whose line breaks are doubled. */
function words(text, { column, indent, fold }) {
    let at = column;
    const parts = text.match(/\n+| +|[^ \n]+/g) ?? [];
    const written = parts.map((part, index) => {
        const isInside = index > 0 && index < parts.length - 1;
        const isFold = fold && part === ' ' && isInside && at > WIDTH;
        if (!isFold && !part.startsWith('\n')) {
            at += [...part].length;
            return part;
        }
        at = indent;
        return `${isFold ? '' : part}\n${' '.repeat(indent)}`;
    });
    return written.join('');
}
const ESCAPES = {
    '\0': '0',
    '\x07': 'a',
    '\b': 'b',
    '\t': 't',
    '\n': 'n',
    '\v': 'v',
    '\f': 'f',
    '\r': 'r',
    '\x1b': 'e',
    '"': '"',
    '\\': '\\',
    '\x85': 'N',
    '\xa0': '_',
    '\u2028': 'L',
    '\u2029': 'P',
};
function escapeOf(character) {
    const short = ESCAPES[character];
    if (short !== undefined)
        return `\\${short}`;
    if (READABLE.test(character))
        return undefined;
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16).toUpperCase();
    if (code <= 0xff)
        return `\\x${hex.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
/** A backslash ends a line that goes on; it also stands before a blank that begins the next. */
function doubleQuoted(text, { column, indent, fold }) {
    const characters = [...text];
    let written = '"';
    let at = column + 1;
    let wasEscaped = false;
    for (const [index, character] of characters.entries()) {
        const escape = escapeOf(character);
        if (escape) {
            written += escape;
            at += escape.length;
        }
        const isInside = index > 0 && index < characters.length - 1;
        const mayBreak = character === ' ' || escape !== undefined || wasEscaped;
        // PyYAML's count is behind by one after an escape.
        if (fold && isInside && mayBreak && at > (escape ? WIDTH + 1 : WIDTH)) {
            const next = escape ? characters[index + 1] : character;
            written += `\\\n${' '.repeat(indent)}${next === ' ' ? '\\' : ''}`;
            at = indent + (next === ' ' ? 1 : 0);
        }
        if (!escape) {
            written += character;
            at += 1;
        }
        wasEscaped = escape !== undefined;
    }
    return `${written}"`;
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/yaml-text.js



/**
 * A value as PyYAML's `yaml.dump(value, default_flow_style=False)` writes it: names in order,
 * lists as far left as their name. Only letters beyond ASCII stay readable, where PyYAML escapes
 * them; every reader of YAML takes both.
 */
function yamlText(value) {
    // The end of a plain value at the top would not be seen without a mark.
    const mark = isCollection(value) || !isPlain(value) ? '' : '...\n';
    return `${block(value, { column: 0, indent: 0 })}\n${mark}`;
}
/** The value without the blanks of its first line, at `indent` where it has entries. */
function block(value, { column, indent }) {
    if (!isCollection(value))
        return yamlScalar(value, { column, indent: indent + 2, fold: true });
    if (Array.isArray(value))
        return list(value, indent);
    const entries = Object.keys(value)
        .sort(byCodePoints)
        .map((name) => entry(name, value[name], indent));
    return entries.length === 0 ? '{}' : entries.join(newLine(indent));
}
function list(items, indent) {
    if (items.length === 0)
        return '[]';
    return items.map((item) => `- ${nested(item, indent)}`).join(newLine(indent));
}
function entry(name, value, indent) {
    if (!isSimpleKey(name)) {
        return `? ${nested(name, indent)}${newLine(indent)}: ${nested(value, indent)}`;
    }
    const key = `${yamlScalar(name, { column: indent, indent, fold: false })}:`;
    if (Array.isArray(value) && value.length > 0)
        return key + newLine(indent) + list(value, indent);
    if (isCollection(value) && Object.keys(value).length > 0) {
        return key + newLine(indent + 2) + block(value, { column: indent + 2, indent: indent + 2 });
    }
    return `${key} ${block(value, { column: indent + key.length + 1, indent })}`;
}
/** What stands after `- `, `? ` or `: ` at `indent`. */
function nested(value, indent) {
    const deeper = indent + 2;
    return block(value, { column: deeper, indent: isCollection(value) ? deeper : indent });
}
function newLine(indent) {
    return `\n${' '.repeat(indent)}`;
}
function isCollection(value) {
    return Array.isArray(value) || (0,data/* isMapping */.pi)(value);
}

;// CONCATENATED MODULE: ./dist/.js/tasks/files/yaml-file-tasks.js





/** `read_yaml`: the value of a YAML file. */
const readYamlTask = (0,task_handler/* createTaskHandler */.M)((config, inputs) => readDataFile(config, inputs, yamlValue), { inputs: TEXT_FILE_INPUTS, checks: TEXT_FILE_CHECKS });
/** `write_yaml`: a value as YAML. */
const writeYamlTask = (0,task_handler/* createTaskHandler */.M)((config, inputs) => writeDataFile(config, inputs, yamlText), { inputs: DATA_FILE_INPUTS, checks: DATA_FILE_CHECKS });
function yamlValue(text, path) {
    try {
        return (0,yaml_data/* yamlData */.O)(text);
    }
    catch (error) {
        throw error instanceof yaml_data/* YamlProblem */.l ? syntaxError(path, 'YAML', error, error) : error;
    }
}

// EXTERNAL MODULE: ./dist/.js/nearest-name.js
var nearest_name = __webpack_require__(630);
// EXTERNAL MODULE: ./dist/.js/workflow/value-rule.js
var value_rule = __webpack_require__(3294);
;// CONCATENATED MODULE: ./dist/.js/tasks/http/printed-text.js



/**
 * An entry of a mapping, as templates print it.
 * @throws InputError where it is a list, a mapping or nothing
 */
function printedText(config, input, name, value) {
    if (typeof value === 'string')
        return value;
    if (value === null || value === undefined || typeof value === 'object') {
        throw new input_error/* InputError */.d(config, input, `has a '${name}' that must be text, not ${(0,value_rule/* kindOf */.I)(value)}`);
    }
    return config.runtime.templates.render('{{ value }}', (0,data/* mapping */.pq)({ value }));
}

// EXTERNAL MODULE: ./dist/.js/version.js
var version = __webpack_require__(1022);
;// CONCATENATED MODULE: ./dist/.js/tasks/http/request-headers.js




const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const IMPOSSIBLE_IN_VALUE = /[^\t\x20-\x7e\x80-\xff]/;
/** They are about the connection, which is fetch's own; it refuses to send them. */
const OF_THE_CONNECTION = ['expect', 'keep-alive', 'transfer-encoding', 'upgrade'];
/**
 * The headers of a request. An entry without a value is left out.
 * @param given the input `headers`
 * @throws InputError
 */
function requestHeaders(config, given) {
    const headers = new Headers({ 'User-Agent': `resumable-batch/${version/* VERSION */.x}` });
    for (const [name, value] of Object.entries((0,data/* isMapping */.pi)(given) ? given : {})) {
        if (value === null)
            continue;
        setHeader(config, 'headers', headers, name, printedText(config, 'headers', name, value));
    }
    // Fetch counts for itself, and fails when somebody else has counted differently.
    headers.delete('Content-Length');
    return headers;
}
/**
 * Sets a header once it is sure that it can be sent: fetch's own error would show its value.
 * @param input the one that the value comes from
 * @throws InputError
 */
function setHeader(config, input, headers, name, value) {
    if (!NAME.test(name))
        throw new input_error/* InputError */.d(config, input, `names an impossible header, '${name}'`);
    if (OF_THE_CONNECTION.includes(name.toLowerCase())) {
        throw new input_error/* InputError */.d(config, input, `cannot set the header '${name}'`);
    }
    // Whatever read a token from a file has often kept the end of its line.
    const trimmed = value.trim();
    if (IMPOSSIBLE_IN_VALUE.test(trimmed)) {
        throw new input_error/* InputError */.d(config, input, `has a character that the header '${name}' cannot carry`);
    }
    headers.set(name, trimmed);
}

;// CONCATENATED MODULE: ./dist/.js/tasks/http/request-auth.js





/** The keys of each type of `auth`. */
const AUTH_KEYS = {
    bearer: ['type', 'token', 'token_env'],
    api_key: ['type', 'key', 'header'],
    basic: ['type', 'username', 'password'],
};
/**
 * Sets the headers that prove who is asking: what `auth` says, else a header that is already there,
 * else `token`, else what stands in the URL.
 * @returns what must not be shown, should the server send it back
 * @throws InputError
 */
function authenticate(config, headers, { token, auth }, credentials) {
    const proof = proofOf(config, auth);
    const secrets = proof ? setProof(config, headers, proof) : [];
    if (!headers.has('Authorization') && typeof token === 'string' && token !== '') {
        setHeader(config, 'token', headers, 'Authorization', `Bearer ${token}`);
    }
    if (!headers.has('Authorization') && credentials !== undefined) {
        headers.set('Authorization', basic(credentials));
        secrets.push(credentials.password);
    }
    // The last word also where the author wrote the header himself: "Bearer …", "Basic …".
    const word = headers.get('Authorization')?.split(' ').at(-1);
    return word === undefined ? secrets : [...secrets, word];
}
/** Reads the input `auth`. @throws InputError */
function proofOf(config, auth) {
    if (!(0,data/* isMapping */.pi)(auth) || Object.keys(auth).length === 0)
        return undefined;
    const type = authType(config, auth);
    (0,input_error/* refuseUnknownKeys */.R)(config, 'auth', auth, AUTH_KEYS[type] ?? []);
    if (type === 'api_key') {
        const header = Object.hasOwn(auth, 'header') ? request_auth_text(config, auth, 'header') : 'X-API-Key';
        return { type, header, key: request_auth_text(config, auth, 'key') };
    }
    if (type === 'basic') {
        const [username, password] = [request_auth_text(config, auth, 'username'), request_auth_text(config, auth, 'password')];
        return { type, credentials: { username, password } };
    }
    if (Object.hasOwn(auth, 'token_env'))
        return { type, tokenEnv: request_auth_text(config, auth, 'token_env') };
    if (Object.hasOwn(auth, 'token'))
        return { type, token: request_auth_text(config, auth, 'token') };
    throw new input_error/* InputError */.d(config, 'auth', "lacks 'token' or 'token_env', one of which bearer needs");
}
function setProof(config, headers, proof) {
    switch (proof.type) {
        case 'api_key':
            setHeader(config, 'auth', headers, proof.header, proof.key);
            return [proof.key.trim()];
        case 'basic':
            headers.set('Authorization', basic(proof.credentials));
            return [proof.credentials.password];
        case 'bearer': {
            const token = 'token' in proof ? proof.token : tokenIn(config, proof.tokenEnv);
            setHeader(config, 'auth', headers, 'Authorization', `Bearer ${token}`);
            return [];
        }
    }
}
function tokenIn(config, name) {
    const token = config.environment[name];
    if (token)
        return token;
    throw new input_error/* InputError */.d(config, 'auth', `names the environment variable '${name}', which is not set`, "It is looked up in 'env', which lacks the runner's own variables (ACTIONS_*, INPUT_*).");
}
function authType(config, auth) {
    const types = Object.keys(AUTH_KEYS);
    const given = Object.hasOwn(auth, 'type') ? request_auth_text(config, auth, 'type').toLowerCase() : undefined;
    const type = types.find((known) => known === given);
    if (type !== undefined)
        return type;
    const hint = (given && (0,nearest_name/* didYouMean */.a)(given, types)) ?? `The types are ${types.join(', ')}.`;
    const problem = given === undefined ? "lacks 'type'" : `has the unknown type '${given}'`;
    throw new input_error/* InputError */.d(config, 'auth', problem, hint);
}
function request_auth_text(config, auth, key) {
    if (Object.hasOwn(auth, key))
        return printedText(config, 'auth', key, auth[key]);
    throw new input_error/* InputError */.d(config, 'auth', `lacks '${key}', which ${String(auth['type'])} needs`);
}
function basic({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}

;// CONCATENATED MODULE: ./dist/.js/tasks/http/request-body.js

/**
 * What a request carries: text as it is, any other value as JSON. Says so in `Content-Type`, unless
 * that is given; text without one counts as a form's, as `curl --data` has it.
 */
function requestBody(given, headers) {
    if (given === undefined || given === null || given === '')
        return undefined;
    const isText = typeof given === 'string';
    if (!headers.has('Content-Type')) {
        const type = isText ? 'application/x-www-form-urlencoded' : 'application/json';
        headers.set('Content-Type', type);
    }
    return isText ? given : (0,json/* stringifyJson */.sd)(given);
}

;// CONCATENATED MODULE: ./dist/.js/tasks/http/request-method.js

const METHOD = /^[!#$%&'*+.^_`|~0-9A-Z-]+$/;
/** Fetch refuses them, for what they do to proxies. */
const REFUSED = ['CONNECT', 'TRACE', 'TRACK'];
const WITHOUT_BODY = ['GET', 'HEAD'];
/** The method in capitals. @throws InputError where it cannot be sent so. */
function requestMethod(config, given, body) {
    const method = given.trim().toUpperCase();
    if (!METHOD.test(method) || REFUSED.includes(method)) {
        throw new input_error/* InputError */.d(config, 'method', 'is no method that can be sent', 'As POST or DELETE is.');
    }
    if (body !== undefined && WITHOUT_BODY.includes(method)) {
        const problem = `is ${method}, and such a request cannot carry a body`;
        throw new input_error/* InputError */.d(config, 'method', problem, 'POST, PUT and PATCH carry one.');
    }
    return method;
}

;// CONCATENATED MODULE: ./dist/.js/tasks/http/request-retry.js



const ONCE = {
    maxAttempts: 1,
    delay: 1,
    statusCodes: [429, 500, 502, 503, 504],
};
const KEYS = {
    max_attempts: { type: 'integer', minimum: 1 },
    delay: { type: 'number', minimum: 0, maximum: 2_000_000 },
    status_codes: { type: 'list', items: { type: 'integer', minimum: 100, maximum: 599 } },
};
/** Reads the input `retry`: a number of tries, or a mapping. @throws InputError */
function requestRetry(config, given) {
    if (given === undefined)
        return ONCE;
    if (!(0,data/* isMapping */.pi)(given))
        return { ...ONCE, maxAttempts: Number(given) };
    (0,input_error/* refuseUnknownKeys */.R)(config, 'retry', given, Object.keys(KEYS));
    const codes = setting(config, given, 'status_codes');
    return {
        maxAttempts: Number(setting(config, given, 'max_attempts') ?? ONCE.maxAttempts),
        delay: Number(setting(config, given, 'delay') ?? ONCE.delay),
        statusCodes: Array.isArray(codes) ? codes.map(Number) : ONCE.statusCodes,
    };
}
function setting(config, given, key) {
    const rule = KEYS[key];
    if (rule === undefined || !Object.hasOwn(given, key) || given[key] === null)
        return undefined;
    const checked = (0,value_rule/* checkValue */.Su)(given[key], rule);
    if ('value' in checked)
        return checked.value;
    throw new input_error/* InputError */.d(config, 'retry', `has a '${key}' that ${checked.problem}`);
}

;// CONCATENATED MODULE: ./dist/.js/tasks/http/request-url.js

/**
 * Reads the URL of an input.
 * @throws InputError where it is none of http or https
 */
function requestUrl(config, input, given) {
    const url = parsed(given);
    if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
        throw new input_error/* InputError */.d(config, input, 'must be a URL that begins with http:// or https://');
    }
    const credentials = credentialsOf(url);
    url.username = '';
    url.password = '';
    url.hash = '';
    // Masked before it is encoded, since the encoded form of a secret is not known as one.
    const masked = config.runtime.masker.maskText(given);
    const shown = shownUrl(masked === given ? url : (parsed(masked) ?? new URL(url.origin)));
    return {
        url: url.href,
        shown,
        origin: url.origin,
        credentials,
        path: url.pathname + url.search,
    };
}
function parsed(text) {
    try {
        return new URL(text);
    }
    catch {
        return undefined;
    }
}
function shownUrl({ origin, pathname, search }) {
    return `${origin}${pathname}${search === '' ? '' : '?…'}`;
}
function credentialsOf({ username, password }) {
    if (username === '' && password === '')
        return undefined;
    return { username: decoded(username), password: decoded(password) };
}
/** A percent sign that encodes nothing stands for itself. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/http/response-body.js

/** Bytes of a response that are kept. */
const LONGEST_BODY = 10 * 1024 * 1024;
/** Reads a response's text, up to the limit; the rest is not waited for. */
async function readBody(stream, contentType, signal) {
    if (stream === null)
        return { text: '', isCut: false };
    const { chunks, isCut } = await readChunks(stream, signal);
    // A cut must not leave half a character.
    const text = response_body_decoderOf(contentType).decode(Buffer.concat(chunks), { stream: isCut });
    return { text, isCut };
}
async function readChunks(stream, signal) {
    const reader = stream.getReader();
    // Fetch may forget its signal once it has answered, so that a silent body would never end.
    const stop = () => void reader.cancel().catch(() => { });
    signal.addEventListener('abort', stop, { once: true });
    try {
        const chunks = [];
        for (let room = LONGEST_BODY;;) {
            signal.throwIfAborted();
            const { done, value } = await reader.read();
            signal.throwIfAborted();
            if (done)
                return { chunks, isCut: false };
            chunks.push(value.subarray(0, room));
            room -= value.length;
            if (room < 0)
                return { chunks, isCut: true };
        }
    }
    finally {
        signal.removeEventListener('abort', stop);
        stop();
    }
}
/** By the `charset` that the server names, UTF-8 without one; other bytes become U+FFFD. */
function response_body_decoderOf(contentType) {
    const [, charset] = /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? '') ?? [];
    try {
        return new external_node_util_.TextDecoder(charset);
    }
    catch {
        return new external_node_util_.TextDecoder();
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/http/response-headers.js

/** Words of header names that are not written with one capital letter. */
const SPECIAL_WORDS = {
    dns: 'DNS',
    etag: 'ETag',
    github: 'GitHub',
    md5: 'MD5',
    oauth: 'OAuth',
    ratelimit: 'RateLimit',
    www: 'WWW',
    xss: 'XSS',
};
/**
 * A header's name as most servers write it: `Content-Type`, `ETag`. Fetch gives names in lower case,
 * and workflows look them up by one spelling.
 */
function headerName(name) {
    const words = name.toLowerCase().split('-');
    return words.map((word) => SPECIAL_WORDS[word] ?? capitalised(word)).join('-');
}
function capitalised(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
/** The headers of a response by name; those of a header that came several times are one text. */
function responseHeaders(headers) {
    const byName = (0,data/* mapping */.pq)();
    for (const [received, value] of headers) {
        const name = headerName(received);
        byName[name] = Object.hasOwn(byName, name) ? `${byName[name]}, ${value}` : value;
    }
    return byName;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./dist/.js/tasks/masker.js
var masker = __webpack_require__(7552);
;// CONCATENATED MODULE: ./dist/.js/tasks/http/network-problem.js


const REASONS = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'the connection was reset',
    EPIPE: 'the connection was closed',
    UND_ERR_SOCKET: 'the connection was closed',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the connection was closed',
    ENOTFOUND: 'there is no such host',
    EAI_AGAIN: 'the name of the host cannot be looked up now',
    EHOSTUNREACH: 'there is no way to the host',
    ENETUNREACH: 'there is no way to the network',
    ETIMEDOUT: 'the host does not answer',
    UND_ERR_CONNECT_TIMEOUT: 'the host does not answer',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
    SELF_SIGNED_CERT_IN_CHAIN: 'its certificate comes from an authority that is not trusted',
    UNABLE_TO_GET_ISSUER_CERT: 'its certificate comes from an unknown authority',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate comes from an unknown authority',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate comes from an unknown authority',
    CERT_HAS_EXPIRED: 'its certificate has expired',
    CERT_NOT_YET_VALID: 'its certificate is not valid yet',
    ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
    EPROTO: 'it does not speak TLS as it should',
    ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS; is the URL one of http?',
};
/** Reasons that fetch tells by their text alone. */
const REASONS_BY_TEXT = {
    'bad port': 'no request may go to this port',
};
const OF_CERTIFICATES = /CERT/;
/** Why a request got no answer, in words; what fetch throws says "fetch failed" and hides the rest. */
function networkProblem(error) {
    const { code, name, message } = causeOf(error);
    return {
        reason: REASONS[code] ?? (name === 'HTTPParserError' ? 'its answer is not HTTP' : plain(message)),
        hint: OF_CERTIFICATES.test(code)
            ? 'NODE_EXTRA_CA_CERTS, set before the run starts, names a file of further authorities.'
            : undefined,
    };
}
/** What is known of the error that lies below fetch's own. */
function causeOf(error) {
    const cause = (0,data/* isMapping */.pi)(error) && (0,data/* isMapping */.pi)(error['cause']) ? error['cause'] : error;
    const known = (0,data/* isMapping */.pi)(cause) ? cause : {};
    const text = (key) => (typeof known[key] === 'string' ? known[key] : '');
    return { code: text('code'), name: text('name'), message: text('message') || (0,errors/* messageOf */.bD)(error) };
}
function plain(text) {
    return REASONS_BY_TEXT[text] ?? (0,errors/* oneLine */.TN)(text);
}

;// CONCATENATED MODULE: ./dist/.js/tasks/http/http-failure.js




const LONGEST_EXCERPT = 300;
/** A secret that is shorter stands in too much by chance. */
const SHORTEST_SECRET = 4;
/** A request that got no answer. */
class UnreachableError extends errors/* TaskError */.Ik {
}
/** An answer whose status is none of success. */
class HttpStatusError extends errors/* TaskError */.Ik {
    status;
    /** The header `Retry-After`. */
    retryAfter;
    constructor(config, message, { status, headers }) {
        super('task_failed', message, { availableVariables: config.getAvailableVariables() });
        this.status = status;
        this.retryAfter = headers.get('Retry-After');
    }
}
function unreachable(config, { shownUrl }, error) {
    const { reason, hint } = networkProblem(error);
    return new UnreachableError('task_failed', `Cannot reach ${shownUrl}: ${reason}`, {
        availableVariables: config.getAvailableVariables(),
        hint,
    });
}
function statusFailure(config, request, response) {
    const status = `${response.status} ${external_node_http_.STATUS_CODES[response.status] ?? ''}`.trimEnd();
    const excerpt = excerptOf(config, request, response.body.text);
    const what = `HTTP ${status} for ${request.method} ${request.shownUrl}`;
    return new HttpStatusError(config, excerpt === '' ? what : `${what}: ${excerpt}`, response);
}
/** The beginning of what the server said, in one line, without what it was not to repeat. */
function excerptOf(config, { secrets }, body) {
    // Before it is cut: half a secret would not be known as one.
    const masked = requestMasker(secrets).maskText(config.runtime.masker.maskText(body));
    const line = masked.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    if (line.length <= LONGEST_EXCERPT)
        return line;
    return `${line.slice(0, LONGEST_EXCERPT).replace(/[\ud800-\udbff]$/, '')}…`;
}
function requestMasker(secrets) {
    const long = secrets.filter((secret) => secret.length >= SHORTEST_SECRET);
    return new masker/* Masker */.G(Object.fromEntries(long.map((secret) => [secret, secret])));
}

;// CONCATENATED MODULE: ./dist/.js/tasks/http/retry-after.js
/** A server that asks for more is asked again all the same. */
const LONGEST_WAIT = 3600;
/** Seconds that a header `Retry-After` asks for, given in seconds or as a date; 0 without one. */
function retryAfterSeconds(header, now) {
    const text = header?.trim() ?? '';
    const asked = /^\d+$/.test(text) ? Number(text) : secondsUntil(Date.parse(text), now);
    return Math.min(asked, LONGEST_WAIT);
}
function secondsUntil(time, now) {
    return Number.isNaN(time) ? 0 : Math.max(0, Math.ceil((time - now) / 1000));
}

// EXTERNAL MODULE: ./dist/.js/tasks/with-timeout.js
var with_timeout = __webpack_require__(4617);
;// CONCATENATED MODULE: ./dist/.js/tasks/http/own-client.js
/** Node's fetch gives a server 300 s to answer, and nothing can change that. */
const PATIENCE_OF_NODE = 300;
/** The fetch for a request: Node's own, where it can do what is asked for. */
function fetchFor(config, { verifySsl, timeout }) {
    if (verifySsl && timeout < PATIENCE_OF_NODE)
        return fetch;
    const name = `http ${verifySsl ? 'verified' : 'unverified'}`;
    return config.runtime.resources.use(name, () => new OwnClient(verifySsl)).fetch;
}
/** Connections with settings that Node's fetch does not have; kept for the other items of a run. */
class OwnClient {
    #verifySsl;
    #agent;
    constructor(verifySsl) {
        this.#verifySsl = verifySsl;
    }
    fetch = async (url, sending) => {
        // Imported here, since few runs need it and every start would pay for it.
        const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
        this.#agent ??= new undici.Agent({
            connect: { rejectUnauthorized: this.#verifySsl, timeout: 0 },
            // The task's own time-out is the one that counts.
            headersTimeout: 0,
            bodyTimeout: 0,
        });
        return undici.fetch(url, { ...sending, dispatcher: this.#agent });
    };
    async close() {
        await this.#agent?.destroy();
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/http/redirects.js
/** As many as fetch follows. */
const MOST_REDIRECTS = 20;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Headers that say nothing about who is asking; of all others that is not known. */
const FOR_ANYONE = /^(accept(-.+)?|cache-control|content-.+|if-.+|range|user-agent)$/i;
/**
 * Sends a request and follows its redirects as fetch does (https://fetch.spec.whatwg.org), but with
 * fewer headers: fetch hands all of them but `Authorization` to another server, also an API key.
 * @throws what `fetch` throws, and an Error about where a redirect leads
 */
async function fetchRedirected(fetch, request, signal) {
    let leg = request;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
        const { url, method, headers, body = null } = leg;
        const received = await fetch(url, {
            method,
            headers: [...headers],
            body,
            signal,
            redirect: 'manual',
        });
        const location = received.headers.get('Location');
        if (!REDIRECTS.has(received.status) || location === null)
            return received;
        // An unread body would keep its connection.
        await received.body?.cancel();
        leg = nextLeg(leg, received.status, targetOf(location, url));
    }
    throw new Error('it redirects too often');
}
/** Where a redirect leads. The fragment is nothing to a server; a password there is not ours to send. */
function targetOf(location, from) {
    // Headers come as bytes, one to a character.
    const text = Buffer.from(location, 'latin1').toString('utf8');
    const target = URL.canParse(text, from) ? new URL(text, from) : undefined;
    if (target === undefined)
        throw new Error('it redirects to what is no URL');
    if (target.protocol !== 'http:' && target.protocol !== 'https:') {
        throw new Error('it redirects to what is not http or https');
    }
    target.username = '';
    target.password = '';
    return target;
}
function nextLeg({ url, method, headers, body }, status, target) {
    const kept = target.origin === new URL(url).origin
        ? [...headers]
        : [...headers].filter(([name]) => FOR_ANYONE.test(name));
    if (!becomesGet(method, status)) {
        return { url: target.href, method, headers: new Headers(kept), body };
    }
    const withoutBody = kept.filter(([name]) => !/^content-/i.test(name));
    return { url: target.href, method: 'GET', headers: new Headers(withoutBody), body: undefined };
}
function becomesGet(method, status) {
    return status === 303 ? method !== 'GET' && method !== 'HEAD' : status < 303 && method === 'POST';
}

;// CONCATENATED MODULE: ./dist/.js/tasks/http/send-request.js






/**
 * Sends a request and reads the response.
 * @throws HttpStatusError for a status outside 2xx, UnreachableError, TaskError `task_timeout`
 */
async function sendRequest(config, request) {
    const what = `${request.method} ${request.shownUrl}`;
    const response = await (0,with_timeout/* withTimeout */.w)(what, request.timeout, config.signal, (signal) => exchange(config, request, signal));
    if (response.status >= 200 && response.status < 300)
        return response;
    throw statusFailure(config, request, response);
}
async function exchange(config, request, signal) {
    try {
        const { status, headers, body } = await fetchRedirected(fetchFor(config, request), request, signal);
        return { status, headers, body: await readBody(body, headers.get('Content-Type'), signal) };
    }
    catch (error) {
        throw signal.aborted ? interruption(config, signal) : unreachable(config, request, error);
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/http/retry-request.js





/** Sends a request until it succeeds or `retry` gives up; then throws the last try's error. */
async function sendWithRetry(config, request, retry) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await sendRequest(config, request);
        }
        catch (error) {
            if (attempt >= retry.maxAttempts || !isWorthAnotherTry(error, retry))
                throw error;
            await pause(config, error, waitAfter(config, error, retry), `${attempt + 1} of ${retry.maxAttempts}`);
        }
    }
}
function isWorthAnotherTry(error, { statusCodes }) {
    if (error instanceof HttpStatusError)
        return statusCodes.includes(error.status);
    if (error instanceof UnreachableError)
        return true;
    return error instanceof errors/* TaskError */.Ik && error.code === 'task_timeout';
}
/** Seconds: what the server asks for, where that is longer than the author's wait. */
function waitAfter({ runtime }, error, { delay }) {
    const header = error instanceof HttpStatusError ? error.retryAfter : null;
    return Math.max(delay, retryAfterSeconds(header, runtime.clock.now()));
}
async function pause(config, { message }, seconds, next) {
    config.logger.warning(`${message} (attempt ${next} follows in ${seconds} s)`);
    try {
        await config.runtime.clock.sleep(seconds * 1000, config.signal);
    }
    catch (error) {
        throw config.signal.aborted ? interruption(config, config.signal) : error;
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/http/http-request-task.js












const INPUTS = {
    url: { type: 'string', required: true, description: 'An http or https URL' },
    method: { type: 'string', default: 'GET', description: 'The method, in any case' },
    headers: { type: 'mapping', description: 'Headers; one whose value is null is not sent' },
    body: {
        type: 'any',
        description: 'Text, sent as it is, or any other value, sent as JSON',
    },
    timeout: {
        type: 'number',
        default: 30,
        minimum: 0,
        maximum: 2_000_000,
        description: 'Seconds that each attempt may take until the whole response is there',
    },
    token: { type: 'string', description: 'A bearer token, unless an Authorization header is given' },
    auth: {
        type: 'mapping',
        description: '{type: bearer, token or token_env}, {type: api_key, key, header} or {type: basic, username, password}',
    },
    verify_ssl: {
        type: 'boolean',
        default: true,
        description: 'Whether the certificate of an https server is checked',
    },
    retry: {
        type: ['integer', 'mapping'],
        minimum: 1,
        description: 'How many attempts there are, or {max_attempts, delay, status_codes}',
    },
};
const CHECKS = [
    (config, inputs) => requestUrl(config, 'url', inputs['url']),
    (config, inputs) => requestHeaders(config, inputs['headers']),
    methodOf,
    (config, inputs) => proofOf(config, inputs['auth']),
    (config, inputs) => requestRetry(config, inputs['retry']),
];
/** `http.request`: sends a request; a status outside 2xx is a failure. */
const httpRequest = (0,task_handler/* createTaskHandler */.M)(async (config, inputs) => {
    const retry = requestRetry(config, inputs['retry']);
    const { status, headers, body } = await sendWithRetry(config, requestOf(config, inputs), retry);
    if (body.isCut) {
        config.logger.warning(`Only the first ${LONGEST_BODY} bytes of the response are kept in the result`);
    }
    return {
        status_code: status,
        headers: responseHeaders(headers),
        body: body.text,
        json: jsonOf(body),
    };
}, { inputs: INPUTS, checks: CHECKS });
function requestOf(config, inputs) {
    const { url, shown, credentials } = requestUrl(config, 'url', inputs['url']);
    const headers = requestHeaders(config, inputs['headers']);
    const secrets = authenticate(config, headers, inputs, credentials);
    const body = requestBody(inputs['body'], headers);
    return {
        url,
        shownUrl: shown,
        method: methodOf(config, inputs),
        headers,
        body,
        timeout: Number(inputs['timeout']),
        verifySsl: inputs['verify_ssl'],
        secrets,
    };
}
function methodOf(config, { method, body }) {
    return requestMethod(config, method, requestBody(body, new Headers()));
}
function jsonOf({ text, isCut }) {
    if (isCut)
        return null;
    try {
        return (0,data/* plainData */.lZ)((0,json/* parseJson */.qF)(text));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/workers/code-variables.js

/** Code that can reach variables without writing their names. */
const INDIRECT_ACCESS = /\b(globals|locals|vars|dir|eval|exec|globalThis|Function)\b/;
/**
 * The variables of a task that runs the user's code: its free inputs, over the namespaces that the
 * code mentions. Each item gets a copy of them, and namespaces may be large.
 */
function codeVariables(config, code, inputs, declared) {
    const variables = (0,data/* mapping */.pq)();
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

;// CONCATENATED MODULE: ./dist/.js/tasks/workers/code-run.js



/**
 * Runs an item's code in a worker of the pool and returns its result. When the task is interrupted
 * or takes too long, the worker is ended with everything that its code started.
 */
async function runCode(config, { pool, timeout, run }) {
    const what = `Task '${config.name}'`;
    return (0,with_timeout/* withTimeout */.w)(what, timeout, config.signal, async (signal) => {
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
function codeError(config, { error, hint, stack, ...where }) {
    const place = where.place ?? (where.line ? `line ${where.line} of code` : undefined);
    return new errors/* TaskError */.Ik('task_failed', place ? `${error} (${place})` : error, {
        hint,
        availableVariables: config.getAvailableVariables(),
        cause: stack === undefined ? undefined : new Error(config.runtime.masker.maskText(stack)),
    });
}
function asTaskError(config, error) {
    if (error instanceof errors/* TaskError */.Ik)
        return error;
    return new errors/* TaskError */.Ik('task_failed', (0,errors/* messageOf */.bD)(error), {
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
// EXTERNAL MODULE: ./dist/.js/tasks/process/process-marker.js
var process_marker = __webpack_require__(491);
// EXTERNAL MODULE: ./dist/.js/tasks/process/process-tree.js
var process_tree = __webpack_require__(8317);
;// CONCATENATED MODULE: ./dist/.js/tasks/javascript/javascript-worker.js





// Not `new URL(…, import.meta.url)`: ncc would replace it by a path, which is no URL.
const PROGRAM = (0,external_node_path_.join)(import.meta.dirname, 'worker.mjs');
/** A kept thread that runs worker.mjs. */
class JavascriptWorker {
    #workspace;
    #marker;
    #thread;
    /** Not the thread's own port, by which the code may send messages too. */
    #port;
    #running;
    #usable = true;
    constructor(workspace, processToken) {
        this.#workspace = workspace;
        this.#marker = (0,process_marker/* nextMarker */.Yg)(processToken);
        this.#thread = new external_node_worker_threads_.Worker(PROGRAM, {
            // Each item brings its environment; options of the engine's own Node are not for its code.
            env: {},
            execArgv: [],
            argv: [],
            stdout: true,
            stderr: true,
        });
        const { port1, port2 } = new external_node_worker_threads_.MessageChannel();
        this.#port = port1;
        this.#thread.postMessage({ port: port2 }, [port2]);
        port1.on('message', (message) => this.#receive(message));
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
            this.#port.postMessage({
                code,
                // A batch's results are read when they are asked for, which a thread cannot do.
                variables: (0,data/* plainData */.lZ)(variables),
                workspace: this.#workspace,
                environment: (0,process_marker/* markedEnvironment */.Q0)(environment, this.#marker),
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
            busy ? (0,process_tree/* endProcessTree */.x)(undefined, this.#marker) : undefined,
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
        // What it printed last may still wait to be read.
        for (let next = (0,external_node_worker_threads_.receiveMessageOnPort)(this.#port); next; next = (0,external_node_worker_threads_.receiveMessageOnPort)(this.#port)) {
            this.#receive(next.message);
        }
        this.#port.close();
        this.#running?.reject(error);
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/javascript/javascript-task.js





const javascript_task_INPUTS = {
    code: { type: 'string', required: true, description: 'The body of an async function' },
    timeout: {
        type: 'number',
        minimum: 0,
        maximum: 2_000_000,
        description: 'Seconds until the code is ended',
    },
};
/** `javascript`: runs code in a kept thread; every further input is a variable of the code. */
const javascript = (0,task_handler/* createTaskHandler */.M)((config, inputs) => {
    const code = inputs['code'];
    const variables = codeVariables(config, code, inputs, javascript_task_INPUTS);
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
}, { inputs: javascript_task_INPUTS, freeInputs: true });
function poolOf({ runtime }) {
    const { resources, workspace, processToken } = runtime;
    return resources.use('javascript', () => new WorkerPool(() => new JavascriptWorker(workspace, processToken)));
}

;// CONCATENATED MODULE: ./dist/.js/tasks/messages.js



/** `echo`: says its message and returns it, text or any other value. */
const echo = (0,task_handler/* createTaskHandler */.M)(({ logger, runtime }, { message }) => {
    const { templates } = runtime;
    logger.info(templates.render('{{ message }}', (0,data/* mapping */.pq)({ message })));
    return message;
}, 
// Without a type, so that it comes as it is.
{ inputs: { message: { required: true, description: 'What to say' } } });
/** `print_message`: says its message; one without a message is worth a warning, not a failure. */
const printMessage = (0,task_handler/* createTaskHandler */.M)(({ logger, name }, { message = '' }) => {
    const text = message;
    if (text === '')
        logger.warning(`Step '${name}' has no message to print`);
    else
        logger.info(text);
    // Characters, as Python counts them, not UTF-16 units.
    return { success: true, printed_length: Array.from(text).length };
}, { inputs: { message: { type: 'string', description: 'What to say' } } });
const FAILED = 'Task failed';
/** `fail`: fails with its message. */
const fail = (0,task_handler/* createTaskHandler */.M)((config, { message }) => {
    throw new errors/* TaskError */.Ik('task_failed', message || FAILED, {
        availableVariables: config.getAvailableVariables(),
    });
}, {
    inputs: {
        message: {
            type: 'string',
            default: FAILED,
            description: 'The error that the step ends with',
        },
    },
});

;// CONCATENATED MODULE: ./dist/.js/tasks/noop.js


/** `noop`: does nothing, and tells what it was given and could have used. */
const noop = (0,task_handler/* createTaskHandler */.M)((config, inputs) => {
    if (inputs['should_fail'] === true) {
        throw new errors/* TaskError */.Ik('task_failed', 'Task failed as requested', {
            availableVariables: config.getAvailableVariables(),
        });
    }
    const isItem = config.getVariable('batch') !== undefined;
    return {
        processed_inputs: inputs,
        task_name: config.name,
        task_type: config.type,
        // The same names again in the record of each of a million items would be most of the ledger.
        ...(!isItem && { available_variables: config.getAvailableVariables() }),
    };
}, {
    inputs: {
        should_fail: { type: 'boolean', description: 'Fail, to try what the workflow does then' },
    },
    freeInputs: true,
});

;// CONCATENATED MODULE: ./dist/.js/tasks/notify/message-line.js
/** Now, in ISO form. */
function timestamp({ runtime }) {
    return new Date(runtime.clock.now()).toISOString();
}
/**
 * An entry of a log file. Further lines of the message are indented, so that none of them passes
 * for an entry of its own.
 */
function messageLine(head, message) {
    return `${head} ${message.replace(/\r\n|\r|\n/g, '\n  ')}\n`;
}

;// CONCATENATED MODULE: ./dist/.js/tasks/notify/notification.js

/** The check that an input is there. */
function needs(input) {
    return (config, inputs) => needed(config, inputs, input);
}
/** A text without which the channel cannot work. @throws InputError */
function needed(config, inputs, input) {
    const value = inputs[input];
    if (typeof value === 'string')
        return value;
    throw new input_error/* InputError */.d(config, input, `is required for the channel ${String(inputs['channel'])}`);
}

;// CONCATENATED MODULE: ./dist/.js/tasks/notify/write-message.js






/** Adds a line to a file of the workspace; a missing file, and its folders, are made. */
async function appendToFile(config, file, line) {
    await write_message_writing(config, file, async (path) => {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        // One write at the end of the file: messages of items that run side by side stay whole.
        await (0,promises_.appendFile)(path, line);
    });
}
/** Makes a line all there is in a file of the workspace. */
async function replaceFile(config, file, line) {
    await write_message_writing(config, file, (path) => writeFileAtomically(path, Buffer.from(line)));
}
async function write_message_writing(config, file, write) {
    const { real, shown } = await (0,workspace_path/* workspacePath */.X5)(config.workspace, file, config.runtime.allowedPaths);
    try {
        await refuseNonFile(real);
        await write(real);
    }
    catch (error) {
        throw (0,file_error/* fileError */.z)(`Cannot write '${shown}'`, error);
    }
}
/** Opening a pipe could wait for ever. */
async function refuseNonFile(path) {
    const stats = await (0,promises_.stat)(path).catch(() => undefined);
    if (stats !== undefined && !stats.isFile())
        throw new errors/* TaskError */.Ik('task_failed', 'it is not a file');
}

;// CONCATENATED MODULE: ./dist/.js/tasks/notify/file-channel.js




const fileChannel = { checks: [needs('file'), needs('message')], deliver };
/** Writes the message into a file of the workspace. */
async function deliver(config, inputs) {
    const file = needed(config, inputs, 'file');
    const message = needed(config, inputs, 'message');
    const line = inputs['format'] === 'jsonl'
        ? record(config, message)
        : messageLine(`[${timestamp(config)}]`, message);
    const write = inputs['append'] === true ? appendToFile : replaceFile;
    await write(config, file, line);
    return {};
}
function record(config, message) {
    const workflow = config.getVariable('name', 'workflow') ?? '';
    return `${(0,json/* stringifyJson */.sd)({ timestamp: timestamp(config), message, workflow })}\n`;
}

;// CONCATENATED MODULE: ./dist/.js/tasks/notify/log-channel.js





const LEVELS = ['debug', 'info', 'warning', 'error'];
const logChannel = { checks: [needs('message'), levelOf], deliver: log_channel_deliver };
/** Says the message in the run's log, and in a file where one is named. */
async function log_channel_deliver(config, inputs) {
    const message = needed(config, inputs, 'message');
    const level = levelOf(config, inputs);
    const file = inputs['file'];
    if (typeof file === 'string') {
        const line = messageLine(`[${timestamp(config)}] [${level.toUpperCase()}]`, message);
        await appendToFile(config, file, line);
    }
    if (level === 'warning' || level === 'error')
        config.logger.warning(message);
    else
        config.logger.info(message);
    return {};
}
function levelOf(config, inputs) {
    const level = inputs['level'].trim().toLowerCase();
    if (LEVELS.includes(level))
        return level;
    const problem = `must be one of ${LEVELS.join(', ')}`;
    throw new input_error/* InputError */.d(config, 'level', problem, (0,nearest_name/* didYouMean */.a)(level, LEVELS));
}

;// CONCATENATED MODULE: ./dist/.js/tasks/notify/post-to-webhook.js






const TIMEOUT_SECONDS = 30;
/** A part of a webhook's path or query this long may be what makes it secret. */
const SHORTEST_SECRET_PART = 8;
/** Sends JSON to a webhook. Whoever knows its URL can send to it, so that errors show the host only. */
async function postToWebhook(config, message) {
    const { url, origin, path, credentials } = requestUrl(config, message.input, message.url);
    const headers = requestHeaders(config, message.headers);
    const secrets = authenticate(config, headers, {}, credentials);
    const body = requestBody(message.payload, headers);
    const { status } = await sendRequest(config, {
        url,
        shownUrl: origin,
        method: requestMethod(config, message.method ?? 'POST', body),
        headers,
        body,
        timeout: TIMEOUT_SECONDS,
        verifySsl: true,
        secrets: [...secrets, ...secretParts(path)],
    });
    return { status_code: status };
}
/** What a server's page for errors may repeat of the URL. */
function secretParts(path) {
    const parts = path.split(/[/?&=]/).filter((part) => part.length >= SHORTEST_SECRET_PART);
    return [...(path === '/' ? [] : [path]), ...parts];
}

;// CONCATENATED MODULE: ./dist/.js/tasks/notify/slack-channel.js



const slackChannel = {
    checks: [
        needs('message'),
        (config, inputs) => requestUrl(config, 'webhook_url', needed(config, inputs, 'webhook_url')),
    ],
    deliver: slack_channel_deliver,
};
/** Sends the message to an incoming webhook of Slack; a colour makes it an attachment. */
async function slack_channel_deliver(config, inputs) {
    const url = needed(config, inputs, 'webhook_url');
    const text = needed(config, inputs, 'message');
    const { username, icon_emoji, color } = inputs;
    const content = color ? { attachments: [{ color, text, fallback: text }] } : { text };
    return postToWebhook(config, {
        input: 'webhook_url',
        url,
        payload: { ...content, username, icon_emoji },
    });
}

;// CONCATENATED MODULE: ./dist/.js/tasks/notify/webhook-channel.js




const webhookChannel = {
    checks: [
        (config, inputs) => requestUrl(config, 'url', needed(config, inputs, 'url')),
        (config, inputs) => requestHeaders(config, inputs['headers']),
        payloadOf,
    ],
    deliver: webhook_channel_deliver,
};
/** Sends the payload, or `{text: message}`, as JSON. */
async function webhook_channel_deliver(config, inputs) {
    const url = needed(config, inputs, 'url');
    return postToWebhook(config, {
        input: 'url',
        url,
        payload: payloadOf(config, inputs),
        method: inputs['method'],
        headers: inputs['headers'],
    });
}
function payloadOf(config, inputs) {
    return inputs['payload'] ?? { text: needed(config, inputs, 'message') };
}

;// CONCATENATED MODULE: ./dist/.js/tasks/notify/notify-task.js





const CHANNELS = {
    webhook: webhookChannel,
    log: logChannel,
    slack: slackChannel,
    file: fileChannel,
};
const notify_task_INPUTS = {
    channel: {
        type: 'string',
        required: true,
        enum: Object.keys(CHANNELS),
        description: 'Where the message goes',
    },
    message: {
        type: 'string',
        description: 'What to say; a webhook that is given a payload needs none',
    },
    level: {
        type: 'string',
        default: 'info',
        description: 'log: how grave it is: debug, info, warning or error',
    },
    file: {
        type: 'string',
        description: 'file: where the message is written; log: where it is written as well',
    },
    append: {
        type: 'boolean',
        default: true,
        description: 'file: after what is there; false replaces it',
    },
    format: {
        type: 'string',
        default: 'jsonl',
        enum: ['jsonl', 'text'],
        description: 'file: a JSON object for each message, or a line of text',
    },
    url: { type: 'string', description: 'webhook: where the message is sent' },
    method: { type: 'string', default: 'POST', description: 'webhook: the method' },
    headers: { type: 'mapping', description: 'webhook: further headers' },
    payload: {
        type: ['mapping', 'list'],
        description: 'webhook: what is sent as JSON, in place of {text: message}',
    },
    webhook_url: { type: 'string', description: 'slack: the URL of an incoming webhook' },
    username: {
        type: 'string',
        default: 'resumable-batch',
        description: 'slack: who says it',
    },
    icon_emoji: {
        type: 'string',
        default: ':robot_face:',
        description: 'slack: the picture beside it',
    },
    color: {
        type: 'string',
        description: 'slack: a stripe beside it: good, warning, danger or #36a64f',
    },
};
const notify_task_CHECKS = Object.entries(CHANNELS).flatMap(([name, { checks }]) => checks.map((check) => (config, inputs) => {
    if (inputs['channel'] === name)
        check(config, inputs);
}));
/** `notify`: says a message in the log, a file, a webhook or Slack. */
const notify = (0,task_handler/* createTaskHandler */.M)(async (config, inputs) => {
    const channel = inputs['channel'];
    const delivery = await CHANNELS[channel]?.deliver(config, inputs);
    const message = inputs['message'] ?? '';
    return { channel, status: 'sent', message, ...delivery };
}, { inputs: notify_task_INPUTS, checks: notify_task_CHECKS });

// EXTERNAL MODULE: ./dist/.js/template/values/objects.js
var objects = __webpack_require__(256);
;// CONCATENATED MODULE: ./dist/.js/tasks/value-glimpse.js


const LONGEST_TEXT = 500;
const MOST_ELEMENTS = 10;
const MOST_ENTRIES = 30;
/** Values that are shown of one in all, however they are nested. */
const MOST_VALUES = 200;
/** Stands for what is left out; prints without quotes, so that it is not taken for data. */
class LeftOut extends objects/* TemplateObject */._k {
    typeName = 'LeftOut';
    #text;
    constructor(text) {
        super();
        this.#text = text;
    }
    attribute() {
        return undefined;
    }
    text() {
        return this.#text;
    }
}
/**
 * As much of a value as a person wants to read, its texts masked: the first elements of a list and
 * how many more there are, the beginning of a text. A list that is read from disk as it is walked
 * is walked no further than it is shown. To be printed by a template.
 */
function valueGlimpse(value, masker) {
    return new Glimpse(masker).of(value);
}
class Glimpse {
    #masker;
    #left = MOST_VALUES;
    constructor(masker) {
        this.#masker = masker;
    }
    of(value) {
        this.#left -= 1;
        if (typeof value === 'string')
            return this.#text(value);
        if (Array.isArray(value))
            return this.#list(value);
        return (0,data/* isMapping */.pi)(value) ? this.#mapping(value) : value;
    }
    #list(list) {
        const shown = [];
        while (shown.length < Math.min(list.length, MOST_ELEMENTS) && this.#left > 0) {
            shown.push(this.of(list[shown.length]));
        }
        const rest = list.length - shown.length;
        return rest === 0 ? shown : [...shown, new LeftOut(`… ${rest} more`)];
    }
    #mapping(given) {
        const names = Object.keys(given);
        const shown = (0,data/* mapping */.pq)();
        let count = 0;
        for (const name of names.slice(0, MOST_ENTRIES)) {
            if (this.#left <= 0)
                break;
            shown[this.#text(name)] = this.of(given[name]);
            count += 1;
        }
        if (count < names.length)
            shown['…'] = new LeftOut(`${names.length - count} more`);
        return shown;
    }
    /** Masked before it is cut: half a secret would not be known for one. */
    #text(text) {
        const { longest } = this.#masker;
        const start = text.slice(0, LONGEST_TEXT + longest);
        const masked = this.#masker.maskText(start);
        if (start.length === text.length && masked.length <= LONGEST_TEXT)
            return masked;
        // What may be the beginning of a secret that goes on behind the cut is left out too.
        const safe = start.length === text.length ? masked.length : masked.length - longest;
        const cut = masked.slice(0, Math.max(0, Math.min(safe, LONGEST_TEXT)));
        return `${cut.replace(/[\ud800-\udbff]$/, '')}…`;
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/print-vars.js




/** Namespaces whose values are told. */
const SHOWN = ['args', 'workflow', 'batch'];
/** `print_vars`: says what a step could use at this place of the workflow. */
const printVars = (0,task_handler/* createTaskHandler */.M)((config, { message }) => {
    const lines = [
        `--- ${message} ---`,
        ...SHOWN.flatMap((namespace) => namespaceLines(config, namespace)),
        ...stepLines(config),
        // The environment is full of what is nobody's business; its names tell what can be used.
        `env (names only): ${config.getAvailableVariables().env.join(', ') || 'none'}`,
    ];
    config.logger.info(config.runtime.masker.maskText(lines.join('\n')));
    return { success: true };
}, {
    inputs: {
        message: { type: 'string', default: 'Variables', description: 'The line above them' },
    },
});
function namespaceLines(config, namespace) {
    const variables = config.getVariable(namespace);
    if (!(0,data/* isMapping */.pi)(variables))
        return [];
    const names = Object.keys(variables);
    if (names.length === 0)
        return [`${namespace}: none`];
    return [
        `${namespace}:`,
        ...names.flatMap((name) => {
            const value = variables[name];
            const text = isSecret(config, value) ? '***' : printed(config, value);
            return labelled('  ', name, text);
        }),
    ];
}
function stepLines(config) {
    const steps = config.getVariable('steps');
    const names = (0,data/* isMapping */.pi)(steps) ? Object.keys(steps) : [];
    if (!(0,data/* isMapping */.pi)(steps) || names.length === 0)
        return ['steps: none'];
    return ['steps:', ...names.flatMap((name) => oneStepLines(config, name, steps[name]))];
}
function oneStepLines(config, name, step) {
    if (!(0,data/* isMapping */.pi)(step))
        return labelled('  ', name, printed(config, step));
    const { status, ...rest } = step;
    const entries = Object.entries(rest);
    return [
        `  ${name}: ${String(status)}`,
        ...entries.flatMap(([entry, value]) => labelled('    ', entry, printed(config, value))),
    ];
}
/** A secret param that is no text: the masker knows it as JSON, and it prints otherwise. */
function isSecret({ runtime }, value) {
    return typeof value !== 'string' && runtime.masker.holdsSecret((0,json/* stringifyJson */.sd)(value));
}
/** As a template prints it inside a list: text has quotes. */
function printed({ runtime }, value) {
    const glimpse = valueGlimpse(value, runtime.masker);
    return runtime.templates.render('{{ value | pprint }}', (0,data/* mapping */.pq)({ value: glimpse ?? null }));
}
/** A value of several lines stands below its name. */
function labelled(indent, name, text) {
    if (!text.includes('\n'))
        return [`${indent}${name}: ${text}`];
    return [`${indent}${name}:`, ...text.split('\n').map((line) => `${indent}  ${line}`)];
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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
    const changes = (0,data/* mapping */.pq)();
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
    return new errors/* TaskError */.Ik(code, `Cannot start '${attempt.program}': ${message}`, {
        cause: error,
        hint,
    });
}
function codeOf(error) {
    return error?.code;
}
function explain(error, { program, cwd, installHint = 'Is it installed, and on PATH?' }) {
    switch (codeOf(error)) {
        case 'ENOENT':
        case 'ENOTDIR':
            // The system gives the same error for a missing program and for a missing folder.
            if (!isDirectory(cwd))
                return { message: `the working folder '${cwd}' does not exist` };
            if (program.includes('/') && exists(program)) {
                return { message: 'the program that its first line names does not exist' };
            }
            return { message: 'there is no such program', hint: installHint };
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
            return { message: (0,errors/* messageOf */.bD)(error) };
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

;// CONCATENATED MODULE: ./dist/.js/tasks/python/python-interpreter.js
/** The interpreter of all Python tasks, and what to do where it is missing. */
const PYTHON = {
    program: process.platform === 'win32' ? 'python' : 'python3',
    installHint: 'Python tasks need Python 3.8 or later on PATH; actions/setup-python installs it.',
};

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
        this.#marker = (0,process_marker/* nextMarker */.Yg)(processToken);
        this.#environment = (0,process_marker/* markedEnvironment */.Q0)(environment, this.#marker);
        this.#child = startPython(workspace, this.#environment);
        this.#child.stdin?.on('error', () => { }); // its end is told by 'exit'
        this.#listen();
    }
    get usable() {
        return this.#usable;
    }
    /** Does the work; rejects with WorkerDeath where that ended the worker. */
    async run(request) {
        const wanted = (0,process_marker/* markedEnvironment */.Q0)(request.environment, this.#marker);
        const token = (0,external_node_crypto_.randomUUID)();
        const line = (0,json/* stringifyJson */.sd)({
            ...request.work,
            token,
            workspace: this.#workspace,
            environment: wellFormed(environmentChanges(this.#environment, wanted)),
        });
        this.#environment = wanted;
        this.#lastWords = '';
        const answer = new Promise((resolve, reject) => {
            this.#running = { token, onOutput: request.onOutput, resolve, reject };
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
            const hasEnded = await Promise.race([exit, (0,external_node_timers_promises_.setTimeout)(EXIT_MS, undefined, { ref: false })]);
            if (hasEnded)
                return this.#letGo();
        }
        await (0,process_tree/* endProcessTree */.x)(this.#child.pid, this.#marker);
        this.#letGo();
    }
    /** A program that the code has left running may hold the other ends for as long as it likes. */
    #letGo() {
        for (const stream of this.#child.stdio)
            stream?.destroy();
    }
    #listen() {
        const child = this.#child;
        const messages = child.stdio[3];
        const lines = new MessageLines(messages, (line) => this.#receive(line));
        child.on('error', (error) => {
            this.#usable = false;
            this.#running?.reject(startError(error, { ...PYTHON, cwd: this.#workspace }));
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
        const begin = running ? line.indexOf(running.token) : -1;
        if (!running || begin < 0)
            return;
        try {
            const message = (0,json/* parseJson */.qF)(line.slice(begin + running.token.length));
            if ('output' in message)
                running.onOutput(message.output, message.text);
            // Output that was written before the answer, by another pipe, is read in this same turn.
            else
                setImmediate(() => running.resolve(message));
        }
        catch (error) {
            // Another message might follow, so it cannot be told any more which item it is for.
            this.#usable = false;
            running.reject(error);
        }
    }
}
/** Half of a character, which texts of JavaScript may hold, is none in an environment. */
function wellFormed(changes) {
    const halves = /\p{Surrogate}/gu;
    const entries = Object.entries(changes).map(([name, value]) => [
        name,
        value?.replace(halves, '\uFFFD') ?? null,
    ]);
    return Object.fromEntries(entries);
}
function startPython(workspace, environment) {
    try {
        return (0,external_node_child_process_.spawn)(PYTHON.program, [python_worker_PROGRAM], {
            cwd: workspace,
            env: environment,
            stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
            detached: process.platform !== 'win32',
            windowsHide: true,
        });
    }
    catch (error) {
        throw startError(error, { ...PYTHON, cwd: workspace });
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/python/kept-python.js



/** Does a task's work in one of the run's kept workers, and returns its result. */
function runInKeptPython(config, work, timeout) {
    const request = {
        work,
        environment: config.environment,
        onOutput: config.logger.output.bind(config.logger),
    };
    return runCode(config, {
        pool: kept_python_poolOf(config),
        timeout,
        run: (worker) => worker.run(request),
    });
}
function kept_python_poolOf(config) {
    const { resources, workspace, processToken } = config.runtime;
    const { environment } = config;
    return resources.use('python', () => new WorkerPool(() => new PythonWorker({ workspace, environment, processToken })));
}

;// CONCATENATED MODULE: ./dist/.js/tasks/python/timeout-input.js
/** The input `timeout` of a task; `what` is ended when the time is up. */
function timeoutInput(what) {
    return {
        type: 'number',
        minimum: 0,
        maximum: 2_000_000,
        description: `Seconds until ${what} is ended`,
    };
}

;// CONCATENATED MODULE: ./dist/.js/tasks/python/python-code-task.js




const python_code_task_INPUTS = {
    code: { type: 'string', required: true, description: 'Python code' },
    result_variable: {
        type: 'string',
        description: 'The variable whose value is the result; without it that is `result`, or null where the code sets none',
    },
    timeout: timeoutInput('the code'),
};
/** `python_code`: runs code in a kept `python3`; every further input is a variable of the code. */
const pythonCode = (0,task_handler/* createTaskHandler */.M)((config, inputs) => {
    const code = inputs['code'];
    const work = {
        code,
        result_variable: inputs['result_variable'] || undefined,
        variables: codeVariables(config, code, inputs, python_code_task_INPUTS),
        config: codeConfig(config, code, inputs),
    };
    return runInKeptPython(config, work, inputs['timeout']);
}, { inputs: python_code_task_INPUTS, freeInputs: true });

;// CONCATENATED MODULE: ./dist/.js/tasks/python/python-function-task.js



const python_function_task_INPUTS = {
    module: {
        type: 'string',
        required: true,
        minLength: 1,
        description: "A module of the workspace or of Python's search path, such as `tools.images`",
    },
    function: {
        type: 'string',
        required: true,
        minLength: 1,
        description: 'The function of the module; an `async def` is awaited',
    },
    args: { type: 'list', default: [], description: 'Its arguments by position' },
    kwargs: { type: 'mapping', default: {}, description: 'Its arguments by name' },
    timeout: timeoutInput('the function'),
};
/** `python_function`: calls a function in a kept `python3`, which imports its module once. */
const pythonFunction = (0,task_handler/* createTaskHandler */.M)((config, inputs) => {
    const work = {
        module: inputs['module'],
        function: inputs['function'],
        args: inputs['args'],
        kwargs: inputs['kwargs'],
    };
    return runInKeptPython(config, work, inputs['timeout']);
}, { inputs: python_function_task_INPUTS });

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./dist/.js/tasks/process/program-failure.js


const LONGEST_QUOTED_LINE = 500;
/** The exit code; the negative number of the signal where one ended the program. */
function exitCode({ code, signal }) {
    return code ?? (signal ? -external_node_os_.constants.signals[signal] : -1);
}
/** A program that ended with a failure, and what it had printed until then. */
class ProgramFailure extends errors/* TaskError */.Ik {
    /** What the task would have returned. */
    result;
    /** @param what the program is, as the subject of the message */
    constructor(what, outcome, result, config) {
        super('task_failed', failureMessage(what, outcome), {
            availableVariables: config.getAvailableVariables(),
        });
        this.result = result;
    }
}
/** One line: how the program ended, and the last thing it said about it. */
function failureMessage(what, { code, signal, stderr }) {
    const ending = code === undefined ? `${what} was ended by ${signal}` : `${what} failed with exit code ${code}`;
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

;// CONCATENATED MODULE: ./dist/.js/tasks/process/run-program.js


/**
 * Runs the program of a task, its output in the log, until it ends or is ended.
 * @throws TaskError where the task is interrupted or takes longer than `timeout` seconds
 */
function runProgram(config, timeout, run) {
    return (0,with_timeout/* withTimeout */.w)(`Task '${config.name}'`, timeout, config.signal, async (signal) => {
        if (signal.aborted)
            throw interruption(config, signal);
        const outcome = await run({
            signal,
            processToken: config.runtime.processToken,
            onOutput: (stream, text) => config.logger.output(stream, text),
        });
        if (outcome.aborted)
            throw interruption(config, signal);
        warnOfCuts(config, outcome);
        return outcome;
    });
}
function warnOfCuts({ logger }, { cut }) {
    for (const stream of ['stdout', 'stderr']) {
        if (cut[stream] > 0) {
            logger.warning(`The last ${cut[stream]} bytes of ${stream} are not kept in the result`);
        }
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/process/program-word.js



/**
 * A word of a command line or an environment, as templates print it.
 * @param input that holds it, for the message
 * @throws InputError for what is no scalar, and for a NUL
 */
function programWord(config, input, value) {
    if (value === null || value === undefined || typeof value === 'object') {
        throw new input_error/* InputError */.d(config, input, `must hold text, not ${(0,value_rule/* kindOf */.I)(value)}`);
    }
    const text = typeof value === 'string'
        ? value
        : config.runtime.templates.render('{{ value }}', (0,data/* mapping */.pq)({ value }));
    if (text.includes('\0'))
        throw new input_error/* InputError */.d(config, input, 'holds a NUL character');
    return text;
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
    const marker = (0,process_marker/* nextMarker */.Yg)(request.processToken);
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
            env: (0,process_marker/* markedEnvironment */.Q0)(request.environment, marker),
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
    await (0,process_tree/* endProcessTree */.x)(child.pid, marker);
    await Promise.race([close, (0,external_node_timers_promises_.setTimeout)(PIPE_PATIENCE_MS)]);
    child.stdout?.destroy();
    child.stderr?.destroy();
}

;// CONCATENATED MODULE: ./dist/.js/tasks/python/python-program.js







/** The inputs that a script and a module have in common. */
const PROGRAM_INPUTS = {
    args: { type: 'list', default: [], description: 'Its arguments, a list of words' },
    cwd: { type: 'string', description: 'The working folder, relative to the workspace' },
    timeout: timeoutInput('the program'),
    check: { type: 'boolean', default: true, description: 'An exit code other than 0 is a failure' },
};
/** Runs a program in a `python3` of its own. */
async function runPythonProgram(config, inputs, { what, selection, environment }) {
    const words = inputs['args'].map((word) => programWord(config, 'args', word));
    const outcome = await runProgram(config, inputs['timeout'], (around) => runProcess({
        ...around,
        ...PYTHON,
        // Unbuffered, so that its output is in the log at once, and not lost when it is ended.
        args: ['-u', ...selection, ...words],
        cwd: (0,external_node_path_.resolve)(config.workspace, inputs['cwd'] ?? '.'),
        environment,
    }));
    const { stdout, stderr } = outcome;
    const result = { returncode: exitCode(outcome), stdout, stderr };
    if (inputs['check'] !== true || outcome.code === 0)
        return result;
    const { masker } = config.runtime;
    throw new ProgramFailure(what, masker.mask(outcome), masker.mask(result), config);
}

;// CONCATENATED MODULE: ./dist/.js/tasks/python/python-module-task.js



const python_module_task_INPUTS = {
    module: {
        type: 'string',
        required: true,
        minLength: 1,
        description: "A module of the workspace or of Python's search path, run as `python3 -m` does",
    },
    ...PROGRAM_INPUTS,
};
/** `python_module`: runs a module as a program, in a `python3` of its own. */
const pythonModule = (0,task_handler/* createTaskHandler */.M)((config, inputs) => {
    const module = inputs['module'];
    return runPythonProgram(config, inputs, {
        what: `Module '${module}'`,
        selection: ['-m', module],
        environment: withWorkspaceModules(config),
    });
}, { inputs: python_module_task_INPUTS });
/** The environment in which modules of the workspace are found from any working folder. */
function withWorkspaceModules({ environment, workspace }) {
    const given = environment['PYTHONPATH'];
    return { ...environment, PYTHONPATH: given ? `${workspace}${external_node_path_.delimiter}${given}` : workspace };
}

;// CONCATENATED MODULE: ./dist/.js/tasks/python/script-path.js




/**
 * The absolute path of a script: in the workspace, else what stands on PATH under its file name, as
 * in the Python engine. A script may also be a folder or an archive that holds a `__main__.py`.
 */
async function findScript(config, script) {
    const path = (0,external_node_path_.resolve)(config.workspace, script);
    if (await script_path_exists(path))
        return path;
    const onPath = (0,external_node_path_.isAbsolute)(script) ? undefined : await findOnPath(config, (0,external_node_path_.basename)(script));
    if (onPath !== undefined)
        return onPath;
    const where = (0,external_node_path_.isAbsolute)(script) ? '' : ' in the workspace or on PATH';
    throw new errors/* TaskError */.Ik('task_failed', `There is no script '${script}'${where}`, {
        availableVariables: config.getAvailableVariables(),
    });
}
async function findOnPath(config, name) {
    const folders = pathOf(config.environment).split(external_node_path_.delimiter);
    for (const folder of folders.filter((each) => each !== '')) {
        const file = (0,external_node_path_.join)((0,external_node_path_.resolve)(config.workspace, folder), name);
        if (await isExecutableFile(file))
            return file;
    }
    return undefined;
}
/** Windows takes the names of variables in any case, and mostly writes `Path`. */
function pathOf(environment) {
    if (process.platform !== 'win32')
        return environment['PATH'] ?? '';
    const name = Object.keys(environment).find((each) => each.toUpperCase() === 'PATH');
    return name === undefined ? '' : (environment[name] ?? '');
}
async function script_path_exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
async function isExecutableFile(path) {
    try {
        await (0,promises_.access)(path, external_node_fs_.constants.X_OK);
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/python/python-script-task.js



const python_script_task_INPUTS = {
    script_path: {
        type: 'string',
        required: true,
        minLength: 1,
        description: 'The script, relative to the workspace, or the name of one on PATH',
    },
    ...PROGRAM_INPUTS,
};
/** `python_script`: runs a script in a `python3` of its own. */
const pythonScript = (0,task_handler/* createTaskHandler */.M)(async (config, inputs) => {
    const script = inputs['script_path'];
    return runPythonProgram(config, inputs, {
        what: `Script '${script}'`,
        selection: [await findScript(config, script)],
        environment: config.environment,
    });
}, { inputs: python_script_task_INPUTS });

// EXTERNAL MODULE: ./dist/.js/tasks/task-runtime.js + 58 modules
var task_runtime = __webpack_require__(8940);
;// CONCATENATED MODULE: ./dist/.js/tasks/shell/command-failure.js

function commandResult(outcome) {
    const { stdout, stderr } = outcome;
    return { return_code: exitCode(outcome), stdout, stderr };
}
/** A command that ended with a failure, and what it had printed until then. */
class CommandFailure extends ProgramFailure {
    constructor(outcome, config) {
        super('Command', outcome, commandResult(outcome), config);
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/shell/shell-command.js




const SHELL_INPUTS = {
    command: {
        type: ['string', 'list', 'mapping'],
        required: true,
        description: 'Text for the shell, a list (program and arguments, no shell), or {unix, windows}',
    },
    shell: {
        type: ['string', 'boolean'],
        default: 'sh',
        description: 'The shell for text: sh, bash, pwsh, powershell, cmd, python, node or a program; true is sh, ' +
            'false cuts the text into words at white space and starts the first one',
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
const SHELL_CHECKS = [
    commandOf,
    (config, inputs) => environmentOf(config, inputs['env']),
];
/** Reads the shell task's inputs. @throws InputError */
function shellCommand(config, inputs) {
    const workingDir = inputs['working_dir'] ?? '.';
    const shell = inputs['shell'];
    return {
        command: commandOf(config, inputs),
        shell: typeof shell === 'string' ? shell : 'sh',
        cwd: (0,external_node_path_.resolve)(config.workspace, workingDir),
        environment: environmentOf(config, inputs['env']),
    };
}
function commandOf(config, { command: given, shell }) {
    const command = (0,data/* isMapping */.pi)(given) ? forThisPlatform(config, given) : given;
    if (!Array.isArray(command)) {
        const text = programWord(config, 'command', command);
        // A shell would do nothing, and say that it went well.
        if (text.trim() === '')
            throw new input_error/* InputError */.d(config, 'command', 'is empty');
        return shell === false ? wordsOf(config, text) : text;
    }
    return programAndArguments(config, command.map((word) => programWord(config, 'command', word)));
}
/** A text that goes to no shell, as files of the Python engine have it: `shell: false`. */
function wordsOf(config, text) {
    return programAndArguments(config, text.trim().split(/\s+/));
}
function programAndArguments(config, [program = '', ...args]) {
    if (program === '')
        throw new input_error/* InputError */.d(config, 'command', 'names no program');
    return [program, ...args];
}
/** The other platform's command serves too, as in the Python engine: it may be the same for both. */
function forThisPlatform(config, commands) {
    const [own, other] = process.platform === 'win32' ? ['windows', 'unix'] : ['unix', 'windows'];
    const unknown = Object.keys(commands).find((key) => key !== own && key !== other);
    if (unknown !== undefined)
        throw new input_error/* InputError */.d(config, 'command', `has no key '${unknown}'`);
    if (Object.hasOwn(commands, own))
        return commands[own];
    if (!Object.hasOwn(commands, other)) {
        throw new input_error/* InputError */.d(config, 'command', `has no command for ${own}`);
    }
    config.logger.warning(`There is no command for ${own}; the one for ${other} is run`);
    return commands[other];
}
function environmentOf(config, given) {
    const environment = Object.assign((0,data/* mapping */.pq)(), config.environment);
    for (const [name, value] of Object.entries((0,data/* isMapping */.pi)(given) ? given : {})) {
        if (name === '' || /[=\0]/.test(name))
            throw new input_error/* InputError */.d(config, 'env', 'has an impossible name');
        if (value === null)
            delete environment[name];
        else
            environment[name] = programWord(config, 'env', value);
    }
    return environment;
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





/** Shells whose words the filter `quote` cannot make. */
const NOT_POSIX = new Set(['cmd', 'pwsh', 'powershell']);
const withoutQuote = (0,task_runtime/* workflowTemplates */.$2)({ quote: 'refuse' });
/** The `shell` task; `run` decides which shell process takes the command. */
function shellTask(run = runInSpawnedShell) {
    const handler = async (config) => {
        const inputs = config.processInputs(SHELL_INPUTS, templatesFor(config));
        const command = shellCommand(config, inputs);
        const timeout = inputs['timeout'];
        const outcome = await runProgram(config, timeout, (around) => run(command, around));
        if (inputs['check'] === true && outcome.code !== 0) {
            throw new CommandFailure(config.runtime.masker.mask(outcome), config);
        }
        return commandResult(outcome);
    };
    return Object.assign(handler, { options: { inputs: SHELL_INPUTS, checks: SHELL_CHECKS } });
}
function templatesFor({ inputs, context, runtime }) {
    const { templates } = runtime;
    const shell = inputs['shell'];
    const name = typeof shell === 'string' ? templates.render(shell, context) : '';
    return NOT_POSIX.has(name) ? withoutQuote : templates;
}

// EXTERNAL MODULE: ./dist/.js/template/failure.js
var failure = __webpack_require__(5271);
;// CONCATENATED MODULE: ./dist/.js/tasks/workspace-templates.js







/**
 * The engine for templates that include, import or extend others, which are files of the workspace.
 * A run has one, so that no text is compiled twice; the files are read each time, since a step or
 * an item may have changed them.
 */
function workspaceTemplates(runtime) {
    return runtime.resources.use('templates', () => new WorkspaceTemplates(runtime)).engine;
}
class WorkspaceTemplates {
    engine;
    constructor(runtime) {
        this.engine = (0,task_runtime/* workflowTemplates */.$2)({
            loader: (name) => templateText(runtime, name),
        });
    }
    async close() { }
}
/**
 * @returns undefined where there is no such file, which `ignore missing` forgives
 * @throws Failure where there is one that is not to be read: it is told at the place that names it
 */
function templateText({ workspace, allowedPaths }, name) {
    try {
        const { real, shown } = (0,workspace_path/* workspacePathSync */.Gj)(workspace, name, allowedPaths);
        // Reading a pipe or a device could wait for ever.
        if (!(0,external_node_fs_.statSync)(real, { throwIfNoEntry: false })?.isFile())
            return undefined;
        return fileText(real, shown);
    }
    catch (error) {
        const hint = error instanceof errors/* WorkflowError */.s8 ? error.hint : undefined;
        throw new failure/* Failure */.H((0,errors/* messageOf */.bD)(error), { hint });
    }
}
function fileText(real, shown) {
    try {
        return textEncoding('utf-8').decode((0,external_node_fs_.readFileSync)(real));
    }
    catch (error) {
        throw (0,file_error/* fileError */.z)(`Cannot read '${shown}'`, error);
    }
}

;// CONCATENATED MODULE: ./dist/.js/tasks/template-task.js



const template_task_INPUTS = {
    template: {
        type: 'string',
        description: 'The template itself; it can include, import and extend files of the workspace',
    },
    template_file: { type: 'string', description: 'A file of the workspace that holds it' },
    output_file: { type: 'string', required: true, description: 'The file to write' },
};
/** A template is not rendered as other inputs are, which know no other templates. */
const INPUTS_AS_READ = { ...template_task_INPUTS, template: { ...template_task_INPUTS['template'], raw: true } };
/** `template`: writes a rendered template, given as text or as a file, into a file. */
const templateTask = Object.assign(async (config) => {
    const isText = typeof config.inputs['template'] === 'string';
    const inputs = config.processInputs(isText ? INPUTS_AS_READ : template_task_INPUTS);
    const text = await renderedText(config, inputs);
    return writeTextFile(config, inputs['output_file'], text, 'utf-8');
}, { options: { inputs: template_task_INPUTS, checks: [chooseTemplate] } });
async function renderedText(config, inputs) {
    const { template, template_file: file } = inputs;
    chooseTemplate(config, inputs);
    return template === undefined
        ? renderedFile(config, file)
        : renderedInput(config, template);
}
function chooseTemplate(config, { template, template_file: file }) {
    if ((template === undefined) === (file === undefined)) {
        const problem = "needs either 'template' or 'template_file'";
        throw new errors/* TaskError */.Ik('invalid_inputs', `Task '${config.type}' ${problem}`, {
            availableVariables: config.getAvailableVariables(),
        });
    }
}
function renderedInput(config, template) {
    try {
        return workspaceTemplates(config.runtime).render(template, config.context);
    }
    catch (error) {
        if (error instanceof errors/* TemplateError */.$w)
            error.path = ['template', ...error.path];
        throw error;
    }
}
async function renderedFile(config, file) {
    const { path, content } = await readTextFile(config, file, 'utf-8');
    try {
        return workspaceTemplates(config.runtime).render(content, config.context);
    }
    catch (error) {
        throw error instanceof errors/* TemplateError */.$w ? inFile(path, error) : error;
    }
}
/** Told as errors of included templates are: its lines are not those of the workflow's file. */
function inFile(path, error) {
    const { code, message, line, hint, availableVariables } = error;
    const at = line === undefined ? '' : `, line ${line}`;
    return new errors/* TemplateError */.$w(code, `in template '${path}'${at}: ${message}`, { hint, availableVariables, path: ['template_file'], cause: error });
}

;// CONCATENATED MODULE: ./dist/.js/tasks/builtin-tasks.js




















/** The handlers of all built-in tasks by name; `batch` is the engine's own. */
function builtinTasks() {
    return new Map([
        ['shell', shellTask()],
        ['python_code', pythonCode],
        ['python_function', pythonFunction],
        ['python_script', pythonScript],
        ['python_module', pythonModule],
        ['javascript', javascript],
        ['read_file', readFileTask],
        ['write_file', writeFileTask],
        ['append_file', appendFileTask],
        ['copy_file', copyFileTask],
        ['move_file', moveFileTask],
        ['delete_file', deleteFileTask],
        ['read_json', readJsonTask],
        ['write_json', writeJsonTask],
        ['read_yaml', readYamlTask],
        ['write_yaml', writeYamlTask],
        ['list_files', listFilesTask],
        ['file_utils', listFilesTask], // its name in the Python engine
        ['template', templateTask],
        ['http.request', httpRequest],
        ['notify', notify],
        ['echo', echo],
        ['print_message', printMessage],
        ['print_vars', printVars],
        ['noop', noop],
        ['fail', fail],
        ['hello_world', helloWorld],
        ['add_numbers', addNumbers],
        ['join_strings', joinStrings],
        ['create_greeting', createGreeting],
    ]);
}


/***/ }),

/***/ 7210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8959);

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
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskError */ .Ik) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskError */ .Ik(error.code, `${attempt}: ${error.message}`, {
            hint: error.hint,
            cause: error,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskError */ .Ik('task_failed', `${attempt}: ${reasonOf(error)}`, { cause: error });
}
function reasonOf(error) {
    const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    // What V8 says of values that nest some thousand levels, and of texts past half a gigabyte.
    if (message.startsWith('Maximum call stack size'))
        return 'it is nested too deeply';
    if (message.startsWith('Invalid string length'))
        return 'it is too large';
    return REASONS[error?.code ?? ''] ?? message;
}


/***/ }),

/***/ 8232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ workspaceEntry),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Gj: () => (/* binding */ workspacePathSync),
/* harmony export */   X5: () => (/* binding */ workspacePath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8959);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7210);




/** As many symlinks as Linux follows; more are a loop. */
const MOST_LINKS = 40;
/** As `workspacePathSync`; an error rejects. */
async function workspacePath(workspace, given, allowedPaths = []) {
    return workspacePathSync(workspace, given, allowedPaths);
}
/**
 * Finds the file a task means. Paths are relative to the workspace, and often made of item data:
 * one that leaves the workspace, itself or by a symlink, is refused.
 *
 * Templates include others while they are rendered and cannot wait; and a look at a few folders
 * costs less than to hand it to another thread.
 * @param allowedPaths Further roots that the workflow's author has opened.
 * @throws TaskError `invalid_inputs`
 */
function workspacePathSync(workspace, given, allowedPaths = []) {
    return pathInside(workspace, given, allowedPaths, realPathOf);
}
/**
 * The same for a task that acts on the entry in its folder, as deleting does: where that is a
 * symlink, the link itself is meant and not what it leads to.
 * @throws TaskError `invalid_inputs`
 */
async function workspaceEntry(workspace, given, allowedPaths = []) {
    return pathInside(workspace, given, allowedPaths, (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPathOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)));
}
function pathInside(workspace, given, allowedPaths, locate) {
    if (given.trim() === '')
        throw refused('A file path is empty');
    if (given.includes('\0'))
        throw refused('A file path holds a NUL character');
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, given);
    const real = locate(absolute);
    const roots = [workspace, ...allowedPaths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path))];
    for (const root of roots) {
        if (isInside(realPathOf(root), real))
            return { real, shown: shownPath(workspace, absolute) };
    }
    const way = isInside(workspace, absolute) ? 'by a symlink, ' : '';
    throw refused(`The path '${given}' leaves the workspace: ${way}it leads to '${real}'`);
}
function refused(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TaskError */ .Ik('invalid_inputs', message, {
        hint: 'File tasks work on paths inside the workspace.',
    });
}
/** True where `path` is `root` or lies below it. */
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
function shownPath(workspace, absolute) {
    if (!isInside(workspace, absolute))
        return absolute;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, absolute).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/') || '.';
}
/**
 * The real path of a file that need not exist. A symlink to nowhere is followed too: writing
 * through it would create the file it names.
 */
function realPathOf(path, links = 0) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (error) {
        const code = error.code;
        if (code === 'ELOOP' || links > MOST_LINKS)
            throw refused(`Symlinks go in a circle at '${path}'`);
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fileError */ .z)(`Cannot look up '${path}'`, error);
    }
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (parent === path)
        return path;
    const realParent = realPathOf(parent, links);
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realParent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    const target = linkTarget(here);
    return target === undefined ? here : realPathOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realParent, target), links + 1);
}
function linkTarget(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path) : undefined;
    }
    catch {
        return undefined; // nothing is there
    }
}


/***/ }),

/***/ 4108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ refuseUnknownKeys),
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8959);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);


/** An input that its task cannot work with; the value, often a secret, stays unsaid. */
class InputError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskError */ .Ik {
    input;
    /** What is wrong with it, as it follows the input's name in a sentence. */
    problem;
    constructor(config, input, problem, hint, cause) {
        super('invalid_inputs', `Input '${input}' of task '${config.type}' ${problem}`, {
            availableVariables: config.getAvailableVariables(),
            hint,
            cause,
        });
        this.input = input;
        this.problem = problem;
    }
}
/** @throws InputError for a key of a mapping that means nothing. */
function refuseUnknownKeys(config, input, given, known) {
    const unknown = Object.keys(given).find((key) => !known.includes(key));
    if (unknown === undefined)
        return;
    const hint = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(unknown, known) ?? `Its keys are ${known.join(', ')}.`;
    throw new InputError(config, input, `has no key '${unknown}'`, hint);
}


/***/ }),

/***/ 7552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Masker),
/* harmony export */   c: () => (/* binding */ SHORTEST_SECRET)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8959);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4632);


const MASK = '***';
/** Characters of the shortest text that is masked. */
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
    const written = [json, printed, printed.replaceAll("'", "\\'"), ...escapedForms(secret, json)];
    return [secret, ...written, ...lines, ...encoded].filter((form) => form !== '');
}
/** As `tojson`, `write_json`, `write_yaml`, `urlencode` and `escape` write it. */
function escapedForms(secret, json) {
    const ascii = json.replace(NOT_ASCII, unicodeEscape);
    const safe = (text) => text.replace(/[<>&']/g, unicodeEscape);
    const yaml = json.replace(/[^ -~]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        const hex = code.toString(16).toUpperCase();
        if (code <= 0xff)
            return `\\x${hex.padStart(2, '0')}`;
        return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
    });
    const html = secret.replace(/[&<>"']/g, (character) => HTML[character] ?? character);
    return [ascii, safe(json), safe(ascii), yaml, html, ...urlForms(secret)];
}
const NOT_ASCII = /[^ -~]/g;
const HTML = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&#34;',
    "'": '&#39;',
};
function unicodeEscape(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** In a path and in a query; half a character cannot be encoded. */
function urlForms(secret) {
    const text = secret.replace(/\p{Surrogate}/gu, '\uFFFD');
    const strict = encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return [
        encodeURIComponent(text),
        strict,
        strict.replaceAll('%2F', '/'),
        strict.replaceAll('%20', '+'),
    ];
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
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('invalid_arguments', `The secret '${name}' is shorter than ${SHORTEST_SECRET} characters: masking it would mangle everything`);
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
        if (!(0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value))
            return value;
        const masked = (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)();
        for (const [name, entry] of Object.entries(value)) {
            masked[this.maskText(name)] = this.#maskValue(entry);
        }
        return masked;
    }
}


/***/ }),

/***/ 925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ stillRunning),
/* harmony export */   O3: () => (/* binding */ listProcesses)
/* harmony export */ });
/* unused harmony export parsePsLine */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _process_marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(491);




/** The processes of this machine, as far as this platform tells. */
async function listProcesses() {
    if (process.platform === 'linux')
        return listLinux();
    // Windows shows no process's environment to others; there trees are ended by taskkill.
    return process.platform === 'win32' ? [] : listByPs();
}
function listLinux() {
    const pids = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc').filter((name) => /^\d+$/.test(name));
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/${file}`, 'latin1');
    }
    catch {
        return undefined;
    }
}
function markerIn(environ) {
    const start = `\0${environ}`.indexOf(`\0${_process_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKER_VARIABLE */ .a0}=`);
    if (start < 0)
        return undefined;
    return environ.slice(start + _process_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKER_VARIABLE */ .a0.length + 1).split('\0', 1)[0];
}
/**
 * macOS and the BSDs: `ps -E` appends the environment to the command. macOS hides that of its own
 * protected programs (`/bin/sh`), which are then found by their group or their parent only.
 */
async function listByPs() {
    const columns = 'pid=,ppid=,pgid=,stat=,lstart=,command=';
    const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('ps', ['-axwwE', '-o', columns], {
        maxBuffer: 256 * 1024 * 1024,
        env: { PATH: '/bin:/usr/bin', LC_ALL: 'C' },
    });
    return stdout.split('\n').flatMap((line) => parsePsLine(line) ?? []);
}
const PS_LINE = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S+ +\S+ +\S+ +\S+ +\S+)\s(.*)$/;
const PS_MARKER = new RegExp(` ${_process_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKER_VARIABLE */ .a0}=(\\S+)`);
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


/***/ }),

/***/ 491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q0: () => (/* binding */ markedEnvironment),
/* harmony export */   Yg: () => (/* binding */ nextMarker),
/* harmony export */   a0: () => (/* binding */ MARKER_VARIABLE),
/* harmony export */   a9: () => (/* binding */ isMarkerOf)
/* harmony export */ });
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


/***/ }),

/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ endProcessesOf),
/* harmony export */   x: () => (/* binding */ endProcessTree)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8959);
/* harmony import */ var _process_marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(491);
/* harmony import */ var _process_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(925);





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
    const asked = select(await (0,_process_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listProcesses */ .O3)());
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
        return running.filter(({ pid, marker }) => marker !== undefined && (0,_process_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isMarkerOf */ .a9)(processToken, marker) && !own.has(pid));
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
    let left = await (0,_process_list_js__WEBPACK_IMPORTED_MODULE_3__/* .stillRunning */ .K_)(known);
    // A process is invisible for a moment while it executes another program, hence two looks.
    for (let quietLooks = 0, waited = 0; quietLooks < 2;) {
        const selected = [...select(await (0,_process_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listProcesses */ .O3)()), ...left];
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
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(2);
    }
    return killed.size;
}
function stuck(left) {
    const pids = left.map(({ pid }) => pid).join(', ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TaskError */ .Ik('task_failed', `Processes were killed but do not end: ${pids}`, {
        hint: 'They wait in the system, perhaps for a network drive; end them by hand or restart.',
    });
}
/** Waits for processes to end, and returns those that have not in time. */
async function untilGone(processes, milliseconds) {
    let left = await (0,_process_list_js__WEBPACK_IMPORTED_MODULE_3__/* .stillRunning */ .K_)(processes);
    for (let waited = 0, pause = 2; left.length > 0 && waited < milliseconds; waited += pause) {
        pause = Math.min(pause * 2, 50);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pause);
        left = await (0,_process_list_js__WEBPACK_IMPORTED_MODULE_3__/* .stillRunning */ .K_)(left);
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
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('taskkill', ['/pid', String(pid), '/T', '/F'], () => resolve());
    });
}


/***/ }),

/***/ 7743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createTaskHandler)
/* harmony export */ });
/**
 * Makes a handler of a function. The function gets the config and its inputs, rendered and checked
 * by the declared schema; what it returns (or resolves to) is the task's result.
 */
function createTaskHandler(run, options = {}) {
    const handler = async (config) => run(config, config.processInputs(options.inputs));
    return Object.assign(handler, { options });
}


/***/ }),

/***/ 8940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EC: () => (/* binding */ Resources),
  UA: () => (/* binding */ standaloneRuntime),
  $2: () => (/* binding */ workflowTemplates)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./dist/.js/clock.js
var clock = __webpack_require__(8564);
// EXTERNAL MODULE: ./dist/.js/data.js
var _js_data = __webpack_require__(4632);
// EXTERNAL MODULE: ./dist/.js/template/values/collections.js
var collections = __webpack_require__(9025);
// EXTERNAL MODULE: ./dist/.js/template/values/describe-missing.js
var describe_missing = __webpack_require__(2502);
// EXTERNAL MODULE: ./dist/.js/template/values/entries.js
var values_entries = __webpack_require__(352);
// EXTERNAL MODULE: ./dist/.js/template/failure.js
var failure = __webpack_require__(5271);
// EXTERNAL MODULE: ./dist/.js/template/values/type-name.js
var type_name = __webpack_require__(6960);
// EXTERNAL MODULE: ./dist/.js/template/values/undefined.js
var values_undefined = __webpack_require__(4096);
;// CONCATENATED MODULE: ./dist/.js/template/values/hashable.js



/** A value that can be a key, as Python has it: no list and no mapping. */
function hashable(key) {
    if (key instanceof values_undefined/* Undefined */.r)
        key.failIfStrict();
    const type = (0,type_name/* typeName */.go)(key);
    return type === 'list' || type === 'dict' ? (0,failure/* fail */.f)(`a ${type} cannot be a key`) : key;
}

// EXTERNAL MODULE: ./dist/.js/template/values/numbers.js
var numbers = __webpack_require__(7674);
// EXTERNAL MODULE: ./dist/.js/template/values/sequences.js
var sequences = __webpack_require__(298);
// EXTERNAL MODULE: ./dist/.js/template/values/text.js
var values_text = __webpack_require__(5953);
;// CONCATENATED MODULE: ./dist/.js/template/values/comparison.js









/** Python's `==`. */
function isEqual(left, right) {
    if (typeof left === 'string' && typeof right === 'string')
        return left === right;
    if (left instanceof values_undefined/* Undefined */.r || right instanceof values_undefined/* Undefined */.r) {
        return areBothUndefined(left, right);
    }
    const difference = compareNumbers(left, right);
    if (difference !== undefined)
        return difference === 0;
    if (Array.isArray(left))
        return Array.isArray(right) && areListsEqual(left, right);
    if ((0,type_name/* isText */.KH)(left))
        return (0,type_name/* isText */.KH)(right) && (0,values_text/* textOf */.b)(left) === (0,values_text/* textOf */.b)(right);
    if (left instanceof collections/* Range */.Q6 && right instanceof collections/* Range */.Q6) {
        return areListsEqual(Array.from(left), Array.from(right));
    }
    if (left instanceof collections/* DictView */.YF && right instanceof collections/* DictView */.YF) {
        return areListsEqual(left.items, right.items);
    }
    if ((0,type_name/* isDict */.Zm)(left) && (0,type_name/* isDict */.Zm)(right))
        return areDictsEqual(left, right);
    return left === right;
}
function areBothUndefined(left, right) {
    if (left instanceof values_undefined/* Undefined */.r)
        left.failIfStrict();
    if (right instanceof values_undefined/* Undefined */.r)
        right.failIfStrict();
    return left instanceof values_undefined/* Undefined */.r && right instanceof values_undefined/* Undefined */.r;
}
function areListsEqual(left, right) {
    if (left.length !== right.length || left instanceof collections/* Tuple */.rd !== right instanceof collections/* Tuple */.rd) {
        return false;
    }
    return left.every((item, index) => isEqual(item, right[index]));
}
function areDictsEqual(left, right) {
    if ((0,values_entries/* sizeOf */.$d)(left) !== (0,values_entries/* sizeOf */.$d)(right))
        return false;
    for (const [key, value] of (0,values_entries/* entriesOf */.Mc)(left)) {
        if (!(0,values_entries/* hasEntry */.Ni)(right, key) || !isEqual(value, (0,values_entries/* entryOf */.Ms)(right, key)))
            return false;
    }
    return true;
}
/** Below, at or above zero; NaN where one is not a number; undefined where they are no numbers. */
function compareNumbers(left, right) {
    const [a, b] = [(0,numbers/* integerOf */.cP)(left), (0,numbers/* integerOf */.cP)(right)];
    if (a !== undefined && b !== undefined)
        return a === b ? 0 : a < b ? -1 : a > b ? 1 : 0;
    const [x, y] = [a ?? (0,numbers/* doubleOf */.Rq)(left), b ?? (0,numbers/* doubleOf */.Rq)(right)];
    if (x === undefined || y === undefined)
        return undefined;
    if (Number.isNaN(x) || Number.isNaN(y))
        return NaN;
    return x < y ? -1 : x > y ? 1 : 0;
}
/** Python's order; what it does not order is an error that names `operator`. */
function compare(left, right, operator = '<') {
    if (left instanceof values_undefined/* Undefined */.r)
        left.fail();
    if (right instanceof values_undefined/* Undefined */.r)
        right.fail();
    const difference = compareNumbers(left, right);
    if (difference !== undefined)
        return difference;
    if ((0,type_name/* isText */.KH)(left) && (0,type_name/* isText */.KH)(right))
        return compareTexts((0,values_text/* textOf */.b)(left), (0,values_text/* textOf */.b)(right));
    if (Array.isArray(left) && Array.isArray(right)) {
        if (left instanceof collections/* Tuple */.rd === right instanceof collections/* Tuple */.rd)
            return compareLists(left, right, operator);
    }
    const types = `'${(0,type_name/* typeName */.go)(left)}' and '${(0,type_name/* typeName */.go)(right)}'`;
    return (0,failure/* fail */.f)(`'${operator}' does not order ${types}`);
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
    if ((0,type_name/* isText */.KH)(container)) {
        if ((0,type_name/* isText */.KH)(item))
            return (0,values_text/* textOf */.b)(container).includes((0,values_text/* textOf */.b)(item));
        if (item instanceof values_undefined/* Undefined */.r)
            item.fail();
        return (0,failure/* fail */.f)(`'in' looks for text in text, not for '${(0,type_name/* typeName */.go)(item)}'`);
    }
    if (item instanceof values_undefined/* Undefined */.r)
        item.failIfStrict();
    if ((0,type_name/* isDict */.Zm)(container))
        return (0,values_entries/* hasEntry */.Ni)(container, hashable(item));
    for (const candidate of (0,sequences/* iterate */.nl)(container)) {
        if (isEqual(candidate, item))
            return true;
    }
    return false;
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
    return value instanceof collections/* Markup */.VK ? value.text : escapeHtml((0,values_text/* textOf */.b)(value));
}
/** Gives `text` the kind of text that `model` is. */
function likeText(model, text) {
    return model instanceof collections/* Markup */.VK ? new collections/* Markup */.VK(text) : text;
}

;// CONCATENATED MODULE: ./dist/.js/template/values/format-spec.js





const SPEC = /^(?:([\s\S])?([<>=^]))?([-+ ])?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([bcdeEfFgGnosxX%])?$/u;
const MAX_WIDTH = 100_000;
function parseLayout(spec) {
    const match = SPEC.exec(spec);
    if (match === null)
        return (0,failure/* fail */.f)(`'${spec}' is no format`);
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
        (0,failure/* fail */.f)('the width of a format is too large');
    }
    return layout;
}
/** Python's `format(value, spec)`. */
function formatValue(value, spec) {
    if (spec === '')
        return (0,values_text/* textOf */.b)(value);
    const layout = parseLayout(spec);
    const suits = (0,type_name/* isText */.KH)(value) ? suitsText(layout) : suitsNumber(value, layout);
    if (!suits)
        (0,failure/* fail */.f)(`format '${spec}' does not suit a value of type '${(0,type_name/* typeName */.go)(value)}'`);
    if (!(0,type_name/* isText */.KH)(value))
        return formatNumber(value, layout);
    return pad(cut((0,values_text/* textOf */.b)(value), layout.precision), layout, '<');
}
function suitsText({ type, sign, group, align, alternate }) {
    return /^s?$/.test(type) && sign === '' && group === '' && align !== '=' && !alternate;
}
function suitsNumber(value, { type, precision }) {
    if ((0,numbers/* integerOf */.cP)(value) === undefined)
        return (0,numbers/* isFloat */.dk)(value) && /^[eEfFgG%n]?$/.test(type);
    return type !== 's' && (precision === undefined || /[eEfFgG%]/.test(type));
}
function cut(text, length) {
    return length === undefined ? text : (0,sequences/* charactersOf */.EX)(text).slice(0, length).join('');
}
function formatNumber(value, layout) {
    const integer = (0,numbers/* integerOf */.cP)(value);
    const wantsFloat = /[eEfFgG%]/.test(layout.type);
    if (integer !== undefined && layout.type === 'c') {
        return pad(String.fromCodePoint(Number(integer)), layout, '<');
    }
    const digits = integer !== undefined && !wantsFloat
        ? integerDigits(integer, layout)
        : floatDigits((0,numbers/* doubleOf */.Rq)(value) ?? 0, layout, (0,numbers/* isFloat */.dk)(value));
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
        return signOf(negative, layout) + (0,numbers/* floatText */.qx)(size);
    let digits;
    if (/[fF]/.test(type))
        digits = fixed(size, precision ?? 6);
    else if (type === '%')
        digits = `${fixed(size * 100, precision ?? 6)}%`;
    else if (/[eE]/.test(type))
        digits = exponent(size.toExponential(precision ?? 6));
    else if (type === '' && precision === undefined)
        digits = isFloatValue ? (0,numbers/* floatText */.qx)(size) : '';
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
    const missing = layout.width - (0,sequences/* textLength */.sc)(text);
    if (missing <= 0)
        return text;
    const align = layout.align === '' || layout.align === '=' ? usual : layout.align;
    const left = align === '<' ? 0 : align === '>' ? missing : Math.floor(missing / 2);
    return layout.fill.repeat(left) + text + layout.fill.repeat(missing - left);
}
/** `str.center`: an odd blank goes to the left where the width is odd. */
function centerText(text, width, fill) {
    const length = (0,sequences/* textLength */.sc)(text);
    if (width > MAX_WIDTH)
        (0,failure/* fail */.f)('the width is too large');
    const missing = Math.max(0, width - length);
    const left = Math.floor(missing / 2) + (missing & width & 1);
    return fill.repeat(left) + text + fill.repeat(missing - left);
}

;// CONCATENATED MODULE: ./dist/.js/template/values/percent-format.js









const FIELD = /%(?:\(([^)]*)\))?([-+ #0]*)(\*|\d+)?(?:\.(\*|\d+))?[hlL]?([\s\S]?)/g;
/** Python's `text % values`. */
function formatPercent(subject, values) {
    const queue = values instanceof collections/* Tuple */.rd ? [...values] : [values];
    const named = (0,type_name/* isDict */.Zm)(values) ? values : undefined;
    let used = 0;
    const next = () => {
        if (used >= queue.length)
            (0,failure/* fail */.f)('there are fewer values than the format has places');
        used += 1;
        return queue[used - 1];
    };
    const render = (value) => subject instanceof collections/* Markup */.VK ? new collections/* Markup */.VK(escapeText(value)) : value;
    const text = (0,values_text/* textOf */.b)(subject).replace(FIELD, (_whole, name, flags, width, precision, type) => {
        if (type === '%')
            return '%';
        const layout = layoutOf(flags ?? '', sizeOf(width, next), sizeOf(precision, next), type ?? '');
        return convert(render(name === undefined ? next() : entry(named, name)), layout);
    });
    // As in Python, values that could be looked into by name are not counted.
    if (!isIndexable(values) && used < queue.length) {
        (0,failure/* fail */.f)('there are more values than the format has places');
    }
    return subject instanceof collections/* Markup */.VK ? new collections/* Markup */.VK(text) : text;
}
function isIndexable(values) {
    if (values instanceof collections/* Tuple */.rd)
        return false;
    return (Array.isArray(values) ||
        values instanceof collections/* Range */.Q6 ||
        values instanceof values_undefined/* Undefined */.r ||
        (0,type_name/* isDict */.Zm)(values));
}
function entry(named, name) {
    if (named === undefined)
        return (0,failure/* fail */.f)(`'%(${name})' needs a mapping`);
    return (0,values_entries/* hasEntry */.Ni)(named, name) ? (0,values_entries/* entryOf */.Ms)(named, name) : (0,failure/* fail */.f)(`the mapping has no '${name}'`);
}
function sizeOf(size, next) {
    if (size !== '*')
        return size === undefined ? undefined : Number(size);
    const value = (0,numbers/* integerOf */.cP)(next());
    return value === undefined ? (0,failure/* fail */.f)("'*' in a format needs an integer") : Number(value);
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
            return pad(cut((0,values_text/* textOf */.b)(value), layout.precision), layout, '>');
        case 'r':
        case 'a':
            return pad(cut((0,values_text/* reprOf */.t)(value), layout.precision), layout, '>');
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
            if ((0,numbers/* doubleOf */.Rq)(value) === undefined)
                failNoNumber(layout.type, value);
            if (/[xXo]/.test(layout.type) && (0,numbers/* integerOf */.cP)(value) === undefined) {
                failNoNumber(layout.type, value);
            }
            return formatNumber(value, layout);
        default:
            return (0,failure/* fail */.f)(`'%${layout.type}' is no format`);
    }
}
function character(value) {
    const code = (0,numbers/* integerOf */.cP)(value);
    return code === undefined ? (0,values_text/* textOf */.b)(value) : String.fromCodePoint(Number(code));
}
function wholeNumber(value) {
    const integer = (0,numbers/* integerOf */.cP)(value);
    if (integer !== undefined)
        return integer;
    const double = (0,numbers/* doubleOf */.Rq)(value);
    if (double === undefined || !Number.isFinite(double))
        return failNoNumber('d', value);
    return (0,numbers/* fitInteger */.gA)(BigInt(Math.trunc(double)));
}
function failNoNumber(type, value) {
    return (0,failure/* fail */.f)(`'%${type}' needs a number, not '${(0,type_name/* typeName */.go)(value)}'`);
}

;// CONCATENATED MODULE: ./dist/.js/template/values/arithmetic.js








/** No template makes a text or a list longer than this, or an integer of more bits. */
const MAX_LENGTH = 10_000_000;
const MAX_BITS = 100_000;
function arithmetic(operator, left, right) {
    if (operator === '%' && (0,type_name/* isText */.KH)(left))
        return formatPercent(left, right);
    if (left instanceof values_undefined/* Undefined */.r)
        left.fail();
    if (right instanceof values_undefined/* Undefined */.r)
        right.fail();
    const [a, b] = [(0,numbers/* integerOf */.cP)(left), (0,numbers/* integerOf */.cP)(right)];
    if (a !== undefined && b !== undefined)
        return withIntegers(operator, a, b);
    const [x, y] = [(0,numbers/* doubleOf */.Rq)(left), (0,numbers/* doubleOf */.Rq)(right)];
    if (x !== undefined && y !== undefined)
        return withFloats(operator, x, y);
    return withSequences(operator, left, right);
}
function withIntegers(operator, a, b) {
    switch (operator) {
        case '/':
            return (0,numbers/* float */.fV)(quotient(Number(a), Number(b)));
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
    return (0,numbers/* fitInteger */.gA)(operator === '+' ? x + y : operator === '-' ? x - y : x * y);
}
function floorDivide(a, b) {
    if (b === 0 || b === 0n)
        (0,failure/* fail */.f)('division by zero');
    const [x, y] = [BigInt(a), BigInt(b)];
    const cut = x / y;
    return (0,numbers/* fitInteger */.gA)(x % y !== 0n && x < 0n !== y < 0n ? cut - 1n : cut);
}
function modulo(a, b) {
    if (b === 0 || b === 0n)
        (0,failure/* fail */.f)('modulo by zero');
    const rest = BigInt(a) % BigInt(b);
    return (0,numbers/* fitInteger */.gA)(rest !== 0n && rest < 0n !== b < 0 ? rest + BigInt(b) : rest);
}
function power(base, exponent) {
    if (exponent < 0)
        return (0,numbers/* float */.fV)(floatPower(Number(base), Number(exponent)));
    const bits = BigInt(base).toString(2).length * Number(exponent);
    if (bits > MAX_BITS && base !== 1 && base !== 0 && base !== -1) {
        (0,failure/* fail */.f)('the result of ** is too large');
    }
    return (0,numbers/* fitInteger */.gA)(BigInt(base) ** BigInt(exponent));
}
function floatPower(base, exponent) {
    if (base === 0 && exponent < 0)
        (0,failure/* fail */.f)('0 cannot be raised to a negative power');
    if (base < 0 && !Number.isInteger(exponent))
        (0,failure/* fail */.f)('the result of ** is no real number');
    return base ** exponent;
}
function withFloats(operator, x, y) {
    switch (operator) {
        case '+':
            return (0,numbers/* float */.fV)(x + y);
        case '-':
            return (0,numbers/* float */.fV)(x - y);
        case '*':
            return (0,numbers/* float */.fV)(x * y);
        case '/':
            return (0,numbers/* float */.fV)(quotient(x, y));
        case '//':
            return (0,numbers/* float */.fV)(Math.floor(quotient(x, y)));
        case '%':
            if (y === 0)
                (0,failure/* fail */.f)('modulo by zero');
            return (0,numbers/* float */.fV)(floatModulo(x, y));
        case '**':
            return (0,numbers/* float */.fV)(floatPower(x, y));
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
    return y === 0 ? (0,failure/* fail */.f)('division by zero') : x / y;
}
function withSequences(operator, left, right) {
    if (operator === '+') {
        if ((0,type_name/* isText */.KH)(left) && (0,type_name/* isText */.KH)(right))
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
    const mixesText = operator === '+' && ((0,type_name/* isText */.KH)(left) || (0,type_name/* isText */.KH)(right));
    const hint = mixesText ? "Use '~' to join values as text." : undefined;
    const types = `'${(0,type_name/* typeName */.go)(left)}' and '${(0,type_name/* typeName */.go)(right)}'`;
    return (0,failure/* fail */.f)(`'${operator}' does not work on ${types}`, hint);
}
function joinTexts(left, right) {
    if (typeof left === 'string' && typeof right === 'string')
        return left + right;
    return new collections/* Markup */.VK(escapeText(left) + escapeText(right));
}
function joinLists(left, right) {
    if (!Array.isArray(left) || !Array.isArray(right))
        return undefined;
    if (left instanceof collections/* Tuple */.rd !== right instanceof collections/* Tuple */.rd)
        return undefined;
    checkLength(left.length + right.length);
    const items = left.concat(right);
    return left instanceof collections/* Tuple */.rd ? (0,collections/* tupleOf */.cF)(items) : (0,collections/* listOf */.c3)(items);
}
function repeat(subject, times) {
    const count = (0,numbers/* integerOf */.cP)(times);
    if (count === undefined)
        return undefined;
    const copies = Math.max(0, Number(count));
    if ((0,type_name/* isText */.KH)(subject)) {
        const text = (0,values_text/* textOf */.b)(subject);
        checkLength(text.length * copies);
        return subject instanceof collections/* Markup */.VK ? new collections/* Markup */.VK(text.repeat(copies)) : text.repeat(copies);
    }
    if (!Array.isArray(subject))
        return undefined;
    checkLength(subject.length * copies);
    const items = Array.from({ length: copies }, () => subject).flat(1);
    return subject instanceof collections/* Tuple */.rd ? (0,collections/* tupleOf */.cF)(items) : (0,collections/* listOf */.c3)(items);
}
function checkLength(length) {
    if (length > MAX_LENGTH)
        (0,failure/* fail */.f)(`the result would be longer than ${MAX_LENGTH}`);
}
function negate(value) {
    if (value instanceof values_undefined/* Undefined */.r)
        value.fail();
    const integer = (0,numbers/* integerOf */.cP)(value);
    if (integer !== undefined)
        return exact('-', 0, integer);
    const double = (0,numbers/* doubleOf */.Rq)(value);
    return double === undefined ? (0,failure/* fail */.f)(`'-' does not work on '${(0,type_name/* typeName */.go)(value)}'`) : (0,numbers/* float */.fV)(-double);
}
/** Unary plus. */
function positive(value) {
    if (value instanceof values_undefined/* Undefined */.r)
        value.fail();
    if ((0,numbers/* doubleOf */.Rq)(value) === undefined)
        (0,failure/* fail */.f)(`'+' does not work on '${(0,type_name/* typeName */.go)(value)}'`);
    return (0,numbers/* isInteger */.Fq)(value) ? value : ((0,numbers/* integerOf */.cP)(value) ?? value);
}
/** `left ~ right`; markup counts only where output is escaped. */
function concatenate(left, right, autoescape) {
    if (!autoescape)
        return (0,values_text/* textOf */.b)(left) + (0,values_text/* textOf */.b)(right);
    if (left instanceof collections/* Markup */.VK || right instanceof collections/* Markup */.VK) {
        return new collections/* Markup */.VK(escapeText(left) + escapeText(right));
    }
    return (0,values_text/* textOf */.b)(left) + (0,values_text/* textOf */.b)(right);
}

// EXTERNAL MODULE: ./dist/.js/template/values/signature.js
var values_signature = __webpack_require__(5662);
;// CONCATENATED MODULE: ./dist/.js/template/values/own.js



/**
 * A method that changes a list. What came as data, however deep, is never a `List`: every one was
 * made by the template while it renders, so that nothing else can see the change.
 */
function changingList(name, parameters, run) {
    return changing(name, parameters, (self) => self instanceof collections/* List */.B8, run, {
        type: 'list',
        copy: '… | list',
    });
}
/** A method that changes a mapping; the same holds for `Dict`. */
function changingDict(name, parameters, run) {
    return changing(name, parameters, (self) => self instanceof collections/* Dict */.Bi, run, {
        type: 'mapping',
        copy: 'dict(…)',
    });
}
function changing(name, parameters, isOwn, run, { type, copy }) {
    const guarded = function (self, ...args) {
        if (isOwn(self))
            return run.call(this, self, ...args);
        return (0,failure/* fail */.f)(`'${name}' would change the ${type}, which is not the template's own`, `Make a copy, and change that: {% set own = ${copy} %}.`);
    };
    return [name, (0,values_signature/* define */.E)(`self ${parameters}`.trim(), guarded)];
}

;// CONCATENATED MODULE: ./dist/.js/template/values/pairs.js




/** What a mapping can be made of: another mapping, or a sequence of pairs. */
function pairsFrom(source) {
    if ((0,type_name/* isDict */.Zm)(source))
        return (0,values_entries/* entriesOf */.Mc)(source);
    return (0,sequences/* itemsOf */.S3)(source).map((pair) => {
        const items = (0,sequences/* itemsOf */.S3)(pair);
        return items.length === 2
            ? [items[0], items[1]]
            : (0,failure/* fail */.f)('a mapping is made of pairs of a key and a value');
    });
}

;// CONCATENATED MODULE: ./dist/.js/template/values/dict-changes.js







/** `update(mapping_or_pairs, name=value)`. */
function update(self, sources, named) {
    const [source, ...more] = sources;
    if (more.length > 0)
        (0,failure/* fail */.f)('update takes one mapping, or one list of pairs');
    if (source !== undefined)
        for (const [key, value] of pairsFrom(source))
            put(self, key, value);
    for (const [name, value] of named)
        put(self, name, value);
    return null;
}
function put(self, key, value) {
    self.set(hashable(key), value);
    checkLength(self.size);
}
function pop(self, key, usual) {
    if (self.has(hashable(key)))
        return taken(self, key);
    return usual === undefined ? (0,failure/* fail */.f)(`the mapping has no key ${(0,values_text/* reprOf */.t)(key)}`) : usual;
}
function popItem(self) {
    const last = Array.from(self.entries()).at(-1);
    if (last === undefined)
        return (0,failure/* fail */.f)('there is nothing to pop: the mapping is empty');
    const [key] = last;
    return (0,collections/* tupleOf */.cF)([key, taken(self, key)]);
}
function taken(self, key) {
    const value = self.get(key);
    self.delete(key);
    return value;
}
function setDefault(self, key, usual = null) {
    if (!self.has(hashable(key)))
        put(self, key, usual);
    return self.get(key);
}
function clear(self) {
    self.clear();
    return null;
}
/** Python's methods that change a mapping. */
const DICT_CHANGES = [
    changingDict('update', '*sources **named', update),
    changingDict('pop', 'key default?', pop),
    changingDict('popitem', '', popItem),
    changingDict('setdefault', 'key default?', setDefault),
    changingDict('clear', '', clear),
];

;// CONCATENATED MODULE: ./dist/.js/template/values/argument.js




/** An argument that must be text. */
function textArgument(value, what) {
    if (typeof value === 'string')
        return value;
    if (value instanceof collections/* Markup */.VK)
        return value.text;
    return (0,failure/* fail */.f)(`${what} must be text, not '${(0,type_name/* typeName */.go)(value)}'`);
}
/** An argument that must be an integer. */
function integerArgument(value, what) {
    const integer = (0,numbers/* integerOf */.cP)(value);
    return integer === undefined
        ? (0,failure/* fail */.f)(`${what} must be an integer, not '${(0,type_name/* typeName */.go)(value)}'`)
        : Number(integer);
}

// EXTERNAL MODULE: ./dist/.js/template/values/objects.js
var objects = __webpack_require__(256);
// EXTERNAL MODULE: ./dist/.js/template/values/truth.js
var truth = __webpack_require__(3417);
;// CONCATENATED MODULE: ./dist/.js/template/values/list-changes.js









function append(self, value) {
    self.push(value);
    return null;
}
function extend(self, more) {
    const items = (0,sequences/* itemsOf */.S3)(more);
    // Not the length as it grows: a list can be put behind itself.
    const { length } = items;
    checkLength(self.length + length);
    for (let index = 0; index < length; index += 1)
        self.push(items[index]);
    return null;
}
/** Before the item at `index`; at an end where it lies beyond. */
function insert(self, index, value) {
    self.splice(integerArgument(index, 'the index'), 0, value);
    return null;
}
function list_changes_pop(self, index = -1) {
    const place = integerArgument(index, 'the index');
    if (self.length === 0)
        return (0,failure/* fail */.f)('there is nothing to pop: the list is empty');
    const from = place < 0 ? self.length + place : place;
    if (from < 0 || from >= self.length) {
        return (0,failure/* fail */.f)(`there is nothing to pop at ${place}: the list has a length of ${self.length}`);
    }
    return self.splice(from, 1)[0];
}
function remove(self, value) {
    const index = self.findIndex((item) => isEqual(item, value));
    if (index < 0)
        return (0,failure/* fail */.f)('the value is not in the list');
    self.splice(index, 1);
    return null;
}
function sort(self, key = null, reverse = false) {
    const keyed = Array.from(self, (item) => ({ item, key: keyOf(this, key, item) }));
    const backwards = (0,truth/* isTrue */.H)(reverse);
    keyed.sort((a, b) => (backwards ? compare(b.key, a.key) : compare(a.key, b.key)));
    keyed.forEach(({ item }, index) => (self[index] = item));
    return null;
}
function keyOf(state, key, item) {
    if (key === null)
        return item;
    if (key instanceof objects/* Callable */.bV)
        return key.call(state, [item], objects/* NO_NAMES */.p8);
    return (0,failure/* fail */.f)(`the key of sort must be a function, not '${(0,type_name/* typeName */.go)(key)}'`);
}
function reverse(self) {
    self.reverse();
    return null;
}
function list_changes_clear(self) {
    self.length = 0;
    return null;
}
/** Python's methods that change a list. */
const LIST_CHANGES = [
    changingList('append', 'object', append),
    changingList('extend', 'iterable', extend),
    changingList('insert', 'index object', insert),
    changingList('pop', 'index?', list_changes_pop),
    changingList('remove', 'value', remove),
    changingList('reverse', '', reverse),
    changingList('sort', 'key? reverse?', sort),
    changingList('clear', '', list_changes_clear),
];

;// CONCATENATED MODULE: ./dist/.js/template/values/number-methods.js


const INTEGER_METHODS = new Map([
    [
        'bit_length',
        (0,values_signature/* define */.E)('self', (self) => {
            const size = BigInt(self < 0 ? -self : self);
            return size === 0n ? 0 : size.toString(2).length;
        }),
    ],
    ['bit_count', (0,values_signature/* define */.E)('self', (self) => BigInt(self).toString(2).split('1').length - 1)],
    ['conjugate', (0,values_signature/* define */.E)('self', (self) => self)],
]);
const FLOAT_METHODS = new Map([
    ['is_integer', (0,values_signature/* define */.E)('self', (self) => Number.isInteger((0,numbers/* doubleOf */.Rq)(self)))],
    ['conjugate', (0,values_signature/* define */.E)('self', (self) => self)],
]);
/** By Python's name of the type. */
const NUMBER_METHODS = new Map([
    ['int', INTEGER_METHODS],
    ['float', FLOAT_METHODS],
]);

;// CONCATENATED MODULE: ./dist/.js/template/values/brace-format.js






/** A field `{name.attr[key]!r:spec}`, or a doubled brace. */
const brace_format_FIELD = /\{\{|\}\}|\{([^{}!:]*)(?:!([rsa]))?(?::((?:[^{}]|\{[^{}]*\})*))?\}|[{}]/g;
const STEP = /\.([^.[\]]+)|\[([^\]]*)\]/g;
/** Python's `text.format(…)`; attributes go through the same gate as in the template itself. */
function formatBraces(state, subject, positional, named) {
    let automatic = 0;
    const valueOf = (field) => {
        const first = /^[^.[]*/.exec(field)?.[0] ?? '';
        const name = first === '' ? String(automatic++) : first;
        return walk(state, argument(name, positional, named), field.slice(first.length));
    };
    const format = (text) => text.replace(brace_format_FIELD, (whole, field, conversion, spec) => {
        if (whole === '{{')
            return '{';
        if (whole === '}}')
            return '}';
        if (field === undefined)
            return (0,failure/* fail */.f)(`a single '${whole}' stands in the format`);
        const value = valueOf(field);
        const layout = spec === undefined ? '' : format(spec);
        if (conversion !== undefined) {
            return formatValue(conversion === 's' ? (0,values_text/* textOf */.b)(value) : (0,values_text/* reprOf */.t)(value), layout);
        }
        return subject instanceof collections/* Markup */.VK && layout === ''
            ? escapeText(value)
            : formatValue(value, layout);
    });
    const text = format((0,values_text/* textOf */.b)(subject));
    return subject instanceof collections/* Markup */.VK ? new collections/* Markup */.VK(text) : text;
}
function argument(name, positional, named) {
    if (/^\d+$/.test(name)) {
        const index = Number(name);
        return index < positional.length ? positional[index] : (0,failure/* fail */.f)(`format has no argument ${index}`);
    }
    return named.has(name) ? named.get(name) : (0,failure/* fail */.f)(`format has no argument '${name}'`);
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
    return text === '' ? (0,failure/* fail */.f)('the separator is empty') : text;
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














const raw = (self) => (self instanceof collections/* Markup */.VK ? self.text : self);
/** A method whose result is text of the same kind as its subject. */
function same(parameters, run) {
    return (0,values_signature/* define */.E)(`self${parameters && ` ${parameters}`}`, (self, ...args) => {
        if (!(self instanceof collections/* Markup */.VK))
            return run(self, ...args);
        return new collections/* Markup */.VK(run(self.text, ...args.map(escaped)));
    });
}
/** Text that is put into markup is escaped first. */
function escaped(value) {
    return (0,type_name/* isText */.KH)(value) ? escapeText(value) : value;
}
function plain(parameters, run) {
    return (0,values_signature/* define */.E)(`self${parameters && ` ${parameters}`}`, (self, ...args) => run(raw(self), ...args));
}
/** The pieces of a text, each of the same kind as the whole. */
function pieces(parameters, run) {
    return (0,values_signature/* define */.E)(`self ${parameters}`, (self, ...args) => {
        const parts = run(raw(self), ...args);
        return (0,collections/* listOf */.c3)(self instanceof collections/* Markup */.VK ? parts.map((part) => new collections/* Markup */.VK(part)) : parts);
    });
}
const aligned = (align) => same('width fillchar?', (self, width, fill = ' ') => {
    const layout = { fill: fillCharacter(fill), width: integerArgument(width, 'a width') };
    return pad(self, { ...EMPTY_LAYOUT, ...layout, align }, '<');
});
function fillCharacter(fill) {
    const text = textArgument(fill, 'the fill');
    return (0,sequences/* textLength */.sc)(text) === 1 ? text : (0,failure/* fail */.f)('the fill must be one character');
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
    return (0,collections/* tupleOf */.cF)(self instanceof collections/* Markup */.VK ? parts.map((part) => new collections/* Markup */.VK(part)) : parts);
}
function partsAround(text, wanted, last) {
    const index = last ? text.lastIndexOf(wanted) : text.indexOf(wanted);
    if (index < 0)
        return last ? ['', '', text] : [text, '', ''];
    return [text.slice(0, index), wanted, text.slice(index + wanted.length)];
}
function join(self, items) {
    const markup = self instanceof collections/* Markup */.VK;
    const parts = (0,sequences/* itemsOf */.S3)(items).map((item, index) => {
        if (!(0,type_name/* isText */.KH)(item))
            return (0,failure/* fail */.f)(`join: item ${index} is of type '${(0,type_name/* typeName */.go)(item)}', not text`);
        return markup ? escapeText(item) : raw(item);
    });
    return markup ? new collections/* Markup */.VK(parts.join(self.text)) : parts.join(self);
}
function zeroFilled(self, width) {
    const [, sign = '', digits = ''] = /^([-+]?)([\s\S]*)$/.exec(self) ?? [];
    return sign + digits.padStart(integerArgument(width, 'the width') - sign.length, '0');
}
function position(self, args, last) {
    const index = findIn(self, args, last);
    return index < 0 ? (0,failure/* fail */.f)('the text was not found') : index;
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
    partition: (0,values_signature/* define */.E)('self sep', (self, separator) => partition(self, separator, false)),
    rpartition: (0,values_signature/* define */.E)('self sep', (self, separator) => partition(self, separator, true)),
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
        return wanted === '' ? (0,sequences/* textLength */.sc)(part) + 1 : part.split(wanted).length - 1;
    }),
    join: (0,values_signature/* define */.E)('self iterable', join),
    format: (0,values_signature/* define */.E)('self *args **named', formatMethod),
    format_map: (0,values_signature/* define */.E)('self mapping', formatMapMethod),
    ...classifications(plain),
}));
function formatMethod(self, args, named) {
    return formatBraces(this, self, args, named);
}
function formatMapMethod(self, values) {
    if (!(0,type_name/* isDict */.Zm)(values))
        return (0,failure/* fail */.f)(`format_map needs a mapping, not '${(0,type_name/* typeName */.go)(values)}'`);
    const entries = Array.from((0,values_entries/* entriesOf */.Mc)(values), ([name, value]) => [(0,values_text/* textOf */.b)(name), value]);
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











const TUPLE_METHODS = new Map([
    ['count', (0,values_signature/* define */.E)('self value', (self, value) => count(self, value))],
    ['index', (0,values_signature/* define */.E)('self value start? stop?', indexOf)],
]);
const LIST_METHODS = new Map([
    ...TUPLE_METHODS,
    ['copy', (0,values_signature/* define */.E)('self', (self) => (0,collections/* listOf */.c3)(self))],
    ...LIST_CHANGES,
]);
function count(items, value) {
    return items.filter((item) => isEqual(item, value)).length;
}
function indexOf(self, value, start = 0, stop = null) {
    const end = stop === null ? self.length : Number(stop);
    const index = self.findIndex((item, place) => place >= Number(start) && place < end && isEqual(item, value));
    return index < 0 ? (0,failure/* fail */.f)('the value is not in the list') : index;
}
const DICT_METHODS = new Map([
    ['items', (0,values_signature/* define */.E)('self', (self) => new collections/* DictView */.YF('dict_items', () => pairsOf(self)))],
    ['keys', (0,values_signature/* define */.E)('self', (self) => new collections/* DictView */.YF('dict_keys', () => (0,values_entries/* keysOf */.YD)(self)))],
    ['values', (0,values_signature/* define */.E)('self', (self) => new collections/* DictView */.YF('dict_values', () => (0,values_entries/* valuesOf */.sm)(self)))],
    [
        'get',
        (0,values_signature/* define */.E)('self key default?', (self, key, usual = null) => (0,values_entries/* hasEntry */.Ni)(self, key) ? (0,values_entries/* entryOf */.Ms)(self, key) : usual),
    ],
    ['copy', (0,values_signature/* define */.E)('self', (self) => collections/* Dict */.Bi.from((0,values_entries/* entriesOf */.Mc)(self)))],
    ...DICT_CHANGES,
]);
function pairsOf(dict) {
    return Array.from((0,values_entries/* entriesOf */.Mc)(dict), ([key, value]) => (0,collections/* tupleOf */.cF)([key, value]));
}
const RANGE_METHODS = new Map([
    ['count', (0,values_signature/* define */.E)('self value', (self, value) => (contains(self, value) ? 1 : 0))],
    ['index', (0,values_signature/* define */.E)('self value', (self, value) => indexOf([...self], value))],
]);
/** The methods that a value offers; there is no way to any other function. */
function methodsOf(value) {
    if (typeof value === 'string' || value instanceof collections/* Markup */.VK)
        return TEXT_METHODS;
    if (value instanceof collections/* Tuple */.rd)
        return TUPLE_METHODS;
    if (Array.isArray(value))
        return LIST_METHODS;
    if ((0,numbers/* isInteger */.Fq)(value) || (0,numbers/* isFloat */.dk)(value))
        return NUMBER_METHODS.get((0,type_name/* typeName */.go)(value));
    if (value instanceof collections/* Range */.Q6)
        return RANGE_METHODS;
    return (0,type_name/* isDict */.Zm)(value) ? DICT_METHODS : undefined;
}

;// CONCATENATED MODULE: ./dist/.js/template/values/lookup.js









const NOWHERE = { at: undefined, subject: '' };
/**
 * `target.name`. Data comes first: an own entry is found before a method of the same name, and
 * nothing but own entries and the methods that Python's types offer can be reached.
 */
function getAttribute(state, target, name, site = NOWHERE) {
    if (target instanceof values_undefined/* Undefined */.r)
        return target.fail();
    const own = ownAttribute(target, name);
    if (own !== undefined)
        return own;
    const method = methodsOf(target)?.get(name);
    if (method !== undefined)
        return new objects/* BoundFunction */.Rb(name, method, [target]);
    return missing(state, target, name, site);
}
function ownAttribute(target, name) {
    if (target instanceof objects/* TemplateObject */._k || target instanceof objects/* Callable */.bV) {
        return target.attribute(name);
    }
    if (target instanceof collections/* GroupTuple */.uF)
        return target.attribute(name);
    return (0,type_name/* isDict */.Zm)(target) ? (0,values_entries/* entryOf */.Ms)(target, name) : undefined;
}
/** `target[key]`. */
function getItem(state, target, key, site = NOWHERE) {
    if (target instanceof values_undefined/* Undefined */.r)
        return target.fail();
    if (key instanceof values_undefined/* Undefined */.r)
        return key.fail();
    const name = key instanceof collections/* Markup */.VK ? key.text : key;
    const own = (0,type_name/* isDict */.Zm)(target) ? (0,values_entries/* entryOf */.Ms)(target, name) : undefined;
    if (own !== undefined)
        return own;
    const index = (0,numbers/* integerOf */.cP)(name);
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
        const characters = (0,sequences/* charactersOf */.EX)(target);
        return characters[index < 0 ? characters.length + index : index];
    }
    if (target instanceof collections/* Markup */.VK) {
        const character = itemAt(target.text, index);
        return typeof character === 'string' ? new collections/* Markup */.VK(character) : undefined;
    }
    if (!(target instanceof collections/* Range */.Q6))
        return undefined;
    const place = index < 0 ? target.length + index : index;
    return place >= 0 && place < target.length ? target.at(place) : undefined;
}
function missing(state, target, key, site) {
    return state.undefined(() => (0,describe_missing/* describeMissing */.U)(state.data, target, key, site.subject), site.at);
}
/** What `target.name(…)` calls: a method, even where data has an entry of that name. */
function getMethod(target, name) {
    if (target instanceof objects/* TemplateObject */._k || target instanceof objects/* Callable */.bV)
        return undefined;
    return methodsOf(target)?.get(name);
}

;// CONCATENATED MODULE: ./dist/.js/template/filters/filter-names.js
/** The names of all filters, filled by the registry; the test `filter` asks here. */
const FILTER_NAMES = new Set();

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
    return this.autoescape ? new collections/* Markup */.VK(text) : text;
}
/** Jinja2 adds `noopener` by policy. */
function attributesOf(rel, nofollow, target) {
    const words = new Set(rel === null ? [] : (0,values_text/* textOf */.b)(rel).split(/\s+/).filter(Boolean));
    if ((0,truth/* isTrue */.H)(nofollow))
        words.add('nofollow');
    words.add('noopener');
    const relation = ` rel="${escapeHtml([...words].sort().join(' '))}"`;
    return target === null ? relation : `${relation} target="${escapeText(target)}"`;
}
function schemesOf(extra) {
    if (extra === null)
        return [];
    return (0,sequences/* itemsOf */.S3)(extra).map((scheme) => {
        const text = (0,values_text/* textOf */.b)(scheme);
        return SCHEME.test(text) ? text : (0,failure/* fail */.f)(`'${text}' is no URI scheme`);
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
    if ((0,type_name/* isText */.KH)(value))
        return quoteUrl((0,values_text/* textOf */.b)(value), true);
    if (value instanceof values_undefined/* Undefined */.r)
        value.failIfStrict();
    const pairs = (0,type_name/* isDict */.Zm)(value) ? (0,values_entries/* entriesOf */.Mc)(value) : pairsIn(value);
    if (pairs === undefined)
        return quoteUrl((0,values_text/* textOf */.b)(value), true);
    const part = (text) => quoteUrl((0,values_text/* textOf */.b)(text), false).replaceAll('%20', '+');
    return Array.from(pairs, ([key, item]) => `${part(key)}=${part(item)}`).join('&');
}
function pairsIn(value) {
    const items = (0,sequences/* iterableOf */.A8)(value);
    if (items === undefined)
        return undefined;
    return Array.from(items, (item) => {
        const pair = (0,sequences/* itemsOf */.S3)(item);
        return pair.length === 2 ? [pair[0], pair[1]] : (0,failure/* fail */.f)('urlencode needs pairs');
    });
}
function xmlattr(value, autospace = true) {
    if (value instanceof values_undefined/* Undefined */.r)
        return value.fail();
    if (!(0,type_name/* isDict */.Zm)(value))
        return (0,failure/* fail */.f)(`xmlattr needs a mapping, not '${(0,type_name/* typeName */.go)(value)}'`);
    const attributes = [];
    for (const [key, item] of (0,values_entries/* entriesOf */.Mc)(value)) {
        if (item === null || item instanceof values_undefined/* Undefined */.r)
            continue;
        const name = (0,values_text/* textOf */.b)(key);
        if (/[\s/>=]/.test(name))
            (0,failure/* fail */.f)(`'${name}' cannot be the name of an attribute`);
        attributes.push(`${escapeText(key)}="${escapeText(item)}"`);
    }
    const text = attributes.join(' ');
    const spaced = (0,truth/* isTrue */.H)(autospace) && text !== '' ? ` ${text}` : text;
    return this.autoescape ? new collections/* Markup */.VK(spaced) : spaced;
}
const HTML_FILTERS = {
    urlencode: (0,values_signature/* define */.E)('value', urlencode),
    xmlattr: (0,values_signature/* define */.E)('value autospace?', xmlattr),
    urlize: (0,values_signature/* define */.E)('value trim_url_limit? nofollow? target? rel? extra_schemes?', urlize),
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./dist/.js/json.js
var json = __webpack_require__(2242);
;// CONCATENATED MODULE: ./dist/.js/template/native-value.js








/**
 * A value as plain data: what leaves the engine. Only what a template made is walked; lists and
 * mappings of the context are given as they are.
 */
function nativeValue(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (value instanceof collections/* List */.B8 || value instanceof collections/* Tuple */.rd)
        return Array.from(value, nativeValue);
    if (Array.isArray(value))
        return value;
    if (value instanceof numbers/* Float */.nt)
        return value.value;
    if (value instanceof collections/* Markup */.VK)
        return value.text;
    if (value instanceof collections/* Dict */.Bi)
        return nativeMapping(value);
    if (value instanceof collections/* Stream */.Z6 || value instanceof collections/* Range */.Q6)
        return Array.from(value, nativeValue);
    if (value instanceof collections/* DictView */.YF)
        return value.items.map(nativeValue);
    if (value instanceof values_undefined/* Undefined */.r) {
        value.failIfStrict();
        return null;
    }
    if (value instanceof objects/* Callable */.bV || value instanceof objects/* TemplateObject */._k) {
        return (0,failure/* fail */.f)(`the value is of type '${(0,type_name/* typeName */.go)(value)}', which is no data`);
    }
    return value;
}
function nativeMapping(dict) {
    const entries = Array.from(dict.entries(), ([key, value]) => [(0,values_text/* textOf */.b)(key), nativeValue(value)]);
    return (0,_js_data/* mapping */.pq)(Object.fromEntries(entries));
}

// EXTERNAL MODULE: ./dist/.js/template/filters/json-text.js
var json_text = __webpack_require__(7983);
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
    if ((0,type_name/* isDict */.Zm)(value))
        return layOutDict(value, column, after);
    if (!Array.isArray(value) || value.length === 0)
        return flat;
    const isTuple = value instanceof collections/* Tuple */.rd;
    const [open, close] = isTuple ? ['(', value.length === 1 ? ',)' : ')'] : ['[', ']'];
    const rows = value.map((item, index) => layOut(item, column + 1, index === value.length - 1 ? after + close.length : 1));
    return open + rows.join(`,\n${' '.repeat(column + 1)}`) + close;
}
function layOutDict(dict, column, after) {
    const entries = sorted(dict);
    const rows = entries.map(([key, value], index) => {
        const name = `${(0,values_text/* reprOf */.t)(key)}: `;
        const closing = index === entries.length - 1 ? after + 1 : 1;
        return name + layOut(value, column + 1 + name.length, closing);
    });
    return `{${rows.join(`,\n${' '.repeat(column + 1)}`)}}`;
}
function flatText(value) {
    if ((0,type_name/* isDict */.Zm)(value)) {
        const entries = sorted(value).map(([key, item]) => `${(0,values_text/* reprOf */.t)(key)}: ${flatText(item)}`);
        return `{${entries.join(', ')}}`;
    }
    if (!Array.isArray(value))
        return (0,values_text/* reprOf */.t)(value);
    const items = value.map(flatText).join(', ');
    if (!(value instanceof collections/* Tuple */.rd))
        return `[${items}]`;
    return `(${items}${value.length === 1 ? ',' : ''})`;
}
function sorted(dict) {
    const comparable = (a, b) => (0,type_name/* isText */.KH)(a) === (0,type_name/* isText */.KH)(b) ? compare(a, b) : compare((0,type_name/* typeName */.go)(a), (0,type_name/* typeName */.go)(b));
    return Array.from((0,values_entries/* entriesOf */.Mc)(dict)).sort(([a], [b]) => comparable(a, b));
}

// EXTERNAL MODULE: ./dist/.js/template/filters/yaml-data.js
var yaml_data = __webpack_require__(3047);
;// CONCATENATED MODULE: ./dist/.js/template/filters/json-filters.js












const UNSAFE = {
    '<': '\\u003c',
    '>': '\\u003e',
    '&': '\\u0026',
    "'": '\\u0027',
};
function toJson(value, indent = null) {
    const width = indent === null ? undefined : integerArgument(indent, 'the indent');
    const text = (0,json_text/* jsonText */.s)(value, { indent: width, sortKeys: true, allowNaN: true });
    return new collections/* Markup */.VK(text.replace(/[<>&']/g, (char) => UNSAFE[char] ?? char));
}
function fromJson(value) {
    try {
        return withoutPrototypes((0,json/* parseJson */.qF)((0,values_text/* textOf */.b)(value)));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return (0,failure/* fail */.f)('fromjson: the text is not JSON');
        throw error;
    }
}
/** Mappings from outside may hold any name. */
function withoutPrototypes(value) {
    if (Array.isArray(value))
        return value.map(withoutPrototypes);
    if (typeof value !== 'object' || value === null)
        return value;
    const copy = (0,_js_data/* mapping */.pq)(value);
    for (const name of Object.keys(copy))
        copy[name] = withoutPrototypes(copy[name]);
    return copy;
}
function toYaml(value) {
    return (0,dist/* stringify */.As)(nativeValue(value), { lineWidth: 0 });
}
function fromYaml(value) {
    try {
        return (0,yaml_data/* yamlData */.O)((0,values_text/* textOf */.b)(value));
    }
    catch (error) {
        if (error instanceof yaml_data/* YamlProblem */.l)
            return (0,failure/* fail */.f)('from_yaml: the text is not YAML');
        throw error;
    }
}
const JSON_FILTERS = {
    tojson: (0,values_signature/* define */.E)('value indent?', toJson),
    fromjson: (0,values_signature/* define */.E)('value', fromJson),
    to_yaml: (0,values_signature/* define */.E)('value', toYaml),
    from_yaml: (0,values_signature/* define */.E)('value', fromYaml),
    pprint: (0,values_signature/* define */.E)('value', (value) => pprint(value)),
};

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
        return (0,numbers/* fitInteger */.gA)(BigInt(trimmed.replace(/[+_]/g, '')));
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
    return digits === '' ? undefined : (0,numbers/* fitInteger */.gA)(sign * value);
}
function toInteger(value, usual = 0, base = 10) {
    if (value instanceof values_undefined/* Undefined */.r)
        return value.fail();
    if ((0,type_name/* isText */.KH)(value)) {
        const text = (0,values_text/* textOf */.b)(value);
        const integer = parseIntegerText(text, integerArgument(base, 'the base'));
        if (integer !== undefined)
            return integer;
        const double = parseFloatText(text);
        return double === undefined || !Number.isFinite(double) ? usual : truncate(double);
    }
    const integer = (0,numbers/* integerOf */.cP)(value);
    if (integer !== undefined)
        return integer;
    const double = (0,numbers/* doubleOf */.Rq)(value);
    return double === undefined || !Number.isFinite(double) ? usual : truncate(double);
}
function truncate(value) {
    return (0,numbers/* fitInteger */.gA)(BigInt(Math.trunc(value)));
}
function toFloat(value, usual) {
    if (value instanceof values_undefined/* Undefined */.r)
        return value.fail();
    const double = (0,type_name/* isText */.KH)(value) ? parseFloatText((0,values_text/* textOf */.b)(value)) : (0,numbers/* doubleOf */.Rq)(value);
    return double === undefined ? (usual ?? (0,numbers/* float */.fV)(0)) : (0,numbers/* float */.fV)(double);
}
function absolute(value) {
    const double = (0,numbers/* doubleOf */.Rq)(value);
    if (value instanceof values_undefined/* Undefined */.r)
        return value.fail();
    if (double === undefined)
        return (0,failure/* fail */.f)(`abs needs a number, not '${(0,type_name/* typeName */.go)(value)}'`);
    return double < 0 || Object.is(double, -0) ? negate(value) : ((0,numbers/* integerOf */.cP)(value) ?? value);
}
function rounded(value, precision = 0, method = 'common') {
    if (value instanceof values_undefined/* Undefined */.r)
        return value.fail();
    const places = integerArgument(precision, 'the precision');
    const double = (0,numbers/* doubleOf */.Rq)(value);
    if (double === undefined)
        return (0,failure/* fail */.f)(`round needs a number, not '${(0,type_name/* typeName */.go)(value)}'`);
    if (method === 'ceil')
        return (0,numbers/* float */.fV)((Math.ceil(double * 10 ** places) + 0) / 10 ** places);
    if (method === 'floor')
        return (0,numbers/* float */.fV)(Math.floor(double * 10 ** places) / 10 ** places);
    if (method !== 'common')
        return (0,failure/* fail */.f)("the method of round is 'common', 'ceil' or 'floor'");
    const integer = (0,numbers/* integerOf */.cP)(value);
    if (integer !== undefined && places >= 0)
        return integer;
    const result = roundHalfEven(double, places);
    return integer === undefined ? (0,numbers/* float */.fV)(result) : result;
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
    if (value instanceof values_undefined/* Undefined */.r)
        return value.fail();
    const bytes = (0,type_name/* isText */.KH)(value) ? parseFloatText((0,values_text/* textOf */.b)(value)) : (0,numbers/* doubleOf */.Rq)(value);
    if (bytes === undefined)
        return (0,failure/* fail */.f)(`filesizeformat needs a number, not '${(0,type_name/* typeName */.go)(value)}'`);
    const base = (0,truth/* isTrue */.H)(binary) ? 1024 : 1000;
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
    int: (0,values_signature/* define */.E)('value default? base?', toInteger),
    float: (0,values_signature/* define */.E)('value default?', toFloat),
    abs: (0,values_signature/* define */.E)('value', absolute),
    round: (0,values_signature/* define */.E)('value precision? method?', rounded),
    filesizeformat: (0,values_signature/* define */.E)('value binary?', fileSize),
};

;// CONCATENATED MODULE: ./dist/.js/template/filters/attribute-getter.js





/** Reads `user.name` or `0` from each item; without an attribute, the item itself. */
function attributeGetter(state, attribute, usual) {
    if (attribute === null || attribute === undefined)
        return (item) => item;
    const keys = (0,numbers/* isInteger */.Fq)(attribute) ? [Number(attribute)] : (0,values_text/* textOf */.b)(attribute).split('.').map(attribute_getter_keyOf);
    return (item) => {
        let value = item;
        for (const key of keys) {
            value = getItem(state, value, key, { at: state.at, subject: '' });
            if (value instanceof values_undefined/* Undefined */.r && usual !== undefined && usual !== null)
                return usual;
        }
        return value;
    };
}
function attribute_getter_keyOf(part) {
    return /^\d+$/.test(part) ? Number(part) : part;
}
/** Texts compare without their case unless it matters. */
function caseFolder(caseSensitive) {
    return caseSensitive
        ? (value) => value
        : (value) => ((0,type_name/* isText */.KH)(value) ? (0,values_text/* textOf */.b)(value).toLowerCase() : value);
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
    if (attribute === null || (0,numbers/* isInteger */.Fq)(attribute) || !(0,values_text/* textOf */.b)(attribute).includes(',')) {
        const get = attributeGetter(state, attribute);
        return (item) => fold(get(item));
    }
    const getters = (0,values_text/* textOf */.b)(attribute)
        .split(',')
        .map((name) => attributeGetter(state, name));
    return (item) => (0,collections/* listOf */.c3)(getters.map((get) => fold(get(item))));
}
function order_filters_sort(value, reverse = false, caseSensitive = false, attribute = null) {
    const key = sortKey(this, attribute, caseFolder((0,truth/* isTrue */.H)(caseSensitive)));
    return (0,collections/* listOf */.c3)(sortBy((0,sequences/* itemsOf */.S3)(value), key, (0,truth/* isTrue */.H)(reverse)));
}
function dictsort(value, caseSensitive = false, by = 'key', reverse = false) {
    if (by !== 'key' && by !== 'value')
        (0,failure/* fail */.f)("dictsort goes by 'key' or by 'value'");
    if (!(0,type_name/* isDict */.Zm)(value))
        return (0,failure/* fail */.f)(`dictsort needs a mapping, not '${(0,type_name/* typeName */.go)(value)}'`);
    const fold = caseFolder((0,truth/* isTrue */.H)(caseSensitive));
    const pairs = Array.from((0,values_entries/* entriesOf */.Mc)(value), (pair) => (0,collections/* tupleOf */.cF)(pair));
    const place = by === 'key' ? 0 : 1;
    return (0,collections/* listOf */.c3)(sortBy(pairs, (pair) => fold(pair[place]), (0,truth/* isTrue */.H)(reverse)));
}
function* unique(value, caseSensitive = false, attribute = null) {
    const get = attributeGetter(this, attribute);
    const fold = caseFolder((0,truth/* isTrue */.H)(caseSensitive));
    const seen = new Set();
    for (const item of (0,sequences/* iterate */.nl)(value)) {
        const field = fold(get(item));
        if (field instanceof values_undefined/* Undefined */.r)
            field.failIfStrict();
        const key = field instanceof values_undefined/* Undefined */.r ? values_undefined/* Undefined */.r : (0,collections/* slotOf */.SW)(hashable(field));
        if (seen.has(key))
            continue;
        seen.add(key);
        yield item;
    }
}
function uniqueStream(value, caseSensitive, attribute) {
    return new collections/* Stream */.Z6(unique.call(this, value, caseSensitive, attribute));
}
function extreme(sign) {
    return function (value, caseSensitive = false, attribute = null) {
        const get = attributeGetter(this, attribute);
        const fold = caseFolder((0,truth/* isTrue */.H)(caseSensitive));
        let best;
        for (const item of (0,sequences/* iterate */.nl)(value)) {
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
    const fold = caseFolder((0,truth/* isTrue */.H)(caseSensitive));
    const groups = new collections/* List */.B8();
    let key;
    for (const item of sortBy((0,sequences/* itemsOf */.S3)(value), (each) => fold(get(each)), false)) {
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
    const group = new collections/* GroupTuple */.uF();
    group.push(grouper, (0,collections/* listOf */.c3)([item]));
    return group;
}
const ORDER_FILTERS = {
    sort: (0,values_signature/* define */.E)('value reverse? case_sensitive? attribute?', order_filters_sort),
    dictsort: (0,values_signature/* define */.E)('value case_sensitive? by? reverse?', dictsort),
    unique: (0,values_signature/* define */.E)('value case_sensitive? attribute?', uniqueStream),
    min: (0,values_signature/* define */.E)('value case_sensitive? attribute?', extreme(1)),
    max: (0,values_signature/* define */.E)('value case_sensitive? attribute?', extreme(-1)),
    groupby: (0,values_signature/* define */.E)('value attribute default? case_sensitive?', groupby),
};

// EXTERNAL MODULE: ./dist/.js/nearest-name.js
var nearest_name = __webpack_require__(630);
// EXTERNAL MODULE: ./dist/.js/template/markers.js
var markers = __webpack_require__(8658);
;// CONCATENATED MODULE: ./dist/.js/template/filters/tests.js













function is(holds) {
    return (0,values_signature/* define */.E)('value', holds);
}
function relation(parameter, holds) {
    return (0,values_signature/* define */.E)(`value ${parameter}`, holds);
}
function isDefined(value) {
    return !(value instanceof values_undefined/* Undefined */.r) && !(0,markers/* isUndefinedWhenTested */.cs)(value);
}
function isDivisible(value, by) {
    return isEqual(arithmetic('%', value, by), 0);
}
function isIterable(value) {
    if (value instanceof collections/* Stream */.Z6)
        return true;
    return (0,sequences/* iterableOf */.A8)(value) !== undefined;
}
/** What has a length and can be indexed; as in Jinja2 that includes text and mappings. */
function isSequence(value) {
    if (value instanceof collections/* Stream */.Z6 || value instanceof collections/* DictView */.YF)
        return false;
    if (value instanceof values_undefined/* Undefined */.r)
        return !value.strict;
    return (0,type_name/* isText */.KH)(value) || Array.isArray(value) || value instanceof collections/* Range */.Q6 || (0,type_name/* isDict */.Zm)(value);
}
function isCallable(value) {
    // Jinja2's undefined values can be called, to raise their error.
    if (value instanceof values_undefined/* Undefined */.r)
        return true;
    return value instanceof objects/* Callable */.bV || (value instanceof objects/* TemplateObject */._k && value.call !== undefined);
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
    integer: is(numbers/* isInteger */.Fq),
    float: is(numbers/* isFloat */.dk),
    number: is((value) => (0,numbers/* isNumber */.Et)(value) || typeof value === 'boolean'),
    string: is(type_name/* isText */.KH),
    mapping: is(type_name/* isDict */.Zm),
    sequence: is(isSequence),
    iterable: is(isIterable),
    callable: is(isCallable),
    escaped: is((value) => value instanceof collections/* Markup */.VK),
    lower: is((value) => tests_hasLower((0,values_text/* textOf */.b)(value)) && !tests_hasUpper((0,values_text/* textOf */.b)(value))),
    upper: is((value) => tests_hasUpper((0,values_text/* textOf */.b)(value)) && !tests_hasLower((0,values_text/* textOf */.b)(value))),
    even: is((value) => isDivisible(value, 2)),
    odd: is((value) => isEqual(arithmetic('%', value, 2), 1)),
    divisibleby: relation('num', isDivisible),
    in: relation('seq', (value, container) => contains(container, value)),
    sameas: relation('other', (left, right) => left === right),
    filter: is((value) => FILTER_NAMES.has((0,values_text/* textOf */.b)(hashable(value)))),
    test: is((value) => TESTS.has((0,values_text/* textOf */.b)(hashable(value)))),
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
    const text = (0,values_text/* textOf */.b)(name);
    const signature = known.get(text);
    if (signature === undefined) {
        const near = (0,nearest_name/* nearestName */.q)(text, [...known.keys()]);
        const hint = near === undefined ? undefined : `Did you mean '${near}'?`;
        return (0,failure/* fail */.f)(`there is no ${kind} named '${text}'`, hint);
    }
    const what = `${kind} '${text}'`;
    return (item) => (0,values_signature/* bindArguments */.m)(what, signature, state, [item, ...args], names);
}
function mapper(state, filters, args, names) {
    if (args.length === 0 && names.has('attribute')) {
        const surplus = [...names.keys()].find((name) => name !== 'attribute' && name !== 'default');
        if (surplus !== undefined)
            (0,failure/* fail */.f)(`filter 'map' has no parameter '${surplus}'`);
        return attributeGetter(state, names.get('attribute'), names.get('default'));
    }
    const [name, ...rest] = args;
    if (name === undefined)
        return (0,failure/* fail */.f)("map needs a filter's name or 'attribute'");
    return named(state, 'filter', filters, name, rest, names);
}
/** Nothing at all happens where there is nothing to map, as in Jinja2: `none | map('upper')`. */
function* mapped(value, makeGetter) {
    if (!(0,truth/* isTrue */.H)(value))
        return;
    const apply = makeGetter();
    for (const item of (0,sequences/* iterate */.nl)(value))
        yield apply(item);
}
function* chosen(value, makeTest, wanted) {
    if (!(0,truth/* isTrue */.H)(value))
        return;
    const test = makeTest();
    for (const item of (0,sequences/* iterate */.nl)(value)) {
        if ((0,truth/* isTrue */.H)(test(item)) === wanted)
            yield item;
    }
}
/** `select`, `reject` and, with an attribute first, `selectattr`, `rejectattr`. */
function selector(wanted, byAttribute) {
    return (0,values_signature/* define */.E)('value *args **named', function (value, args, names) {
        const makeTest = () => {
            const [attribute] = args;
            if (byAttribute && attribute === undefined)
                (0,failure/* fail */.f)('the name of an attribute is missing');
            const get = byAttribute ? attributeGetter(this, attribute) : (item) => item;
            const [name, ...rest] = byAttribute ? args.slice(1) : args;
            const test = name === undefined ? truth/* isTrue */.H : named(this, 'test', TESTS, name, rest, names);
            return (item) => test(get(item));
        };
        return new collections/* Stream */.Z6(chosen(value, makeTest, wanted));
    });
}
/** `map` can call any filter, so it is made once these are known. */
function selectFilters(filters) {
    return {
        map: (0,values_signature/* define */.E)('value *args **named', function (value, args, names) {
            return new collections/* Stream */.Z6(mapped(value, () => mapper(this, filters, args, names)));
        }),
        select: selector(true, false),
        reject: selector(false, false),
        selectattr: selector(true, true),
        rejectattr: selector(false, true),
    };
}

;// CONCATENATED MODULE: ./dist/.js/template/filters/sequence-filters.js














function withDefault(value, usual = '', alsoFalse = false) {
    if (value instanceof values_undefined/* Undefined */.r || (0,markers/* isUndefinedWhenTested */.cs)(value))
        return usual;
    return (0,truth/* isTrue */.H)(alsoFalse) && !(0,truth/* isTrue */.H)(value) ? usual : value;
}
function sequence_filters_length(value) {
    const found = (0,sequences/* lengthOf */.Y5)(value);
    if (found !== undefined)
        return found;
    const hint = value instanceof collections/* Stream */.Z6 ? "Put '| list' before it." : undefined;
    return (0,failure/* fail */.f)(`a value of type '${(0,type_name/* typeName */.go)(value)}' has no length`, hint);
}
function first(value) {
    for (const item of (0,sequences/* iterate */.nl)(value))
        return item;
    return this.undefined(() => ({ message: 'there is no first item: the sequence is empty' }), this.at);
}
function last(value) {
    if (value instanceof collections/* Stream */.Z6)
        (0,failure/* fail */.f)('a generator has no last item', "Put '| list' before it.");
    const items = (0,sequences/* itemsOf */.S3)(value);
    if (items.length > 0)
        return items[items.length - 1];
    return this.undefined(() => ({ message: 'there is no last item: the sequence is empty' }), this.at);
}
function random(value) {
    const items = (0,sequences/* itemsOf */.S3)(value);
    if (items.length > 0)
        return items[Math.floor(Math.random() * items.length)];
    return this.undefined(() => ({ message: 'there is no random item: the sequence is empty' }), this.at);
}
function sequence_filters_join(value, separator = '', attribute = null) {
    const get = attributeGetter(this, attribute);
    const items = Array.from((0,sequences/* iterate */.nl)(value), get);
    if (!this.autoescape)
        return items.map(values_text/* textOf */.b).join((0,values_text/* textOf */.b)(separator));
    const markup = separator instanceof collections/* Markup */.VK || items.some((item) => item instanceof collections/* Markup */.VK);
    if (!markup)
        return items.map(values_text/* textOf */.b).join((0,values_text/* textOf */.b)(separator));
    return new collections/* Markup */.VK(items.map(escapeText).join(escapeText(separator)));
}
function sequence_filters_reverse(value) {
    if ((0,type_name/* isText */.KH)(value))
        return Array.from((0,sequences/* charactersOf */.EX)((0,values_text/* textOf */.b)(value)))
            .reverse()
            .join('');
    if (value instanceof collections/* Stream */.Z6)
        return (0,collections/* listOf */.c3)(Array.from(value).reverse());
    return new collections/* Stream */.Z6(Array.from((0,sequences/* iterate */.nl)(value)).reverse());
}
function* batches(value, size, fill = null) {
    const width = integerArgument(size, 'the size of a batch');
    let row = new collections/* List */.B8();
    for (const item of (0,sequences/* iterate */.nl)(value)) {
        if (row.length === width) {
            yield row;
            row = new collections/* List */.B8();
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
    const items = (0,sequences/* itemsOf */.S3)(value);
    const columns = integerArgument(count, 'the number of slices');
    if (columns === 0)
        (0,failure/* fail */.f)('the number of slices cannot be zero');
    const size = Math.floor(items.length / columns);
    const longer = items.length % columns;
    let start = 0;
    for (let column = 0; column < columns; column += 1) {
        const end = start + size + (column < longer ? 1 : 0);
        const part = (0,collections/* listOf */.c3)(items.slice(start, end));
        if (fill !== null && column >= longer)
            part.push(fill);
        yield part;
        start = end;
    }
}
function* pairs(value) {
    if (value instanceof values_undefined/* Undefined */.r)
        return;
    if (!(0,type_name/* isDict */.Zm)(value))
        (0,failure/* fail */.f)(`items needs a mapping, not '${(0,type_name/* typeName */.go)(value)}'`);
    for (const [key, entry] of (0,values_entries/* entriesOf */.Mc)(value)) {
        yield (0,collections/* tupleOf */.cF)([key, entry]);
    }
}
function sum(value, attribute = null, start = 0) {
    const get = attributeGetter(this, attribute);
    if ((0,type_name/* isText */.KH)(start))
        (0,failure/* fail */.f)('sum does not join text', "Use the filter 'join'.");
    let total = start;
    for (const item of (0,sequences/* iterate */.nl)(value))
        total = arithmetic('+', total, get(item));
    return total;
}
const SEQUENCE_FILTERS = {
    default: (0,values_signature/* define */.E)('value default_value? boolean?', withDefault),
    length: (0,values_signature/* define */.E)('value', sequence_filters_length),
    first: (0,values_signature/* define */.E)('value', first),
    last: (0,values_signature/* define */.E)('value', last),
    random: (0,values_signature/* define */.E)('value', random),
    join: (0,values_signature/* define */.E)('value d? attribute?', sequence_filters_join),
    list: (0,values_signature/* define */.E)('value', (value) => (0,collections/* listOf */.c3)((0,sequences/* iterate */.nl)(value))),
    reverse: (0,values_signature/* define */.E)('value', sequence_filters_reverse),
    batch: (0,values_signature/* define */.E)('value linecount fill_with?', (value, size, fill) => new collections/* Stream */.Z6(batches(value, size, fill))),
    slice: (0,values_signature/* define */.E)('value slices fill_with?', (value, count, fill) => new collections/* Stream */.Z6(slices(value, count, fill))),
    items: (0,values_signature/* define */.E)('value', (value) => new collections/* Stream */.Z6(pairs(value))),
    sum: (0,values_signature/* define */.E)('iterable attribute? start?', sum),
};

;// CONCATENATED MODULE: ./dist/.js/template/filters/wordwrap.js


/** Wraps each line of a text on its own, at white space and after hyphens inside words. */
function wordwrap(text, options) {
    if (options.width <= 0)
        (0,failure/* fail */.f)('wordwrap: the width must be above zero');
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
    return (0,values_signature/* define */.E)(`value ${parameters}`, (value, ...args) => likeText(value, run(requireText(value), ...args)));
}
function requireText(value) {
    if (value instanceof values_undefined/* Undefined */.r)
        return value.fail();
    return textArgument(value, 'the value');
}
/** A filter on a value's text whose result is markup where the value was. */
function onText(parameters, run) {
    return (0,values_signature/* define */.E)(`value ${parameters}`.trim(), (value, ...args) => likeText(value, run((0,values_text/* textOf */.b)(value), ...args)));
}
function titled(text) {
    const parts = text.split(/([-\s({[<]+)/);
    return parts.map((part) => capitalized(part)).join('');
}
function indented(value, width = 4, first = false, blank = false) {
    const margin = (0,type_name/* isText */.KH)(width) ? (0,values_text/* textOf */.b)(width) : ' '.repeat(integerArgument(width, 'the width'));
    const rows = lines(`${requireText(value)}\n`, false);
    const shifted = rows.map((row, index) => {
        if (index === 0)
            return row;
        return row === '' && !(0,truth/* isTrue */.H)(blank) ? row : margin + row;
    });
    return likeText(value, ((0,truth/* isTrue */.H)(first) ? margin : '') + shifted.join('\n'));
}
function truncated(value, length = 255, killwords = false, end = '...', leeway = null) {
    const size = integerArgument(length, 'the length');
    const tail = (0,values_text/* textOf */.b)(end);
    const spare = leeway === null ? 5 : integerArgument(leeway, 'the leeway');
    if (size < (0,sequences/* textLength */.sc)(tail))
        (0,failure/* fail */.f)(`truncate: the length must be at least ${(0,sequences/* textLength */.sc)(tail)}`);
    if (spare < 0)
        (0,failure/* fail */.f)('truncate: the leeway cannot be negative');
    const given = (0,sequences/* lengthOf */.Y5)(value);
    if (given === undefined)
        (0,failure/* fail */.f)(`truncate needs text, not '${(0,type_name/* typeName */.go)(value)}'`);
    if (given !== undefined && given <= size + spare)
        return value;
    const head = cut(requireText(value), size - (0,sequences/* textLength */.sc)(tail));
    const space = (0,truth/* isTrue */.H)(killwords) ? -1 : head.lastIndexOf(' ');
    return likeText(value, (space < 0 ? head : head.slice(0, space)) + tail);
}
function text_filters_replaced(value, old, fresh, count = null) {
    const limit = count === null ? Infinity : integerArgument(count, 'the count');
    const escapes = this.autoescape && [value, old, fresh].some((part) => part instanceof collections/* Markup */.VK);
    const keep = escapes || value instanceof collections/* Markup */.VK ? escapeText : values_text/* textOf */.b;
    let left = limit < 0 ? Infinity : limit;
    const subject = value instanceof collections/* Markup */.VK ? value.text : keep(value);
    const text = subject.replaceAll((0,values_text/* textOf */.b)(old), (found) => (left-- > 0 ? keep(fresh) : found));
    return escapes || value instanceof collections/* Markup */.VK ? new collections/* Markup */.VK(text) : text;
}
function formatted(value, args, named) {
    if (args.length > 0 && named.size > 0)
        (0,failure/* fail */.f)('format takes values by place or by name, not both');
    const subject = (0,type_name/* isText */.KH)(value) ? value : (0,values_text/* textOf */.b)(value);
    return formatPercent(subject, named.size > 0 ? collections/* Dict */.Bi.from(named) : (0,collections/* tupleOf */.cF)(args));
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
    const text = (0,values_text/* textOf */.b)(value).replace(COMMENT, '').replace(TAG, '');
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
    truncate: (0,values_signature/* define */.E)('value length? killwords? end? leeway?', truncated),
    wordwrap: onTextOnly('width? break_long_words? wrapstring? break_on_hyphens?', (text, width = 79, breakLong = true, wrapstring = null, hyphens = true) => wordwrap(text, {
        width: integerArgument(width, 'the width'),
        breakLongWords: (0,truth/* isTrue */.H)(breakLong),
        separator: wrapstring === null ? '\n' : textArgument(wrapstring, 'wrapstring'),
        breakOnHyphens: (0,truth/* isTrue */.H)(hyphens),
    })),
    indent: (0,values_signature/* define */.E)('value width? first? blank?', indented),
    replace: (0,values_signature/* define */.E)('value old new count?', text_filters_replaced),
    format: (0,values_signature/* define */.E)('value *args **named', formatted),
    string: (0,values_signature/* define */.E)('value', (value) => ((0,type_name/* isText */.KH)(value) ? value : (0,values_text/* textOf */.b)(value))),
    wordcount: (0,values_signature/* define */.E)('value', (value) => (0,values_text/* textOf */.b)(value).match(/[\p{L}\p{N}\p{M}_]+/gu)?.length ?? 0),
    striptags: (0,values_signature/* define */.E)('value', withoutTags),
    escape: (0,values_signature/* define */.E)('value', (value) => new collections/* Markup */.VK(escapeText(value))),
    forceescape: (0,values_signature/* define */.E)('value', (value) => new collections/* Markup */.VK(escapeHtml((0,values_text/* textOf */.b)(value)))),
    safe: (0,values_signature/* define */.E)('value', (value) => new collections/* Markup */.VK((0,values_text/* textOf */.b)(value))),
};

;// CONCATENATED MODULE: ./dist/.js/template/filters/workflow-filters.js






/** One word for a POSIX shell, whatever the text holds. */
function quote(value) {
    if (this.surroundings.quote === 'refuse') {
        (0,failure/* fail */.f)("'quote' makes words for a POSIX shell, and this command goes to another one", "Give the command as a list, or hand the value over in 'env'.");
    }
    const text = (0,values_text/* textOf */.b)(value);
    if (text.includes('\0'))
        (0,failure/* fail */.f)('a text with a NUL character cannot be a word of a command');
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
        return (0,failure/* fail */.f)(`'${text}' is no regular expression`);
    }
}
/** The match; with groups, the list of what they caught; null where there is none. */
function regexSearch(value, source, ignorecase = false, multiline = false) {
    const flags = `u${(0,truth/* isTrue */.H)(ignorecase) ? 'i' : ''}${(0,truth/* isTrue */.H)(multiline) ? 'm' : ''}`;
    const found = pattern(source, flags).exec((0,values_text/* textOf */.b)(value));
    if (found === null)
        return null;
    const [whole, ...groups] = found;
    return groups.length === 0 ? whole : (0,collections/* listOf */.c3)(groups.map((group) => group ?? null));
}
/** In the replacement `\1` and `\g<name>` stand for groups. */
function regexReplace(value, source, replacement = '', ignorecase = false, count = 0) {
    const fresh = textArgument(replacement, 'the replacement');
    let left = Number(count) > 0 ? Number(count) : Infinity;
    const expression = pattern(source, `gu${(0,truth/* isTrue */.H)(ignorecase) ? 'i' : ''}`);
    return (0,values_text/* textOf */.b)(value).replace(expression, (...found) => {
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
    return (0,values_text/* textOf */.b)(value).split('/').at(-1) ?? '';
}
function dirname(value) {
    const text = (0,values_text/* textOf */.b)(value);
    const head = text.slice(0, text.lastIndexOf('/') + 1);
    return /^\/+$/.test(head) ? head : head.replace(/\/+$/, '');
}
/** What Jinja2 does not have. */
const WORKFLOW_FILTERS = {
    quote: (0,values_signature/* define */.E)('value', quote),
    regex_search: (0,values_signature/* define */.E)('value pattern ignorecase? multiline?', regexSearch),
    regex_replace: (0,values_signature/* define */.E)('value pattern replacement? ignorecase? count?', regexReplace),
    basename: (0,values_signature/* define */.E)('value', basename),
    dirname: (0,values_signature/* define */.E)('value', dirname),
};

;// CONCATENATED MODULE: ./dist/.js/template/filters/index.js














/** An attribute and never an entry, as in Jinja2. */
function attr(value, name) {
    if (value instanceof values_undefined/* Undefined */.r)
        return value.fail();
    const text = (0,values_text/* textOf */.b)(name);
    const isObject = value instanceof objects/* TemplateObject */._k || value instanceof objects/* Callable */.bV;
    const own = isObject ? value.attribute(text) : undefined;
    if (own !== undefined)
        return own;
    const method = getMethod(value, text);
    if (method !== undefined)
        return new objects/* BoundFunction */.Rb(text, method, [value]);
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
        { attr: (0,values_signature/* define */.E)('value name', attr) },
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

// EXTERNAL MODULE: ./dist/.js/template/parse/syntax-failure.js
var syntax_failure = __webpack_require__(4009);
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
        throw new syntax_failure/* SyntaxFailure */.C(...unknownName(kind, known, name, at));
    }
}
function unknownName(kind, known, name, { lineno, colno }) {
    const near = (0,nearest_name/* nearestName */.q)(name, [...known.keys()]);
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

;// CONCATENATED MODULE: ./dist/.js/template/compile/other-template.js



/** "'a.j2' or 'b.j2'" */
function shownNames(name) {
    const names = Array.isArray(name) ? name : [name];
    return names.map((each) => `'${(0,values_text/* textOf */.b)(each)}'`).join(' or ');
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
        throw toldAt(at, name, line, error);
    }
}
/** The line in the other template; undefined for an error that did not arise there. */
function lineOf(error, state) {
    if (error instanceof syntax_failure/* SyntaxFailure */.C)
        return error.line;
    if (!(error instanceof failure/* Failure */.H) || state === undefined)
        return undefined;
    const at = error.at ?? state.at;
    return at === undefined ? undefined : at.lineno + 1;
}
function toldAt(at, name, line, { message, hint, ...error }) {
    const code = 'code' in error ? error.code : 'template_failed';
    return new failure/* Failure */.H(`in template ${shownNames(name)}, line ${line}: ${message}`, {
        at,
        code,
        hint,
    });
}
const ownVoice = (body) => (frame) => {
    try {
        return body(frame);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            error.isPlaced = true;
        throw error;
    }
};
/** @param at the `extends` that leads to the template */
function parentVoice(name, at) {
    return (body) => (frame) => {
        try {
            return body(frame);
        }
        catch (error) {
            const line = lineOf(error, frame.state);
            if (!(error instanceof failure/* Failure */.H) || error.isPlaced || line === undefined)
                throw error;
            const told = toldAt(at, name, line, error);
            told.isPlaced = true;
            throw told;
        }
    };
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
        this.addBlocks(state, ownVoice);
        return this.renderBody(state, this.body);
    }
    /** Goes on with this template, which the one that runs extends. */
    renderAsParent(state, voice) {
        return this.renderBody(state, voice(this.body));
    }
    /** Puts its blocks behind those of the templates that extend it. */
    addBlocks(state, voice) {
        for (const [name, body] of this.blocks) {
            const bodies = state.blocks.get(name);
            if (bodies === undefined)
                state.blocks.set(name, [voice(body)]);
            else
                bodies.push(voice(body));
        }
    }
    renderBody(state, body) {
        const output = body(new Frame(state, undefined, state.vars));
        const { parent } = state;
        if (parent === undefined)
            return output;
        state.parent = undefined;
        return output + parent.template.renderAsParent(state, parent.voice);
    }
}

;// CONCATENATED MODULE: ./dist/.js/template/values/slice.js






/** `target[start:stop:step]`; a bound that is left out is null. */
function slice(target, start, stop, step) {
    if (target instanceof values_undefined/* Undefined */.r)
        return target.fail();
    const bounds = [start, stop, step].map(boundOf);
    if (typeof target === 'string')
        return pick((0,sequences/* charactersOf */.EX)(target), bounds).join('');
    if (target instanceof collections/* Markup */.VK)
        return new collections/* Markup */.VK(pick((0,sequences/* charactersOf */.EX)(target.text), bounds).join(''));
    if (target instanceof collections/* Tuple */.rd)
        return (0,collections/* tupleOf */.cF)(pick(target, bounds));
    if (Array.isArray(target))
        return (0,collections/* listOf */.c3)(pick(target, bounds));
    if (target instanceof collections/* Range */.Q6)
        return sliceRange(target, bounds);
    return (0,failure/* fail */.f)(`a value of type '${(0,type_name/* typeName */.go)(target)}' cannot be sliced`);
}
function boundOf(bound) {
    if (bound === null || bound === undefined)
        return undefined;
    if (bound instanceof values_undefined/* Undefined */.r)
        bound.fail();
    const integer = (0,numbers/* integerOf */.cP)(bound);
    return integer === undefined ? (0,failure/* fail */.f)('the bounds of a slice are integers') : Number(integer);
}
/** The indexes that a slice goes through, for a sequence of that length. */
function indexesFor(length, [from, to, by]) {
    const step = by ?? 1;
    if (step === 0)
        (0,failure/* fail */.f)('the step of a slice cannot be zero');
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
    return new collections/* Range */.Q6(range.at(start), range.at(stop), range.step * step);
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
            return typeof node.value === 'string' ? JSON.stringify(node.value) : (0,values_text/* reprOf */.t)(node.value);
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
    return isName ? `.${value}` : `[${(0,values_text/* reprOf */.t)(value)}]`;
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
            ? () => objects/* NO_NAMES */.p8
            : (frame) => evaluateNamed(frame, named, spreadNamed),
    };
}
function compilePositional(nodes, spread) {
    if (spread !== null) {
        return (frame) => [...nodes.map((node) => node(frame)), ...(0,sequences/* iterate */.nl)(spread(frame))];
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
    if (!(0,type_name/* isDict */.Zm)(more))
        return (0,failure/* fail */.f)("what follows '**' must be a mapping");
    for (const [name, value] of (0,values_entries/* entriesOf */.Mc)(more))
        values.set((0,values_text/* textOf */.b)(name), value);
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
            return (0,values_signature/* bindArguments */.m)(name, method, state, given, names);
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
    if (callee instanceof objects/* Callable */.bV)
        return callee.call(state, positional, named);
    if (callee instanceof objects/* TemplateObject */._k && callee.call !== undefined) {
        return callee.call(state, positional, named);
    }
    if (callee instanceof values_undefined/* Undefined */.r)
        return callee.fail();
    return (0,failure/* fail */.f)(`'${shown}' is of type '${(0,type_name/* typeName */.go)(callee)}' and cannot be called`);
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
            (0,failure/* fail */.f)(`the template loops more than ${Budget.ITERATIONS} times`);
        }
        if (outputLength > Budget.TEXT)
            (0,failure/* fail */.f)('the text becomes larger than 64 MiB');
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
    /** The first `extends`, the only one that the rendered text itself holds. */
    extendsAt;
    /** By what name an imported template was found. */
    name;
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
        return new values_undefined/* Undefined */.r(this.surroundings.strict, describe, at);
    }
    unknownName(name, at) {
        return this.undefined(() => (0,describe_missing/* describeUnknownName */.P)(this.data, name), at);
    }
    print(value) {
        return this.autoescape ? escapeText(value) : (0,values_text/* textOf */.b)(value);
    }
}

;// CONCATENATED MODULE: ./dist/.js/template/compile/inclusion.js









/** The template that a name, or the first that one of several names, stands for. */
function loadTemplate(state, name) {
    const template = findTemplate(state, name);
    return template ?? (0,failure/* fail */.f)(`there is no template named ${shownNames(name)}`);
}
function findTemplate(state, name) {
    if (name instanceof values_undefined/* Undefined */.r)
        return name.fail();
    const names = Array.isArray(name) ? name : [name];
    for (const candidate of names) {
        if (candidate instanceof values_undefined/* Undefined */.r)
            candidate.fail();
        if (!(0,type_name/* isText */.KH)(candidate))
            (0,failure/* fail */.f)(`a template's name is text, not '${(0,type_name/* typeName */.go)(candidate)}'`);
        const found = state.surroundings.load((0,values_text/* textOf */.b)(candidate));
        if (found !== undefined)
            return found;
    }
    return undefined;
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
        : new RenderState((0,_js_data/* mapping */.pq)(), surroundings);
}
/** An imported template: what it set at its top level, by name. */
class TemplateModule extends objects/* TemplateObject */._k {
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
        inner.state.name = name;
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
class LoopContext extends objects/* TemplateObject */._k {
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
                return new objects/* BoundFunction */.Rb('loop.cycle', this.cycle);
            case 'changed':
                return new objects/* BoundFunction */.Rb('loop.changed', this.changed);
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
            return (0,failure/* fail */.f)("'loop' can only be called in a loop marked 'recursive'");
        }
        const text = this.recurse(positional[0], this.depth0 + 1);
        return state.autoescape ? new collections/* Markup */.VK(text) : text;
    }
    neighbour(index, message) {
        if (index < 0 || index >= this.items.length)
            return this.state.undefined(() => ({ message }));
        return this.items[index];
    }
    cycle = (0,values_signature/* define */.E)('*values', (values) => values.length === 0 ? (0,failure/* fail */.f)('loop.cycle needs values') : values[this.index0 % values.length]);
    changed = (0,values_signature/* define */.E)('*values', (values) => {
        const now = (0,collections/* tupleOf */.cF)(values);
        const changed = this.lastSeen === NOT_GIVEN || !isEqual(now, this.lastSeen);
        this.lastSeen = now;
        return changed;
    });
}

;// CONCATENATED MODULE: ./dist/.js/template/values/namespace.js

/** What `namespace()` makes: the one thing whose attributes a template can set. */
class Namespace extends objects/* TemplateObject */._k {
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
            (0,failure/* fail */.f)(`'${holder}' is no namespace()`, `Only an attribute of a namespace() can be set.`);
    };
}
function unpack(targets, frame, value) {
    const items = (0,sequences/* itemsOf */.S3)(value);
    if (items.length !== targets.length) {
        (0,failure/* fail */.f)(`${items.length} values cannot be unpacked into ${targets.length} names`);
    }
    targets.forEach((assign, index) => assign(frame, items[index]));
}

// EXTERNAL MODULE: ./dist/.js/template/compile/tree-walk.js
var tree_walk = __webpack_require__(7513);
;// CONCATENATED MODULE: ./dist/.js/template/compile/loops.js








function compileFor(node, compilation) {
    const iterable = compileExpression(node.arr, compilation);
    const loop = {
        assign: compileTarget(node.name),
        test: node.test ? compileExpression(node.test, compilation) : undefined,
        body: compileInScope(node.body, compilation),
        otherwise: node.else_ ? compileInScope(node.else_, compilation) : undefined,
        recursive: node.recursive,
        usesLoop: node.recursive || (0,tree_walk/* mentions */.wy)(node.body, 'loop'),
    };
    return (frame) => {
        const value = iterable(frame);
        frame.state.at = node;
        return runLoop(loop, frame, value, 0);
    };
}
function runLoop(loop, frame, value, depth) {
    const all = (0,sequences/* iterate */.nl)(value);
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
    const chosen = new collections/* List */.B8();
    for (const item of all) {
        const inner = frame.inner();
        loop.assign(inner, item);
        if ((0,truth/* isTrue */.H)(test(inner)))
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
        usesVarargs: (0,tree_walk/* mentions */.wy)(node.body, 'varargs'),
        usesKwargs: (0,tree_walk/* mentions */.wy)(node.body, 'kwargs'),
        usesCaller: (0,tree_walk/* mentions */.wy)(node.body, 'caller') || node.params.some((parameter) => parameter.name === 'caller'),
    };
}
/** A macro together with the scope it was made in. */
class Macro extends objects/* Callable */.bV {
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
                return (0,collections/* tupleOf */.cF)(this.code.params.map((parameter) => parameter.name));
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
        const home = this.home.state;
        // What goes wrong in a macro of another template is told where it is called.
        const text = home === state || home.name === undefined
            ? this.run(frame)
            : inTemplate(home.name, state.at, { state: home }, () => this.run(frame));
        return state.autoescape ? new collections/* Markup */.VK(text) : text;
    }
    setParameters(frame, positional, left) {
        this.code.params.forEach((parameter, index) => {
            const { name } = parameter;
            if (index < positional.length) {
                if (left.has(name))
                    (0,failure/* fail */.f)(`macro '${this.name}' gets '${name}' twice`);
                frame.set(name, positional[index]);
            }
            else if (left.has(name))
                frame.set(name, left.get(name));
            else
                frame.set(name, parameter.default?.(frame) ?? this.notGiven(frame, parameter));
            left.delete(name);
        });
        if (this.code.usesKwargs)
            frame.set('kwargs', collections/* Dict */.Bi.from(left));
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
            frame.set('varargs', (0,collections/* tupleOf */.cF)(positional.slice(params.length)));
        if (!usesCaller || params.some((parameter) => parameter.name === 'caller'))
            return;
        const message = `'caller' is undefined: macro '${this.name}' was not called by '{% call %}'`;
        frame.set('caller', left.get('caller') ?? frame.state.undefined(() => ({ message })));
        left.delete('caller');
    }
    refuseSurplus(positional, left) {
        const { params, usesKwargs, usesVarargs } = this.code;
        if (!usesVarargs && positional.length > params.length) {
            (0,failure/* fail */.f)(`macro '${this.name}' takes at most ${params.length} argument(s)`);
        }
        const [surplus] = left.keys();
        if (usesKwargs || surplus === undefined)
            return;
        if (surplus === 'caller')
            (0,failure/* fail */.f)(`macro '${this.name}' does not use 'caller'`);
        (0,failure/* fail */.f)(`macro '${this.name}' has no parameter '${surplus}'`);
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
        if ((0,truth/* isTrue */.H)(cond(frame)))
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
        return frame.state.autoescape ? new collections/* Markup */.VK(text) : text;
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
        state.autoescape = (0,truth/* isTrue */.H)(value(frame));
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
            (0,failure/* fail */.f)('the template extends two others');
        const value = name(frame);
        state.at = node;
        state.extendsAt ??= node;
        const voice = parentVoice(value, state.extendsAt);
        state.parent = { template: loadTemplate(state, value), voice };
        state.parent.template.addBlocks(state, voice);
        return '';
    };
}
function compileBlock(node, compilation) {
    const { name, scoped } = node;
    if (compilation.blocks.has(name)) {
        throw new syntax_failure/* SyntaxFailure */.C(`block '${name}' is defined twice`, node.lineno, node.colno);
    }
    compilation.blocks.set(name, () => '');
    const atTop = !['scope', 'capture', 'block'].some((place) => compilation.isInside(place));
    const body = compilation.inside('block', () => compileBody(node.body, compilation));
    const render = node.required
        ? () => (0,failure/* fail */.f)(`block '${name}' is required, and no template gives it`)
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
        return (0,failure/* fail */.f)(`there is no block '${name}'`);
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
class BlockReference extends objects/* Callable */.bV {
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
        return state.autoescape ? new collections/* Markup */.VK(text) : text;
    }
}
/** `self`: the blocks of the template by name. */
class TemplateReference extends objects/* TemplateObject */._k {
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
            return (frame) => (0,collections/* listOf */.c3)(items.map((item) => item(frame)));
        }
        case 'Tuple': {
            const items = node.children.map(compile);
            return (frame) => (0,collections/* tupleOf */.cF)(items.map((item) => item(frame)));
        }
        case 'Dict':
            return compileDict(node, compilation);
        case 'Or': {
            const [left, right] = [compile(node.left), compile(node.right)];
            return (frame) => {
                const value = left(frame);
                return (0,truth/* isTrue */.H)(value) ? value : right(frame);
            };
        }
        case 'And': {
            const [left, right] = [compile(node.left), compile(node.right)];
            return (frame) => {
                const value = left(frame);
                return (0,truth/* isTrue */.H)(value) ? right(frame) : value;
            };
        }
        case 'Not': {
            const target = compile(node.target);
            return (frame) => !(0,truth/* isTrue */.H)(target(frame));
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
            return (0,failure/* fail */.f)(`there is no filter named '${node.name}'`);
        const args = [target(frame), ...positional(frame)];
        const names = named(frame);
        frame.state.at = node;
        return (0,values_signature/* bindArguments */.m)(what, signature, frame.state, args, names);
    };
}
function compileTest(node, compilation) {
    const target = compileExpression(node.target, compilation);
    const signature = compilation.find('test', node.name, node);
    const { positional, named } = compileArguments(node.args, compilation);
    const what = `test '${node.name}'`;
    return (frame) => {
        if (signature === undefined)
            return (0,failure/* fail */.f)(`there is no test named '${node.name}'`);
        const args = [target(frame), ...positional(frame)];
        const names = named(frame);
        frame.state.at = node;
        return (0,values_signature/* bindArguments */.m)(what, signature, frame.state, args, names);
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
        if ((0,truth/* isTrue */.H)(cond(frame)))
            return body(frame);
        // Jinja2 gives its lenient kind here, also where all else is strict.
        return otherwise ? otherwise(frame) : new values_undefined/* Undefined */.r(false, () => absence, node);
    };
}
function compileDict(node, compilation) {
    const pairs = node.pairs.map(({ key, value }) => [compileExpression(key, compilation), compileExpression(value, compilation)]);
    return (frame) => {
        const entries = pairs.map(([key, value]) => [hashable(key(frame)), value(frame)]);
        return collections/* Dict */.Bi.from(entries);
    };
}

;// CONCATENATED MODULE: ./dist/.js/template/compile/compile.js







/** @throws SyntaxFailure for what only shows once the tree is whole: an unknown filter. */
function compileTemplate(root) {
    const mayExtend = (0,tree_walk/* nodesOf */.Nh)(root).some(({ typename }) => typename === 'Extends');
    const compilation = new Compilation(FILTERS, TESTS, (0,tree_walk/* assignedNames */.P6)(root), mayExtend);
    return new CompiledTemplate(compileStatements(root.children, compilation), compilation.blocks);
}
/** @throws SyntaxFailure */
function compileLoneExpression(node) {
    return compileExpression(node, new Compilation(FILTERS, TESTS, []));
}

// EXTERNAL MODULE: ./dist/.js/template/compiled-cache.js
var compiled_cache = __webpack_require__(3205);
// EXTERNAL MODULE: ./dist/.js/template/condition.js
var condition = __webpack_require__(8956);
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
        (0,failure/* fail */.f)('lipsum would become too long');
    const paragraphs = Array.from({ length: Math.max(0, count) }, () => paragraph(low, high));
    if (!(0,truth/* isTrue */.H)(html))
        return paragraphs.join('\n\n');
    return new collections/* Markup */.VK(paragraphs.map((text) => `<p>${text}</p>`).join('\n'));
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
        (0,failure/* fail */.f)('the step of range must not be zero');
    const made = new collections/* Range */.Q6(integerArgument(start, 'the start'), integerArgument(stop, 'the end'), step);
    return made.length > LONGEST_RANGE ? (0,failure/* fail */.f)(`range is longer than ${LONGEST_RANGE}`) : made;
}
/** `dict(mapping_or_pairs, name=value)`. */
function makeDict(args, named) {
    const dict = new collections/* Dict */.Bi();
    const [source] = args;
    if (source !== undefined)
        for (const [key, value] of pairsFrom(source))
            dict.set(key, value);
    for (const [name, value] of named)
        dict.set(name, value);
    return dict;
}
function makeNamespace(args, named) {
    const entries = Array.from(makeDict(args, named).entries());
    return new Namespace(new Map(entries.map(([key, value]) => [String(key), value])));
}
/** Goes round its values: `next()`, `current`, `reset()`. */
class Cycler extends objects/* TemplateObject */._k {
    typeName = 'Cycler';
    position = 0;
    values;
    constructor(values) {
        super();
        this.values = values.length > 0 ? values : (0,failure/* fail */.f)('cycler needs values');
    }
    attribute(name) {
        switch (name) {
            case 'current':
                return this.values[this.position];
            case 'next':
                return new objects/* BoundFunction */.Rb('next', this.next);
            case 'reset':
                return new objects/* BoundFunction */.Rb('reset', this.reset);
            default:
                return undefined;
        }
    }
    next = (0,values_signature/* define */.E)('', () => {
        const value = this.values[this.position];
        this.position = (this.position + 1) % this.values.length;
        return value;
    });
    reset = (0,values_signature/* define */.E)('', () => {
        this.position = 0;
        return null;
    });
}
/** Gives nothing at its first call, its separator at each later one. */
class Joiner extends objects/* TemplateObject */._k {
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
    range: (0,values_signature/* define */.E)('start stop? step?', range),
    dict: (0,values_signature/* define */.E)('*args **named', makeDict),
    namespace: (0,values_signature/* define */.E)('*args **named', makeNamespace),
    cycler: (0,values_signature/* define */.E)('*values', (values) => new Cycler(values)),
    joiner: (0,values_signature/* define */.E)('sep?', (separator = ', ') => new Joiner(separator)),
    lipsum: (0,values_signature/* define */.E)('n? html? min? max?', lipsum),
};
/** Names that every template has, unless the context or the template itself sets them. */
const GLOBALS = new Map(Object.entries(FUNCTIONS).map(([name, signature]) => [name, new objects/* BoundFunction */.Rb(name, signature)]));

// EXTERNAL MODULE: ./dist/.js/template/lone-expression.js
var lone_expression = __webpack_require__(3944);
// EXTERNAL MODULE: ./dist/.js/template/parse/parse.js + 7 modules
var parse = __webpack_require__(7259);
// EXTERNAL MODULE: ./dist/.js/template/referenced-names.js
var referenced_names = __webpack_require__(459);
// EXTERNAL MODULE: ./dist/.js/errors.js
var errors = __webpack_require__(8959);
// EXTERNAL MODULE: ./dist/.js/template/available-variables.js
var available_variables = __webpack_require__(150);
;// CONCATENATED MODULE: ./dist/.js/template/template-error.js




/** The error for whatever was thrown while a template was parsed or run. */
function templateError(thrown, context, state, path) {
    if (thrown instanceof errors/* WorkflowError */.s8)
        return thrown;
    const variables = { availableVariables: (0,available_variables/* availableVariables */.L)(context), path };
    if (thrown instanceof syntax_failure/* SyntaxFailure */.C) {
        const { message, line, column, hint } = thrown;
        return new errors/* TemplateError */.$w('template_syntax', message, { ...variables, line, column, hint });
    }
    const at = thrown instanceof failure/* Failure */.H ? (thrown.at ?? state?.at) : state?.at;
    const place = at && { line: at.lineno + 1, column: at.colno + 1 };
    if (thrown instanceof failure/* Failure */.H) {
        const { code, message, hint } = thrown;
        return new errors/* TemplateError */.$w(code, message, { ...variables, ...place, hint });
    }
    const options = { ...variables, ...place, cause: thrown };
    return new errors/* TemplateError */.$w('template_failed', unexpectedMessage(thrown), options);
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
    templates = new compiled_cache/* CompiledCache */.w(CACHE_SIZE);
    expressions = new compiled_cache/* CompiledCache */.w(CACHE_SIZE);
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
        if ((0,condition/* isPlainAnswer */.J)(source))
            return (0,condition/* conditionHolds */.C)(source, context);
        const value = this.isTemplate(source)
            ? this.resolve(source, context)
            : this.evaluate(source, context);
        return (0,condition/* conditionHolds */.C)(value, context);
    }
    /** Parse errors and referenced names of a template; throws nothing. */
    check(source) {
        return template_engine_checked(() => {
            const root = (0,parse/* parseTemplate */.QC)(source, this.parseOptions);
            // Compiling consumes nothing of the tree, and finds unknown filters and tests.
            compileTemplate(root);
            return root;
        });
    }
    /** The same for a bare expression. */
    checkExpression(expression) {
        return template_engine_checked(() => {
            const root = (0,parse/* parseExpression */.YK)(expression);
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
        if (!(0,_js_data/* isMapping */.pi)(value))
            return value;
        const resolved = (0,_js_data/* mapping */.pq)();
        for (const name of Object.keys(value)) {
            resolved[name] = this.resolveAt(value[name], context, [...path, name]);
        }
        return resolved;
    }
    resolveText(text, context, path) {
        // A text without a tag is a template, too: it ends as others do.
        if (!this.isTemplate(text))
            return (0,parse/* templateText */.uO)(text, this.parseOptions);
        const lone = (0,lone_expression/* loneExpression */.p)(text);
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
            const evaluate = this.expressions.get(source, () => compileLoneExpression((0,parse/* parseExpression */.YK)(source)));
            return nativeValue(evaluate(new Frame(state)));
        }
        catch (error) {
            throw templateError(error, context, state, path);
        }
    }
    compiled(source) {
        return this.templates.get(source, () => compileTemplate((0,parse/* parseTemplate */.QC)(source, this.parseOptions)));
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
        return { errors: [], names: (0,referenced_names/* referencedNames */._)(parse(), GLOBALS) };
    }
    catch (error) {
        const wrapped = templateError(error, (0,_js_data/* mapping */.pq)());
        const { message, line = 1, column = 1, hint } = wrapped;
        return { errors: [{ message, line, column, ...(hint !== undefined && { hint }) }], names: [] };
    }
}

// EXTERNAL MODULE: ./dist/.js/tasks/masker.js
var masker = __webpack_require__(7552);
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
function workflowTemplates(options = {}) {
    return new TemplateEngine({ trimBlocks: true, lstripBlocks: true, ...options });
}
/**
 * A runtime for a task that is called without a run around it, as in the tests of a handler.
 * Its resources are the caller's to close.
 */
function standaloneRuntime(workspace) {
    return {
        workspace,
        allowedPaths: [],
        templates: workflowTemplates(),
        masker: new masker/* Masker */.G(),
        clock: clock/* systemClock */.m,
        resources: new Resources(),
        processToken: (0,external_node_crypto_.randomUUID)(),
    };
}


/***/ }),

/***/ 4617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ withTimeout)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8959);

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
    const expired = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskError */ .Ik('task_timeout', `${what} took longer than ${seconds} s`);
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


/***/ }),

/***/ 150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ availableVariables)
/* harmony export */ });
/* harmony import */ var _values_type_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);

const NAMESPACES = ['args', 'env', 'steps', 'batch'];
/** The names, never the values, that a template with this context can use. */
function availableVariables(context) {
    const [args, env, steps, batch] = NAMESPACES.map((namespace) => namesIn(context[namespace]));
    const root = Object.keys(context)
        .filter((name) => context[name] !== undefined && !isNamespace(name))
        .sort();
    return { args: args ?? [], env: env ?? [], steps: steps ?? [], batch: batch ?? [], root };
}
function isNamespace(name) {
    return NAMESPACES.includes(name);
}
function namesIn(namespace) {
    return (0,_values_type_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainMapping */ .zK)(namespace) ? Object.keys(namespace).sort() : [];
}


/***/ }),

/***/ 7513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   P6: () => (/* binding */ assignedNames),
/* harmony export */   wy: () => (/* binding */ mentions)
/* harmony export */ });
/* harmony import */ var _parse_target_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6933);

/** Every node below and including `value`, whichever field it stands in. */
function nodesOf(value) {
    const found = [];
    gather(value, found);
    return found;
}
/** No generator: all templates of a workflow are walked before anything runs. */
function gather(value, found) {
    if (typeof value !== 'object' || value === null)
        return;
    if ('typename' in value)
        found.push(value);
    for (const child of Object.values(value))
        gather(child, found);
}
/** True where a name is used below `value`. */
function mentions(value, name) {
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
            yield* (0,_parse_target_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOfTarget */ .p)(fields.name);
            break;
        case 'Set':
        case 'SetBlock':
            yield* (0,_parse_target_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOfTarget */ .p)(fields.target);
            break;
        case 'With':
            for (const target of fields.targets)
                yield* (0,_parse_target_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOfTarget */ .p)(target);
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


/***/ }),

/***/ 3205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ CompiledCache)
/* harmony export */ });
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


/***/ }),

/***/ 8956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ conditionHolds),
/* harmony export */   J: () => (/* binding */ isPlainAnswer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8959);
/* harmony import */ var _available_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(150);
/* harmony import */ var _values_truth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3417);



const LONGEST_SHOWN = 40;
/** True for a condition that is no expression: `TRUE`, `false` or nothing. */
function isPlainAnswer(source) {
    return /^\s*(?:true|false)?\s*$/i.test(source);
}
/** What the value of a condition means: text must say `true` or `false`, else Python's truth counts. */
function conditionHolds(value, context) {
    if (typeof value !== 'string')
        return (0,_values_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrue */ .H)(value);
    const text = value.trim();
    if (/^true$/i.test(text))
        return true;
    if (text === '' || /^false$/i.test(text))
        return false;
    const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TemplateError */ .$w('template_failed', `the condition gives the text ${JSON.stringify(shown)}`, {
        hint: "A condition's text must be 'true' or 'false'; compare it, as in \"x == 'yes'\".",
        availableVariables: (0,_available_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .availableVariables */ .L)(context),
    });
}


/***/ }),

/***/ 5271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure),
/* harmony export */   f: () => (/* binding */ fail)
/* harmony export */ });
/** Rendering cannot go on; becomes a TemplateError, with its place, at the engine's face. */
class Failure extends Error {
    /** Where the culprit stands; absent, the operation that ran last is meant. */
    at;
    code;
    hint;
    /** `at` is known to stand in the template that runs, not in one that it extends. */
    isPlaced = false;
    constructor(message, options = {}) {
        super(message);
        this.at = options.at;
        this.code = options.code ?? 'template_failed';
        this.hint = options.hint;
    }
}
function fail(message, hint) {
    throw new Failure(message, { hint });
}


/***/ }),

/***/ 7983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5271);
/* harmony import */ var _values_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(352);
/* harmony import */ var _values_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7674);
/* harmony import */ var _values_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5953);
/* harmony import */ var _values_type_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6960);
/* harmony import */ var _values_undefined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4096);






/** JSON as Python writes it, byte for byte: blanks after separators, all ASCII. */
function jsonText(value, style) {
    return dump(value, style, 0);
}
function dump(value, style, depth) {
    if (value === null)
        return 'null';
    if (typeof value === 'boolean')
        return String(value);
    if ((0,_values_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .isNumber */ .Et)(value))
        return numberText(value, style);
    if ((0,_values_type_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(value))
        return dumpText((0,_values_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(value));
    if (value instanceof _values_undefined_js__WEBPACK_IMPORTED_MODULE_4__/* .Undefined */ .r)
        return value.fail();
    if (Array.isArray(value)) {
        const items = value.map((item) => dump(item, style, depth + 1));
        return wrap('[', items, ']', style, depth);
    }
    if (!(0,_values_type_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isDict */ .Zm)(value))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)(`a value of type '${(0,_values_type_name_js__WEBPACK_IMPORTED_MODULE_3__/* .typeName */ .go)(value)}' has no JSON`);
    const entries = namedEntries(value, style).map(([key, entry]) => `${dumpText(key)}: ${dump(entry, style, depth + 1)}`);
    return wrap('{', entries, '}', style, depth);
}
function namedEntries(dict, style) {
    const entries = Array.from((0,_values_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(dict), ([key, value]) => [
        (0,_values_type_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(key) ? (0,_values_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(key) : dump(key, style, 0),
        value,
    ]);
    return style.sortKeys ? entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)) : entries;
}
const NAMED_FLOATS = {
    nan: 'NaN',
    inf: 'Infinity',
    '-inf': '-Infinity',
};
function numberText(value, { allowNaN }) {
    const text = (0,_values_text_js__WEBPACK_IMPORTED_MODULE_2__/* .reprOf */ .t)(value);
    const name = NAMED_FLOATS[text];
    if (name !== undefined && !allowNaN)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)(`JSON has no number ${name}`);
    return name ?? text;
}
function dumpText(text) {
    return JSON.stringify(text).replace(/[\x7f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function wrap(open, parts, close, { indent }, depth) {
    if (parts.length === 0)
        return open + close;
    if (indent === undefined)
        return `${open}${parts.join(', ')}${close}`;
    const inner = `\n${' '.repeat(indent * (depth + 1))}`;
    const outer = `\n${' '.repeat(indent * depth)}`;
    return `${open}${inner}${parts.join(`,${inner}`)}${outer}${close}`;
}


/***/ }),

/***/ 3047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ yamlData),
/* harmony export */   l: () => (/* binding */ YamlProblem)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4632);
/* harmony import */ var _values_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7674);



/** Why a text cannot be read as YAML; line and column count from 1. */
class YamlProblem extends Error {
    line;
    column;
    constructor(message, line, column) {
        super(message);
        this.line = line;
        this.column = column;
    }
}
/** Aliases may make this many times the text's own length of it, and this many characters more. */
const MOST_GROWTH = 10;
const MOST_MORE = 1_000_000;
/**
 * The data of a YAML 1.2 text (core schema): mappings without a prototype, integers with every
 * digit. What is surely a mistake or an attack is refused: a name twice in a mapping, tags that
 * mean nothing here, aliases that grow beyond measure, a second document.
 * @throws YamlProblem
 */
function yamlData(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            version: '1.2',
            schema: 'core',
            resolveKnownTags: false,
            intAsBigInt: true,
            uniqueKeys: false, // its check takes time by the square of the number of keys
            prettyErrors: false,
            lineCounter: lines,
        });
        const [problem] = [...document.errors, ...document.warnings];
        if (problem)
            throw problemAt(lines, problem.pos[0], explained(problem));
        return new DataReader(lines, MOST_GROWTH * text.length + MOST_MORE).read(document.contents);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new YamlProblem('it is nested too deeply', 1, 1);
        throw error;
    }
}
function problemAt(lines, offset, message) {
    const { line, col } = lines.linePos(offset);
    return new YamlProblem(message, Math.max(line, 1), Math.max(col, 1));
}
function explained({ code, message }) {
    if (code === 'MULTIPLE_DOCS')
        return 'a second document begins, and only one can be read';
    if (code === 'RESOURCE_EXHAUSTION')
        return 'it is nested too deeply';
    return message.split('\n', 1)[0] ?? message;
}
/** `<<`, a key of YAML 1.1 that many files have, takes the entries of another mapping. */
function isMergeKey(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === '<<' && key.type === 'PLAIN' && key.tag === undefined;
}
/** Walks a document once, in its order, which is also the order in which anchors count. */
class DataReader {
    #lines;
    #mostSize;
    #anchors = new Map();
    /** Characters and values so far, those behind aliases each time anew. */
    #size = 0;
    constructor(lines, mostSize) {
        this.#lines = lines;
        this.#mostSize = mostSize;
    }
    read(node) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#aliased(node);
        const before = this.#size;
        const data = this.#value(node);
        const anchor = node?.anchor;
        if (anchor !== undefined)
            this.#anchors.set(anchor, { data, size: this.#size - before });
        return data;
    }
    #value(node) {
        this.#size += 1;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return node.items.map((item) => this.read(item));
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.#mapping(node.items);
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : null;
        if (typeof value === 'string')
            this.#size += value.length;
        return typeof value === 'bigint' ? (0,_values_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .fitInteger */ .gA)(value) : value;
    }
    #aliased(alias) {
        const anchored = this.#anchors.get(alias.source);
        if (!anchored)
            throw this.#problem(alias, `no value above has the anchor '${alias.source}'`);
        this.#size += anchored.size;
        if (this.#size > this.#mostSize) {
            throw this.#problem(alias, 'the aliases grow to far more than the text itself');
        }
        return anchored.data;
    }
    #mapping(pairs) {
        const own = (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)();
        const merged = (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)();
        for (const { key, value } of pairs) {
            if (isMergeKey(key)) {
                this.#merge(value, merged);
                continue;
            }
            const name = this.#name(key);
            if (Object.hasOwn(own, name))
                throw this.#problem(key, `the name '${name}' is there twice`);
            own[name] = this.read(value);
        }
        return Object.assign(merged, own);
    }
    /** Adds what a mapping, or each of a list of mappings, has; of two the first counts. */
    #merge(node, merged) {
        const value = this.read(node);
        for (const source of Array.isArray(value) ? value : [value]) {
            if (!(0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(source))
                throw this.#problem(node, "'<<' takes a mapping or a list of them");
            for (const name of Object.keys(source)) {
                if (!Object.hasOwn(merged, name))
                    merged[name] = source[name];
            }
        }
    }
    #name(key) {
        const value = this.read(key);
        if (value === null || value === undefined)
            return '';
        if (typeof value !== 'object')
            return `${value}`;
        throw this.#problem(key, 'a name in a mapping must be text, not a list or a mapping');
    }
    #problem(node, message) {
        return problemAt(this.#lines, node?.range?.[0] ?? 0, message);
    }
}


/***/ }),

/***/ 3944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ loneExpression)
/* harmony export */ });
/* harmony import */ var _parse_tokenizer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(584);
/* harmony import */ var _compiled_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3205);


const SHAPE = /^(\s*\{\{[-+]?)([\s\S]*?)[-+]?\}\}\s*$/;
const known = new _compiled_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .CompiledCache */ .w(2000);
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
    const tokens = new _parse_tokenizer_js__WEBPACK_IMPORTED_MODULE_0__/* .JinjaTokenizer */ .O(text.trim(), { trimBlocks: false, lstripBlocks: false });
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


/***/ }),

/***/ 8658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ UNDEFINED_WHEN_TESTED),
/* harmony export */   cs: () => (/* binding */ isUndefinedWhenTested),
/* harmony export */   dv: () => (/* binding */ textOfMarked),
/* harmony export */   ef: () => (/* binding */ PRINTS_AS)
/* harmony export */ });
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


/***/ }),

/***/ 7259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YK: () => (/* binding */ parseExpression),
  QC: () => (/* binding */ parseTemplate),
  uO: () => (/* binding */ templateText)
});

// EXTERNAL MODULE: ./dist/.js/nearest-name.js
var nearest_name = __webpack_require__(630);
// EXTERNAL MODULE: ./dist/.js/template/parse/target-names.js
var target_names = __webpack_require__(6933);
// EXTERNAL MODULE: ./dist/.js/template/values/numbers.js
var numbers = __webpack_require__(7674);
;// CONCATENATED MODULE: ./dist/.js/template/parse/number-literal.js

/** The number that a token spells; what is written with a dot or an exponent is a float. */
function numberLiteral({ type, value }) {
    return type === 'float'
        ? (0,numbers/* float */.fV)(Number(value))
        : (0,numbers/* fitInteger */.gA)(BigInt(value.replace(/^0+(?=\d)/, '')));
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
// EXTERNAL MODULE: ./dist/.js/template/parse/syntax-failure.js
var syntax_failure = __webpack_require__(4009);
;// CONCATENATED MODULE: ./dist/.js/template/parse/token-reader.js


/** nunjucks' parser with errors of our own. */
class TokenReader extends parser.Parser {
    fail(message, lineno, colno) {
        const at = lineno === undefined || colno === undefined ? this.peekToken() : { lineno, colno };
        throw new syntax_failure/* SyntaxFailure */.C(message, at.lineno, at.colno ?? 0);
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
        const problem = isEnd(token)
            ? 'the expression ends too early'
            : `unexpected ${describe(token)}`;
        return this.fail(problem, token.lineno, token.colno);
    }
}
function isEnd({ type }) {
    return type === 'variable-end' || type === 'block-end';
}
/** A token in the words of an error message. */
function describe(token) {
    if (isEnd(token)) {
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
            throw new syntax_failure/* SyntaxFailure */.C(`'{% ${tag} %}' is never closed: ${missing}`, at.lineno, at.colno);
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
        const near = (0,nearest_name/* nearestName */.q)(value, [...Object.keys(this.tags), ...(this.breakOnBlocks ?? [])]);
        const hint = near === undefined ? undefined : `Did you mean '${near}'?`;
        throw new syntax_failure/* SyntaxFailure */.C(`unknown tag '${value}'${wanted}`, lineno, colno, hint);
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
        if ([...(0,target_names/* namesOfTarget */.p)(name)].includes('loop')) {
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

// EXTERNAL MODULE: ./dist/.js/template/parse/tokenizer.js + 1 modules
var parse_tokenizer = __webpack_require__(584);
;// CONCATENATED MODULE: ./dist/.js/template/parse/parse.js


/** A template's text as it is read: with one kind of line ends, and without the last one. */
function templateText(source, { keepTrailingNewline }) {
    const text = source.replace(/\r\n?/g, '\n');
    return !keepTrailingNewline && text.endsWith('\n') ? text.slice(0, -1) : text;
}
/** @throws SyntaxFailure */
function parseTemplate(source, options) {
    const text = templateText(source, options);
    return new StatementParser(new parse_tokenizer/* JinjaTokenizer */.O(text, options)).parseTemplate();
}
/** @throws SyntaxFailure */
function parseExpression(source) {
    const tokenizer = new parse_tokenizer/* JinjaTokenizer */.O(source, { trimBlocks: false, lstripBlocks: false });
    tokenizer.in_code = true;
    return new StatementParser(tokenizer).parseWholeExpression();
}


/***/ }),

/***/ 4009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ SyntaxFailure)
/* harmony export */ });
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


/***/ }),

/***/ 6933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ namesOfTarget)
/* harmony export */ });
/** The names that an assignment to `target` sets. */
function* namesOfTarget(target) {
    if (target.typename === 'Symbol')
        yield target.value;
    if (target.typename === 'Tuple') {
        for (const child of target.children)
            yield* namesOfTarget(child);
    }
}


/***/ }),

/***/ 584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ JinjaTokenizer)
});

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

// EXTERNAL MODULE: ./dist/.js/template/parse/syntax-failure.js
var syntax_failure = __webpack_require__(4009);
;// CONCATENATED MODULE: ./dist/.js/template/parse/tokenizer.js



// nunjucks exports its lexer's instances, not the class.
const NunjucksTokenizer = Object.getPrototypeOf(lexer.lex(''));
const Base = NunjucksTokenizer.constructor;
const TAG = /\{[{%#]/g;
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
        TAG.lastIndex = this.index;
        const found = TAG.exec(this.str);
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
            throw new syntax_failure/* SyntaxFailure */.C("the comment '{#' is never closed", at.lineno, at.colno);
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
            throw new syntax_failure/* SyntaxFailure */.C("'{% raw %}' is never closed: 'endraw' is missing", at.lineno, at.colno);
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
        throw new syntax_failure/* SyntaxFailure */.C(`'${begin}' is never closed: '${end}' is missing`, lineno, colno);
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
            throw new syntax_failure/* SyntaxFailure */.C('a quoted text is never closed', at.lineno, at.colno);
        this.forwardN(whole.length);
        const text = unescapeString(whole.slice(1, -1));
        if (text !== undefined)
            return token('string', text, at);
        throw new syntax_failure/* SyntaxFailure */.C('a quoted text holds an incomplete escape', at.lineno, at.colno);
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
                throw new syntax_failure/* SyntaxFailure */.C(`unexpected '${bracket}'${wanted}`, at.lineno, at.colno);
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
        throw new syntax_failure/* SyntaxFailure */.C(`unexpected '${wrong}'`, at.lineno, at.colno);
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


/***/ }),

/***/ 459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pathOf),
/* harmony export */   _: () => (/* binding */ referencedNames)
/* harmony export */ });
/* harmony import */ var _compile_tree_walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7513);
/* harmony import */ var _values_truth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3417);


const SPECIAL = ['loop', 'self', 'super', 'caller', 'varargs', 'kwargs'];
const ASKING_TESTS = new Set(['defined', 'undefined']);
/** What can follow `is` without an error where the value is undefined. */
const SPARING_TESTS = new Set([
    'none',
    'boolean',
    'true',
    'false',
    'integer',
    'float',
    'number',
    'string',
    'mapping',
    'sequence',
    'callable',
    'escaped',
    'sameas',
]);
const SPARING_FILTERS = new Set(['default', 'd']);
/** The longest path of each reference below `root`, in the order of the text. */
function referencedNames(root, globals) {
    const local = new Set([...SPECIAL, ...(0,_compile_tree_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .assignedNames */ .P6)(root)]);
    const usual = mayExtend(root) ? 'inherited' : undefined;
    const found = [];
    collect(root, (path, { lineno, colno }, guard = usual) => {
        const [name = ''] = path;
        if (local.has(name) || globals.has(name))
            return;
        found.push({ path, line: lineno + 1, column: colno + 1, ...(guard && { guard }) });
    });
    return found.sort((a, b) => a.line - b.line || a.column - b.column);
}
function mayExtend(root) {
    return (0,_compile_tree_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .nodesOf */ .Nh)(root).some(({ typename }) => typename === 'Extends');
}
/** @param guard of what stands at `value` itself, not of what stands deeper */
function collect(value, report, guard) {
    if (typeof value !== 'object' || value === null)
        return;
    const node = value;
    const path = pathOf(node);
    if (path !== undefined)
        report(path, node, guard);
    switch (node.typename) {
        case 'FunCall': {
            const { name, args } = node;
            // The last step of what is called names a method, not data.
            collect(name.typename === 'LookupVal' ? name.target : name, report);
            collect(args, report);
            break;
        }
        case 'LookupVal': {
            const { target, val } = node;
            if (path === undefined)
                collect(target, report, guard);
            collect(val, report);
            break;
        }
        case 'Filter':
        case 'Test': {
            const { target, args } = node;
            collect(target, report, guardBy(node));
            collect(args, report);
            break;
        }
        case 'If':
        case 'InlineIf':
            for (const part of livingParts(node))
                collect(part, report);
            break;
        default: {
            if (path !== undefined)
                return;
            if (node.typename === 'Compare')
                collectMembership(node, report);
            for (const child of Object.values(node))
                collect(child, report);
        }
    }
}
/** Without the branch that a literal condition never takes. */
function livingParts({ cond, body, else_ }) {
    if (cond.typename !== 'Literal')
        return [cond, body, else_];
    return [(0,_values_truth_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrue */ .H)(cond.value) ? body : else_];
}
function guardBy({ typename, name }) {
    if (typename === 'Filter')
        return SPARING_FILTERS.has(name) ? 'spared' : undefined;
    if (ASKING_TESTS.has(name))
        return 'asked';
    return SPARING_TESTS.has(name) ? 'spared' : undefined;
}
/** `'a' in steps` asks whether there is `steps.a`. */
function collectMembership({ expr, ops: [first] }, report) {
    if (expr.typename !== 'Literal' || typeof expr.value !== 'string')
        return;
    if (first?.type !== 'in' && first?.type !== 'not in')
        return;
    if (first.expr.typename === 'Symbol')
        report([first.expr.value, expr.value], expr, 'asked');
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


/***/ }),

/***/ 9025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ List),
/* harmony export */   Bi: () => (/* binding */ Dict),
/* harmony export */   Q6: () => (/* binding */ Range),
/* harmony export */   SW: () => (/* binding */ slotOf),
/* harmony export */   VK: () => (/* binding */ Markup),
/* harmony export */   YF: () => (/* binding */ DictView),
/* harmony export */   Z6: () => (/* binding */ Stream),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cF: () => (/* binding */ tupleOf),
/* harmony export */   rd: () => (/* binding */ Tuple),
/* harmony export */   uF: () => (/* binding */ GroupTuple)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7674);

/** A list that a template made, which alone it can change; lists of the context are plain arrays, perhaps lazy ones. */
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
    delete(key) {
        this.slots.delete(slotOf(key));
    }
    clear() {
        this.slots.clear();
    }
    entries() {
        return this.slots.values();
    }
}
/** Keys that are equal for Python (`1`, `1.0`, `True`) share a slot; tuples go by their items. */
function slotOf(key) {
    if (key instanceof _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .Float */ .nt)
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
/** What `dict.items()`, `.keys()` and `.values()` give: it shows what the dict has at the time. */
class DictView {
    kind;
    #look;
    constructor(kind, look) {
        this.kind = kind;
        this.#look = look;
    }
    get items() {
        return this.#look();
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


/***/ }),

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ describeUnknownName),
/* harmony export */   U: () => (/* binding */ describeMissing)
/* harmony export */ });
/* harmony import */ var _name_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5972);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(630);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(352);
/* harmony import */ var _sequences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(298);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5953);
/* harmony import */ var _type_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6960);






const NAMESPACES = ['args', 'env', 'steps', 'batch', 'workflow', 'error', 'github'];
function didYouMean(near) {
    return near === undefined ? undefined : `Did you mean '${near}'?`;
}
/** No name of the template or the context is `name`. */
function describeUnknownName(data, name) {
    const names = Object.keys(data);
    const namespaces = NAMESPACES.filter((namespace) => Object.hasOwn(data, namespace));
    const known = namespaces.length > 0 ? namespaces : names;
    const label = namespaces.length > 0 ? 'the namespaces are' : 'the names are';
    const facts = known.length === 0 ? 'nothing is defined' : `${label} ${(0,_name_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(known)}`;
    const near = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestName */ .q)(name, names) ?? inNamespace(data, namespaces, name);
    return { message: `'${name}' is undefined: ${facts}`, hint: didYouMean(near) };
}
/** `size` where `args.size` was meant. */
function inNamespace(data, namespaces, name) {
    const holder = namespaces.find((namespace) => {
        const entries = data[namespace];
        return (0,_type_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isDict */ .Zm)(entries) && (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(entries).includes(name);
    });
    return holder === undefined ? undefined : `${holder}.${name}`;
}
/** `subject`, whose value is `target`, has no entry `key`. */
function describeMissing(data, target, key, subject) {
    const whole = typeof key === 'string' && /^[\w]+$/.test(key);
    const path = (name) => typeof name === 'string' && /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)
        ? `${subject}.${name}`
        : `${subject}[${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .reprOf */ .t)(name)}]`;
    const shown = subject === '' ? (whole ? String(key) : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .reprOf */ .t)(key)) : path(key);
    const kind = isNamespace(data, subject, target) ? 'namespace ' : '';
    const holder = subject === '' ? 'the value' : `${kind}'${subject}'`;
    const keys = (0,_type_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isDict */ .Zm)(target) ? (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(target).map(String) : [];
    const near = typeof key === 'string' ? (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestName */ .q)(key, keys) : undefined;
    const meant = (name) => (subject === '' ? name : path(name));
    return {
        message: `'${shown}' is undefined: ${holder} ${factsOf(target, keys)}`,
        hint: didYouMean(near === undefined ? undefined : meant(near)),
    };
}
function isNamespace(data, subject, target) {
    return NAMESPACES.includes(subject) && data[subject] === target;
}
function factsOf(target, keys) {
    if ((0,_type_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isDict */ .Zm)(target))
        return keys.length === 0 ? 'is empty' : `has ${(0,_name_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(keys)}`;
    const length = (0,_sequences_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthOf */ .Y5)(target);
    if (Array.isArray(target))
        return `is a list of ${length ?? 0}`;
    if (typeof target === 'string')
        return 'is text';
    return target === null ? 'is None' : `is of type ${(0,_type_name_js__WEBPACK_IMPORTED_MODULE_3__/* .typeName */ .go)(target)}`;
}


/***/ }),

/***/ 352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Ni: () => (/* binding */ hasEntry),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9025);

/** The pairs of a mapping in its order, be it the context's or a template's own. */
function entriesOf(dict) {
    return dict instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .Dict */ .Bi ? dict.entries() : Object.entries(dict);
}
function keysOf(dict) {
    return dict instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .Dict */ .Bi ? Array.from(dict.entries(), ([key]) => key) : Object.keys(dict);
}
function valuesOf(dict) {
    return dict instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .Dict */ .Bi
        ? Array.from(dict.entries(), ([, value]) => value)
        : Object.values(dict);
}
function sizeOf(dict) {
    return dict instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .Dict */ .Bi ? dict.size : Object.keys(dict).length;
}
/** The entry under `key`; JavaScript's undefined where there is none. Only own entries count. */
function entryOf(dict, key) {
    if (dict instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .Dict */ .Bi)
        return dict.get(key);
    return typeof key === 'string' && Object.hasOwn(dict, key) ? dict[key] : undefined;
}
function hasEntry(dict, key) {
    if (dict instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .Dict */ .Bi)
        return dict.has(key);
    return typeof key === 'string' && Object.hasOwn(dict, key);
}


/***/ }),

/***/ 7674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   Fq: () => (/* binding */ isInteger),
/* harmony export */   Rq: () => (/* binding */ doubleOf),
/* harmony export */   cP: () => (/* binding */ integerOf),
/* harmony export */   dk: () => (/* binding */ isFloat),
/* harmony export */   fV: () => (/* binding */ float),
/* harmony export */   gA: () => (/* binding */ fitInteger),
/* harmony export */   nt: () => (/* binding */ Float),
/* harmony export */   qx: () => (/* binding */ floatText)
/* harmony export */ });
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
function float(value) {
    return Number.isSafeInteger(value) ? new Float(value) : value;
}
/** A bigint only where a double would lose digits. */
function fitInteger(value) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
}
function isInteger(value) {
    return typeof value === 'bigint' || Number.isSafeInteger(value);
}
function isFloat(value) {
    return value instanceof Float || (typeof value === 'number' && !Number.isSafeInteger(value));
}
function isNumber(value) {
    return typeof value === 'number' || typeof value === 'bigint' || value instanceof Float;
}
/** The integer behind an int or a bool. */
function integerOf(value) {
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    return isInteger(value) ? value : undefined;
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


/***/ }),

/***/ 256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rb: () => (/* binding */ BoundFunction),
/* harmony export */   _k: () => (/* binding */ TemplateObject),
/* harmony export */   bV: () => (/* binding */ Callable),
/* harmony export */   p8: () => (/* binding */ NO_NAMES)
/* harmony export */ });
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5662);

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
        return (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .bindArguments */ .m)(this.name, this.signature, state, given, named);
    }
}


/***/ }),

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ iterableOf),
/* harmony export */   EX: () => (/* binding */ charactersOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   nl: () => (/* binding */ iterate),
/* harmony export */   sc: () => (/* binding */ textLength)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5271);
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9025);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(352);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(256);
/* harmony import */ var _type_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6960);
/* harmony import */ var _undefined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4096);






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
    if (value instanceof _undefined_js__WEBPACK_IMPORTED_MODULE_5__/* .Undefined */ .r) {
        value.failIfStrict();
        return [];
    }
    if (value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_1__/* .Stream */ .Z6 || value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_1__/* .Range */ .Q6)
        return value;
    if (value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_1__/* .DictView */ .YF)
        return value.items;
    if (value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_1__/* .Markup */ .VK)
        return charactersOf(value.text);
    return (0,_type_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isDict */ .Zm)(value) ? (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .keysOf */ .YD)(value) : iterableObject(value);
}
function iterableObject(value) {
    const walks = value instanceof _objects_js__WEBPACK_IMPORTED_MODULE_3__/* .TemplateObject */ ._k && Symbol.iterator in value;
    return walks ? value : undefined;
}
function iterate(value) {
    const iterable = iterableOf(value);
    if (iterable !== undefined)
        return iterable;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)(`a value of type '${(0,_type_name_js__WEBPACK_IMPORTED_MODULE_4__/* .typeName */ .go)(value)}' cannot be looped over`, value === null ? 'The value is None.' : undefined);
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
    if (Array.isArray(value) || value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_1__/* .Range */ .Q6)
        return value.length;
    if (value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_1__/* .Markup */ .VK)
        return textLength(value.text);
    if (value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_1__/* .DictView */ .YF)
        return value.items.length;
    if (value instanceof _undefined_js__WEBPACK_IMPORTED_MODULE_5__/* .Undefined */ .r) {
        value.failIfStrict();
        return 0;
    }
    if (value instanceof _objects_js__WEBPACK_IMPORTED_MODULE_3__/* .TemplateObject */ ._k) {
        const length = value.typeName === 'LoopContext' ? value.attribute('length') : undefined;
        return typeof length === 'number' ? length : undefined;
    }
    return value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_1__/* .Dict */ .Bi || (0,_type_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isDict */ .Zm)(value) ? (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(value) : undefined;
}


/***/ }),

/***/ 5662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ define),
/* harmony export */   m: () => (/* binding */ bindArguments)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5271);

/**
 * `define('value old new count?', (value, old, fresh, count = null) => …)`. An argument that is not
 * given arrives as `undefined`. With `*args` and `**named` come an array and a map, in that order
 * after the parameters.
 */
function define(parameters, run) {
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
            (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)(`${what}: '${name}' is given twice`);
        else if (index >= 0)
            args[index] = value;
        else if (restNamed)
            extra.set(name, value);
        else
            (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)(`${what} has no parameter '${name}'`, knownParameters(signature));
    }
    for (let index = positional.length; index < count; index += 1) {
        const parameter = parameters[index];
        if (args[index] === undefined && parameter?.optional === false) {
            (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)(`${what} needs an argument '${parameter.name}'`);
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
    const subject = parameters[0]?.name === 'self' ? 1 : 0;
    const most = plural(parameters.length - subject);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)(`${what} takes at most ${most}, ${given - subject} given`);
}
function plural(count) {
    return count === 1 ? '1 argument' : `${count} arguments`;
}
function knownParameters({ parameters }) {
    if (parameters.length === 0)
        return undefined;
    return `Its parameters are ${parameters.map(({ name }) => name).join(', ')}.`;
}


/***/ }),

/***/ 5953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   t: () => (/* binding */ reprOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5271);
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8658);
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9025);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(352);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7674);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(256);
/* harmony import */ var _type_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6960);
/* harmony import */ var _undefined_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4096);








/** Python's `str(value)`: what printing a value gives. */
function textOf(value) {
    if (typeof value === 'string')
        return value;
    if (value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_2__/* .Markup */ .VK)
        return value.text;
    if (value instanceof _undefined_js__WEBPACK_IMPORTED_MODULE_6__/* .Undefined */ .r) {
        value.failIfStrict();
        return '';
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        const marked = (0,_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .textOfMarked */ .dv)(value);
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
            return Number.isSafeInteger(value) ? String(value) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .floatText */ .qx)(value);
        case 'bigint':
            return String(value);
        case 'boolean':
            return value ? 'True' : 'False';
        default:
            return value === null || value === undefined ? 'None' : reprOfObject(value);
    }
}
function reprOfObject(value) {
    if (value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_2__/* .Tuple */ .rd)
        return reprOfTuple(value);
    if (Array.isArray(value))
        return `[${reprOfAll(value)}]`;
    if (value instanceof _numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .Float */ .nt)
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .floatText */ .qx)(value.value);
    if (value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_2__/* .Markup */ .VK)
        return `Markup(${quoted(value.text)})`;
    if (value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_2__/* .Range */ .Q6)
        return reprOfRange(value);
    if (value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_2__/* .Stream */ .Z6)
        return `[${reprOfAll(value)}]`;
    if (value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_2__/* .DictView */ .YF)
        return `${value.kind}([${reprOfAll(value.items)}])`;
    if (value instanceof _objects_js__WEBPACK_IMPORTED_MODULE_4__/* .TemplateObject */ ._k)
        return value.text();
    if (value instanceof _objects_js__WEBPACK_IMPORTED_MODULE_4__/* .Callable */ .bV)
        return `<function ${value.name}>`;
    if (value instanceof _undefined_js__WEBPACK_IMPORTED_MODULE_6__/* .Undefined */ .r) {
        value.failIfStrict();
        return 'Undefined';
    }
    return (0,_type_name_js__WEBPACK_IMPORTED_MODULE_5__/* .isDict */ .Zm)(value) ? reprOfDict(value) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)('this value cannot be printed');
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
    const entries = Array.from((0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(dict), ([key, value]) => `${reprOf(key)}: ${reprOf(value)}`);
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


/***/ }),

/***/ 3417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isTrue)
/* harmony export */ });
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9025);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7674);
/* harmony import */ var _type_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6960);
/* harmony import */ var _undefined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4096);




/** Python's truth: nothing, zero and what is empty are false. */
function isTrue(value) {
    if (typeof value === 'boolean')
        return value;
    if (value === null || typeof value !== 'object')
        return Boolean(value) || Number.isNaN(value);
    if (Array.isArray(value))
        return value.length > 0;
    if (value instanceof _undefined_js__WEBPACK_IMPORTED_MODULE_2__/* .Undefined */ .r) {
        value.failIfStrict();
        return false;
    }
    if (value instanceof _numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .Float */ .nt)
        return value.value !== 0;
    if (value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK)
        return value.text !== '';
    if (value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .Dict */ .Bi)
        return value.size > 0;
    if (value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .DictView */ .YF)
        return value.items.length > 0;
    if (value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .Range */ .Q6)
        return value.length > 0;
    return (0,_type_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainMapping */ .zK)(value) ? Object.keys(value).length > 0 : true;
}


/***/ }),

/***/ 6960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   Zm: () => (/* binding */ isDict),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   zK: () => (/* binding */ isPlainMapping)
/* harmony export */ });
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9025);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7674);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(256);
/* harmony import */ var _undefined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4096);




/** Python's name for the type of a value. */
function typeName(value) {
    if (value === null)
        return 'NoneType';
    if (typeof value === 'string')
        return 'str';
    if (typeof value === 'boolean')
        return 'bool';
    if ((0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .isInteger */ .Fq)(value))
        return 'int';
    if ((0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .isFloat */ .dk)(value))
        return 'float';
    if (value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .Tuple */ .rd)
        return 'tuple';
    if (Array.isArray(value))
        return 'list';
    if (value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK)
        return 'Markup';
    if (value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .Range */ .Q6)
        return 'range';
    if (value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .Stream */ .Z6)
        return 'generator';
    if (value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .DictView */ .YF)
        return value.kind;
    if (value instanceof _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateObject */ ._k)
        return value.typeName;
    if (value instanceof _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .Callable */ .bV)
        return 'function';
    if (value instanceof _undefined_js__WEBPACK_IMPORTED_MODULE_2__/* .Undefined */ .r)
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
    return (value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .Dict */ .Bi ||
        value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK ||
        value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .Range */ .Q6 ||
        value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .Stream */ .Z6 ||
        value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .DictView */ .YF ||
        value instanceof _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateObject */ ._k ||
        value instanceof _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .Callable */ .bV ||
        value instanceof _undefined_js__WEBPACK_IMPORTED_MODULE_2__/* .Undefined */ .r ||
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .isFloat */ .dk)(value));
}
function isDict(value) {
    return value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .Dict */ .Bi || isPlainMapping(value);
}
/** Text, plain or HTML. */
function isText(value) {
    return typeof value === 'string' || value instanceof _collections_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK;
}


/***/ }),

/***/ 4096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ Undefined)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5271);

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
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(message, { hint, code: 'undefined_variable', at: this.at });
    }
    /** For the uses that only the strict kind refuses: printing, testing, looping, comparing. */
    failIfStrict() {
        if (this.strict)
            this.fail();
    }
}


/***/ }),

/***/ 1022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The package's version; a test keeps it equal to `package.json`. */
const VERSION = '0.1.0';


/***/ }),

/***/ 8935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ flowsSchema),
/* harmony export */   m3: () => (/* binding */ readFlows),
/* harmony export */   nl: () => (/* binding */ stepsOfFlow),
/* harmony export */   u_: () => (/* binding */ ALL_STEPS)
/* harmony export */ });
/* unused harmony export NO_FLOWS */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4632);
/* harmony import */ var _mapping_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9982);
/* harmony import */ var _shown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6611);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(630);





/** The name of the flow that has every step. */
const ALL_STEPS = 'all';
const NO_FLOWS = { default: ALL_STEPS, definitions: (0,_data_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)() };
const flowsSchema = (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .strictMapping */ .Ac)({
    default: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), 'The flow that runs where none is asked for; `all`, which has every step.'),
    definitions: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(_data_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi, 'Expected a mapping of a name to a list of steps')), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('The flows: mappings of a name to its steps, in the order in which they run.')),
});
const stepsOfFlow = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_2__/* .nonEmpty */ .hq('A flow needs a step'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('Names of steps, in the order in which they run.'));
/** Reads `flows`, which a schema has checked, against the steps that there are. */
function readFlows(given, steps, found) {
    if (given === undefined)
        return NO_FLOWS;
    const definitions = (0,_data_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)();
    for (const [index, definition] of given.definitions.entries()) {
        if (Object.keys(definition).length === 0) {
            found.add(['flows', 'definitions', index], 'This is the definition of no flow');
        }
        for (const [name, chosen] of Object.entries(definition)) {
            const path = ['flows', 'definitions', index, name];
            if (name.trim() === '')
                found.addAtKey(path, 'A flow needs a name');
            if (name === ALL_STEPS)
                found.addAtKey(path, `'${ALL_STEPS}' is the flow of all steps`);
            if (name in definitions)
                found.addAtKey(path, `There is another flow named '${(0,_shown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shownText */ .f$)(name)}'`);
            const read = found.parse(stepsOfFlow, chosen, path);
            if (read === undefined)
                continue;
            refuseWrongSteps(read, name, steps, path, found);
            definitions[name] = read;
        }
    }
    const fallback = given.default ?? ALL_STEPS;
    if (fallback !== ALL_STEPS && !(fallback in definitions)) {
        const hint = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(fallback, Object.keys(definitions));
        found.add(['flows', 'default'], `There is no flow '${(0,_shown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shownText */ .f$)(fallback)}'`, hint);
    }
    return { default: fallback, definitions };
}
function refuseWrongSteps(chosen, flow, steps, path, found) {
    for (const [index, name] of chosen.entries()) {
        const at = [...path, index];
        if (!steps.includes(name)) {
            found.add(at, `There is no step '${(0,_shown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shownText */ .f$)(name)}'`, (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, steps));
        }
        else if (chosen.indexOf(name) !== index) {
            found.add(at, `The flow '${(0,_shown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shownText */ .f$)(flow)}' has the step '${(0,_shown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shownText */ .f$)(name)}' twice`);
        }
    }
}


/***/ }),

/***/ 9982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ strictMapping),
/* harmony export */   Kl: () => (/* binding */ emptyable),
/* harmony export */   NI: () => (/* binding */ emptyableChoice),
/* harmony export */   lq: () => (/* binding */ optional)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

/** A mapping that has these keys and no others; to valibot's own schema a list is one, too. */
function strictMapping(entries) {
    const schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(entries);
    const noList = {
        ...schema,
        '~run'(dataset, config) {
            if (!Array.isArray(dataset.value))
                return schema['~run'](dataset, config);
            valibot__WEBPACK_IMPORTED_MODULE_0__/* ._addIssue */ .EVe(this, 'type', dataset, config);
            return dataset;
        },
    };
    return noList;
}
/** An optional key, with what an editor shows about it. */
function optional(schema, description) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description)));
}
/** The same for a key that says nothing where it has no value, as `condition:` alone. */
function emptyable(schema, description) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description)), () => undefined);
}
/** A key with one of a few words; in a JSON Schema nothing is one of the words to choose from. */
function emptyableChoice(words, description) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(words)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description)));
}


/***/ }),

/***/ 2250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ onErrorSchema),
/* harmony export */   u: () => (/* binding */ readOnError)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _mapping_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9982);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5260);



/** `action: retry` without a number: what the Python engine did. */
const USUAL_RETRIES = 3;
const shortForms = ['fail', 'continue', 'skip', 'retry', 'abort'];
const actions = [...shortForms, 'next', 'notify'];
/** A number, which files of the Python engine may have as text. */
function orAsText(schema, text, description) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([schema, valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_(description), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((given) => (typeof given === 'string' && text.test(given) ? Number(given) : given)), schema);
}
const onErrorSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(shortForms),
    (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .strictMapping */ .Ac)({
        action: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyableChoice */ .NI)(actions, '`fail`: the workflow fails. `continue`: the steps that follow run. `skip`: the same, and the ' +
            'step counts as skipped. `retry`: it is tried again, three times or as often as `retry` ' +
            'says. `next`, `notify`: it goes on with the step that `next` names, as it does without an ' +
            'action. `abort`: the same as `fail`.'),
        next: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq('The name of a step is needed')), 'The step to go on with; those between are passed over.'),
        message: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), "Template of what is told instead of the error's own message; it sees `error.step`, " +
            '`error.message` and `error.type`.'),
        retry: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(orAsText(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0)), /^\d+$/, 'Tries after the first one, before anything else happens.'), () => undefined),
        delay: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(orAsText(_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsSchema */ .Vi, /^\d+(\.\d+)?$/, 'Seconds between the tries.'), () => undefined),
    }),
]);
/** What is left to be done where nothing more is tried; a `next` says by itself that it is one. */
function finalAction(action) {
    return action === 'continue' || action === 'skip' ? action : 'fail';
}
/** The fields of `on_error`, of which the retries go to the step's own policy. */
function readOnError(given) {
    const { action, next, message, retry, delay } = typeof given === 'string' ? { action: given } : (given ?? {});
    const retries = retry ?? (action === 'retry' ? USUAL_RETRIES : undefined);
    return {
        onError: { action: finalAction(action), next, message },
        // Here the number counts the tries after the first one.
        retry: retries === undefined
            ? undefined
            : { ..._retry_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_RETRY */ .PE, maxAttempts: retries + 1, delay: delay ?? 0 },
    };
}


/***/ }),

/***/ 5260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ retrySchema),
/* harmony export */   PE: () => (/* binding */ NO_RETRY),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   Vi: () => (/* binding */ secondsSchema),
/* harmony export */   wj: () => (/* binding */ MOST_SECONDS)
/* harmony export */ });
/* unused harmony export attemptsSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _mapping_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9982);


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
const attemptsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1));
/** More than 23 days, and about as long as a timer can be set to. */
const MOST_SECONDS = 2_000_000;
const secondsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(MOST_SECONDS));
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
const pattern = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(isPattern, 'This is neither an error code nor a regular expression'));
const USUAL_ATTEMPTS = 3;
/** A number of attempts, or a mapping with the waits between them. */
const retrySchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    attemptsSchema,
    (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .strictMapping */ .Ac)({
        max_attempts: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyable */ .Kl)(attemptsSchema, `All tries together, the first one included; ${USUAL_ATTEMPTS} where it is left out.`),
        delay: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyable */ .Kl)(secondsSchema, 'Seconds until the second try; 0 where it is left out.'),
        backoff: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyableChoice */ .NI)(['fixed', 'linear', 'exponential'], 'How the waits grow: 2, 2, 2 or 2, 4, 6 or 2, 4, 8 seconds; fixed where it is left out.'),
        max_delay: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyable */ .Kl)(secondsSchema, 'The longest wait, in seconds.'),
        jitter: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(secondsSchema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(1))]), 'Share of each wait, 0 to 1, by which it is longer or shorter at random; true is 0.5.'),
        on: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([pattern, valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(pattern), valibot__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq())]), 'Try again only after these: error codes, or regular expressions that are looked for ' +
            'in the message.'),
    }),
]), 
// Not behind the transformation, where it would be about what that gives.
valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('How often the step is tried: a number of attempts, or a mapping that also says what waits lie ' +
    'between them.'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((given) => {
    if (typeof given === 'number')
        return { ...NO_RETRY, maxAttempts: given };
    return {
        maxAttempts: given.max_attempts ?? USUAL_ATTEMPTS,
        delay: given.delay ?? 0,
        backoff: given.backoff ?? 'fixed',
        maxDelay: given.max_delay ?? Number.POSITIVE_INFINITY,
        jitter: typeof given.jitter === 'number' ? given.jitter : given.jitter ? USUAL_JITTER : 0,
        on: typeof given.on === 'string' ? [given.on] : given.on,
    };
}));


/***/ }),

/***/ 4023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ stepEntries),
/* harmony export */   Di: () => (/* binding */ namedStepSchema),
/* harmony export */   LS: () => (/* binding */ paramRuleSchema),
/* harmony export */   R9: () => (/* binding */ workflowSchema),
/* harmony export */   lM: () => (/* binding */ listedStepSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4632);
/* harmony import */ var _flows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8935);
/* harmony import */ var _mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9982);
/* harmony import */ var _on_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2250);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5260);






const anything = valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J();
// Not `v.record`, which drops entries named `constructor`: here they are only data.
const record = valibot__WEBPACK_IMPORTED_MODULE_4__/* .custom */ .IeY(_data_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi, 'Expected a mapping');
/** A key that is there without a value, as in `params:` alone, is an empty mapping. */
const mayBeEmpty = (description) => valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(record, valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_(description)), () => (0,_data_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)());
const name = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .nonEmpty */ .hq('A name is needed'), valibot__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yGV(/^\P{Cc}+$/u, 'A name is one line of plain text'));
const condition = valibot__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()]);
const length = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minValue */ .Wwf(0));
const path = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .nonEmpty */ .hq('A path is needed'));
/** The types of params, and the names that files of the Python engine give them. */
const TYPES = [
    'string',
    'integer',
    'number',
    'boolean',
    'list',
    'mapping',
    'any',
    'array',
    'object',
    'dict',
    'str',
    'int',
    'float',
    'bool',
];
const paramRuleSchema = (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .strictMapping */ .Ac)({
    type: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyableChoice */ .NI)(TYPES, 'What the value is; text from a command line is converted to it.'),
    default: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)(anything, 'The value where a run is given none.'),
    description: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), 'What the param is for; also told where its value is missing.'),
    required: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), 'A run without a value is refused, unless there is a default.'),
    enum: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(anything), 'The values that are allowed.'),
    allowedValues: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(anything), 'The values that are allowed; the same as `enum`.'),
    choices: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(anything), 'The values that are allowed; the same as `enum`.'),
    minLength: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(length, 'The fewest characters of a text, or elements of a list.'),
    maxLength: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(length, 'The most characters of a text, or elements of a list.'),
    minItems: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(length, 'The fewest elements of a list.'),
    maxItems: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(length, 'The most elements of a list.'),
    items: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)((0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .strictMapping */ .Ac)({ type: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyableChoice */ .NI)(TYPES, 'The type of each element.') }), 'What each element of a list is.'),
    minimum: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), 'The least number.'),
    maximum: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), 'The greatest number.'),
    min: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), 'The least number; the same as `minimum`.'),
    max: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), 'The greatest number; the same as `maximum`.'),
    pattern: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y(_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .isPattern */ .Pt, 'This is not a regular expression')), 'A regular expression that must match somewhere in the text; `^…$` for all of it.'),
    secret: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), 'The value is masked everywhere and never stored; a resume must be given it again.'),
});
const stepEntries = {
    task: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(name, valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('What the step runs.')),
    description: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), 'What the step is for, for people.'),
    inputs: mayBeEmpty('What the task is given. Values are templates.'),
    condition: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(condition, 'The step runs only where this holds: an expression such as ' +
        "`steps.test.status == 'completed'`, a template, true or false."),
    if: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(condition, 'The same as `condition`; a step has one of them.'),
    retry: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retrySchema */ .Cd, () => undefined),
    on_error: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(_on_error_js__WEBPACK_IMPORTED_MODULE_2__/* .onErrorSchema */ .X, 'What a failure of the step means for the workflow.'),
    always_run: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), 'Run it also where a step before it has failed.'),
    depends_on: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())]), 'Steps that it waits for, by default the one above; `[]` for none. Independent steps run side ' +
        'by side.'),
    timeout: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .gtValue */ .zYL(0), valibot__WEBPACK_IMPORTED_MODULE_4__/* .maxValue */ .cGV(_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_SECONDS */ .wj)), 'Seconds for each attempt; what the task has started is ended after them.'),
};
const stepName = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(name, valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('A name of its own, by which later steps find `steps.NAME.result`.'));
const listedStepSchema = (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .strictMapping */ .Ac)({ name: stepName, ...stepEntries });
const namedStepSchema = (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .strictMapping */ .Ac)({
    name: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(stepName, () => undefined),
    ...stepEntries,
});
const importSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    path,
    (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .strictMapping */ .Ac)({
        path: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(path, valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('A workflow file, relative to this one.')),
    }),
]);
/** The keys at the top of a file; steps and params are read one by one, for better messages. */
const workflowSchema = (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .strictMapping */ .Ac)({
    name: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(name, "What the workflow is called, and its state's folder; else the file's name."),
    description: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), 'What the workflow does, for people.'),
    version: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()]), "The workflow's own version, for people."),
    params: mayBeEmpty('Values that a run is given, `args.NAME` in templates: a default each, or a mapping of rules.'),
    env: mayBeEmpty('Environment variables for all tasks, `env.NAME` in templates. Values are templates.'),
    secrets: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .nonEmpty */ .hq())), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('Environment variables that must be set; their values are masked everywhere.')), []),
    settings: mayBeEmpty('How the workflow is run: plug-ins, further folders, steps side by side.'),
    imports: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(importSchema), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('Other workflow files, whose params and steps come first.')), []),
    flows: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(_flows_js__WEBPACK_IMPORTED_MODULE_1__/* .flowsSchema */ .Tp, 'Choices of steps, by name; `--flow NAME` runs one.'),
    steps: (0,_mapping_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyable */ .Kl)(valibot__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(anything), record], 'Expected a list of steps or a mapping of names to steps'), 'What runs: a list of steps, or a mapping of names to steps.'),
});


/***/ }),

/***/ 133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ settingsSchema),
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _shown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6611);



const MAX_WORKERS = 4;
const texts = valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq('A path is needed')));
const known = {
    plugins: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(texts, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('ES modules in the workspace that bring further tasks.')), []),
    allowed_paths: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(texts, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Folders outside the workspace that file tasks may use too.')), []),
    max_workers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(`Steps that run side by side; ${MAX_WORKERS} where it is left out.`))),
};
/** Settings of the Python engine that have nothing to set here. */
const IDLE = ['error_handling', 'log_level', 'logging', 'timeout', 'output', 'resume'];
/** The keys are the Python engine's to name as it likes; only those that are known are checked. */
const settingsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3(known);
/** Reads `settings`; unknown ones are told, since files of the Python engine have them. */
function readSettings(given, found) {
    for (const name of Object.keys(given)) {
        if (name in known || IDLE.includes(name))
            continue;
        const hint = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, Object.keys(known));
        found.warnAtKey(['settings', name], `The setting '${(0,_shown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shownText */ .f$)(name)}' has no effect`, hint);
    }
    const read = found.parse(settingsSchema, given, ['settings']);
    return {
        plugins: read?.plugins ?? [],
        allowedPaths: read?.allowed_paths ?? [],
        maxWorkers: read?.max_workers ?? MAX_WORKERS,
    };
}


/***/ }),

/***/ 6611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f$: () => (/* binding */ shownText),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   zz: () => (/* binding */ shownMessage)
/* harmony export */ });
/** Longest part of a value that a message shows. */
const LONGEST_SHOWN = 60;
/** Longest message or hint, whatever stands in it. */
const LONGEST_MESSAGE = 1000;
/** What a terminal obeys, or what turns the rest of a line around. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
/** The text with a blank for each character that is not to be printed. */
function printable(text) {
    return text.replace(UNPRINTABLE, ' ');
}
function cut(text, most) {
    if (text.length <= most)
        return text;
    // Not between the two halves of a character.
    return `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
/** A text of the file as a message shows it: on one line, and not all of it where it is long. */
function shownText(text) {
    return cut(printable(text).replace(/\s+/g, ' '), LONGEST_SHOWN);
}
/** A message, which may hold names and values that nobody has cut. */
function shownMessage(text) {
    return cut(printable(text), LONGEST_MESSAGE);
}


/***/ }),

/***/ 3294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ typeNames),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Su: () => (/* binding */ checkValue)
/* harmony export */ });
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4632);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2242);
/* harmony import */ var _shown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6611);



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
    const number = Number(text);
    return Number.isFinite(number) ? number : undefined;
}
function booleanOf(text) {
    const word = text.toLowerCase();
    if (TRUE_WORDS.has(word))
        return true;
    return FALSE_WORDS.has(word) ? false : undefined;
}
/** What a text says in JSON, as a command line gives lists and mappings. */
function jsonOf(text) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    }
    catch {
        return undefined;
    }
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
        case 'list': {
            const list = text === undefined ? value : jsonOf(text);
            return Array.isArray(list) ? list : undefined;
        }
        case 'mapping': {
            const entries = text === undefined ? value : jsonOf(text);
            return (0,_data_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(entries) ? entries : undefined;
        }
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
    return (0,_data_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? 'a mapping' : 'a number';
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
        if (minLength === undefined && maxLength === undefined)
            return undefined;
        // Characters, of which some are two units to JavaScript.
        const { length } = typeof value === 'string' ? Array.from(value) : value;
        if (minLength !== undefined && length < minLength) {
            return minLength === 1 ? 'must not be empty' : `is shorter than ${minLength}`;
        }
        if (maxLength !== undefined && length > maxLength)
            return `is longer than ${maxLength}`;
    }
    return undefined;
}
function choiceProblem(value, rule) {
    if (rule.enum !== undefined && !rule.enum.some((choice) => isSame(choice, value))) {
        return `must be one of ${rule.enum.map(shownChoice).join(', ')}`;
    }
    if (rule.pattern !== undefined && typeof value === 'string') {
        if (!new RegExp(rule.pattern, 'u').test(value)) {
            return `does not match ${(0,_shown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shownText */ .f$)(rule.pattern)}`;
        }
    }
    return undefined;
}
function isSame(a, b) {
    return a === b || (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(a) === (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(b);
}
function shownChoice(choice) {
    return (0,_shown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shownText */ .f$)(typeof choice === 'string' ? choice : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(choice));
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
        if (problem !== undefined)
            return { problem };
        return Array.isArray(value) && rule.items ? checkElements(value, rule.items) : { value };
    }
    return { problem: `must be ${typeNames(rule)}, not ${kindOf(given)}` };
}
function checkElements(list, rule) {
    const value = [];
    for (const [index, element] of list.entries()) {
        const checked = checkValue(element, rule);
        if ('problem' in checked)
            return { problem: `has an element, ${index}, that ${checked.problem}` };
        value.push(checked.value);
    }
    return { value };
}


/***/ })

};
