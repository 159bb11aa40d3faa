/**
 * A value as PyYAML's `yaml.dump(value, default_flow_style=False)` writes it: names in order,
 * lists as far left as their name. Only letters beyond ASCII stay readable, where PyYAML escapes
 * them; every reader of YAML takes both.
 */
export declare function yamlText(value: unknown): string;
