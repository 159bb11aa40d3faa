export declare const QUOTES_NEEDED = "A value that begins with {{ needs quotes: '{{ \u2026 }}'.";
/** What YAML makes of `{{ name }}` without quotes: a mapping whose key is a mapping. */
export declare function isUnquotedTemplate(value: unknown): boolean;
