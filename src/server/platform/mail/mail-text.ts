import type { MailLanguage } from "./mail.ts";

/** What one mail tells, or one part of a weekly mail. */
export interface MailPart {
  /** Above it in a weekly mail. */
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  readonly link: string | null;
}

// What programs for mail show whole, with a mark for an answer in front (RFC 3676 §4.2 speaks of 78 at most).
const columns = 76;

const words = {
  nl: {
    practice: "Dit is Oefenland: alles in deze mail is verzonnen.",
    greeting: "Beste",
    greetingAnyone: "Goedendag,",
    closing: "Met vriendelijke groet,",
    unsubscribe: "Wilt u geen mail van Waaier meer? Open dan deze link:",
  },
  en: {
    practice: "This is the practice country: all in this mail is invented.",
    greeting: "Dear",
    greetingAnyone: "Hello,",
    closing: "Kind regards,",
    unsubscribe: "Would you like no more mail from Waaier? Then open this link:",
  },
} as const;

/** Lays out a mail as plain text: everyone can read it, and nothing in it can run or be loaded. */
export function mailText({
  language,
  practice,
  greetingName,
  parts,
  unsubscribeLink,
}: {
  readonly language: MailLanguage;
  readonly practice: boolean;
  /** Null for who is not known by name. */
  readonly greetingName: string | null;
  readonly parts: readonly MailPart[];
  /** Null for mail that comes whatever one prefers. */
  readonly unsubscribeLink: string | null;
}): string {
  const say = words[language];
  const blocks = [
    ...(practice ? [wrap(say.practice)] : []),
    greetingName === null ? say.greetingAnyone : wrap(`${say.greeting} ${oneLine(greetingName)},`),
    ...parts.flatMap(blocksOf),
    `${say.closing}\nWaaier`,
    // Two dashes and a space: what follows is no part of the message (RFC 3676 §4.3).
    ...(unsubscribeLink === null ? [] : [`-- \n${wrap(say.unsubscribe)}\n${unsubscribeLink}`]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

const blocksOf = ({ title, paragraphs, link }: MailPart): string[] => [
  ...(title === null ? [] : [underlined(title)]),
  ...paragraphs.map((text) => (text.includes("\n") ? text.trimEnd() : wrap(text))),
  // Never broken: half a link leads nowhere.
  ...(link === null ? [] : [link]),
];

function underlined(title: string): string {
  const lines = wrap(title);
  const longest = Math.max(...lines.split("\n").map(lengthOf));
  return `${lines}\n${"-".repeat(longest)}`;
}

/** A name that somebody typed, on one line whatever stands in it. */
const oneLine = (name: string): string => name.replace(/\p{Cc}+/gu, " ").trim();

/** As people count: a letter with its accents is one. */
const lengthOf = (text: string): number => [...text.normalize("NFC")].length;

function wrap(text: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \t]+/).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && lengthOf(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join("\n");
}
