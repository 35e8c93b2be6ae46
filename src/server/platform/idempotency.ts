import { createHash } from "node:crypto";
import type { Context } from "./context.ts";
import { Conflict, Invalid } from "./refusal.ts";

type Tables = {
  "platform.idempotent_reply": {
    route: string;
    key: string;
    request_digest: string;
    reply: string;
    given_at: Date;
  };
};

/**
 * Does something once per `Idempotency-Key`: asked again with the same key and the same content it gives
 * the reply of the first time. Throws `platform/key-used` when the key came with other content.
 * Source: draft-ietf-httpapi-idempotency-key-header.
 */
export async function once<Reply extends object>(
  ctx: Context,
  asked: { route: string; key: string | null; content: unknown },
  act: () => Promise<Reply>,
): Promise<Reply> {
  const { key } = asked;
  // A key is of who chose it: the same key of another person is another request.
  const route = ctx.caller.person === null ? asked.route : `${asked.route} ${ctx.caller.person}`;
  if (key === null) return act();
  if (key.length === 0 || key.length > 200) {
    throw new Invalid(
      "platform/wrong-key",
      "An Idempotency-Key has 1 to 200 characters. Take a new random one, such as a UUID, for each request.",
    );
  }
  const db = ctx.db.withTables<Tables>();
  const digest = createHash("sha256").update(JSON.stringify(asked.content)).digest("hex");
  // Taken before acting: of two at the same time, the second waits here for the first to land.
  const taken = await db
    .insertInto("platform.idempotent_reply")
    .values({ route, key, request_digest: digest, reply: "null", given_at: ctx.now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (taken.numInsertedOrUpdatedRows === 1n) {
    const reply = await act();
    await db
      .updateTable("platform.idempotent_reply")
      .set({ reply: JSON.stringify(reply) })
      .where("route", "=", route)
      .where("key", "=", key)
      .execute();
    return reply;
  }
  const before = await db
    .selectFrom("platform.idempotent_reply")
    .select(["request_digest", "reply"])
    .where("route", "=", route)
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
  if (before.request_digest !== digest) {
    throw new Conflict(
      "platform/key-used",
      "This Idempotency-Key was used before with other content. Take a new key for a new request.",
    );
  }
  return before.reply as unknown as Reply;
}

/** Forgets the replies of more than a day ago: nobody sends the same request again after that. */
export async function forgetOldReplies(ctx: Context): Promise<void> {
  await ctx.db
    .withTables<Tables>()
    .deleteFrom("platform.idempotent_reply")
    .where("given_at", "<", new Date(ctx.now.getTime() - 24 * 3_600_000))
    .execute();
}
