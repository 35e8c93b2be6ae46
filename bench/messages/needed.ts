import { spawnSync } from "node:child_process";
import { official, schemaOf } from "../../src/standards/istandaarden/official.fixture.ts";
import { Missing } from "../requirements.ts";
import { assignment, claim } from "./made-messages.ts";

/** The official schemas of the messages that are measured. Throws `Missing`, also when xmllint is not here. */
export function requireSchemas(): { readonly claims: string; readonly assignments: string } {
  if (official === null) {
    throw new Missing(
      "Not run: the official schemas are not here, and are no part of this repository. They are looked for in the folder isd beside that of WAAIER_SHARED (../shared/data/nl).",
    );
  }
  if (spawnSync("xmllint", ["--version"]).status !== 0) {
    throw new Missing("Not run: xmllint is not here. Install it (apt-get install libxml2-utils).");
  }
  return { claims: schemaOf(claim), assignments: schemaOf(assignment) };
}
