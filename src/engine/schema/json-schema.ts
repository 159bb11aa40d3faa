/** A JSON Schema of draft-07, the one that editors know best. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** What is given of the keywords; a schema has no undefined ones. */
export function given(keywords: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== undefined));
}

export function reference(definition: string): JsonSchema {
  return { $ref: `#/definitions/${definition}` };
}

/** The properties of a schema that is a mapping's. */
export function propertiesOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return (schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
}

/** The schema with more said of some of its properties. */
export function refined(schema: JsonSchema, properties: Record<string, JsonSchema>): JsonSchema {
  const all = { ...propertiesOf(schema) };
  for (const [name, more] of Object.entries(properties)) all[name] = { ...all[name], ...more };
  return { ...schema, properties: all };
}

/** The schema with some of its properties said anew, but for what they are and are by default. */
export function restated(schema: JsonSchema, properties: Record<string, JsonSchema>): JsonSchema {
  const all = { ...propertiesOf(schema) };
  for (const [name, anew] of Object.entries(properties)) {
    const { description, default: fallback } = all[name] ?? {};
    all[name] = given({ description, default: fallback, ...anew });
  }
  return { ...schema, properties: all };
}

export function withoutProperty(schema: JsonSchema, name: string): JsonSchema {
  const left = Object.entries(propertiesOf(schema)).filter(([other]) => other !== name);
  return { ...schema, properties: Object.fromEntries(left) };
}
