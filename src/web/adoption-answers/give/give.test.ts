import { describe, expect, test } from "vitest";
import { Problem } from "#contract/pages";
import { allowing, drawPage, listing, refusing } from "../../test-page.ts";
import {
  agreement,
  answers,
  explanation,
  idOf,
  confirmer as me,
  notNow,
  own,
  partner,
  standard,
  theTown,
  use,
  village,
} from "../answers.fixture.ts";
import { nextAfter } from "./sections.ts";
import { readyIn, ticksIn } from "./tick.ts";

const url = "/nl/organisaties/GM9001/antwoorden/geven";
const ready = own({ prefilled: "uses", prefilledBecause: "in-production" });
const given = own({ ...agreement, ...notNow });
const silent = own({ ...standard });
const all = { ...answers, listOwnAnswers: listing(ready, given, silent) };
const receipt = { ids: [idOf(7, "01a00000-0001")], practice: false };
const drawn = (extra: object = {}, at = url) => drawPage(at, { me, answers: { ...all, ...extra } });
const sent = (form: Record<string, string | readonly string[]>, extra: object = {}, at = url) =>
  drawPage(at, { me, form, answers: { ...all, giveAnswers: receipt, ...extra } });
const bodyOf = (asked: readonly (readonly [string, object])[]) =>
  asked.find(([id]) => id === "giveAnswers")?.[1];
const tick = "proefstandaard,,";
const bare = {
  plannedOn: null,
  reason: null,
  reviewOn: null,
  expiresOn: null,
  explainedAt: null,
  reusedFrom: null,
  hidden: false,
};

describe("who may not", () => {
  test("is told so, and asks nothing of what is hidden", async () => {
    const { status, main, asked } = await drawn({ getPermissions: allowing([]) });
    expect(status).toBe(403);
    expect(main).toContain("U antwoordt hier niet");
    expect(asked.map(([id]) => id)).toEqual(["getOrganisation"]);
  });

  test("is shown the way in: by asking to join, or an administrator of one's own", async () => {
    const getPermissions = allowing([]);
    const join = 'href="/nl/organisaties/GM9001/meedoen">Vraag om mee te doen';
    const ask = 'href="/nl/organisaties/GM9001/mensen">Vraag het een beheerder';
    const stranger = await drawPage(url, { me: partner, answers: { ...all, getPermissions } });
    expect(stranger.main).toContain(join);
    expect(stranger.main).not.toContain(ask);
    const reader = await drawn({ getPermissions });
    expect(reader.main).toContain(ask);
    expect(reader.main).not.toContain(join);
    expect((await drawn({ getPermissions: allowing(["listOwnAnswers"]) })).main).toContain(ask);
  });

  test("and whose right lapsed asks to join anew", async () => {
    const [place] = me.organisations;
    const rights = (place?.rights ?? []).map((right) => ({ ...right, lapsed: true }));
    const lapsed = { ...me, organisations: [{ ...place, rights }] } as typeof me;
    const getPermissions = allowing([]);
    const { main } = await drawPage(url, { me: lapsed, answers: { ...all, getPermissions } });
    expect(main).toContain("Vraag om mee te doen");
  });

  test("and may see it, sees it without a form", async () => {
    const { status, main } = await drawn({ getPermissions: allowing(["listOwnAnswers"]) });
    expect(status).toBe(200);
    expect(main).toContain("U ziet alles, maar antwoordt niet zelf.");
    expect(main).not.toContain('name="tick"');
    expect(main).not.toContain('value="withdraw"');
    expect(main).not.toContain('value="bulk"');
  });

  test("is sent to sign in when nobody is signed in", async () => {
    const getPermissions = refusing(401, "platform/not-signed-in");
    const { status, headers } = await drawPage(url, { answers: { ...all, getPermissions } });
    expect(status).toBe(303);
    expect(headers["location"]).toContain("/nl/aanmelden");
  });

  test("of a municipality that ended is led to what followed it", async () => {
    const succession = { split: false, current: village };
    const getOrganisation = { ...theTown, validUntil: "2020-01-01", succession };
    const { main } = await drawn({ getOrganisation });
    expect(main).toContain("Oefendam bestaat niet meer");
    expect(main).not.toContain('method="post"');
  });
});

