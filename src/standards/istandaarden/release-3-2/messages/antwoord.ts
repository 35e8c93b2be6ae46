import { klass, optional } from "../../notation.ts";
import type { Family } from "../families.ts";
import * as value from "../values.ts";

const woonplaatsbeginsel = klass("Woonplaatsbeginsel", { Gemeente: value.gemeente });

/** 319: a municipality rejects a request, or says that it is looking at it. In iJw alone it can name another municipality. */
export const antwoord = (family: Family) => ({
  Antwoord: klass("Antwoord", {
    ReferentieAanbieder: value.referentie,
    VerzoekAntwoord: value.verzoekAntwoord,
    RedenAfwijzingVerzoek: optional(value.redenAfwijzingVerzoek),
    ...(family.name === "iJw" && { Woonplaatsbeginsel: optional(woonplaatsbeginsel) }),
  }),
});
