import type { z } from "zod";
import type * as contract from "#contract/adoption";
import { type Context, dutchDate } from "#platform/context";
import { Conflict } from "#platform/refusal";
import { scopeOn } from "../standings/scope.ts";
import { wordsOn } from "../standings/word-store.ts";

type Nothing = z.infer<typeof contract.getOwnEffort.reply>["nothingToTell"];

interface Teller {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** Where who went live has come. */
const live: readonly (string | null)[] = ["in-production", "phasing-out", "phased-out"];

/**
 * Why an organisation has nothing to tell of what an entry took: that comes from who did it, by their own word on its use
 * or their answer, be it hidden or of what merged into it. Null when it has.
 */
export async function whyNothingToTell(
  ctx: Context,
  { id, kind }: Pick<Teller, "id" | "kind">,
  entry: string,
): Promise<Nothing> {
  if (kind === "supplier") return "supplier";
  const scope = await scopeOn(ctx, dutchDate(ctx.now), {
    codes: [id],
    entries: [entry],
    insider: id,
  });
  const words = await wordsOn(ctx.db, scope);
  const did = words.some(({ origin, status }) => origin !== "facts" && live.includes(status));
  return did ? null : "not-live";
}

/** Throws `adoption/effort-of-supplier` and `adoption/effort-before-use`. */
export async function requireToTell(ctx: Context, teller: Teller, entry: string): Promise<void> {
  const why = await whyNothingToTell(ctx, teller, entry);
  if (why === "supplier") {
    throw new Conflict(
      "adoption/effort-of-supplier",
      `${teller.name} is a supplier. What it took is told by the organisations that went live with it.`,
    );
  }
  if (why === "not-live") {
    throw new Conflict(
      "adoption/effort-before-use",
      `${teller.name} does not say that it went live with this. First say that it is in production, is being phased out or was phased out, and tell this then.`,
    );
  }
}
