import { optional, required, source, table } from "./columns.ts";

/** A letter for the table and a number, as in the collection; the practice country has longer numbers. */
const USE = /^A\d{4,6}$/;
const ANSWER = /^B\d{4,6}$/;
const EFFORT = /^E\d{4,6}$/;

const organisation = required("text", { refers: "organisation" });
const entry = required("text", { refers: "entry" });
const version = optional("text");

/** Who uses what, what organisations answered, and what it cost them. The last two are of practice alone. */
export const ADOPTION_TABLES = {
  adoption_uses: table(["id"], {
    id: required("text", { pattern: USE }),
    organisation,
    entry,
    version,
    kind_of_use: required("text", { refers: "vocabulary/kind-of-use" }),
    /** Blank when the source says that it is used and not how far that is. */
    status: optional("text", { refers: "vocabulary/use-status" }),
    acquiring_on: optional("date"),
    planned_on: optional("date"),
    production_on: optional("date"),
    phasing_out_on: optional("date"),
    phased_out_on: optional("date"),
    /** On which day it was so, as far as the source tells. */
    as_of: required("date"),
    certainty: required("text", { refers: "vocabulary/certainty" }),
    evidence: required("text", { refers: "vocabulary/use-evidence" }),
    name_in_source: required("text"),
    source_url: required("url"),
    note_nl: optional("text"),
    source,
  }),
  adoption_answers: table(["id"], {
    id: required("text", { pattern: ANSWER }),
    organisation,
    entry,
    version,
    answer: required("text", { refers: "vocabulary/adoption-answer" }),
    planned_on: optional("date"),
    reason_nl: optional("text"),
    review_on: optional("date"),
    expires_on: optional("date"),
    given_on: required("date"),
    ended_on: optional("date"),
    /** The partnership that answered for it. */
    by: optional("text", { refers: "organisation" }),
    reused_from: optional("text", { refers: "answer" }),
    source,
  }),
  /** One report is as many rows as it has pairs of phase and discipline. */
  adoption_efforts: table(["id", "phase", "discipline"], {
    id: required("text", { pattern: EFFORT }),
    organisation,
    entry,
    version,
    live_on: required("date"),
    phase: required("text", { refers: "vocabulary/effort-phase" }),
    discipline: required("text", { refers: "vocabulary/discipline" }),
    hours: required("integer"),
    estimate: required("yes-no"),
    pitfall_nl: optional("text"),
    source,
  }),
} as const;
