import type { Finding } from "../../../src/standards/istandaarden/finding.ts";
import type { Verdict } from "../../../src/standards/istandaarden/message-check.ts";
import { findingWords } from "../../../src/standards/istandaarden/words/finding-words.ts";

const longestSeen = 100;
const longestPath = 400;

/** How long each line is, in bytes. */
function linesOf(bytes: Uint8Array): number[] {
  const lengths: number[] = [];
  let from = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, from)) {
    lengths.push(at - from);
    from = at + 1;
  }
  return [...lengths, bytes.length - from];
}

function ofFinding(
  { path, line, column, seen, layer }: Finding,
  lines: readonly number[],
): string[] {
  const length = lines[line - 1];
  const isInFile = length !== undefined && column >= 1 && column <= length + 1;
  const texts = [path, ...seen.flatMap(({ name, value }) => [name, value ?? ""])];
  return [
    ...(isInFile ? [] : [`line ${line}, column ${column} is not in the file`]),
    ...(path === "" || path.startsWith("/Bericht")
      ? []
      : [`the path ${path} does not begin with it`]),
    ...((path === "") === (layer === "transport") ? [] : [`the path '${path}' in ${layer}`]),
    ...(path.length <= longestPath ? [] : [`a path of ${path.length} characters`]),
    ...seen
      .filter(({ value }) => [...(value ?? "")].length > longestSeen)
      .map(({ name, value }) => `${name} shows ${value?.length} characters`),
    ...(texts.every((text) => text.isWellFormed()) ? [] : ["half a character is shown"]),
  ];
}

/** What does not hold of a verdict that holds of every one. */
export function brokenOf(
  { message, isRight, findings, counts }: Verdict,
  bytes: Uint8Array,
): string[] {
  const lines = linesOf(bytes);
  const kept = new Map<string, number>();
  for (const { code } of findings) kept.set(code, (kept.get(code) ?? 0) + 1);
  const isOrdered = findings.every(({ line, column }, n) => {
    const before = findings[n - 1];
    return !before || before.line < line || (before.line === line && before.column <= column);
  });
  const transport = findings.filter(({ layer }) => layer === "transport").length;
  return [
    ...findings.flatMap((finding) =>
      ofFinding(finding, lines).map((what) => `${finding.code}: ${what}`),
    ),
    ...[...kept]
      .filter(([code, count]) => (counts.get(code) ?? 0) < count)
      .map(([code, count]) => `${code}: ${counts.get(code)} counted, ${count} kept`),
    ...(isRight === (findings.length === 0) ? [] : ["right with findings, or wrong without"]),
    ...(isOrdered ? [] : ["the findings are out of order"]),
    ...(transport <= 1 ? [] : ["it stopped twice"]),
    ...(message !== null || transport === findings.length ? [] : ["findings of no message"]),
  ];
}

/** What does not hold of the words of a finding. */
export function brokenWordsOf({ message, findings }: Verdict): string[] {
  return findings.flatMap((finding) => {
    const { code, says, mend } = findingWords(finding, message);
    return [code, says.nl, says.en, mend.nl, mend.en]
      .filter((text) => isOdd(text, finding))
      .map((text) => `${finding.code}: the words are '${text.slice(0, 300)}'`);
  });
}

const odd = /\bundefined\b|\bNaN\b|\bnull\b|\bInfinity\b|\[object/;

/** Nothing is said, or what a program says by mistake; what the file itself says is not ours. */
const isOdd = (text: string, { path, seen }: Finding): boolean =>
  text.trim() === "" ||
  text.length > 2000 ||
  !text.isWellFormed() ||
  (odd.test(text) && !odd.test(path) && !seen.some(({ value }) => odd.test(value ?? "")));

/** A verdict as text, to hold it against another. */
export const verdictAsText = ({ message, isRight, findings, counts }: Verdict): string =>
  JSON.stringify([message?.name ?? null, isRight, [...counts], findings]);
