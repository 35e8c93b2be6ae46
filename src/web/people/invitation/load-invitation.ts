import type { z } from "zod";
import { acceptInvitation, lookUpInvitation } from "#contract/people";
import type { Act, Tried } from "../../acts.ts";
import { type Asked, redirect } from "../../page.ts";
import { problemOf } from "../../problem.ts";

export type Offer = z.infer<typeof lookUpInvitation.reply>;

export interface InvitationData {
  /** Null when nobody has such a link. */
  readonly offer: Offer | null;
  readonly token: string;
  readonly tried: Tried | null;
  /** A right in the whole network was just accepted. */
  readonly welcome: boolean;
}

export async function loadInvitation(asked: Asked, tried: Tried | null): Promise<InvitationData> {
  const token = asked.query.get("token") ?? "";
  const welcome = asked.query.get("done") === "accept";
  const offer = token === "" ? null : await lookUp(asked, token);
  return { offer, token, tried, welcome };
}

/** Null for a link that was cut off or made up: the page helps on, and says nothing of what exists. */
async function lookUp({ ask }: Asked, token: string): Promise<Offer | null> {
  try {
    return await ask(lookUpInvitation, { body: { token } });
  } catch (error) {
    const status = problemOf(error)?.status;
    if (status === 404 || status === 400) return null;
    throw error;
  }
}

export const invitationActs: Readonly<Record<string, Act>> = {
  accept: async (_form, { ask, query, href }) => {
    const token = query.get("token") ?? "";
    const { organisation } = await ask(acceptInvitation, { body: { token } });
    // On without the link: it is used up, and need not stand in an address any longer.
    const to = organisation
      ? href("colleagues", { id: organisation.id }, { done: "joined" })
      : href("invitation", {}, { done: "accept" });
    return redirect(to, 303);
  },
};
