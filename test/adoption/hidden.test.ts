import { sql } from "kysely";
import { expect, test } from "vitest";
import { access } from "#contract/access";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { pages } from "../../src/web/pages.ts";
import { api, inventEntry, inventTowns, merge, putUse, worksFor } from "./adoption.fixture.ts";
import { everyRoute, openTo } from "./asked-as.ts";
import { pageQuestions } from "./hidden/page-questions.ts";
import { nobody, type Put, routeQuestions } from "./hidden/route-questions.ts";
import { hider, ids, inStory, type Known, type Story, secret } from "./hidden/story.ts";

// What an organisation hides is gone for everybody else. Every route and every page of the tables is asked before there is
// anything hidden and after it, by the world, a supplier and another municipality: not a byte may differ.

/** All that is told, by what was asked and by whom. Ids that an answer has just made are no news. */
async function everythingTold({ ctx, strangers, known }: Story, questions: readonly Put[]) {
  const platform = await openTo(ctx, strangers);
  const told = new Map<string, { readonly status: number; readonly text: string }>();
  for (const { who, to, ...question } of questions) {
    const { method, url, body } = question;
    const reply = await platform.ask(who, question);
    const text = [reply.status, JSON.stringify(reply.headers), reply.body].join("\n");
    told.set([who, to, method, url, JSON.stringify(body)].join(" "), {
      status: reply.status,
      text: method === "GET" ? text : withoutNewIds(text, known),
    });
  }
  await platform.close();
  return told;
}

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

function withoutNewIds(text: string, { proposal, explanation }: Known): string {
  const old: readonly string[] = [proposal, explanation, ...Object.values(ids)];
  return text.replace(uuid, (id) => (old.includes(id) ? id : "new"));
}

/** The same before and after; what was asked is given back with how it was answered. */
async function toldAlike(story: Story, questions: readonly Put[]): Promise<Map<string, number>> {
  const before = await everythingTold(story, questions);
  await story.hide();
  const after = await everythingTold(story, questions);
  expect(before.size).toBe(questions.length);
  for (const [question, { text }] of before)
    expect([question, after.get(question)?.text]).toEqual([question, text]);
  return new Map([...before].map(([question, { status }]) => [question, status]));
}

/** To which of these somebody was told something. */
const answered = (statuses: ReadonlyMap<string, number>): Set<string> =>
  new Set(
    [...statuses].flatMap(([asked, status]) => (status < 300 ? (asked.split(" ")[1] ?? []) : [])),
  );

// Nothing of the kind is there: no document, no import, no line of audit, and no mail that anybody may read.
const nothingThere = [
  ...["getDocument", "getDocumentContent", "getConfidentialDocument", "getConfidentialContent"],
  ...["getImport", "listImportRows", "getProposal", "getAuditProof", "getLatestCheckpoint"],
  ...["listOutboxMessages", "getOutboxMessage"],
];

test(
  "with hidden use, answers, efforts and a confirmed proposal no route or export tells anybody else a byte more or less",
  () =>
    inStory(async (story) => {
      const questions = routeQuestions(story.known, Object.keys(story.strangers));
      const statuses = await toldAlike(story, questions);
      expect([...statuses].filter(([, status]) => status >= 500)).toEqual([]);
      const reading = everyRoute.flatMap(({ route: { id, method } }) => {
        const { who, rights } = access[id] ?? {};
        return method === "get" && (who ?? rights) !== undefined ? [id] : [];
      });
      const silent = reading.filter((id) => !answered(statuses).has(id));
      expect(silent.toSorted()).toEqual(nothingThere.toSorted());
      // Strangers did change what they may: what came of it was told, and taken back.
      for (const id of ["putUse", "proposeUse", "withdrawUseProposal", "giveAnswers", "putEffort"])
        expect(answered(statuses)).toContain(id);
    }),
  120_000,
);

// Only who runs or moderates the platform sees these; of a mail, an invitation or a document there is none.
const closedPages = [
  ...["moderation", "registerOrganisation", "registration", "audit", "outboxMessage"],
  ...["invitation", "claimAnswer", "document", "unsubscribe", "practiceSignIn"],
];

