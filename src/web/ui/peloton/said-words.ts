import type { Rider } from "#contract/adoption";
import type { PageView } from "../../page.ts";

type Words = Pick<PageView, "t" | "format">;

/**
 * By whom and from which days it is known: “volgens bronnen van 2021 tot augustus 2026”. Null when nothing is. The day of
 * the page would say that it was asked today.
 */
export function saidWords(
  riders: readonly Pick<Rider, "origin" | "asOf">[],
  view: Words,
): string | null {
  const known = riders.filter(({ origin }) => origin !== null);
  const when = whenWords(
    known.flatMap(({ asOf }) => asOf ?? []),
    view,
  );
  if (when === null) return null;
  const sources = known.filter(({ origin }) => origin === "facts").length;
  const count = known.length;
  if (sources === count) return view.t("adoptionPeloton.said.facts", { count, when });
  if (sources === 0) return view.t("adoptionPeloton.said.self", { count, when });
  return view.t("adoptionPeloton.said.both", { when });
}

/** A year is enough to begin with, and a month to end with. */
function whenWords(days: readonly string[], { t, format }: Words): string | null {
  const [first] = days.toSorted();
  const last = days.toSorted().at(-1);
  if (first === undefined || last === undefined) return null;
  const month = (day: string) => day.slice(0, "2026-01".length);
  const year = (day: string) => day.slice(0, "2026".length);
  if (month(first) === month(last)) {
    return t("adoptionPeloton.said.month", { month: format.date(month(first)) });
  }
  const from = year(first) === year(last) ? month(first) : year(first);
  return t("adoptionPeloton.said.between", {
    from: format.date(from),
    until: format.date(month(last)),
  });
}
