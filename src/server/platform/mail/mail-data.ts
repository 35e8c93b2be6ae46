import type { PersonalData } from "../personal-data.ts";
import { forgetPerson } from "./forget-person.ts";
import { mailTo } from "./mail-store.ts";

/** What mail keeps of a person: what was sent in the last month, and that there was a mail in the year before. */
export const mailData: PersonalData = {
  show: async ({ db }, whose) => {
    const mails = await mailTo(db, whose);
    return [
      {
        part: "mail",
        rows: mails.map((mail) => ({
          kind: mail.kind,
          address: mail.address,
          subject: mail.subject,
          text: mail.body?.join("\n\n") ?? null,
          status: mail.status,
          writtenAt: mail.created_at.toISOString(),
          sentAt: mail.sent_at?.toISOString() ?? null,
        })),
      },
    ];
  },
  erase: forgetPerson,
};
