import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { regular } from "./layouts.ts";
import { type Made, writeClaim } from "./made-messages.ts";
import { startWarm } from "./warm-process.ts";
import { waaier, wholeProcess, xmllint } from "./whole-process.ts";

/** Each of those that are measured must refuse what is wrong: whoever takes everything is fast, and worth nothing. */
export async function theyRefuse(folder: string, schema: string): Promise<void> {
  const right = writeClaim(join(folder, "right.xml"), regular, 25_000);
  const text = readFileSync(right.files[0] ?? "", "utf8");
  const wrong = write(join(folder, "wrong.xml"), text.replace(/<wmo323:Eenheid>\d\d/, "$&9"));
  const cut = write(join(folder, "cut.xml"), text.slice(0, text.lastIndexOf("</")));
  const warm = [
    { program: new URL("./ours.ts", import.meta.url), given: [right, wrong] },
    { program: new URL("./libxml2.ts", import.meta.url), given: [right, wrong] },
    { program: new URL("./saxes.ts", import.meta.url), given: [right, cut] },
  ] as const;
  for (const { program, given } of warm) {
    const started = startWarm(program, schema);
    try {
      await started.time(given[0]);
      await mustRefuse(program.pathname, () => started.time(given[1]));
    } finally {
      started.stop();
    }
  }
  for (const command of [xmllint("--stream", "--schema", schema), waaier("check")]) {
    wholeProcess([...command, ...right.files]);
    await mustRefuse(command.join(" "), async () => wholeProcess([...command, ...wrong.files]));
  }
}

function write(file: string, text: string): Made {
  writeFileSync(file, text);
  return { files: [file], bytes: Buffer.byteLength(text) };
}

async function mustRefuse(who: string, work: () => Promise<number>): Promise<void> {
  const taken = await work().then(
    () => true,
    () => false,
  );
  if (taken) throw new Error(`${who} takes a wrong message for right, so its speed says nothing`);
}
