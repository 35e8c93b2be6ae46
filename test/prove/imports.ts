import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pass } from "../gates.ts";
import { say } from "../tool.ts";
import { allowedEdges, forbiddenEdges, frontDoors, ground, importPlants } from "./import-plants.ts";
import { allFiles, holds, judged, planted, type Score, sumOf } from "./plant.ts";

interface Rules {
  readonly forbidden: readonly { readonly name: string }[];
}

/** Every rule of the architecture bites, for every module; every edge of the graph is let through. */
export async function proveImports(copy: string): Promise<Score> {
  const doors = frontDoors((file) => existsSync(join(copy, file)));
  const plants = [...forbiddenEdges, ...importPlants];
  const files = { ...doors, ...ground, ...allFiles([...plants, ...allowedEdges]) };
  const { output } = await planted(copy, files, () => pass("architecture", copy));
  return sumOf([judged(plants, output), everyRuleIsProved(copy, plants), edgesAreLet(output)]);
}

function everyRuleIsProved(copy: string, plants: readonly { readonly rule: string }[]): Score {
  const require = createRequire(import.meta.url);
  const { forbidden } = require(join(copy, ".dependency-cruiser.cjs")) as Rules;
  const proved = new Set(plants.map(({ rule }) => rule));
  const bare = forbidden.filter(({ name }) => !proved.has(name)).map(({ name }) => name);
  return holds(
    `every rule has a plant (${forbidden.length} rules)`,
    bare.length === 0,
    `no plant for: ${bare.join(", ")}`,
  );
}

function edgesAreLet(output: string): Score {
  const refused = allowedEdges.filter((edge) => edge.says.test(output));
  for (const { rule, files } of refused) say(`STRICT ${rule}: ${Object.keys(files).join(", ")}`);
  return holds(`lets the ${allowedEdges.length} edges of the graph through`, refused.length === 0);
}
