import { describe, expect, test } from "vitest";
import * as adoption from "../../../src/contract/adoption.ts";
import { disciplines } from "../../../src/contract/catalogue.ts";
import { cell, type InputRow, readInput } from "../inputs.ts";
import { SHARED_DATA, SHARED_IS_ABSENT } from "../shared-collection.ts";
import { readTable } from "../tables.ts";
import { compileUses } from "./compile-uses.ts";
import { COUNCIL_INFORMATION, PARTNERSHIPS } from "./use-words.ts";

const COMMITTED = "data";
const uses = readTable(COMMITTED, "adoption_uses");

function countedBy<T>(rows: readonly T[], key: (row: T) => string) {
  const groups = [...Map.groupBy(rows, key)].map(([name, group]) => [name, group.length] as const);
  return Object.fromEntries(groups.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

describe("the committed use", () => {
  test("is told by kind, and most of it is no use", () => {
    expect(countedBy(uses, (row) => row.kind_of_use)).toEqual({
      client: 8,
      "co-developer": 4,
      "configuration-seen": 30,
      developer: 2,
      financer: 20,
      initiator: 18,
      "manages-code": 1,
      participant: 3,
      "publishes-code": 17,
      "tender-participant": 15,
      "theme-seen": 35,
      user: 79,
      "user-or-partner": 7,
    });
  });

  test("has a status only where the source gives one, and never the day on which it began", () => {
    expect(countedBy(uses, (row) => row.status ?? "")).toEqual({
      "": 225,
      "in-production": 12,
      planned: 2,
    });
    const days = uses.flatMap((row) => [
      row.acquiring_on,
      row.planned_on,
      row.production_on,
      row.phasing_out_on,
      row.phased_out_on,
    ]);
    expect(days.filter((day) => day !== null)).toEqual([]);
    expect(uses.filter(({ status }) => status === "planned").map(({ note_nl }) => note_nl)).toEqual(
      ["Volgens de bron was het nog in acceptatie.", "Volgens de bron was het nog in acceptatie."],
    );
  });

  test("says when a name or a day in the source is not what stands here", () => {
    const notes = new Map(uses.map((row) => [row.id, row.note_nl]));
    expect(notes.get("A0004")).toBe(
      "De bron noemt Uden, dat op 1 januari 2022 opging in Maashorst.",
    );
    expect(notes.get("A0542")).toBe("De bron schrijft Haarlen.");
    expect(notes.get("A0066")).toContain("De bron noemt alleen het jaar 2023.");
    expect(uses.find(({ id }) => id === "A0066")?.as_of).toBe("2023-12-31");
  });

  test("counts a theme or a list that is copied everywhere as of low certainty", () => {
    expect(countedBy(uses, (row) => `${row.certainty} ${row.kind_of_use}`)).toMatchObject({
      "low theme-seen": 35,
      "low user": 6,
      "middle configuration-seen": 30,
    });
  });

  test("is known of one municipality under 20,000 inhabitants, of 64", () => {
    const small = new Set(
      readTable(COMMITTED, "population_2026")
        .filter(({ year, inhabitants }) => year === 2026 && (inhabitants ?? 0) < 20_000)
        .map(({ code }) => code),
    );
    const users = new Set(
      uses.filter((row) => row.kind_of_use === "user").map((row) => row.organisation),
    );
    expect([small.size, [...small].filter((code) => users.has(code)).length]).toEqual([64, 1]);
  });
});

describe("a row of the collection", () => {
  const row: InputRow = {
    id: "A9001",
    organisatie: "Oefenbeke",
    gm_code: "GM9001",
    naam_in_bron: "Oefenbeke",
    oplossing_id: "oefening",
    rol: "gebruiker",
    peildatum_bron: "2026-01-01",
    bewijs: "README",
    zekerheid: "hoog",
    bron_url: "https://example.org/readme",
    opmerking: "",
  };
  const compile = (some: InputRow) =>
    compileUses([{ ...row, ...some }], { provinces: [], bodies: [] });

  test("about the papers of a council is left out", () => {
    expect(compile({ rol: COUNCIL_INFORMATION })).toEqual([]);
  });

  test("of an organisation that is none of ours is left out", () => {
    expect(compile({ gm_code: "", organisatie: "Stichting Oefening" })).toEqual([]);
  });

  test.each([
    ["rol", "kijkt ernaar"],
    ["bewijs", "gehoord op een feest"],
    ["zekerheid", "misschien"],
    ["opmerking", "een zin die nog niemand las"],
  ])("with a word for %s that we do not know stops the compilation", (column, word) => {
    expect(() => compile({ [column]: word })).toThrow(`Adoption says "${word}"`);
  });

  test("that says user and no more has no status", () => {
    expect(compile({})).toMatchObject([{ kind_of_use: "user", status: "", production_on: "" }]);
  });
});

describe("the words of adoption", () => {
  const codes = (name: string) =>
    readTable(COMMITTED, "vocabularies")
      .filter(({ vocabulary }) => vocabulary === name)
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ code }) => code);

  test.each([
    ["discipline", disciplines],
    ["kind-of-use", adoption.usesKinds],
    ["use-status", adoption.useStatuses],
    ["certainty", adoption.certainties],
    ["adoption-answer", adoption.answerKinds],
    ["effort-phase", adoption.effortPhases],
  ])("for %s are those of the contract", (name, words) => {
    expect(codes(name)).toEqual([...words]);
  });
});

describe.skipIf(SHARED_IS_ABSENT)(
  "beside the shared collection (skipped where ../shared/data/nl is absent)",
  () => {
    test("what is left out are the papers of councils, and fifteen rows of others", () => {
      const { rows } = readInput(SHARED_DATA, "06-adoptie/adoptie.csv");
      const kept = new Set(uses.map(({ id }) => id));
      const left = rows.filter((row) => !kept.has(cell(row, "id")));
      const council = left.filter((row) => cell(row, "rol") === COUNCIL_INFORMATION);
      expect([rows.length, kept.size, council.length]).toEqual([548, 239, 294]);
      const others = left.filter((row) => !council.includes(row));
      expect(countedBy(others, (row) => cell(row, "organisatie"))).toEqual({
        "Buro Regen&Water": 1,
        "Democracy Agency": 1,
        Dimpact: 3,
        Draad: 1,
        "GBI (Gemeentelijke Basisprocessen Inkomen)": 1,
        ICTU: 1,
        "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties": 1,
        "Novum (SVB)": 1,
        "RID De Liemers": 1,
        "Stichting Stukken Beter": 1,
        VNG: 1,
        "VNG Realisatie": 1,
        "Woonstad Rotterdam": 1,
      });
    });

    test("a partnership is one of ours by its name alone, once", () => {
      const names = readTable(COMMITTED, "regional_bodies").map(({ name }) => name);
      for (const name of Object.values(PARTNERSHIPS)) {
        expect(names.filter((each) => each === name)).toHaveLength(1);
      }
    });
  },
);
