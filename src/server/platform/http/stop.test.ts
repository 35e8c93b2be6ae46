import { Agent, get } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { testServer } from "./test-server.ts";

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
}

const ask = (port: number, path: string, agent: Agent): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = get({ port, host: "127.0.0.1", path, agent }, (reply) => {
      reply.resume();
      reply.on("end", () =>
        resolve({ status: reply.statusCode, type: reply.headers["content-type"] }),
      );
    });
    asked.on("error", reject);
  });

test("a request under way ends well while the server stops, and a new one is refused", async () => {
  const began = Promise.withResolvers<void>();
  const may = Promise.withResolvers<void>();
  const http = await testServer(
    {},
    {
      slow: () => {
        began.resolve();
        return may.promise;
      },
    },
  );
  await http.listen({ port: 0, host: "127.0.0.1" });
  const { port } = http.server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });

  const underWay = ask(port, "/api/v1/slow", agent);
  await began.promise;
  const closed = http.close();
  const refused = await ask(port, "/api/v1/things", new Agent()).catch(
    (error: NodeJS.ErrnoException) => error.code,
  );
  expect(["ECONNREFUSED", "ECONNRESET"]).toContain(refused);
  may.resolve();
  expect((await underWay).status).toBe(200);
  await closed;
  agent.destroy();
});

test("a connection that stays open keeps no server from stopping", async () => {
  const http = await testServer();
  await http.listen({ port: 0, host: "127.0.0.1" });
  const { port } = http.server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  expect((await ask(port, "/api/v1/things", agent)).status).toBe(200);
  const began = performance.now();
  await http.close();
  expect(performance.now() - began).toBeLessThan(2_000);
  agent.destroy();
});
