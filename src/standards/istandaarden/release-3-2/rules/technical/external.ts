import {
  type Folded,
  isPresent,
  type Judged,
  maybe,
  type Placement,
  type Rule,
  value,
} from "../../../rules/rule.ts";
import { messages } from "../../messages.ts";
import { dagtekening } from "./dagtekening.ts";

/** What a message cannot tell by itself. What is not given is not asked of a message. */
export interface Outside {
  /** The day of checking. Days are yyyymmdd. */
  readonly today?: number;
  /** Whether this was the code of a municipality on this day, by the list of CBS of that day; null: not known. */
  readonly isMunicipality?: (code: number, day: number) => boolean | null;
}

/** The return codes with which a message is refused. */
export const externalRetourCodes: Readonly<Record<string, string>> = {
  TR135: "8848",
  TR378: "S300",
};

/** All of them for whoever tells about rules, and judges nothing. */
export const toldExternalRules = (): Rule[] =>
  externalRules({ today: 0, isMunicipality: () => null });

/** The rules of control level 4 that need no more than a day or a list. */
export const externalRules = ({ today, isMunicipality }: Outside): Rule[] => [
  ...(today === undefined ? [] : [notAhead(today)]),
  ...(isMunicipality ? [existingMunicipality(isMunicipality)] : []),
];

const all = ["301", "305", "307", "315", "317", "319", "323", "325"];

const notAhead = (today: number): Rule => ({
  code: "TR135",
  says: {
    nl: "De Dagtekening van het bericht is vandaag of een dag die voorbij is.",
    en: "The Dagtekening of the message is today or a day that has passed.",
  },
  mend: {
    nl: "Vul als Dagtekening de dag in waarop u het bericht verstuurt.",
    en: "Put in as Dagtekening the day on which you send the message.",
  },
  places: all.map(
    (message): Judged => ({
      kind: "judged",
      message,
      on: "Header",
      at: "BerichtIdentificatie/Dagtekening",
      reads: [dagtekening],
      holds: (sent: number) => sent <= today,
    }),
  ),
});

type IsMunicipality = NonNullable<Outside["isMunicipality"]>;

// No assignment is older: the Wmo 2015 and the Jeugdwet are in force since 1 January 2015.
const firstYear = 2015;
/** A message can bear any date: beyond this one no list tells more. */
const lastYear = 2100;

/**
 * Not certainly wrong: the code counts when it was right on one of the days that may be meant. That is the Dagtekening, for
 * the list of then always will do, and after a merger also the day on which the assignment began.
 */
const mayBe =
  (isMunicipality: IsMunicipality) =>
  (code: number, ...days: readonly number[]): boolean =>
    days.some((day) => isMunicipality(code, day) !== false);

/** Of an assignment that is not in the message: the first day of each year in which it may have begun. */
const yearsUntil = (sent: number): readonly number[] => {
  const years = Math.min(Math.floor(sent / 10_000), lastYear) - firstYear + 1;
  return Array.from({ length: Math.max(years, 0) }, (_, n) => (firstYear + n) * 10_000 + 101);
};

function existingMunicipality(isMunicipality: IsMunicipality): Rule {
  const holdsOn = mayBe(isMunicipality);
  const holdsEver = (code: number, sent: number): boolean =>
    holdsOn(code, sent, ...yearsUntil(sent));

  /** The message itself tells when its assignments begin. */
  const begins = (message: string, over: string, begin: string): Folded => ({
    kind: "folded",
    message,
    on: "Client",
    at: municipalityOf(message),
    over,
    counts: [value(municipalityOf(message)), maybe(begin)],
    // Below zero: it was right on the day of one of them. Infinite: one does not tell its day.
    add: (sum: number, code: number, day: number) => {
      if (sum < 0 || (isPresent(day) && holdsOn(code, day))) return -1;
      return isPresent(day) ? sum + 1 : Number.POSITIVE_INFINITY;
    },
    reads: [value(municipalityOf(message)), dagtekening],
    holds: (sum: number, code: number, sent: number) =>
      sum <= 0 ||
      holdsOn(code, sent) ||
      (sum === Number.POSITIVE_INFINITY && holdsEver(code, sent)),
  });

  /** It does not. */
  const ever = (message: string): Judged => ({
    kind: "judged",
    message,
    on: "Header",
    at: municipalityOf(message),
    reads: [value(municipalityOf(message)), dagtekening],
    holds: holdsEver,
  });

  const places: Placement[] = [
    begins("301", "ToegewezenProduct", "Ingangsdatum"),
    begins("305", "StartProduct", "ToewijzingIngangsdatum"),
    begins("307", "StopProduct", "ToewijzingIngangsdatum"),
    begins("315", "AangevraagdProduct", "ToewijzingIngangsdatum"),
    ...["317", "319", "323", "325"].map(ever),
    {
      kind: "judged",
      message: "319",
      family: "iJw",
      on: "Woonplaatsbeginsel",
      at: "Gemeente",
      reads: [value("Gemeente"), dagtekening],
      holds: holdsEver,
    },
  ];
  return {
    code: "TR378",
    says: {
      nl: "De gemeentecode bestaat volgens de lijst van CBS: nu, of op de dag waarop de toewijzing ingaat of inging.",
      en: "The code of the municipality exists by the list of CBS: now, or on the day on which the assignment begins or began.",
    },
    mend: {
      nl: "Zoek de code van de gemeente op in de lijst van CBS en vul haar in met vier cijfers. Is de gemeente samengevoegd, neem dan de nieuwe code, of de oude als de toewijzing daarvoor inging.",
      en: "Look up the code of the municipality in the list of CBS and put it in as four digits. If the municipality was merged, take the new code, or the old one if the assignment began before that.",
    },
    places,
  };
}

/** Where the municipality stands. */
const municipalityOf = (message: string): string =>
  messages.get(`WMO${message}`)?.sender === "municipality"
    ? "/Header/Afzender"
    : "/Header/Ontvanger";
