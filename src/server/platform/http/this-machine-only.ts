import type { FastifyRequest } from "fastify";
import { unknownAddress } from "./http-refusals.ts";

// The practice sign-in and the outbox, as API, as page and as they are reached by a provider or a command.
const places =
  /^\/(practice|api\/v1\/practice|nl\/oefenpostvak|nl\/oefenaanmelding|en\/practice-outbox|en\/practice-sign-in)(\/|$)/i;

/** Whether this address is for the one machine that the server runs on, written in whatever way. */
export function isThisMachineOnly(url: string): boolean {
  const [path = ""] = url.split(/[?#]/, 1);
  return places.test(path.includes("%") ? decoded(path) : path);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

// Whoever passes a request on says so in one of these (RFC 7239, RFC 9110 §7.6.3), or can be made to.
const passedOn = [
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-real-ip",
  "forwarded",
  "via",
];

/** Whether a request was sent by this machine itself: behind a proxy every request comes from the loopback. */
export const isFromThisMachine = ({ headers, socket }: FastifyRequest): boolean =>
  passedOn.every((name) => headers[name] === undefined) &&
  /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? "");

/**
 * What believes everybody, and what shows everybody's mail, answers this machine alone, under the name that we know
 * to be its own: a page elsewhere may give its own name the address of this machine (DNS rebinding). A server that is
 * set up by halves, behind a proxy without a word of it in its settings, has neither. Throws
 * `platform/unknown-address`.
 */
export function refuseFromElsewhere(request: FastifyRequest, host: string): void {
  if (!isThisMachineOnly(request.url)) return;
  if (isFromThisMachine(request) && request.headers.host === host) return;
  throw unknownAddress();
}
