import { v7 as uuidv7 } from "uuid";
import type { Context } from "../../context.ts";
import { makeSecretLink } from "../../secret-link.ts";
import type { Device } from "./device.ts";
import { expiryOf } from "./session.ts";
import { putSession } from "./session-store.ts";

/** Opens a session and returns its id, and the token of which only the digest is kept. */
export async function openSession(
  ctx: Context,
  opened: {
    readonly person: number;
    readonly provider: string;
    readonly issuer: string;
    readonly organisation: string | null;
    readonly device: Device;
  },
): Promise<{ id: string; token: string }> {
  const { device, ...session } = opened;
  const { token, hash } = makeSecretLink();
  const id = uuidv7({ msecs: ctx.now.getTime() });
  await putSession(ctx.db, {
    ...session,
    ...device,
    id,
    token_hash: hash,
    created_at: ctx.now,
    seen_at: ctx.now,
    expires_at: expiryOf(ctx.now),
    second_factor_at: null,
    ended_at: null,
    ended_why: null,
  });
  return { id, token };
}
