import { type HolidaySettings, iWmoAndIJw } from "#standards/working-days/index";
import { choiceOf } from "../standard-query.ts";

export const liberationDays = ["every-year", "every-five-years", "never"] as const;
export const goodFridays = ["yes", "no"] as const;

/** What was filled in, as it was typed. */
export interface DeadlinesQuery {
  readonly message: string;
  readonly on: string;
  readonly goodFriday: (typeof goodFridays)[number];
  readonly liberationDay: HolidaySettings["liberationDay"];
}

const usual = {
  goodFriday: iWmoAndIJw.goodFriday ? "yes" : "no",
  liberationDay: iWmoAndIJw.liberationDay,
} as const;

export const readDeadlinesQuery = (query: URLSearchParams): DeadlinesQuery => ({
  message: (query.get("message") ?? "").trim().slice(0, 20).toUpperCase(),
  on: (query.get("on") ?? "").trim().slice(0, 20),
  goodFriday: choiceOf(query, "goodFriday", goodFridays) || usual.goodFriday,
  liberationDay: choiceOf(query, "liberationDay", liberationDays) || usual.liberationDay,
});

/** As an address holds it: what is usual is left out. */
export const writeDeadlinesQuery = (asked: DeadlinesQuery) => ({
  message: asked.message,
  on: asked.on,
  goodFriday: asked.goodFriday === usual.goodFriday ? "" : asked.goodFriday,
  liberationDay: asked.liberationDay === usual.liberationDay ? "" : asked.liberationDay,
});

export const settingsOf = ({ goodFriday, liberationDay }: DeadlinesQuery): HolidaySettings => ({
  goodFriday: goodFriday === "yes",
  liberationDay,
});
