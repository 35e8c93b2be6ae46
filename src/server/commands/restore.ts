import { resolve } from "node:path";
import { afterRestore } from "#people";
import { writeLine } from "#platform/audit/write-line";
import { nobody } from "#platform/caller";
import { readConfig } from "#platform/config";
import { workOn } from "#platform/context";
import { restore } from "#platform/restore";
import { endAllSignIns } from "#platform/sign-in/sessions/end-all-sign-ins";
import { onDatabase } from "./on-database.ts";

/**
 * Fills an empty database from a backup: whole, or not at all. What was ended after the backup was made does not come
 * back with it: sessions, invitations and links of claims.
 */
export async function restoreCommand(
  file: string,
  practice: boolean,
  say: (line: string) => void,
): Promise<void> {
  const place = resolve(file);
  const config = readConfig(process.env, practice);
  const rows = await onDatabase(
    config,
    async ({ db }) => {
      const restored = await restore(db, place);
      const work = workOn(db, practice, () => new Date(), nobody("command-line"));
      await work.change(async (ctx) => {
        await endAllSignIns(ctx);
        await afterRestore(ctx);
        await writeLine(ctx, {
          act: "restoreOnCommandLine",
          organisation: null,
          object: null,
          result: "done",
        });
      });
      return restored;
    },
    { mayMake: true },
  );
  say(`${rows} rows restored from ${place}`);
  say("Everybody signs in again; invitations and claims that waited are withdrawn.");
}
