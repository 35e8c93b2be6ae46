/** What stands at a place of a message. Numbers, for they are compared for every tag. */
export const token = {
  /** It does not end within the bytes at hand. */
  more: 0,
  open: 1,
  close: 2,
  text: 3,
  cdata: 4,
  comment: 5,
  /** It cannot be read on from here: see `fault`. */
  bad: 6,
  end: 7,
} as const;
export type Token = (typeof token)[keyof typeof token];

/** Why a message cannot be read on, or is not taken at all. */
export type XmlFault =
  | "declaration"
  | "encoding"
  | "byte-order-mark"
  | "doctype"
  | "instruction"
  | "entity"
  | "reference"
  | "character"
  | "not-utf8"
  | "name"
  | "tag"
  | "attribute"
  | "namespace"
  | "comment"
  | "cdata"
  | "text-outside"
  | "not-closed"
  | "closed-otherwise"
  | "after-the-end"
  | "nothing"
  | "depth"
  | "size";
