import type { EntryContent } from "#contract/catalogue";

/**
 * The content of a whole with that of its parts: lists are put together, the name of a part becomes an alias, and what
 * the whole does not know a part may tell. The whole's own words stay.
 */
export function gather(whole: EntryContent, parts: readonly EntryContent[]): EntryContent {
  let all = whole;
  for (const part of parts) all = withPart(all, part);
  return all;
}

function withPart(all: EntryContent, part: EntryContent): EntryContent {
  const told = Object.entries(part).filter(
    ([field, value]) => value !== null && all[field as keyof EntryContent] === null,
  );
  return {
    ...all,
    ...Object.fromEntries(told),
    aliases: union(all.aliases, [part.name, ...part.aliases]).filter((one) => one !== all.name),
    themes: union(all.themes, part.themes),
    taskFields: union(all.taskFields, part.taskFields),
    components: union(all.components, part.components),
    standards: union(all.standards, part.standards),
    joins: union(all.joins, part.joins),
    results: [...all.results, ...part.results],
  };
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
