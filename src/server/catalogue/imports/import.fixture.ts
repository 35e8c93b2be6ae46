import type { EntryContent } from "#contract/catalogue";
import type { Import } from "#contract/collecting";
import type { Caller } from "#platform/caller";
import type { Context } from "#platform/context";
import { type MadeEntry, madeArchive } from "#platform/documents/inspection/made-archive.fixture";
import { testCaller } from "#platform/test-caller";
import { bareContent } from "../entries/entry.ts";
import { addEntry } from "../entries/write-entry.ts";
import { readImport } from "./read-import.ts";
import { startImport } from "./start-import.ts";

/** Organisations that do not exist. */
export const [ours, theirs] = ["GM9001", "GM9002"] as const;

const shown = new Date("2026-11-22T11:59:00Z");
export const editor = testCaller({ person: 11, holds: [["editor", ours]] });
export const colleague = testCaller({ person: 12, holds: [["editor", ours]] });
export const stranger = testCaller({ person: 13, holds: [["editor", theirs]] });
const moderating = [["moderator", null]] as const;
export const moderator = testCaller({ person: 14, holds: moderating, secondFactorAt: shown });
export const otherModerator = testCaller({ person: 15, holds: moderating, secondFactorAt: shown });

export const as = (ctx: Context, caller: Caller): Context => ({ ...ctx, caller });

/** The least that a publiccode file says, with what a test changes in it. */
export const publiccode = (changes: Readonly<Record<string, string | null>> = {}): string => {
  const lines = {
    publiccodeYmlVersion: '"0.7"',
    name: "Oefenmelding",
    url: "https://code.example.nl/oefenstad/oefenmelding",
    platforms: "[web]",
    developmentStatus: "beta",
    softwareType: "standalone/web",
    description: `{nl: {shortDescription: Meldingen van inwoners, longDescription: "${"Wat de app doet voor wie iets meldt. ".repeat(5)}", features: [melden]}}`,
    legal: "{license: EUPL-1.2}",
    maintenance: "{type: none}",
    localisation: "{localisationReady: false, availableLanguages: [nl]}",
    ...changes,
  };
  return Object.entries(lines)
    .flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}\n`]))
    .join("");
};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const zipOf = (...entries: readonly MadeEntry[]): Uint8Array => madeArchive(entries);

/** Zeros that unfold to much more than they weigh, with a size that is not told. */
export const bomb = (megabytes: number): Uint8Array =>
  madeArchive([{ name: "publiccode.yml", content: Buffer.alloc(megabytes * 1_000_000) }]);

/** Reads a file in for the organisation of the tests. */
export const readIn = async (
  ctx: Context,
  content: string | Uint8Array,
  { name = "publiccode.yml", organisation = ours as string } = {},
): Promise<Import> =>
  startImport(
    ctx,
    organisation,
    await readImport({ name, bytes: typeof content === "string" ? bytesOf(content) : content }),
  );

/** An entry of software that is there already. Returns its id. */
export const entryWith = (ctx: Context, content: Partial<EntryContent> = {}): Promise<string> =>
  addEntry(
    ctx,
    { ...bareContent("Oefenmelding", "software"), ...content },
    { origin: "form", organisation: null },
  );

/** How many rows stand in each table that an import could write to. */
export async function countRows(ctx: Context): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of countedTables) {
    const { count } = await ctx.db
      .withTables<{ [Table in (typeof countedTables)[number]]: object }>()
      .selectFrom(table)
      .select((select) => select.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    counts[table] = count;
  }
  return counts;
}

const countedTables = [
  "catalogue.entry",
  "catalogue.entry_change",
  "catalogue.source_record",
  "catalogue.decision",
  "catalogue.proposal",
  "catalogue.import",
  "catalogue.import_row",
] as const;
