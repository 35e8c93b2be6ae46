import { maskFileName } from "#standards/istandaarden/privacy/mask-bsn";
import { externalRetourCodes } from "#standards/istandaarden/release-3-2/rules/technical/external";
import { grouped } from "#standards/istandaarden/report/grouped";
import { messageReport, type ToldFinding } from "#standards/istandaarden/report/message-report";
import { sentenceOf } from "#standards/istandaarden/report/sentence-of";
import type { FileReport, OpenedFile, Result, Settings, ShownFinding } from "./exchange.ts";
import type { Held } from "./held.ts";
import { expectedFor } from "./made-answer.ts";

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
  for (const one of findings) says[one.code] ??= sentenceOf(one, settings.lang);
  return {
    report,
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

export function resultOf(id: number, outcome: Held["outcome"], digest: string | null): Result {
  if ("why" in outcome) {
    const nothing = { message: null, reconstructed: false, counts: {}, digest: null };
    return { id, verdict: "not-opened", why: outcome.why, ...nothing };
  }
  const { message, findings, counts, isRight } = outcome;
  const isRead = findings.every(({ layer }) => layer !== "transport");
  return {
    id,
    verdict: isRight ? "right" : isRead ? "wrong" : "not-read",
    why: null,
    message: message?.name ?? null,
    reconstructed: message?.reconstructed ?? false,
    counts: Object.fromEntries(counts),
    digest,
  };
}
