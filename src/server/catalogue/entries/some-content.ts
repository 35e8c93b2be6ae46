import type { EntryContent } from "#contract/catalogue";

/** Some fields of an entry, as a form or file gives them: one that is left out, or undefined, says nothing. */
export type SomeContent = {
  readonly [Field in keyof EntryContent]?: EntryContent[Field] | undefined;
};

/** The fields that were given. */
export const given = (content: SomeContent): Partial<EntryContent> =>
  Object.fromEntries(
    Object.entries(content).filter(([, value]) => value !== undefined),
  ) as Partial<EntryContent>;
