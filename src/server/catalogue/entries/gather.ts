import type { EntryContent } from "#contract/catalogue";
import { contentOf, type EntryRow } from "./entry.ts";

/**
 * The content of a whole with that of its parts: lists are put together, the name of a part becomes an alias, and what
 * the whole does not know a part may tell. The whole's own words stay, and an owner is told with its own code.
 */
export function gather(whole: EntryContent, parts: readonly EntryContent[]): EntryContent {
  let all = whole;
  for (const part of parts) all = withPart(all, part);
  return all;
}

/** The same of rows. The parts tell in the order of their ids, so that it is the same wherever it is read. */
export const contentOfWhole = (whole: EntryRow, parts: readonly EntryRow[]): EntryContent =>
  gather(contentOf(whole), parts.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(contentOf));

function withPart(all: EntryContent, part: EntryContent): EntryContent {
  const told = Object.entries(part).filter(
    ([field, value]) => value !== null && all[field as keyof EntryContent] === null,
  );
  return {
    ...all,
    ...Object.fromEntries(told),
    ...ownerOf(isOwned(all) ? all : part),
    aliases: union(all.aliases, [part.name, ...part.aliases]).filter((one) => one !== all.name),
    themes: union(all.themes, part.themes),
    taskFields: union(all.taskFields, part.taskFields),
    components: union(all.components, part.components),
    standards: union(all.standards, part.standards),
    joins: union(all.joins, part.joins),
    results: [...all.results, ...part.results],
  };
}

type Owner = Pick<EntryContent, "owner" | "ownerId">;

const ownerOf = ({ owner, ownerId }: Owner): Owner => ({ owner, ownerId });
const isOwned = ({ owner, ownerId }: Owner): boolean => owner !== null || ownerId !== null;

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
