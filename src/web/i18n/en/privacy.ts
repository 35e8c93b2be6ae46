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
    text: "Our log records which kind of page was asked, whether that worked and how long it took. It does not record who asked.\n\nWe use your IP address only to count whether too many requests come in one minute. That happens in working memory. After that it is gone.",
  },
  feedback: {
    title: "When you report that something is not right",
    text: "Then we keep your message, the page it is about and the source you name. A moderator reads it.\n\nYou need not give your e-mail address. If you do, we use it only to answer you. After 90 days we erase the address.",
  },
  facts: {
    title: "Are there people in the data?",
    text: "No. Waaier is about organisations. It now holds no names, telephone numbers or e-mail addresses of people.",
  },
  search: {
    title: "When you search",
    text: "The words you search for stand in the address of the page. We do not store them. While you type, your browser asks our own site for suggestions, nobody else.",
  },
  rights: {
    title: "What can you ask?",
    text: "You can ask what we have of you, have it corrected or have it erased. You do so through <contact>Contact</contact>. Not satisfied? Then you can complain to the <ap>Dutch Data Protection Authority</ap>.",
  },
};
