import type { PersonalData } from "#platform/personal-data";
import { feedbackFrom, forgetAddress } from "./store.ts";
import { forgetTold } from "./told-store.ts";

/** Feedback that came with the mail address of a person, while that is kept. */
export const feedbackData: PersonalData = {
  async show(ctx, { email }) {
    const given = email === null ? [] : await feedbackFrom(ctx.db, email);
    return [
      {
        part: "feedback",
        rows: given.map(({ page, message, source, received_at }) => ({
          page,
          message,
          source,
          receivedAt: received_at.toISOString(),
        })),
      },
    ];
  },
  // The message is of the page and not of its writer; the address goes.
  async erase(ctx, { number, email }) {
    await forgetTold(ctx.db, number);
    if (email !== null) await forgetAddress(ctx.db, email);
  },
};
