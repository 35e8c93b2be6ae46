import { say } from "../../test/tool.ts";
import { type How, type Row, row } from "../row.ts";
import { byTurns } from "./by-turns.ts";
import { everyValueReferenced, otherLayouts } from "./layouts.ts";
import { type Layout, writeClaim } from "./made-messages.ts";
import { startWarm } from "./warm-process.ts";
import { wholeProcess, xmllint } from "./whole-process.ts";

/** The same message in other layouts, each beside xmllint with the schema on the same file. */
export async function inOtherLayouts(
  file: string,
  schema: string,
  mostBytes: number,
  how: How,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const layout of [...otherLayouts, everyValueReferenced]) {
    say(`  ${layout.name}`);
    const times = await timesOf(layout, file, schema, mostBytes, how);
    const limits = layout === everyValueReferenced ? undefined : { floor: 1, goal: 2 };
    rows.push(row(`${layout.name}: ours, warm`, times.ours, "ms"));
    rows.push(row(`${layout.name}: against xmllint`, times.schema / times.ours, "times", limits));
  }
  return rows;
}

async function timesOf(layout: Layout, file: string, schema: string, mostBytes: number, how: How) {
  const made = writeClaim(file, layout, mostBytes);
  const ours = startWarm(new URL("./ours.ts", import.meta.url));
  try {
    return await byTurns(
      {
        ours: () => ours.time(made),
        schema: () => wholeProcess(xmllint("--stream", "--schema", schema, file)),
      },
      how,
      [ours.pid],
    );
  } finally {
    ours.stop();
  }
}
