import { say } from "../test/tool.ts";
import { adoption } from "./adoption.ts";
import { audit } from "./audit.ts";
import { catalogue } from "./catalogue.ts";
import { install } from "./install.ts";
import { lighthouse } from "./lighthouse.ts";
import { memory } from "./memory.ts";
import { messagePage } from "./message-page.ts";
import { messages } from "./messages.ts";
import { pages } from "./pages.ts";
import { reads } from "./reads.ts";
import { Missing, requirePages } from "./requirements.ts";
import { circumstances, keepSections, sectionOf } from "./results.ts";
import type { How, Measured } from "./row.ts";
import { startUp } from "./start-up.ts";

// `npm run bench [names…]`: measures, judges by floor and goal, and keeps it in results.md. With `--quick` it
// only shows that everything works, and keeps nothing.
const parts: Readonly<Record<string, (how: How) => Promise<Measured>>> = {
  reads,
  "start-up": startUp,
  memory,
  pages,
  lighthouse,
  audit,
  catalogue,
  adoption,
  messages,
  "message-page": messagePage,
  install,
};
// Asks the registry for everything, so only when it is asked for.
const onlyWhenNamed = ["install"];

const words = process.argv.slice(2);
const how = { quick: words.includes("--quick") };
const named = words.filter((word) => word !== "--quick");
const unknown = named.filter((name) => !(name in parts));
const chosen = Object.entries(parts).filter(([name]) =>
  named.length > 0 ? named.includes(name) : !onlyWhenNamed.includes(name),
);

/** Null when it could not be measured; why is told. */
async function measure(
  name: string,
  part: (how: How) => Promise<Measured>,
): Promise<{ text: string; missed: number } | null> {
  const when = circumstances();
  say(`\n▶ ${name}`);
  try {
    const measured = await part(how);
    const text = sectionOf(name, when, measured);
    say(`\n${text}`);
    const missed = measured.rows.filter(({ verdict }) => verdict === "MISSED").length;
    return { text, missed };
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    say(`\n${name} was not measured. ${error instanceof Missing ? error.message : told}\n`);
    return null;
  }
}

async function measureAll(): Promise<boolean> {
  await requirePages();
  const sections = new Map<string, string>();
  let missed = 0;
  for (const [name, part] of chosen) {
    const measured = await measure(name, part);
    if (!measured) continue;
    sections.set(name, measured.text);
    missed += measured.missed;
    // After each: a later one that is broken off takes nothing along.
    if (!how.quick) await keepSections(sections, Object.keys(parts));
  }
  say(`${missed} below the floor, ${chosen.length - sections.size} not measured`);
  return missed === 0 && sections.size === chosen.length;
}

// Whoever breaks it off leaves no server and no folder behind: both go at the exit.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

if (unknown.length > 0) {
  say(`Not known here: ${unknown.join(", ")}. Known are: ${Object.keys(parts).join(", ")}.`);
  process.exitCode = 1;
} else if (!(await measureAll())) {
  process.exitCode = 1;
}
