import { pass } from "../gates.ts";
import { allFiles, judged, planted, type Score, sumOf } from "./plant.ts";
import { deadPlants, lintPlants, typePlants } from "./source-plants.ts";

/** Types, lint and dead code each refuse what they must, planted together and judged at once. */
export async function proveSources(copy: string): Promise<Score> {
  const parts = [
    ["types", typePlants],
    ["lint", lintPlants],
    ["dead code", deadPlants],
  ] as const;
  const files = allFiles(parts.flatMap(([, plants]) => plants));
  const verdicts = await planted(copy, files, () =>
    Promise.all(parts.map(([gate]) => pass(gate, copy))),
  );
  return sumOf(parts.map(([, plants], index) => judged(plants, verdicts[index]?.output ?? "")));
}
