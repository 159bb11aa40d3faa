import { plainData, type Mapping } from '../../data.js';
import { parseJson } from '../../json.js';
import type { TaskConfig } from '../task-config.js';
import {
  createTaskHandler,
  type InputCheck,
  type InputSchema,
  type ProcessedInputs,
} from '../task-handler.js';
import { authenticate, proofOf } from './request-auth.js';
import { requestBody } from './request-body.js';
import { requestHeaders } from './request-headers.js';
import { requestMethod } from './request-method.js';
import { requestRetry } from './request-retry.js';
import { requestUrl } from './request-url.js';
import { LONGEST_BODY, type ResponseBody } from './response-body.js';
import { responseHeaders } from './response-headers.js';
import { sendWithRetry } from './retry-request.js';
import type { HttpRequest } from './http-messages.js';

const INPUTS: InputSchema = {
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
    description:
      '{type: bearer, token or token_env}, {type: api_key, key, header} or {type: basic, username, password}',
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

const CHECKS: readonly InputCheck[] = [
  (config, inputs) => requestUrl(config, 'url', inputs['url'] as string),
  (config, inputs) => requestHeaders(config, inputs['headers']),
  methodOf,
  (config, inputs) => proofOf(config, inputs['auth']),
  (config, inputs) => requestRetry(config, inputs['retry']),
];

/** The result of `http.request`. */
export interface HttpResult {
  readonly status_code: number;
  /** By names as most servers write them, such as `Content-Type`. */
  readonly headers: Mapping<string>;
  readonly body: string;
  /** What the body says as JSON; null where it is none. */
  readonly json: unknown;
}

/** `http.request`: sends a request; a status outside 2xx is a failure. */
export const httpRequest = createTaskHandler(
  async (config, inputs): Promise<HttpResult> => {
    const retry = requestRetry(config, inputs['retry']);
    const { status, headers, body } = await sendWithRetry(config, requestOf(config, inputs), retry);
    if (body.isCut) {
      config.logger.warning(
        `Only the first ${LONGEST_BODY} bytes of the response are kept in the result`,
      );
    }
    return {
      status_code: status,
      headers: responseHeaders(headers),
      body: body.text,
      json: jsonOf(body),
    };
  },
  { inputs: INPUTS, checks: CHECKS },
);

function requestOf(config: TaskConfig, inputs: ProcessedInputs): HttpRequest {
  const { url, shown, credentials } = requestUrl(config, 'url', inputs['url'] as string);
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
    verifySsl: inputs['verify_ssl'] as boolean,
    secrets,
  };
}

function methodOf(config: TaskConfig, { method, body }: ProcessedInputs): string {
  return requestMethod(config, method as string, requestBody(body, new Headers()));
}

function jsonOf({ text, isCut }: ResponseBody): unknown {
  if (isCut) return null;
  try {
    return plainData(parseJson(text));
  } catch {
    return null;
  }
}
