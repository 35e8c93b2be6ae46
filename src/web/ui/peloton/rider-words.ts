import type { Peloton, PelotonGroup, Rider } from "#contract/adoption";
import type { PageView } from "../../page.ts";
import { isUser } from "./spots.ts";

type Words = Pick<PageView, "t" | "format">;

/** The word of a group; without a front group who uses it is no peloton. */
export function groupWord(group: PelotonGroup, { frontUntil }: Peloton, { t }: Words): string {
  const users = group === "peloton" && frontUntil === null;
  return t(`adoptionPeloton.group.${users ? "users" : group}`);
}

/** What is said of one, in a few words: “in productie sinds 3 maart 2021”. */
export function saidOf(rider: Rider, on: string, { t, format }: Words): string {
  const { group, since, sourceSays } = rider;
  if (group === "not-known") {
    return sourceSays === null
      ? t("adoptionPeloton.dot.nothing")
      : t("adoptionPeloton.dot.says", { kind: t(`adoptionPeloton.kind.${sourceSays}`) });
  }
  const status = t(`adoptionPeloton.status.${rider.status ?? "used"}`);
  if (group === "not") return status;
  if (since === null) return t("adoptionPeloton.dot.undated", { status });
  const date = format.date(since);
  if (isUser(rider)) return t("adoptionPeloton.dot.since", { status, date });
  return t(since > on ? "adoptionPeloton.dot.plannedOn" : "adoptionPeloton.dot.planPast", {
    status,
    date,
  });
}

/** What a dot says to who points at it. */
export function riderWords(rider: Rider, peloton: Peloton, view: Words): string {
  const said = `${groupWord(rider.group, peloton, view)}: ${saidOf(rider, peloton.on, view)}.`;
  const origin = rider.origin === null ? "" : ` ${view.t(`adoptionPeloton.dot.${rider.origin}`)}`;
  return `${rider.municipality.name}. ${said}${origin}`;
}
