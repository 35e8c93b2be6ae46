import { code, isAbsent, isPresent, maybe, type Rule } from "../../../rules/rule.ts";

const residence = code("8");

const answer = {
  kind: "judged",
  message: "319",
  family: "iJw",
  on: "Antwoord",
  reads: [maybe("RedenAfwijzingVerzoek"), maybe("Woonplaatsbeginsel")],
} as const;

const change = { kind: "judged", message: "317", on: "Verzoek", at: "" } as const;

const either = (one: number, other: number): boolean => isPresent(one) || isPresent(other);

export const requests: readonly Rule[] = [
  {
    code: "TR352",
    says: {
      nl: "Een verzoek om wijziging noemt minstens één toewijzing die er al is: een OngewijzigdProduct of een TeWijzigenProduct.",
      en: "A request for change names at least one assignment that is there already: an OngewijzigdProduct or a TeWijzigenProduct.",
    },
    mend: {
      nl: "Noem alle lopende toewijzingen van de Client. Zijn die er niet, stuur dan een verzoek om toewijzing (315).",
      en: "Name all current assignments of the Client. If there are none, send a request for assignment (315).",
    },
    places: [
      {
        ...change,
        reads: [maybe("OngewijzigdeProducten"), maybe("TeWijzigenProducten")],
        holds: either,
      },
    ],
  },
  {
    code: "TR353",
    says: {
      nl: "Een verzoek om wijziging vraagt minstens één verandering: een TeWijzigenProduct of een NieuwProduct.",
      en: "A request for change asks for at least one change: a TeWijzigenProduct or a NieuwProduct.",
    },
    mend: {
      nl: "Geef aan wat er moet veranderen. Verandert er niets, stuur het bericht dan niet.",
      en: "Tell what has to change. If nothing changes, do not send the message.",
    },
    places: [
      { ...change, reads: [maybe("TeWijzigenProducten"), maybe("NieuweProducten")], holds: either },
    ],
  },
  {
    code: "TR377",
    says: {
      nl: "Bij RedenAfwijzingVerzoek 8 (Woonplaatsbeginsel) staat in Woonplaatsbeginsel welke gemeente wel verantwoordelijk is.",
      en: "With RedenAfwijzingVerzoek 8 (Woonplaatsbeginsel), Woonplaatsbeginsel tells which municipality is responsible.",
    },
    mend: {
      nl: "Voeg Woonplaatsbeginsel toe met de code van de verantwoordelijke Gemeente, of kies een andere reden.",
      en: "Add Woonplaatsbeginsel with the code of the responsible Gemeente, or choose another reason.",
    },
    places: [
      {
        ...answer,
        at: "RedenAfwijzingVerzoek",
        holds: (reason: number, other: number) => reason !== residence || isPresent(other),
      },
    ],
  },
  {
    code: "TR409",
    says: {
      nl: "Woonplaatsbeginsel staat alleen in een antwoord met RedenAfwijzingVerzoek 8 (Woonplaatsbeginsel).",
      en: "Woonplaatsbeginsel is only there in an answer with RedenAfwijzingVerzoek 8 (Woonplaatsbeginsel).",
    },
    mend: {
      nl: "Verwijder Woonplaatsbeginsel, of vul RedenAfwijzingVerzoek met 8.",
      en: "Remove Woonplaatsbeginsel, or fill RedenAfwijzingVerzoek with 8.",
    },
    places: [
      {
        ...answer,
        at: "Woonplaatsbeginsel",
        holds: (reason: number, other: number) => isAbsent(other) || reason === residence,
      },
    ],
  },
];
