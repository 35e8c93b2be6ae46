/** Codes above this were given out in order of date, those below it per province. */
const LAST_CODE_PER_PROVINCE = 1000;

/**
 * CBS numbered the old codes per province, so an ended code lies in the province of the living
 * codes on both sides of it. Undefined where the two sides differ or the code is of a later date.
 */
export function provinceOfOldCode(
  code: string,
  provinces: ReadonlyMap<string, string>,
): string | undefined {
  const number = Number(code.slice(2));
  if (number >= LAST_CODE_PER_PROVINCE) {
    return undefined;
  }
  let below: [number, string] | undefined;
  let above: [number, string] | undefined;
  for (const [living, province] of provinces) {
    const other = Number(living.slice(2));
    if (other < number && other > (below?.[0] ?? 0)) {
      below = [other, province];
    }
    if (other > number && other < (above?.[0] ?? LAST_CODE_PER_PROVINCE)) {
      above = [other, province];
    }
  }
  const sides = new Set([below, above].flatMap((side) => (side === undefined ? [] : [side[1]])));
  const [only] = sides;
  return sides.size === 1 ? only : undefined;
}
