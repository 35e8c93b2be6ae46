import { type How, median } from "../row.ts";
import { keepOnProcessor, letGo } from "./one-processor.ts";

type Work = () => number | Promise<number>;

// A warm process is at its best after two or three messages of 25 MB.
const warmUps = 4;
// As many on one processor as on the other, where there are two.
const rounds = 12;

/**
 * Does each of these in every round, and gives of each the median of its milliseconds: whatever else the machine does comes
 * upon all of them alike. Not the best: what a process has to clear up now and then is part of what it costs. `alone`: what is
 * measured keeps to one processor, in each round to the next one, and so do these processes.
 */
export async function byTurns<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  { quick }: How,
  alone: readonly number[] | null = null,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(works) as Name[];
  const times = new Map(names.map((name): [Name, number[]] => [name, []]));
  const last = quick ? 2 : warmUps + rounds;
  const kept = alone ? [process.pid, ...alone] : [];
  for (let round = 0; round < last; round += 1) {
    keepOnProcessor(round, kept);
    for (const name of names) {
      const milliseconds = await works[name]();
      if (round >= (quick ? 1 : warmUps)) times.get(name)?.push(milliseconds);
    }
  }
  letGo(kept);
  const medians = names.map((name) => [name, median(times.get(name) ?? [])] as const);
  return Object.fromEntries(medians) as Record<Name, number>;
}
