import { writtenDay } from "#standards/istandaarden/calendar";
import type { Words } from "#standards/istandaarden/words";
import type { AnswerAsked } from "./check/check-settings.ts";
import type { CommandWords, OptionDefinition } from "./command-words.ts";
import { dutchDay } from "./dutch-day.ts";
import type { Output } from "./output.ts";
import { WrongUsage } from "./wrong-usage.ts";

/** A command that needs messages alone: no database and no settings. */
export interface MessageCommand {
  readonly name: string;
  readonly takes: Words;
  readonly says: Words;
  readonly options: readonly OptionDefinition[];
  /** Resolves to the exit code. What it works with is loaded only now. */
  run(words: CommandWords, output: Output): Promise<number>;
}

const words = (nl: string, en: string): Words => ({ nl, en });
const number = words("een getal", "a number");
const date = words("een datum", "a date");
const option = (name: string, takes: Words | null, nl: string, en: string): OptionDefinition => ({
  name,
  takes,
  says: words(nl, en),
});
const language = option(
  "lang",
  words("nl of en", "nl or en"),
  "in welke taal (nl)",
  "in which language (nl)",
);

const check: MessageCommand = {
  name: "check",
  takes: words("BESTAND, MAP of - …", "FILE, FOLDER or - …"),
  says: words(
    "controleert berichten van iWmo en iJw 3.2. Eindigt met 0: alles is goed; 1: er is iets mis met een bericht, ook als het niet als bericht te lezen is (een BOM, een andere release, een stuk ontbreekt); 2: de opdracht klopt niet, of een bestand kon niet worden geopend.",
    "checks messages of iWmo and iJw 3.2. Ends with 0: all is right; 1: something is wrong with a message, also when it cannot be read as one (a BOM, another release, a part is missing); 2: the command is not right, or a file could not be opened.",
  ),
  options: [
    option("json", null, "één regel JSON per bestand", "one line of JSON per file"),
    language,
    option("today", date, "de dag van controle (vandaag)", "the day of checking (today)"),
    option("time", null, "zegt hoe snel het ging", "tells how fast it went"),
    option("show-bsn", null, "toont BSN's helemaal", "shows BSNs in full"),
    option(
      "most",
      number,
      "zoveel bevindingen per code en bestand (20, in JSON 1000)",
      "so many findings of each code in a file (20, in JSON 1000)",
    ),
    option("max-mb", number, "zo groot mag een bestand zijn (25)", "so large can a file be (25)"),
    option(
      "answer",
      words("een map", "a folder"),
      "schrijft daar wat op elk bericht volgt: een concept van het retourbericht (van een 323 de 325), of een foutmelding",
      "writes there what follows each message: a draft of the return message (of a 323 the 325), or an error",
    ),
    option(
      "answer-day",
      date,
      "de dag van de antwoorden (vandaag)",
      "the day of the answers (today)",
    ),
    option(
      "xsd-version",
      words("basis,bericht", "base,message"),
      "XsdVersie van de antwoorden: van het basisschema en van het bericht (1.0.0,1.0.0)",
      "XsdVersie of the answers: of the base schema and of the message (1.0.0,1.0.0)",
    ),
    option("workers", number, "in zoveel delen tegelijk", "so many parts at a time"),
  ],
  async run(asked, output) {
    if (asked.paths.length === 0) {
      throw new WrongUsage(words("Noem een bestand of een map.", "Name a file or a folder."));
    }
    const json = asked.has("json");
    const today = dutchDay(new Date());
    const settings = {
      paths: asked.paths,
      json,
      lang: asked.language(),
      today: asked.day("today") ?? today,
      answer: answerAsked(asked, today),
      time: asked.has("time"),
      showBsn: asked.has("show-bsn"),
      mostOfCode: asked.whole("most") ?? (json ? 1000 : 20),
      mostBytes: (asked.positive("max-mb") ?? 25) * 1_000_000,
      workers: asked.whole("workers") ?? null,
    };
    const { checkMessages } = await import("./check/check-messages.ts");
    return await checkMessages(settings, output);
  },
};

const explain: MessageCommand = {
  name: "explain",
  takes: words("CODE", "CODE"),
  says: words(
    "zegt wat een code betekent: van een regel (TR342), een retourcode (8021) of van dit programma zelf (out-of-order), welke codes een lijst heeft (WJ756), of wat er in een bericht staat (WMO323)",
    "tells what a code means: of a rule (TR342), a return code (8021) or of this program itself (out-of-order), which codes a list has (WJ756), or what stands in a message (WMO323)",
  ),
  options: [language],
  async run(asked, output) {
    const lang = asked.language();
    const code = onlyOne(asked.paths, words("Noem één code.", "Name one code."));
    const { explainRule } = await import("./explain/explain-rule.ts");
    explainRule(code, lang, output);
    return 0;
  },
};

