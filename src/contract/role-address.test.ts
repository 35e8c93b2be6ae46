import { expect, test } from "vitest";
import { changeEntry, changeProposal, proposeEntry } from "./collecting.ts";

const personal = "jan.jansen@oefenstad.example";

/** What the three ways to write a contact say of one. */
function faultsWith(contact: string, sure: { sureRole?: boolean } = {}) {
  const content = { name: "Oefenwijzer", kind: "software", contact };
  return [
    proposeEntry.body.safeParse({ kind: "new", content, ...sure }),
    changeProposal.body.safeParse({ content, ...sure }),
    changeEntry.body.safeParse({ content, version: 1, ...sure }),
  ].map(({ error }) => error?.issues.map(({ path }) => path.join(".")) ?? []);
}

test("an address that looks like that of a person is no contact of an entry, unless it is said to be of a role", () => {
  const refused = ["content.contact"];
  expect(faultsWith(personal)).toEqual([refused, refused, refused]);
  expect(faultsWith(personal, { sureRole: false })).toEqual([refused, refused, refused]);
  expect(faultsWith(personal, { sureRole: true })).toEqual([[], [], []]);
});

test("an address of a role is a contact at once", () => {
  expect(faultsWith("informatie@oefenstad.example")).toEqual([[], [], []]);
});
