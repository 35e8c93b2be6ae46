import type { Problem, RawTables } from "../row-problems.ts";
import { fileOf, type TableName } from "../tables.ts";

/** What the collection is known to give; a new edition changes these here, on purpose. */
const USES = 239;
const USERS = 79;
const MUNICIPALITIES_WITH_USER = 45;

function about(name: TableName, text: string): Problem {
  return { file: fileOf(name), line: 0, column: "", text: `${text}. Compile again or mend it.` };
}

/** The real country: what the collection gives, and no answer or effort of anybody. */
export function adoptionFigures(tables: RawTables): readonly Problem[] {
  const users = tables.adoption_uses.filter((row) => row.kind_of_use === "user");
  const municipalities = new Set(
    users.map((row) => row.organisation).filter((code) => code.startsWith("GM")),
  );
  const found: readonly (readonly [what: string, found: number, expected: number])[] = [
    ["rows", tables.adoption_uses.length, USES],
    ["rows of a user", users.length, USERS],
    ["municipalities that are a user", municipalities.size, MUNICIPALITIES_WITH_USER],
  ];
  return [
    ...found
      .filter(([, count, expected]) => count !== expected)
      .map(([what, count, expected]) =>
        about("adoption_uses", `has ${count} ${what}, expected ${expected}`),
      ),
    ...(["adoption_answers", "adoption_efforts"] as const)
      .filter((name) => tables[name].length > 0)
      .map((name) =>
        about(
          name,
          "has rows: answers and efforts are never invented for an organisation that exists",
        ),
      ),
  ];
}
