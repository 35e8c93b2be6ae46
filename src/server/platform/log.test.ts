import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

/** What the log writes when this is run, as lines of JSON: it writes to standard error, so in a process of its own. */
function logged(program: string): Record<string, unknown>[] {
  const place = JSON.stringify(new URL("./log.ts", import.meta.url).href);
  const { stderr } = spawnSync(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      `import { createLog } from ${place}; const log = createLog("info"); ${program}`,
    ],
    { encoding: "utf8" },
  );
  return stderr
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

test("an error of the database is logged by its code and place, without the values in it", () => {
  const lines = logged(`
    const error = Object.assign(new Error('duplicate key: "900123456"\\nsecond line 900123456'), {
      code: "23505", severity: "ERROR", detail: "Key (bsn)=(900123456)", where: "$1 = '900123456'" });
    log.error({ err: error }, "fault");`);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ msg: "fault", err: { type: "Error", code: "23505" } });
  expect(JSON.stringify(lines)).not.toContain("900123456");
});

test("a message over several lines leaks none of them into the trace", () => {
  const lines = logged(`log.error({ err: new Error("first\\nhouse 12\\n   at home") }, "fault");`);
  const { stack } = (lines[0]?.["err"] ?? { stack: [] }) as { stack: string[] };
  expect(stack.length).toBeGreaterThan(0);
  for (const line of stack) expect(line).toMatch(/^at .*:\d+:\d+\)?$/);
  expect(stack.join()).not.toContain("at home");
});

test("an error of ours keeps its message, to mend it by", () => {
  const lines = logged(`log.error({ err: new TypeError("x is not a function") }, "fault");`);
  expect(lines[0]).toMatchObject({ err: { type: "TypeError", message: "x is not a function" } });
});

test("what is thrown and is no error is logged by its type alone", () => {
  expect(logged(`log.error({ err: "900123456" }, "fault");`)[0]).toMatchObject({
    err: { type: "string" },
  });
});

test("a line has a time that a person can read, and names no machine and no process", () => {
  const [line] = logged(`log.info("hello"); log.debug("not this");`);
  expect(line).toMatchObject({ service: "waaier", msg: "hello" });
  expect(line?.["time"]).toMatch(/^\d{4}-\d{2}-\d{2}T.*Z$/);
  expect(line).not.toHaveProperty("hostname");
  expect(line).not.toHaveProperty("pid");
});
