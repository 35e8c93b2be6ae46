import type { Language } from "./language.ts";
import type { Tally } from "./tally.ts";

/** What came of all files together, the code that is there most often first. */
export function summary({ right, wrong, notRead, failed, counts }: Tally, lang: Language): string {
  const files = right + wrong + notRead + failed;
  const head =
    lang === "nl"
      ? `\n${files} bestanden: ${right} goed, ${wrong} niet goed, ${notRead + failed} niet gelezen`
      : `\n${files} files: ${right} right, ${wrong} not right, ${notRead + failed} not read`;
  const codes = [...counts].sort(
    ([code, count], [other, otherCount]) => otherCount - count || (code < other ? -1 : 1),
  );
  const width = String(codes[0]?.[1] ?? 0).length;
  const lines = codes.map(([code, count]) => `  ${String(count).padStart(width)}  ${code}`);
  return `${[head, ...lines].join("\n")}\n`;
}

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
