import { expect, test } from "vitest";
import { fetchOutside } from "./fetch-outside.ts";

// Each of these is refused before anything is looked up.
const world = {
  resolve: () => Promise.reject(new Error("looked up")),
  isOutside: () => true,
};
const codeOf = (answer: Promise<Response>): Promise<string> =>
  answer.then(
    ({ status }) => `${status}`,
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );

test.each([
  "https://127.0.0.1/",
  "https://127.0.0.1.:443/",
  "https://127.1/",
  "https://2130706433/",
  "https://0x7f000001/",
  "https://0x7f.0.0.1/",
  "https://0177.0.0.1/",
  "https://017700000001/",
  "https://%31%32%37.0.0.1/",
  "https://127。0。0。1/",
  "https://①②⑦.⓪.⓪.①/",
  "https://0.0.0.0/",
  "https://0/",
  "https://[::]/",
  "https://[::1]/",
  "https://[0:0:0:0:0:ffff:127.0.0.1]/",
  "https://[::ffff:7f00:1]/",
  "https://[64:ff9b::7f00:1]/",
  "https://[2002:7f00:1::]/",
  "https://[2001:0:7f00:1::]/",
  "https://[fe80::1]/",
  "https://[fd00:ec2::254]/",
  "https://10.0.0.1/",
  "https://172.16.0.1/",
  "https://192.168.0.1/",
  "https://100.64.0.1/",
  "https://169.254.169.254/latest/meta-data/",
  "https://168.63.129.16/",
  "https://224.0.0.1/",
  "https://255.255.255.255/",
  "HTTPS://127.0.0.1/",
])("%s is inside, and refused", async (address) => {
  expect(await codeOf(fetchOutside(address))).toBe("outside/address-inside");
});

test.each([
  "http://register.example/",
  "file:///etc/passwd",
  "FILE:///etc/passwd",
  "gopher://register.example/1",
  "data:text/plain,x",
  "ftp://register.example/a",
  "unix:///var/run/docker.sock",
  "javascript:alert(1)",
  "blob:https://register.example/a",
  "ws://register.example/",
  "register.example:443",
])("%s has a scheme that is refused", async (address) => {
  expect(await codeOf(fetchOutside(address, {}, world))).toBe("outside/scheme-not-allowed");
});

test.each([
  "",
  "register.example",
  "//register.example/",
  "https://",
  "https://256.256.256.256/",
  "https://1.2.3.4.5/",
  "https://[fe80::1%25eth0]/",
  "https://localhost/",
  "https://intranet/",
  "https://localhost./",
  "https://register.example./",
])("%s is not a whole address, and refused", async (address) => {
  expect(await codeOf(fetchOutside(address, {}, world))).toBe("outside/not-an-address");
});

test("a user name, a password and another port are refused", async () => {
  const code = (address: string) => codeOf(fetchOutside(address, {}, world));
  expect(await code("https://user@register.example/")).toBe("outside/credentials-in-address");
  expect(await code("https://:word@register.example/")).toBe("outside/credentials-in-address");
  expect(await code("https://register.example:22/")).toBe("outside/port-not-allowed");
  expect(await code("https://register.example:6379/")).toBe("outside/port-not-allowed");
});
