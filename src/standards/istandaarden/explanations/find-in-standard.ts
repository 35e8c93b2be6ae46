import { messages } from "../release-3-2/messages.ts";
import { allRows, usesList } from "./applies-to.ts";
import { codeLists, codesOf, namesOf } from "./code-lists.ts";
import { explanations } from "./explain.ts";
import type { Found } from "./found.ts";
import { sentBy } from "./sent-by.ts";

/** Everything that can be found: messages first, then rules, lists, their codes, and elements. */
export const everything = (): readonly Found[] => searchable().map(({ found }) => found);

interface Searchable {
  readonly found: Found;
  readonly name: string;
  readonly text: string;
}

let made: readonly Searchable[] | null = null;

function searchable(): readonly Searchable[] {
  made ??= [...ofMessages(), ...ofRules(), ...ofLists(), ...ofElements()].map((found) => ({
    found,
    name: folded(found.name),
    text: folded(`${found.name} ${found.within ?? ""} ${found.says.nl} ${found.says.en}`),
  }));
  return made;
}

/** What holds every word that is asked for, what has it as its name first. No words: everything. */
export function findInStandard(asked: string): readonly Found[] {
  const words = folded(asked)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return everything();
  const whole = words.join(" ");
  return searchable()
    .filter((one) => words.every((word) => holds(one, word)))
    .map((one, place) => ({ one, place, far: distanceOf(one.name, whole) }))
    .sort((a, b) => a.far - b.far || a.place - b.place)
    .map(({ one }) => one.found);
}

/** A number is a code, and no part of another one: nobody looks for 3 to find 2023. */
const holds = ({ found, name, text }: Searchable, word: string): boolean =>
  /^\d+$/.test(word)
    ? name === word || (found.kind === "message" && text.includes(word))
    : text.includes(word);

const distanceOf = (name: string, asked: string): number => {
  if (name === asked) return 0;
  if (name.startsWith(asked)) return 1;
  return name.includes(asked) ? 2 : 3;
};

/** In small letters without accents. */
export const folded = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const none = { isDutch: false, sort: null, level: null, messages: [], within: null } as const;

const parties = {
  municipality: { nl: "gemeente", en: "municipality" },
  provider: { nl: "aanbieder", en: "provider" },
} as const;

const ofMessages = (): Found[] =>
  [...messages.values()].map((message): Found => {
    const { name, family, code } = message;
    const { from, to } = sentBy(message);
    const [one, other] = [parties[from], parties[to]];
    return {
      ...none,
      kind: "message",
      name,
      says: {
        nl: `${family.name}, van ${one.nl} naar ${other.nl}, BerichtCode ${code}.`,
        en: `${family.name}, from ${one.en} to ${other.en}, BerichtCode ${code}.`,
      },
      messages: [name],
    };
  });

/** Two faults of the same name are read about in one place. */
function ofRules(): Found[] {
  const seen = new Set<string>();
  return explanations()
    .filter(({ code }) => !seen.has(code) && seen.add(code))
    .map(({ code, kind, level, says, places }) => ({
      ...none,
      kind: "rule",
      name: code,
      says: kind === "return-code" ? { nl: says.nl, en: says.nl } : says,
      isDutch: kind === "return-code",
      sort: kind,
      level,
      messages: [...new Set(places.flatMap((place) => place.messages))],
    }));
}

const ofLists = (): Found[] =>
  codeLists().flatMap((list) => {
    const used = [...new Set(usesList(list.name).flatMap((one) => one.messages))];
    const [name = list.name] = namesOf(list);
    const codes = codesOf(list);
    const first = codes.slice(0, 3).map(([code, meaning]) => `${code} (${meaning})`);
    const says = `${first.join(", ")}${codes.length > 3 ? " …" : ""}`;
    return [
      {
        ...none,
        kind: "code-list",
        name,
        says: { nl: says, en: says },
        isDutch: true,
        messages: used,
        within: list.name,
      },
      // A return code stands among the rules already, and a BerichtCode at its message.
      ...(list.name === "WJ001" || list.name === "COD002" ? [] : codes).map(
        ([code, meaning]): Found => ({
          ...none,
          kind: "code",
          name: code,
          says: { nl: meaning, en: meaning },
          isDutch: true,
          messages: used,
          within: name,
        }),
      ),
    ] satisfies Found[];
  });

/** An element of each name, with the messages in which one is called so. */
function ofElements(): Found[] {
  const found = new Map<string, { path: string; says: Found["says"]; messages: Set<string> }>();
  for (const [message, rows] of allRows()) {
    for (const { name, path, holds: value } of rows) {
      const known = found.get(name);
      if (known) known.messages.add(message);
      else {
        found.set(name, {
          path,
          says: value ?? {
            nl: "Hierin staan andere elementen.",
            en: "Other elements stand in it.",
          },
          messages: new Set([message]),
        });
      }
    }
  }
  return [...found].map(([name, { path, says, messages: names }]) => ({
    ...none,
    kind: "element",
    name,
    says,
    messages: [...names],
    within: path,
  }));
}
