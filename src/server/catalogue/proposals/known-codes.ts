import { organisationNames } from "#network";
import type { Context } from "#platform/context";
import { termLabels } from "#vocabulary";
import { componentNames } from "../components/component-store.ts";
import { entriesById } from "../entries/entry-store.ts";
import type { SomeContent } from "../entries/some-content.ts";

interface Codes {
  has(code: string): boolean;
}

/** Of the codes and ids that some contents hold, which there are. */
export interface KnownCodes {
  readonly themes: Codes;
  readonly taskFields: Codes;
  readonly components: Codes;
  readonly agreements: Codes;
  readonly organisations: Codes;
}

const none = new Set<string>();

/** Looks up the codes of all these contents at once. */
export async function knownCodes(
  ctx: Context,
  contents: readonly SomeContent[],
): Promise<KnownCodes> {
  const all = (of: (content: SomeContent) => readonly string[]): string[] => [
    ...new Set(contents.flatMap(of)),
  ];
  const themes = all(({ themes: codes = [] }) => codes);
  const fields = all((content) => [...(content.taskFields ?? []), ...domainsOf(content)]);
  const standards = all(({ standards: ids = [] }) => ids);
  const agreements = (await entriesById(ctx.db, standards)).filter(
    ({ kind }) => kind === "agreement",
  );
  return {
    themes: themes.length > 0 ? await termLabels(ctx, "catalogue-theme") : none,
    taskFields: fields.length > 0 ? await termLabels(ctx, "task-field") : none,
    components: await componentNames(
      ctx.db,
      all(({ components = [] }) => components),
    ),
    agreements: new Set(agreements.map(({ id }) => id)),
    organisations: await organisationNames(ctx, all(organisationsOf)),
  };
}

const domainsOf = ({ results }: SomeContent): string[] =>
  (results ?? []).map(({ domain }) => domain);

const organisationsOf = ({ joins, ownerId }: SomeContent): string[] => [
  ...(joins ?? []),
  ...(ownerId ? [ownerId] : []),
];
