import { type Mapping } from '../../data.js';
/**
 * A header's name as most servers write it: `Content-Type`, `ETag`. Fetch gives names in lower case,
 * and workflows look them up by one spelling.
 */
export declare function headerName(name: string): string;
/** The headers of a response by name; those of a header that came several times are one text. */
export declare function responseHeaders(headers: Iterable<readonly [string, string]>): Mapping<string>;
