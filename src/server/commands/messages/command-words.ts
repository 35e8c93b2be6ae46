import type { Words } from "#standards/istandaarden/words";
import { dayNumber } from "./dutch-day.ts";
import { type Language, languages } from "./language.ts";
import { WrongUsage } from "./wrong-usage.ts";

/** An option of a command. */
export interface OptionDefinition {
  readonly name: string;
  /** What stands behind it; null when nothing does. */
  readonly takes: Words | null;
  readonly says: Words;
}

const version = /^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/;

/** What was asked, word by word. */
export class CommandWords {
  readonly paths: readonly string[];
  readonly #values = new Map<string, string>();

  /** Read here: what reads the words of the other commands takes longer to load than a message takes to check. */
  constructor(words: readonly string[], options: readonly OptionDefinition[]) {
    const paths: string[] = [];
    const rest = [...words];
    for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
      const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
      if (word === "--") paths.push(...rest.splice(0));
      else if (name !== undefined) this.#take(optionOf(name, options), value, rest);
      else if (word.startsWith("-") && word !== "-") throw unknownOption(word);
      else paths.push(word);
    }
    this.paths = paths;
  }

  #take(option: OptionDefinition, value: string | undefined, rest: string[]): void {
    const { name, takes } = option;
    const given = takes === null ? value : (value ?? rest.shift());
    if ((takes === null) !== (given === undefined)) throw wrongValue(option);
    this.#values.set(name, given ?? "");
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  text(name: string): string | undefined {
    return this.#values.get(name);
  }

  /** A whole number from 1 on. */
  whole(name: string): number | undefined {
    return this.#read(
      name,
      (written) => (/^[1-9]\d{0,8}$/.test(written) ? Number(written) : null),
      {
        nl: "een heel getal vanaf 1",
        en: "a whole number from 1 on",
      },
    );
  }

  /** A number above 0. */
  positive(name: string): number | undefined {
    return this.#read(
      name,
      (written) => (/^\d{1,6}(?:\.\d{1,6})?$/.test(written) ? Number(written) || null : null),
      { nl: "een getal boven 0", en: "a number above 0" },
    );
  }

  /** A day as yyyymmdd. */
  day(name: string): number | undefined {
    return this.#read(name, dayNumber, {
      nl: "een dag als 2026-11-27",
      en: "a day as 2026-11-27",
    });
  }

  /** Two versions of three numbers, with a comma between. */
  versions(name: string): readonly [string, string] | undefined {
    return this.#read(
      name,
      (written) => {
        const [base, message, ...more] = written.split(",");
        return base && message && more.length === 0 && version.test(base) && version.test(message)
          ? [base, message]
          : null;
      },
      { nl: "twee versies als 1.0.0,1.0.0", en: "two versions as 1.0.0,1.0.0" },
    );
  }

  language(): Language {
    const asked = this.#read(
      "lang",
      (written) => languages.find((one) => one === written) ?? null,
      {
        nl: "nl of en",
        en: "nl or en",
      },
    );
    return asked ?? "nl";
  }

  #read<Value>(
    name: string,
    read: (written: string) => Value | null,
    wanted: Words,
  ): Value | undefined {
    const written = this.text(name);
    if (written === undefined) return undefined;
    const value = read(written);
    if (value === null) {
      throw new WrongUsage({
        nl: `--${name} ${written}: dit moet ${wanted.nl} zijn.`,
        en: `--${name} ${written}: this must be ${wanted.en}.`,
      });
    }
    return value;
  }
}

function optionOf(name: string, options: readonly OptionDefinition[]): OptionDefinition {
  const option = options.find((one) => one.name === name);
  if (!option) throw unknownOption(`--${name}`);
  return option;
}

const unknownOption = (written: string): WrongUsage =>
  new WrongUsage({
    nl: `De optie ${written} bestaat niet. Met --help ziet u welke er zijn.`,
    en: `There is no option ${written}. See --help for those there are.`,
  });

const wrongValue = ({ name, takes }: OptionDefinition): WrongUsage =>
  new WrongUsage(
    takes
      ? { nl: `Zet achter --${name} ${takes.nl}.`, en: `Put ${takes.en} behind --${name}.` }
      : { nl: `Achter --${name} komt geen waarde.`, en: `No value follows --${name}.` },
  );
