import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

// Not in any list of special ranges, yet never of somebody outside: the host agent that Azure shows to its machines.
const insideThoughPublic = new Set(["168.63.129.16"]);

const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3");
const nat64 = ipaddr.IPv6.parseCIDR("64:ff9b::/96");

/**
 * Whether an address is of the world outside: not of this machine, its networks, its cloud or of nobody at all. What is
 * not known is inside. Sources: the special-purpose address registries of IANA (RFC 6890), RFC 4291 §2.4.
 */
export function isOutside(address: string): boolean {
  // A zone (`fe80::1%eth0`) names a network of this machine.
  if (isIP(address) === 0 || address.includes("%")) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return isOutsideV4(parsed);
  // Both hold an IPv4 address, and lead there. 6to4 and Teredo do too, but nobody needs these any more.
  if (parsed.isIPv4MappedAddress() || parsed.match(nat64)) return isOutsideV4(embedded(parsed));
  return parsed.match(globalUnicast) && parsed.range() === "unicast";
}

const isOutsideV4 = (address: ipaddr.IPv4): boolean =>
  address.range() === "unicast" && !insideThoughPublic.has(address.toString());

/** The last 32 bits of an address, where both forms have the IPv4 address (RFC 4291 §2.5.5.2, RFC 6052 §2.2). */
const embedded = (address: ipaddr.IPv6): ipaddr.IPv4 =>
  new ipaddr.IPv4(address.toByteArray().slice(12));
