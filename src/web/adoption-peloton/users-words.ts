import type { Peloton } from "#contract/adoption";
import type { PageView } from "../page.ts";
import { saidWords } from "../ui/peloton/said-words.ts";
import { isUser } from "../ui/peloton/spots.ts";

type Words = Pick<PageView, "t" | "format">;

/** The title asks; it speaks of riding in front only when somebody does. */
export const titleOf = ({ entry, frontUntil }: Peloton, { t }: Words): string =>
  t(frontUntil === null ? "adoptionPeloton.titleNoFront" : "adoptionPeloton.title", {
    name: entry.name,
  });

/** The first sentences answer, with the figures: who uses it, who follows, who does not, and of how many it is not known. */
export function leadOf(
  { entry, on, counts, riders }: Peloton,
  { narrowed, past }: Readonly<Record<"narrowed" | "past", boolean>>,
  view: Words,
): string {
  const { t, format } = view;
  const users = counts.front + counts.peloton;
  const figure = (count: number) => ({ count, n: format.number(count) });
  const known = { name: entry.name, total: format.number(riders.length) };
  const said = saidWords(riders.filter(isUser), view) ?? "";
  const unknown = counts["not-known"];
  const says = riders.filter(({ sourceSays }) => sourceSays !== null).length;
  return [
    narrowed && t("adoptionPeloton.lead.chosen", figure(riders.length)),
    users === 0
      ? t("adoptionPeloton.lead.nobody", known)
      : t("adoptionPeloton.lead.uses", { ...known, ...figure(users), said }),
    counts.followers > 0 && t("adoptionPeloton.lead.followers", figure(counts.followers)),
    counts.not > 0 && t("adoptionPeloton.lead.not", figure(counts.not)),
    unknown === 0
      ? t("adoptionPeloton.lead.allKnown", known)
      : t("adoptionPeloton.lead.unknown", { ...known, ...figure(unknown) }),
    says > 0 && t("adoptionPeloton.lead.says", figure(says)),
    past && t("adoptionPeloton.lead.on", { date: format.date(on) }),
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}
