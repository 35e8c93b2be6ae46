import type { ReceivedFile, Route } from "./route.ts";

/** A refusal of the API, as its problem document (RFC 9457) says it. */
export interface ProblemDocument {
  /** `/problems/network/unknown-organisation`; the part after `/problems/` is the stable code. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  /** Present in the practice country. */
  readonly practice?: boolean;
  /** Every fault of a request that did not fit the contract. */
  readonly errors?: readonly { readonly where: string; readonly detail: string }[];
}

/** What `ask` throws when the API refuses. */
export class Problem extends Error {
  readonly document: ProblemDocument;

  constructor(document: ProblemDocument) {
    super(document.detail);
    this.document = document;
  }
}

/** The file of a form, or why it was not taken: that is told when it is sent on. */
export type FormFile = ReceivedFile | { readonly refused: ProblemDocument };

/** Asks the API. The only way for a page to get or change anything; throws `Problem`. */
export type Ask = <Params, Query, Body, Reply>(
  route: Route<Params, Query, Body, Reply>,
  asked?: {
    readonly params?: Record<string, unknown>;
    readonly query?: Record<string, unknown>;
    readonly body?: Body;
    /** For a route that takes one. */
    readonly file?: FormFile | null;
  },
) => Promise<Reply>;

/** What the server gives the web bundle to draw a page with. */
export interface PageRequest {
  readonly method: "GET" | "POST";
  /** Path and query as asked, for example `/nl/organisaties?q=buren`. */
  readonly url: string;
  /** The fields of a form that was posted without JavaScript. */
  readonly form: URLSearchParams | null;
  /** The file that came with the form, if it has a place for one and one was chosen. */
  readonly file?: FormFile | null;
  readonly acceptLanguage: string | null;
  /** Origin for canonical links, for example `https://waaier.example`. */
  readonly baseUrl: string;
  readonly practice: boolean;
  readonly now: Date;
  /** Whether the request came with a session, be it one that no longer counts. */
  readonly withSession: boolean;
  /** Asks in the name of who asked for the page. */
  readonly ask: Ask;
}

export interface PageReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the built web bundle offers the server; loaded from `dist/web/server/render.js`. */
export interface WebBundle {
  render(request: PageRequest): Promise<PageReply>;
  /** A last page for when drawing one failed; needs nothing of the server. */
  renderFailure(request: Pick<PageRequest, "url" | "practice">): PageReply;
}
