import { answeredBy } from "../answers/answered-by.ts";
import type { MessageDefinition } from "../release-3-2/messages.ts";
import type { Deadline } from "./deadline.ts";
import { byNumber, type DeadlineOfPair, returnOf } from "./rules-of-deadlines.ts";

export type { Deadline } from "./deadline.ts";

/** What has to follow a message: its return first. Nothing follows a return or an answer to a claim. */
export function deadlinesOf(message: MessageDefinition): readonly Deadline[] {
  const { number, family } = message;
  const back = answeredBy(message);
  const own = (byNumber[number] ?? []).filter(({ only }) => only === undefined || only === family);
  const named = ({ only: _, follows, ...rest }: DeadlineOfPair): Deadline => ({
    ...rest,
    follows: follows.map((follower) => `${family.prefix}${follower}`),
  });
  return [...(back?.returns === number ? [returnOf(back.number)] : []), ...own].map(named);
}
