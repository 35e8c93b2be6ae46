import { Invalid } from "../refusal.ts";

/** What an address may look like, beyond what every address must. */
export interface UrlRules {
  /** Plain http too; otherwise https alone. */
  readonly plainHttp?: boolean;
  readonly ports?: readonly number[];
}

const usualPorts = [80, 443];

/**
 * Reads an address that somebody gave, as far as it can be judged without looking anything up. Odd ways to write a number,
 * full-width letters and the like are made plain by the URL standard (url.spec.whatwg.org); what comes out is judged.
 * Throws `outside/not-an-address`, `outside/scheme-not-allowed`, `outside/credentials-in-address`, `outside/port-not-allowed`.
 */
export function outsideUrl(text: string, { plainHttp, ports = usualPorts }: UrlRules): URL {
  if (!URL.canParse(text)) throw notAnAddress();
  const url = new URL(text);
  if (url.protocol !== "https:" && !(plainHttp && url.protocol === "http:")) {
    throw new Invalid(
      "outside/scheme-not-allowed",
      plainHttp
        ? "This address does not begin with https:// or http://. Give one that does."
        : "This address does not begin with https://. Give one that does.",
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new Invalid(
      "outside/credentials-in-address",
      "This address holds a user name or a password. Leave everything before the @ out.",
    );
  }
  const port = url.port === "" ? usualPortOf(url) : Number(url.port);
  if (!ports.includes(port)) {
    throw new Invalid(
      "outside/port-not-allowed",
      `This address names another port than ${ports.join(" or ")}. Give one without a port number.`,
    );
  }
  if (!isWholeHost(url.hostname)) throw notAnAddress();
  return url;
}

const usualPortOf = ({ protocol }: URL): number => (protocol === "https:" ? 443 : 80);

/** A name of one part is of somebody's own network, and one with a dot at its end goes by another name in certificates. */
const isWholeHost = (host: string): boolean =>
  host.startsWith("[") || (host.includes(".") && !host.endsWith("."));

const notAnAddress = (): Invalid =>
  new Invalid(
    "outside/not-an-address",
    "This is not a whole address on the internet. Write it as https://www.example.nl/page, without a dot at the end of the name.",
  );
