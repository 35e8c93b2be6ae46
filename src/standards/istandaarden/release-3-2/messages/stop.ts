import { klass, list, optional } from "../../notation.ts";
import type { Family } from "../families.ts";
import * as shared from "../shared-classes.ts";
import * as value from "../values.ts";

/** 307: a provider stopped delivering, for a while or for good. */
export const stop = (family: Family) => ({
  Client: klass("Client", {
    Bsn: value.burgerServicenummer,
    Geboortedatum: shared.geboortedatum,
    Geslacht: value.geslacht,
    Naam: shared.verkorteNaam,
    StopProducten: list(
      "StopProducten",
      "StopProduct",
      klass("StopProduct", {
        ToewijzingNummer: optional(value.nummer),
        Product: optional(shared.product(family)),
        ToewijzingIngangsdatum: optional(value.datum),
        Begindatum: value.datum,
        RedenBeeindiging: family.redenBeeindiging,
        Einddatum: value.datum,
        StatusAanlevering: value.statusAanlevering,
      }),
    ),
  }),
});
