import { z } from "zod";
import { nationalRights } from "./access.ts";
import { listOf, paging, practiceMark, route } from "./route.ts";

/** Bytes of one file at the most, in the megabytes of a disk. */
export const mostFileBytes = 25_000_000;

/** Years that a document is kept at the most: after twenty it would have to go to an archive (Archiefwet 1995, article 12). */
export const mostYearsKept = 20;

export const DocumentAudience = z
  .enum(["public", "network", "judges"])
  .describe(
    "`public`: everyone. `network`: whoever holds a right here. `judges`: the owner, and who judges evidence; everyone else sees that it exists and what was judged",
  )
  .meta({ id: "DocumentAudience" });
export type DocumentAudience = z.infer<typeof DocumentAudience>;

export const Verdict = z.enum(["sufficient", "insufficient"]).meta({ id: "Verdict" });
export type Verdict = z.infer<typeof Verdict>;

const described = { tag: "Documents" };
const moment = z.iso.datetime();
const date = z.iso.date("write a date as YYYY-MM-DD, for example 2031-12-31");
const organisation = z.string().max(40).describe("Code of the organisation, for example GM0363");
const Named = z.object({ id: z.string(), name: z.string() }).meta({ id: "DocumentOrganisation" });
const ofOrganisation = z.object({ id: organisation });
const ofDocument = z.object({ document: z.uuid() });
const ofOwnDocument = z.object({ id: organisation, document: z.uuid() });

const Judgement = z
  .object({
    at: moment,
    verdict: Verdict,
    judgedAs: z.enum(nationalRights).describe("The right by which was judged"),
    organisation: Named.nullable().describe("For which organisation the judge worked, if for any"),
    note: z
      .string()
      .nullable()
      .describe("Null too where only who may read the document may read it"),
  })
  .meta({ id: "Judgement" });

const fingerprint = z
  .string()
  .describe("As the audit trail names this version: its id, and `sha256:` with its digest");

export const Document = z
  .object({
    id: z.uuid().describe("Of this version"),
    series: z.uuid().describe("The same for all versions"),
    version: z.int().min(1),
    owner: Named,
    audience: DocumentAudience,
    about: z
      .object({ kind: z.string(), id: z.string() })
      .meta({ id: "DocumentSubject" })
      .nullable()
      .describe("What it is evidence of"),
    createdAt: moment,
    withdrawnAt: moment.nullable(),
    erasedAt: moment.nullable().describe("From then on only this record is left"),
    judgements: z.array(Judgement).describe("The newest first"),
    readable: z
      .boolean()
      .describe("False for who may know only that it exists: then all that follows is null"),
    title: z.string().nullable(),
    kind: z.enum(["link", "file"]).nullable(),
    url: z.string().nullable().describe("Of a link; it is not fetched"),
    fileName: z.string().nullable(),
    mediaType: z.string().nullable(),
    bytes: z.int().nullable(),
    sha256: z.string().nullable().describe("Hexadecimal: of the file, or of the address of a link"),
    fingerprint: fingerprint.nullable(),
    keepUntil: z.iso.date().nullable().describe("The last day on which the content is kept"),
  })
  .meta({ id: "Document" });
export type Document = z.infer<typeof Document>;

const WholeDocument = Document.extend({
  ...practiceMark,
  versions: z
    .array(
      z
        .object({
          id: z.uuid(),
          version: z.int(),
          createdAt: moment,
          withdrawnAt: moment.nullable(),
        })
        .meta({ id: "DocumentVersion" }),
    )
    .describe("All versions, the newest first"),
}).meta({ id: "WholeDocument" });

const csv = [
  "id",
  "version",
  "owner.id",
  "owner.name",
  "audience",
  "about.kind",
  "about.id",
  "createdAt",
  "title",
  "kind",
  "url",
  "fileName",
  "mediaType",
  "bytes",
  "sha256",
  "keepUntil",
];

const subject = {
  aboutKind: z
    .string()
    .regex(/^[a-z][a-z-]{0,39}$/, "write a kind as a word in small letters")
    .optional()
    .describe("Kind of what it is evidence of"),
  aboutId: z.string().min(1).max(100).optional().describe("Id of what it is evidence of"),
};

export const listDocuments = route({
  ...described,
  id: "listDocuments",
  method: "get",
  path: "/organisations/{id}/documents",
  summary: "Documents of an organisation, as far as you may see them, the newest first",
  description:
    "The newest version of each that was not withdrawn. What is for judges only stands here without title and content, also for its owner: see `listConfidentialDocuments`.",
  params: ofOrganisation,
  query: z.object({ ...subject, ...paging }),
  reply: listOf(Document, "DocumentList"),
  csv,
});

export const getDocument = route({
  ...described,
  id: "getDocument",
  method: "get",
  path: "/documents/{document}",
  summary: "One version of a document, with its judgements and other versions",
  params: ofDocument,
  reply: WholeDocument,
});

/** What is told of a file beside its content; over HTTP it stands in the headers. */
const FileFacts = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  fingerprint,
});

