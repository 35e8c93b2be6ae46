import type { ReactElement, ReactNode } from "react";
import { createElement } from "react";
import type { Ask, FormFile } from "#contract/pages";
import type { Me } from "#contract/people";
import { addresses, type PageId } from "./addresses.ts";
import type { Format } from "./format.ts";
import type { Translate } from "./i18n/texts.ts";
import type { Language } from "./language.ts";

/** What a view can know of the page it stands on; `usePage()` in a component. */
export interface PageView {
  readonly language: Language;
  readonly t: Translate;
  readonly format: Format;
  readonly practice: boolean;
  readonly now: Date;
  /** Who reads the page; null when nobody is signed in. */
  readonly me: Me | null;
  /** Origin of the site, for addresses that leave it: on paper, in metadata. */
  readonly baseUrl: string;
  /** Path and query of this page as asked. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Address of another page in the same language. */
  href(
    id: PageId,
    params?: Readonly<Record<string, string>>,
    query?: Readonly<Record<string, string | number | null | undefined>> | URLSearchParams,
  ): string;
}

/** What `load` gets: the view, the address taken apart, the form, and the API. */
export interface Asked extends PageView {
  readonly method: "GET" | "POST";
  readonly params: Readonly<Record<string, string>>;
  readonly form: URLSearchParams | null;
  /** The file of the form, to hand to a route that takes one. */
  readonly file: FormFile | null;
  readonly ask: Ask;
}

interface Shown<Data> {
  readonly kind: "shown";
  readonly data: Data;
  readonly status: number;
}
interface Redirected {
  readonly kind: "redirected";
  readonly to: string;
  readonly status: number;
}
export type Loaded<Data> = Shown<Data> | Redirected;

export const show = <Data>(data: Data, status = 200): Shown<Data> => ({
  kind: "shown",
  data,
  status,
});
export const redirect = (to: string, status: 301 | 302 | 303 | 308 = 302): Redirected => ({
  kind: "redirected",
  to,
  status,
});

export interface Crumb {
  readonly label: string;
  readonly href: string;
}

export interface Head {
  /** Without “– Waaier”, which is added. */
  readonly title: string;
  readonly description?: string;
  /** What the breadcrumb calls this page, when the title says more. */
  readonly crumb?: string;
  /** Pages between the home page and this one. */
  readonly crumbs?: readonly Crumb[];
  readonly noindex?: boolean;
  /** Query parameters that make another page of it, for the canonical address. */
  readonly canonicalQuery?: readonly string[];
  readonly jsonLd?: Readonly<Record<string, unknown>>;
  /** An Atom feed (RFC 4287) of what the page shows. */
  readonly feed?: { readonly href: string; readonly title: string };
}

export interface Page<Data> {
  readonly id: PageId;
  /** Which item of the main menu is lit, for whom; the page itself when left out. */
  readonly section?: PageId | ((asked: Asked) => PageId);
  /** Draws to the edges of the window, without breadcrumb: the home page. */
  readonly wide?: boolean;
  readonly methods?: readonly ("GET" | "POST")[];
  load(asked: Asked): Promise<Loaded<Data>> | Loaded<Data>;
  readonly View: (props: { readonly data: Data }) => ReactNode;
  head(data: Data, view: PageView): Head;
}

export type Opened =
  | Redirected
  | {
      readonly kind: "opened";
      readonly status: number;
      readonly head: Head;
      readonly content: ReactElement;
    };

/** A page whose kind of data is hidden, so that pages of every kind fit in one table. */
export interface AnyPage {
  readonly id: PageId;
  section(asked: Asked): PageId;
  readonly wide: boolean;
  readonly methods: readonly ("GET" | "POST")[];
  readonly paths: Readonly<Record<Language, string>>;
  open(asked: Asked): Promise<Opened>;
}

export function definePage<Data>(page: Page<Data>): AnyPage {
  const { id, section = id } = page;
  return {
    id,
    section: (asked) => (typeof section === "function" ? section(asked) : section),
    wide: page.wide ?? false,
    methods: page.methods ?? ["GET"],
    paths: addresses[page.id],
    async open(asked) {
      const loaded = await page.load(asked);
      if (loaded.kind === "redirected") return loaded;
      const { data, status } = loaded;
      return {
        kind: "opened",
        status,
        head: page.head(data, asked),
        content: createElement(page.View, { data }),
      };
    },
  };
}
