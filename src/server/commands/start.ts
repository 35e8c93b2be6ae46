import { readConfig } from "#platform/config";
import { start } from "../start.ts";

/** Opens the platform and keeps it open until SIGTERM or Ctrl+C. */
export async function startCommand(practice: boolean, say: (line: string) => void): Promise<void> {
  const config = readConfig(process.env, practice);
  const { url, store, stop } = await start(config, say);
  say("");
  say(`  Waaier is open: ${url}`);
  if (practice) say("  This is the practice country: everything in it is invented.");
  say(`  Stored in ${store}`);
  if (config.databaseUrl === null) {
    say(
      "  This embedded database is for trying out: it survives a crash of the program, not of the power.",
    );
  }
  say("  Stop with Ctrl+C");
  say("");

  let askedAt: number | null = null;
  const leave = (): void => {
    if (askedAt !== null) {
      if (performance.now() - askedAt > sameKeyPress) process.exit(1);
      return;
    }
    askedAt = performance.now();
    // Requests that are under way get ten seconds to end.
    setTimeout(() => process.exit(1), 10_000).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGTERM", leave);
  process.on("SIGINT", leave);
}

// One Ctrl+C comes here more than once: from the terminal, and from npm and bin/waaier, which pass it on.
const sameKeyPress = 1_000;
