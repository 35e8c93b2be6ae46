import type { failure as dutch } from "../nl/failure.ts";
import type { SameKeys } from "../same-keys.ts";

export const failure: SameKeys<typeof dutch> = {
  missing: {
    title: "This page does not exist",
    what: "The address is not right, or the page has moved.",
    next: "See whether you typed the address well. Looking for a municipality or organisation? Search below by name.",
  },
  wrong: {
    title: "We cannot show this",
    what: "The address of this page holds something we do not understand.",
    next: "Correct it, or start again from another page.",
  },
  notAllowed: {
    title: "You may not see or do this",
    what: "It needs a right that you do not hold, or that does not count now.",
    next: "Look at My account for what you may do, and why not more. Or ask an administrator of your organisation.",
  },
  notThen: {
    title: "We do not know this of that day",
    what: "Of the past we only know the municipalities. Of other organisations we only know what stands now.",
    next: "Leave the date out, or see the municipalities of that day.",
  },
  withoutDate: "Show this without a date",
  municipalitiesThen: "Municipalities on {{date}}",
  conflict: {
    title: "This is not possible now",
    what: "Somebody else has just changed this.",
    next: "Go back, see what stands there now and try again.",
  },
  busy: {
    title: "One moment, please",
    what: "Very many requests came from your address in a short time.",
    next: "Wait a minute and load the page again. Do you need a lot of data? Then use the API.",
  },
  away: {
    title: "Waaier cannot be reached for a moment",
    what: "The data cannot be fetched right now.",
    next: "Try again in a few minutes. You need not report this: we can see it.",
  },
  broken: {
    title: "Something went wrong on our side",
    what: "The fault is not yours. We have recorded it.",
    next: "Try again in a few minutes. Does it keep going wrong? Then let us know.",
  },
  searchInstead: "Find a municipality or organisation",
  toHome: "To the home page",
  toOrganisations: "All organisations",
  toContact: "Contact",
  summary: "Correct this and try again",
  dateHint: "Write year, month and day, for example 2019-01-01.",
  fields: {
    on: "Date",
    from: "From",
    until: "Up to and including",
    person: "Number of the person",
    organisation: "Organisation",
    result: "Outcome",
    q: "Words to search for",
  },
  parameter: "Value of ‘{{name}}’",
  wrongDate: "Choose a day from {{first}} up to today, as year-month-day. You wrote ‘{{value}}’.",
  wrongValue: "We do not know this value: ‘{{value}}’. Choose another or empty the field.",
  wrongDay: "This is no day: ‘{{value}}’. Write year, month and day.",
  without: "Show the page without these choices",
  again: "Try again",
};
