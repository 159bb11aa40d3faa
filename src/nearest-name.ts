/** The name most like `wanted`, if one is near enough to be a slip of the keyboard. */
export function nearestName(wanted: string, names: readonly string[]): string | undefined {
  // Of a single letter nothing is left to be near to.
  const limit = wanted.length < 2 ? 0 : Math.max(1, Math.floor(wanted.length / 3));
  let nearest: string | undefined;
  let least = limit + 1;
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) >= least) continue;
    const distance = editDistance(wanted.toLowerCase(), name.toLowerCase());
    if (distance < least && name !== wanted) [nearest, least] = [name, distance];
  }
  return nearest ?? containingName(wanted, names);
}

/** `out` for `stdout`: a piece of one single name. */
function containingName(wanted: string, names: readonly string[]): string | undefined {
  if (wanted.length < 3) return undefined;
  const holding = names.filter((name) => name.toLowerCase().includes(wanted.toLowerCase()));
  return holding.length === 1 && holding[0] !== wanted ? holding[0] : undefined;
}

/** How many characters to insert, remove, replace or swap with a neighbour. */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      const replaced = at(last, j - 1) + (same ? 0 : 1);
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}

/** "Did you mean 'x'?" where one of the names is near. */
export function didYouMean(wanted: string, names: readonly string[]): string | undefined {
  const nearest = nearestName(wanted, names);
  return nearest === undefined ? undefined : `Did you mean '${nearest}'?`;
}
