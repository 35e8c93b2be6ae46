import { klass, list, optional } from "../../notation.ts";
import type { Family } from "../families.ts";
import * as shared from "../shared-classes.ts";
import * as value from "../values.ts";
import { prestatieFields } from "./declaratie.ts";
import { headerFields } from "./header.ts";
import { retourCodes } from "./retour.ts";

/** The header of a 325 names the claim that it answers, and always bears a code. */
export const declaratieAntwoordHeader = (code: string) =>
  klass("Header", {
    ...headerFields(code, "municipality"),
    DeclaratieIdentificatie: shared.berichtIdentificatie,
    XsltVersie: optional(value.versie),
    XsdVersieDeclaratie: shared.xsdVersie,
    RetourCodes: retourCodes,
  });

/** 325: what a municipality grants of a claim, and of what it does not why. */
export const declaratieAntwoord = (family: Family) => ({
  DeclaratieAntwoord: optional(
    klass("DeclaratieAntwoord", {
      DeclaratieNummer: value.identificatieDeclaratie,
      TotaalIngediendBedrag: shared.totaalBedragMetDC,
      TotaalToegekendBedrag: shared.totaalBedragMetDC,
      Clienten: optional(
        list(
          "Clienten",
          "Client",
          klass("Client", {
            Bsn: value.burgerServicenummer,
            Prestaties: list(
              "Prestaties",
              "Prestatie",
              klass("Prestatie", { ...prestatieFields(family), RetourCodes: retourCodes }),
            ),
            RetourCodes: retourCodes,
          }),
        ),
      ),
      RetourCodes: retourCodes,
    }),
  ),
});
