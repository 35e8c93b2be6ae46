import type { Task } from "#contract/overview";
import type { PageView } from "../page.ts";

/** The page on which a task is done, at the part of it that is about this. */
export function placeOfTask({ id, kind, organisation }: Task, href: PageView["href"]): string {
  const at = { id: organisation?.id ?? "" };
  const moderation = (tab: string) => href("moderation", {}, { tab });
  switch (kind) {
    case "second-factor":
      return href("secondFactorSetup");
    case "claim-to-decide":
      return `${href("colleagues", at)}#claims`;
    case "claim-to-judge":
      return moderation("claims");
    case "rights-to-confirm":
      return organisation ? `${href("colleagues", at)}#people` : moderation("people");
    case "invitation-expired":
      return `${href("colleagues", at)}#invite`;
    case "without-administrator":
      return href("colleagues", at);
    case "feedback":
      return moderation("feedback");
    case "mandate-ends":
      return href("mandates", at);
    case "document-to-judge":
      return moderation("evidence");
    case "proposal-to-judge":
      return moderation("catalogue");
    case "answers-to-give":
      return `${href("giveAnswers", at)}#silent`;
    case "answers-expired":
      return `${href("giveAnswers", at)}#expired`;
    case "answers-to-review":
      return `${href("giveAnswers", at)}#review`;
    case "answers-in-conflict":
      return `${href("giveAnswers", at)}#conflict`;
    case "use-to-confirm":
      return `${href("uses", at)}#proposals`;
    case "effort-to-tell": {
      const entry = id.split(" ").at(-1) ?? "";
      return href("effortForm", { id: entry }, { organisation: organisation?.id });
    }
    case "document-ends":
      return href("documents", at);
    default: {
      const every: never = kind;
      return every;
    }
  }
}
