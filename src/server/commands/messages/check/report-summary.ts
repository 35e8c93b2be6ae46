import { oneLine } from "#standards/istandaarden/report/shown-value";
import type { Language } from "../language.ts";
import type { Tally } from "./tally.ts";

/** What came of all files together: each code, that which is there most often first, and the files to look at. */
export function summary(tally: Tally, lang: Language): string {
  const head = `\n${headOf(tally, lang)}`;
  return `${[head, ...codeLines(tally, lang), ...fileLines(tally, lang)].join("\n")}\n`;
}

function headOf({ right, wrong, notRead, failed }: Tally, lang: Language): string {
  const all = right + wrong + notRead + failed;
  const unread = notRead + failed;
  return lang === "nl"
    ? `${filesOf(all, lang)}: ${right} goed, ${wrong} niet goed, ${unread} niet gelezen`
    : `${filesOf(all, lang)}: ${right} right, ${wrong} not right, ${unread} not read`;
}

function filesOf(count: number, lang: Language): string {
  if (lang === "nl") return count === 1 ? "1 bestand" : `${count} bestanden`;
  return count === 1 ? "1 file" : `${count} files`;
}

function codeLines({ codes }: Tally, lang: Language): string[] {
  const sorted = [...codes].sort(
    ([code, one], [other, its]) => its.times - one.times || (code < other ? -1 : 1),
  );
  const cells = sorted.map(([code, one]): readonly string[] => [
    String(one.times),
    code,
    `in ${filesOf(one.files, lang)}`,
    oneLine(one.says),
  ]);
  const width = (at: number): number => Math.max(...cells.map((row) => row[at]?.length ?? 0));
  return cells.map(([times = "", code = "", files = "", says = ""]) =>
    `  ${times.padStart(width(0))}  ${code.padEnd(width(1))}  ${files.padEnd(width(2))}  ${says}`.trimEnd(),
  );
}

function fileLines({ wrong, notRead, failed, notRight }: Tally, lang: Language): string[] {
  if (notRight.length === 0) return [];
  const rest = wrong + notRead + failed - notRight.length;
  const more = lang === "nl" ? `  en nog ${rest}` : `  and ${rest} more`;
  return [
    lang === "nl" ? "Niet goed of niet gelezen:" : "Not right or not read:",
    ...notRight.map((file) => `  ${oneLine(file)}`),
    ...(rest > 0 ? [more] : []),
  ];
}

/** What a verdict does not tell. */
export const closing = (lang: Language): string =>
  lang === "nl"
    ? "Let op: hier is niet gekeken naar andere berichten en naar contracten (niveau 3 en 4). Een ontvanger kan een bericht dat hier goed is dus nog afkeuren.\n"
    : "Note: other messages and contracts (levels 3 and 4) are not looked at here. So a receiver can still reject a message that is right here.\n";

/** How fast it went; of the whole process too, for that is what somebody waits for. */
export function timing({ bytes }: Tally, milliseconds: number, lang: Language): string {
  const number = (value: number, digits: number): string => {
    const written = value.toFixed(digits);
    return lang === "nl" ? written.replace(".", ",") : written;
  };
  const seconds = milliseconds / 1000;
  const speed = number(bytes / 1e6 / seconds, 1);
  // Counts from the start of the process.
  const whole = number(performance.now() / 1000, 3);
  return lang === "nl"
    ? `${bytes} bytes in ${number(seconds, 3)} s: ${speed} MB/s. Hele programma: ${whole} s\n`
    : `${bytes} bytes in ${number(seconds, 3)} s: ${speed} MB/s. Whole program: ${whole} s\n`;
}
