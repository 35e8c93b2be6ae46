import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** How a process ended. */
export interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A Waaier in a process of its own, as a user starts it. */
export interface Waaier {
  readonly process: ChildProcess;
  /** All that it said until now, on both its outputs. */
  said(): string;
  /** Its address, once it answers. Throws when it ended before. */
  opened(): Promise<string>;
  readonly ended: Promise<End>;
}

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Runs `waaier` with these words; where it stores is in `env`. */
export function waaier(words: readonly string[], env: NodeJS.ProcessEnv): Waaier {
  const child = spawn(process.execPath, ["src/server/cli.ts", ...words], {
    cwd: root,
    env: {
      PATH: process.env["PATH"],
      TMPDIR: process.env["TMPDIR"],
      PORT: "0",
      LOG_LEVEL: "error",
      RATE_LIMIT_PER_MINUTE: "0",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (part: string) => {
      text += part;
    });
  }
  const ended = new Promise<End>((resolve) => {
    child.once("close", (code, signal) => {
      running.delete(child);
      resolve({ code, signal });
    });
  });
  const isOver = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    process: child,
    ended,
    said: () => text,
    opened: async () => {
      for (;;) {
        const url = /Waaier is open: (\S+)/.exec(text)?.[1];
        if (url !== undefined) return url;
        if (isOver()) {
          // What it said last may still be on its way.
          const { code, signal } = await ended;
          throw new Error(`Waaier ended (${code ?? signal}) before it opened:\n${text}`);
        }
        await wait(20);
      }
    },
  };
}

/** Runs a command to its end. */
export async function command(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<End & { readonly said: string }> {
  const program = waaier(words, env);
  const end = await program.ended;
  return { ...end, said: program.said() };
}

/** Ends it as an operator does, and waits until it is gone. */
export async function stop(program: Waaier): Promise<End> {
  program.process.kill("SIGTERM");
  return program.ended;
}
