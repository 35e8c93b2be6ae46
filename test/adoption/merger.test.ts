import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { api, giveAnswer, putUse } from "./adoption.fixture.ts";
import { as, dates, history, landerd, maashorst, mergedOn, on, uden } from "./merger.fixture.ts";

interface Row {
  readonly municipality: { readonly id: string };
  readonly answer: string;
  readonly inheritedFrom: readonly { readonly id: string }[];
}

const answersOf = async (ctx: Context, entry: string, day: string): Promise<Map<string, Row>> => {
  const { items } = (await api.ask(on(ctx, "2023-07-01"), "listAnswers", {
    query: { entry, on: day, limit: "5000" },
  })) as { items: Row[] };
  return new Map(items.map((row) => [row.municipality.id, row]));
};

test("what agrees is inherited, what one said alone too, and what disagrees is not known and asked", () =>
  inUndoneTransaction(async (ctx) => {
    await history(ctx);
    const agreed = (await answersOf(ctx, "oefen-twee", mergedOn)).get(maashorst);
    expect(agreed?.answer).toBe("uses");
    expect(agreed?.inheritedFrom.map(({ id }) => id).sort()).toEqual([uden, landerd]);
    expect((await answersOf(ctx, "oefen-een", mergedOn)).get(maashorst)?.answer).toBe("conflict");
    const { items } = (await api.ask(as(ctx, "2022-02-01", maashorst), "listOwnAnswers", {
      params: { id: maashorst },
      query: { answer: "conflict" },
    })) as { items: { conflicting: { answer: string; reason: string | null }[] }[] };
    expect(items[0]?.conflicting.map(({ answer }) => answer).sort()).toEqual(["not-now", "uses"]);
    expect(items[0]?.conflicting.map(({ reason }) => reason)).toContain(
      "Eerst de nieuwe gemeente.",
    );
    const { riders } = (await api.ask(on(ctx, "2022-02-01"), "getPeloton", {
      params: { entry: "oefen-een" },
    })) as { riders: { municipality: { id: string }; group: string }[] };
    const groupOf = new Map(riders.map((rider) => [rider.municipality.id, rider.group]));
    expect(groupOf.get(maashorst)).toBe("not-known");
    expect(groupOf.has(uden)).toBe(false);
  }));

test("what a person of the new municipality says settles it; nothing of before is lost or doubled", () =>
  inUndoneTransaction(async (ctx) => {
    await history(ctx);
    const rows = async (): Promise<unknown> =>
      (
        await sql`select (select count(*)::int from adoption.answer where organisation like 'GM900%') as answers,
          (select count(*)::int from adoption.use where organisation like 'GM900%') as uses`.execute(
          ctx.db,
        )
      ).rows[0];
    expect(await rows()).toEqual({ answers: 5, uses: 3 });
    await giveAnswer(as(ctx, "2022-03-01", maashorst), maashorst, "oefen-een");
    expect(await rows()).toEqual({ answers: 6, uses: 3 });
    expect((await answersOf(ctx, "oefen-een", "2022-02-28")).get(maashorst)?.answer).toBe(
      "conflict",
    );
    expect((await answersOf(ctx, "oefen-een", "2022-03-01")).get(maashorst)?.answer).toBe("uses");
    const { items } = (await api.ask(on(ctx, "2022-04-01"), "listAnswerHistory", {
      params: { id: maashorst },
    })) as { items: { saidBy: { id: string } }[] };
    expect(items.map(({ saidBy }) => saidBy.id).sort()).toEqual(
      [uden, uden, landerd, landerd, maashorst].sort(),
    );
  }));

test("once the new municipality spoke of a use, what merged into it said before is no second row", () =>
  inUndoneTransaction(async (ctx) => {
    await history(ctx);
    const said = async (): Promise<string[]> => {
      const { items } = (await api.ask(on(ctx, "2022-06-01"), "listUsesOfEntry", {
        params: { entry: "oefen-twee" },
      })) as { items: { saidBy: { id: string } }[] };
      return items.map(({ saidBy }) => saidBy.id);
    };
    expect(await said()).toEqual([uden]);
    await putUse(as(ctx, "2022-03-01", maashorst), maashorst, "oefen-twee", { status: "not-used" });
    expect(await said()).toEqual([maashorst]);
  }));

