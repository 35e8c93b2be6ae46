import { type Judged, type Rule, value } from "../../../rules/rule.ts";
import { dagtekening } from "./dagtekening.ts";
import { yearsBefore } from "./years-before.ts";

/** A day that is not after the Dagtekening. */
const past = (message: string, on: string, at: string): Judged => ({
  kind: "judged",
  message,
  on,
  at,
  reads: [value(at), dagtekening],
  holds: (day: number, sent: number) => day <= sent,
});

/** A period that has ended when the message is sent. */
const ended = (message: string, on: string, period: string): Judged => ({
  kind: "judged",
  message,
  on,
  at: `${period}/Einddatum`,
  reads: [value(`${period}/Begindatum`), value(`${period}/Einddatum`), dagtekening],
  holds: (begin: number, end: number, sent: number) => begin <= end && end <= sent,
});

export const days: readonly Rule[] = [
  {
    code: "TR018",
    says: {
      nl: "De Einddatum van een StopProduct is dezelfde dag als de Begindatum, of een dag erna.",
      en: "The Einddatum of a StopProduct is the same day as its Begindatum, or a later one.",
    },
    mend: {
      nl: "Vergelijk Begindatum en Einddatum. Neem de Begindatum over uit het startbericht en vul bij Einddatum de laatste dag van de levering in.",
      en: "Compare Begindatum and Einddatum. Copy the Begindatum from the start message, and put the last day of delivery in Einddatum.",
    },
    places: [
      {
        kind: "judged",
        message: "307",
        on: "StopProduct",
        at: "Einddatum",
        reads: [value("Begindatum"), value("Einddatum")],
        holds: (begin: number, end: number) => begin <= end,
      },
    ],
  },
  {
    code: "TR134",
    says: {
      nl: "Deze datum ligt niet na de Dagtekening van het bericht. Dit geldt voor een Geboortedatum en voor de Begindatum van een DeclaratiePeriode of ProductPeriode.",
      en: "This date is not after the Dagtekening of the message. This applies to a Geboortedatum and to the Begindatum of a DeclaratiePeriode or ProductPeriode.",
    },
    mend: {
      nl: "Verbeter de datum. Klopt de datum wel, kijk dan of de Dagtekening juist is, of verstuur het bericht later.",
      en: "Correct the date. If the date is right, check the Dagtekening, or send the message later.",
    },
    // The rule tables do not tell on which elements it stands. The information model on the web does, where a page of it
    // could be read: on the Geboortedatum of a Relatie (WMO301) and on the Begindatum of CDT_GeslotenPeriode (WMO323,
    // JW325). That 315 has it and 317 has not, while of both only 315 has a Geboortedatum, tells it for a Client. Nothing
    // tells it of the other days: an Ingangsdatum, a gewenste datum and the end of a delivery may lie ahead, and a
    // Toewijzingsdatum, the Begindatum of a start and a DeclaratieDagtekening are left alone for want of a source.
    places: [
      past("301", "Client", "Geboortedatum/Datum"),
      past("301", "Relatie", "Geboortedatum/Datum"),
      past("305", "Client", "Geboortedatum/Datum"),
      past("307", "Client", "Geboortedatum/Datum"),
      past("315", "Client", "Geboortedatum/Datum"),
      past("323", "Declaratie", "DeclaratiePeriode/Begindatum"),
      past("323", "Prestatie", "ProductPeriode/Begindatum"),
      past("325", "Prestatie", "ProductPeriode/Begindatum"),
    ],
  },
  {
    code: "TR137",
    says: {
      nl: "De Einddatum van een DeclaratiePeriode of ProductPeriode ligt niet voor de Begindatum en niet na de Dagtekening van het bericht.",
      en: "The Einddatum of a DeclaratiePeriode or ProductPeriode is not before its Begindatum and not after the Dagtekening of the message.",
    },
    mend: {
      nl: "Controleer Begindatum en Einddatum. Is de periode nog bezig, verstuur het bericht dan pas als die voorbij is.",
      en: "Check Begindatum and Einddatum. If the period is not over yet, send the message when it is.",
    },
    places: [
      ended("323", "Declaratie", "DeclaratiePeriode"),
      ended("323", "Prestatie", "ProductPeriode"),
      ended("325", "Prestatie", "ProductPeriode"),
    ],
  },
  {
    code: "TR335",
    says: {
      nl: "De Einddatum van de ProductPeriode ligt hoogstens vijf jaar voor de DeclaratieDagtekening.",
      en: "The Einddatum of the ProductPeriode is at most five years before the DeclaratieDagtekening.",
    },
    mend: {
      nl: "Verbeter de Einddatum. Is de levering echt ouder dan vijf jaar, haal deze Prestatie dan uit de declaratie.",
      en: "Correct the Einddatum. If the delivery really is more than five years old, take this Prestatie out of the claim.",
    },
    places: [
      {
        kind: "judged",
        message: "323",
        on: "Prestatie",
        at: "ProductPeriode/Einddatum",
        reads: [value("ProductPeriode/Einddatum"), value("/Declaratie/DeclaratieDagtekening")],
        holds: (end: number, signed: number) => end >= yearsBefore(signed, 5),
      },
    ],
  },
  {
    code: "TR380",
    says: {
      nl: "De GewensteIngangsdatum van een NieuwProduct ligt na de Dagtekening van het bericht.",
      en: "The GewensteIngangsdatum of a NieuwProduct is after the Dagtekening of the message.",
    },
    mend: {
      nl: "Vul een GewensteIngangsdatum in die na de dag van verzending ligt.",
      en: "Put in a GewensteIngangsdatum that is after the day of sending.",
    },
    // Not of a TeWijzigenProduct: a change of the whole period begins when the assignment does (TR357, IV092).
    places: [
      {
        kind: "judged",
        message: "317",
        on: "NieuwProduct",
        at: "GewensteIngangsdatum",
        reads: [value("GewensteIngangsdatum"), dagtekening],
        holds: (wished: number, sent: number) => wished > sent,
      },
    ],
  },
];
