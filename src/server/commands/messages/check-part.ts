import type { CheckOptions } from "#standards/istandaarden/message-check";
import { type Checked, checkFile } from "./check-file.ts";
import type { CheckSettings } from "./check-settings.ts";
import { maskBsns } from "./mask-bsn.ts";
import { isMunicipality } from "./municipality-list.ts";
import { reportOf } from "./report-of.ts";
import { reportText } from "./report-text.ts";
import { both, noTally, type Tally, tallyOf } from "./tally.ts";
import { whyUnread } from "./why-unread.ts";

/** Some of the files, with what is to be written about them. */
export interface Part {
  readonly text: string;
  readonly tally: Tally;
  /** Of files that could not be read, a line each. */
  readonly faults: readonly string[];
}

const optionsBySettings = new WeakMap<CheckSettings, CheckOptions>();

/** The same each time: what was learned from the messages before helps with those that follow. */
function optionsOf(settings: CheckSettings): CheckOptions {
  const { today, mostBytes, mostOfCode } = settings;
  const options = optionsBySettings.get(settings) ?? {
    today,
    isMunicipality,
    mostBytes,
    mostOfCode,
  };
  optionsBySettings.set(settings, options);
  return options;
}

/** Checks files one after another. */
export function checkPart(files: readonly string[], settings: CheckSettings): Part {
  const options = optionsOf(settings);
  let text = "";
  let tally = noTally;
  const faults: string[] = [];
  for (const file of files) {
    try {
      const part = partOf(file, checkFile(file, options), settings);
      text += part.text;
      tally = both(tally, part.tally);
    } catch (error) {
      faults.push(faultLine(file, whyUnread(error)[settings.lang], settings));
      tally = both(tally, { ...noTally, failed: 1 });
    }
  }
  return { text, tally, faults };
}

export const faultLine = (path: string, words: string, { showBsn }: CheckSettings): string =>
  `${showBsn ? path : maskBsns(path)}: ${words}\n`;

function partOf(file: string, { verdict, bytes }: Checked, settings: CheckSettings): Part {
  const report = reportOf(file, verdict, settings);
  const text = settings.json ? `${JSON.stringify(report)}\n` : reportText(report, settings.lang);
  return { text, tally: tallyOf(report, verdict, bytes), faults: [] };
}
