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
    "answers-to-give": {
      what_one: "Give {{count}} more answer",
      what_other: "Give {{count}} more answers",
      why: "In the name of {{organisation}}. You use it, plan it, do not do it now, or it does not concern you.",
    },
    "answers-expired": {
      what_one: "Give {{count}} answer anew",
      what_other: "Give {{count}} answers anew",
      why: "Of {{organisation}}. The day has passed. Until you answer anew, it counts as not known.",
    },
    "answers-to-review": {
      what_one: "See whether {{count}} answer still holds",
      what_other: "See whether {{count}} answers still hold",
      why: "You wanted to look at this again around this day, in the name of {{organisation}}.",
    },
    "answers-in-conflict": {
      what_one: "Choose which answer holds, of {{count}} subject",
      what_other: "Choose which answers hold, of {{count}} subjects",
      why: "Municipalities that merged into {{organisation}} answered differently.",
    },
    "use-to-confirm": {
      what_one: "Is this use right? {{count}} proposal",
      what_other: "Is this use right? {{count}} proposals",
      why: "Somebody else says that {{organisation}} uses something. It counts only when you confirm it.",
    },
    "effort-to-tell": {
      what_one: "Tell how much work {{about}} was",
      what_other: "Tell how much work {{about}} was. {{count}} wait in all",
      why: "{{organisation}} took this into use. With five minutes of yours the next one plans better.",
    },
    "document-ends": {
      what_one: "See whether {{count}} document is still needed",
      what_other: "See whether {{count}} documents are still needed",
      why: "Of {{organisation}}. The time to keep it runs out. After that we throw the contents away.",
    },
  },
};
