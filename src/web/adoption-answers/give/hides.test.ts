import { describe, expect, test } from "vitest";
import { drawPage, listing } from "../../test-page.ts";
import {
  agreement,
  answers,
  idOf,
  confirmer as me,
  notNow,
  own,
  partner,
  partnership,
  theTown,
} from "../answers.fixture.ts";

const url = "/nl/organisaties/GM9001/antwoorden/geven";
const told = "Iets hierover is verborgen. Een nieuw antwoord wordt dat ook.";
const hiding = own({ ...agreement, hides: true });
const one = `${url}?entry=proefafspraak&version=1.0`;
const drawn = (at: string, item = hiding, extra: object = {}) =>
  drawPage(at, {
    me,
    answers: {
      ...answers,
      listOwnAnswers: listing(item),
      giveAnswers: { ids: [idOf(8)], practice: false },
    },
    ...extra,
  });
const boxOf = (main: string) => /<input type="checkbox" name="hidden"[^>]*>/.exec(main)?.[0] ?? "";
const given = (asked: readonly (readonly [string, { body?: unknown }])[]) =>
  asked.flatMap(([id, { body }]) => (id === "giveAnswers" ? [body] : []));

test("the organisation is told where something about a subject is hidden, and nothing elsewhere", async () => {
  for (const at of [url, one]) {
    expect((await drawn(at)).main).toContain(told);
    expect((await drawn(at, own(agreement))).main).not.toContain(told);
  }
});

describe("the form of one subject", () => {
  const form = { act: "give", entry: "proefafspraak", version: "1.0", answer: "uses" };

  test("is hidden to begin with, and shows it to who takes that off", async () => {
    const { main } = await drawn(one);
    expect(boxOf(main)).toContain('checked=""');
    expect(main).toContain('name="wasHidden" value="yes"');
    const hidden = await drawn(one, hiding, { form: { ...form, wasHidden: "yes", hidden: "yes" } });
    expect(given(hidden.asked)).toMatchObject([{ answers: [{ hidden: true }] }]);
    expect(JSON.stringify(given(hidden.asked))).not.toContain("show");
    const shown = await drawn(one, hiding, { form: { ...form, wasHidden: "yes" } });
    expect(given(shown.asked)).toMatchObject([{ answers: [{ hidden: false, show: true }] }]);
  });

  test("shows nothing that it did not know to be hidden", async () => {
    const { asked } = await drawn(one, hiding, { form });
    expect(JSON.stringify(given(asked))).not.toContain("show");
  });

  test("leaves an answer that shows as it is", async () => {
    const { main } = await drawn(one, own({ ...agreement, ...notNow, hides: true }));
    expect(main).toContain(told);
    expect(boxOf(main)).not.toContain("checked");
  });
});

test("a partnership under a mandate is told it of each member", async () => {
  const listOwnAnswers = ({ params }: { params?: Readonly<Record<string, unknown>> }) =>
    listing(params?.["id"] === "GM9001" ? { ...hiding, hidden: true } : own(agreement));
  const { main } = await drawPage(
    "/nl/organisaties/GR9001/antwoorden/geven?entry=proefafspraak&version=1.0",
    {
      me: partner,
      answers: {
        ...answers,
        getOrganisation: { ...theTown, ...partnership, kind: "joint-arrangement" },
        listOwnAnswers,
      },
    },
  );
  expect(main.split(told)).toHaveLength(2);
  expect(main).toContain("Verborgen");
});