test(
  "with the same hidden no page, feed or file of the site tells anybody else a byte more or less",
  () =>
    inStory(async (story) => {
      const questions = pageQuestions(story.known, Object.keys(story.strangers));
      const statuses = await toldAlike(story, questions);
      expect([...statuses].filter(([, status]) => status >= 500)).toEqual([]);
      const silent = pages.map(({ id }) => id).filter((id) => !answered(statuses).has(id));
      expect(silent.toSorted()).toEqual(closedPages.toSorted());
    }),
  120_000,
);

test("what is hidden there is told to the hider itself, by the same routes that tell nobody else", () =>
  inStory(async ({ ctx, strangers, hide }) => {
    await hide();
    const insider = worksFor(ctx, hider);
    const platform = await openTo(ctx, { ...strangers, insider: insider.caller });
    const ask = async (who: string, path: string): Promise<string> =>
      (await platform.ask(who, { method: "GET", url: `/api/v1/organisations/${hider}/${path}` }))
        .body;
    const told = [
      ["own-uses", ids.use],
      ["own-answers", ids.answer],
      [`efforts/${secret}`, ids.effort],
    ] as const;
    for (const [path, id] of told) {
      expect(await ask("insider", path)).toContain(id);
      for (const who of [nobody, ...Object.keys(strangers)])
        expect(await ask(who, path)).not.toContain(id);
    }
    await platform.close();
  }));

const entry = secret;
const peloton = async (ctx: Context, of: string): Promise<string> => {
  const { riders } = (await api.ask(ctx, "getPeloton", { params: { entry: of } })) as {
    riders: { municipality: { id: string }; group: string }[];
  };
  return riders.find(({ municipality }) => municipality.id === hider)?.group ?? "absent";
};

test("what an own word covered does not come out when that word is hidden: of whatever version, and of what merged", () =>
  inUndoneTransaction(async (ctx) => {
    await inventTowns(ctx, [
      { code: hider, name: "Oefenverstop" },
      { code: "GM9003", name: "Oefenoud" },
    ]);
    await inventEntry(ctx, entry, { shared: false });
    await putUse(worksFor(ctx, "GM9003"), "GM9003", entry, { version: "1" });
    await merge(ctx, { into: hider, of: ["GM9003"], on: "2026-01-01" });
    const insider = worksFor(ctx, hider);
    const { id } = await putUse(insider, hider, entry, { status: "not-used" });
    expect(await peloton(ctx, entry)).toBe("not");
    await putUse(insider, hider, entry, { status: "not-used", hidden: true, replaces: id });
    expect(await peloton(ctx, entry)).toBe("not-known");
  }));

test("a use whose version changes as it is hidden is hidden under both", () =>
  inUndoneTransaction(async (ctx) => {
    await inventTowns(ctx, [{ code: hider, name: "Oefenverstop" }]);
    await inventEntry(ctx, entry, { shared: false });
    const insider = worksFor(ctx, hider);
    const { id } = await putUse(insider, hider, entry, {
      version: "1",
      productionOn: "2020-01-01",
    });
    await putUse(insider, hider, entry, { version: "2", hidden: true, replaces: id });
    for (const on of [undefined, "2021-01-01"]) {
      const { total } = (await api.ask(ctx, "listUsesOfOrganisation", {
        params: { id: hider },
        query: { ...(on && { on }) },
      })) as { total: number };
      expect(total).toBe(0);
    }
  }));

test("what a table kept of an organisation's own words it changes, hides and takes back as if typed here", () =>
  inUndoneTransaction(async (ctx) => {
    await inventTowns(ctx, [{ code: hider, name: "Oefenverstop" }]);
    await inventEntry(ctx, entry, { shared: false });
    const { rows } = await sql<{ id: string }>`
      insert into adoption.use (id, organisation, entry, origin, kind, status, as_of, certainty, evidence, sources, hidden, stated_at)
      values (gen_random_uuid(), ${hider}, ${entry}, 'facts', 'user', 'in-production', '2024-01-01', 'high',
        'own-statement', '{}', false, '2024-01-01') returning id`.execute(ctx.db);
    expect(await peloton(ctx, entry)).toBe("peloton");
    const insider = worksFor(ctx, hider);
    await putUse(insider, hider, entry, { hidden: true, replaces: rows[0]?.id ?? null });
    expect(await peloton(ctx, entry)).toBe("not-known");
  }));