describe("the page", () => {
  test("puts every subject where it asks the most, once", async () => {
    const { main } = await drawn({
      listOwnAnswers: listing(
        own({ answer: "conflict", conflicting: [], prefilled: "uses" }),
        own({ ...agreement, ...notNow, answer: "expired" }),
        own({ ...standard, ...notNow, reviewOn: "2026-12-20" }),
      ),
    });
    expect(main).toContain('id="conflict"');
    expect(main).toContain('id="expired"');
    expect(main).toContain('id="review"');
    expect(main).not.toContain('id="ready"');
    // What is asked when buying is free, and counted apart.
    expect(main).toContain("0 van de 2 onderwerpen beantwoord");
    expect(main).toContain("1 mag u ook beantwoorden");
  });

  test("leads to the next that is open", async () => {
    const { main } = await drawn();
    expect(main).toContain("Beantwoord het volgende: Proefzaak");
    expect(main).toContain(`href="${url}?entry=proefzaak"`);
  });

  test("asks the second factor before anything is typed", async () => {
    const getPermissions = allowing(["listOwnAnswers"], ["giveAnswers"]);
    expect((await drawn({ getPermissions })).main).toContain("/nl/tweede-factor");
  });

  test("names what is hidden, for who works there", async () => {
    const listOwnAnswers = listing(own({ answer: "uses", answerId: idOf(5), hidden: true }));
    expect((await drawn({ listOwnAnswers })).main).toContain("Verborgen");
  });
});

describe("what is ready", () => {
  test("says from what it follows, and is confirmed with one click", async () => {
    const { main } = await drawn();
    expect(main).toContain("U gebruikt Proefzaak, dus ‘wij gebruiken dit’ ligt klaar.");
    const value = /value="([^"]*)" name="one"/.exec(main)?.[1] ?? "";
    const { headers, asked } = await sent({ act: "confirm", one: value });
    expect(bodyOf(asked)).toEqual({
      params: { id: "GM9001" },
      body: {
        answers: [{ ...bare, entry: "proefzaak", version: null, answer: "uses", replaces: null }],
      },
    });
    expect(headers["location"]).toBe(`${url}?done=confirm&batch=01a00000-0001`);
  });

  test("is hidden when the use is, and asks for the day of a plan that has none", async () => {
    const plan = own({ ...agreement, prefilled: "planned", prefilledBecause: "planned" });
    const { main } = await drawn({
      listOwnAnswers: listing({ ...ready, hides: true }, plan),
      listOwnUses: listing(use({ hidden: true })),
    });
    expect(main).toContain("Iets hierover is verborgen, dus dit antwoord ook.");
    expect(main).toMatch(/value="proefzaak,,,uses,,hidden" name="one"/);
    expect(main).toContain("Vul de dag in");
    expect(main).toContain("niet bekend of het om versie 1.0 gaat");
    expect(main.match(/name="one"/g)).toHaveLength(1);
  });

  test("takes the day of a plan from the use", async () => {
    const plan = own({ prefilled: "planned", prefilledBecause: "planned" });
    const { main } = await drawn({
      listOwnAnswers: listing(plan),
      listOwnUses: listing(use({ status: "planned", productionOn: "2027-03-01" })),
    });
    expect(main).toContain('value="proefzaak,,,planned,2027-03-01," name="one"');
    expect(main).toContain("‘gepland voor 1 maart 2027’ ligt klaar");
  });

  test("is ticked for all at once, but not over what was answered otherwise", async () => {
    const { main } = await drawn({
      listOwnAnswers: listing(ready, own({ ...agreement, ...notNow, prefilled: "uses" })),
    });
    expect(main).toContain(">Bevestig de aangevinkte klaarliggende antwoorden</button>");
    expect(main).toContain('data-other="Bevestig # klaarliggende antwoorden"');
    expect(main).toMatch(/name="ready" checked="" value="proefzaak/);
    expect(main).toMatch(/name="ready" value="proefafspraak/);
    const form = {
      act: "confirm",
      one: "",
      ready: ["proefzaak,,,uses,,", "a,1%2C0,x,planned,2027-01-01,"],
    };
    const { asked } = await sent(form, {
      giveAnswers: ({ body }: { body?: unknown }) => ({ ...receipt, body }),
    });
    expect(asked.map(([id]) => id)).not.toContain("withdrawAnswer");
    expect(readyIn(form.ready).map(({ version, answer }) => [version, answer])).toEqual([
      [null, "uses"],
      ["1,0", "planned"],
    ]);
  });

  test("with nothing ticked is told at the list", async () => {
    const { status, main } = await sent({ act: "confirm" });
    expect(status).toBe(400);
    expect(main).toContain('href="#ready"');
    expect(main).toContain("Vink minstens één onderwerp aan.");
  });
});

