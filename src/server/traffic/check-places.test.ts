import { expect, test } from "vitest";
import { createPlaces, mostUnderWay } from "./check-places.ts";

const refusal = (code: string, status: number) => expect.objectContaining({ code, status });
const tooMany = refusal("traffic/too-many-checks", 429);
const busy = refusal("traffic/busy", 503);
type Most = [inAll: number, ofOrganisation: number];
const room = (checks: Most, bytes: Most) =>
  createPlaces({
    checks: { inAll: checks[0], ofOrganisation: checks[1] },
    bytes: { inAll: bytes[0], ofOrganisation: bytes[1] },
  });

test("one organisation cannot take every place, and what it has too many of is told to it alone", () => {
  const places = room([4, 3], [100, 100]);
  for (let n = 0; n < 3; n += 1) places.take("a", 0);
  expect(() => places.take("a", 0)).toThrow(tooMany);
  places.take("b", 0);
  expect(() => places.take("b", 0)).toThrow(busy);
});

test("two organisations that take all they may leave room for a third", () => {
  for (const { inAll, ofOrganisation } of Object.values(mostUnderWay))
    expect(inAll - 2 * ofOrganisation).toBeGreaterThanOrEqual(ofOrganisation / 2);
});

test("bytes count over all checks of an organisation, and over all of them", () => {
  const places = room([9, 9], [20, 15]);
  const [first, second, other] = [places.take("a", 0), places.take("a", 0), places.take("b", 0)];
  first.took(10);
  second.took(5);
  expect(() => second.took(1)).toThrow(tooMany);
  other.took(5);
  expect(() => other.took(1)).toThrow(busy);
});

test("what is announced counts from the beginning, and does not count again when it comes", () => {
  const places = room([9, 9], [20, 15]);
  const first = places.take("a", 10);
  expect(() => places.take("a", 6)).toThrow(tooMany);
  const second = places.take("a", 5);
  places.take("b", 5);
  expect(() => places.take("b", 1)).toThrow(busy);
  first.took(4);
  first.took(6);
  second.took(5);
  expect(() => second.took(1)).toThrow(tooMany);
});

test("who is refused for what is announced takes no place", () => {
  const places = room([9, 1], [20, 15]);
  expect(() => places.take("a", 16)).toThrow(tooMany);
  places.take("a", 15).leave();
  places.take("a", 15);
});

test("who announces more than is read takes no more than what is read", () => {
  const places = room([9, 9], [60_000_000, 50_000_000]);
  places.take("a", 1e18);
  places.take("a", 25_000_000);
  expect(() => places.take("a", 1)).toThrow(tooMany);
});

test("a place that is left is free again, with all that was announced and all that came in", () => {
  const places = room([1, 1], [10, 10]);
  for (let n = 0; n < 3; n += 1) {
    const place = places.take("a", n);
    place.took(4);
    place.took(6);
    expect(() => place.took(1)).toThrow(tooMany);
    place.leave();
  }
});

test("when to try again is told with a refusal", () => {
  const places = room([1, 0], [1, 1]);
  expect(() => places.take("a", 0)).toThrow(expect.objectContaining({ retryAfter: 5 }));
});
