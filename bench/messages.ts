import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { say } from "../test/tool.ts";
import { coldStart } from "./messages/cold-start.ts";
import { growth } from "./messages/growth.ts";
import { regular } from "./messages/layouts.ts";
import { writeAssignments, writeClaim } from "./messages/made-messages.ts";
import { requireSchemas } from "./messages/needed.ts";
import { inOtherLayouts } from "./messages/other-layouts.ts";
import { regularLayout } from "./messages/regular-layout.ts";
import { smallMessages } from "./messages/small-messages.ts";
import { theyRefuse } from "./messages/they-refuse.ts";
import type { How, Measured } from "./row.ts";
import { withFolder } from "./server-process.ts";

/** How fast messages of iWmo and iJw are checked, large and small, warm and cold, beside others that read XML. */
export async function messages(how: How): Promise<Measured> {
  const schemas = requireSchemas();
  // OP179: no message is larger.
  const mostBytes = how.quick ? 1_000_000 : 25_000_000;
  return await withFolder(async (folder) => {
    await theyRefuse(folder, schemas.claims);
    say(`  regular`);
    const large = writeClaim(join(folder, "claim.xml"), regular, mostBytes);
    const rows = await regularLayout(large, schemas.claims, how);
    const other = join(folder, "other-layout.xml");
    rows.push(...(await inOtherLayouts(other, schemas.claims, mostBytes, how)));
    say(`  cold`);
    rows.push(...(await coldStart(large, schemas.claims, how)));
    say(`  small messages`);
    const assignments = join(folder, "assignments");
    mkdirSync(assignments);
    const small = writeAssignments(assignments, how.quick ? 200 : 10_000);
    rows.push(...(await smallMessages(small, schemas.assignments, how)));
    say(`  growth`);
    rows.push(...(await growth(folder, how)));
    return { rows, notes };
  });
}

const notes = [
  "Claims (WMO323) that our own generator makes (seed 7), as large as 25,000,000 bytes allow, and 10,000 assignments (WMO301) of 6 to 8 KB. Ours holds them against structure and every rule, with the day and the list of municipalities, and gathers all findings; the others against the official schema, or nothing. All read the file themselves. Before anything is timed each has refused a message that is wrong; a message that is not found right ends the measuring.",
  "Every figure is a median of 12 rounds after 4 to warm up. In each round all that are compared have their turn, and a ratio is of two medians. xmllint is always timed as a whole process, from start to exit, the making of its schema included; reading and checking alone is what its own --timing says. Warm is a process that goes on and checks one kind of file, on one thread, timed from opening the file to the verdict; of libxml2-wasm and saxes too, and making its schema is left out for libxml2-wasm. What is warm, and what it is held against, keeps to one processor in each round, and to the next one in the next: on a shared machine one can be half as fast as the other for minutes.",
  "Cold is `node bin/waaier check FILE` from start to exit, on Node 24, built and with what Node compiled at earlier runs. Memory is the most that is resident at once (VmHWM), the highest of five runs.",
  "Growth: each size is read as often as makes 25 MB. Were time to grow with the square, a step of ten times larger would keep 0.1 of the speed; some is lost when the keys of a large message no longer fit in the cache of the processor.",
];
