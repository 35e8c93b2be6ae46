import { type CountryFacts, inventCountry } from "../invent-country.ts";
import { LAST_DAY, textOf } from "./days.ts";

type Line = readonly (string | number)[];

const SIZES: readonly (readonly [name: string, below: number])[] = [
  ["under 20,000", 20_000],
  ["20,000 to 50,000", 50_000],
  ["50,000 to 100,000", 100_000],
  ["100,000 to 300,000", 300_000],
  ["300,000 or more", Number.POSITIVE_INFINITY],
];
const STATUSES = [
  "acquiring",
  "planned",
  "in-production",
  "phasing-out",
  "phased-out",
  "not-used",
  "not known",
];

/** As Markdown, the columns as wide as their widest cell, as the formatter of this project lays it out. */
function table(head: Line, lines: readonly Line[]): string {
  const cells = [head, ...lines].map((line) =>
    line.map((cell) => (typeof cell === "number" ? cell.toLocaleString("en") : cell)),
  );
  const widths = head.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  const laidOut = (line: readonly string[], fill: string) =>
    `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0, fill)).join(" | ")} |`;
  const [first = [], ...others] = cells;
  const rule = head.map(() => "---");
  return [
    laidOut(first, " "),
    laidOut(rule, "-"),
    ...others.map((line) => laidOut(line, " ")),
  ].join("\n");
}

function count<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(rows, key)].map(([name, group]) => [name, group.length]));
}

function byKind({ adoption_uses }: CountryFacts): string {
  const counts = count(adoption_uses, (row) => `${row.kind_of_use} ${row.status ?? "not known"}`);
  const kinds = [...count(adoption_uses, (row) => row.kind_of_use)].toSorted(
    ([a, many], [b, few]) => few - many || (a < b ? -1 : 1),
  );
  return table(
    ["kind of use", ...STATUSES, "together"],
    kinds.map(([kind, all]) => [
      kind,
      ...STATUSES.map((status) => counts.get(`${kind} ${status}`) ?? 0),
      all,
    ]),
  );
}

function byYear(facts: CountryFacts): string {
  const yearOf = (day: string | null) => day?.slice(0, 4) ?? "";
  const begun = count(facts.adoption_uses, (row) => yearOf(row.production_on));
  const given = count(facts.adoption_answers, (row) => yearOf(row.given_on));
  const reports = [...Map.groupBy(facts.adoption_efforts, ({ id }) => id).values()];
  const live = count(reports, ([row]) => yearOf(row?.live_on ?? null));
  const years = Array.from({ length: 11 }, (_, index) => String(2016 + index));
  return table(
    ["year", "uses that began", "answers given", "efforts of who went live"],
    years.map((year) => [year, begun.get(year) ?? 0, given.get(year) ?? 0, live.get(year) ?? 0]),
  );
}

function bySize(facts: CountryFacts): string {
  const users = new Set(
    facts.adoption_uses
      .filter(
        (row) => row.kind_of_use === "user" && row.certainty !== "low" && row.status !== "not-used",
      )
      .map((row) => row.organisation),
  );
  const answering = new Set(facts.adoption_answers.map((row) => row.organisation));
  const said = new Set([...facts.adoption_uses.map((row) => row.organisation), ...answering]);
  const today = facts.population_2026.filter(({ year }) => year === 2026);
  return table(
    [
      "inhabitants",
      "municipalities",
      "uses something, or did",
      "an answer",
      "nothing known",
      "part unknown",
    ],
    SIZES.map(([name, below], index) => {
      const least = SIZES[index - 1]?.[1] ?? 0;
      const codes = today
        .filter(({ inhabitants }) => (inhabitants ?? 0) >= least && (inhabitants ?? 0) < below)
        .map(({ code }) => code);
      const unknown = codes.filter((code) => !said.has(code)).length;
      return [
        name,
        codes.length,
        codes.filter((code) => users.has(code)).length,
        codes.filter((code) => answering.has(code)).length,
        unknown,
        `${Math.round((100 * unknown) / codes.length)} %`,
      ];
    }),
  );
}

/** What the answers that nothing ended count as on the last day: after its last day one has fallen back. */
function standing({ adoption_answers }: CountryFacts): string {
  const today = textOf(LAST_DAY);
  const open = adoption_answers.filter(({ ended_on }) => ended_on === null);
  const counts = count(open, ({ answer, expires_on, planned_on }) =>
    (expires_on ?? "9999") <= today || (planned_on ?? "9999") < today ? "expired" : answer,
  );
  return table(
    ["answers that no other ended", "rows"],
    ["uses", "planned", "not-now", "not-concerned", "expired"].map((name) => [
      name,
      counts.get(name) ?? 0,
    ]),
  );
}

function aside({
  adoption_answers,
  adoption_efforts,
  adoption_uses,
  municipality_lifetimes,
}: CountryFacts) {
  const ended = new Set(
    municipality_lifetimes.filter((row) => row.valid_until !== null).map(({ code }) => code),
  );
  const onEnded = (rows: readonly { readonly organisation: string }[]) =>
    rows.filter(({ organisation }) => ended.has(organisation)).length;
  const efforts = Map.groupBy(adoption_efforts, ({ id }) => id);
  return table(
    ["of these", "rows"],
    [
      ["uses of low certainty", adoption_uses.filter((row) => row.certainty === "low").length],
      ["uses on codes that ended", onEnded(adoption_uses)],
      ["answers on codes that ended", onEnded(adoption_answers)],
      ["answers by a partnership", adoption_answers.filter((row) => row.by !== null).length],
      ["reasons taken over", adoption_answers.filter((row) => row.reused_from !== null).length],
      ["reports of effort", efforts.size],
      ["estimates among them", [...efforts.values()].filter(([row]) => row?.estimate).length],
      [
        "municipalities with a report",
        new Set(adoption_efforts.map((row) => row.organisation)).size,
      ],
    ],
  );
}

/** The figures of the README beside this file, as it has them. */
export function statisticsOf(facts: CountryFacts): string {
  const total = table(
    ["table", "rows"],
    (["adoption_uses", "adoption_answers", "adoption_efforts"] as const).map((name) => [
      name,
      facts[name].length,
    ]),
  );
  const parts = [total, bySize(facts), byKind(facts), byYear(facts), standing(facts), aside(facts)];
  return parts.join("\n\n");
}

if (import.meta.main) {
  process.stdout.write(`${statisticsOf(inventCountry().facts())}\n`);
}
