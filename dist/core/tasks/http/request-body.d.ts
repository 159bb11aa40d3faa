/**
 * What a request carries: text as it is, any other value as JSON. Says so in `Content-Type`, unless
 * that is given; text without one counts as a form's, as `curl --data` has it.
 */
export declare function requestBody(given: unknown, headers: Headers): string | undefined;
