export interface ItemEnvironment {
    readonly variables: Readonly<Record<string, string>>;
    dispose(): Promise<void>;
}
/** The variables by which a task's programs know their item, so that they can be idempotent. */
export declare function itemEnvironment(item: unknown, key: string, index: number, attempt: number): Promise<ItemEnvironment>;
