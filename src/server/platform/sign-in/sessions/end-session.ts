import type { Context } from "../../context.ts";
import { NotFound } from "../../refusal.ts";
import { signedIn } from "../signed-in.ts";
import { endSessions } from "./session-store.ts";

/** Ends one session of who asks. Throws `platform/unknown-session` for one that is not theirs or is over. */
export async function endSession(ctx: Context, id: string): Promise<void> {
  const { person } = signedIn(ctx);
  const ended = await endSessions(ctx.db, { person, only: id }, "ended-by-owner", ctx.now);
  if (ended.length === 0) {
    throw new NotFound(
      "platform/unknown-session",
      "You have no such session, or it is over. Open the list of your sessions again.",
    );
  }
}
