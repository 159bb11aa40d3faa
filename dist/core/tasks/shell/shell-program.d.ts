/** How a shell is started for a command given as text, or for a file that holds it. */
export interface ShellProgram {
    readonly program: string;
    readonly textArguments: (command: string) => string[];
    readonly fileArguments: (file: string) => string[];
    /** What the name of a script file must end in. */
    readonly extension: string;
    readonly verbatimArguments?: boolean;
}
/** The shell by its name; a name that is none of the known ones is started like `sh`. */
export declare function shellProgram(name: string, environment: Readonly<Record<string, string>>, platform?: NodeJS.Platform): ShellProgram;
