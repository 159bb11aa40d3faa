import { isMapping } from '../../data.js';
import { messageOf, oneLine } from '../../errors.js';

const REASONS: Readonly<Record<string, string>> = {
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
const REASONS_BY_TEXT: Readonly<Record<string, string>> = {
  'bad port': 'no request may go to this port',
};

const OF_CERTIFICATES = /CERT/;

export interface NetworkProblem {
  readonly reason: string;
  readonly hint: string | undefined;
}

/** Why a request got no answer, in words; what fetch throws says "fetch failed" and hides the rest. */
export function networkProblem(error: unknown): NetworkProblem {
  const { code, name, message } = causeOf(error);
  return {
    reason:
      REASONS[code] ?? (name === 'HTTPParserError' ? 'its answer is not HTTP' : plain(message)),
    hint: OF_CERTIFICATES.test(code)
      ? 'NODE_EXTRA_CA_CERTS, set before the run starts, names a file of further authorities.'
      : undefined,
  };
}

/** What is known of the error that lies below fetch's own. */
function causeOf(error: unknown): Record<'code' | 'name' | 'message', string> {
  const cause = isMapping(error) && isMapping(error['cause']) ? error['cause'] : error;
  const known = isMapping(cause) ? cause : {};
  const text = (key: string): string => (typeof known[key] === 'string' ? known[key] : '');
  return { code: text('code'), name: text('name'), message: text('message') || messageOf(error) };
}

function plain(text: string): string {
  return REASONS_BY_TEXT[text] ?? oneLine(text);
}
