import { dutchOn } from "../dutch-on.ts";
import { Icon } from "../ui/icon.tsx";
import { usePage } from "../view.tsx";

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A link to the page of an entry. */
export function EntryLink({ to }: { to: Named }) {
  const view = usePage();
  return (
    <a href={view.href("entry", { id: to.id })} lang={dutchOn(view)}>
      {to.name}
    </a>
  );
}

/** A link to the page of a reference component. */
export function ComponentLink({ to }: { to: Named }) {
  const view = usePage();
  return (
    <a href={view.href("component", { id: to.id })} lang={dutchOn(view)}>
      {to.name}
    </a>
  );
}

/** Where a link leads, in the few signs that tell: the host, and of a shared host whose place it is. */
function placeOf(address: string): string {
  try {
    const { hostname, pathname } = new URL(address);
    const host = hostname.replace(/^www\./, "");
    const whose = pathname.split("/")[1] ?? "";
    return /^(github|gitlab|codeberg)\./.test(host) && whose ? `${host}/${whose}` : host;
  } catch {
    return address;
  }
}

/** A link to another site. */
export function SiteLink({ to }: { to: string }) {
  const { t } = usePage();
  return (
    <a href={to} rel="noopener nofollow" className="w-longname">
      {placeOf(to)} <Icon name="external" small />
      <span className="w-vh"> ({t("catalogue.externalSite")})</span>
    </a>
  );
}

/** A text that may be an address: then it is a link. */
export function TextOrLink({ text }: { text: string }) {
  return /^https?:\/\/\S+$/.test(text) ? <SiteLink to={text} /> : text;
}
