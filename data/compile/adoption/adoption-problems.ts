import type { Problem, RawTables } from "../row-problems.ts";
import { fileOf, type RawRow, type TableName } from "../tables.ts";

/** Codes that no body of the country has, and only the practice country gives out. */
const INVENTED = /^(?:GM9\d{3}|PV[89]\d|WS9\d{3}|(?:GR|RO)9\d{7})$/;

function about(name: TableName, text: string): Problem {
  return { file: fileOf(name), line: 0, column: "", text: `${text}. Compile again or mend it.` };
}

type Use = RawRow<"adoption_uses">;
type Answer = RawRow<"adoption_answers">;

/** The day with each status, in the order in which they follow each other. */
function statusDays(row: Use): readonly (readonly [status: string, day: string])[] {
  return [
    ["acquiring", row.acquiring_on],
    ["planned", row.planned_on],
    ["in-production", row.production_on],
    ["phasing-out", row.phasing_out_on],
    ["phased-out", row.phased_out_on],
  ];
}

function statusProblems(tables: RawTables): readonly Problem[] {
  return tables.adoption_uses.flatMap((row) => {
    const known = statusDays(row).filter(([, day]) => day !== "");
    const days = known.map(([, day]) => day);
    const reached = known.filter(([, day]) => day <= row.as_of).at(-1)?.[0];
    return [
      ...(days.join() === days.toSorted().join()
        ? []
        : [about("adoption_uses", `${row.id} has days that are not in order`)]),
      ...(reached === undefined || reached === row.status
        ? []
        : [
            about(
              "adoption_uses",
              `${row.id} is ${reached} by its days and ${row.status} by its status`,
            ),
          ]),
    ];
  });
}

function answerFaults(row: Answer): readonly string[] {
  const asks = (answer: string, text: string, day: string) =>
    row.answer === answer && day === "" ? [`is ${answer} without ${text}`] : [];
  const before = (text: string, day: string) =>
    day !== "" && day < row.given_on ? [`${text} before it was given`] : [];
  return [
    ...(row.answer !== "planned" && row.planned_on !== "" ? ["plans what it does not plan"] : []),
    ...asks("planned", "a day", row.planned_on),
    ...asks("not-now", "a reason", row.reason_nl),
    ...before("ended", row.ended_on),
    ...before("expires", row.expires_on),
    ...before("is reviewed", row.review_on),
    ...before("is planned for a day", row.planned_on),
  ];
}

/** On any day one answer counts: a new one ends the one before it. */
function isEndedTooLate(row: Answer, next: Answer | undefined): boolean {
  return next !== undefined && (row.ended_on === "" || row.ended_on > next.given_on);
}

function answerProblems(tables: RawTables): readonly Problem[] {
  const byId = new Map(tables.adoption_answers.map((row) => [row.id, row]));
  const subjects = Map.groupBy(
    tables.adoption_answers,
    ({ organisation, entry, version }) => `${organisation} ${entry} ${version}`,
  );
  const inOrder = [...subjects.values()].map((rows) =>
    rows.toSorted((a, b) => (a.given_on < b.given_on ? -1 : 1)),
  );
  return [
    ...tables.adoption_answers.flatMap((row) =>
      answerFaults(row).map((text) => about("adoption_answers", `${row.id} ${text}`)),
    ),
    ...inOrder.flatMap((rows) =>
      rows
        .filter((row, index) => isEndedTooLate(row, rows[index + 1]))
        .map(({ id }) => about("adoption_answers", `${id} counts beside the answer after it`)),
    ),
    ...tables.adoption_answers
      .filter(({ reused_from }) => reused_from !== "")
      .filter(({ entry, given_on, reused_from }) => {
        const other = byId.get(reused_from);
        return other?.entry !== entry || other.given_on > given_on;
      })
      .map(({ id }) => about("adoption_answers", `${id} reuses what was not there to reuse`)),
  ];
}

/** The rows of one report are about one thing, and no hour is spent twice. */
function effortProblems(tables: RawTables): readonly Problem[] {
  const reports = Map.groupBy(tables.adoption_efforts, ({ id }) => id);
  const firsts = [...reports.values()].flatMap((rows) => rows.slice(0, 1));
  const told = Map.groupBy(firsts, ({ organisation, entry }) => `${organisation} of ${entry}`);
  const twice = [...told].filter(([, rows]) => rows.length > 1);
  const faults = [...reports].flatMap(([id, rows]) => [
    ...(new Set(rows.map((row) => [row.organisation, row.entry, row.version, row.live_on].join()))
      .size === 1
      ? []
      : [about("adoption_efforts", `${id} is about more than one thing`)]),
    ...(rows.some(({ hours }) => Number(hours) < 0)
      ? [about("adoption_efforts", `${id} took less than no time`)]
      : []),
  ]);
  return [
    ...faults,
    ...twice.map(([what]) => about("adoption_efforts", `has more than one report by ${what}`)),
  ];
}

/** A municipality says nothing before it was there or after it went. */
function lifetimeProblems(tables: RawTables): readonly Problem[] {
  const lives = new Map(tables.municipality_lifetimes.map((row) => [row.code, row]));
  const isOutside = (code: string, day: string) => {
    const life = lives.get(code);
    const until = life?.valid_until === "" ? "9999" : life?.valid_until;
    return life !== undefined && (day < life.valid_from || day >= (until ?? "9999"));
  };
  const said = [
    ...tables.adoption_uses.map((row) => ["adoption_uses", row, row.as_of] as const),
    ...tables.adoption_answers.map((row) => ["adoption_answers", row, row.given_on] as const),
    ...tables.adoption_efforts.map((row) => ["adoption_efforts", row, row.live_on] as const),
  ];
  return said
    .filter(([, { organisation }, day]) => isOutside(organisation, day))
    .map(([name, row, day]) =>
      about(name, `${row.id}: ${row.organisation} was not there on ${day}`),
    );
}

function versionProblems(tables: RawTables): readonly Problem[] {
  const known = new Set(
    tables.catalogue_versions.map(({ entry, version }) => `${entry} ${version}`),
  );
  return (["adoption_uses", "adoption_answers", "adoption_efforts"] as const).flatMap((name) =>
    tables[name]
      .filter(({ entry, version }) => version !== "" && !known.has(`${entry} ${version}`))
      .map(({ id, entry, version }) => about(name, `${id}: ${entry} has no version ${version}`)),
  );
}

/** Answers and efforts are never invented for an organisation that exists: they are of invented ones, or not there. */
function inventionProblems(tables: RawTables): readonly Problem[] {
  return (["adoption_answers", "adoption_efforts"] as const).flatMap((name) =>
    tables[name]
      .filter(({ organisation }) => !INVENTED.test(organisation))
      .map(({ id, organisation }) =>
        about(name, `${id} is of ${organisation}, for which nothing is ever invented`),
      ),
  );
}

/** What must hold of use, answers and effort in any country, invented ones too. */
export function adoptionProblems(tables: RawTables): readonly Problem[] {
  return [
    ...statusProblems(tables),
    ...answerProblems(tables),
    ...effortProblems(tables),
    ...lifetimeProblems(tables),
    ...versionProblems(tables),
    ...inventionProblems(tables),
  ];
}
