import type { z } from "zod";
import type * as contract from "#contract/people";
import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { changePerson } from "./person-store.ts";

type Asked = z.infer<typeof contract.changeMe.body>;

/** The caller corrects his name and chooses language and mail. */
export const changeMe = (ctx: Context, { name, language, mailPreference }: Asked): Promise<void> =>
  changePerson(ctx.db, callerNumber(ctx), { name, language, mail_preference: mailPreference });
