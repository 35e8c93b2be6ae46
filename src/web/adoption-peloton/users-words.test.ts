import { expect, test } from "vitest";
import type { Rider } from "#contract/adoption";
import { rider, user } from "../ui/peloton/peloton.fixture.ts";
import { draw, page } from "./users-page.fixture.ts";

test("it says by whom and from which days it is known, and of another day which day it is of", async () => {
  const source = (code: string, asOf: string) => user(code, null, { origin: "facts", asOf });
  const leadOf = async (riders: readonly Rider[], at = page) =>
    /class="w-lead">([^<]*)/.exec((await draw(at, { riders })).main)?.[1];
  const sources = [source("GM9001", "2021-07-23"), source("GM9002", "2026-08-25")];
  expect(await leadOf(sources)).toContain(
    "2 gemeenten gebruiken Proefzaak, volgens bronnen van 2021 tot augustus 2026.",
  );
  expect(await leadOf(sources)).not.toContain("november 2026");
  expect(await leadOf(sources.slice(1))).toContain("volgens een bron van augustus 2026.");
  expect(await leadOf([source("GM9001", "2026-02-01"), ...sources.slice(1)])).toContain(
    "van februari 2026 tot augustus 2026.",
  );
  expect(await leadOf([...sources, user("GM9003", null)])).toContain(
    "volgens gemeenten zelf en bronnen van 2021 tot augustus 2026.",
  );
  // Of who is no user no day is told.
  const other = rider("GM9004", { group: "not", origin: "own", asOf: "2015-01-01" });
  expect(await leadOf([...sources, other])).toContain("van 2021 tot");
  expect(await leadOf(sources, `${page}?on=2026-11-01`)).toContain("Dit is de stand op");
});

test("a lane of which nothing is known says so, and else counts over what is known alone", async () => {
  const small = { sizeClass: "under-20000" as const };
  const riders = [
    user("GM9001", null),
    rider("GM9002", { group: "not", status: "not-used", origin: "own" }),
    rider("GM9003"),
    rider("GM9004", small),
    rider("GM9005", small),
  ];
  const { main } = await draw(page, { riders });
  expect(main).toContain("in gebruik: 1 van 2");
  expect(main).toContain("niet bekend: 1");
  expect(main).toContain("in gebruik: niet bekend");
  expect(main).toContain("bij alle 2");
  expect(main).not.toMatch(/\b0 van \d/);
});
