import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../tool.ts";

/** A piece of code in the README of the package. */
export interface Example {
  readonly language: string;
  readonly code: string;
  /** What it says it prints: the text right after it; nothing when there is none. */
  readonly prints: string;
}

const text = readFileSync(join(root, "src/standards/istandaarden/README.md"), "utf8");
const block = /^```(\w+)\n(.*?)^```\n(?:\n^```text\n(.*?)^```\n)?/gms;

/** All code in it, in its order. */
export const examples: readonly Example[] = [...text.matchAll(block)].map(
  ([, language = "", code = "", prints = ""]) => ({ language, code, prints }),
);

/** The names that its tables give to what a front door has, by the name of that door. */
export function namesInTables(): Map<string, string[]> {
  const tables = text.matchAll(/^`(@waaier\/\S+)`\n\n((?:\|.*\n)+)/gm);
  return new Map(
    [...tables].map(([, door = "", table = ""]) => {
      const cells = [...table.matchAll(/^\| (`.*?) \|/gm)].map(([, cell = ""]) => cell);
      const names = cells.flatMap((cell) =>
        [...cell.matchAll(/`(\w+)[^`]*`/g)].map(([, name = ""]) => name),
      );
      return [door, names.sort()];
    }),
  );
}
