import { dirname } from "node:path";
import { type How, type Row, row } from "../row.ts";
import { byTurns } from "./by-turns.ts";
import type { Made } from "./made-messages.ts";
import { startWarm } from "./warm-process.ts";
import { waaier, wholeProcess, xmllint } from "./whole-process.ts";

/** Many small messages: one after another in a process, as a whole process, and in two threads. */
export async function smallMessages(made: Made, schema: string, how: How): Promise<Row[]> {
  const { files, bytes } = made;
  const [first = ""] = files;
  const folder = dirname(first);
  const ours = startWarm(new URL("./ours.ts", import.meta.url));
  const inWorkers = (count: number) => (): number =>
    wholeProcess(waaier("check", folder, "--workers", `${count}`));
  try {
    const times = await byTurns(
      {
        warm: () => ours.time(made),
        // Not with --stream: that makes the schema again for every file.
        schema: () => wholeProcess(xmllint("--schema", schema, ...files)),
        one: inWorkers(1),
        two: inWorkers(2),
      },
      how,
    );
    const perSecond = (figure: string, milliseconds: number): Row =>
      row(`small: ${figure}`, (files.length / milliseconds) * 1000, "messages/s");
    return [
      row("small: size of a message", bytes / files.length / 1000, "KB"),
      perSecond("ours, structure and rules, warm", times.warm),
      perSecond("xmllint with the schema, one process for all", times.schema),
      row("small: ours against xmllint", times.schema / times.warm, "times", { floor: 4, goal: 8 }),
      perSecond("ours, whole process, one worker", times.one),
      perSecond("ours, whole process, two workers", times.two),
      row("small: whole process, one worker, against xmllint", times.schema / times.one, "times"),
      row("small: two workers against one", times.one / times.two, "times", {
        floor: 1.6,
        goal: 1.9,
      }),
    ];
  } finally {
    ours.stop();
  }
}
