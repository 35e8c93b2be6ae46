import { klass, list, optional } from "../../notation.ts";
import type { Family } from "../families.ts";
import * as shared from "../shared-classes.ts";
import * as value from "../values.ts";

/** 305: a provider began to deliver. */
export const start = (family: Family) => ({
  Client: klass("Client", {
    Bsn: value.burgerServicenummer,
    Geboortedatum: shared.geboortedatum,
    Geslacht: value.geslacht,
    Naam: shared.verkorteNaam,
    StartProducten: list(
      "StartProducten",
      "StartProduct",
      klass("StartProduct", {
        ToewijzingNummer: optional(value.nummer),
        Product: optional(shared.product(family)),
        ToewijzingIngangsdatum: optional(value.datum),
        Begindatum: value.datum,
        StatusAanlevering: value.statusAanlevering,
      }),
    ),
  }),
});
