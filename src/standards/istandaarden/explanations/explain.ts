import { withoutReason } from "../answers/return-codes.ts";
import { later } from "../release-3-2/later/later-rules.ts";
import { returnCodes } from "../release-3-2/return-codes.ts";
import { externalRetourCodes, toldExternalRules } from "../release-3-2/rules/technical/external.ts";
import { rules } from "../release-3-2/rules.ts";
import type { Rule } from "../rules/rule.ts";
import { faultWords } from "../words/fault-words.ts";
import { distance } from "../words/near-name.ts";
import { restrictions } from "../words/restrictions.ts";
import { transportFaults, transportWords } from "../words/transport-words.ts";
import { aroundTheMessage } from "./around-the-message.ts";
import { codeListNames } from "./code-lists.ts";
import { deadlineRules } from "./deadline-rules.ts";
import type { Explanation } from "./explanation.ts";
import { messagesNumbered, placesOf, placesOfRestriction, restricted } from "./places-of.ts";

const none = { places: [], related: [], retourCode: null, isLater: false } as const;

const ofRule =
  (level: 2 | 4) =>
  ({ code, says, mend, places }: Rule): Explanation => ({
    ...none,
    code,
    kind: "rule",
    level,
    says,
    mend,
    places: placesOf(places),
    retourCode: level === 2 ? withoutReason : (externalRetourCodes[code] ?? null),
  });

const ofRules = (): Explanation[] => [
  ...rules.map(ofRule(2)),
  ...toldExternalRules().map(ofRule(4)),
  ...later.map(
    ({ code, says, mend, messages, retourCode, level }): Explanation => ({
      ...none,
      code,
      kind: "rule",
      level: level === "history" ? 3 : 4,
      says,
      mend,
      places: [{ messages: messagesNumbered(messages), elements: [] }],
      retourCode,
      isLater: true,
    }),
  ),
];

const ofRestrictions = (): Explanation[] =>
  restrictions.map(({ code, says, mend }) => ({
    ...none,
    code,
    kind: "restriction",
    level: 1,
    says,
    mend,
    places: placesOfRestriction(code),
  }));

function ofReturnCodes(all: readonly Explanation[]): Explanation[] {
  return Object.entries(returnCodes.meanings).map(([code, meaning]) => ({
    ...none,
    code,
    kind: "return-code",
    level: null,
    says: { nl: meaning, en: `${meaning} (as the standard has it, in Dutch)` },
    mend: null,
    related: all.flatMap((one) => (one.retourCode === code ? [one.code] : [])).sort(),
  }));
}

const ofStructure = (): Explanation[] =>
  Object.entries(faultWords).map(([code, { says, mend }]) => ({
    ...none,
    code,
    kind: "structure",
    level: 1,
    says,
    mend,
    related: [
      ...new Set(restricted().flatMap((one) => (one.fault === code ? [one.code] : []))),
    ].sort(),
  }));

const ofTransport = (): Explanation[] =>
  transportFaults().map((code) => ({
    ...none,
    code,
    kind: "transport",
    level: null,
    ...transportWords(code, []),
  }));

let made: readonly Explanation[] | null = null;

/** All that can be explained: rules of every level, restrictions, return codes, and faults that are named by us. */
export function explanations(): readonly Explanation[] {
  if (made === null) {
    const ofRulesNow = ofRules();
    made = [
      ...ofRulesNow,
      ...ofRestrictions(),
      ...ofReturnCodes(ofRulesNow),
      ...ofStructure(),
      ...ofTransport(),
      ...aroundTheMessage.map((one) => ({ ...none, level: null, ...one })),
      ...deadlineRules(),
    ];
  }
  return made;
}

const plain = (code: string): string => code.trim().toLowerCase();

/** What a code means, in capitals or not. More than one: the same name is given to two faults. None: it is not known. */
export const explain = (code: string): readonly Explanation[] =>
  explanations().filter((one) => plain(one.code) === plain(code));

/** Codes and lists of codes that somebody may have meant by one that is not known, the nearest first. */
export function nearCodes(code: string): readonly string[] {
  const asked = plain(code);
  const codes = [...new Set([...explanations().map((one) => one.code), ...codeListNames()])];
  const near = codes
    .filter((one) => prefixOf(plain(one)) === prefixOf(asked))
    .map((one) => ({ one, wrong: wrongness(asked, plain(one)) }))
    .filter(({ wrong }) => wrong <= mostWrong);
  return near
    .sort((a, b) => a.wrong - b.wrong)
    .slice(0, mostNear)
    .map(({ one }) => one);
}

const mostWrong = 2;
const mostNear = 5;

/** The letters before the number: a TR is never meant by a CD. Null: it is a name, not a number. */
const prefixOf = (code: string): string | null => /^([a-z]*)\d+$/.exec(code)?.[1] ?? null;

/** A code without its zeros in front is still the same number. */
const wrongness = (asked: string, code: string): number =>
  /\d/.test(asked) && numberOf(asked) === numberOf(code) ? 1 : distance(asked, code);

const numberOf = (code: string): number => Number(code.replace(/\D/g, ""));
