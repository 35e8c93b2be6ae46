import type { tasks as dutch } from "../nl/tasks.ts";
import type { SameKeys } from "../same-keys.ts";

export const tasks: SameKeys<typeof dutch> = {
  title: "My tasks",
  lead_one: "{{count}} thing waits for you. The most urgent stands first.",
  lead_other: "{{count}} things wait for you. The most urgent stands first.",
  list: "Tasks",
  none: "Nothing waits for you",
  noneText:
    "When something comes, it stands here. You also get mail, as you chose under <account>My account</account>.",
  mail: "Rather less or more mail about this? You choose that under <account>My account</account>.",
  due: {
    late_one: "{{count}} day late",
    late_other: "{{count}} days late",
    today: "today",
    tomorrow: "tomorrow",
    soon_one: "{{count}} day left",
    soon_other: "{{count}} days left",
    on: "before {{date}}",
  },
  somebody: "somebody",
  kind: {
    "second-factor": {
      what: "Set up a second factor",
      why: "One of your rights counts only with a code of an app.",
    },
    "claim-to-decide": {
      what: "Decide about the claim of {{about}}",
      why: "Does {{about}} work for {{organisation}}? You decide.",
    },
    "claim-to-judge": {
      what_one: "Decide about {{count}} claim",
      what_other: "Decide about {{count}} claims",
      why: "Only a moderator can decide here.",
    },
    "rights-to-confirm": {
      what_one: "Extend the rights of {{count}} colleague",
      what_other: "Extend the rights of {{count}} colleagues",
      why: "At {{organisation}}. If you do nothing, this colleague can do nothing there any more.",
    },
    "national-to-confirm": {
      what_one: "Extend the rights of {{count}} person in the whole network",
      what_other: "Extend the rights of {{count}} people in the whole network",
      why: "If you do nothing, those rights count no more.",
    },
    "invitation-expired": {
      what: "Invite {{about}} again",
      why: "The invitation for {{organisation}} has expired.",
    },
    "without-administrator": {
      what: "Find an administrator for {{organisation}}",
      why: "This organisation has none. Nobody can let people in there now.",
    },
    feedback: {
      what_one: "Read {{count}} report",
      what_other: "Read {{count}} reports",
      why: "A reader says that something is not right.",
    },
    "mandate-ends": {
      what: "See whether the mandate must go on",
      why: "The mandate between {{organisation}} and {{about}} runs out.",
    },
    "document-to-judge": {
      what_one: "Judge {{count}} document",
      what_other: "Judge {{count}} documents",
      why: "Evidence that nobody judged yet. Everybody will see your verdict, not the contents.",
    },
    "proposal-to-judge": {
      what_one: "Judge {{count}} proposal for the catalogue",
      what_other: "Judge {{count}} proposals for the catalogue",
      why: "A moderator looks whether it is right and whether it is new.",
    },
    "document-ends": {
      what_one: "See whether {{count}} document is still needed",
      what_other: "See whether {{count}} documents are still needed",
      why: "Of {{organisation}}. The time to keep it runs out. After that we throw the contents away.",
    },
  },
};
