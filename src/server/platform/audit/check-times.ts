import { type AuditLine, momentIn } from "./audit-line.ts";
import { type Findings, finding } from "./finding.ts";
import type { SignedHead } from "./judge-heads.ts";

/**
 * How far the time of a line may be from that of its sealing and nothing be wrong: a line bears the time at which
 * its change began. Nothing here takes an hour, and no two servers are an hour apart.
 */
export const leeway = 3_600_000;

/** Holds the time of each line against its own id, and against the seals before and after it. */
export interface TimeCheck {
  line(line: AuditLine, leaf: number): void;
  sealed(head: SignedHead): void;
}

export function checkTimes(findings: Findings): TimeCheck {
  let before = Number.NEGATIVE_INFINITY;
  let latest: { at: number; line: string; leaf: number } | null = null;
  return {
    line: ({ id, at }, leaf) => {
      // A moment that JavaScript does not know, such as infinity, is later than all.
      const said = at instanceof Date ? at.getTime() : Number.POSITIVE_INFINITY;
      const about = { leaf, line: id };
      const made = momentIn(id);
      if (said !== made) {
        const code = said < made ? "back-dated" : "post-dated";
        findings.add(finding(code, `Line ${id} says another time than its id was made at.`, about));
      } else if (said < before - leeway) {
        findings.add(
          finding(
            "back-dated",
            `Line ${id} says ${iso(said)}, and everything of that time was sealed by ${iso(before)}.`,
            about,
          ),
        );
      }
      if (latest === null || said > latest.at) latest = { at: said, ...about };
    },
    sealed: ({ at, size }) => {
      if (latest !== null && latest.at > at.getTime() + leeway) {
        const { line, leaf } = latest;
        findings.add(
          finding("post-dated", `Line ${line} says a time after it was sealed.`, {
            leaf,
            line,
            checkpoint: size,
          }),
        );
      }
      latest = null;
      before = Math.max(before, at.getTime());
    },
  };
}

const iso = (moment: number): string => new Date(moment).toISOString();