const example: MessageCommand = {
  name: "example",
  takes: words("BERICHT", "MESSAGE"),
  says: words(
    "schrijft een voorbeeld van een bericht, zoals WMO323. Niemand in het voorbeeld bestaat.",
    "writes an example of a message, such as WMO323. Nobody in it exists.",
  ),
  options: [
    option(
      "clients",
      number,
      "zoveel Clienten in een 323 of 325",
      "so many clients in a 323 or 325",
    ),
    option("products", number, "zoveel producten per Client", "so many products of each client"),
    option(
      "seed",
      number,
      "een ander getal geeft een ander voorbeeld",
      "another number, another example",
    ),
    option("day", date, "de dag waarop het is geschreven", "the day on which it is written"),
    option(
      "out",
      words("een bestand", "a file"),
      "schrijft naar dit bestand",
      "writes to this file",
    ),
    language,
  ],
  async run(asked, output) {
    const name = onlyOne(asked.paths, words("Noem één bericht.", "Name one message."));
    // Only to be sure that it is a day.
    asked.day("day");
    const settings = {
      clients: asked.whole("clients"),
      products: asked.whole("products"),
      seed: asked.whole("seed"),
      day: asked.text("day"),
      out: asked.text("out"),
    };
    const { writeExample } = await import("./write-example.ts");
    writeExample(name, settings, output);
    return 0;
  },
};

const deadline: MessageCommand = {
  name: "deadline",
  takes: words("BERICHT", "MESSAGE"),
  says: words(
    "zegt wat er op een bericht moet volgen, zoals WMO305, en wanneer uiterlijk: in werkdagen, en welke dagen niet meetellen. Er wordt gerekend vanaf de dag van ontvangst, die zelf niet meetelt.",
    "tells what has to follow a message, such as WMO305, and by when: in working days, and which days do not count. It counts from the day of receipt, which does not count itself.",
  ),
  options: [
    option(
      "received",
      words("een datum of moment", "a date or moment"),
      "wanneer het is ontvangen (vandaag): 2026-11-27, of 2026-11-27T23:30:00Z",
      "when it was received (today): 2026-11-27, or 2026-11-27T23:30:00Z",
    ),
    option(
      "good-friday",
      null,
      "Goede Vrijdag is een feestdag (zo is het als u niets kiest)",
      "Good Friday is a holiday (so it is unless you choose)",
    ),
    option("no-good-friday", null, "Goede Vrijdag is een werkdag", "Good Friday is a working day"),
    option(
      "liberation-day",
      words("every-year, every-five-years of never", "every-year, every-five-years or never"),
      "wanneer 5 mei een feestdag is (every-year)",
      "when 5 May is a holiday (every-year)",
    ),
    option("json", null, "één regel JSON", "one line of JSON"),
    language,
  ],
  async run(asked, output) {
    const name = onlyOne(asked.paths, words("Noem één bericht.", "Name one message."));
    const settings = {
      received: asked.text("received"),
      goodFriday: asked.has("good-friday"),
      noGoodFriday: asked.has("no-good-friday"),
      liberationDay: asked.text("liberation-day"),
      json: asked.has("json"),
      lang: asked.language(),
    };
    const { tellDeadlines } = await import("./deadline/tell-deadlines.ts");
    tellDeadlines(name, settings, output);
    return 0;
  },
};

function answerAsked(asked: CommandWords, today: number): AnswerAsked | null {
  const folder = asked.text("answer");
  const versions = asked.versions("xsd-version");
  const day = writtenDay(asked.day("answer-day") ?? today);
  if (folder === undefined) {
    const without = ["answer-day", "xsd-version"].find((name) => asked.has(name));
    if (without === undefined) return null;
    throw new WrongUsage(
      words(`--${without} hoort bij --answer MAP.`, `--${without} goes with --answer FOLDER.`),
    );
  }
  const [BasisschemaXsdVersie, BerichtXsdVersie] = versions ?? [];
  const xsdVersie =
    BasisschemaXsdVersie && BerichtXsdVersie ? { BasisschemaXsdVersie, BerichtXsdVersie } : null;
  return { folder, day, xsdVersie };
}

function onlyOne([one, ...more]: readonly string[], otherwise: Words): string {
  if (one === undefined || more.length > 0) throw new WrongUsage(otherwise);
  return one;
}

export const messageCommands: readonly MessageCommand[] = [check, explain, example, deadline];