export const getDocumentContent = route({
  ...described,
  id: "getDocumentContent",
  method: "get",
  path: "/documents/{document}/content",
  summary: "The file of a document, as a download",
  params: ofDocument,
  file: "given",
  reply: FileFacts,
});

export const listConfidentialDocuments = route({
  ...described,
  id: "listConfidentialDocuments",
  method: "get",
  path: "/organisations/{id}/confidential-documents",
  summary: "Documents of an organisation that are for judges only, in full, the newest first",
  params: ofOrganisation,
  query: z.object({ ...subject, ...paging }),
  reply: listOf(Document, "ConfidentialDocumentList"),
  csv,
});

export const getConfidentialDocument = route({
  ...described,
  id: "getConfidentialDocument",
  method: "get",
  path: "/organisations/{id}/confidential-documents/{document}",
  summary: "One version of a document that is for judges only, in full",
  params: ofOwnDocument,
  reply: WholeDocument,
});

export const getConfidentialContent = route({
  ...described,
  id: "getConfidentialContent",
  method: "get",
  path: "/organisations/{id}/confidential-documents/{document}/content",
  summary: "The file of a document that is for judges only, as a download",
  params: ofOwnDocument,
  file: "given",
  reply: FileFacts,
});

export const listDocumentsToJudge = route({
  ...described,
  id: "listDocumentsToJudge",
  method: "get",
  path: "/documents-to-judge",
  summary: "Documents for judges that nobody judged yet and I may judge, the oldest first",
  query: z.object(paging),
  reply: listOf(Document, "DocumentToJudgeList"),
  csv,
});

/** What was changed, as the audit trail names it. */
const Receipt = z
  .object({
    ...practiceMark,
    id: z.uuid(),
    series: z.uuid(),
    version: z.int(),
    sha256: z.string(),
    fingerprint,
  })
  .meta({ id: "DocumentReceipt" });

/** A form sends a field that was left empty too. */
const content = {
  url: z
    .string()
    .max(2000)
    .optional()
    .describe("The address of a link, when no file is sent: https://…"),
  keepUntil: date.describe(
    `The last day on which the content is kept, at most ${mostYearsKept} years from now. The record stays`,
  ),
};
const fileSent =
  "Send it as `multipart/form-data` with the file as `file`, or as JSON with a link as `url`. Taken are PDF, OpenDocument, Office (docx, xlsx, pptx), PNG, JPEG and WebP, up to 25 MB. The kind is that of the content, and the name must say the same; what is damaged, locked, two kinds at once, unfolds without end or can run is refused.";

export const addDocument = route({
  ...described,
  id: "addDocument",
  method: "post",
  path: "/organisations/{id}/documents",
  summary: "Add a document: a file or a link",
  description: fileSent,
  params: ofOrganisation,
  file: "taken",
  body: z
    .object({
      title: z.string().trim().min(3, "write at least three characters").max(200),
      audience: DocumentAudience,
      ...subject,
      ...content,
    })
    .refine(({ aboutKind, aboutId }) => (aboutKind === undefined) === (aboutId === undefined), {
      message: "write both aboutKind and aboutId, or neither",
      path: ["aboutId"],
    })
    .meta({ id: "NewDocument" }),
  status: 201,
  reply: Receipt,
});

export const addVersion = route({
  ...described,
  id: "addVersion",
  method: "post",
  path: "/organisations/{id}/documents/{document}/versions",
  summary: "Add a version after the newest one, which is named in the address",
  description: `Refused when somebody added a newer version in the meantime. Title, audience and subject are those of the version before. ${fileSent}`,
  params: ofOwnDocument,
  file: "taken",
  body: z.object(content).meta({ id: "NewDocumentVersion" }),
  status: 201,
  reply: Receipt,
});

export const changeAudience = route({
  ...described,
  id: "changeAudience",
  method: "put",
  path: "/organisations/{id}/documents/{document}/audience",
  summary: "Choose who may read a document, in all its versions",
  params: ofOwnDocument,
  body: z.object({ audience: DocumentAudience }).meta({ id: "AudienceChange" }),
  reply: Receipt,
});

export const withdrawDocument = route({
  ...described,
  id: "withdrawDocument",
  method: "post",
  path: "/organisations/{id}/documents/{document}/withdrawals",
  summary: "Withdraw a version: its content is erased at once; the record and its judgements stay",
  params: ofOwnDocument,
  status: 201,
  reply: Receipt,
});

export const judgeDocument = route({
  ...described,
  id: "judgeDocument",
  method: "post",
  path: "/documents/{document}/judgements",
  summary: "Judge whether a document is sufficient as evidence",
  description:
    "Never of an organisation where you hold a right, and never what you added yourself.",
  params: ofDocument,
  body: z
    .object({ verdict: Verdict, note: z.string().trim().max(2000).optional() })
    .meta({ id: "NewJudgement" }),
  status: 201,
  reply: Receipt,
});
