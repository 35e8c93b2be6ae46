import type { Held } from "../notation.ts";
import type { start as startDefinition } from "../release-3-2/messages/start.ts";
import type { stop as stopDefinition } from "../release-3-2/messages/stop.ts";
import { productOf } from "./care.ts";
import { codesOf } from "./chance.ts";
import { daysAfter, daysBetween } from "./days.ts";
import type { Making } from "./making.ts";
import { client, verkorteNaam } from "./person.ts";

type Start = Held<ReturnType<typeof startDefinition>["Client"]>;
type Stop = Held<ReturnType<typeof stopDefinition>["Client"]>;
type StartProduct = Start["StartProducten"][number];
type StopProduct = Stop["StopProducten"][number];

/** 305. What was told wrong is deleted, and told anew with another day in the same message (IV008). */
export function start(making: Making): { readonly Client: Start } {
  const { chance } = making;
  const first = chance.between(0, 5);
  const count = making.products ?? chance.between(1, 4);
  const StartProducten: StartProduct[] = [];
  for (let n = 0; n < count; n += 1) {
    const before = StartProducten.at(-1);
    if (before?.StatusAanlevering === "3") {
      const Begindatum = daysAfter(before.Begindatum, -1);
      StartProducten.push({ ...before, Begindatum, StatusAanlevering: "1" });
    } else StartProducten.push({ ...delivered(making, n + first), ...status(making) });
  }
  return { Client: { ...client(making), Naam: verkorteNaam(chance), StartProducten } };
}

/** 307. After a stop for a while comes one for good, of the same delivery. */
export function stop(making: Making): { readonly Client: Stop } {
  const { chance, message, day } = making;
  const first = chance.between(0, 5);
  const reasons = codesOf(message.family.redenBeeindiging.list);
  const lasting = reasons.filter((code) => code !== forAWhile);
  const until = (from: string): string =>
    daysAfter(from, chance.between(0, daysBetween(from, day)));
  const count = making.products ?? chance.between(1, 4);
  const StopProducten: StopProduct[] = [];
  for (let n = 0; n < count; n += 1) {
    const before = StopProducten.at(-1);
    if (before?.RedenBeeindiging === forAWhile && chance.once(2)) {
      const Einddatum = until(before.Einddatum);
      StopProducten.push({ ...before, RedenBeeindiging: chance.pick(lasting), Einddatum });
      continue;
    }
    const product = delivered(making, n + first);
    const RedenBeeindiging = chance.once(3) ? forAWhile : chance.pick(reasons);
    const Einddatum = until(product.Begindatum);
    StopProducten.push({ ...product, RedenBeeindiging, Einddatum, ...status(making) });
  }
  return { Client: { ...client(making), Naam: verkorteNaam(chance), StopProducten } };
}

/** The reason to end that is no end. */
const forAWhile = "20";

const status = ({ chance }: Making) => ({
  StatusAanlevering: chance.once(6) ? ("3" as const) : ("1" as const),
});

/** What is delivered on an assignment; or, when a task is paid for, a product without one (IV096). */
function delivered({ chance, message, day }: Making, n: number) {
  const assigned = daysAfter(day, -chance.between(30, 400));
  const begun = { Begindatum: daysAfter(assigned, chance.between(1, 20)) };
  const Product = productOf(message.family, n, !chance.once(3));
  if (chance.once(6)) return { Product, ...begun };
  return {
    ToewijzingNummer: 70_000 + n * 7,
    ...(!chance.once(5) && { Product }),
    ...(!chance.once(4) && { ToewijzingIngangsdatum: assigned }),
    ...begun,
  };
}