describe("one answer on many subjects", () => {
  const stands = `proefafspraak,1.0,${notNow.answerId}`;
  const bulk = { act: "bulk", tick: [tick, stands], replace: "yes", replaceOf: stands };

  test("is sent once, each with what was read of it", async () => {
    const form = { ...bulk, answer: "not-now", reason: "Na de fusie.", expiresOn: "2027-06-01" };
    const { headers, asked } = await sent(form);
    const same = { ...bare, answer: "not-now", reason: "Na de fusie.", expiresOn: "2027-06-01" };
    expect(bodyOf(asked)).toMatchObject({
      body: {
        answers: [
          { ...same, entry: "proefstandaard", version: null, replaces: null },
          { ...same, entry: "proefafspraak", version: "1.0", replaces: notNow.answerId },
        ],
      },
    });
    expect(headers["location"]).toContain("done=bulk");
  });

  test("sends nothing of a field that is not of that answer", async () => {
    const form = {
      ...bulk,
      answer: "uses",
      reason: "x",
      expiresOn: "2020-01-01",
      plannedOn: "2020-01-01",
    };
    expect(bodyOf((await sent(form)).asked)).toMatchObject({
      body: { answers: [bare, bare] },
    });
  });

  test("that it does not concern one does not end by itself", async () => {
    const form = {
      ...bulk,
      answer: "not-concerned",
      reason: "Geen haven.",
      expiresOn: "2027-06-01",
    };
    expect(bodyOf((await sent(form)).asked)).toMatchObject({
      body: { answers: [{ expiresOn: null, reason: "Geen haven." }, {}] },
    });
  });

  test.each([
    [{ tick: [] as string[], answer: "uses" }, ["tick"]],
    [{ answer: "" }, ["answer"]],
    [{ tick: [] as string[], answer: "" }, ["tick", "answer"]],
  ])("%j is told at its field, and what was ticked stays", async (change, fields) => {
    const { status, main, asked } = await sent({ ...bulk, ...change });
    expect(status).toBe(400);
    for (const field of fields) expect(main).toContain(`href="#${field}"`);
    expect(bodyOf(asked)).toBeUndefined();
    const kept = (change as { tick?: string[] }).tick ? 0 : 2;
    expect(main.match(/name="tick" checked=""/g) ?? []).toHaveLength(kept);
  });

  test("that the API does not take is told at the fields, all faults at once", async () => {
    const giveAnswers = () => {
      throw new Problem({
        type: "/problems/adoption/answers-do-not-fit",
        title: "",
        status: 400,
        detail: "",
        errors: [
          { where: "body.answers.0.expiresOn", detail: "give a day after today" },
          { where: "body.answers.1.reason", detail: "say why" },
          { where: "body.answers.1.entry", detail: "asks for no answer today" },
        ],
      });
    };
    const form = { ...bulk, answer: "not-now", reason: "x", expiresOn: "2027-01-01" };
    const { status, main } = await sent(form, { giveAnswers });
    expect(status).toBe(400);
    for (const field of ["expiresOn", "reason", "answer"]) {
      expect(main).toContain(`href="#${field}"`);
    }
    expect(main).toContain('value="2027-01-01"');
  });

  test("is refused as a whole when a colleague was first, who is shown", async () => {
    const giveAnswers = refusing(409, "adoption/answer-changed");
    const before = { ...bulk, tick: [tick, "proefafspraak,1.0,"], answer: "uses" };
    const { status, main } = await sent(before, { giveAnswers });
    expect(status).toBe(409);
    expect(main).toContain("Een collega antwoordde intussen.");
    expect(main.match(/Intussen veranderd/g)).toHaveLength(1);
    expect(main).toContain(`value="proefafspraak,1.0,${notNow.answerId}"`);
  });

  test("is ticked for a whole group by an address, without script", async () => {
    const two = own({ entry: { id: "proefkaart", name: "Proefkaart", kind: "software" } });
    const listOwnAnswers = listing(own(), two, silent);
    const { main } = await drawn({ listOwnAnswers }, `${url}?tick=silent-solution`);
    expect(main.match(/name="tick" checked=""/g)).toHaveLength(2);
    expect((await drawn({ listOwnAnswers })).main).toContain(
      "?tick=silent-solution#silent-solution",
    );
  });

  test("reads no box that is none of ours", () => {
    const form = new URLSearchParams([
      ["tick", ""],
      ["tick", "%E0%A4%A"],
      ["tick", "a%2Cb,1,x"],
    ]);
    expect(ticksIn(form)).toEqual([{ entry: "a,b", version: "1", replaces: "x" }]);
  });
});

