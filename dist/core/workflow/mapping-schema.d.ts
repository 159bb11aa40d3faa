import * as v from 'valibot';
/** A mapping that has these keys and no others; to valibot's own schema a list is one, too. */
export declare function strictMapping<E extends v.ObjectEntries>(entries: E): v.StrictObjectSchema<E, undefined>;
/** An optional key, with what an editor shows about it. */
export declare function optional<S extends v.GenericSchema>(schema: S, description: string): v.OptionalSchema<v.SchemaWithPipe<readonly [S, v.DescriptionAction<v.InferOutput<S>, string>]>, undefined>;
/** The same for a key that says nothing where it has no value, as `condition:` alone. */
export declare function emptyable<S extends v.GenericSchema>(schema: S, description: string): v.NullishSchema<v.SchemaWithPipe<readonly [S, v.DescriptionAction<v.InferOutput<S>, string>]>, () => undefined>;
/** A key with one of a few words; in a JSON Schema nothing is one of the words to choose from. */
export declare function emptyableChoice<const W extends readonly string[]>(words: W, description: string): v.OptionalSchema<v.SchemaWithPipe<readonly [v.NullableSchema<v.PicklistSchema<W, undefined>, undefined>, v.DescriptionAction<W[number] | null, string>]>, undefined>;
