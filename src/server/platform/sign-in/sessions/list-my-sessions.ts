import type { z } from "zod";
import type * as contract from "#contract/sign-in";
import type { Context } from "../../context.ts";
import { pageOf } from "../../cursor.ts";
import type { Provider } from "../providers/provider.ts";
import { signedIn } from "../signed-in.ts";
import { endOf } from "./session.ts";
import { liveSessions } from "./session-store.ts";

export async function listMySessions(
  ctx: Context,
  providers: readonly Provider[],
  asked: z.infer<typeof contract.listMySessions.query>,
): Promise<z.infer<typeof contract.listMySessions.reply>> {
  const { person, session: current } = signedIn(ctx);
  const { offset, limit, next } = pageOf("listMySessions", asked);
  const providerOf = ({ provider }: { readonly provider: string }) =>
    providers.find(({ id }) => id === provider);
  const whole = await liveSessions(ctx.db, person, ctx.now);
  return {
    total: whole.length,
    items: whole.slice(offset, offset + limit).map((session) => ({
      id: session.id,
      current: session.id === current,
      provider: providerOf(session)?.name ?? session.provider,
      practice: providerOf(session)?.kind === "practice",
      browser: session.browser,
      system: session.system,
      organisation: session.organisation,
      startedAt: session.created_at.toISOString(),
      seenAt: session.seen_at.toISOString(),
      endsAt: endOf(session).toISOString(),
      secondFactorAt: session.second_factor_at?.toISOString() ?? null,
    })),
    next: next(whole.length),
  };
}
