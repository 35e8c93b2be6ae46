import type { api as dutch } from "../nl/api.ts";
import type { SameKeys } from "../same-keys.ts";

export const api: SameKeys<typeof dutch> = {
  title: "API",
  lead: "Everything you see here, your system can fetch too. This site itself uses the same API.",
  openapi: "Description for developers (OpenAPI)",
  tryIt: "Open this example",
  start: {
    title: "Start",
    text: "You need no key to read. The API starts at <code>/api/v1</code> and answers in JSON. Everything it can do stands in the <openapi>OpenAPI description</openapi>. This is one municipality:",
  },
  lists: {
    title: "Lists",
    text: "A list gives <code>total</code>, <code>items</code> and <code>next</code>. Is <code>next</code> not empty? Then ask for the next page with <code>cursor=</code> and that value. With <code>limit</code> you choose how many, up to 500. You can filter and sort:",
  },
  csv: {
    title: "CSV for a spreadsheet",
    text: "Put <code>format=csv</code> after a list. You then get all rows at once.",
  },
  dates: {
    title: "The country on another date",
    text: "With <code>on</code> you see the municipalities as they were that day, from 1 January 2014:",
  },
  errors: {
    title: "When something is not right",
    text: "You get an <code>application/problem+json</code> (RFC 9457). It says what is wrong and where. The code at the end of <code>type</code> does not change. This date does not exist:",
  },
  limits: {
    title: "Limits",
    text: "Do you ask very much in one minute? Then you get <code>429</code>. Wait a moment. Keep the <code>ETag</code> and send it along as <code>If-None-Match</code>: when nothing has changed you get a short <code>304</code>.",
  },
  messages: {
    title: "Check messages",
    text: "Your program can have a message of iWmo or iJw checked before you send it. Send the message itself, up to 25 MB. You get back what is wrong, where, and how to mend it. We keep nothing of the message. BSNs in the answer are always masked.",
    key: "This needs a key. An administrator of your organisation makes it at <b>People</b>, under <b>Keys</b>. Never put the key in the address.",
    ownKeys: "Keys of {{name}}",
    more: "With <code>lang=en</code> you get English. With <code>today=2026-12-31</code> you choose the day of checking. With <code>most=10</code> you get at most ten findings of each code; all are counted. A message with faults gives <code>200</code> too: look at <code>verdict</code>. With <code>429</code> or <code>503</code> <code>Retry-After</code> says how long to wait.",
  },
  licence: {
    title: "May you use the data?",
    text: "Each source has its own licence. They stand at <sources>Sources and dates</sources>. Name the source and the reference date when you take over figures.",
  },
};
