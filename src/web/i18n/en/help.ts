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
  signIn: {
    title: "Sign in",
    text: "You can look without signing in. Do you work for an organisation and want to fill in or decide something? Choose <signIn>Sign in</signIn> at the top right. You use the account of your work. On a shared computer you sign out afterwards.\n\nIf you do nothing for an hour, you are signed out by itself. After twelve hours too.",
  },
  join: {
    title: "Take part for your organisation",
    text: "That can be done in two ways:\n\n- a colleague who is an administrator invites you. You get a mail with a link\n- you look up your organisation under <organisations>Organisations</organisations> and ask to take part there. The mail address of your organisation, an administrator or two moderators confirm that it is right\n\nDo you work for more organisations? At the top right you choose for which you work now.",
  },
  right: {
    title: "Get a right",
    text: "An administrator of your organisation gives rights. Under <permissions>What may I do, and why not?</permissions> you see what you may do, which right you lack and who can give it. A right counts for a year. After that another administrator extends it.",
  },
  factor: {
    title: "A code of an app",
    text: "Administrators, mandate holders, moderators and auditors also need a code of an app: a second factor. You set it up under <secondFactorSetup>Second factor</secondFactorSetup>. Just before an important decision we ask for the code again. Lost your phone? Use a recovery code.",
  },
  members: {
    title: "Work in the name of a municipality",
    text: "Did a municipality give a mandate to your partnership? Then you may do for it what the mandate says. Under <account>My account</account> you see for which municipalities that is.",
  },
  leave: {
    title: "Stop, or erase your data",
    text: "Under <account>My account</account> you stop working for an organisation. Under <myData>My data</myData> you see everything that we keep of you and can have it erased.",
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
