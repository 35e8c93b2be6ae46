import fc from "fast-check";
import type { Database } from "#platform/database";

interface Real {
  readonly [column: string]: unknown;
  readonly kind: string;
  readonly name: string;
  readonly summary: string | null;
  readonly themes: readonly string[];
  readonly licence: string | null;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const seed = 7;
const atOnce = 2000;
const began = Date.UTC(2023, 10, 14);

// Endings that Dutch glues to a word, so that the made names are compounds as the real ones are.
const endings =
  "portaal register koppeling dashboard module viewer monitor loket planner assistent beheer app systeem bundel service";
const syllables =
  "ba co di fe go ha ji ka lo mu no pa ri so ta vi wo zu mer lan tor bel quin dra sol";

/**
 * Fills the catalogue with made entries: mixed of the real ones that stand there, so that words are as frequent and as
 * long as in reality, with owners, licences, stages and levels spread over all. The same number gives the same entries.
 */
export async function makeEntries({ pool }: Database, count: number): Promise<void> {
  const made = fc.sample(await anEntry(pool), { seed, numRuns: count });
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('catalogue.deciding', 'yes', true)");
    for (let from = 0; from < count; from += atOnce) {
      const some = made.slice(from, from + atOnce).map((one, index) => rowsOf(one, from + index));
      await put(
        client,
        "entry",
        some.map(({ entry }) => entry),
      );
      await put(
        client,
        "decision",
        some.flatMap(({ decisions }) => decisions),
      );
    }
    await client.query("commit");
  } finally {
    client.release();
  }
  await pool.query("analyze catalogue.entry, catalogue.decision");
}

type Queries = Pick<Database["pool"], "query">;

async function put(client: Queries, table: string, rows: readonly object[]): Promise<void> {
  await client.query(
    `insert into catalogue.${table} select * from json_populate_recordset(null::catalogue.${table}, $1::json)`,
    [JSON.stringify(rows)],
  );
}

type Made = Awaited<ReturnType<typeof anEntry>> extends fc.Arbitrary<infer One> ? One : never;

async function anEntry(pool: Queries) {
  const rows = async <Row>(statement: string): Promise<readonly Row[]> =>
    (await pool.query(statement)).rows as readonly Row[];
  const real = await rows<Real>("select * from catalogue.entry where whole = id order by id");
  const components = await rows<Named>("select id, name from catalogue.component order by id");
  const towns = await rows<Named>(
    "select id, name from network.organisation where id like 'GM%' and valid_until is null order by id",
  );
  const nouns = components
    .map(
      ({ name }) =>
        name
          .toLowerCase()
          .replace(/-?\s?component.*$/, "")
          .split(/[\s-]+/)
          .at(-1) ?? "",
    )
    .filter((word) => word.length > 3);
  const oneOf = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);
  const often = (percent: number): fc.Arbitrary<boolean> =>
    fc.oneof(
      { weight: percent, arbitrary: fc.constant(true) },
      { weight: 100 - percent, arbitrary: fc.constant(false) },
    );
  return fc.record({
    one: oneOf(real),
    other: oneOf(real),
    town: oneOf(towns),
    noun: oneOf(nouns),
    ending: oneOf(endings.split(" ")),
    brand: fc
      .array(oneOf(syllables.split(" ")), { minLength: 2, maxLength: 3 })
      .map((parts) => parts.join("")),
    component: oneOf(components),
    licence: oneOf(real.map(({ licence }) => licence)),
    stage: oneOf(["idea", "trial", "practice", "shared", "retired"]),
    level: oneOf(["none", "recommended", "comply-or-explain", "binding"]),
    naming: oneOf(["brand", "brand and ending", "town", "town", "first word"] as const),
    hasAlias: often(20),
    hasComponent: often(40),
    themesOfOther: often(20),
    hasStage: often(70),
    hasLevel: often(50),
  });
}

function rowsOf(made: Made, n: number): { entry: object; decisions: readonly object[] } {
  const { one, other, town, component } = made;
  const id = `made-${n}`;
  const entry = {
    ...one,
    id,
    whole: id,
    name: nameOf(made).slice(0, 120),
    aliases: made.hasAlias ? [made.brand.slice(0, 4).toUpperCase()] : [],
    summary: `${halvesOf(one.summary)[0]} ${halvesOf(other.summary)[1]}`.trim() || null,
    themes: made.themesOfOther ? other.themes : one.themes,
    components: made.hasComponent ? [component.id] : [],
    owner: town.name,
    owner_id: town.id,
    licence: made.licence,
    code: null,
    publiccode: null,
    origin: "file",
    created_at: new Date(began + n * 1000),
    changed_at: new Date(began + n * 60_000),
    version: 1,
  };
  const decision = {
    entry: id,
    decider: "bench",
    sources: [],
    origin: "waaier",
    recorded_at: new Date(began),
  };
  const numbered = (part: number): string =>
    `00000000-0000-7000-8000-${String(n * 2 + part).padStart(12, "0")}`;
  const decisions = [
    ...(made.hasStage ? [{ ...decision, id: numbered(0), sort: "stage", stage: made.stage }] : []),
    ...(one.kind === "agreement" && made.hasLevel
      ? [{ ...decision, id: numbered(1), sort: "level", level: made.level }]
      : []),
  ];
  return { entry, decisions };
}

function nameOf({ naming, brand, noun, ending, town, one }: Made): string {
  const capital = `${brand.charAt(0).toUpperCase()}${brand.slice(1)}`;
  switch (naming) {
    case "brand":
      return `${capital} ${noun}`;
    case "brand and ending":
      return `${capital} ${noun}${ending}`;
    case "town":
      return `${noun}${ending} ${town.name}`;
    case "first word":
      return `${one.name.split(" ")[0]} ${ending} ${town.name}`;
  }
}

function halvesOf(text: string | null): readonly [string, string] {
  const words = (text ?? "").split(" ");
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle).join(" "), words.slice(middle).join(" ")];
}
