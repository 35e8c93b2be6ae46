import type { Deadline } from "#standards/istandaarden/deadlines/deadline";
import type { MessageDefinition } from "#standards/istandaarden/release-3-2/messages";
import type { DayOff, EndOfTerm, HolidaySettings } from "#standards/working-days/index";
import type { Language } from "../language.ts";

/** A deadline, and when it ends; null when it counts from something else than the receipt. */
export interface Ending {
  readonly deadline: Deadline;
  readonly end: EndOfTerm | null;
}

export interface Told {
  readonly message: MessageDefinition;
  /** The day in the Netherlands. */
  readonly received: string;
  readonly settings: HolidaySettings;
  readonly endings: readonly Ending[];
}

const locales = { nl: "nl-NL", en: "en-GB" } as const;
const [short, long] = [
  { day: "numeric", month: "long" },
  { weekday: "long", day: "numeric", month: "long", year: "numeric" },
] as const;

const written = (day: string, form: Intl.DateTimeFormatOptions, lang: Language): string =>
  new Intl.DateTimeFormat(locales[lang], { ...form, timeZone: "UTC" }).format(new Date(day));

/** Why a day is no working day: its holidays, or that it is in the weekend. */
export const whyOff = ({ holidays, weekend }: DayOff, lang: Language): string =>
  holidays.map(({ name }) => name[lang]).join(` ${terms[lang].and} `) || (weekend?.[lang] ?? "");

/** What has to follow a message, by when, and why then. */
export function deadlinesText(
  { message, received, settings, endings }: Told,
  lang: Language,
): string {
  const t = terms[lang];
  const { name } = message;
  if (endings.length === 0) return `${t.nothing(name)}\n`;
  const head = `${name}  (${t.received(written(received, long, lang))})`;
  const unknown = [...new Set(endings.flatMap(({ end }) => end?.unknown ?? []))];
  const blocks = endings.map((ending) => lines(ending, lang).join("\n"));
  const notes = [...unknown.map(t.unknown), t.counted(settings)];
  return `${[head, ...blocks, ...notes].join("\n\n")}\n`;
}

function lines({ deadline, end }: Ending, lang: Language): string[] {
  const t = terms[lang];
  const { days, follows, counts, rule, says } = deadline;
  const count = t.count[deadline.in](days);
  const by = end ? t.by(written(end.last, long, lang)) : t.later;
  return [
    `  ${follows.join(` ${t.or} `)}: ${by}`,
    `    ${t.after(count, counts[lang])} (${rule})`,
    ...(end && end.skipped.length > 0 ? [`    ${skipped(end.skipped, lang)}`] : []),
    `    ${says[lang]}`,
  ];
}

function skipped(all: readonly DayOff[], lang: Language): string {
  const named = all.map((off) =>
    off.holidays.length > 0
      ? `${whyOff(off, lang)} (${written(off.day, short, lang)})`
      : `${whyOff(off, lang)} ${written(off.day, short, lang)}`,
  );
  return `${terms[lang].skipped(all.length)}: ${named.join(", ")}`;
}

const liberationDays = {
  nl: {
    "every-year": "elk jaar een feestdag",
    "every-five-years": "eens in de vijf jaar een feestdag",
    never: "een werkdag",
  },
  en: {
    "every-year": "a holiday every year",
    "every-five-years": "a holiday once in five years",
    never: "a working day",
  },
} as const;

const terms = {
  nl: {
    and: "en",
    or: "of",
    nothing: (name: string) => `Op een ${name} hoeft niets te volgen.`,
    received: (day: string) => `ontvangen op ${day}`,
    by: (day: string) => `uiterlijk ${day}`,
    later: "de dag van ontvangst bepaalt dit niet",
    count: {
      "working-days": (days: number) => `${days} werkdagen`,
      "calendar-days": (days: number) => `${days} dagen`,
    },
    after: (count: string, event: string) => `${count} na ${event}`,
    skipped: (count: number) => `${count} ${count === 1 ? "dag" : "dagen"} overgeslagen`,
    unknown: (year: number) =>
      `Van ${year} is hier niet bekend welke dagen bij besluit met een feestdag zijn gelijkgesteld. De laatste dag kan daardoor later zijn, niet eerder.`,
    counted: ({ goodFriday, liberationDay }: HolidaySettings) =>
      `Gerekend is met de feestdagen van de Algemene termijnenwet: Goede Vrijdag is een ${goodFriday ? "feestdag" : "werkdag"}, 5 mei is ${liberationDays.nl[liberationDay]}. De standaard zegt niet wat geldt: spreek dat met elkaar af, en kies het met --no-good-friday en --liberation-day.`,
  },
  en: {
    and: "and",
    or: "or",
    nothing: (name: string) => `Nothing has to follow a ${name}.`,
    received: (day: string) => `received on ${day}`,
    by: (day: string) => `no later than ${day}`,
    later: "the day of receipt does not decide this",
    count: {
      "working-days": (days: number) => `${days} working days`,
      "calendar-days": (days: number) => `${days} days`,
    },
    after: (count: string, event: string) => `${count} after ${event}`,
    skipped: (count: number) => `${count} ${count === 1 ? "day" : "days"} skipped`,
    unknown: (year: number) =>
      `It is not known here which days of ${year} are put on a par with a holiday by decree. So the last day can be later, not earlier.`,
    counted: ({ goodFriday, liberationDay }: HolidaySettings) =>
      `This counts with the holidays of the Dutch law on terms (Algemene termijnenwet): Good Friday is a ${goodFriday ? "holiday" : "working day"}, 5 May is ${liberationDays.en[liberationDay]}. The standard does not say what holds: agree on it with each other, and choose with --no-good-friday and --liberation-day.`,
  },
} as const;
