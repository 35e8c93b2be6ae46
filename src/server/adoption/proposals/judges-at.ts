import { access } from "#contract/access";
import { countingRights } from "#platform/access/counting-rights";
import type { Context } from "#platform/context";

const rights: readonly string[] = access["judgeUseProposal"]?.rights ?? [];

/** Where who asks may judge what others propose. */
export const judgesAt = ({ caller }: Context): ReadonlySet<string> =>
  new Set(
    countingRights(caller).flatMap(({ right, organisation }) =>
      organisation !== null && rights.includes(right) ? [organisation] : [],
    ),
  );
