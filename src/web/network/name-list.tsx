import type { ReactNode } from "react";
import { usePage } from "../view.tsx";

interface NameListProps<Item> {
  readonly items: readonly Item[];
  readonly draw: (item: Item) => ReactNode;
  readonly keyOf: (item: Item) => string;
}

/** Names with commas between and “and” before the last, each drawn as asked, for example as a link. */
export function NameList<Item>({ items, draw, keyOf }: NameListProps<Item>) {
  const { language } = usePage();
  const parts = new Intl.ListFormat(language === "nl" ? "nl-NL" : "en-GB").formatToParts(
    items.map((_, index) => String(index)),
  );
  return parts.map((part, place) => {
    if (part.type === "literal") {
      // biome-ignore lint/suspicious/noArrayIndexKey: the words between never change place
      return <span key={`between ${place}`}>{part.value}</span>;
    }
    const item = items[Number(part.value)];
    return item === undefined ? null : <span key={keyOf(item)}>{draw(item)}</span>;
  });
}

interface Reference {
  readonly id: string;
  readonly name: string;
}

/** Whether a name must not be broken: at the hyphen of 's-Hertogenbosch no line ends. */
export const isWhole = (name: string): boolean => name.length <= 22 && name.includes("-");

/** A text with a name in it that stays in one piece. */
export function WithName({ text, name }: { text: string; name: string }) {
  const [before, ...after] = text.split(name);
  if (after.length === 0 || !isWhole(name)) return text;
  return (
    <>
      {before}
      <span className="w-nowrap">{name}</span>
      {after.join(name)}
    </>
  );
}

/** A link to the page of an organisation, on the day that is asked. */
export function OrganisationLink({ to, on = null }: { to: Reference; on?: string | null }) {
  const { href, language } = usePage();
  return (
    <a
      href={href("organisation", { id: to.id }, { on })}
      // Names are Dutch in any language.
      lang={language === "nl" ? undefined : "nl"}
      className={isWhole(to.name) ? "w-nowrap" : undefined}
    >
      {to.name}
    </a>
  );
}

/** Organisations in a sentence, each a link. */
export function OrganisationLinks({
  items,
  on = null,
}: {
  items: readonly Reference[];
  on?: string | null;
}) {
  return (
    <NameList
      items={items}
      keyOf={({ id }) => id}
      draw={(to) => <OrganisationLink to={to} on={on} />}
    />
  );
}
