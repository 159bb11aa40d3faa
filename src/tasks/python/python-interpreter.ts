/** The interpreter of all Python tasks, and what to do where it is missing. */
export const PYTHON = {
  program: process.platform === 'win32' ? 'python' : 'python3',
  installHint: 'Python tasks need Python 3.8 or later on PATH; actions/setup-python installs it.',
} as const;
