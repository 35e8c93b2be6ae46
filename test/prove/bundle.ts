import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../tool.ts";
import { holds, planted, type Score } from "./plant.ts";

const entry = "src/web/islands.ts";

/** zod, 17 kB of it, stays on the server: a page that takes it along is refused by the test of the bundle. */
export async function proveBundle(copy: string): Promise<Score> {
  const text = await readFile(join(copy, entry), "utf8");
  const files = {
    [entry]: `import { z } from "zod";\n${text}\nz.string().parse(document.title);\n`,
  };
  const words = ["vitest", "run", "--config", "test/prove/vitest.config.ts", "test/bundle.test.ts"];
  const ran = await planted(copy, files, async () => {
    const built = await run(["vite", "build", "--logLevel", "warn"], { cwd: copy });
    if (built.code !== 0) throw new Error(`The pages could not be built:\n${built.output}`);
    return run(words, {
      cwd: copy,
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
    });
  });
  const named = /FAIL .*no zod in what the browser gets/.test(ran.output);
  return holds("bundle: zod in the browser", ran.code !== 0 && named, ran.output);
}
