import { describe, expect, test } from "vitest";
import type { Fault } from "./fault.ts";
import { readPubliccode } from "./index.ts";
import {
  casesOf,
  type Expectation,
  expectedNames,
  type PeerCase,
  shared,
} from "./peer-cases.fixture.ts";

// What the peer can only know by asking elsewhere. Every row here is one of its expectations; the rest must match.
const outside: readonly (readonly [name: string, key: string, why: string, says: RegExp])[] = [
  [
    "v0/invalid/description_en_documentation_invalid.yml",
    "description.en.documentation",
    "the address is called",
    /not reachable/,
  ],
  [
    "v0/invalid/description_en_videos_invalid_oembed.yml",
    "description.en.videos[0]",
    "needs the list of video sites of oembed.com",
    /oEmbed/,
  ],
  ["v0/invalid/logo_missing_url.yml", "logo", "the address is called", /HTTP GET failed/],
  [
    "v0/invalid/no-network/logo_missing_file.yml",
    "logo",
    "needs the repository beside the file",
    /no such file/,
  ],
  ["v0/invalid/url_invalid.yml", "url", "the address is called", /not reachable/],
  ["v0/invalid/url_invalid.yml", "url", "the repository is called", /not a valid code repository/],
];

const messageOf = ({ message }: Expectation): string =>
  typeof message === "string" ? message : message.go_expression;

const isOutside = (name: string, expectation: Expectation): boolean =>
  outside.some(
    ([file, key, , says]) =>
      file === name && key === expectation.key && says.test(messageOf(expectation)),
  );

const insideOf = ({ name, expected }: PeerCase): Expectation[] =>
  expected.filter((one) => !isOutside(name, one));

// The peer gives no place to what is about the file as a whole; we do.
const placed = ({ level, key, line, column }: Expectation | Fault): string =>
  key === "" ? `${level} of the file` : `${level} ${key} ${line}:${column}`;

// The register of administrations is not ours; these are the ones that the cases use as known.
const register = new Set(["pcm", "c_h501"]);
const isItalianCode = (code: string): boolean => register.has(code.toLowerCase());

const faultsOf = (one: PeerCase, withRegister = false): readonly Fault[] =>
  readPubliccode(one.bytes, {
    draft: one.isDraft,
    ...(withRegister ? { isItalianCode } : {}),
  }).faults;

const invalid = casesOf("invalid");
const warned = casesOf("valid_with_warnings");
const valid = casesOf("valid");
const named = (cases: readonly PeerCase[]): [string, PeerCase][] =>
  cases.map((one) => [one.name, one]);

describe.skipIf(shared === null)(
  "beside the cases of publiccode-parser-go (skipped where ../shared/data/peers is absent)",
  () => {
    test("no expectation is passed over: each is compared, or listed as outside with its reason", () => {
      const cases = [...invalid, ...warned];
      expect(new Set(cases.map(({ name }) => name))).toEqual(
        new Set([...expectedNames(), ...cases.filter(isUnexpected).map(({ name }) => name)]),
      );
      const all = cases.flatMap(({ expected }) => expected);
      const compared = cases.flatMap(insideOf);
      expect(all.length).toBeGreaterThan(90);
      expect(all.length - compared.length).toBe(outside.length);
    });

    test.each(named(invalid))("%s is refused, with level, key, line and column", (_name, one) => {
      const faults = faultsOf(one, true);
      if (one.expected.length > 0) {
        expect(faults.map(placed).sort()).toEqual(insideOf(one).map(placed).sort());
      }
      const isRefusedInside = one.expected.length === 0 || insideOf(one).length > 0;
      expect(faults.some(({ level }) => level === "error")).toBe(isRefusedInside);
    });

    test.each(named(warned))("%s has just its warnings", (_name, one) => {
      expect(faultsOf(one).map(placed).sort()).toEqual(insideOf(one).map(placed).sort());
    });

    test.each(named(valid))("%s has no faults", (_name, one) => {
      expect(faultsOf(one)).toEqual([]);
    });
  },
);

/** Drafts of version 1 are only known to be right or wrong. */
const isUnexpected = ({ expected }: PeerCase): boolean => expected.length === 0;
