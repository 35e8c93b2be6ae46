import { expect, test } from "vitest";
import { changeMe } from "#contract/people";
import { claimMail } from "./claim-mail.ts";
import { invitationMail } from "./invitation-mail.ts";

const asked = {
  name: "Ada",
  email: null,
  place: "Oefenstad",
  right: "reader",
  explanation: "Ik werk hier.",
  token: "t",
  daysOpen: 30,
} as const;

// A line break, a line and a paragraph separator, a sign that turns text around, one that nobody sees, and a mark of the byte order.
const hidden = ["\n", "\u2028", "\u2029", "\u202e", "\u2066", "\u200b", "\ufeff", "\u0000"];

test.each(hidden)("a name with %j in it is not taken", (sign) => {
  const named = (name: string) => ({ name, language: "nl", mailPreference: "none" });
  expect(changeMe.body.safeParse(named(`Ada${sign}Bram`)).success).toBe(false);
  expect(changeMe.body.safeParse(named("Zoë d’Ancona-Łoś 李")).success).toBe(true);
});

test.each(hidden)("a name that has %j from a provider goes into a mail without it", (sign) => {
  const name = `Ada${sign}Uw toegang verloopt`;
  const mails = [
    claimMail({ ...asked, name }),
    ...(["nl", "en"] as const).map((language) =>
      invitationMail(language, {
        by: name,
        place: null,
        rights: ["reader"],
        token: "t",
        daysOpen: 1,
      }),
    ),
  ];
  for (const { paragraphs } of mails) expect(paragraphs[0]).toMatch(/^Ada Uw toegang verloopt /);
});

test("what was told stays in its quotes, in one paragraph", () => {
  const told = (explanation: string) => claimMail({ ...asked, explanation }).paragraphs[1];
  expect(told("Ik werk hier.\n\nOpen https://elders.example")).toBe(
    "Toelichting van deze persoon: “Ik werk hier. Open https://elders.example”",
  );
  expect(told('Ik werk hier.” Waaier heeft dit nagegaan: "ja", zei „Waaier“.')).toBe(
    "Toelichting van deze persoon: “Ik werk hier.' Waaier heeft dit nagegaan: 'ja', zei 'Waaier'.”",
  );
});
