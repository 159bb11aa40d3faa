import { randomUUID } from 'node:crypto';
import type { CachePermission, CacheScope, Message, TokenHolder } from './protocol.js';

/** The bits by which a token's `ac` claim names permissions. */
const PERMISSION_BITS: Readonly<Record<CachePermission, number>> = {
  none: 0,
  read: 1,
  write: 2,
  all: 3,
};
const PERMISSIONS: readonly CachePermission[] = ['none', 'read', 'write', 'all'];

export interface TokenOptions {
  /** The workflow run as the service knows it; artifacts belong to it. */
  readonly runBackendId?: string;
  /** The job's run as the service knows it. */
  readonly jobBackendId?: string;
  /** In the order in which a restore looks through them; a save goes to the first writable one. */
  readonly scopes?: readonly CacheScope[];
  readonly expiresInSeconds?: number;
}

/** An `ACTIONS_RUNTIME_TOKEN` with the claims that the clients and the service read; not signed. */
export function makeToken(options: TokenOptions = {}): string {
  const { runBackendId = randomUUID(), jobBackendId = randomUUID() } = options;
  const scopes = options.scopes ?? [{ ref: 'refs/heads/main', permission: 'all' }];
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    scp: `Actions.GenericRead:${runBackendId} Actions.Results:${runBackendId}:${jobBackendId}`,
    ac: JSON.stringify(scopes.map(toClaim)),
    iat: now,
    nbf: now - 60,
    exp: now + (options.expiresInSeconds ?? 3600),
    iss: 'https://token.actions.githubusercontent.com',
    orch_id: randomUUID(),
  };
  return `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}.${encode('unsigned')}`;
}

/** The holder of the token in an `Authorization` header; undefined where there is none to read. */
export function readToken(authorization: string | undefined): TokenHolder | undefined {
  const [, claims] = authorization?.replace(/^Bearer /, '').split('.') ?? [];
  if (claims === undefined) return undefined;
  try {
    const { ac, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as TokenClaims;
    const scopes = JSON.parse(ac) as ScopeClaim[];
    return { scopes: scopes.map(fromClaim), expires: new Date(exp * 1000) };
  } catch {
    return undefined;
  }
}

export function mayRead({ permission }: CacheScope): boolean {
  return permission === 'read' || permission === 'all';
}

export function mayWrite({ permission }: CacheScope): boolean {
  return permission === 'write' || permission === 'all';
}

interface TokenClaims {
  readonly ac: string;
  readonly exp: number;
}

interface ScopeClaim {
  readonly Scope: string;
  readonly Permission: number;
}

function toClaim({ ref, permission }: CacheScope): ScopeClaim {
  return { Scope: ref, Permission: PERMISSION_BITS[permission] };
}

function fromClaim({ Scope, Permission }: ScopeClaim): CacheScope {
  return { ref: Scope, permission: PERMISSIONS[Permission] ?? 'none' };
}

function encode(part: Message | string): string {
  const json = typeof part === 'string' ? part : JSON.stringify(part);
  return Buffer.from(json).toString('base64url');
}
