import type { OrganisationKind } from "#contract/network";
import type { Context } from "#platform/context";
import { Invalid } from "#platform/refusal";
import { registerSilentUntil } from "../register-date.ts";

export interface KnownKinds {
  /** Which kinds to look for; undefined for all. */
  readonly kind: readonly OrganisationKind[] | undefined;
  /** Whether of municipalities alone the state on the date is known. */
  readonly municipalitiesAlone: boolean;
}

/**
 * The kinds asked of which the state on the date is known: before the date of the register those are
 * municipalities alone. Throws `network/not-known-then` when others were asked and no municipalities.
 */
export async function knownKinds(
  ctx: Context,
  asked: {
    readonly on?: string | undefined;
    readonly kind?: readonly OrganisationKind[] | undefined;
  },
): Promise<KnownKinds> {
  const date = await registerSilentUntil(ctx, asked.on);
  if (date === null) return { kind: asked.kind, municipalitiesAlone: false };
  if (asked.kind && !asked.kind.includes("municipality")) {
    throw new Invalid(
      "network/not-known-then",
      `Of every kind but municipalities only the state of ${date} is known. Leave \`on\` out, or ask municipalities.`,
      [{ where: "query.on", detail: `${asked.on} lies before ${date}` }],
    );
  }
  return { kind: ["municipality"], municipalitiesAlone: true };
}
