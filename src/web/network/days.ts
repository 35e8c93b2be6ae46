const dutchDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** Today in the Netherlands, as the API counts it. */
export const today = (now: Date): string => dutchDay.format(now);

interface Life {
  readonly validFrom: string | null;
  /** First day on which it no longer existed. */
  readonly validUntil: string | null;
}

/** Whether something existed on a day. A beginning that is not known lies before our first day. */
export function existedOn({ validFrom, validUntil }: Life, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validUntil === null || day < validUntil);
}

/** The day of an address; null for today, which is what a page shows by itself. */
export function askedDay(query: URLSearchParams, now: Date): string | null {
  const on = query.get("on")?.trim() ?? "";
  return on === "" || on === today(now) ? null : on;
}
