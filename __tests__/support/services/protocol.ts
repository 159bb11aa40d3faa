/**
 * A request or an answer of the results service: Twirp in JSON, fields in snake_case. Protobuf's JSON
 * leaves out fields that hold their type's zero value, so every field of a request may be missing.
 */
export type Message = Readonly<Record<string, unknown>>;

/** An HTTP status with its JSON body. */
export interface Answer {
  readonly status: number;
  readonly body: Message;
}

/** What one method does with a request from the holder of a token. */
export type Method = (request: Message, holder: TokenHolder) => Answer | Promise<Answer>;

/** What the service reads from an `ACTIONS_RUNTIME_TOKEN`. */
export interface TokenHolder {
  readonly scopes: readonly CacheScope[];
  readonly expires: Date;
}

/** A branch or tag whose cache entries a token opens. */
export interface CacheScope {
  readonly ref: string;
  readonly permission: CachePermission;
}

export type CachePermission = 'none' | 'read' | 'write' | 'all';

/** Twirp's error codes that the service uses. */
type ErrorCode =
  | 'already_exists'
  | 'bad_route'
  | 'internal'
  | 'invalid_argument'
  | 'not_found'
  | 'resource_exhausted'
  | 'unauthenticated';

export function ok(body: Message): Answer {
  return { status: 200, body };
}

export function refusal(status: number, code: ErrorCode, msg: string): Answer {
  return { status, body: { code, msg } };
}

/** A text field of a request; a field that is missing holds the empty text. */
export function text(request: Message, field: string): string {
  const value = request[field] ?? '';
  if (typeof value !== 'string') throw new TypeError(`${field} is not a text`);
  return value;
}

/** A 64-bit integer of a request, which protobuf's JSON writes as text. */
export function integer(request: Message, field: string): number {
  return Number(request[field] ?? 0);
}
