import { firstDate } from "#contract/network";
import { type Context, dutchDate } from "#platform/context";
import { Invalid } from "#platform/refusal";

/** The day that is asked: today when left out. Throws `adoption/date-out-of-range`. */
export function dayAsked(ctx: Context, on: string | undefined): string {
  const today = dutchDate(ctx.now);
  if (on === undefined) return today;
  if (on < firstDate || on > today) {
    throw new Invalid(
      "adoption/date-out-of-range",
      `Adoption is known from ${firstDate} to today, ${today}. Ask a day between these two, or leave \`on\` out for today.`,
      [{ where: "query.on", detail: `${on} is not between ${firstDate} and ${today}` }],
    );
  }
  return on;
}
