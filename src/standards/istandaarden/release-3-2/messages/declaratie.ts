import { klass, list, optional, text } from "../../notation.ts";
import type { Family } from "../families.ts";
import * as shared from "../shared-classes.ts";
import * as value from "../values.ts";

/** What was delivered to one client on one assignment in the period, and what it costs. */
export const prestatieFields = ({ productCategorie }: Family) => ({
  ProductReferentie: shared.referentie,
  ToewijzingNummer: value.nummer,
  ProductCategorie: productCategorie,
  ProductCode: value.productCode,
  ProductPeriode: shared.geslotenPeriode,
  GeleverdVolume: value.volume,
  Eenheid: value.eenheid,
  ProductTarief: optional(value.bedrag),
  IngediendBedrag: shared.bedragMetDC,
});

// The message allows less than its type does.
const declaratieNummer = text(
  value.identificatieDeclaratie.name,
  { most: value.identificatieDeclaratie.most },
  { kind: "letters-and-digits" },
);

/** 323: a provider claims the costs of a calendar month, for any number of clients. */
export const declaratie = (family: Family) => ({
  Declaratie: klass("Declaratie", {
    DeclaratieNummer: declaratieNummer,
    DeclaratiePeriode: shared.geslotenPeriode,
    DeclaratieDagtekening: value.datum,
    TotaalIngediendBedrag: shared.totaalBedragMetDC,
    Clienten: list(
      "Clienten",
      "Client",
      klass("Client", {
        Bsn: value.burgerServicenummer,
        Prestaties: list("Prestaties", "Prestatie", klass("Prestatie", prestatieFields(family))),
      }),
    ),
  }),
});
