import { type GateName, gateNames, pass, type Verdict } from "./gates.ts";
import { say } from "./tool.ts";

// `npm run check`: every gate at once, a line for each. With names of gates behind it, only those.
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !gateNames.some((gate) => gate === name));
if (unknown.length > 0) {
  say(`No such part: ${unknown.join(", ")}. There are: ${gateNames.join(", ")}`);
  process.exit(1);
}

async function told(name: GateName): Promise<Verdict> {
  const verdict = await pass(name);
  say(`${verdict.passed ? "ok    " : "FAILED"} ${name.padEnd(14)}${time(verdict.seconds)}`);
  return verdict;
}

const time = (seconds: number): string => `${seconds.toFixed(1).padStart(6)} s`;

const began = performance.now();
const wanted = gateNames.filter((name) => asked.length === 0 || asked.includes(name));
const verdicts = await Promise.all(wanted.map(told));
const failed = verdicts.filter(({ passed }) => !passed);
for (const { name, output } of failed) say(`\n── ${name} ${"─".repeat(60)}\n${output.trimEnd()}`);
say(
  `${failed.length > 0 ? "\n" : ""}total ${" ".repeat(15)}${time((performance.now() - began) / 1000)}`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
