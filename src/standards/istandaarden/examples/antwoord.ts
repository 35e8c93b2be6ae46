import { redenAfwijzingVerzoek } from "../release-3-2/code-lists.ts";
import type { ClassContent } from "../writer/write-message.ts";
import { codesOf } from "./chance.ts";
import type { Making } from "./making.ts";
import { referentie } from "./remark.ts";

/** The reason to reject that another municipality is where the child belongs. */
const woonplaatsbeginsel = "8";
// The code with which the official sample of JW319 answers.
const elsewhere = "1916";

/** 319: a request is looked at, or is rejected with a reason. */
export function antwoord({ chance, message }: Making): ClassContent {
  const ReferentieAanbieder = referentie(chance, chance.between(0, 20));
  if (chance.once(3)) return { Antwoord: { ReferentieAanbieder, VerzoekAntwoord: "2" } };
  const reason = chance.once(3) ? woonplaatsbeginsel : chance.pick(codesOf(redenAfwijzingVerzoek));
  const names = message.family.name === "iJw" && reason === woonplaatsbeginsel;
  return {
    Antwoord: {
      ReferentieAanbieder,
      VerzoekAntwoord: "1",
      RedenAfwijzingVerzoek: reason,
      ...(names && { Woonplaatsbeginsel: { Gemeente: elsewhere } }),
    },
  };
}
