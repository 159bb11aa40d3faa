/** Why a text cannot be read as YAML; line and column count from 1. */
export declare class YamlProblem extends Error {
    readonly line: number;
    readonly column: number;
    constructor(message: string, line: number, column: number);
}
/**
 * The data of a YAML 1.2 text (core schema): mappings without a prototype, integers with every
 * digit. What is surely a mistake or an attack is refused: a name twice in a mapping, tags that
 * mean nothing here, aliases that grow beyond measure, a second document.
 * @throws YamlProblem
 */
export declare function yamlData(text: string): unknown;
