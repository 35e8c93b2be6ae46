import { usePage } from "../view.tsx";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A link to the page of an organisation. Names are Dutch in any language. */
export function OrganisationName({ to }: { to: Named }) {
  const { href, language } = usePage();
  return (
    <a href={href("organisation", { id: to.id })} lang={language === "nl" ? undefined : "nl"}>
      {to.name}
    </a>
  );
}
