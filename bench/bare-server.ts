import { readFileSync } from "node:fs";
import fastify from "fastify";
import { readConfig } from "#platform/config";
import { openDatabase } from "#platform/database";
import type { Captured } from "./capture.ts";

// The least that could answer: Fastify with nothing added, which runs the statements of the file that is named
// on the same pool as ours, takes no notice of the rows, and sends the bytes that ours made of them.
const [file = ""] = process.argv.slice(2);
const captured = JSON.parse(readFileSync(file, "utf8")) as readonly Captured[];
const { port, host, databaseUrl, dataDir } = readConfig(process.env, false);
const database = await openDatabase(
  databaseUrl === null ? { directory: dataDir } : { url: databaseUrl },
);

const http = fastify();
http.get("/health/ready", () => "ready");
for (const { path, statements, contentType, body } of captured) {
  const bytes = Buffer.from(body);
  const { pathname } = new URL(path, "http://localhost");
  http.get(pathname, async (_request, reply) => {
    for (const { text, values } of statements) await database.pool.query(text, [...values]);
    return reply.header("content-type", contentType).send(bytes);
  });
}
await http.listen({ port, host });

process.on("SIGTERM", () => {
  http
    .close()
    .then(database.close)
    .then(
      () => process.exit(0),
      () => process.exit(1),
    );
});
