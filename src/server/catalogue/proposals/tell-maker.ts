import { peopleDirectory } from "#people";
import type { Context } from "#platform/context";
import { enqueueMail } from "#platform/mail/enqueue-mail";
import { findEntry } from "../entries/entry-store.ts";
import { oneLine, plainText, subjectOf } from "../mail-words.ts";
import type { ProposalRow } from "./proposal.ts";

/** Tells who made a proposal what became of it, and why. What a source proposed has no maker. */
export async function tellMaker(
  ctx: Context,
  { person, entry, content }: ProposalRow,
  judged: {
    readonly verdict: "accepted" | "declined";
    readonly reason: string | null;
    readonly entry: string | null;
  },
): Promise<void> {
  if (person === null) return;
  const language = (await peopleDirectory.addressOf(ctx, person))?.language ?? "nl";
  const about = entry ?? judged.entry;
  const name =
    content.name ?? (about === null ? null : (await findEntry(ctx.db, about))?.name) ?? "…";
  const words = sentences[language](oneLine(name), judged.verdict);
  await enqueueMail(ctx, {
    to: { person },
    kind: "catalogue/judged",
    language,
    subject: subjectOf(words.subject),
    paragraphs: [words.what, ...(judged.reason ? [plainText(judged.reason)] : [])],
    path:
      judged.verdict === "accepted" && judged.entry !== null
        ? `/${language}/${language === "nl" ? "catalogus" : "catalogue"}/${judged.entry}`
        : undefined,
  });
}

const sentences = {
  nl: (name: string, verdict: "accepted" | "declined") =>
    verdict === "accepted"
      ? {
          subject: `In de catalogus: ${name}`,
          what: `Een moderator heeft uw aanmelding van “${name}” overgenomen in de catalogus.`,
        }
      : {
          subject: `Niet overgenomen: ${name}`,
          what: `Een moderator heeft uw aanmelding van “${name}” niet overgenomen. Dit is de reden:`,
        },
  en: (name: string, verdict: "accepted" | "declined") =>
    verdict === "accepted"
      ? {
          subject: `In the catalogue: ${name}`,
          what: `A moderator took over your proposal “${name}” in the catalogue.`,
        }
      : {
          subject: `Not taken over: ${name}`,
          what: `A moderator did not take over your proposal “${name}”. This is the reason:`,
        },
};
