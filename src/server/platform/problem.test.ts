import { expect, test } from "vitest";
import { problemOf, refusalOf } from "./problem.ts";
import { Conflict, Invalid } from "./refusal.ts";

/** An error as `pg` throws it: the values that failed stand in it. */
const fromDatabase = (code: string): Error =>
  Object.assign(new Error('invalid input syntax for type uuid: "900123456"'), {
    code,
    severity: "ERROR",
    detail: "Key (bsn)=(900123456) already exists.",
    where: "unnamed portal parameter $1 = '900123456'",
  });

test("an error of the database never shows its values to the caller", () => {
  for (const code of ["22P02", "23505", "42703", "53100", "57P01", "58030", "40001", "XX000"]) {
    const told = JSON.stringify(problemOf(refusalOf(fromDatabase(code)), "/api/v1/feedback"));
    expect(told).not.toContain("900123456");
    expect(told).not.toContain("bsn");
  }
});

test("a bug of ours is a fault without a word about itself", () => {
  expect(problemOf(refusalOf(new TypeError("secret of undefined")), "/x")).toMatchObject({
    type: "/problems/platform/fault",
    status: 500,
  });
  expect(refusalOf("thrown text")).toBeNull();
  expect(refusalOf(null)).toBeNull();
});

test("a full disk is named", () => {
  expect(refusalOf(fromDatabase("53100"))).toMatchObject({
    code: "platform/disk-full",
    status: 503,
  });
});

test("a database that cannot be reached is not a fault of ours", () => {
  const said = [
    "timeout exceeded when trying to connect",
    "Connection terminated unexpectedly",
    "The database thread stopped: PostgreSQL in it panicked",
    "Client has encountered a connection error and is not queryable",
  ];
  for (const message of said) {
    expect(refusalOf(new Error(message))).toMatchObject({ code: "platform/database-unavailable" });
  }
  for (const code of ["ECONNREFUSED", "EAI_AGAIN", "57P01", "57P03", "53300", "08006", "58030"]) {
    expect(refusalOf(Object.assign(new Error(""), { code }))).toMatchObject({ status: 503 });
  }
});

test("a database that is too busy asks to come back", () => {
  for (const code of ["57014", "40001", "40P01"]) {
    expect(refusalOf(fromDatabase(code))).toMatchObject({ code: "platform/busy", status: 503 });
  }
});

test("an error that only mentions the database in passing is a bug", () => {
  expect(refusalOf(new Error("no text for 'database thread'"))).toBeNull();
  expect(refusalOf(Object.assign(new Error(""), { code: "42601" }))).toBeNull();
});

test("a character that PostgreSQL has no place for is the caller's to mend", () => {
  expect(refusalOf(fromDatabase("22021"))).toMatchObject({ status: 400 });
});

test("a refusal keeps its code, its words and its faults", () => {
  const faults = [{ where: "query.on", detail: "Invalid ISO date" }];
  expect(problemOf(new Invalid("network/wrong-date", "Give a date.", faults), "/a")).toEqual({
    type: "/problems/network/wrong-date",
    title: "The request does not fit",
    status: 400,
    detail: "Give a date.",
    instance: "/a",
    errors: faults,
  });
  const plain = problemOf(new Conflict("fund/closed", "Closed."), "/a");
  expect(plain.status).toBe(409);
  expect(plain).not.toHaveProperty("errors");
});

test("in the practice country a problem says so too", () => {
  expect(problemOf(new Conflict("fund/closed", "Closed."), "/a", true)).toMatchObject({
    practice: true,
    status: 409,
  });
  expect(problemOf(null, "/a", true)).toMatchObject({ practice: true, status: 500 });
});