test("an old municipality says nothing more, and what was proposed to it the new one judges", () =>
  inUndoneTransaction(async (ctx) => {
    const proposal = await history(ctx);
    await expect(giveAnswer(as(ctx, "2022-03-01", uden), uden, "oefen-drie")).rejects.toMatchObject(
      { code: "adoption/organisation-ended" },
    );
    await expect(putUse(as(ctx, "2022-03-01", uden), uden, "oefen-drie")).rejects.toMatchObject({
      code: "adoption/organisation-ended",
    });
    const insider = as(ctx, "2022-03-01", maashorst);
    const { items } = (await api.ask(insider, "listUseProposals", {
      params: { id: maashorst },
    })) as { items: { id: string }[] };
    expect(items.map(({ id }) => id)).toEqual([proposal]);
    await api.ask(insider, "judgeUseProposal", {
      params: { id: maashorst, proposal },
      body: { judgement: "confirm", reason: null },
    });
    const { items: uses } = (await api.ask(insider, "listOwnUses", {
      params: { id: maashorst },
    })) as { items: { entry: { id: string }; saidBy: { id: string } }[] };
    const of = (entry: string) =>
      uses.filter((use) => use.entry.id === entry).map(({ saidBy }) => saidBy.id);
    expect(of("oefen-drie")).toEqual([maashorst]);
    expect(of("oefen-twee")).toEqual([uden]);
  }));

/** Counted apart from the program: who is there that day, and what they or those before them had said by then. */
async function countedApart(ctx: Context, entry: string, day: string) {
  const { rows } = await sql<{ answer: string; n: number }>`
    with there as (
      select id from network.organisation where kind = 'municipality'
        and (valid_from is null or valid_from <= ${day}::date)
        and (valid_until is null or valid_until > ${day}::date)
    ),
    said as (
      select case when a.organisation in (${uden}, ${landerd}) and ${day}::date >= ${mergedOn}::date
          then ${maashorst} else a.organisation end as id, a.organisation,
        case when a.expires_on <= ${day}::date then 'expired' else a.answer end as answer
      from adoption.answer a
      where a.entry = ${entry} and a.given_on <= ${day}::date
        and (a.ended_on is null or a.ended_on > ${day}::date)
    ),
    each as (
      select there.id,
        coalesce(
          (select answer from said where said.id = there.id and said.organisation = there.id),
          case (select count(distinct answer) from said where said.id = there.id and answer <> 'expired')
            when 0 then case when exists (select from said where said.id = there.id) then 'expired' else 'none' end
            when 1 then (select min(answer) from said where said.id = there.id and answer <> 'expired')
            else 'conflict' end
        ) as answer
      from there
    )
    select answer, count(*)::int as n from each group by answer`.execute(ctx.db);
  return Object.fromEntries(rows.map(({ answer, n }) => [answer, n]));
}

test.each(dates)("on %s the figures of the monitor are those of a count made apart", (day) =>
  inUndoneTransaction(async (ctx) => {
    await history(ctx);
    const { items } = (await api.ask(on(ctx, "2023-07-01"), "listSubjectAnswers", {
      query: { on: day, limit: "500" },
    })) as {
      items: {
        entry: { id: string };
        municipalities: number;
        counts: Record<string, number>;
      }[];
    };
    for (const entry of ["oefen-een", "oefen-twee", "oefen-drie"]) {
      const found = items.find((item) => item.entry.id === entry);
      const apart = await countedApart(ctx, entry, day);
      const counts = Object.entries(found?.counts ?? {}).filter(([, n]) => n > 0);
      expect([entry, Object.fromEntries(counts)]).toEqual([entry, apart]);
      expect(found?.municipalities).toBe(Object.values(apart).reduce((a, b) => a + b, 0));
      const rows = [...(await answersOf(ctx, entry, day)).values()];
      expect(Object.fromEntries(counted(rows.map(({ answer }) => answer)))).toEqual(apart);
    }
  }),
);

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
