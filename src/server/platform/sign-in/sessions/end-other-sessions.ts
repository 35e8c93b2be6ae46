import type { Context } from "../../context.ts";
import { signedIn } from "../signed-in.ts";
import { endSessions } from "./session-store.ts";

export async function endOtherSessions(ctx: Context): Promise<void> {
  const { person, session } = signedIn(ctx);
  await endSessions(ctx.db, { person, but: session }, "ended-by-owner", ctx.now);
}
