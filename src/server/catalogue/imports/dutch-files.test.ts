import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { ImportRow } from "#contract/collecting";
import type { Db } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { sharedCollection } from "../../../../test/packages.ts";
import { as, editor, ours, readIn, zipOf } from "./import.fixture.ts";
import { listImportRows } from "./list-import-rows.ts";
import { takeImport } from "./take-import.ts";

const family = "Quispelzwaan";
/** Names were taken out of the files when they were collected; here each contact gets one that stands nowhere else. */
function withPersons(text: string): string {
  let count = 0;
  const [before, ...contacts] = text.split(/^(?= +contacts:)/m);
  const named = contacts.map((part) =>
    part.replace(/name: ['"]?REDACTED CONTACT['"]?/g, () => `name: Xanthippe ${family} ${++count}`),
  );
  return [before, ...named].join("");
}

// Files of Dutch organisations, no part of this repository.
const folder = join(sharedCollection() ?? "", "../peers/nl-publiccode");
const files =
  sharedCollection() !== null && existsSync(folder)
    ? globSync("*.{yml,yaml}", { cwd: folder })
        .sort()
        .map((name) => ({ name, content: withPersons(readFileSync(join(folder, name), "utf8")) }))
    : [];

/** What a row says became of its file, and which fields are left blank. */
function outcomeOf({ outcome, faults }: ImportRow): string {
  const gaps = faults.filter(({ level }) => level === "gap").map(({ field }) => field);
  if (outcome === "faulty") return "not imported";
  if (gaps.length > 0) return `draft without ${[...new Set(gaps)].toSorted().join(", ")}`;
  return faults.length > 0 ? "with warnings" : "imported";
}

test.skipIf(files.length === 0)(
  "each of the twenty Dutch files has a stated outcome, and no person of them is kept (skipped where ../shared/data/peers is absent)",
  () =>
    inUndoneTransaction(async (ctx) => {
      const mine = as(ctx, editor);
      const { id, counts } = await readIn(mine, zipOf(...files), { name: "map.zip" });
      expect(counts.faulty).toBe(0);
      const { items } = await listImportRows(mine, ours, id, { limit: 100 });
      expect(Object.fromEntries(items.map((row) => [row.file, outcomeOf(row)]))).toEqual(outcomes);
      await takeImport(mine, ours, id, { validOnly: false });
      const kept = await everythingKept(ctx.db);
      const traces = files.flatMap(({ content }) => personsIn(content));
      expect(traces.length).toBeGreaterThan(20);
      for (const trace of traces) {
        expect(kept).not.toContain(trace.toLowerCase());
      }
    }),
);

const without = (...gaps: readonly string[]): string =>
  `draft without ${gaps.toSorted().join(", ")}`;
const outcomes: Readonly<Record<string, string>> = {
  "Amsterdam__signals-frontend.yml": "with warnings",
  "Geonovum__ogc-checker.yml": "with warnings",
  "MinBZK__amt.yml": "with warnings",
  "OpenCatalogi__OpenCatalogiBundle.yaml": without(
    "dependsOn.open[0]",
    "dependsOn.open[1]",
    "description.en.features",
    "description.en.longDescription",
    "description.nl.features",
    "description.nl.longDescription",
    "legal.license",
    "localisation.availableLanguages",
    "localisation.localisationReady",
    "maintenance.type",
    "nl",
  ),
  "OpenCatalogi__web-app.yaml": without(
    "dependsOn.open[1].name",
    "downloadUrls",
    "maintenance.contractors",
    "nl",
    "softwareUsed",
  ),
  "Signalen__frontend.yaml": without("description.nl.shortDescription", "legal.license"),
  "developer-overheid-nl__don-api-register.yml": "with warnings",
  "developer-overheid-nl__don-crawler.yml": without("description.nl.features"),
  "developer-overheid-nl__don-oss-register.yml": "with warnings",
  "developer-overheid-nl__don-register-site.yml": "with warnings",
  "developer-overheid-nl__don-site.yml": "with warnings",
  "developer-overheid-nl__don-static.yml": without("description.nl.features"),
  "developer-overheid-nl__publiccode-checker.yml": without("description.nl.features", "platforms"),
  "developer-overheid-nl__skills-standaarden.yml": "with warnings",
  "maykinmedia__open-inwoner.yaml": without(
    "maintenance.contractors[0].until",
    "releaseDate",
    "softwareType",
  ),
  "open-formulieren__open-forms-sdk.yaml": without(
    "maintenance.contractors[0].until",
    "releaseDate",
    "softwareType",
  ),
  "open-formulieren__open-forms.yaml": without("maintenance.contractors[0].until"),
  "open-zaak__open-notificaties.yaml": "with warnings",
  "open-zaak__open-zaak.yaml": without("maintenance.contractors[0].until"),
  "openstad__openstad-headless.yml": without(
    "logo",
    ...Array.from({ length: 15 }, (_, index) => `fundedBy[${index}]`),
  ),
};

/** What can lead to a person: every name and number of a contact, and mail addresses wherever they stand. */
function personsIn(text: string): string[] {
  const contacts: Record<string, string>[] = parse(text)?.maintenance?.contacts ?? [];
  return [
    ...contacts.flatMap(({ name = "", phone }) => [
      phone,
      name.includes(family) ? name : undefined,
    ]),
    ...(text.match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? []),
  ].flatMap((one) => one ?? []);
}

/** All that the import left, as one text. */
async function everythingKept(db: Db): Promise<string> {
  const { rows } = await sql<{ all: string }>`
    select lower(coalesce(string_agg(kept, ' '), '')) as all from (
      select row_to_json(one)::text as kept from catalogue.import one
      union all select row_to_json(one)::text from catalogue.import_row one
      union all select row_to_json(one)::text from catalogue.proposal one
    ) everything`.execute(db);
  return rows[0]?.all ?? "";
}
