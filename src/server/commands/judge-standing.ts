import { watchers } from "#contract/access";
import type { Standing } from "#platform/standing";
import { type Finding, ok, toSet, wrong } from "./finding.ts";

// It is sealed every minute; so long it does not wait unless something holds it up.
const longestUnsealed = 5;

/** What the figures of a database mean for whoever runs it. A server that does not run seals nothing. */
export function judgeStanding(standing: Standing, { runs }: { readonly runs: boolean }): Finding[] {
  const { jobsFailed, mailWaiting, mailNotTaken, linesUnsealed, unsealedMinutes } = standing;
  return [
    jobsFailed === 0
      ? ok("jobs", "none failed")
      : wrong("jobs", `${jobsFailed} failed for good; the log says why (docs/operations.md)`),
    mailNotTaken === 0
      ? ok("mail", `${mailWaiting} wait`)
      : toSet(
          "mail",
          `${mailNotTaken} of the last week were not taken by the mail server of the receiver; ${mailWaiting} wait`,
        ),
    runs && unsealedMinutes >= longestUnsealed
      ? wrong(
          "audit trail",
          `${linesUnsealed} lines wait to be sealed, the oldest ${unsealedMinutes} minutes; does Waaier run? Then: waaier audit verify`,
        )
      : ok("audit trail", `${linesUnsealed} lines wait to be sealed`),
  ];
}

/** Who watches over the network: rights that only the command line gives. */
export const judgeWatchers = (held: ReadonlySet<string>): Finding[] =>
  watchers.map((right) =>
    held.has(right)
      ? ok(right, "there is one")
      : toSet(right, `there is none yet: waaier invite ${right} MAIL`),
  );
