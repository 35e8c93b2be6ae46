import { daysIn } from "../calendar.ts";
import type { MomentType } from "../notation.ts";
import type { Element } from "../plan.ts";
import type { Words } from "../words.ts";
import { type Day, dayIn, exists, isoOf } from "./day-in.ts";
import { orLeaveOut } from "./leave-out.ts";
import { quote, sentences, type Told, words } from "./told.ts";
import { about, type ValueCase, write } from "./value-case.ts";

type MomentCase = ValueCase<MomentType>;

const howDate = words(
  "Schrijf een datum die bestaat als jjjj-mm-dd, bijvoorbeeld 2026-11-27.",
  "Write a date that exists as yyyy-mm-dd, for example 2026-11-27.",
);
const howTime = words(
  "Schrijf een tijd die bestaat als uu:mm:ss, bijvoorbeeld 09:30:00.",
  "Write a time that exists as hh:mm:ss, for example 09:30:00.",
);

export function noDate(one: MomentCase): Told {
  const { value, element } = one;
  const day = value === null ? null : dayIn(value);
  if (!day) {
    return {
      says: about(one, "is geen datum.", "is no date."),
      mend: sentences(howDate, value === null ? null : shortYear(value), orLeaveOut(element)),
    };
  }
  if (exists(day)) {
    return {
      says: about(one, "is niet geschreven als jjjj-mm-dd.", "is not written as yyyy-mm-dd."),
      mend: write(isoOf(day)),
    };
  }
  const why = whyNot(day);
  return {
    says: about(one, `is geen bestaande datum: ${why.nl}.`, `is no date that exists: ${why.en}.`),
    mend: sentences(unknownPart(day, element), swapped(day), howDate),
  };
}

const months = [
  ["januari", "January"],
  ["februari", "February"],
  ["maart", "March"],
  ["april", "April"],
  ["mei", "May"],
  ["juni", "June"],
  ["juli", "July"],
  ["augustus", "August"],
  ["september", "September"],
  ["oktober", "October"],
  ["november", "November"],
  ["december", "December"],
] as const;

function whyNot(day: Day): Words {
  const { year, month } = day;
  if (year === 0) return words("jaar 0 bestaat niet", "there is no year 0");
  const [nl, en] = months[month - 1] ?? [];
  if (!nl || !en) return words(`maand ${month} bestaat niet`, `there is no month ${month}`);
  if (day.day === 0) return words("dag 0 bestaat niet", "there is no day 0");
  const days = daysIn(year, month);
  return words(`${nl} ${year} heeft ${days} dagen`, `${en} ${year} has ${days} days`);
}

function swapped({ year, month, day }: Day): Words | null {
  const other = { year, month: day, day: month };
  return month > 12 && exists(other)
    ? words(
        `Zijn dag en maand omgewisseld? Schrijf dan ${quote(isoOf(other))}.`,
        `Were day and month swapped? Then write ${quote(isoOf(other))}.`,
      )
    : null;
}

/** A date of birth of which a part is not known says so in the element beside it (IV009). */
function unknownPart({ year, month, day }: Day, { parent }: Element): Words | null {
  const hasUse = parent?.children.some(({ name }) => name === "DatumGebruik") ?? false;
  return hasUse && (year === 0 || month === 0 || day === 0)
    ? words(
        "Is een deel niet bekend, schrijf dan 01 voor dag of maand en 1900 voor het jaar, en zeg in DatumGebruik wat niet bekend is.",
        "If a part is not known, write 01 for day or month and 1900 for the year, and say in DatumGebruik what is not known.",
      )
    : null;
}

const shortYear = (value: string): Words | null =>
  /^\s*\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}\s*$/.test(value)
    ? words("Schrijf het jaar met vier cijfers.", "Write the year with four digits.")
    : null;

export function noTime(one: MomentCase): Told {
  const { value, element } = one;
  const time = value === null ? null : timeIn(value);
  if (time) {
    return {
      says: about(one, "is niet geschreven als uu:mm:ss.", "is not written as hh:mm:ss."),
      mend: write(time),
    };
  }
  const isWritten = value !== null && /^\s*\d\d:\d\d:\d\d/.test(value);
  return {
    says: isWritten
      ? about(one, "is geen tijd die bestaat.", "is no time that exists.")
      : about(one, "is geen tijd.", "is no time."),
    mend: sentences(howTime, orLeaveOut(element)),
  };
}

/** The time that somebody wrote in another way; null when it is none that exists. */
function timeIn(value: string): string | null {
  const bare = value
    .trim()
    .replace(/^\d{4}-\d\d-\d\d[T ]/, "")
    .replace(/\s*(?:uur|u|h)\.?$/i, "");
  const [, hour = "", minute = "", second = "00"] =
    /^(\d{1,2})[:.h]?(\d\d)(?:[:.]?(\d\d))?(?:[.,]\d+)?$/.exec(bare) ?? [];
  const isTime = hour !== "" && Number(hour) < 24 && minute < "60" && second < "60";
  return isTime ? `${hour.padStart(2, "0")}:${minute}:${second}` : null;
}

const zone = /(Z|[-+]\d\d:\d\d)\s*$/;
/** What a clock in the Netherlands is ahead, in winter and in summer. */
const ours = new Set(["+01:00", "+02:00"]);

export function timeZone(one: MomentCase): Told {
  const { value, type } = one;
  const found = value === null ? undefined : zone.exec(value)?.[1];
  const shown = found ? ` (${found})` : "";
  return {
    says: about(one, `heeft een tijdzone${shown}.`, `bears a time zone${shown}.`),
    mend: sentences(zoneMend(type, found), value === null ? null : bareMoment(one, value, found)),
  };
}

const isOurs = ({ kind }: MomentType, found: string | undefined): boolean =>
  kind === "date" || found === undefined || ours.has(found);

const zoneMend = (type: MomentType, found: string | undefined): Words =>
  isOurs(type, found)
    ? words("Laat de tijdzone weg.", "Leave the time zone out.")
    : words(
        "Reken de tijd om naar die in Nederland, en laat de tijdzone weg.",
        "Turn the time into that of the Netherlands, and leave the time zone out.",
      );

/** The same without its zone; a time of elsewhere would be another one. */
const bareMoment = (
  { type }: MomentCase,
  value: string,
  found: string | undefined,
): Words | null =>
  found !== undefined && isOurs(type, found) ? write(value.trim().replace(zone, "")) : null;
