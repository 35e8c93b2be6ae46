import { expect, test } from "vitest";
import { namesPerson } from "./published.ts";

// Of the official range for tests.
test.each([
  "BSN 999990019, sinds mei",
  "het nummer is 9999.90.019.",
  "999990019",
  "bel jan.jansen@gemeente.example",
  "mail naar <j_de_vries@gemeente.example>",
])("%j is of a person", (text) => expect(namesPerson(text)).toBe(true));

test.each([
  "Na de fusie van 1 januari 2027.",
  "bel 06 1234 5678 of 14 0344",
  "zaak 999990018 loopt nog",
  "zaak Z999990019, OIN 00000001823288444000",
  "000000000",
  "mail functioneel.beheer@gemeente.example of info@gemeente.example",
])("%j is not", (text) => expect(namesPerson(text)).toBe(false));
