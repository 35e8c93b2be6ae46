import type { Row } from "../compile/tables.ts";
import { type Arrangement, abbreviationOf } from "./cooperation/arrange.ts";
import type { Municipality } from "./municipalities/settle.ts";
import { NAME_LEFT_BEHIND } from "./names.ts";
import { SOURCE } from "./source.ts";

/** Some names people use every day; by the order of the codes. */
const USUAL: readonly (readonly [ending: string, article: string])[] = [
  ["voorde", "De Voorde"],
  ["wold", "'t Wold"],
];

/** Other names to find an organisation by: an old one, another spelling, an abbreviation. */
export function aliasRows(
  municipalities: readonly Municipality[],
  renamed: string,
  arrangements: readonly Arrangement[],
): readonly Row<"aliases">[] {
  const alias = (organisation_id: string, text: string, kind: string) => ({
    organisation_id,
    alias: text,
    kind,
    source: SOURCE,
  });
  return [
    alias(renamed, NAME_LEFT_BEHIND, "former-name"),
    ...USUAL.flatMap(([ending, text]) =>
      municipalities
        .filter(({ name }) => name.endsWith(ending))
        .slice(0, 1)
        .map(({ code }) => alias(code, text, "usual-name")),
    ),
    ...municipalities
      .filter(({ name }) => name.includes("ij"))
      .map(({ code, name }) => alias(code, name.replaceAll("ij", "y"), "other-spelling")),
    ...arrangements.flatMap((arrangement) => {
      const text = abbreviationOf(arrangement);
      return [arrangement.id, arrangement.bodyId].flatMap((id) =>
        text === null || id === null ? [] : [alias(id, text, "abbreviation")],
      );
    }),
  ];
}
