import { klass, list, optional } from "../../notation.ts";
import type { Family } from "../families.ts";
import * as shared from "../shared-classes.ts";
import * as value from "../values.ts";

const ongewijzigdProduct = klass("OngewijzigdProduct", { ToewijzingNummer: value.nummer });

const teWijzigenProduct = klass("TeWijzigenProduct", {
  ToewijzingNummer: value.nummer,
  GewensteIngangsdatum: value.datum,
  Einddatum: optional(value.datum),
  Omvang: optional(shared.omvang),
  Budget: optional(value.budget),
});

const nieuwProduct = (family: Family) =>
  klass("NieuwProduct", {
    Product: optional(shared.product(family)),
    GewensteIngangsdatum: value.datum,
    Einddatum: optional(value.datum),
    Omvang: optional(shared.omvang),
    Budget: optional(value.budget),
  });

/** 317: a provider asks to change what is assigned; it tells the whole situation that it wishes. */
export const verzoekOmWijziging = (family: Family) => ({
  Client: klass("Client", {
    Bsn: value.burgerServicenummer,
    Verzoek: klass("Verzoek", {
      ReferentieAanbieder: value.referentie,
      RedenVerzoek: value.redenVerzoek,
      OngewijzigdeProducten: optional(
        list("OngewijzigdeProducten", "OngewijzigdProduct", ongewijzigdProduct),
      ),
      TeWijzigenProducten: optional(
        list("TeWijzigenProducten", "TeWijzigenProduct", teWijzigenProduct),
      ),
      NieuweProducten: optional(list("NieuweProducten", "NieuwProduct", nieuwProduct(family))),
    }),
  }),
});
