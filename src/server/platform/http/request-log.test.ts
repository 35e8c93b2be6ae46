import { expect, test } from "vitest";
import { readConfig } from "../config.ts";
import { createLog } from "../log.ts";
import { NotFound } from "../refusal.ts";
import { createHttp } from "./server.ts";

test("the log says by which rule a request was refused, and not what was asked", async () => {
  const lines: object[] = [];
  const log = Object.assign(createLog("silent"), { info: (line: object) => lines.push(line) });
  const metrics = { request: () => undefined, text: async () => "" };
  const http = await createHttp(readConfig({ LOG_LEVEL: "silent" }, false), log, metrics);
  http.get("/things/:name", async () => {
    throw new NotFound("test/no-thing", "There is no thing of Robin.");
  });
  http.get("/well", async () => "well");
  await http.inject("/things/Robin?q=Robin");
  await http.inject({ method: "TRACE", url: "/well" });
  await http.inject("/well");
  await http.close();
  expect(lines).toMatchObject([
    { route: "/things/:name", status: 404, code: "test/no-thing" },
    { method: "TRACE", status: 405, code: "platform/method-not-allowed" },
    { route: "/well", status: 200, code: undefined },
  ]);
  expect(JSON.stringify(lines)).not.toContain("Robin");
});
