import { proveApi, proveFacts, proveTables } from "./prove/answers.ts";
import { proveSight } from "./prove/blindness.ts";
import { proveBundle } from "./prove/bundle.ts";
import { copyOfSources } from "./prove/copy.ts";
import { proveImports } from "./prove/imports.ts";
import type { Score } from "./prove/plant.ts";
import { proveSources } from "./prove/sources.ts";
import { say } from "./tool.ts";

// `npm run prove`: plants every violation in a copy of the sources and requires the right gate to refuse
// it by name, so that no gate can go blind without anyone noticing.
const proofs = {
  sight: proveSight,
  architecture: proveImports,
  sources: proveSources,
  tables: proveTables,
  facts: proveFacts,
  api: proveApi,
  bundle: proveBundle,
} satisfies Record<string, (copy: string) => Promise<Score>>;

const asked = process.argv.slice(2);
const began = performance.now();
const copy = await copyOfSources();
let bites = 0;
let silent = 0;
for (const [name, prove] of Object.entries(proofs)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const start = performance.now();
  const score = await prove(copy);
  bites += score.bites;
  silent += score.silent;
  say(`── ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
say(
  `${bites} refused, ${silent} let through, ${((performance.now() - began) / 1000).toFixed(1)} s`,
);
process.exitCode = silent > 0 || bites === 0 ? 1 : 0;
