import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, rm } from "node:fs/promises";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CannotBackUp } from "./backup.ts";

/**
 * The door for `waaier backup` to a server that runs on PGlite: a socket file in DATA_DIR, which the
 * folder's own rights (0700) keep to the user who started the server.
 */
function socketOf(dataDir: string): string {
  const place = join(dataDir, "control.sock");
  if (Buffer.byteLength(place) <= longestSocket) return place;
  const short = createHash("sha256").update(place).digest("hex").slice(0, 24);
  return join(tmpdir(), `waaier-${short}.sock`);
}

// The system gives the name of a socket 104 bytes on macOS and 108 on Linux, the closing zero included.
const longestSocket = 103;

/** Opens the door. Returns how to close it. */
export async function openControl(
  dataDir: string,
  backUpTo: (file: string) => Promise<number>,
): Promise<() => Promise<void>> {
  const place = socketOf(dataDir);
  // The lock on DATA_DIR is ours: a socket that stands there is of a process that was killed.
  await rm(place, { force: true });
  const server = createServer((asked, reply) => {
    const file = new URL(asked.url ?? "/", "http://control").searchParams.get("backup");
    const answer = (status: number, said: object): void => {
      reply.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(said));
    };
    if (file === null) return answer(400, { error: "Nothing was asked" });
    backUpTo(file).then(
      (rows) => answer(200, { rows }),
      (error: unknown) => answer(500, { error: error instanceof Error ? error.message : "failed" }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(place, resolve);
  });
  await chmod(place, 0o600);
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
    });
}

/** Asks the server that runs on this folder for a backup. Null when none runs there. */
export async function askForBackup(dataDir: string, file: string): Promise<number | null> {
  const socketPath = socketOf(dataDir);
  if (!existsSync(socketPath)) return null;
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath, path: `/?backup=${encodeURIComponent(file)}` }, (reply) => {
      let text = "";
      reply.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
      });
      reply.on("end", () => {
        const said = JSON.parse(text) as { rows?: number; error?: string };
        if (said.rows === undefined) reject(new CannotBackUp(said.error ?? "The backup failed."));
        else resolve(said.rows);
      });
    });
    asked.on("error", (error: NodeJS.ErrnoException) =>
      error.code === "ECONNREFUSED" || error.code === "ENOENT"
        ? resolve(null)
        : reject(new CannotBackUp("Waaier stopped while it wrote the backup. Ask again.")),
    );
    asked.end();
  });
}
