import { expect, test } from "vitest";
import { nextStep, type Step } from "./next-step.ts";

const at = (url: string, method = "GET"): Step => ({
  url: new URL(url),
  method,
  headers: new Headers({ authorization: "Bearer x", accept: "text/csv" }),
  body: null,
});
const secure = at("https://register.example/a/b");
const codeOf = (from: Step, location: string | undefined, rules = {}): string => {
  try {
    return nextStep(from, location === undefined ? {} : { location }, rules).url.href;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test("a redirect from https to http is refused, also where http may be", () => {
  expect(codeOf(secure, "http://register.example/")).toBe("outside/scheme-not-allowed");
  expect(codeOf(secure, "http://register.example/", { plainHttp: true })).toBe(
    "outside/wrong-redirect",
  );
});

test.each([
  ["file:///etc/passwd", "outside/scheme-not-allowed"],
  ["data:text/plain,x", "outside/scheme-not-allowed"],
  ["//user:word@register.example/", "outside/credentials-in-address"],
  ["https://register.example:8443/", "outside/port-not-allowed"],
  ["https://localhost/", "outside/not-an-address"],
  ["https://[", "outside/wrong-redirect"],
])("a redirect to %s is refused with %s", (location, code) => {
  expect(codeOf(secure, location)).toBe(code);
});

test("a redirect without a place, and one of what was sent, are refused", () => {
  expect(codeOf(secure, undefined)).toBe("outside/wrong-redirect");
  expect(codeOf(at("https://register.example/", "POST"), "/x")).toBe("outside/wrong-redirect");
});

test("a redirect within a server is followed with what was sent along", () => {
  const next = nextStep(secure, { location: "../c?d=1" }, {});
  expect(next.url.href).toBe("https://register.example/c?d=1");
  expect(next.headers.get("authorization")).toBe("Bearer x");
});

test("another server gets no credentials, and what it may answer", () => {
  const next = nextStep(secure, { location: "https://other.example/" }, {});
  expect(next.headers.get("authorization")).toBeNull();
  expect(next.headers.get("accept")).toBe("text/csv");
});
