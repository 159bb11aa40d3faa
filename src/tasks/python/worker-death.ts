/** The end of a worker while it ran an item's code. */
export class WorkerDeath extends Error {
  constructor(code: number | null, signal: NodeJS.Signals | null, stderr: string) {
    const ending = signal ? `was ended by ${signal}` : `ended with exit code ${code}`;
    const lastLine = stderr
      .trim()
      .split(/[\r\n]+/)
      .at(-1)
      ?.slice(0, 500);
    super(`python3 ${ending}${lastLine ? `: ${lastLine}` : ''}`);
    this.name = 'WorkerDeath';
  }
}
