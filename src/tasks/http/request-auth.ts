import { isMapping } from '../../data.js';
import { didYouMean } from '../../nearest-name.js';
import type { TaskConfig } from '../task-config.js';
import type { ProcessedInputs } from '../task-handler.js';
import { inputProblem, refuseUnknownKeys } from './input-problem.js';
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

/**
 * Sets the headers that prove who is asking: what `auth` says, else a header that is already there,
 * else `token`, else what stands in the URL.
 * @returns what must not be shown, should the server send it back
 * @throws TaskError `invalid_inputs`
 */
export function authenticate(
  config: TaskConfig,
  headers: Headers,
  { token, auth }: ProcessedInputs,
  credentials: Credentials | undefined,
): string[] {
  const secrets = isMapping(auth) ? applyAuth(config, headers, auth) : [];
  if (!headers.has('Authorization') && typeof token === 'string' && token !== '') {
    setHeader(config, 'token', headers, 'Authorization', `Bearer ${token}`);
  }
  if (!headers.has('Authorization') && credentials !== undefined) {
    headers.set('Authorization', basic(credentials));
    secrets.push(credentials.password);
  }
  // The last word also where the author wrote the header himself: "Bearer …", "Basic …".
  const proof = headers.get('Authorization')?.split(' ').at(-1);
  return proof === undefined ? secrets : [...secrets, proof];
}

function applyAuth(config: TaskConfig, headers: Headers, auth: Auth): string[] {
  if (Object.keys(auth).length === 0) return [];
  const type = authType(config, auth);
  refuseUnknownKeys(config, 'auth', auth, AUTH_KEYS[type] ?? []);
  if (type === 'api_key') {
    const header = Object.hasOwn(auth, 'header') ? text(config, auth, 'header') : 'X-API-Key';
    const key = text(config, auth, 'key');
    setHeader(config, 'auth', headers, header, key);
    return [key.trim()];
  }
  if (type === 'basic') {
    const password = text(config, auth, 'password');
    headers.set('Authorization', basic({ username: text(config, auth, 'username'), password }));
    return [password];
  }
  setHeader(config, 'auth', headers, 'Authorization', `Bearer ${bearerToken(config, auth)}`);
  return [];
}

function authType(config: TaskConfig, auth: Auth): string {
  const types = Object.keys(AUTH_KEYS);
  const type = Object.hasOwn(auth, 'type') ? text(config, auth, 'type').toLowerCase() : undefined;
  if (type !== undefined && types.includes(type)) return type;
  const hint = (type && didYouMean(type, types)) ?? `The types are ${types.join(', ')}.`;
  throw inputProblem(
    config,
    'auth',
    type === undefined ? "lacks 'type'" : `has the unknown type '${type}'`,
    hint,
  );
}

function bearerToken(config: TaskConfig, auth: Auth): string {
  if (Object.hasOwn(auth, 'token_env')) {
    const name = text(config, auth, 'token_env');
    const token = config.environment[name];
    if (token) return token;
    throw inputProblem(
      config,
      'auth',
      `names the environment variable '${name}', which is not set`,
      "It is looked up in 'env', which lacks the runner's own variables (ACTIONS_*, INPUT_*).",
    );
  }
  if (Object.hasOwn(auth, 'token')) return text(config, auth, 'token');
  throw inputProblem(config, 'auth', "lacks 'token' or 'token_env', one of which bearer needs");
}

function text(config: TaskConfig, auth: Auth, key: string): string {
  if (Object.hasOwn(auth, key)) return printedText(config, 'auth', key, auth[key]);
  throw inputProblem(config, 'auth', `lacks '${key}', which ${String(auth['type'])} needs`);
}

function basic({ username, password }: Credentials): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}
