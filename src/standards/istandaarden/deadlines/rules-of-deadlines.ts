import { type Family, iJw } from "../release-3-2/families.ts";
import type { Words } from "../words.ts";
import type { Deadline } from "./deadline.ts";

/** One of both families: messages by the three digits that they share. */
export interface DeadlineOfPair extends Deadline {
  /** The only family that has the rule; most are of both. */
  readonly only?: Family;
}

// Codes and facts: the business rules of iWmo and iJw 3.2, and the answers to common questions on both.

const words = (nl: string, en: string): Words => ({ nl, en });
const receipt = {
  from: "receipt",
  counts: words("de dag van ontvangst", "the day of receipt"),
} as const;

/** OP090 asks for a return on every message but a claim. */
export const returnOf = (number: string): DeadlineOfPair => ({
  rule: "OP090",
  days: 3,
  in: "working-days",
  follows: [number],
  ...receipt,
  says: words(
    "Wie een bericht krijgt, stuurt binnen 3 werkdagen het retourbericht. De verzender let op of het komt, en vraagt erom als het er niet is. Kan er geen retour worden gemaakt, dan hoort de verzender dat buiten het berichtenverkeer om (OP090x2).",
    "Whoever gets a message sends the return within 3 working days. The sender watches whether it comes, and asks for it when it does not. When no return can be made, the sender is told so outside the traffic (OP090x2).",
  ),
});

const underReview = (rule: string, nl: string, en: string): DeadlineOfPair => ({
  rule,
  days: 56,
  in: "calendar-days",
  follows: ["301", "319"],
  // OP346 says from when. OP274 does not: we take it to be the same.
  from: "date-of-request",
  counts: words("de Dagtekening van het verzoek", "the Dagtekening of the request"),
  says: words(
    `Heeft de gemeente ${nl} in onderzoek genomen, dan volgt binnen 8 weken alsnog een toewijzing of een afwijzing.`,
    `When the municipality has put ${en} under review, an assignment or a rejection follows within 8 weeks after all.`,
  ),
});

const underReviewOf315 = underReview(
  "OP274",
  "een verzoek om toewijzing",
  "a request for an assignment",
);
const underReviewOf317 = underReview("OP346", "een verzoek om wijziging", "a request for a change");

const answer = (rule: string, nl: string, en: string): DeadlineOfPair => ({
  rule,
  days: 5,
  in: "working-days",
  follows: ["301", "319"],
  ...receipt,
  says: words(
    `De gemeente stuurt ${nl} binnen 5 werkdagen een toewijzing (301) of een antwoord (319).`,
    `The municipality sends an assignment (301) or an answer (319) ${en} within 5 working days.`,
  ),
});

const start: Pick<DeadlineOfPair, "rule" | "days" | "in" | "follows"> = {
  rule: "OP271",
  days: 5,
  in: "working-days",
  follows: ["305"],
};

const stop: Pick<DeadlineOfPair, "rule" | "days" | "in" | "follows"> = {
  rule: "OP272",
  days: 5,
  in: "working-days",
  follows: ["307"],
};

/** What else follows a message, by its three digits. */
export const byNumber: Readonly<Record<string, readonly DeadlineOfPair[]>> = {
  "301": [
    {
      ...start,
      ...receipt,
      says: words(
        "Is de zorg al begonnen voordat de toewijzing kwam, dan stuurt de aanbieder het startbericht binnen 5 werkdagen na ontvangst.",
        "When care began before the assignment came, the provider sends the start message within 5 working days after receipt.",
      ),
    },
    {
      ...start,
      from: "start",
      counts: words(
        "de dag waarop de zorg echt is begonnen",
        "the day on which care actually began",
      ),
      says: words(
        "Begint de zorg na de toewijzing, dan stuurt de aanbieder het startbericht binnen 5 werkdagen na het begin. Een intake die niet bij het product hoort, is nog geen begin.",
        "When care begins after the assignment, the provider sends the start message within 5 working days after it began. An intake that is no part of the product is no beginning.",
      ),
    },
  ],
  "305": [
    {
      ...stop,
      from: "end",
      counts: words(
        "de dag waarop de zorg echt is gestopt",
        "the day on which care actually stopped",
      ),
      says: words(
        "Stopt de zorg, dan stuurt de aanbieder het stopbericht binnen 5 werkdagen. Nazorg die niet bij het product hoort, telt niet mee.",
        "When care stops, the provider sends the stop message within 5 working days. Aftercare that is no part of the product does not count.",
      ),
    },
  ],
  "307": [
    {
      ...stop,
      from: "known-to-be-final",
      counts: words(
        "de dag waarop bekend is dat de stop definitief is",
        "the day on which the stop is known to be final",
      ),
      says: words(
        "Was de stop tijdelijk en komt de zorg niet terug, dan stuurt de aanbieder een nieuw stopbericht binnen 5 werkdagen nadat dat bekend is.",
        "When the stop was temporary and care does not come back, the provider sends another stop message within 5 working days after that is known.",
      ),
    },
  ],
  "315": [
    answer("OP274", "per aangevraagd product", "for each product that was asked for"),
    underReviewOf315,
    {
      rule: "OP359",
      days: 14,
      in: "calendar-days",
      // The rule calls it a term of the law.
      moves: true,
      follows: ["319"],
      ...receipt,
      only: iJw,
      says: words(
        "Wijst de gemeente het verzoek af omdat een andere gemeente betaalt (woonplaatsbeginsel), dan doet zij dat binnen 2 weken en noemt zij die gemeente.",
        "When the municipality rejects the request because another municipality pays (the principle of residence), it does so within 2 weeks and names that municipality.",
      ),
    },
  ],
  "317": [answer("OP346", "voor het hele verzoek", "to the whole request"), underReviewOf317],
  "319": [underReviewOf315, underReviewOf317],
  "323": [
    {
      rule: "OP090x4",
      days: 10,
      in: "working-days",
      follows: ["325"],
      ...receipt,
      says: words(
        "De gemeente antwoordt binnen 10 werkdagen op een declaratie. Lukt dat niet, dan neemt zij buiten het berichtenverkeer om contact op. De aanbieder let op of het antwoord komt.",
        "The municipality answers a claim within 10 working days. If it cannot, it gets in touch outside the traffic. The provider watches whether the answer comes.",
      ),
    },
  ],
};
