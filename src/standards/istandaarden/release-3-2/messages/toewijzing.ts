import { klass, list, optional } from "../../notation.ts";
import type { Family } from "../families.ts";
import * as shared from "../shared-classes.ts";
import * as value from "../values.ts";

const contact = klass("Contact", {
  Soort: value.adresSoort,
  Adres: optional(shared.adres),
  Organisatie: optional(value.organisatienaam),
  Telefoon: optional(shared.telefoonnummers),
  Emailadres: optional(value.emailadres),
  Periode: optional(shared.openPeriode),
});

const relatie = klass("Relatie", {
  Nummer: value.persoonsid,
  Volgorde: optional(value.relatieVolgorde),
  Soort: value.soortRelatie,
  Geboortedatum: optional(shared.geboortedatum),
  Geslacht: optional(value.geslacht),
  Naam: shared.volledigeNaam,
  Contact: contact,
});

const toegewezenProduct = (family: Family) =>
  klass("ToegewezenProduct", {
    ToewijzingNummer: value.nummer,
    ReferentieAanbieder: optional(value.referentie),
    Product: optional(shared.product(family)),
    Toewijzingsdatum: value.datum,
    Toewijzingstijd: value.tijd,
    Ingangsdatum: value.datum,
    Einddatum: optional(value.datum),
    RedenWijziging: optional(value.redenWijziging),
    Omvang: optional(shared.omvang),
    Budget: optional(value.budget),
    Commentaar: optional(value.commentaar),
  });

/** 301: what a municipality assigns to a provider for one client, all of it as it stands now. */
export const toewijzing = (family: Family) => ({
  Client: klass("Client", {
    Bsn: value.burgerServicenummer,
    Geboortedatum: shared.geboortedatum,
    Geslacht: value.geslacht,
    Naam: shared.volledigeNaam,
    Communicatie: optional(shared.communicatie),
    JuridischeStatus: optional(value.juridischeStatus),
    WettelijkeVertegenwoordiging: optional(value.wettelijkeVertegenwoordiging),
    Commentaar: optional(value.commentaar),
    Relaties: optional(list("Relaties", "Relatie", relatie)),
    Contactgegevens: list("Contactgegevens", "Contact", contact),
    ToegewezenProducten: list(
      "ToegewezenProducten",
      "ToegewezenProduct",
      toegewezenProduct(family),
    ),
  }),
});
