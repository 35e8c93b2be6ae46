import { cell, type InputRow } from "../inputs.ts";
import type { RawRow } from "../tables.ts";
import {
  CERTAINTIES,
  COUNCIL_INFORMATION,
  EVIDENCE,
  PARTNERSHIPS,
  REMARKS,
  ROLES,
} from "./use-words.ts";

interface Organisations {
  readonly provinces: readonly RawRow<"provinces">[];
  readonly bodies: readonly RawRow<"regional_bodies">[];
}

function wordFor<T>(words: Readonly<Record<string, T>>, text: string): T {
  const word = words[text];
  if (word === undefined) {
    throw new Error(`Adoption says "${text}", which adoption/use-words.ts does not know: add it.`);
  }
  return word;
}

/** The code of who is meant; undefined when it is none of ours, or not for certain. */
function organisationOf(
  row: InputRow,
  codes: Readonly<Record<"province" | "body", ReadonlyMap<string, string>>>,
): string | undefined {
  const [code, name] = [cell(row, "gm_code"), cell(row, "organisatie")];
  if (code !== "") {
    return code;
  }
  const partnership = PARTNERSHIPS[name];
  return partnership === undefined
    ? codes.province.get(name.replace("Provincie ", ""))
    : codes.body.get(partnership);
}

/** A source that names a year alone is right about the last day of it, as far as anyone can say. */
function referenceDay(text: string): { day: string; note: string } {
  return /^\d{4}$/.test(text)
    ? { day: `${text}-12-31`, note: `De bron noemt alleen het jaar ${text}.` }
    : { day: text, note: "" };
}

/**
 * Who uses what, or has another part in it. Left out: papers of councils that others collect, and
 * who is no organisation of our tables. No source gives the day on which a use began.
 */
export function compileUses(
  rows: readonly InputRow[],
  { provinces, bodies }: Organisations,
): readonly RawRow<"adoption_uses">[] {
  const codes = {
    province: new Map(provinces.map(({ code, name }) => [name, code])),
    body: new Map(bodies.map(({ id, name }) => [name, id])),
  };
  return rows
    .filter((row) => cell(row, "rol") !== COUNCIL_INFORMATION)
    .flatMap((row) => {
      const organisation = organisationOf(row, codes);
      if (organisation === undefined) {
        return [];
      }
      const role = wordFor(ROLES, cell(row, "rol"));
      const evidence = wordFor(EVIDENCE, cell(row, "bewijs"));
      const { day, note } = referenceDay(cell(row, "peildatum_bron"));
      const notes = [role.note ?? "", wordFor(REMARKS, cell(row, "opmerking")), note];
      return [
        {
          id: cell(row, "id"),
          organisation,
          entry: cell(row, "oplossing_id"),
          version: "",
          kind_of_use: role.kind,
          status: role.status ?? "",
          acquiring_on: "",
          planned_on: "",
          production_on: "",
          phasing_out_on: "",
          phased_out_on: "",
          as_of: day,
          certainty: wordFor(CERTAINTIES, cell(row, "zekerheid")),
          evidence,
          name_in_source: cell(row, "naam_in_bron"),
          source_url: cell(row, "bron_url"),
          note_nl: notes.filter((each) => each !== "").join(" "),
          source: evidence === "publishers-list" ? "don-publishers-2026-07" : "uses-2026",
        },
      ];
    });
}
