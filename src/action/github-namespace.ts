import { readFile } from 'node:fs/promises';
import { mapping, type Mapping } from '../data.js';
import { parseJson } from '../json.js';
import { plainData } from '../data.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Of GitHub's own `github` context what stands in variables; no token is among them. */
const TEXTS = [
  'action actor actor_id base_ref event_name head_ref job ref ref_name ref_type repository',
  'repository_id repository_owner run_id server_url sha triggering_actor workflow workflow_ref workspace',
].flatMap((names) => names.split(' '));
const NUMBERS = ['run_attempt', 'run_number'];

async function readEvent(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === '') return mapping();
  try {
    return plainData(parseJson(await readFile(path, 'utf8')));
  } catch {
    // Runners other than GitHub's may leave it out; a template that needs it says what is missing.
    return mapping();
  }
}

/** The `github` namespace of templates. */
export async function githubNamespace(env: Environment): Promise<Mapping> {
  const namespace = mapping<unknown>();
  const valueOf = (name: string) => env[`GITHUB_${name.toUpperCase()}`] ?? '';
  for (const name of TEXTS) namespace[name] = valueOf(name);
  for (const name of NUMBERS) namespace[name] = Number(valueOf(name)) || 1;
  namespace['event'] = await readEvent(env['GITHUB_EVENT_PATH']);
  return namespace;
}
