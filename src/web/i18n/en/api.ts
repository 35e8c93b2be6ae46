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
    answer: "This is the answer to a start message with one fault:",
    more: "With <code>lang=en</code> you get English. With <code>today=2026-12-31</code> you choose the day of checking. With <code>most=10</code> you get at most ten findings of each code; all are counted.",
    statuses: "Statuses of the check",
    col: { status: "Status", meaning: "Meaning" },
    status: {
      "200":
        "The message was checked. Also when there are faults in it, or when it is larger than 25 MB: look at <code>verdict</code>.",
      "400":
        "The address is not right, such as a day that does not exist. The answer says what is wrong.",
      "401": "The key is missing, wrong or withdrawn.",
      "408": "The message came in too slowly. It must be there within 30 seconds.",
      "415":
        "The content is of another kind, or compressed. Send <code>application/xml</code>, <code>text/xml</code> or <code>application/octet-stream</code>.",
      "429":
        "Too many checks run at a time with this key, or too large ones. <code>Retry-After</code> says how long to wait.",
      "503": "It is too busy here. <code>Retry-After</code> says how long to wait.",
    },
    own: {
      title: "Without the API",
      text: "You can also check on your own computer. The package <code>@waaier/istandaarden</code> does so in a program of your own. It is in no registry yet: you make it yourself from the sources of Waaier. With <code>waaier check</code> you check files and folders from the command line.",
    },
  },
  licence: {
    title: "May you use the data?",
    text: "Each source has its own licence. They stand at <sources>Sources and dates</sources>. Name the source and the reference date when you take over figures.",
  },
};
