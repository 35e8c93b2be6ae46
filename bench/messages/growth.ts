import { join } from "node:path";
import { type How, type Row, row } from "../row.ts";
import { byTurns } from "./by-turns.ts";
import { regular } from "./layouts.ts";
import { type Made, megabytesPerSecond, writeClaim } from "./made-messages.ts";
import { startWarm } from "./warm-process.ts";

const sizes = {
  "25 KB": 25_000,
  "250 KB": 250_000,
  "2.5 MB": 2_500_000,
  "25 MB": 25_000_000,
} as const;
type Size = keyof typeof sizes;
const names = Object.keys(sizes) as Size[];

/**
 * Whether a message that is ten times larger takes ten times longer. Each size is read as often as makes 25 MB, so that all
 * are timed over the same work.
 */
export async function growth(folder: string, how: How): Promise<Row[]> {
  const measured = how.quick ? names.slice(0, 2) : names;
  const made = new Map<Size, Made>(
    measured.map((name) => [
      name,
      writeClaim(join(folder, `growth-${sizes[name]}.xml`), regular, sizes[name]),
    ]),
  );
  const ours = startWarm(new URL("./ours.ts", import.meta.url));
  try {
    const works = [...made].map(([name, one]) => {
      const times = sizes[how.quick ? "250 KB" : "25 MB"] / sizes[name];
      return [name, async () => (await ours.time(one, times)) / times] as const;
    });
    const times = await byTurns(Object.fromEntries(works), how, [ours.pid]);
    const speeds = [...made].map(([name, one]) =>
      megabytesPerSecond(one, times[name] ?? Number.NaN),
    );
    return [
      ...measured.map((name, n) => row(`growth: ${name}, warm`, speeds[n] ?? Number.NaN, "MB/s")),
      row("growth: speed kept in the worst step of ten times larger", leastKept(speeds), "times", {
        floor: 0.7,
        goal: 0.9,
      }),
    ];
  } finally {
    ours.stop();
  }
}

/** Of every two that follow each other, the later speed as a part of the earlier: the least of these. */
const leastKept = (speeds: readonly number[]): number =>
  Math.min(...speeds.slice(1).map((speed, n) => speed / (speeds[n] ?? Number.NaN)));
