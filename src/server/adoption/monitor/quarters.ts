import { firstDate } from "#contract/network";

const years = 10;

/** The last day of each quarter of ten years up to a day, and that day itself: oldest first. */
export function quarterEnds(today: string): readonly string[] {
  const year = Number(today.slice(0, 4));
  const first = later(firstDate, `${year - years}${today.slice(4)}`);
  const ends = Array.from({ length: years + 1 }, (_, n) => year - years + n).flatMap((of) =>
    ["03-31", "06-30", "09-30", "12-31"].map((day) => `${of}-${day}`),
  );
  return [...ends.filter((day) => day >= first && day < today), today];
}

const later = (a: string, b: string): string => (a > b ? a : b);
