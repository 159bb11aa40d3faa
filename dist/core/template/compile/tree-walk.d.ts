interface AnyNode {
    readonly typename?: string;
}
/** Every node below and including `value`, whichever field it stands in. */
export declare function nodesOf(value: unknown): readonly AnyNode[];
/** True where a name is used below `value`. */
export declare function mentions(value: unknown, name: string): boolean;
/** Every name that a statement below `value` brings into being. */
export declare function assignedNames(value: unknown): Generator<string>;
export {};