describe("what was given at once", () => {
  const batch = "01a00000-0001";
  const two = listing(
    own({ answer: "uses", answerId: idOf(1, batch) }),
    own({ ...agreement, answer: "uses", answerId: idOf(2, batch) }),
    own({ ...standard, answer: "uses", answerId: idOf(3) }),
  );

  test("is named, with how to take it back", async () => {
    const { main } = await drawn({ listOwnAnswers: two }, `${url}?done=bulk&batch=${batch}`);
    expect(main).toContain("2 antwoorden zijn gegeven");
    expect(main).toContain("Neem deze 2 antwoorden terug");
  });

  test("is taken back as a whole, and nothing else", async () => {
    const { headers, asked } = await sent(
      { act: "undo", of: batch },
      { listOwnAnswers: two, withdrawAnswer: () => undefined },
      `${url}?done=bulk&batch=${batch}`,
    );
    const withdrawn = asked.filter(([id]) => id === "withdrawAnswer");
    expect(withdrawn.map(([, { params }]) => params?.["answer"])).toEqual([
      idOf(1, batch),
      idOf(2, batch),
    ]);
    expect(headers["location"]).toBe(`${url}?done=undo`);
  });

  test.each(["", "01a0", "%", "01a00000-00012"])("is nothing for the batch %j", async (wrong) => {
    const { asked } = await sent({ act: "undo", of: wrong }, { listOwnAnswers: two });
    expect(asked.map(([id]) => id)).not.toContain("withdrawAnswer");
  });
});

test("one is taken back after a question; one that a colleague replaced is told", async () => {
  const { main } = await drawn();
  expect(main.match(/Ja, neem het antwoord terug/g)).toHaveLength(1);
  const form = { act: "withdraw", of: notNow.answerId };
  const done = await sent(form, { withdrawAnswer: () => undefined });
  expect(done.headers["location"]).toBe(`${url}?done=withdraw`);
  const refused = await sent(form, { withdrawAnswer: refusing(404, "adoption/unknown-answer") });
  expect(refused.status).toBe(404);
  expect(refused.main).toContain("Dit antwoord staat er niet meer");
});

