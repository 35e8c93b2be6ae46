import { CommandWords, type OptionDefinition } from "./command-words.ts";
import type { Language } from "./language.ts";
import { type MessageCommand, messageCommands } from "./message-commands.ts";
import { type Output, standardOutput } from "./output.ts";
import { WrongUsage } from "./wrong-usage.ts";

const help: OptionDefinition = {
  name: "help",
  takes: null,
  says: { nl: "deze uitleg", en: "this explanation" },
};

/** Runs a command about messages, the first of these words. Resolves to the exit code: 2 for what was asked wrongly. */
export async function runMessageCommand(
  [name, ...words]: readonly string[],
  output: Output = standardOutput(),
): Promise<number> {
  const command = messageCommands.find((one) => one.name === name);
  if (!command) throw new Error(`${name} is no command about messages`);
  try {
    const asked = new CommandWords(words, [...command.options, help]);
    if (asked.has("help")) {
      output.say(helpOf(command, asked.language()));
      return 0;
    }
    return await command.run(asked, output);
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    output.warn(`${error.words[languageIn(words)]}\n`);
    return 2;
  }
}

/** As well as can be told of words that are wrong. */
const languageIn = (words: readonly string[]): Language =>
  /(?:^| )--lang[ =]en(?: |$)/.test(words.join(" ")) ? "en" : "nl";

function helpOf({ name, takes, says, options }: MessageCommand, lang: Language): string {
  const rows = [...options, help].map((one): readonly [string, string] => [
    `--${one.name}${one.takes ? ` <${one.takes[lang]}>` : ""}`,
    one.says[lang],
  ]);
  const width = Math.max(...rows.map(([left]) => left.length));
  const lines = rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
  return [`waaier ${name} ${takes[lang]}`, "", says[lang], "", ...lines, ""].join("\n");
}
