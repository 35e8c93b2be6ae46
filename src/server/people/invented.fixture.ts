import type { Right } from "#contract/access";
import type { Context } from "#platform/context";
import { testCaller } from "#platform/test-caller";
import { recognise } from "./persons/recognise.ts";
import { grantRights } from "./rights/grant-rights.ts";

/** Organisations that do not exist, so that nothing is invented about one that does. */
export const invented = {
  municipality: "GM9001",
  otherMunicipality: "GM9002",
  partnership: "GR9001",
} as const;

const names = { GM9001: "Oefenstad", GM9002: "Oefendorp", GR9001: "Oefenregio" } as const;

type Tables = {
  "network.organisation": {
    id: string;
    kind: string;
    name: string;
    sort_rank: number;
    email: string | null;
    valid_until?: string;
    sources: string[];
  };
  "network.succession": {
    old_id: string;
    current_id: string;
    split: boolean;
    sources: string[];
  };
  "network.joint_arrangement": {
    organisation_id: string;
    full_name: string;
    authority: string[];
    policy_fields: string[];
    sources: string[];
  };
  "network.participation": {
    arrangement_id: string;
    position: number;
    participant_id: string;
    current_id: string;
    participant_name: string;
    participant_kind: string;
    organs: string[];
    cost_key: boolean;
    sources: string[];
  };
};

/** Puts the invented organisations in the database of a test; the municipality takes part in the partnership. */
export async function inventOrganisations(
  ctx: Context,
  email: string | null = "gemeente@oefenstad.example",
): Promise<void> {
  const db = ctx.db.withTables<Tables>();
  await db
    .insertInto("network.organisation")
    .values(
      Object.entries(names).map(([id, name], at) => ({
        id,
        kind: id.startsWith("GM") ? "municipality" : "joint-arrangement",
        name,
        sort_rank: 900_000 + at,
        email: id === invented.municipality ? email : null,
        sources: [],
      })),
    )
    .execute();
  await db
    .insertInto("network.joint_arrangement")
    .values({
      organisation_id: invented.partnership,
      full_name: names.GR9001,
      authority: [],
      policy_fields: [],
      sources: [],
    })
    .execute();
  await db
    .insertInto("network.participation")
    .values({
      arrangement_id: invented.partnership,
      position: 1,
      participant_id: invented.municipality,
      current_id: invented.municipality,
      participant_name: names.GM9001,
      participant_kind: "municipality",
      organs: [],
      cost_key: false,
      sources: [],
    })
    .execute();
}

/** The invented municipality goes up in the other one; when divided, not in that one alone. */
export async function endMunicipality(
  ctx: Context,
  { day, split = false }: { readonly day: string; readonly split?: boolean },
): Promise<void> {
  const db = ctx.db.withTables<Tables>();
  await db
    .updateTable("network.organisation")
    .set({ valid_until: day })
    .where("id", "=", invented.municipality)
    .execute();
  await db
    .insertInto("network.succession")
    .values({
      old_id: invented.municipality,
      current_id: invented.otherMunicipality,
      split,
      sources: [],
    })
    .execute();
}

/** A person who signed in once, with these rights. Returns the context in which this person asks. */
export async function somebody(
  ctx: Context,
  name: string,
  holds: readonly (readonly [Right, string | null])[] = [],
): Promise<Context & { readonly person: number }> {
  const subject = name.toLowerCase();
  const person = await recognise(ctx, {
    issuer: "https://aanmelden.example",
    subject,
    name,
    email: `${subject}@example.nl`,
  });
  for (const [right, organisation] of holds) {
    await grantRights(ctx, { person, organisation, rights: [right] });
  }
  return { ...ctx, person, caller: testCaller({ person, holds, secondFactorAt: ctx.now }) };
}
