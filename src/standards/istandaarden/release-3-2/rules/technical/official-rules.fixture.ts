import { readFileSync } from "node:fs";
import { join } from "node:path";
import { official } from "../../../official.fixture.ts";

export interface OfficialRule {
  readonly code: string;
  /** Control level: 2 (`xslt`), 3 (`berichtoverstijgend`) or 4 (`externe-bron`). */
  readonly level: string;
  readonly retourCode: string | null;
  /** The three digits of each message. */
  readonly messages: readonly string[];
}

/** The technical rules of a family as the official table has them. */
export function officialRules(family: "iwmo" | "ijw"): readonly OfficialRule[] {
  const table = join(official ?? "", `${family}-3.2`, "regels", "tabellen", "TR.csv");
  return readFileSync(table, "utf8")
    .split(/\r?\n/)
    .filter((line) => /^TR\d{3},/.test(line))
    .map((line) => {
      const [code = "", level = "", , retourCode = "", messages = ""] = line.split(",");
      return {
        code,
        level,
        retourCode: retourCode === "n.v.t." ? null : retourCode,
        messages: messages.split(";").map((name) => name.slice(-3)),
      };
    });
}
