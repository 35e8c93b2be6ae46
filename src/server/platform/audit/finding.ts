/** What is wrong with a log. The code is stable; the sentence is for who must look into it. */
export interface Finding {
  readonly code: FindingCode;
  readonly said: string;
  /** Place in the sealed log. */
  readonly leaf: number | null;
  /** Id of the line. */
  readonly line: string | null;
  /** Size of the checkpoint. */
  readonly checkpoint: number | null;
  /** The file of a checkpoint that stood outside the database; null for what stands in it. */
  readonly from: string | null;
}

export type FindingCode =
  /** A line is not what it was when it was sealed. */
  | "line-changed"
  | "line-removed"
  /** A line came in otherwise than by being written and sealed. */
  | "line-inserted"
  | "lines-reordered"
  /** A line, or its sealing, bears a time at which it cannot have been. */
  | "back-dated"
  | "post-dated"
  /** The lines are as they were sealed, and what is stored to prove it is not. */
  | "hash-changed"
  | "node-changed"
  /** The log has another history than the one that was signed. */
  | "tree-rebuilt"
  /** The end of the log is gone. */
  | "tail-cut"
  | "checkpoint-forged"
  | "checkpoint-removed";

type About = Partial<Omit<Finding, "code" | "said">>;

export const finding = (code: FindingCode, said: string, about: About): Finding => ({
  code,
  said,
  leaf: null,
  line: null,
  checkpoint: null,
  from: null,
  ...about,
});

/** What was found, up to a number: of a log that is wholly spoiled the beginning says enough. */
export interface Findings {
  add(one: Finding): void;
  readonly all: readonly Finding[];
  /** How many more there were. */
  more(): number;
}

const mostFindings = 1000;

export function collectFindings(): Findings {
  const all: Finding[] = [];
  let more = 0;
  return {
    all,
    more: () => more,
    add: (one) => {
      if (all.length < mostFindings) all.push(one);
      else more += 1;
    },
  };
}
