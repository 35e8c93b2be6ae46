import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { root, run } from "../test/tool.ts";
import type { Measured } from "./row.ts";

const place = join(root, "bench/results.md");
const preface = `# Measured figures

Written by \`npm run bench\`; do not edit. Each section is the last whole run of one file in \`bench/\`. "goal" and
"floor" tell which of the two was reached; "MISSED" is below the floor. A load well above 0 at the start means that
something else ran along, and then the figures say little.
`;

/** When, where and on what: a figure without these means nothing. Taken before the measuring begins. */
export function circumstances(): string {
  const [processor] = cpus();
  const git = (...words: string[]): string =>
    execFileSync("git", words, { cwd: root, encoding: "utf8" }).trim();
  const changed = git("status", "--porcelain", "--", "src", "data", "package-lock.json") !== "";
  return [
    `${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC`,
    `commit ${git("rev-parse", "--short", "HEAD")}${changed ? " with changes" : ""}`,
    `${cpus().length} cores (${processor?.model ?? "unknown"})`,
    `${(totalmem() / 1e9).toFixed(0)} GB`,
    `Node ${process.version} on ${process.platform}`,
    `load ${(loadavg()[0] ?? 0).toFixed(1)}`,
  ].join(" · ");
}

/** One section of the results, as Markdown. */
export function sectionOf(name: string, when: string, { rows, notes }: Measured): string {
  const table = rows.map(({ figure, value, unit, floor, goal, verdict }) =>
    line([figure, written(value), unit, `${floor ?? ""}`, `${goal ?? ""}`, verdict]),
  );
  const head = [
    line(["Figure", "Value", "Unit", "Floor", "Goal", "Verdict"]),
    `|---|--:|---|--:|--:|---|`,
  ];
  const told = notes.length > 0 ? `\n\n${notes.map((note) => `- ${note}`).join("\n")}` : "";
  return `## ${name}\n\n${when}\n\n${[...head, ...table].join("\n")}${told}\n`;
}

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

// Rounded so that what differs from run to run by chance is not shown; a ratio still shows which side of its floor it is.
const written = (value: number): string => value.toFixed(decimalsOf(Math.abs(value)));

function decimalsOf(size: number): number {
  if (size < 2) return 3;
  if (size < 10) return 2;
  return size < 100 ? 1 : 0;
}

/** Puts these sections in place of those of the same name, in this order; what was not measured now stays. */
export async function keepSections(
  sections: ReadonlyMap<string, string>,
  order: readonly string[],
): Promise<void> {
  const before = existsSync(place)
    ? readFileSync(place, "utf8")
        .split(/^(?=## )/m)
        .slice(1)
    : [];
  const all = new Map(
    before.map((text) => [/^## (\S+)/.exec(text)?.[1] ?? "", `${text.trimEnd()}\n`]),
  );
  for (const [name, text] of sections) all.set(name, text);
  const kept = order.map((name) => all.get(name)).filter((text) => text !== undefined);
  writeFileSync(place, [preface, ...kept].join("\n"));
  // `npm run check` holds it to the same form as the sources.
  await run(["biome", "format", "--write", place]);
}
