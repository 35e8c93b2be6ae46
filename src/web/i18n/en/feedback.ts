import type { feedback as dutch } from "../nl/feedback.ts";
import type { SameKeys } from "../same-keys.ts";

export const feedback: SameKeys<typeof dutch> = {
  title: "Is this not right?",
  lead: "Tell us what is not right and how it should be. A moderator reads it.",
  about: "It is about",
  summary: "Correct this, then we can store your message",
  message: "What is not right?",
  messageHint: "Also write how it should be. Leave out data about persons.",
  messageShort_one: "Write a little more: at least 10 characters. You wrote {{count}}.",
  messageShort_other: "Write a little more: at least 10 characters. You wrote {{count}}.",
  messageNone: "Write what is not right.",
  messageLong: "Make your message shorter: at most 2,000 characters. You wrote {{n}}.",
  source: "Where does the right answer stand? (optional)",
  sourceHint: "For example the address of a website or the name of a decision.",
  sourceLong: "Make this shorter: at most 500 characters.",
  email: "Your e-mail address (optional)",
  emailHint: "Only to answer you. We erase it after 90 days.",
  emailWrong:
    "Write a complete e-mail address, for example name@example.org. You wrote ‘{{value}}’.",
  send: "Send",
  notStored: "Your message has not been stored yet",
  busy: "Too many messages came at once. Wait a minute and send again. What you wrote still stands there.",
  away: "We cannot store it now. Try again in a few minutes. What you wrote still stands there.",
  refused: "See whether all fields are right and send again. What you wrote still stands there.",
  privacy: "What we do with your message stands at <privacy>Privacy</privacy>.",
  thanks: "Thank you",
  thanksLead: "Your message has been stored. A moderator will read and check it.",
  thanksNext:
    "Are you right? Then we correct the source or the text. If you gave an e-mail address, you will get an answer.",
  back: "Back to the page",
};
