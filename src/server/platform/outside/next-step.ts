import type { Dispatcher } from "undici";
import { Invalid } from "../refusal.ts";
import { outsideUrl, type UrlRules } from "./outside-url.ts";
import { acceptedEncodings } from "./read-body.ts";

/** One step on the way: where to, and what is sent there. */
export interface Step {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: Uint8Array | null;
}

// As many as RFC 9110 §15.4 tells of; who needs more goes in circles.
export const mostRedirects = 5;

/**
 * Where an answer leads, judged as if it had been asked for; what was sent along is not for another server.
 * Throws `outside/wrong-redirect`, and what `outsideUrl` throws.
 */
export function nextStep(
  step: Step,
  headers: Dispatcher.ResponseData["headers"],
  rules: UrlRules,
): Step {
  const location = headers["location"];
  if (step.method !== "GET" || typeof location !== "string") throw wrongRedirect();
  if (!URL.canParse(location, step.url)) throw wrongRedirect();
  const url = outsideUrl(new URL(location, step.url).href, rules);
  if (step.url.protocol === "https:" && url.protocol !== "https:") throw wrongRedirect();
  if (url.origin === step.url.origin) return { ...step, url };
  const kept = new Headers({ "accept-encoding": acceptedEncodings });
  const accept = step.headers.get("accept");
  if (accept !== null) kept.set("accept", accept);
  return { ...step, url, headers: kept };
}

export const wrongRedirect = (): Invalid =>
  new Invalid(
    "outside/wrong-redirect",
    `This address leads on to others: more than ${mostRedirects} times, to nowhere, or from https to http. Give the address where it ends.`,
  );
