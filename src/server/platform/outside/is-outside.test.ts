import { expect, test } from "vitest";
import { isOutside } from "./is-outside.ts";

test.each([
  ["loopback", ["127.0.0.1", "127.255.255.254", "::1"]],
  ["unspecified", ["0.0.0.0", "0.1.2.3", "::"]],
  ["link-local, with the metadata of a cloud", ["169.254.169.254", "169.254.0.1", "fe80::1"]],
  ["a zone of this machine", ["fe80::1%eth0", "2620:fe::fe%1"]],
  ["private", ["10.0.0.1", "172.16.0.1", "172.31.255.254", "192.168.1.1"]],
  ["unique-local, with the metadata of a cloud", ["fc00::1", "fd00:ec2::254", "fd20:ce::254"]],
  ["shared by a provider (CGNAT)", ["100.64.0.1", "100.100.100.200", "100.127.255.254"]],
  ["the host agent of a cloud", ["168.63.129.16"]],
  ["multicast and broadcast", ["224.0.0.1", "239.255.255.255", "255.255.255.255", "ff02::1"]],
  ["reserved", ["192.0.0.192", "192.0.2.1", "198.18.0.1", "203.0.113.1", "240.0.0.1"]],
  ["reserved in IPv6", ["2001:db8::1", "3fff::1", "100::1", "5f00::1", "fec0::1", "4000::1"]],
  ["mapped from IPv4", ["::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:10.0.0.1"]],
  ["in the old IPv4 form", ["::127.0.0.1", "::7f00:1", "::ffff:0:127.0.0.1"]],
  ["6to4", ["2002:7f00:1::", "2002:a00:1::1", "2002:909:909::"]],
  ["NAT64", ["64:ff9b::127.0.0.1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1"]],
  ["Teredo", ["2001:0:7f00:1::", "2001::1"]],
  [
    "no address at all",
    ["", "localhost", "127.1", "0x7f.1", "2130706433", "1.2.3.4.5", "10.0.0.1/8"],
  ],
])("%s is inside", (_, addresses) => {
  expect(addresses.filter(isOutside)).toEqual([]);
});

test.each(["9.9.9.9", "172.32.0.1", "100.128.0.1", "2620:fe::fe", "::ffff:9.9.9.9"])(
  "%s is outside",
  (address) => {
    expect(isOutside(address)).toBe(true);
  },
);

test("a public IPv4 address is outside too where a network has only IPv6 and translates", () => {
  expect(isOutside("64:ff9b::9.9.9.9")).toBe(true);
});
