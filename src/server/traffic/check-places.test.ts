import { expect, test } from "vitest";
import { createPlaces } from "./check-places.ts";

const refusal = (code: string, status: number) => expect.objectContaining({ code, status });
const room = (checks: [inAll: number, ofKey: number], bytes: [inAll: number, ofKey: number]) =>
  createPlaces({
    checks: { inAll: checks[0], ofKey: checks[1] },
    bytes: { inAll: bytes[0], ofKey: bytes[1] },
  });

test("one key cannot take every place, and what it has too many of is told to it alone", () => {
  const places = room([4, 3], [100, 100]);
  for (let n = 0; n < 3; n += 1) places.take("a");
  expect(() => places.take("a")).toThrow(refusal("traffic/too-many-checks", 429));
  places.take("b");
  expect(() => places.take("b")).toThrow(refusal("traffic/busy", 503));
});

test("bytes count over all checks of a key, and over all keys", () => {
  const places = room([9, 9], [20, 15]);
  const [first, second, other] = [places.take("a"), places.take("a"), places.take("b")];
  first.took(10);
  second.took(5);
  expect(() => second.took(1)).toThrow(refusal("traffic/too-many-checks", 429));
  other.took(5);
  expect(() => other.took(1)).toThrow(refusal("traffic/busy", 503));
});

test("a place that is left is free again, with all that came in", () => {
  const places = room([1, 1], [10, 10]);
  for (let n = 0; n < 3; n += 1) {
    const place = places.take("a");
    place.took(4);
    place.took(6);
    expect(() => place.took(1)).toThrow(refusal("traffic/too-many-checks", 429));
    place.leave();
  }
});

test("when to try again is told with a refusal", () => {
  const places = room([1, 0], [1, 1]);
  expect(() => places.take("a")).toThrow(expect.objectContaining({ retryAfter: 5 }));
});
