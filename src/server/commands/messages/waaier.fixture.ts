import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type ExampleOptions, exampleMessage } from "#standards/istandaarden/examples/example-of";
import { messages } from "#standards/istandaarden/release-3-2/messages";

export const root = fileURLToPath(new URL("../../../../", import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What starts the command: built from the sources as they are now, the way bin/waaier would do it. */
export function buildCommand(): void {
  const build = `import("./bin/run.mjs").then(({ buildMessages }) => {
    if (!buildMessages("dist/server/commands/messages")) process.exit(1);
  })`;
  const { status } = spawnSync(process.execPath, ["-e", build], { cwd: root });
  if (status !== 0) throw new Error("the commands could not be built");
}

/** Runs the command line itself, in a process of its own. */
export function waaier(words: readonly string[], input = ""): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["bin/waaier", ...words], {
    cwd: root,
    input,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

/** An example of a message, with nothing wrong. */
export function example(name: string, options: ExampleOptions = {}): string {
  const message = messages.get(name);
  if (!message) throw new Error(`there is no ${name}`);
  return [...exampleMessage(message, options)].join("");
}

/** The first BSN of a message put in place of another. */
export const withBsn = (text: string, bsn: string): string => text.replace(/(?<=:Bsn>)\d{9}/, bsn);

/** Nobody has it, and one digit of it is wrong. */
export const wrongBsn = "999999358";
