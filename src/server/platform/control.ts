import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, rm } from "node:fs/promises";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * The door for commands such as `waaier backup` to a server that runs on PGlite: a socket file in DATA_DIR, which the
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

/** What a server that runs does for a command: by name, with one argument. */
export type Commands = Readonly<Record<string, (argument: string) => Promise<unknown>>>;

/** Opens the door. Returns how to close it. */
export async function openControl(
  dataDir: string,
  commands: Commands,
): Promise<() => Promise<void>> {
  const place = socketOf(dataDir);
  // The lock on DATA_DIR is ours: a socket that stands there is of a process that was killed.
  await rm(place, { force: true });
  const server = createServer((asked, reply) => {
    const [name, argument] = [...new URL(asked.url ?? "/", "http://control").searchParams][0] ?? [];
    const answer = (status: number, said: object): void => {
      reply.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(said));
    };
    const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : null;
    if (!command) return answer(400, { error: "Nothing was asked" });
    command(argument ?? "").then(
      (done) => answer(200, { done }),
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

/** The server that runs on this folder could not do what a command asked; the message says why. */
export class CommandRefused extends Error {}

/** Asks the server that runs on this folder to do something. Null when none runs there. Throws `CommandRefused`. */
export async function askServer(
  dataDir: string,
  name: string,
  argument: string,
): Promise<{ readonly done: unknown } | null> {
  const socketPath = socketOf(dataDir);
  if (!existsSync(socketPath)) return null;
  const path = `/?${name}=${encodeURIComponent(argument)}`;
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath, path }, (reply) => {
      let text = "";
      reply.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
      });
      reply.on("end", () => {
        const said = JSON.parse(text) as { done?: unknown; error?: string };
        if (said.error === undefined) resolve({ done: said.done });
        else reject(new CommandRefused(said.error));
      });
    });
    asked.on("error", (error: NodeJS.ErrnoException) =>
      error.code === "ECONNREFUSED" || error.code === "ENOENT"
        ? resolve(null)
        : reject(new CommandRefused("Waaier stopped while it did this. Ask again.")),
    );
    asked.end();
  });
}
