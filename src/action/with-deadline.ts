/** Stands for an operation that took too long; it goes on, but nobody waits for it. */
export const TOO_LATE = Symbol('too late');

/** The result of an operation, or `TOO_LATE` when it does not come in time. */
export async function withDeadline<T>(
  operation: Promise<T>,
  milliseconds: number,
): Promise<T | typeof TOO_LATE> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof TOO_LATE>((resolve) => {
    timer = setTimeout(() => resolve(TOO_LATE), milliseconds);
  });
  // What comes of it afterwards is of no interest; it must not end the process.
  operation.catch(() => undefined);
  try {
    return await Promise.race([operation, late]);
  } finally {
    clearTimeout(timer);
  }
}
