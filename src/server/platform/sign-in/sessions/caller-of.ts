import type { Credentials } from "../../access/caller-work.ts";
import { type Caller, nobody } from "../../caller.ts";
import type { Context } from "../../context.ts";
import { hashOfLink } from "../../secret-link.ts";
import type { PeopleDirectory } from "../people-directory.ts";
import type { Provider } from "../providers/provider.ts";
import { hasSecondFactor } from "../second-factor/factor-store.ts";
import { activeHoldings, workplaces } from "./active-holdings.ts";
import { noteSeen, sessionOfToken } from "./session-store.ts";

/**
 * Who asks with this token. Session, rights and mandates are read anew each time and kept nowhere: what was
 * ended or withdrawn does not count at the next request (OWASP ASVS 5.0 §7.4, §8.3).
 */
export async function callerOf(
  ctx: Context,
  { token, origin }: Credentials,
  { directory, providers }: { directory: PeopleDirectory; providers: readonly Provider[] },
): Promise<Caller> {
  if (token === null) return nobody(origin);
  const session = await sessionOfToken(ctx.db, hashOfLink(token), ctx.now);
  // A provider that is not trusted any more takes its sessions along.
  const trusted = providers.some(
    ({ id, issuer }) => id === session?.provider && issuer === session.issuer,
  );
  if (!session || !trusted) return nobody(origin);
  await noteSeen(ctx.db, session, ctx.now);
  const held = activeHoldings(
    await directory.holdings(ctx, session.person),
    providers,
    session.issuer,
  );
  const places = workplaces(held);
  // Who works for one organisation works for that one, also before it was chosen.
  const [only = null] = places.size === 1 ? places : [];
  const chosen = session.organisation;
  return {
    person: session.person,
    session: session.id,
    organisation: chosen !== null && places.has(chosen) ? chosen : only,
    origin,
    ...held,
    secondFactor: {
      enrolled: await hasSecondFactor(ctx.db, session.person),
      at: session.second_factor_at,
    },
  };
}
