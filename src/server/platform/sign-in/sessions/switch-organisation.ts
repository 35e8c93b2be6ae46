import type { Context } from "../../context.ts";
import { Forbidden } from "../../refusal.ts";
import { signedIn } from "../signed-in.ts";
import { workplaces } from "./active-holdings.ts";
import { chooseOrganisation } from "./session-store.ts";

/** Throws `platform/not-your-organisation` where no right is held, nor one under a mandate. */
export async function switchOrganisation(
  ctx: Context,
  { organisation }: { organisation: string | null },
): Promise<void> {
  const { session } = signedIn(ctx);
  if (organisation !== null && !workplaces(ctx.caller).has(organisation)) {
    throw new Forbidden(
      "platform/not-your-organisation",
      "You hold no right at this organisation in this session. Sign in the way your organisation asks, or ask one of its administrators.",
    );
  }
  await chooseOrganisation(ctx.db, session, organisation);
}
