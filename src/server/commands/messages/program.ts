import { runMessageCommand } from "./run-message-command.ts";

// The commands about messages as a program of their own, which bin/waaier starts without the rest of the server. What is
// not expected ends with 2 as well: 1 tells of a message.
try {
  process.exitCode = await runMessageCommand(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.stack : String(error)}\n\n`);
  process.exitCode = 2;
}
