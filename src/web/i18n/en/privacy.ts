import type { privacy as dutch } from "../nl/privacy.ts";
import type { SameKeys } from "../same-keys.ts";

export const privacy: SameKeys<typeof dutch> = {
  title: "Privacy",
  lead: "Waaier keeps as little about you as possible. This is exactly what.",
  short: {
    title: "In short",
    text: "- you need no account\n- we set no cookies\n- we do not store your IP address\n- we do not track what you do, nor have others do so\n- fonts, pictures and scripts come from our own site",
  },
  visit: {
    title: "When you look at a page",
    text: "The log of Waaier records which kind of page was asked, whether that worked and how long it took. It does not record who asked.\n\nWe use your IP address only to count whether too many requests come in one minute. That happens only in the working memory of the server. It goes into no file and no log.\n\nDo you choose a filter? Then your browser remembers for a moment where on the page you were. That stays on your own device.",
  },
  feedback: {
    title: "When you report that something is not right",
    text: "Then we keep your message, the address of the page it is about and the source you name. If you came from a search page, the words you searched for stand in that address. A moderator reads it.\n\nYou need not give your e-mail address. If you do, we use it only to answer you. After 90 days we erase the address. A backup holds it until that backup is thrown away.",
  },
  facts: {
    title: "Are there people in the data?",
    text: "No. Waaier is about organisations. It now holds no names, telephone numbers or e-mail addresses of people.",
  },
  search: {
    title: "When you search",
    text: "The words you search for stand in the address of the page. We do not store them, except in a message that you yourself send about that page. While you type, your browser asks our own site for suggestions, nobody else.",
  },
  rights: {
    title: "What can you ask?",
    text: "You can ask what we have of you and have it erased. Is a message of yours not right? Then we erase it and you send a new one. You do so through <contact>Contact</contact>. Name the page and the day of your message, so that we can find it. Not satisfied? Then you can complain to the <ap>Dutch Data Protection Authority</ap>.",
  },
};
