import { type Client, sumOf, totalOf } from "../answers/claimed.ts";
import type { ClassContent } from "../writer/write-message.ts";
import { type Chance, chanceFrom } from "./chance.ts";
import { daysAfter } from "./days.ts";
import { type Claim, claimOf } from "./declaratie.ts";
import { headerOf, xsdVersie } from "./header.ts";
import type { Making } from "./making.ts";

// What the codes mean stands in release-3-2/return-codes.ts.
const noRemark = ["0200"];
const notJudged = ["0233"];
const granted = ["8001"];
const reasons = {
  client: ["8187"],
  declaration: ["9333", "8214"],
  header: ["9056", "8848"],
  prestatie: ["9307", "9308", "9321", "9322", "9338", "9339", "9340", "9341", "9346", "0611"],
  credit: ["8017", "9390"],
};

/**
 * 325: the answer to a claim of the same seed, some days earlier. When it is said how many clients there are, each of them
 * has something that is refused; else all may be granted, or the claim as a whole refused (IV087).
 */
export function declaratieAntwoord(making: Making): ClassContent {
  const { chance, seed, clients } = making;
  const day = daysAfter(making.day, -chance.between(1, 10));
  const claim = claimOf({ ...making, day });
  const sent = headerOf({ ...making.message, sender: "provider" }, day, chanceFrom(seed, 323));
  const header = {
    Ontvanger: sent.Afzender,
    DeclaratieIdentificatie: sent.BerichtIdentificatie,
    XsdVersieDeclaratie: xsdVersie,
    RetourCodes: noRemark,
  };
  const answer = (granted: number, RetourCodes: string[], more: ClassContent = {}) => ({
    DeclaratieNummer: claim.number,
    TotaalIngediendBedrag: totalOf(claim.total),
    TotaalToegekendBedrag: totalOf(granted),
    ...more,
    RetourCodes,
  });
  const kind = clients === null ? chance.between(0, 6) : partly;
  if (kind === 0) return { Header: header, DeclaratieAntwoord: answer(claim.total, granted) };
  if (kind === 1) {
    const RetourCodes = [chance.pick(reasons.declaration)];
    return { Header: header, DeclaratieAntwoord: answer(0, RetourCodes) };
  }
  if (kind === 2) return { Header: { ...header, ...wholeRefused(chance) } };
  const { refused, sum } = refusedOf(claim, seed);
  return {
    Header: { ...header, ...(chance.once(3) && { XsltVersie: "1.0.0" }) },
    DeclaratieAntwoord: answer(claim.total - sum, noRemark, { Clienten: refused }),
  };
}

const partly = 3;

/** Nothing but the header comes back: with a code, or for what is wrong within the message with one that gives no reason. */
function wholeRefused(chance: Chance): ClassContent {
  if (chance.once(2)) return { RetourCodes: [chance.pick(reasons.header)] };
  return { XsltVersie: "1.0.0", RetourCodes: ["0001"] };
}

/** What of a claim is refused, and what that comes to. Made while it is asked for, as the claim is. */
function refusedOf({ clients }: Claim, seed: number) {
  const refused = {
    *[Symbol.iterator]() {
      let n = 0;
      for (const client of clients) {
        yield refuse(client, chanceFrom(seed, 325, n));
        n += 1;
      }
    },
  };
  let sum = 0;
  for (const { Prestaties } of refused) sum += sumOf(Prestaties);
  return { refused, sum };
}

/** The client, with all that is claimed for it; or some of that, each for a reason of its own. */
function refuse({ Bsn, Prestaties }: Client, chance: Chance) {
  if (chance.once(8)) {
    return {
      Bsn,
      Prestaties: Prestaties.map((prestatie) => ({ ...prestatie, RetourCodes: notJudged })),
      RetourCodes: reasons.client,
    };
  }
  return {
    Bsn,
    Prestaties: chance.some(Prestaties).map((prestatie) => {
      const isCredit = prestatie.IngediendBedrag.DebetCredit === "C";
      const codes = isCredit ? reasons.credit : reasons.prestatie;
      const first = chance.pick(codes);
      const more = chance.once(4) ? codes.filter((code) => code !== first).slice(0, 1) : [];
      return { ...prestatie, RetourCodes: [first, ...more] };
    }),
    RetourCodes: noRemark,
  };
}
