import { v7 as uuidv7 } from "uuid";
import type { z } from "zod";
import { keyPrefix, type makeApiKey } from "#contract/api-keys";
import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { Conflict } from "#platform/refusal";
import { hashOfLink, makeSecretLink } from "#platform/secret-link";
import { endOf } from "../organisation-end.ts";
import { requireOrganisation } from "../organisation-name.ts";
import { keysOf, putKey } from "./key-store.ts";

type Asked = z.infer<typeof makeApiKey.body>;
type Reply = z.infer<typeof makeApiKey.reply>;

/** A key for each program and each environment of a supplier; more are keys that nobody looks after. */
const mostKeys = 20;

/** Enough to know a key by in the settings of a program, and of its 256 bits of chance 232 stay unknown. */
const shown = keyPrefix.length + 4;

/**
 * Makes a key for a program of an organisation. It is told here and never again. Throws `people/key-of-ended`,
 * `people/too-many-keys`, and `people/key-name-taken` while a key of the same name counts: a form that was sent twice
 * makes one key.
 */
export async function makeKey(ctx: Context, organisation: string, { name }: Asked): Promise<Reply> {
  await requireOrganisation(ctx, organisation);
  if ((await endOf(ctx, organisation)) !== null) {
    throw new Conflict(
      "people/key-of-ended",
      "This organisation exists no more, so it gets no keys. Make the key at the organisation that follows it.",
    );
  }
  const keys = await keysOf(ctx.db, organisation);
  if (keys.filter(({ withdrawn_at }) => withdrawn_at === null).length >= mostKeys) {
    throw new Conflict(
      "people/too-many-keys",
      `This organisation has ${mostKeys} keys already. Withdraw one that is not used.`,
    );
  }
  const key = keyPrefix + makeSecretLink().token;
  const id = uuidv7({ msecs: ctx.now.getTime() });
  const isNew = await putKey(ctx.db, {
    id,
    organisation,
    name,
    beginning: key.slice(0, shown),
    key_hash: hashOfLink(key),
    made_by: callerNumber(ctx),
    made_at: ctx.now,
    last_used_on: null,
    withdrawn_by: null,
    withdrawn_at: null,
  });
  if (isNew) return { id, key };
  throw new Conflict(
    "people/key-name-taken",
    "A key with this name counts already. Choose another name, or withdraw that key first.",
  );
}
