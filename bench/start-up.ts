import { say } from "../test/tool.ts";
import { sizeOf } from "./folder-size.ts";
import { type How, type Measured, median, row } from "./row.ts";
import { startServer, withFolder, withServer } from "./server-process.ts";

/** From the command to the first answer, on nothing and on a database that is there, and what it takes of the disk. */
export async function startUp({ quick }: How): Promise<Measured> {
  const cold: number[] = [];
  const warm: number[] = [];
  let bytes = 0;
  for (let turn = 0; turn < (quick ? 1 : 3); turn += 1) {
    await withFolder(async (folder) => {
      say(`  cold ${turn + 1}`);
      cold.push(await secondsToReady(folder));
      if (turn > 0) return;
      bytes = await sizeOf(folder);
      for (let time = 0; time < (quick ? 1 : 5); time += 1) warm.push(await secondsToReady(folder));
    });
  }
  return {
    rows: [
      row("cold start, an empty DATA_DIR and built pages", median(cold), "s"),
      row("warm start", median(warm), "s"),
      row("DATA_DIR with the whole country", bytes / 1e6, "MB"),
    ],
    notes: [
      "As `npm start` does it, from the start of `bin/waaier` to the first 200 on /health/ready, on PGlite; medians of 3 and 5.",
    ],
  };
}

const secondsToReady = (folder: string): Promise<number> =>
  withServer(
    startServer(["bin/waaier", "start"], { DATA_DIR: folder }),
    async ({ readyAfter }) => readyAfter / 1000,
  );
