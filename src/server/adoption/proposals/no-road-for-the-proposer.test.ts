import { describe, expect, test } from "vitest";
import type { AnswerForm } from "#contract/adoption";
import type { Context } from "#platform/context";
import { testCaller } from "#platform/test-caller";
import { giveAnswers } from "../answers/give-answers.ts";
import { subjectsOn } from "../answers/subjects.ts";
import { putEffort } from "../effort/put-effort.ts";
import { putFirstFill } from "../first-fill/put-first-fill.ts";
import { takeUseList } from "../first-fill/use-list/take-use-list.ts";
import { listOwnUses } from "../uses/list-uses-of-organisation.ts";
import { putUse } from "../uses/put-use.ts";
import {
  formOf,
  held,
  inInvented,
  later,
  merge,
  partnership,
  somebody,
  supplier,
  town,
  village,
} from "../uses/uses.fixture.ts";
import { judgeUseProposal } from "./judge-use-proposal.ts";
import { listUseProposals } from "./list-use-proposals.ts";
import { proposeUse } from "./propose-use.ts";

/** What is proposed: of an entry that asks for an answer, so that answering is a road as well. */
interface Proposed {
  readonly id: string;
  readonly entry: string;
  readonly version: string | null;
  /** Where it is judged: the town, or what it merged into. */
  readonly at: string;
}

const answer = (of: Proposed, given: Partial<AnswerForm>): AnswerForm => ({
  entry: of.entry,
  version: of.version,
  answer: "uses",
  plannedOn: null,
  reason: null,
  reviewOn: null,
  expiresOn: null,
  explainedAt: null,
  reusedFrom: null,
  hidden: false,
  replaces: null,
  ...given,
});
const row = ({ entry }: Proposed) => ({
  name: "x",
  entry,
  version: null,
  status: null,
  since: null,
});

/** Every road by which an organisation comes to say that it uses something. */
const roads: Readonly<Record<string, (ctx: Context, of: Proposed) => Promise<unknown>>> = {
  "judging it": (ctx, { id, at }) =>
    judgeUseProposal(ctx, at, id, { judgement: "confirm", reason: null, hidden: false }),
  "judging it, hidden": (ctx, { id, at }) =>
    judgeUseProposal(ctx, at, id, { judgement: "confirm", reason: null, hidden: true }),
  "saying it": (ctx, { entry, at }) => putUse(ctx, at, entry, formOf()),
  "saying it of another version": (ctx, { entry, at }) =>
    putUse(ctx, at, entry, formOf({ version: "een andere" })),
  "saying that it comes": (ctx, { entry, at }) =>
    putUse(ctx, at, entry, formOf({ status: "planned" })),
  "the first fill": (ctx, { entry, at }) => putFirstFill(ctx, at, [{ entry, word: "uses" }]),
  "a list": (ctx, of) => takeUseList(ctx, of.at, [row(of)]),
  "telling what it took": (ctx, { entry, at }) =>
    putEffort(ctx, at, entry, {
      version: null,
      liveOn: null,
      estimate: true,
      hours: [{ phase: null, discipline: null, hours: 40 }],
      pitfall: null,
      documents: [],
      replaces: null,
    }),
  "answering that it applies it": (ctx, of) => giveAnswers(ctx, of.at, [answer(of, {})], null),
  "answering that it will": (ctx, of) =>
    giveAnswers(ctx, of.at, [answer(of, { answer: "planned", plannedOn: "2027-06-01" })], null),
};

type Somebody = Context & { readonly person: number };
/** Who stands on the side of who proposed, and may write at the organisation that it is about. */
interface Side {
  readonly proposer: string;
  /** Who asks, and what happens between the proposal and that. */
  readonly asks: (ctx: Context, seller: Somebody) => Promise<Context>;
}

const as = (ctx: Context, person: number, given: Parameters<typeof testCaller>[0]): Context => ({
  ...ctx,
  caller: testCaller({ person, secondFactorAt: ctx.now, ...given }),
});
const allAt = (organisation: string) =>
  (["editor", "confirmer", "administrator"] as const).map(
    (right) => [right, organisation] as const,
  );
const colleague = (ctx: Context) => somebody(ctx, "Collega van de verkoper");

