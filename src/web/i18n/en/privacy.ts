import type { privacy as dutch } from "../nl/privacy.ts";
import type { SameKeys } from "../same-keys.ts";

export const privacy: SameKeys<typeof dutch> = {
  title: "Privacy",
  lead: "Waaier keeps as little about you as possible. This is exactly what, why and how long.",
  short: {
    title: "In short",
    text: "- to look and to search you need no account\n- if you sign in, we keep your name, your mail address and what you may do\n- cookies are there only to stay signed in\n- we do not store your IP address\n- we do not track what you do, nor have others do so\n- fonts, pictures and scripts come from our own site",
  },
  visit: {
    title: "When you look at a page",
    text: "The log of Waaier records which kind of page was asked, whether that worked and how long it took. It does not record who asked, also when you are signed in.\n\nWe use your IP address only to count whether too many requests come in one minute. That happens only in the working memory of the server. It goes into no file and no log.\n\nDo you choose a filter? Then your browser remembers for a moment where on the page you were. That stays on your own device.\n\nDo you check messages of iWmo and iJw? Your browser does that itself: the message does not come to us. Your browser only remembers how many messages you checked and which codes were in them. You can clear that on that page.",
  },
  cookies: {
    title: "Cookies",
    text: "If you only look, we set no cookies. If you sign in, there are two:\n\n- one that lives for ten minutes, so that only the browser in which you began can finish signing in\n- one by which the site knows you as long as you are signed in\n\nThey are needed and are used for nothing else. That is why we do not ask for your consent. When you sign out, your browser takes the second one away. A Waaier that runs on one computer for practice sets a few more for its practice sign-in.",
  },
  account: {
    title: "When you have an account",
    text: "You sign in with the account of your work. From there we get your name, your mail address and a mark by which we know you again. We get no password.\n\nOf you we keep:\n\n- a number, your name, your mail address, your language and when you want mail\n- that mark, and where it comes from\n- your rights now and before: at which organisation, since when, until when\n- claims that you made, with your explanation, and invitations that you got\n- of each sign-in: where you signed in, the kind of browser and the kind of system, for which organisation you worked, when it began and when you last used it\n- your second factor, encrypted, and of your recovery codes only a digest\n\nYour name stands in one place. Everywhere else stands your number alone.",
  },
  seen: {
    title: "Who sees that?",
    text: "- people of the same organisation see your name, your mail address, your rights there and whether the last mail to you arrived\n- who decides about a claim of yours sees your name, your mail address and your explanation. If it went to the registered mail address of an organisation, it stands in that mail too\n- who invites you sees your name\n- moderators and auditors see who has rights in the whole network and at organisations\n- nobody else. We do not sell or pass on your data",
  },
  mail: {
    title: "Mail",
    text: "You choose: at once, once a week or none. Below mails that you can miss stands a link to stop, without signing in. Our mails hold no pictures and we do not see whether you open them.\n\nWe keep the text of a mail for 30 days. That there was a mail, and whether it arrived, we keep for a year. Does somebody invite you and you do not come? Then we erase your mail address 30 days after the invitation ended.",
  },
  trail: {
    title: "The audit trail",
    text: "Of each change, and of reading something confidential, a line goes into the audit trail. So everybody can trust Waaier: a line cannot change or disappear unseen.\n\nIn a line stands a number and never a name. It also says: for which organisation, what happened, to what, whether it worked and when. An auditor sees your name beside it as long as we keep it. The lines stay for ever. After your name is erased, the number belongs to nobody.\n\nWhat you did yourself you see under <myActs>What I did</myActs>.",
  },
  documents: {
    title: "Documents",
    text: "If you place a document, we keep your number with it. Who places it chooses who may read it and until when it stays. After that we throw the contents away. Put no data of people in a document when that is not needed.",
  },
  feedback: {
    title: "When you report that something is not right",
    text: "Then we keep your message, the address of the page it is about and the source you name. If you came from a search page, the words you searched for stand in that address. A moderator reads it.\n\nYou need not give your e-mail address. If you do, we use it only to answer you. After 90 days we erase the address. A backup holds it until that backup is thrown away.",
  },
  facts: {
    title: "Are there people in the public data?",
    text: "No. It is about organisations. Under Contact stands a role and the address of that role. Who works in Waaier is not public.",
  },
  search: {
    title: "When you search",
    text: "The words you search for stand in the address of the page. We do not store them, except in a message that you yourself send about that page. While you type, your browser asks our own site for suggestions, nobody else.",
  },
  keep: {
    title: "How long do we keep it?",
    text: "- your name, mail address and rights: until you have them erased\n- a sign-in: counts for twelve hours at most, or for an hour when you do nothing. That it was there we keep for 30 days more\n- the text of a mail: 30 days\n- that there was a mail: a year\n- your explanation with a claim, and the reason of the answer: a year\n- the mail address of who did not take up an invitation: 30 days after its end\n- the e-mail address with a report: 90 days\n- the contents of a document: until the day that stands beside it\n- lines of the audit trail: for ever, without a name\n- a backup: as long as the manager of this Waaier keeps it. Erased names do not stand in a backup that was made later",
  },
  rights: {
    title: "What can you do?",
    text: "Do you have an account? Under <myData>My data</myData> you see everything that we have of you. You can download it, correct it and have it erased at once. Nobody needs to decide about that.\n\nDo you have no account? Ask through <contact>Contact</contact>. Is it about a report, then name the page and the day, so that we can find it.\n\nThe organisation that runs this Waaier is responsible for your data. Not satisfied? Then you can complain to the <ap>Dutch Data Protection Authority</ap>.",
  },
};
