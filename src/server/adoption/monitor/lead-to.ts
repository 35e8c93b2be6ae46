import type { Board } from "./board.ts";

/** Under which codes and ids answers stand that count on a board. */
export interface LeadTo {
  /** Of its municipalities, and of what merged into them: into which. */
  readonly codes: readonly string[];
  readonly oldCodes: Readonly<Record<string, string>>;
  /** Of entries without parts; of entries with parts, and these parts; of a part: the whole. */
  readonly plainEntries: readonly string[];
  readonly mixedEntries: readonly string[];
  readonly parts: Readonly<Record<string, string>>;
}

/** What leads to the municipalities and subjects of a board. What was divided leads nowhere. */
export function leadTo({ municipalities, subjects, moved, parts }: Board): LeadTo {
  const codes = municipalities.map(({ code }) => code);
  const wholes = [...new Set(subjects.map(({ entry }) => entry.id))];
  const partsOf = leadingTo(wholes, parts);
  const merged = new Set(Object.values(partsOf));
  return {
    codes,
    oldCodes: leadingTo(codes, moved),
    plainEntries: wholes.filter((entry) => !merged.has(entry)),
    mixedEntries: [...merged, ...Object.keys(partsOf)],
    parts: partsOf,
  };
}

function leadingTo(
  wanted: readonly string[],
  steps: ReadonlyMap<string, string | null>,
): Readonly<Record<string, string>> {
  const known = new Set(wanted);
  const led = [...steps].flatMap(([from, to]): [string, string][] =>
    to !== null && known.has(to) ? [[from, to]] : [],
  );
  return Object.fromEntries(led);
}
