import type { AnswerOfOrganisation, Explanation, OwnAnswer, OwnUse } from "#contract/adoption";
import { allowing, listing, testMe } from "../test-page.ts";

export const town = { id: "GM9001", name: "Oefendam" };
export const village = { id: "GM9002", name: "Proefveen" };
export const partnership = { id: "GR9001", name: "Samen Oefenen" };

const held = {
  right: "confirmer" as const,
  since: "2026-01-01T00:00:00Z",
  confirmedUntil: "2027-01-01",
  lapsed: false,
};

/** Somebody who answers for the town. */
export const confirmer = testMe({
  organisation: town,
  organisations: [{ ...town, ended: null, kind: "municipality", rights: [held], actsFor: [] }],
});

/** Somebody of a partnership that two municipalities let answer for them, and a third does not. */
export const partner = testMe({
  organisation: partnership,
  organisations: [
    {
      ...partnership,
      ended: null,
      kind: "joint-arrangement",
      rights: [held],
      actsFor: [
        { ...town, scope: ["adoption"] },
        { ...village, scope: ["contact", "adoption"] },
        { id: "GM9003", name: "Testerve", scope: ["contact"] },
      ],
    },
  ],
});

const silence: AnswerOfOrganisation = {
  entry: { id: "proefzaak", name: "Proefzaak", kind: "software" },
  version: null,
  rule: "solution",
  level: null,
  decider: null,
  since: "2024-05-01",
  themes: ["case-management"],
  answerId: null,
  answer: "none",
  plannedOn: null,
  reason: null,
  reviewOn: null,
  expiresOn: null,
  explainedAt: null,
  reusedFrom: null,
  givenOn: null,
  byOrganisation: null,
  inheritedFrom: [],
};

/** What is answered on a subject, as others see it; silence but for what is given. */
export const answer = (given: Partial<AnswerOfOrganisation> = {}): AnswerOfOrganisation => ({
  ...silence,
  ...given,
});

/** The same as the municipality itself sees it. */
export const own = (given: Partial<OwnAnswer> = {}): OwnAnswer => ({
  ...silence,
  hidden: false,
  hides: false,
  prefilled: null,
  prefilledBecause: null,
  conflicting: [],
  ...given,
});

export const agreement = {
  entry: { id: "proefafspraak", name: "Proefafspraak", kind: "agreement" as const },
  version: "1.0",
  rule: "joint" as const,
  level: "comply-or-explain" as const,
  decider: "Oefenraad",
};
export const standard = {
  entry: { id: "proefstandaard", name: "Proefstandaard", kind: "agreement" as const },
  version: null,
  rule: "forum" as const,
  level: "comply-or-explain" as const,
  decider: "Forum Standaardisatie",
};

export const idOf = (n: number, batch = "019a0000-0000"): string =>
  `${batch}-7000-8000-${String(n).padStart(12, "0")}`;

/** Not now, because of something, until a day. */
export const notNow = {
  answer: "not-now" as const,
  answerId: idOf(1),
  reason: "Eerst verhuist het archief.",
  expiresOn: "2027-06-01",
  givenOn: "2026-10-01",
};

export const use = (given: Partial<OwnUse> = {}): OwnUse => ({
  entry: silence.entry,
  useId: idOf(40),
  version: null,
  origin: "own",
  kind: "user",
  status: "in-production",
  acquiringOn: null,
  plannedOn: null,
  productionOn: null,
  phasingOutOn: null,
  phasedOutOn: null,
  asOf: "2026-01-01",
  certainty: "high",
  evidence: null,
  sourceUrl: null,
  note: null,
  sources: [],
  contact: null,
  byOrganisation: null,
  saidBy: town,
  state: "uses",
  hidden: false,
  ...given,
});

export const explanation: Explanation = {
  id: idOf(30),
  organisation: village,
  sizeClass: "under-20000",
  answer: "not-now",
  reason: "Ons contract loopt nog een jaar.",
  givenOn: "2026-03-01",
  reused: 2,
};

export const theTown = { ...town, kind: "municipality", validUntil: null, succession: null };

/** What a page of answers asks of the API, of a town that is silent on one subject. */
export const answers = {
  getOrganisation: theTown,
  getPermissions: allowing(["listOwnAnswers", "giveAnswers", "withdrawAnswer"]),
  listTerms: listing({
    code: "case-management",
    labelNl: "Zaakgericht werken",
    labelEn: "Case management",
    validFrom: null,
    validUntil: null,
  }),
  listAnswersOfOrganisation: listing(answer()),
  listAnswerHistory: listing(),
  listOwnAnswers: listing(own()),
  listOwnUses: listing(),
  listExplanations: listing(),
  getEntry: { id: "proefafspraak", name: "Proefafspraak", summary: "Regelt hoe men proeft." },
};
