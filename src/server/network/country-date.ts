import { firstDate } from "#contract/network";
import { type Context, dutchDate } from "#platform/context";
import { Invalid } from "#platform/refusal";

/** The date of which the country is asked: today when left out. Throws `network/date-out-of-range`. */
export function countryDate(ctx: Context, on: string | undefined): string {
  const today = dutchDate(ctx.now);
  if (on === undefined) return today;
  if (on < firstDate || on > today) {
    throw new Invalid(
      "network/date-out-of-range",
      `The country is known from ${firstDate} to today, ${today}. Ask a date between these two, or leave \`on\` out for today.`,
      [{ where: "query.on", detail: `${on} is not between ${firstDate} and ${today}` }],
    );
  }
  return on;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
