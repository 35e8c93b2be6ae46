import type { help as dutch } from "../nl/help.ts";
import type { SameKeys } from "../same-keys.ts";

export const help: SameKeys<typeof dutch> = {
  title: "Help",
  lead: "How to get the most out of Waaier.",
  find: {
    title: "Find a municipality or organisation",
    text: "Type part of the name in the search box. Another name, a former name or a code works too: <b>Den Bosch</b>, <b>Fryslan</b>, <b>GM0363</b>. You may leave out accents.\n\nWhile you type, suggestions appear. Choose one with the arrow keys and Enter, or click it.",
  },
  old: {
    title: "A municipality that no longer exists",
    text: "Search by the former name. You see until when the municipality existed and to which municipality the area belongs now. Was a municipality divided? Then you see all that got a part. All changes since 2014 stand at <reorganisations>Reorganisations</reorganisations>.",
  },
  unknown: {
    title: "What does ‘not known’ mean?",
    text: "We found no source. It does not mean zero, nor no. Do you know? <feedback>Tell us</feedback>, preferably with a source.",
  },
  filter: {
    title: "Filter, sort and another date",
    text: "At <organisations>Organisations</organisations> you choose kind, province and number of inhabitants. With a date you see the country as it was then, from 1 January 2014.",
  },
  share: {
    title: "Share, print and download",
    text: "Everything you choose stands in the address of the page. Who opens your link sees the same. You can print every page. Lists can be fetched as CSV, for a spreadsheet. With the <api>API</api> you fetch everything.",
  },
  keyboard: {
    title: "With the keyboard only",
    text: "Tab takes you to the next link or field. An orange edge shows where you are. The first Tab on each page brings you to ‘To the content’. A wide table scrolls with the arrow keys.",
  },
  wrong: {
    title: "Is something not right?",
    text: "At the bottom of every page stands ‘Is this not right?’. We then know which page it is about. More ways stand at <contact>Contact</contact>.",
  },
};
