import type { ImportFault } from "#contract/collecting";
import type { PublicCode } from "#standards/publiccode/index";
import { importFault } from "../import-fault.ts";

type Description = PublicCode["description"][number];

/** As long as a summary may be. */
const longest = 2000;
/** As much of it is read, so that a megabyte without a space takes no hour. */
const mostRead = 4 * longest;

// Wide on purpose: whoever can be written to by it may be a person. As long as RFC 5321 §4.5.3.1 lets its parts be.
const mailAddress = /[^\s<>()[\]"',;:]{1,64}@[^\s<>()[\]"',;:]{1,255}\.[a-z]{2,63}/giu;

/** What it does, in Dutch where it says so, else in English, else as it comes. Mail addresses are left out. */
export function summaryOf({ description }: PublicCode): {
  readonly summary: string | null;
  readonly faults: readonly ImportFault[];
} {
  const chosen = ["nl", "en", ""]
    .flatMap((language) => description.filter((one) => speaks(one, language)))
    .at(0);
  if (!chosen) {
    const detail = "says nothing of what it does: write a short description";
    return {
      summary: null,
      faults: [importFault("gap", "no-summary", detail, { field: "description" })],
    };
  }
  const whole = beginning(partsOf(chosen).join("\n\n"));
  const open = whole.replace(mailAddress, "…");
  const field = `description.${chosen.language}`;
  const left = importFault(
    "warning",
    "mail-left-out",
    "holds a mail address, which may be of a person, and is taken over without it",
    { field },
  );
  const cut = importFault(
    "warning",
    "summary-cut",
    `is longer than ${longest} signs, and is cut off at the end of a sentence`,
    { field },
    { max: longest },
  );
  return {
    summary: shortened(open),
    faults: [...(open === whole ? [] : [left]), ...(open.length > longest ? [cut] : [])],
  };
}

const speaks = (one: Description, language: string): boolean =>
  partsOf(one).length > 0 &&
  (language === "" || one.language.toLowerCase().split("-")[0] === language);

const partsOf = ({ shortDescription, longDescription }: Description): string[] =>
  [shortDescription, longDescription]
    .map((part) => (part ?? "").trim())
    .filter((part) => part !== "");

/** Up to a border of a word: half an address is not known as one. */
const beginning = (text: string): string =>
  text.length <= mostRead ? text : text.slice(0, text.slice(0, mostRead).search(/\S*$/u));

function shortened(text: string): string {
  if (text.length <= longest) return text;
  const room = text.slice(0, longest - 2);
  const end = Math.max(room.lastIndexOf(". "), room.lastIndexOf(".\n"), room.lastIndexOf("\n\n"));
  // No half sign at the cut.
  const kept = end > longest / 2 ? room.slice(0, end + 1) : room.replace(/[\uD800-\uDBFF]$/, "");
  return `${kept.trimEnd()} …`;
}
