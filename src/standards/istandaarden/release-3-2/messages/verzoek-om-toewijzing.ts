import { klass, list, optional } from "../../notation.ts";
import type { Family } from "../families.ts";
import * as shared from "../shared-classes.ts";
import * as value from "../values.ts";

const aangevraagdProduct = (family: Family) =>
  klass("AangevraagdProduct", {
    ReferentieAanbieder: value.referentie,
    BeschikkingNummer: optional(value.nummer),
    Product: optional(shared.product(family)),
    BeschikkingIngangsdatum: optional(value.datum),
    ToewijzingIngangsdatum: value.datum,
    ToewijzingEinddatum: optional(value.datum),
    Omvang: optional(shared.omvang),
    Budget: optional(value.budget),
    Verwijzer: shared.verwijzer,
    Raamcontract: optional(value.jaNee),
    Commentaar: optional(value.commentaar),
  });

/** 315: a provider asks a municipality to assign. In iJw alone it tells whether who has authority over a child is known. */
export const verzoekOmToewijzing = (family: Family) => ({
  Client: klass("Client", {
    Bsn: value.burgerServicenummer,
    Geboortedatum: shared.geboortedatum,
    Geslacht: value.geslacht,
    Naam: shared.verkorteNaam,
    ...(family.name === "iJw" && { GezagsdragerBekend: optional(value.jaNee) }),
    Commentaar: optional(value.commentaar),
    AangevraagdeProducten: list(
      "AangevraagdeProducten",
      "AangevraagdProduct",
      aangevraagdProduct(family),
    ),
  }),
});
