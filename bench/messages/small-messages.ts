import { cpSync } from "node:fs";
import { dirname, join } from "node:path";
import { type How, median, type Row, row } from "../row.ts";
import { byTurns } from "./by-turns.ts";
import type { Made } from "./made-messages.ts";
import { startWarm } from "./warm-process.ts";
import { processorsBusy, waaier, wholeProcess, xmllint } from "./whole-process.ts";

/** Many small messages: one after another in a process, as a whole process, and in two threads. */
export async function smallMessages(made: Made, schema: string, how: How): Promise<Row[]> {
  const { files, bytes } = made;
  const [first = ""] = files;
  const folder = dirname(first);
  const ours = startWarm(new URL("./ours.ts", import.meta.url));
  const inWorkers = (count: number) => (): number => wholeProcess(checkIn(count, folder));
  // Not with --stream: that makes the schema again for every file.
  const withSchema = (): number => wholeProcess(xmllint("--schema", schema, ...files));
  try {
    const times = await byTurns({ warm: () => ours.time(made), schema: withSchema }, how, [
      ours.pid,
    ]);
    const whole = await byTurns({ schema: withSchema, one: inWorkers(1), two: inWorkers(2) }, how);
    const perSecond = (figure: string, milliseconds: number): Row =>
      row(`small: ${figure}`, (files.length / milliseconds) * 1000, "messages/s");
    return [
      row("small: size of a message", bytes / files.length / 1000, "KB"),
      perSecond("ours, structure and rules, warm", times.warm),
      perSecond("xmllint with the schema, one process for all", times.schema),
      row("small: ours against xmllint", times.schema / times.warm, "times", { floor: 4, goal: 8 }),
      perSecond("ours, whole process, one worker", whole.one),
      perSecond("ours, whole process, two workers", whole.two),
      row("small: whole process, one worker, against xmllint", whole.schema / whole.one, "times"),
      row("small: two workers against one", whole.one / whole.two, "times", {
        floor: 1.6,
        goal: 1.9,
      }),
      ...whatHoldsThreadsBack(folder, how),
    ];
  } finally {
    ours.stop();
  }
}

const checkIn = (workers: number, folder: string) =>
  waaier("check", folder, "--workers", `${workers}`);

const times = 5;

/** On two processors: what one thread leaves of them for another, and the same with more messages, which takes longer to do. */
function whatHoldsThreadsBack(folder: string, { quick }: How): Row[] {
  const rounds = quick ? 1 : 3;
  const busy = Array.from({ length: rounds }, () => processorsBusy(checkIn(1, folder)));
  const larger = join(folder, "..", "more");
  for (let n = 0; n < times; n += 1) cpSync(folder, join(larger, `${n}`), { recursive: true });
  const [one, two] = [1, 2].map((count) =>
    median(Array.from({ length: rounds }, () => wholeProcess(checkIn(count, larger)))),
  );
  return [
    row("small: processors that one worker keeps busy", median(busy), ""),
    row("small: most that two processors can do beside that", 2 / median(busy), "times"),
    row(`small: two workers against one, ${times} times as many`, (one ?? 0) / (two ?? 0), "times"),
  ];
}
