import { type Context, dutchDate } from "#platform/context";
import type { PersonalData, PersonalPart } from "#platform/personal-data";
import { asTheProposerSees } from "./proposals/as-the-proposer-sees.ts";
import { proposalsOfPerson } from "./proposals/proposal-store.ts";
import { scopeOn } from "./standings/scope.ts";
import { usesOfPerson } from "./uses/use-store.ts";
import { answersOfPerson, askedOfPerson, effortsOfPerson, forgetAddress } from "./written-store.ts";

/** What adoption keeps of a person: what they said, proposed, judged and told in the name of organisations. */
export const adoptionData: PersonalData = {
  async show(ctx, { number }) {
    return [
      { part: "uses", rows: await usesBy(ctx, number) },
      { part: "useProposals", rows: await proposalsBy(ctx, number) },
      {
        part: "usesNotKnown",
        rows: (await askedOfPerson(ctx.db, number)).map(({ at, ...row }) => ({
          ...row,
          at: at.toISOString(),
        })),
      },
      {
        part: "answers",
        rows: (await answersOfPerson(ctx.db, number)).map(({ hidden, at, ...row }) => ({
          ...row,
          hidden: hidden ? "yes" : "no",
          at: at.toISOString(),
        })),
      },
      {
        part: "efforts",
        rows: (await effortsOfPerson(ctx.db, number)).map(({ at, pitfall, ...row }) => ({
          ...row,
          note: pitfall,
          at: at.toISOString(),
        })),
      },
    ];
  },
  // It was said for an organisation, and stays its word, by number.
  async erase(ctx, { email }) {
    if (email !== null) await forgetAddress(ctx.db, email);
  },
};

type Rows = PersonalPart["rows"];

async function usesBy(ctx: Context, person: number): Promise<Rows> {
  const rows = await usesOfPerson(ctx.db, person);
  return rows.map((row) => ({
    kind: row.stated_by === person ? "said" : "ended",
    entry: row.entry,
    organisation: row.organisation,
    version: row.version,
    howFar: row.status,
    hidden: row.hidden ? "yes" : "no",
    note: row.note,
    email: row.contact,
    at: row.stated_at.toISOString(),
    endedAt: row.withdrawn_at?.toISOString() ?? row.ended_on,
  }));
}

/** Of what a person proposed no more than who proposed it may know. */
async function proposalsBy(ctx: Context, person: number): Promise<Rows> {
  const rows = await proposalsOfPerson(ctx.db, person);
  const scope = await scopeOn(ctx, dutchDate(ctx.now));
  const proposerSees = await asTheProposerSees(ctx, scope, rows);
  return rows.map((row) => {
    const own = row.proposed_by === person;
    return {
      kind: own ? "proposed" : "judged",
      entry: row.entry,
      organisation: row.organisation,
      version: row.version,
      howFar: row.status,
      state: own ? proposerSees(row) : row.state,
      note: row.note,
      url: row.evidence_url,
      reason: row.reason,
      at: (own ? row.proposed_at : (row.judged_at ?? row.proposed_at)).toISOString(),
    };
  });
}
