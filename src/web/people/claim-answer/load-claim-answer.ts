import type { z } from "zod";
import { answerClaim, lookUpClaim } from "#contract/people";
import { type Act, type Tried, textOf } from "../../acts.ts";
import { type Asked, redirect } from "../../page.ts";
import { problemOf } from "../../problem.ts";

export type Question = z.infer<typeof lookUpClaim.reply>;

export interface ClaimAnswerData {
  /** Null when nobody has such a link. */
  readonly question: Question | null;
  readonly tried: Tried | null;
  /** What was just answered. */
  readonly answered: "agreed" | "refused" | null;
}

export async function loadClaimAnswer(asked: Asked, tried: Tried | null): Promise<ClaimAnswerData> {
  const { query } = asked;
  const answered = (["agreed", "refused"] as const).find((one) => one === query.get("done"));
  const token = query.get("token") ?? "";
  const question = token === "" ? null : await lookUp(asked, token);
  return { question, tried, answered: answered ?? null };
}

async function lookUp({ ask }: Asked, token: string): Promise<Question | null> {
  try {
    return await ask(lookUpClaim, { body: { token } });
  } catch (error) {
    const status = problemOf(error)?.status;
    if (status === 404 || status === 400) return null;
    throw error;
  }
}

export const claimAnswerActs: Readonly<Record<string, Act>> = {
  answer: async (form, { ask, query, href }) => {
    const agreed = textOf(form, "agreed") === "yes";
    await ask(answerClaim, { body: { token: query.get("token") ?? "", agreed } });
    // On without the link: it is used up.
    return redirect(href("claimAnswer", {}, { done: agreed ? "agreed" : "refused" }), 303);
  },
};
