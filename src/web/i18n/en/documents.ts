import type { documents as dutch } from "../nl/documents.ts";
import type { SameKeys } from "../same-keys.ts";

export const documents: SameKeys<typeof dutch> = {
  title: "Documents of {{name}}",
  short: "Documents",
  lead: "What this organisation shares, and with whom.",
  refused: {
    "platform/unknown-document":
      "There is no such document, or it belongs to another organisation.",
    "platform/newer-version": "Somebody added a newer version in the meantime. Look at it first.",
    "platform/documents-full":
      "The files of this organisation are too large together. Withdraw what is no longer needed, or add a link.",
    "platform/file-or-link": "Choose a file or fill in a link: one of the two.",
    "platform/wrong-link":
      "Write the whole address of the page, for example https://www.example.org/decision. Without a name or password in it.",
    "platform/wrong-term":
      "Choose a day after today, at most twenty years from now. What must be kept longer belongs in an archive.",
    "platform/own-document":
      "This document comes from you or from an organisation that you work for. Somebody else judges it.",
    "platform/document-gone":
      "The content of this document is not there any more. Only the record of it was kept.",
    "platform/for-judges-only": "This document is for judges only.",
    "platform/no-file": "This document is a link, not a file.",
    "platform/file-empty": "This file is empty. Choose the file that you mean.",
    "platform/file-name":
      "The name of this file is not possible. Give it a plain name, for example report-2026.pdf, and choose it again.",
    "platform/file-extension":
      "The name and the content of this file do not fit together. Open it, save it again and choose that file.",
    "platform/file-kind":
      "We do not take this kind of file. Save it as PDF and choose that file. Is there a password on it? Take that off first.",
    "platform/file-script":
      "There is something in this file that can start by itself. Save or print it as PDF and choose that file.",
    "platform/file-macro":
      "There are macros or parts of another program in this file. Save it without, or as PDF, and choose that file.",
    "platform/file-locked":
      "This file is locked. Take the password or the protection off and choose it again.",
    "platform/file-damaged": "This file is not whole. Open it, save it again and choose that file.",
    "platform/file-two-in-one":
      "Another file is hidden in this file. Open it, save a copy and choose that.",
    "platform/file-unfolds":
      "This file becomes far too large when it is opened. Make it smaller and choose it again.",
    "platform/file-image-size": "This picture is too large. Make it smaller and choose it again.",
    "platform/too-large": "This file is larger than 25 MB. Make it smaller, or add a link.",
    "platform/uploads-busy": "Many files are being sent at the moment. Try again in a minute.",
    "platform/invalid-form":
      "We could not read this form. Send one file at a time and keep the texts short.",
    "platform/file-too-large": "This file is larger than 25 MB. Make it smaller, or add a link.",
  },
  audience: {
    public: {
      name: "Public",
      who: "Everybody can read it, also without signing in.",
    },
    network: {
      name: "Network",
      who: "Whoever works for an organisation in Waaier can read it.",
    },
    judges: {
      name: "Judges only",
      who: "Only the organisation itself and the judges read it. Others see only that it is there and what was judged.",
    },
  },
  table: {
    title: "Title",
    content: "What",
    keepUntil: "Kept until",
    verdict: "Verdict",
    added: "Added on {{date}}",
    version: "version {{version}}",
    link: "Link to {{host}}",
    file: "{{kind}}, {{size}}",
  },
  sections: {
    public: "Public",
    network: "For the network",
    judges: "For judges only",
  },
  hidden: "Confidential document",
  hiddenOf: "of {{date}}",
  none: "No documents yet",
  noneEdit: "Add the first one below: a file or a link.",
  noneOther:
    "This organisation has not shared anything yet. Do you work there? Then take part and add something.",
  join: "Ask to take part",
  signIn: "There may be documents for the network. <signIn>Sign in</signIn> to see them.",
  openConfidential: "Show the titles of what is confidential",
  confidentialLogged: "Reading this leaves a line in the audit trail.",
  confidentialShown: "You now see what is confidential. That stands in the audit trail.",
  closeConfidential: "Hide what is confidential",
  kinds: {
    pdf: "PDF",
    odt: "text (ODT)",
    ods: "spreadsheet (ODS)",
    odp: "presentation (ODP)",
    odg: "drawing (ODG)",
    docx: "text (Word)",
    xlsx: "spreadsheet (Excel)",
    pptx: "presentation (PowerPoint)",
    png: "picture (PNG)",
    jpeg: "photo (JPEG)",
    webp: "picture (WebP)",
    other: "file",
  },
  size: { mb: "{{n}} MB", kb: "{{n}} kB" },
  soon_one: "{{count}} day left",
  soon_other: "{{count}} days left",
  state: {
    withdrawn: "withdrawn on {{date}}",
    erased: "erased on {{date}}: its term was over",
  },
  add: {
    title: "Add a document",
    name: "Title",
    nameHint: "So that another can find it, for example: Decision about the partnership 2026.",
    nameShort: "Write a title of at least 3 characters.",
    nameLong: "Make the title shorter: at most 200 characters.",
    file: "File",
    fileHint:
      "PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG or WebP. At most 25 MB. Without a password and without macros.",
    url: "Or a link",
    urlHint: "Is it on a website already? Then fill in the address and choose no file.",
    none: "Choose a file or fill in a link.",
    both: "Choose a file or fill in a link, not both. Choose the file again if that is what you mean.",
    tooLarge: "This file is larger than 25 MB. Make it smaller, or add a link.",
    again: "Choose the file again: we cannot remember it for you.",
    audience: "Who may read it?",
    audienceNone: "Choose who may read it.",
    keepUntil: "Until which day do we keep it?",
    keepUntilHint: "After that we erase the content. At most twenty years.",
    keepUntilWrong: "Write a day as year-month-day, for example {{example}}.",
    keepUntilRange: "Choose a day after today and {{date}} at the latest.",
    people: "Are there data about residents or colleagues in it? Take those out first.",
    send: "Add",
  },
  done: {
    add: "The document has been added.",
    version: "The new version has been added.",
    audience: "Who may read it has been changed, for all versions.",
    withdraw: "This version has been withdrawn. Its content has been erased.",
    judge: "Your verdict has been saved.",
  },
  one: {
    hiddenTitle: "Confidential document of {{name}}",
    lead: "Document of {{name}}",
    facts: "About this document",
    owner: "Of",
    audience: "For whom",
    version: "Version",
    added: "Added on",
    keepUntil: "Kept until",
    sha256: "Fingerprint (SHA-256)",
    sha256Hint: "With this you see whether your file is the same as this one.",
    download: "Download the file",
    open: "Open the link",
    openHint: "You go to another website: {{host}}",
    gone: "The content is not there any more",
    goneText: "Only these facts and the verdict were kept.",
    hidden: "You see only that this document is there",
    hiddenText:
      "The content is for the organisation itself and for judges. You see the verdict below.",
    read: "Read the document",
    readText: "You may read this. That leaves a line in the audit trail.",
    reading: "You are reading a confidential document. That stands in the audit trail.",
    judgements: "Verdict",
    noJudgement: "Nobody has judged this document yet.",
    judged: "{{right}}, {{date}}",
    judgedFor: "{{right}} for {{name}}, {{date}}",
    verdicts: { sufficient: "sufficient", insufficient: "insufficient" },
    versions: "Versions",
    this: "this one",
    notNewest: "There is a newer version",
    toNewest: "To version {{version}}",
  },
  notInNetwork: {
    title: "Document for the network",
    what: "You do not see this document yet",
    text: "It is for whoever works for an organisation in Waaier. Find your organisation and ask there to take part.",
    find: "Find your organisation",
  },
  newVersion: {
    title: "Add a new version",
    lead: "Title and readers stay the same. The old version can still be seen.",
    send: "Add the version",
  },
  changeAudience: {
    title: "Who may read it?",
    lead: "This holds for all versions.",
    send: "Save",
  },
  withdraw: {
    title: "Withdraw this version",
    lead: "Do this when it does not belong here, or is not right any more.",
    open: "Withdraw",
    question:
      "The content of version {{version}} is erased at once. You cannot undo this. The record and the verdict stay.",
    yes: "Yes, withdraw and erase",
  },
  judge: {
    title: "Judge this evidence",
    lead: "Is this enough as evidence? Everybody sees your verdict and the day. Your note is seen only by who may read the document.",
    verdict: "Your verdict",
    verdicts: {
      sufficient: { name: "Sufficient", means: "The document shows what it has to show." },
      insufficient: { name: "Insufficient", means: "Something is missing, or it is not right." },
    },
    verdictNone: "Choose a verdict.",
    note: "Note (optional)",
    noteHint: "What is missing, or why is it enough?",
    noteLong: "Make this shorter: at most 2,000 characters. You wrote {{n}}.",
    send: "Save the verdict",
  },
  toJudge: {
    title: "Evidence that waits for a verdict",
    lead: "The oldest is at the top. What is of your own organisation, or of yourself, is judged by somebody else.",
    none: "No evidence waits",
    noneText: "When something comes, it also stands at My tasks.",
  },
};
