import { type How, type Row, row } from "../row.ts";
import { byTurns } from "./by-turns.ts";
import type { Made } from "./made-messages.ts";
import { toldAtExit, waaier, wholeProcess, xmllint } from "./whole-process.ts";

/** One message from the command to its answer, as somebody waits for it, and the memory that takes. */
export async function coldStart({ files }: Made, schema: string, how: How): Promise<Row[]> {
  const [file = ""] = files;
  const times = await byTurns(
    {
      ours: () => wholeProcess(waaier("check", file)),
      schema: () => wholeProcess(xmllint("--stream", "--schema", schema, file)),
    },
    how,
  );
  return [
    row("cold: ours, whole process", times.ours, "ms"),
    row("cold: xmllint with the schema, whole process", times.schema, "ms"),
    row("cold: ours against xmllint", times.schema / times.ours, "times", { floor: 1, goal: 2 }),
    ...peakMemory(file, how),
  ];
}

/** The most of several times. Only Linux tells it. */
function peakMemory(file: string, { quick }: How): Row[] {
  if (process.platform !== "linux") return [];
  const peaks = Array.from({ length: quick ? 1 : 5 }, () => peakOnce(file));
  return [row("cold: peak memory", Math.max(...peaks), "MiB", { floor: 150, goal: 90 })];
}

// Said by the process itself when it ends: the kernel counts for what starts it as well, and a look from outside is too late.
function peakOnce(file: string): number {
  const status = toldAtExit(waaier("check", file), 'fs.readFileSync("/proc/self/status")');
  const kibibytes = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]);
  if (!(kibibytes > 0)) throw new Error(`no peak of memory can be read in ${status}`);
  return kibibytes / 1024;
}
