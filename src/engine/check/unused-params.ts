import { isMapping } from '../../data.js';
import type { Workflow } from '../../workflow/workflow.js';
import type { Findings } from './findings.js';
import { sourcesOf, writtenTop } from './unread-parts.js';

const KEY = String.raw`\s*(?:'[^'\\\n]*'|"[^"\\\n]*")\s*`;
/** One param of `args`: `.x`, `['x']` or `.get('x')`, where the key is all that stands there. */
const ONE_PARAM = String.raw`\.\s*get\s*\(${KEY}[,)]|\.\s*(?!(?:get|items|keys|values|copy)\b)\w|\[${KEY}\]`;
/**
 * `args` as a whole, so that any of them may be meant: none of these, also not behind
 * `context['args']`.
 */
const WHOLE_ARGS = new RegExp(String.raw`\bargs\b(?!(?:['"]\])?\s*(?:${ONE_PARAM}))`);
const OTHER_TEMPLATE = /\{%[-+]?\s*(?:include|import|from|extends)\b/;

/** What a workflow's steps and `env` say, however deep. */
interface Said {
  readonly texts: string[];
  readonly keys: Set<string>;
}

function gather(value: unknown, said: Said): void {
  if (typeof value === 'string') said.texts.push(value);
  else if (Array.isArray(value)) for (const part of value) gather(part, said);
  else if (isMapping(value)) {
    for (const [key, part] of Object.entries(value)) {
      said.keys.add(key);
      gather(part, said);
    }
  }
}

/** True where something may use a param without naming it in the workflow's own files. */
function mayUseAny({ texts, keys }: Said, text: string): boolean {
  return (
    keys.has('template_file') ||
    texts.includes('print_vars') ||
    WHOLE_ARGS.test(text) ||
    OTHER_TEMPLATE.test(text)
  );
}

/**
 * Warns of params that nothing uses. Code names them in many ways, so that any mention of the name
 * in a text counts.
 */
export function warnOfUnusedParams(workflow: Workflow, findings: Findings): void {
  if (workflow.params.length === 0) return;
  const said: Said = { texts: [], keys: new Set() };
  for (const source of sourcesOf(workflow)) {
    const { steps, env } = writtenTop(source);
    gather([steps, env], said);
  }
  const text = said.texts.join('\n');
  if (mayUseAny(said, text)) return;
  const words = new Set(text.match(/\w+/g));
  for (const { name, source, path, secret } of workflow.params) {
    const isUsed = /^\w+$/.test(name) ? words.has(name) : text.includes(name);
    // A secret one is masked, used or not; those of an imported file are there for others too.
    if (isUsed || secret || source !== workflow.source) continue;
    findings.in(source).warnAtKey(path, `The param '${name}' is not used`);
  }
}
