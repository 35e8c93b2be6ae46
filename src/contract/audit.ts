import { z } from "zod";
import { listOf, paging, practiceMark, route } from "./route.ts";

export const auditResults = ["done", "refused", "failed"] as const;
export const auditOrigins = ["web", "api", "command-line", "job"] as const;

const described = { tag: "Audit" };
const moment = z.iso.datetime();
const day = z.iso.date("write a date as YYYY-MM-DD, for example 2027-01-31");

/** What a line says, as it is hashed, but for its salt. Names never stand in it. */
const LineFields = z.object({
  id: z.uuid(),
  at: moment.describe("When the change began"),
  person: z.int().nullable().describe("Number of the person; null when nobody was signed in"),
  organisation: z.string().nullable().describe("Code of the organisation that it was about"),
  act: z.string().describe("What was done: the id of the route or of the work"),
  object: z
    .object({
      kind: z.string(),
      id: z.string().describe("Of many the first, and `sha256:` of all their ids, each on a line"),
    })
    .meta({ id: "AuditObject" })
    .nullable()
    .describe("What it was done to"),
  result: z.enum(auditResults),
  origin: z.enum(auditOrigins),
  session: z.uuid().nullable().describe("Id of the session, never its token"),
});

export const AuditLine = LineFields.extend({
  personName: z
    .string()
    .nullable()
    .describe("Looked up now, and no part of the line; null when it was erased"),
  organisationName: z
    .string()
    .nullable()
    .describe("Looked up now, and no part of the line; null when the code is not known"),
  leaf: z
    .int()
    .nullable()
    .describe("Place in the sealed log; null during the minute before it is sealed"),
}).meta({ id: "AuditLine" });
export type AuditLine = z.infer<typeof AuditLine>;

const lineFilters = {
  organisation: z.string().max(40).optional().describe("Code of an organisation"),
  act: z.string().max(100).optional().describe("Id of a route or of work"),
  objectKind: z.string().max(100).optional(),
  objectId: z.string().max(200).optional(),
  result: z.enum(auditResults).optional(),
  from: day.optional().describe("From the beginning of this day"),
  until: day.optional().describe("Until the beginning of this day, which does not count itself"),
};

export const listAuditLines = route({
  ...described,
  id: "listAuditLines",
  method: "get",
  path: "/audit/lines",
  summary: "Lines of the audit trail, the newest first",
  description:
    "As CSV it holds at most 100,000 lines: choose a shorter period when there are more. Reading it leaves a line as well.",
  query: z.object({
    person: z.coerce.number().int().min(1).optional().describe("Number of a person"),
    ...lineFilters,
    ...paging,
  }),
  reply: listOf(AuditLine, "AuditLineList"),
  csv: [
    "id",
    "at",
    "person",
    "organisation",
    "act",
    "object.kind",
    "object.id",
    "result",
    "origin",
    "session",
    "leaf",
  ],
});

export const listMyActs = route({
  ...described,
  id: "listMyActs",
  method: "get",
  path: "/me/acts",
  summary: "What I did, as the audit trail keeps it, the newest first",
  query: z.object({ ...lineFilters, ...paging }),
  reply: listOf(AuditLine, "MyActList"),
  csv: listAuditLines.csv ?? [],
});

const base64 = z.string().max(100);

/** Everything that is needed to see that a line stands in the log, without the log. */
export const AuditProof = z
  .object({
    ...practiceMark,
    format: z.literal("waaier-audit-proof/1"),
    line: LineFields.meta({ id: "ProvedLine" }),
    salt: base64.describe("16 random bytes that are hashed with the line, in base 64"),
    leaf: z.int().min(0).describe("Place in the log"),
    path: z.array(base64).max(64).describe("Inclusion proof (RFC 9162 §2.1.3), in base 64"),
    checkpoint: z.string().max(2000).describe("Signed head of the log (c2sp.org/tlog-checkpoint)"),
    verificationKey: z.string().max(300).describe("Of the signature (c2sp.org/signed-note)"),
  })
  .meta({ id: "AuditProof" });
export type AuditProof = z.infer<typeof AuditProof>;

export const getAuditProof = route({
  ...described,
  id: "getAuditProof",
  method: "get",
  path: "/audit/lines/{id}/proof",
  summary:
    "Proof that a line stands in the sealed log: of one's own acts, and for an auditor of all",
  description: "Check it without this server: `waaier audit check-proof FILE`.",
  params: z.object({ id: z.uuid() }),
  reply: AuditProof,
});

export const Checkpoint = z
  .object({
    size: z.int().min(1).describe("How many lines it is over"),
    root: z.string().describe("Root of the tree over them (RFC 9162 §2.1.1), in base 64"),
    at: moment,
    note: z.string().describe("The signed note that says so (c2sp.org/tlog-checkpoint)"),
  })
  .meta({ id: "Checkpoint" });

export const listCheckpoints = route({
  ...described,
  id: "listCheckpoints",
  method: "get",
  path: "/audit/checkpoints",
  summary:
    "Signed heads of the audit trail, the newest first: whoever keeps one can show a later change",
  query: z.object(paging),
  reply: listOf(Checkpoint, "CheckpointList"),
  csv: ["size", "root", "at"],
});

export const getLatestCheckpoint = route({
  ...described,
  id: "getLatestCheckpoint",
  method: "get",
  path: "/audit/checkpoints/latest",
  summary: "The newest signed head of the audit trail, and the key to verify it with",
  reply: Checkpoint.extend({
    ...practiceMark,
    verificationKey: z.string().describe("As one line (c2sp.org/signed-note)"),
  }).meta({ id: "LatestCheckpoint" }),
});
