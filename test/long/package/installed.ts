import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { alone, makePackage, type Packed } from "./make-package.ts";
import { examples } from "./read-me.ts";

/** All that a program can ask the package for. */
interface Door {
  /** `@waaier/istandaarden/report`. */
  readonly name: string;
  /** Its script and its types, from the folder of the package. */
  readonly script: string;
  readonly types: string;
}

/** The package where somebody installed it, in a folder that had nothing in it. */
export interface Installed {
  readonly packed: Packed;
  /** Of what was made on the way. */
  readonly place: string;
  readonly home: string;
  readonly about: Readonly<Record<string, unknown>>;
  readonly doors: readonly Door[];
  readonly textOf: (file: string) => string;
  /** What a file asks for; what stands beside it by its place in the package. */
  readonly askedBy: (file: string) => readonly string[];
  readonly filesOf: (end: string) => readonly string[];
}

interface About {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Record<"types" | "default", string>>>;
}

/** Packs and installs it, with no network, by the words of its README. */
export async function install(): Promise<Installed> {
  const place = mkdtempSync(join(tmpdir(), "waaier-package-"));
  const home = join(place, "home");
  const packed = await makePackage(join(place, "made"), home);
  const words = examples.find(({ language }) => language === "sh")?.code ?? "exit 1";
  const env = alone(join(place, "cache"));
  await promisify(execFile)("sh", ["-ec", words], { cwd: home, env });

  const folder = join(home, "node_modules/@waaier/istandaarden");
  const textOf = (file: string): string => readFileSync(join(folder, file), "utf8");
  const about = JSON.parse(textOf("package.json")) as About;
  const doors = Object.entries(about.exports).flatMap(([path, door]): Door[] => {
    if (typeof door === "string") return [];
    const name = join(about.name, path);
    return [{ name, script: join(door.default), types: join(door.types) }];
  });
  return {
    packed,
    place,
    home,
    about: { ...about },
    doors,
    textOf,
    askedBy: (file) => asked(textOf(file)).map((one) => placed(one, file)),
    filesOf: (end) => packed.files.map(({ path }) => path).filter((path) => path.endsWith(end)),
  };
}

const asking = /\b(?:from|import)\s*\(?\s*(["'])([^"'\n]+)\1/g;
const asked = (text: string): string[] => [...text.matchAll(asking)].map(([, , to = ""]) => to);

const placed = (to: string, file: string): string =>
  to.startsWith(".") ? join(dirname(file), to) : to;

/** Puts a program beside it that tells what the package makes of all messages: `told.mjs` for a browser too. */
export function writeTeller({ home }: Installed): void {
  const source = readFileSync(new URL("./verdicts.ts", import.meta.url), "utf8");
  const put = (file: string, text: string): void => writeFileSync(join(home, file), text);
  put("verdicts.mjs", stripTypeScriptTypes(source));
  put(
    "told.mjs",
    `import * as library from "@waaier/istandaarden";
import * as answers from "@waaier/istandaarden/answers";
import * as deadlines from "@waaier/istandaarden/deadlines";
import { exampleMessage } from "@waaier/istandaarden/examples";
import { explain } from "@waaier/istandaarden/explanations";
import { messageReport } from "@waaier/istandaarden/report";
import { verdictsOf } from "./verdicts.mjs";
const all = { ...library, ...answers, ...deadlines, exampleMessage, explain, messageReport };
export const told = JSON.stringify(verdictsOf(all));
`,
  );
  put("print.mjs", 'import { told } from "./told.mjs";\nprocess.stdout.write(told);\n');
}
