import type { Finding } from "../finding.ts";
import type { Verdict } from "../message-check.ts";
import { externalRetourCodes } from "../release-3-2/rules/technical/external.ts";

/** What the receiver of a message thinks of it. A message that its schema refuses is not judged: it is not answered. */
export type Judgement =
  | { readonly kind: "approved" }
  /** Level 2: something within the message. It is refused without a reason. */
  | { readonly kind: "within" }
  /** Level 3 or 4, in the header: it is refused as a whole for this. */
  | { readonly kind: "header"; readonly codes: readonly string[] }
  /**
   * Level 3 or 4, in other classes: the return codes of each that is at fault, by its path as a finding has it
   * (`/Bericht/Client/StartProducten/StartProduct[2]`). A class that is not named has nothing against it (0200), or was not
   * judged (0233) when it stands within one that is at fault.
   */
  | { readonly kind: "classes"; readonly codes: ReadonlyMap<string, readonly string[]> };

/**
 * What follows from a check (IV028, IV032): of the levels that a check looks at, no more. Null: the message does not fit its
 * schema, or cannot be read, so nobody gets as far as judging it.
 */
export function judgementOf({ message, isRight, findings, counts }: Verdict): Judgement | null {
  if (isRight) return { kind: "approved" };
  if (message === null || findings.some(({ layer }) => layer !== "rules")) return null;
  const isOfLevel2 = [...counts.keys()].some((code) => !(code in externalRetourCodes));
  if (isOfLevel2) return { kind: "within" };
  const inHeader = findings.filter(({ path }) => path.startsWith("/Bericht/Header/"));
  if (inHeader.length > 0) return { kind: "header", codes: codesOf(inHeader) };
  const classes = new Set(findings.map(classOf));
  const codes = [...classes].map((path): [string, string[]] => [
    path,
    codesOf(findings.filter((one) => classOf(one) === path)),
  ]);
  return { kind: "classes", codes: new Map(codes) };
}

const classOf = ({ path }: Finding): string => path.slice(0, path.lastIndexOf("/"));

const codesOf = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.flatMap(({ code }) => externalRetourCodes[code] ?? [])),
];
