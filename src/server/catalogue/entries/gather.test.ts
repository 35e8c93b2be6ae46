import { expect, test } from "vitest";
import { bareContent } from "./entry.ts";
import { gather } from "./gather.ts";

const bare = bareContent("Oefenwijzer", "software");
const part = bareContent("Oefenkaart", "software");

test("owner and code are of one row: a name of the whole never stands with the code of a part", () => {
  const coded = { ...part, owner: "Proefstad", ownerId: "GM9002" };
  expect(gather({ ...bare, owner: "Stichting Proef" }, [coded])).toMatchObject({
    owner: "Stichting Proef",
    ownerId: null,
  });
  expect(gather({ ...bare, ownerId: "GM9001" }, [coded])).toMatchObject({
    owner: null,
    ownerId: "GM9001",
  });
  expect(gather(bare, [part, coded])).toMatchObject({ owner: "Proefstad", ownerId: "GM9002" });
});

test("what the whole does not know a part tells, and its name becomes an alias", () => {
  expect(gather(bare, [{ ...part, licence: "MIT", aliases: ["Kaart"] }])).toMatchObject({
    name: "Oefenwijzer",
    licence: "MIT",
    aliases: ["Oefenkaart", "Kaart"],
  });
});
