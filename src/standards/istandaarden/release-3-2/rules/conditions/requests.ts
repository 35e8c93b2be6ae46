import { code, isAbsent, isPresent, maybe, type Rule, value } from "../../../rules/rule.ts";
import { judged } from "../judged.ts";
import { together } from "./together.ts";

const rejected = code("1");
const lookedAt = code("2");
/** Huisarts, jeugdarts, gecertificeerde instelling, medisch specialist: those that can have a code of their own. */
const professionals: ReadonlySet<number> = new Set(["02", "03", "04", "05"].map(code));

export const noNameBesideCode = (type: number, name: number): boolean =>
  !professionals.has(type) || isAbsent(name);

export const nameOrCode = (type: number, carerCode: number, name: number): boolean =>
  !professionals.has(type) || isPresent(carerCode) || isPresent(name);

export const isProfessional = (type: number): boolean => professionals.has(type);

export const reasonIfRejected = (answer: number, reason: number): boolean =>
  answer !== rejected || isPresent(reason);

export const noReasonIfLookedAt = (answer: number, reason: number): boolean =>
  answer !== lookedAt || isAbsent(reason);

const ofRequest = "AangevraagdProduct";

/** What a provider asks, and what a municipality answers. */
export const requests: readonly Rule[] = [
  {
    code: "CD043",
    says: {
      nl: "BeschikkingNummer en BeschikkingIngangsdatum horen bij elkaar: ze staan er allebei, of allebei niet.",
      en: "BeschikkingNummer and BeschikkingIngangsdatum belong together: both are there, or neither is.",
    },
    mend: {
      nl: "Vul BeschikkingIngangsdatum in bij een BeschikkingNummer. Is er geen nummer, haal de datum dan weg.",
      en: "Fill in BeschikkingIngangsdatum beside a BeschikkingNummer. If there is no number, remove the date.",
    },
    places: [
      judged(
        "315",
        ofRequest,
        "BeschikkingIngangsdatum",
        [maybe("BeschikkingNummer"), maybe("BeschikkingIngangsdatum")],
        together,
      ),
    ],
  },
  {
    code: "CD066",
    says: {
      nl: "Een Verwijzer met Type 02, 03, 04 of 05 en een ZorgverlenerCode heeft geen Naam.",
      en: "A Verwijzer with Type 02, 03, 04 or 05 and a ZorgverlenerCode has no Naam.",
    },
    mend: {
      nl: "Haal Naam weg: de ZorgverlenerCode zegt al wie de verwijzer is.",
      en: "Remove Naam: the ZorgverlenerCode tells already who referred the client.",
    },
    places: [
      judged(
        "315",
        ofRequest,
        "Verwijzer/Naam",
        [value("Verwijzer/Type"), maybe("Verwijzer/Naam"), value("Verwijzer/ZorgverlenerCode")],
        noNameBesideCode,
      ),
    ],
  },
  {
    code: "CD067",
    says: {
      nl: "Een Verwijzer met Type 02, 03, 04 of 05 zonder ZorgverlenerCode heeft een Naam.",
      en: "A Verwijzer with Type 02, 03, 04 or 05 without a ZorgverlenerCode has a Naam.",
    },
    mend: {
      nl: "Vul ZorgverlenerCode in. Weet u die niet, vul dan Naam in.",
      en: "Fill in ZorgverlenerCode. If you do not know it, fill in Naam.",
    },
    places: [
      judged(
        "315",
        ofRequest,
        "Verwijzer/Naam",
        [value("Verwijzer/Type"), maybe("Verwijzer/ZorgverlenerCode"), maybe("Verwijzer/Naam")],
        nameOrCode,
      ),
    ],
  },
  {
    code: "CD068",
    says: {
      nl: "Alleen een Verwijzer met Type 02, 03, 04 of 05 heeft een ZorgverlenerCode.",
      en: "Only a Verwijzer with Type 02, 03, 04 or 05 has a ZorgverlenerCode.",
    },
    mend: {
      nl: "Haal ZorgverlenerCode weg. Klopt de code wel, verbeter dan Type.",
      en: "Remove ZorgverlenerCode. If the code is right, correct Type.",
    },
    places: [
      judged(
        "315",
        ofRequest,
        "Verwijzer/ZorgverlenerCode",
        [value("Verwijzer/Type"), value("Verwijzer/ZorgverlenerCode")],
        isProfessional,
      ),
    ],
  },
  {
    code: "CD085",
    says: {
      nl: "Een Antwoord met VerzoekAntwoord 1 (afgewezen) heeft een RedenAfwijzingVerzoek.",
      en: "An Antwoord with VerzoekAntwoord 1 (rejected) has a RedenAfwijzingVerzoek.",
    },
    mend: {
      nl: "Vul RedenAfwijzingVerzoek in. Is het verzoek niet afgewezen, verbeter dan VerzoekAntwoord.",
      en: "Fill in RedenAfwijzingVerzoek. If the request was not rejected, correct VerzoekAntwoord.",
    },
    places: [
      judged(
        "319",
        "Antwoord",
        "RedenAfwijzingVerzoek",
        [value("VerzoekAntwoord"), maybe("RedenAfwijzingVerzoek")],
        reasonIfRejected,
      ),
    ],
  },
  {
    code: "CD086",
    says: {
      nl: "Een Antwoord met VerzoekAntwoord 2 (in onderzoek) heeft geen RedenAfwijzingVerzoek.",
      en: "An Antwoord with VerzoekAntwoord 2 (being looked at) has no RedenAfwijzingVerzoek.",
    },
    mend: {
      nl: "Haal RedenAfwijzingVerzoek weg. Is het verzoek afgewezen, vul dan 1 in bij VerzoekAntwoord.",
      en: "Remove RedenAfwijzingVerzoek. If the request was rejected, put 1 in VerzoekAntwoord.",
    },
    places: [
      judged(
        "319",
        "Antwoord",
        "RedenAfwijzingVerzoek",
        [value("VerzoekAntwoord"), maybe("RedenAfwijzingVerzoek")],
        noReasonIfLookedAt,
      ),
    ],
  },
];
