import { websiteUrl } from "./compile-organisations.ts";
import { cell, type InputRow } from "./inputs.ts";
import { ARRANGEMENT_FORMS, AUTHORITIES, codeOf } from "./register-words.ts";
import type { RawRow } from "./tables.ts";

const SOURCE = "roo-2026-05";

function parts(text: string): readonly string[] {
  return [...new Set(text.split(";").map((part) => part.trim()))].filter((part) => part !== "");
}

/** Curly and typewriter quotes around (a part of) a name say nothing; an apostrophe does. */
function withoutOddQuotes(name: string): string {
  return name
    .replaceAll(/[“”"„]/gu, "")
    .replaceAll(/(^|\s)[‘'](?=\S[^’']*[’'](?:$|\s))([^’']*)[’']/gu, "$1$2")
    .replaceAll(/[‘’]/gu, "'");
}

/** "Gemeenschappelijke regeling " says nothing, unless the rest would begin in mid-sentence. */
const SAYS_NOTHING = /^gemeenschappelijke regeling\s+(?!(?:voor|ter|tot|van|inzake|op)\s)/iu;

export function shortName(body: string, citation: string, name: string): string {
  const full = [body, citation, name].find((each) => each !== "") ?? name;
  const bare = withoutOddQuotes(full).replace(SAYS_NOTHING, "").trim();
  return bare.charAt(0).toLocaleUpperCase("nl") + bare.slice(1);
}

export function compileArrangements(
  rows: readonly InputRow[],
  bodies: readonly InputRow[],
): readonly RawRow<"joint_arrangements">[] {
  const living = new Set(bodies.map((row) => cell(row, "roo_id")));
  return rows.map((row) => {
    const body = cell(row, "regionaal_orgaan_roo_id");
    const fields = parts(cell(row, "beleidsterreinen"));
    return {
      id: `GR${cell(row, "roo_id")}`,
      name: cell(row, "naam"),
      short_name: shortName(
        cell(row, "regionaal_orgaan"),
        cell(row, "citeertitel"),
        cell(row, "naam"),
      ),
      form: codeOf(ARRANGEMENT_FORMS, cell(row, "samenwerkingsvorm")),
      authority: parts(cell(row, "bevoegdheidsverkrijging"))
        .map((word) => codeOf(AUTHORITIES, word))
        .join(";"),
      in_force_from: cell(row, "datum_inwerkingtreding"),
      policy_fields: fields.map((field) => field.replaceAll(/\s*\|\s*/gu, "|")).join(";"),
      // The register names bodies that it does not list itself: a link to those would dangle.
      body_id: living.has(body) ? `RO${body}` : "",
      register_url: cell(row, "roo_url"),
      source: SOURCE,
    };
  });
}

/** Two bodies stand in the register with one and the same faulty number: then it is not known. */
function validOin(oin: string): string {
  return /^\d{20}$/.test(oin) ? oin : "";
}

export function compileBodies(rows: readonly InputRow[]): readonly RawRow<"regional_bodies">[] {
  return rows.map((row) => {
    const arrangement = cell(row, "gr_roo_id");
    return {
      id: `RO${cell(row, "roo_id")}`,
      name: cell(row, "naam"),
      abbreviation: cell(row, "afkorting"),
      arrangement_id: arrangement === "" ? "" : `GR${arrangement}`,
      tooi: cell(row, "tooi"),
      oin: validOin(cell(row, "oin")),
      website: websiteUrl(cell(row, "website")),
      classifications: parts(cell(row, "classificaties")).join(";"),
      register_url: cell(row, "roo_url"),
      source: SOURCE,
    };
  });
}
