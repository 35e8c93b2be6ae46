import type { PersonalData } from "../personal-data.ts";
import { documentsBy } from "./document-store.ts";
import { judgementsBy } from "./judgement-store.ts";

/** What a person added and judged. The documents are of an organisation, and stay; they hold a number and no name. */
export const documentData: PersonalData = {
  async show(ctx, { number }) {
    const documents = await documentsBy(ctx.db, number);
    const judgements = await judgementsBy(ctx.db, number);
    return [
      {
        part: "documents",
        rows: documents.map((one) => ({
          id: one.id,
          owner: one.owner,
          title: one.title,
          version: one.version,
          fileName: one.file_name,
          url: one.url,
          sha256: one.sha256,
          createdAt: one.created_at.toISOString(),
          keepUntil: one.keep_until,
        })),
      },
      {
        part: "judgements",
        rows: judgements.map((one) => ({
          document: one.document,
          verdict: one.verdict,
          note: one.note,
          at: one.at.toISOString(),
        })),
      },
    ];
  },
  erase: async () => undefined,
};
