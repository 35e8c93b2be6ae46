import { describe, expect, test } from "vitest";
import { proposeUse } from "./proposals.ts";

const form = {
  organisation: "GM9001",
  entry: "oefenzaak",
  version: null,
  status: "in-production",
  since: null,
  note: null,
};
const read = (evidenceUrl: string) => proposeUse.body.safeParse({ ...form, evidenceUrl });

describe("the address of evidence", () => {
  test.each([
    ["a sign that turns the text around", "https://example.nl/\u202ex"],
    ["a sign that nobody sees", "https://example.nl/\u200bx"],
    ["two lines", "https://example.nl/a\nb"],
    ["a user and a password", "https://user:pw@example.nl/a b"],
    ["a user alone", "https://www.gemeente.nl@example.nl/"],
    ["a script", "javascript:alert(1)"],
    ["no name of a machine", "http://localhost/x"],
    ["a name alone", "example.nl"],
    ["white space within that makes it too long", `https://example.nl/${" a".repeat(200)}`],
  ])("with %s is refused", (_, typed) => {
    expect(read(typed).success).toBe(false);
  });

  test.each([
    ["https://example.nl/a b?c=d#e", "https://example.nl/a%20b?c=d#e"],
    [" HTTPS://Example.NL ", "https://example.nl/"],
    ["https://exämple.nl/x", "https://xn--exmple-cua.nl/x"],
    ["https://example.nl/café", "https://example.nl/caf%C3%A9"],
  ])("%j is kept as a browser reads it", (typed, kept) => {
    expect(read(typed).data?.evidenceUrl).toBe(kept);
  });
});
