import * as v from 'valibot';

/** A mapping that has these keys and no others; to valibot's own schema a list is one, too. */
export function strictMapping<E extends v.ObjectEntries>(entries: E) {
  const schema = v.strictObject(entries);
  type Checked = ReturnType<(typeof schema)['~run']>;
  const noList: typeof schema = {
    ...schema,
    '~run'(dataset, config) {
      if (!Array.isArray(dataset.value)) return schema['~run'](dataset, config);
      v._addIssue(this, 'type', dataset, config);
      return dataset as unknown as Checked;
    },
  };
  return noList;
}

/** An optional key, with what an editor shows about it. */
export function optional<S extends v.GenericSchema>(schema: S, description: string) {
  return v.optional(v.pipe(schema, v.description(description)));
}

/** The same for a key that says nothing where it has no value, as `condition:` alone. */
export function emptyable<S extends v.GenericSchema>(schema: S, description: string) {
  return v.nullish(v.pipe(schema, v.description(description)), () => undefined);
}

/** A key with one of a few words; in a JSON Schema nothing is one of the words to choose from. */
export function emptyableChoice<const W extends readonly string[]>(words: W, description: string) {
  return v.optional(v.pipe(v.nullable(v.picklist(words)), v.description(description)));
}
