import { isIP, type LookupFunction } from "node:net";
import { Agent, type Dispatcher, request } from "undici";
import { Refusal, Unavailable } from "../refusal.ts";
import { checkedAddresses, internet, type World } from "./checked-addresses.ts";
import { mostRedirects, nextStep, type Step, wrongRedirect } from "./next-step.ts";
import { outsideUrl, type UrlRules } from "./outside-url.ts";
import { type Expected, noAnswer, readAnswer } from "./read-answer.ts";
import { acceptedEncodings } from "./read-body.ts";

type Body = ConstructorParameters<typeof Response>[0];

export interface OutsideRequest extends UrlRules, Expected {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Body | Uint8Array | undefined;
  /** `manual` gives an answer that leads elsewhere as it is. */
  readonly redirect?: "follow" | "manual";
  readonly signal?: AbortSignal;
  /** For all of it together, from looking up the name to the last byte. */
  readonly timeoutMs?: number;
}

const usualTimeoutMs = 30_000;

/**
 * Fetches something from the world outside: the one way in which Waaier goes to an address that a person or another
 * server gave. Nothing inside is ever reached with it: the addresses of each host are looked up here, all of them are
 * checked, and the connection goes to exactly these; each redirect is checked as the first address was. Throws a
 * `Refusal` with a code `outside/…`. Sources: OWASP Server-Side Request Forgery Prevention, OWASP ASVS 1.3.6.
 */
export async function fetchOutside(
  address: string,
  asked: OutsideRequest = {},
  world: World = internet,
): Promise<Response> {
  const timeout = AbortSignal.timeout(asked.timeoutMs ?? usualTimeoutMs);
  const signal = asked.signal ? AbortSignal.any([asked.signal, timeout]) : timeout;
  try {
    let step = await firstStep(address, asked);
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const answer = await take(step, { asked, world, signal });
      if (answer instanceof Response) return answer;
      step = answer;
    }
    throw wrongRedirect();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (asked.signal?.aborted) throw asked.signal.reason;
    if (timeout.aborted) throw tooSlow();
    if (isOfConnection(error)) throw noAnswer();
    throw error;
  }
}

async function firstStep(address: string, asked: OutsideRequest): Promise<Step> {
  const url = outsideUrl(address, asked);
  const headers = new Headers(asked.headers);
  // Whom it is for follows from the address alone.
  headers.delete("host");
  headers.set("accept-encoding", acceptedEncodings);
  // Through a Response, which knows how every kind of content is sent.
  const sent = new Response(asked.body as Body);
  const type = sent.headers.get("content-type");
  if (type !== null && !headers.has("content-type")) headers.set("content-type", type);
  const body = sent.body === null ? null : new Uint8Array(await sent.arrayBuffer());
  return { url, method: (asked.method ?? "GET").toUpperCase(), headers, body };
}

interface Travel {
  readonly asked: OutsideRequest;
  readonly world: World;
  readonly signal: AbortSignal;
}

/** Asks at one address: gives the answer, or the next step when it leads elsewhere. */
async function take(step: Step, { asked, world, signal }: Travel): Promise<Response | Step> {
  const addresses = await before(signal, checkedAddresses(step.url, world));
  const dispatcher = new Agent({ allowH2: false, connect: { lookup: onlyTo(addresses) } });
  try {
    const answer = await request(step.url, {
      dispatcher,
      signal,
      method: step.method as Dispatcher.HttpMethod,
      headers: Object.fromEntries(step.headers),
      body: step.body,
    });
    if (asked.redirect !== "manual" && redirecting.has(answer.statusCode)) {
      return nextStep(step, answer.headers, asked);
    }
    return await readAnswer(answer, asked);
  } finally {
    // With what was not read of it.
    await dispatcher.destroy();
  }
}

const redirecting = new Set([301, 302, 303, 307, 308]);

/** Connects to an address that was checked, whatever the name leads to by now. */
const onlyTo =
  (addresses: readonly [string, ...string[]]): LookupFunction =>
  (_host, { all }, give) => {
    const [first] = addresses;
    if (!all) return give(null, first, isIP(first));
    give(
      null,
      addresses.map((address) => ({ address, family: isIP(address) })),
    );
  };

/** Looking up a name cannot be called off; nobody waits for it then. */
function before<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const stopped = new Promise<never>((_, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
  return Promise.race([work, stopped]);
}

/** Errors of sockets, TLS, HTTP and unpacking have a code; a mistake of ours has none. */
const isOfConnection = (error: unknown): boolean =>
  error instanceof Error && "code" in error && typeof error.code === "string";

const tooSlow = (): Unavailable =>
  new Unavailable(
    "outside/too-slow",
    "The server at this address takes too long to answer. Try again later.",
  );
