/**
 * The environment variable that every child process carries. Its descendants inherit it, so those
 * that left their process group are still known, also to a later run.
 */
export const MARKER_VARIABLE = 'RESUMABLE_BATCH_PROCESS';

let spawned = 0;

/** The marker of one child process: the run's token and a number that no other child has. */
export function nextMarker(processToken: string): string {
  spawned += 1;
  return `${processToken}:${spawned}`;
}

/** True for a marker that `nextMarker` made with exactly this token. */
export function isMarkerOf(processToken: string, marker: string): boolean {
  const prefix = `${processToken}:`;
  return marker.startsWith(prefix) && /^\d+$/.test(marker.slice(prefix.length));
}

/** The environment of a child process: what the task gives it and the marker, nothing else. */
export function markedEnvironment(
  environment: Readonly<Record<string, string>>,
  marker: string,
): Record<string, string> {
  return { ...environment, [MARKER_VARIABLE]: marker };
}
