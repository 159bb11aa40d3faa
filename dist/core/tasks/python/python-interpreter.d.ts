/** The interpreter of all Python tasks, and what to do where it is missing. */
export declare const PYTHON: {
    readonly program: "python" | "python3";
    readonly installHint: "Python tasks need Python 3.8 or later on PATH; actions/setup-python installs it.";
};
