import type { mail as dutch } from "../nl/mail.ts";
import type { SameKeys } from "../same-keys.ts";

export const mail: SameKeys<typeof dutch> = {
  unsubscribe: {
    title: "No more mail",
    lead: "Would you like to get no more mail from Waaier?",
    text: "You then see your tasks only when you sign in. Mail that you must not miss still comes, such as an invitation.",
    weekly: "Rather all in one mail a week? You choose that under <account>My account</account>.",
    send: "Send me no more mail",
    done: "You get no more mail",
    doneText:
      "Your choice is saved. Mail again later? You choose that under <account>My account</account>.",
    unknown: "This link does not work",
    unknownText:
      "Perhaps the link was not taken over whole. Open the mail again and click the link, or copy the whole link. You can also change your choice under <account>My account</account>.",
  },
  outbox: {
    title: "Practice outbox",
    lead: "All mails that this Waaier wrote, the newest first.",
    label: "Practice outbox",
    why: "Why is this here?",
    whyText:
      "This Waaier runs on one computer, for practice. It has no mail server and sends nothing. Here you read what would have been sent, to whomever. The links in the mails work. A Waaier for others does not have this page.",
    none: "No mail yet",
    noneText: "Invite somebody, or ask to take part at an organisation. Then a mail comes here.",
    table: "Mails",
    writtenAt: "When",
    to: "To",
    subject: "Subject",
    status: "State",
    nobody: "nobody any more",
    noSubject: "without subject",
    weekly: "for the mail of Monday",
    statuses: {
      waiting: "to read",
      sent: "sent",
      bounced: "came back",
      failed: "failed",
      suppressed: "not sent: wanted no mail",
    },
    message: "The mail",
    back: "Back to the practice outbox",
  },
};
