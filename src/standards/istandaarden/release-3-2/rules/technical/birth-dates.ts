import { code, type Judged, maybe, type Rule, value } from "../../../rules/rule.ts";
import { dagtekening } from "./dagtekening.ts";
import { yearsBefore } from "./years-before.ts";

const unknownDay = 19_000_101;
const isUnknown = code("3");

const withinALife = (message: string): Judged => ({
  kind: "judged",
  message,
  on: "Client",
  at: "Geboortedatum/Datum",
  reads: [value("Geboortedatum/Datum"), maybe("Geboortedatum/DatumGebruik"), dagtekening],
  holds: (born: number, use: number, sent: number) =>
    (born === unknownDay && use === isUnknown) || born >= yearsBefore(sent, 120),
});

export const birthDates: readonly Rule[] = [
  {
    code: "TR002",
    says: {
      nl: "De Geboortedatum van de Client ligt hoogstens 120 jaar voor de Dagtekening van het bericht. Is de geboortedatum onbekend, dan geldt dit niet.",
      en: "The Geboortedatum of the Client is at most 120 years before the Dagtekening of the message. This does not apply if the date of birth is unknown.",
    },
    mend: {
      nl: "Verbeter het jaar in Geboortedatum. Is de datum niet bekend? Vul dan bij Datum 1900-01-01 in en bij DatumGebruik 3.",
      en: "Correct the year in Geboortedatum. Is the date not known? Then put 1900-01-01 in Datum and 3 in DatumGebruik.",
    },
    // Of a Relatie the information model asks TR134 alone (its page of the class Relatie in WMO301).
    places: ["301", "305", "307", "315"].map(withinALife),
  },
];
