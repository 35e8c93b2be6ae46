import type { ProposedStage } from "#contract/collecting";
import type { Fault } from "#platform/refusal";
import type { SomeContent } from "../entries/some-content.ts";

/** What every reader asks first of something new. More is welcome, and nothing more is needed. */
export function missing(content: SomeContent, stage: ProposedStage | null): Fault[] {
  const needed: readonly (readonly [where: string, there: boolean, how: string])[] = [
    ["name", filled(content.name), "give it a name"],
    ["kind", content.kind !== undefined, "choose what kind of thing it is"],
    ["stage", stage !== null, "say how far it is: an idea, a trial, or it works"],
    ["summary", filled(content.summary), "say in a few sentences what it does"],
    ["taskFields", (content.taskFields ?? []).length > 0, "choose for which task it is"],
    ["contact", filled(content.contact), "give the mail address of a role or team"],
  ];
  return needed.filter(([, there]) => !there).map(([where, , detail]) => ({ where, detail }));
}

const filled = (text: string | null | undefined): boolean => (text ?? "").trim() !== "";
