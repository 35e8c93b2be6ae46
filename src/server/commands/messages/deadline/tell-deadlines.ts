import { deadlinesOf } from "#standards/istandaarden/deadlines/deadlines-of";
import { type MessageDefinition, messages } from "#standards/istandaarden/release-3-2/messages";
import {
  CannotReckon,
  dutchDay,
  endOfTerm,
  type HolidaySettings,
  iWmoAndIJw,
} from "#standards/working-days/index";
import { dayNumber } from "../dutch-day.ts";
import type { Language } from "../language.ts";
import type { Output } from "../output.ts";
import { WrongUsage } from "../wrong-usage.ts";
import { deadlinesText, type Ending, type Told, whyOff } from "./deadline-text.ts";

export interface DeadlinesAsked {
  /** A day or a moment; today when there is none. */
  readonly received: string | undefined;
  readonly goodFriday: boolean;
  readonly noGoodFriday: boolean;
  readonly liberationDay: string | undefined;
  readonly json: boolean;
  readonly lang: Language;
}

/** Tells what has to follow a message that was received on a day, and by when. */
export function tellDeadlines(name: string, asked: DeadlinesAsked, output: Output): void {
  const message = messageNamed(name);
  const settings = settingsOf(asked);
  const told = reckoned((): Told => {
    const received = dayOf(asked.received);
    const endings = deadlinesOf(message).map((deadline): Ending => {
      const end = deadline.from === "receipt" ? endOfTerm(deadline, received, settings) : null;
      return { deadline, end };
    });
    return { message, received, settings, endings };
  });
  output.say(asked.json ? jsonLine(told, asked.lang) : deadlinesText(told, asked.lang));
}

/** What cannot be reckoned with was asked wrongly. */
function reckoned<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof CannotReckon) throw new WrongUsage(error.words);
    throw error;
  }
}

function messageNamed(name: string): MessageDefinition {
  const message = messages.get(name.toUpperCase());
  if (message) return message;
  const all = [...messages.keys()].join(", ");
  throw new WrongUsage({
    nl: `Er is geen bericht ${name}. Er zijn: ${all}.`,
    en: `There is no message ${name}. There are: ${all}.`,
  });
}

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A moment is a day in the Netherlands, whatever day it is in the zone in which it is written. */
function dayOf(written: string | undefined): string {
  if (written === undefined) return dutchDay(new Date());
  if (!written.includes("T")) return written;
  const isWritten = moment.test(written) && dayNumber(written.slice(0, 10)) !== null;
  const time = isWritten ? Date.parse(written) : Number.NaN;
  if (!Number.isNaN(time)) return dutchDay(new Date(time));
  throw new WrongUsage({
    nl: `--received ${written}: dit moet een dag als 2026-11-27 zijn, of een moment met zijn zone als 2026-11-27T23:30:00Z.`,
    en: `--received ${written}: this must be a day as 2026-11-27, or a moment with its zone as 2026-11-27T23:30:00Z.`,
  });
}

const liberationDays = ["every-year", "every-five-years", "never"] as const;

function settingsOf({ goodFriday, noGoodFriday, liberationDay }: DeadlinesAsked): HolidaySettings {
  if (goodFriday && noGoodFriday) {
    throw new WrongUsage({
      nl: "Kies --good-friday of --no-good-friday, niet allebei.",
      en: "Choose --good-friday or --no-good-friday, not both.",
    });
  }
  const chosen = liberationDays.find((one) => one === liberationDay);
  if (liberationDay !== undefined && chosen === undefined) {
    throw new WrongUsage({
      nl: `--liberation-day ${liberationDay}: dit moet every-year, every-five-years of never zijn.`,
      en: `--liberation-day ${liberationDay}: this must be every-year, every-five-years or never.`,
    });
  }
  return {
    goodFriday: goodFriday || (!noGoodFriday && iWmoAndIJw.goodFriday),
    liberationDay: chosen ?? iWmoAndIJw.liberationDay,
  };
}

function jsonLine({ message, received, settings, endings }: Told, lang: Language): string {
  const deadlines = endings.map(({ deadline, end }) => ({
    rule: deadline.rule,
    follows: deadline.follows,
    days: deadline.days,
    in: deadline.in,
    from: deadline.from,
    counts: deadline.counts[lang],
    text: deadline.says[lang],
    last: end?.last ?? null,
    skipped: end?.skipped.map((off) => ({ day: off.day, why: whyOff(off, lang) })) ?? null,
    unknown: end?.unknown ?? null,
  }));
  return `${JSON.stringify({ message: message.name, received, settings, deadlines })}\n`;
}
