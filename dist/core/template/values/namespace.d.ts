import { TemplateObject } from './objects.js';
/** What `namespace()` makes: the one thing whose attributes a template can set. */
export declare class Namespace extends TemplateObject {
    readonly typeName = "Namespace";
    private readonly values;
    constructor(values: Map<string, unknown>);
    attribute(name: string): unknown;
    set(name: string, value: unknown): void;
}
