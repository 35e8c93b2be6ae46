import type { about as dutch } from "../nl/about.ts";
import type { SameKeys } from "../same-keys.ts";

export const about: SameKeys<typeof dutch> = {
  title: "About Waaier",
  lead: "Waaier shows how Dutch municipalities work together, and helps them do that better.",
  what: {
    title: "What is Waaier?",
    text: "Municipalities do more and more of their work together. Who works with whom is written in many different places. Waaier brings that together, for all 342 municipalities and their partners.\n\nOf every municipality you see who it is, with whom it works and how it grows. You can compare municipalities and see them on a map. You find former municipalities too.",
  },
  now: {
    title: "What does it hold now?",
    text: "- municipalities, provinces and water boards\n- joint arrangements and who takes part in them\n- regional bodies\n- inhabitants for each year, from 2017\n- municipal reorganisations, from 2014\n\nWhich solutions municipalities use is not in it yet. We are working on that.",
  },
  trust: {
    title: "Can you rely on it?",
    text: "Every figure has a source and a reference date. What we do not know we call ‘not known’. That is something else than zero or no. All sources stand at <sources>Sources and dates</sources>.\n\nDo you see a mistake? <feedback>Let us know.</feedback>",
  },
  name: {
    title: "Why is it called Waaier?",
    text: "In a side wind, cyclists ride in a ‘waaier’, an echelon: slantwise behind each other. Each takes a turn at the front and the others ride in the shelter. Together they get further. We make the echelon wide enough for everybody.",
  },
  open: {
    title: "Open to all",
    text: "You need no account. You can also fetch all data through the <api>API</api>. The source code has the EUPL-1.2 licence.",
  },
};
