import { expect, test } from "vitest";
import { drawPage, refusing } from "../../test-page.ts";

const token = "een-lange-link-uit-een-mail";
const url = `/nl/aanvraag?token=${token}`;
const question = {
  organisation: { id: "GM9001", name: "Oefendam" },
  name: "Sam Vraagt",
  email: "sam@voorbeeld.example",
  right: "editor",
  explanation: "Ik werk bij <b>burgerzaken</b>.",
  state: "waiting",
  expiresAt: "2026-12-20T09:00:00Z",
};
const answers = { lookUpClaim: question };

test.each([
  ["granted", "Deze vraag is al met ja beantwoord"],
  ["refused", "Deze vraag is al met nee beantwoord"],
  ["withdrawn", "Deze vraag is niet meer nodig"],
  ["expired", "Deze vraag is verlopen"],
])("one that is %s cannot be answered again", async (state, words) => {
  const { main } = await drawPage(url, { answers: { lookUpClaim: { ...question, state } } });
  expect(main).toContain(words);
  expect(main).not.toContain('name="agreed"');
});

test("a link that nobody has is a page that helps", async () => {
  const lookUpClaim = refusing(404, "people/unknown-link");
  const { status, main } = await drawPage(url, { answers: { lookUpClaim } });
  expect([status, main.includes("Deze link werkt niet")]).toEqual([404, true]);
});

test("who asks does not answer himself", async () => {
  const { status, main } = await drawPage(url, {
    answers: { ...answers, answerClaim: refusing(409, "people/own-claim") },
    form: { act: "answer", agreed: "yes" },
  });
  expect(status).toBe(409);
  expect(main).toContain("Over uw eigen aanvraag beslist een ander.");
});

test("the desk reads who asks, for what, and how to know whether it is right", async () => {
  const { status, main } = await drawPage(url, { answers });
  expect(status).toBe(200);
  expect(main).toContain("Werkt deze persoon voor Oefendam?");
  expect(main).toContain("Sam Vraagt");
  expect(main).toContain("sam@voorbeeld.example");
  expect(main).toContain("Ik werk bij &lt;b&gt;burgerzaken&lt;/b&gt;.");
  expect(main).toContain("U kunt dat hier niet terugdraaien.");
  expect(main).toContain("20 december 2026");
});

test.each([
  ["yes", true, "agreed", "Thank you. The person can begin"],
  ["no", false, "refused", "Thank you. The person has not been let in"],
])(
  "the answer %s is sent and thanked for, without the link",
  async (word, agreed, done, thanks) => {
    const { headers, asked } = await drawPage(`/en/claim?token=${token}`, {
      answers: { ...answers, answerClaim: { id: "x", state: "granted" } },
      form: { act: "answer", agreed: word },
    });
    expect(headers["location"]).toBe(`/en/claim?done=${done}`);
    expect(asked).toEqual([["answerClaim", { body: { token, agreed } }]]);
    expect((await drawPage(`/en/claim?done=${done}`)).main).toContain(thanks);
  },
);

test("a form without an answer is no yes", async () => {
  const { asked } = await drawPage(url, {
    answers: { ...answers, answerClaim: { id: "x", state: "refused" } },
    form: { act: "answer" },
  });
  expect(asked[0]?.[1].body).toEqual({ token, agreed: false });
});
