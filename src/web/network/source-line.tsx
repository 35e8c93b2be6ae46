import type { OrganisationDetail } from "#contract/network";
import { usePage } from "../view.tsx";

export type NamedSource = OrganisationDetail["sources"][number];

/** Which source a figure comes from, by the beginning of its id. */
const origins = {
  population: "cbs-population",
  register: "roo",
  land: "kwb",
  municipalities: "cbs-municipality-lists",
} as const;
export type Origin = keyof typeof origins;

export function sourceFor(sources: readonly NamedSource[], of: Origin): NamedSource | undefined {
  const found = sources.find(({ id }) => id.startsWith(origins[of]));
  // The practice country has one source for everything.
  return found ?? (sources.length === 1 ? sources[0] : undefined);
}

/** “CBS, via …” is CBS to a reader; the page of sources says the rest. */
export const publisherOf = ({ publisher }: NamedSource): string =>
  publisher.split(/;|, via /)[0] ?? publisher;

/** In a few words: “KOOP en Logius” is KOOP. */
const publisherShort = (source: NamedSource): string =>
  publisherOf(source).split(/ and | en /)[0] ?? publisherOf(source);

/** A source in a few words, which leads to its line on the page of sources. */
export function SourceLink({
  source,
  dated = true,
}: {
  source: NamedSource | undefined;
  dated?: boolean;
}) {
  const { t, format, href } = usePage();
  const date = dated && source?.referenceDate ? `, ${format.shortDate(source.referenceDate)}` : "";
  return (
    <a href={source ? `${href("sources")}#${source.id}` : href("sources")}>
      {source ? publisherShort(source) + date : t("network.sourceOf")}
    </a>
  );
}

/** Where the figures above come from and of which date, each leading to its line on the page of sources. */
export function SourceLine({
  sources,
  of,
}: {
  sources: readonly NamedSource[];
  of: readonly Origin[];
}) {
  const { t, format, href } = usePage();
  const found = of.flatMap((origin) => {
    const source = sourceFor(sources, origin);
    return source ? [{ origin, source }] : [];
  });
  if (found.length === 0) return null;
  return (
    <p className="w-meta">
      {t("network.sources")}:{" "}
      {found.map(({ origin, source }, index) => (
        <span key={origin}>
          {index > 0 && "; "}
          {t(`network.from.${origin}`)}{" "}
          <a href={`${href("sources")}#${source.id}`}>
            {publisherShort(source)}
            {source.referenceDate && `, ${format.date(source.referenceDate)}`}
          </a>
        </span>
      ))}
      .
    </p>
  );
}