describe("one subject", () => {
  const one = `${url}?entry=proefafspraak&version=1.0`;
  const form = {
    act: "give",
    do: "keep",
    entry: "proefafspraak",
    version: "1.0",
    replaces: notNow.answerId,
    reusedFrom: "",
    answer: "not-now",
    reason: "Nog een jaar.",
    expiresOn: "2027-11-01",
    reviewOn: "",
  };

  test("starts from what stands, and says which rule asks", async () => {
    const { main } = await drawn({}, one);
    expect(main).toContain("Samen afgesproken");
    expect(main).toContain("Past uw gemeente dit toe?");
    expect(main).toMatch(/type="radio"[^>]*name="answer"[^>]*checked=""[^>]*value="not-now"/);
    expect(main).toContain(">Eerst verhuist het archief.</textarea>");
    expect(main).toContain(`name="replaces" value="${notNow.answerId}"`);
    expect(main).not.toContain('name="explainedAt"');
  });

  test("of the Forum says that the duty holds when buying, and asks where the explanation stands", async () => {
    const { main } = await drawn({}, `${url}?entry=proefstandaard`);
    expect(main).toContain("De plicht geldt bij kopen en aanbesteden.");
    expect(main).toContain('name="explainedAt"');
  });

  test("is given with what was read of it, and goes back to the list or on to the next", async () => {
    const { headers, asked } = await sent(form, {}, one);
    expect(bodyOf(asked)).toEqual({
      params: { id: "GM9001" },
      body: {
        answers: [
          {
            ...bare,
            entry: "proefafspraak",
            version: "1.0",
            replaces: notNow.answerId,
            answer: "not-now",
            reason: "Nog een jaar.",
            expiresOn: "2027-11-01",
          },
        ],
      },
    });
    expect(headers["location"]).toBe(`${url}?done=give&batch=01a00000-0001`);
    const next = { ...form, do: "next", nextEntry: "proefstandaard", nextVersion: "" };
    expect((await sent(next, {}, one)).headers["location"]).toBe(
      `${url}?entry=proefstandaard&done=give&batch=01a00000-0001`,
    );
  });

  test("replaces nothing of its own where what stands was inherited", async () => {
    const inherited = own({ ...agreement, ...notNow, inheritedFrom: [village] });
    const { main } = await drawn({ listOwnAnswers: listing(inherited) }, one);
    expect(main).toContain('name="replaces" value=""');
  });

  test("keeps what was typed when a colleague was first, and then replaces what is shown", async () => {
    const stale = { ...form, replaces: idOf(99) };
    const giveAnswers = refusing(409, "adoption/answer-changed");
    const { status, main } = await sent(stale, { giveAnswers }, one);
    expect(status).toBe(409);
    expect(main).toContain(">Nog een jaar.</textarea>");
    expect(main).toContain("Eerst verhuist het archief.");
    expect(main).toContain(`name="replaces" value="${notNow.answerId}"`);
  });

  test("with a fault keeps what it read, so that no colleague is overwritten unseen", async () => {
    const { status, main } = await sent({ ...form, answer: "", replaces: idOf(99) }, {}, one);
    expect(status).toBe(400);
    expect(main).toContain(`name="replaces" value="${idOf(99)}"`);
  });

  test("the first button of the form keeps, so that Enter takes nothing over", async () => {
    const { main } = await drawn({ listExplanations: listing(explanation) }, one);
    const drawnForm = main.slice(main.indexOf("<form"));
    expect(/<button[^>]*>/.exec(drawnForm)?.[0]).toContain('value="keep"');
  });

  describe("the explanation of another", () => {
    const extra = { listExplanations: listing(explanation) };
    const theirs = { ...form, reason: explanation.reason, reusedFrom: explanation.id };

    test("is taken over into the form with credit, and gives nothing yet", async () => {
      const taken = { ...form, do: `reuse:${explanation.id}`, expiresOn: "2027-02-02" };
      const { status, main, asked } = await sent(taken, extra, one);
      expect(status).toBe(200);
      expect(bodyOf(asked)).toBeUndefined();
      expect(main).toContain(">Ons contract loopt nog een jaar.</textarea>");
      expect(main).toContain(`name="reusedFrom" value="${explanation.id}"`);
      expect(main).toMatch(/Uitleg overgenomen van <a[^>]*>Proefveen/);
      expect(main).toContain('value="2027-02-02"');
    });

    test("is sent along, and laid aside again by a button", async () => {
      const { asked } = await sent(theirs, extra, one);
      expect(bodyOf(asked)).toMatchObject({ body: { answers: [{ reusedFrom: explanation.id }] } });
      const laid = { ...theirs, do: "reuse:" };
      expect((await sent(laid, extra, one)).main).toContain('name="reusedFrom" value=""');
    });

    test("stays credited when the answer is changed later", async () => {
      const listOwnAnswers = listing(own({ ...agreement, ...notNow, reusedFrom: village }));
      const { main } = await drawn({ ...extra, listOwnAnswers }, one);
      expect(main).toContain(`name="reusedFrom" value="${explanation.id}"`);
    });

    test("is never one's own", async () => {
      const mine = { ...explanation, organisation: { id: "GM9001", name: "Oefendam" } };
      const { main } = await drawn({ listExplanations: listing(mine) }, one);
      expect(main).not.toContain("Wat andere gemeenten zeggen");
    });
  });

  describe("what merged and disagrees", () => {
    const conflict = own({
      ...agreement,
      answer: "conflict",
      inheritedFrom: [village],
      conflicting: [
        { organisation: village, answer: "planned", reason: null },
        { organisation: { id: "GM9003", name: "Testerve" }, answer: "uses", reason: null },
      ],
    });
    const past = {
      id: idOf(60),
      entry: { id: "proefafspraak", name: "Proefafspraak" },
      version: "1.0",
      saidBy: village,
      answer: "planned",
      plannedOn: "2027-05-05",
      reason: null,
      expiresOn: null,
      givenOn: "2025-02-01",
      endedOn: null,
      byOrganisation: null,
    };
    const extra = { listOwnAnswers: listing(conflict), listAnswerHistory: listing(past) };

    test("stands side by side, and fills the form with the one that holds", async () => {
      const { main } = await drawn(extra, one);
      expect(main).toContain("Welk van deze antwoorden geldt nu?");
      expect(main.match(/Vul dit antwoord in/g)).toHaveLength(2);
      const taken = await sent({ ...form, do: "take:GM9002", replaces: "" }, extra, one);
      expect(taken.main).toContain('value="2027-05-05"');
      expect(taken.main).toMatch(/checked=""[^>]*value="planned"/);
    });
  });

  test("that asks for no answer any more shows the list", async () => {
    const { status, main } = await drawn({}, `${url}?entry=onzin`);
    expect(status).toBe(200);
    expect(main).toContain('id="bulk"');
  });

  test("in English", async () => {
    const at = "/en/organisations/GM9001/answers/give?entry=proefafspraak&version=1.0";
    const { main } = await drawn({}, at);
    expect(main).toContain("Does your municipality apply this?");
  });
});

test("what comes next is the next that is open, and nothing after the last", () => {
  const item = (entry: string, section: "ready" | "silent" | "given") => ({
    ...own({ entry: { id: entry, name: entry, kind: "software" } }),
    ready: null,
    section,
  });
  const items = [item("a", "ready"), item("b", "silent"), item("c", "given")];
  expect(nextAfter(items, null)).toBe(items[0]);
  expect(nextAfter(items, items[0] ?? null)).toBe(items[1]);
  expect(nextAfter(items, items[1] ?? null)).toBeNull();
  expect(nextAfter(items, items[2] ?? null)).toBe(items[0]);
});
