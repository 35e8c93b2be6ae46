import type { contact as dutch } from "../nl/contact.ts";
import type { SameKeys } from "../same-keys.ts";

export const contact: SameKeys<typeof dutch> = {
  title: "Contact",
  lead: "There is no telephone number. You reach us with a form.",
  wrong: {
    title: "Something on a page is not right",
    text: "Go to that page and choose ‘Is this not right?’ at the bottom. Then we know at once which page it is about. A source helps us a lot.",
  },
  question: {
    title: "You have a question or an idea",
    text: "Use <feedback>the same form</feedback>. Leave your e-mail address if you want an answer. Look at <help>Help</help> too: the answer may stand there already.",
  },
  security: {
    title: "You found a hole in the security",
    text: "Report it with <feedback>the form</feedback> and start your message with the word ‘Security’. Write how we can repeat it and leave your e-mail address. Do not view, change or keep data of others, and do not tell others yet. Then we will not report you to the police.",
  },
  you: {
    title: "It is about your data",
    text: "What we keep stands at <privacy>Privacy</privacy>. Do you want something corrected or erased? Ask with <feedback>the form</feedback>.",
  },
};
