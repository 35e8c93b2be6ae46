import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { checkFacts } from "#data/check";
import { MANIFEST_FILE, type Row, readTable, TABLE_NAMES, type TableName } from "#data/tables";
import type { Context, Work } from "./context.ts";

/** The fact tables that the product ships, or those of the practice country: same tables, same columns. */
export type Facts = { readonly [Name in TableName]: readonly Row<Name>[] };

export const factsFolder = fileURLToPath(new URL("../../../data/", import.meta.url));

/** The fact tables on disk are not whole; the message names file, line and column. */
export class BrokenFacts extends Error {}

/** A country to load: its digest says whether the database has it already. */
export interface Country {
  readonly digest: string;
  facts(): Promise<Facts>;
}

/** The real country, of `data/`. The manifest holds the digest of every file, so its own digest stands for all. */
export async function realCountry(folder = factsFolder): Promise<Country> {
  const manifest = await readFile(join(folder, MANIFEST_FILE)).catch(() => {
    throw new BrokenFacts(
      `${join(folder, MANIFEST_FILE)} is missing. Get data/ back: git checkout -- data`,
    );
  });
  return {
    digest: createHash("sha256").update(manifest).digest("hex"),
    facts: async () => {
      const { problems } = checkFacts(folder);
      if (problems.length > 0) throw new BrokenFacts(describe(problems));
      const tables = TABLE_NAMES.map((name) => [name, readTable(folder, name)]);
      return Object.fromEntries(tables) as Facts;
    },
  };
}

interface FactProblem {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly text: string;
}

/** The first ten problems, a line each. */
export function describe(problems: readonly FactProblem[]): string {
  const lines = problems
    .slice(0, 10)
    .map(
      ({ file, line, column, text }) => `  ${file} line ${line}${column && `, ${column}`}: ${text}`,
    );
  const rest = problems.length > 10 ? [`  … and ${problems.length - 10} more`] : [];
  return ["The fact tables in data/ are not whole. Nothing was loaded.", ...lines, ...rest].join(
    "\n",
  );
}

type Tables = {
  "platform.loaded_facts": {
    only_row: boolean;
    digest: string;
    practice: boolean;
    loaded_at: Date;
  };
};

// Any number will do, as long as every Waaier takes the same one, and not the one of the migrations.
const factsLock = 7_224_902;

/** The modules that take facts, by the names of their folders, and how each does. */
export interface FactModules {
  readonly modules: readonly string[];
  readonly loaders: readonly ((ctx: Context, facts: Facts) => Promise<void>)[];
}

/** This database holds another country than the one asked. */
export class OtherCountry extends Error {}

/**
 * The digest of the program that makes rows of the tables: the sources of these modules, without their
 * tests. A new version may make other rows of the same tables, and then they are loaded again.
 */
export async function programDigest(modules: readonly string[]): Promise<string> {
  const server = fileURLToPath(new URL("../", import.meta.url));
  const digest = createHash("sha256");
  for (const module of modules) {
    const files = await readdir(join(server, module), { recursive: true });
    for (const file of files.filter((name) => /(?<!\.test|\.fixture)\.ts$/.test(name)).sort()) {
      digest.update(file).update(await readFile(join(server, module, file)));
    }
  }
  return digest.digest("hex");
}

/**
 * Loads a country in one transaction, unless the database has it already. Returns whether it loaded.
 * Throws `OtherCountry` when real facts would come beside invented ones.
 */
export async function loadCountry(
  work: Work,
  country: Country,
  { modules, loaders }: FactModules,
): Promise<boolean> {
  const program = await programDigest(modules);
  const digest = createHash("sha256").update(country.digest).update(program).digest("hex");
  return work.change(async (ctx) => {
    const db = ctx.db.withTables<Tables>();
    // Of two servers that start at once, the second waits here, however long, and then finds the facts loaded.
    await sql`set local statement_timeout = 0`.execute(ctx.db);
    await sql`select pg_advisory_xact_lock(${factsLock})`.execute(ctx.db);
    const loaded = await db.selectFrom("platform.loaded_facts").selectAll().executeTakeFirst();
    if (loaded && loaded.practice !== ctx.practice) {
      throw new OtherCountry(
        loaded.practice
          ? "This database holds the practice country. Start with --practice, or choose another database."
          : "This database holds real facts. The practice country needs a database of its own.",
      );
    }
    if (loaded?.digest === digest) return false;
    const facts = await country.facts();
    for (const load of loaders) await load(ctx, facts);
    await db.deleteFrom("platform.loaded_facts").execute();
    await db
      .insertInto("platform.loaded_facts")
      .values({
        only_row: true,
        digest,
        practice: ctx.practice,
        loaded_at: ctx.now,
      })
      .execute();
    return true;
  });
}
