import { isMapping } from '../../data.js';
import { didYouMean } from '../../nearest-name.js';
import type { TaskConfig } from '../task-config.js';
import type { ProcessedInputs } from '../task-handler.js';
import { InputError, refuseUnknownKeys } from '../input-error.js';
import { printedText } from './printed-text.js';
import { setHeader } from './request-headers.js';
import type { Credentials } from './request-url.js';

type Auth = Readonly<Record<string, unknown>>;

/** The keys of each type of `auth`. */
const AUTH_KEYS: Readonly<Record<string, readonly string[]>> = {
  bearer: ['type', 'token', 'token_env'],
  api_key: ['type', 'key', 'header'],
  basic: ['type', 'username', 'password'],
};

/** What `auth` says, with all that it needs. */
type Proof =
  | { readonly type: 'bearer'; readonly token: string }
  | { readonly type: 'bearer'; readonly tokenEnv: string }
  | { readonly type: 'api_key'; readonly header: string; readonly key: string }
  | { readonly type: 'basic'; readonly credentials: Credentials };

/**
 * Sets the headers that prove who is asking: what `auth` says, else a header that is already there,
 * else `token`, else what stands in the URL.
 * @returns what must not be shown, should the server send it back
 * @throws InputError
 */
export function authenticate(
  config: TaskConfig,
  headers: Headers,
  { token, auth }: ProcessedInputs,
  credentials: Credentials | undefined,
): string[] {
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
export function proofOf(config: TaskConfig, auth: unknown): Proof | undefined {
  if (!isMapping(auth) || Object.keys(auth).length === 0) return undefined;
  const type = authType(config, auth);
  refuseUnknownKeys(config, 'auth', auth, AUTH_KEYS[type] ?? []);
  if (type === 'api_key') {
    const header = Object.hasOwn(auth, 'header') ? text(config, auth, 'header') : 'X-API-Key';
    return { type, header, key: text(config, auth, 'key') };
  }
  if (type === 'basic') {
    const [username, password] = [text(config, auth, 'username'), text(config, auth, 'password')];
    return { type, credentials: { username, password } };
  }
  if (Object.hasOwn(auth, 'token_env')) return { type, tokenEnv: text(config, auth, 'token_env') };
  if (Object.hasOwn(auth, 'token')) return { type, token: text(config, auth, 'token') };
  throw new InputError(config, 'auth', "lacks 'token' or 'token_env', one of which bearer needs");
}

function setProof(config: TaskConfig, headers: Headers, proof: Proof): string[] {
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

function tokenIn(config: TaskConfig, name: string): string {
  const token = config.environment[name];
  if (token) return token;
  throw new InputError(
    config,
    'auth',
    `names the environment variable '${name}', which is not set`,
    "It is looked up in 'env', which lacks the runner's own variables (ACTIONS_*, INPUT_*).",
  );
}

function authType(config: TaskConfig, auth: Auth): Proof['type'] {
  const types = Object.keys(AUTH_KEYS) as Proof['type'][];
  const given = Object.hasOwn(auth, 'type') ? text(config, auth, 'type').toLowerCase() : undefined;
  const type = types.find((known) => known === given);
  if (type !== undefined) return type;
  const hint = (given && didYouMean(given, types)) ?? `The types are ${types.join(', ')}.`;
  const problem = given === undefined ? "lacks 'type'" : `has the unknown type '${given}'`;
  throw new InputError(config, 'auth', problem, hint);
}

function text(config: TaskConfig, auth: Auth, key: string): string {
  if (Object.hasOwn(auth, key)) return printedText(config, 'auth', key, auth[key]);
  throw new InputError(config, 'auth', `lacks '${key}', which ${String(auth['type'])} needs`);
}

function basic({ username, password }: Credentials): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}
