import { expect, test } from "vitest";
import { answeredBy } from "../answers/answered-by.ts";
import { messages } from "../release-3-2/messages.ts";
import { sentBefore, sentBy, twinOf } from "./sent-by.ts";

const named = (name: string) => {
  const message = messages.get(name);
  if (!message) throw new Error(`there is no ${name}`);
  return message;
};

test("a return goes back to who sent the message", () => {
  expect(sentBy(named("WMO301"))).toEqual({ from: "municipality", to: "provider" });
  expect(sentBy(named("WMO302"))).toEqual({ from: "provider", to: "municipality" });
});

test("the answer to a claim is a message of its own", () => {
  expect(sentBy(named("JW325"))).toEqual({ from: "municipality", to: "provider" });
  expect(answeredBy(named("JW323"))?.name).toBe("JW325");
  expect(sentBefore(named("JW325"))?.name).toBe("JW323");
});

test("each message has a return, and nothing follows that", () => {
  expect(answeredBy(named("WMO315"))?.name).toBe("WMO316");
  expect(answeredBy(named("WMO316"))).toBeNull();
  expect(answeredBy(named("WMO325"))).toBeNull();
  expect(sentBefore(named("WMO316"))?.name).toBe("WMO315");
});

test("both families have the same messages", () => {
  expect([...messages.values()].every((one) => twinOf(one)?.number === one.number)).toBe(true);
});
