import { type How, type Row, row } from "../row.ts";
import { byTurns } from "./by-turns.ts";
import { type Made, megabytesPerSecond } from "./made-messages.ts";
import { startWarm } from "./warm-process.ts";
import { toldBy, wholeProcess, xmllint } from "./whole-process.ts";

/** The message as it is usually written, beside every peer. */
export async function regularLayout(made: Made, schema: string, how: How): Promise<Row[]> {
  const [file = ""] = made.files;
  const ours = startWarm(new URL("./ours.ts", import.meta.url));
  const libxml2 = startWarm(new URL("./libxml2.ts", import.meta.url), schema);
  const saxes = startWarm(new URL("./saxes.ts", import.meta.url));
  const withSchema = ["--stream", "--schema", schema, file];
  try {
    const times = await byTurns(
      {
        ours: () => ours.time(made),
        schema: () => wholeProcess(xmllint(...withSchema)),
        counted: () => countedBy(toldBy(xmllint("--timing", ...withSchema))),
        plain: () => wholeProcess(xmllint("--stream", file)),
        libxml2: () => libxml2.time(made),
        saxes: () => saxes.time(made),
      },
      how,
      [ours.pid, libxml2.pid, saxes.pid],
    );
    const speed = (figure: string, milliseconds: number): Row =>
      row(`regular: ${figure}`, megabytesPerSecond(made, milliseconds), "MB/s");
    return [
      speed("ours, structure and rules, warm", times.ours),
      speed("xmllint with the schema, whole process", times.schema),
      speed("xmllint with the schema, reading and checking alone", times.counted),
      speed("xmllint without a schema, whole process", times.plain),
      speed("libxml2-wasm with the schema, warm", times.libxml2),
      speed("saxes, which checks nothing, warm", times.saxes),
      row("regular: ours against xmllint with the schema", times.schema / times.ours, "times", {
        floor: 4,
        goal: 10,
      }),
    ];
  } finally {
    for (const process of [ours, libxml2, saxes]) process.stop();
  }
}

/** What xmllint says that reading and checking took, the making of the schema left out. */
function countedBy(told: string): number {
  const milliseconds = Number(/^Parsing took (\d+) ms$/m.exec(told)?.[1]);
  if (milliseconds > 0) return milliseconds;
  throw new Error(`xmllint does not say how long it took: ${told.slice(0, 200)}`);
}
