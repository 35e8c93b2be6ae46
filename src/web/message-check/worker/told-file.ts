import type { Finding } from "#standards/istandaarden/finding";
import type { Verdict } from "#standards/istandaarden/message-check";
import { maskFileName } from "#standards/istandaarden/privacy/mask-bsn";
import { externalRetourCodes } from "#standards/istandaarden/release-3-2/rules/technical/external";
import { grouped } from "#standards/istandaarden/report/grouped";
import { messageReport, type ToldFinding } from "#standards/istandaarden/report/message-report";
import { sentenceOf } from "#standards/istandaarden/report/sentence-of";
import { findingWords } from "#standards/istandaarden/words/finding-words";
import type { Language } from "../../language.ts";
import type { FileReport, OpenedFile, Result, Settings, ShownFinding } from "./exchange.ts";
import { namedCode } from "./finding-text.ts";
import type { Held } from "./held.ts";
import { expectedFor } from "./made-answer.ts";
import { shownCounts } from "./shown-counts.ts";

export function reportOf(held: Held, settings: Settings, showBsn: boolean): FileReport {
  const { name, index, outcome } = held;
  const placed = { file: showBsn ? name : maskFileName(name), index };
  if (!("why" in outcome)) {
    return { ...placed, ...messageReport(outcome, { lang: settings.lang, showBsn }) };
  }
  return {
    ...placed,
    message: null,
    release: null,
    reconstructed: false,
    verdict: "not-opened",
    findings: [],
    counts: {},
    error: `${placed.file}: ${settings.unread[outcome.why]}`,
  };
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
  layer === "rules" ? (externalRetourCodes[code] ?? "0001") : null;

/** Why a file was not read, in a sentence: `Dit is een zip-bestand, en geen bericht.` */
function reasonOf(verdict: Verdict, stop: Finding, lang: Language): string | null {
  const { findings } = messageReport({ ...verdict, findings: [stop] }, { lang, showBsn: false });
  return findings[0] ? sentenceOf(findings[0], lang) : null;
}

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
  const { message, findings, counts, isRight } = outcome;
  const stop = findings.find(({ layer }) => layer === "transport");
  const named = findings.map((one) => {
    const { layer, code } = one;
    return { code, official: layer === "structure" ? findingWords(one, message).code : null };
  });
  return {
    id,
    verdict: isRight ? "right" : stop ? "not-read" : "wrong",
    why: null,
    message: message?.name ?? null,
    reconstructed: message?.reconstructed ?? false,
    counts: shownCounts(named, Object.fromEntries(counts)),
    reason: stop ? reasonOf(outcome, stop, lang) : null,
    digest,
  };
}
