import type { Credentials } from "../../access/caller-work.ts";
import { type Caller, nobody } from "../../caller.ts";
import type { Context } from "../../context.ts";
import { hashOfLink } from "../../secret-link.ts";
import type { Holdings, PeopleDirectory } from "../people-directory.ts";
import type { Provider } from "../providers/provider.ts";
import { hasSecondFactor } from "../second-factor/factor-store.ts";
import { activeHoldings, workplaces } from "./active-holdings.ts";
import { chooseOrganisation, noteSeen, sessionOfToken } from "./session-store.ts";

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
  const organisation = organisationOf(session.organisation, held);
  // Kept, so that who is let in somewhere else during the session still works for the first.
  if (organisation !== null && organisation !== session.organisation) {
    await chooseOrganisation(ctx.db, session.id, organisation);
  }
  return {
    person: session.person,
    session: session.id,
    organisation,
    key: null,
    origin,
    ...held,
    secondFactor: {
      enrolled: await hasSecondFactor(ctx.db, session.person),
      at: session.second_factor_at,
    },
  };
}

/**
 * For whom somebody works. Who holds rights at one organisation works for that one before it was chosen, whatever
 * members it acts for; of more than one none is guessed.
 */
function organisationOf(chosen: string | null, held: Holdings): string | null {
  if (chosen !== null && workplaces(held).has(chosen)) return chosen;
  const own = new Set(held.rights.map((right) => right.organisation).filter((id) => id !== null));
  const [only = null] = own.size === 1 ? own : [];
  return only;
}