const sides: Readonly<Record<string, Side>> = {
  "who proposed it, with rights there too": {
    proposer: supplier,
    asks: async (ctx, { person }) =>
      as(ctx, person, { holds: [["editor", supplier], ...allAt(town)] }),
  },
  "who proposed it, and works there alone by now": {
    proposer: supplier,
    asks: async (ctx, { person }) => as(ctx, person, { holds: allAt(town) }),
  },
  "a colleague with rights on both sides": {
    proposer: supplier,
    asks: async (ctx) =>
      as(ctx, (await colleague(ctx)).person, { holds: [["reader", supplier], ...allAt(town)] }),
  },
  "a colleague whose right at the proposer does not count in this session": {
    proposer: supplier,
    asks: async (ctx) =>
      as(ctx, (await colleague(ctx)).person, {
        holds: [
          ["administrator", supplier],
          ["editor", town],
          ["confirmer", town],
        ],
        secondFactorAt: null,
      }),
  },
  "a colleague whose right at the proposer lapsed": {
    proposer: supplier,
    asks: async (ctx) => {
      const { person } = await colleague(ctx);
      await held(ctx, person, "editor", { at: supplier, since: "2025-01-01" });
      return as(ctx, person, { holds: allAt(town) });
    },
  },
  "a colleague who left the proposer after that": {
    proposer: supplier,
    asks: async (ctx) => {
      const { person } = await colleague(ctx);
      const left = { at: supplier, since: "2025-01-01", until: "2026-11-23T09:00:00Z" };
      await held(ctx, person, "editor", left);
      return as(later(ctx, 2), person, { holds: allAt(town) });
    },
  },
  "a colleague who left and came back": {
    proposer: supplier,
    asks: async (ctx) => {
      const { person } = await colleague(ctx);
      await held(ctx, person, "editor", { at: supplier, since: "2025-01-01", until: "2025-06-01" });
      await held(ctx, person, "editor", { at: supplier, since: "2026-11-24" });
      return as(later(ctx, 4), person, { holds: allAt(town) });
    },
  },
  "a partnership that proposed it and has the mandate of its member": {
    proposer: partnership,
    asks: async (ctx) =>
      as(ctx, (await colleague(ctx)).person, {
        holds: allAt(partnership),
        mandates: [[town, partnership, ["adoption"]]],
      }),
  },
  "who works for the supplier too, under the mandate of a partnership": {
    proposer: supplier,
    asks: async (ctx) =>
      as(ctx, (await colleague(ctx)).person, {
        holds: [["editor", supplier], ...allAt(partnership)],
        mandates: [[town, partnership, ["adoption"]]],
      }),
  },
  "a colleague, at the municipality into which it merged": {
    proposer: supplier,
    asks: async (ctx) => {
      await merge(ctx, { from: town, to: village, day: "2026-11-22" });
      const { person } = await colleague(ctx);
      return as(ctx, person, { holds: [["editor", supplier], ...allAt(village)] });
    },
  },
  "who works for the municipality into which the proposer merged": {
    proposer: village,
    asks: async (ctx) => {
      await merge(ctx, { from: village, to: "GM9003", day: "2026-11-22" });
      const { person } = await colleague(ctx);
      return as(ctx, person, { holds: [["editor", "GM9003"], ...allAt(town)] });
    },
  },
};

async function proposed(ctx: Context, by: string): Promise<[Proposed, Somebody]> {
  const subject = (await subjectsOn(ctx, "2026-11-22")).find(({ rule }) => rule === "solution");
  if (!subject) throw new Error("nothing asks for an answer");
  const { entry, version } = subject;
  const seller = await somebody(ctx, "Verkoper", [["editor", by]]);
  const { id } = await proposeUse(seller, by, {
    organisation: town,
    entry: entry.id,
    version: null,
    status: "in-production",
    since: null,
    note: null,
    evidenceUrl: null,
  });
  return [{ id, entry: entry.id, version, at: town }, seller];
}

/** Where it is judged: the town, unless that merged. */
const atNow = (of: Proposed, ctx: Context): Proposed => {
  const { rights, mandates } = ctx.caller;
  const works = rights.some(({ organisation }) => organisation === town) || mandates.length > 0;
  return works ? of : { ...of, at: village };
};

describe.each(Object.entries(sides))("%s", (_, { proposer, asks }) => {
  test.each(Object.entries(roads))("does not confirm it by %s", (__, road) =>
    inInvented(async (ctx) => {
      const [of, seller] = await proposed(ctx, proposer);
      const asker = await asks(ctx, seller);
      const there = atNow(of, asker);
      await expect(road(asker, there)).rejects.toMatchObject({ code: "adoption/own-proposal" });
      const { items } = await listUseProposals(asker, there.at, { side: "to-us", limit: 9 });
      expect(items.map(({ state }) => state)).toEqual(["waiting"]);
      expect((await listOwnUses(asker, there.at, { limit: 9 })).items).toEqual([]);
    }),
  );
});

test.each(Object.entries(roads))("somebody else of the organisation comes there by %s", (_, road) =>
  inInvented(async (ctx) => {
    const [of] = await proposed(ctx, supplier);
    const { person } = await colleague(ctx);
    // Who left the proposer before it proposed stands on no side.
    await held(ctx, person, "editor", { at: supplier, since: "2025-01-01", until: "2026-11-01" });
    const asker = as(later(ctx, 1), person, { holds: allAt(town) });
    // What it took is told by who says that it uses it.
    if (road === roads["telling what it took"]) await roads["saying it"]?.(asker, of);
    await road(asker, of);
  }),
);

test("what the organisation rejected, or said again itself, its proposer's side does not say in its place", () =>
  inInvented(async (ctx) => {
    const [of, seller] = await proposed(ctx, supplier);
    const both = as(ctx, seller.person, { holds: [["editor", supplier], ...allAt(town)] });
    const own = as(ctx, (await colleague(ctx)).person, { holds: allAt(town) });
    const no = { judgement: "reject", reason: "Klopt niet.", hidden: false } as const;
    await expect(judgeUseProposal(both, town, of.id, no)).rejects.toMatchObject({
      code: "adoption/own-proposal",
    });
    await judgeUseProposal(own, town, of.id, no);
    for (const road of [
      roads["saying it"],
      roads["a list"],
      roads["answering that it applies it"],
    ]) {
      await expect(road?.(both, of)).rejects.toMatchObject({ code: "adoption/own-proposal" });
    }
    // That it does not use it says no more than the organisation did, and once it says so itself a colleague mends it.
    await putUse(both, town, of.entry, formOf({ status: "not-used", version: "1" }));
    const { id } = await putUse(own, town, of.entry, formOf());
    await putUse(both, town, of.entry, formOf({ replaces: id, note: "Sinds kort." }));
  }));
