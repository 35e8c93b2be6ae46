import { withoutReason } from "#standards/istandaarden/answers/return-codes";
import { externalRetourCodes } from "#standards/istandaarden/release-3-2/rules/technical/external";
import {
  type FileReport,
  fileReport,
  unopenedReport,
} from "#standards/istandaarden/report/file-report";
import { grouped } from "#standards/istandaarden/report/grouped";
import { messageReport, type ToldFinding } from "#standards/istandaarden/report/message-report";
import { sentenceOf } from "#standards/istandaarden/report/sentence-of";
import { findingWords } from "#standards/istandaarden/words/finding-words";
import type { Language } from "../../language.ts";
import type { OpenedFile, Result, Settings, ShownFinding } from "./exchange.ts";
import { namedCode } from "./finding-text.ts";
import type { Held } from "./held.ts";
import { expectedFor } from "./made-answer.ts";
import { shownCounts } from "./shown-counts.ts";

export function reportOf(held: Held, { lang, unread }: Settings, showBsn: boolean): FileReport {
  const { name, index, outcome } = held;
  const placed = { file: name, index };
  const to = { lang, showBsn };
  return "why" in outcome
    ? unopenedReport(placed, unread[outcome.why], to)
    : fileReport(placed, outcome, to);
}

export function openedFile(
  held: Held,
  settings: Settings,
  { showBsn, isAtHand }: { readonly showBsn: boolean; readonly isAtHand: boolean },
): OpenedFile {
  const { findings, ...report } = reportOf(held, settings, showBsn);
  const groups = grouped(findings, settings.lang);
  const groupOf = new Map(groups.flatMap((group, at) => group.findings.map((one) => [one, at])));
  const says: Record<string, string> = {};
  for (const one of findings) says[namedCode(one)] ??= sentenceOf(one, settings.lang);
  return {
    report,
    counts: shownCounts(findings, report.counts),
    findings: findings.map(
      (one): ShownFinding => ({
        ...one,
        retourCode: retourCodeOf(one),
        group: groupOf.get(one) ?? 0,
      }),
    ),
    groups: groups.map(({ heading }) => heading),
    says,
    isAtHand,
    answer: expectedFor(held),
  };
}

/** What a receiver answers: nothing to what fails its schema, and no reason for what breaks a rule within the message. */
export const retourCodeOf = ({ layer, code }: ToldFinding): string | null =>
  layer === "rules" ? (externalRetourCodes[code] ?? withoutReason) : null;

export function resultOf(
  id: number,
  outcome: Held["outcome"],
  digest: string | null,
  lang: Language,
): Result {
  if ("why" in outcome) {
    const nothing = { message: null, reconstructed: false, counts: {}, digest: null, reason: null };
    return { id, verdict: "not-opened", why: outcome.why, ...nothing };
  }
  const { message, findings, counts } = outcome;
  const stops = findings.filter(({ layer }) => layer === "transport");
  const head = messageReport({ ...outcome, findings: stops }, { lang, showBsn: false });
  const [stop] = head.findings;
  const named = findings.map((one) => {
    const { layer, code } = one;
    return { code, official: layer === "structure" ? findingWords(one, message).code : null };
  });
  return {
    id,
    verdict: head.verdict,
    why: null,
    message: head.message,
    reconstructed: head.reconstructed,
    counts: shownCounts(named, Object.fromEntries(counts)),
    // `Dit is een zip-bestand, en geen bericht.`
    reason: stop ? sentenceOf(stop, lang) : null,
    digest,
  };
}
