import { TemplateObject } from './objects.js';

/** What `namespace()` makes: the one thing whose attributes a template can set. */
export class Namespace extends TemplateObject {
  readonly typeName = 'Namespace';
  private readonly values: Map<string, unknown>;

  constructor(values: Map<string, unknown>) {
    super();
    this.values = values;
  }

  attribute(name: string): unknown {
    return this.values.get(name);
  }

  set(name: string, value: unknown): void {
    this.values.set(name, value);
  }
}
