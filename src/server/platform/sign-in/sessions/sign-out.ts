import type { WriteLine } from "../../access/caller-work.ts";
import { nobody } from "../../caller.ts";
import type { Context } from "../../context.ts";
import { hashOfLink } from "../../secret-link.ts";
import type { SessionEnd } from "./session.ts";
import { endSessions, sessionOfToken } from "./session-store.ts";

/** Ends the session of this token, if it counts. Signing out twice is no fault. */
export async function signOut(
  ctx: Context,
  writeLine: WriteLine,
  token: string | null,
  why: SessionEnd = "signed-out",
): Promise<void> {
  const session =
    token === null ? undefined : await sessionOfToken(ctx.db, hashOfLink(token), ctx.now);
  if (!session) return;
  const { id, person } = session;
  await endSessions(ctx.db, { person, only: id }, why, ctx.now);
  const caller = { ...nobody("web"), person, session: id };
  await writeLine(
    { ...ctx, caller },
    { act: "signOut", organisation: null, object: { kind: "session", id }, result: "done" },
  );
}
