import type { accessibility as dutch } from "../nl/accessibility.ts";
import type { SameKeys } from "../same-keys.ts";

export const accessibility: SameKeys<typeof dutch> = {
  title: "Accessibility",
  lead: "Everybody must be able to use Waaier. This is how far we are.",
  status: {
    title: "Where do we stand?",
    text: "We follow WCAG 2.2, levels A and AA. In our own judgement Waaier complies in part. That is like status B of the Dutch government.\n\nNo independent office has examined Waaier yet. So there is no statement in the register of <digitoegankelijk>DigiToegankelijk</digitoegankelijk> yet.",
  },
  tested: {
    title: "How did we test?",
    text: "We tested ourselves, last on 22 November 2026:\n\n- with the program axe, on every kind of page, in both languages\n- with the keyboard only\n- on a phone 360 pixels wide, and at 320 pixels\n- without script: all pages and forms work then too\n\nWe have not yet tested with people with a disability, nor with a screen reader.",
  },
  known: {
    title: "What do we know already?",
    text: "- The map is a picture. The same figures stand in a table or list.\n- On English pages the names of arrangements are Dutch. A screen reader can tell by the language code.\n- Some sources have a title in English only or in Dutch only.",
  },
  report: {
    title: "Is something not working for you?",
    text: "Report it with the <feedback>form</feedback>. Write which page it was, what you wanted to do and which aid you use. Leave your e-mail address if you want an answer. Do you need the information in another form? Ask in the same way.",
  },
  complaint: {
    title: "Not satisfied with our answer?",
    text: "Then you can go to the <ombudsman>National Ombudsman</ombudsman>.",
  },
};
