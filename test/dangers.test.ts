import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./tool.ts";

// What the program does not do, or in one place only, so that docs/security/asvs.md can say so and stay true.

interface Danger {
  readonly what: string;
  readonly shape: RegExp;
  /** Where it would be looked for. */
  readonly folder: "src" | "src/server" | "src/web";
  /** The files that may, each with a reason in it. */
  readonly only: readonly string[];
}

const platform = "src/server/platform";
const dangers: readonly Danger[] = [
  {
    what: "a program of the machine is started",
    shape: /child_process/,
    folder: "src",
    only: [],
  },
  {
    what: "text is run as code",
    shape: /\beval\(|new Function\(|node:vm\b/,
    folder: "src",
    only: [],
  },
  {
    what: "HTML is put into a page as it is",
    shape: /dangerouslySetInnerHTML|(inner|outer)HTML|insertAdjacentHTML|document\.write/,
    folder: "src/web",
    only: ["src/web/island.tsx"],
  },
  {
    what: "something is kept in the browser",
    shape: /localStorage|sessionStorage|indexedDB|document\.cookie/,
    folder: "src/web",
    only: [
      "src/web/network/directory/filter-form.ts",
      // What was typed in a form and not sent, in this tab alone.
      "src/web/catalogue-work/keep-typed.ts",
      // How many messages were checked and which rules they broke: counts alone.
      "src/web/message-check/burden/use-burden.ts",
    ],
  },
  {
    what: "a page talks with another window, or over a lasting connection",
    shape: /postMessage|onmessage|Listener\("message"|WebSocket|EventSource|RTCPeerConnection/,
    folder: "src/web",
    // The page that checks messages and its own worker, within the browser.
    only: ["src/web/message-check/use-checker.ts", "src/web/message-check/worker/check-worker.ts"],
  },
  {
    what: "SQL is put together from text",
    shape: /sql\.(raw|lit)\b|CompiledQuery/,
    folder: "src/server",
    only: [
      // The statements of a migration, as they stand in its file.
      `${platform}/migrate.ts`,
      // Names of tables and columns, as the database itself gives and quotes them.
      `${platform}/backup.ts`,
      `${platform}/restore.ts`,
      // The names of the columns of a line.
      `${platform}/audit/line-store.ts`,
      // A number in the program: one day.
      "src/server/network/municipalities/reorganisation-store.ts",
    ],
  },
  {
    what: "something is asked of another server",
    shape:
      /\bfetch\(|^import (?!type)[^;]*from "(undici|nodemailer)"|^import (?!type)[^;]*\brequest\b[^;]*from "node:https?"/m,
    folder: "src/server",
    only: [
      // Wherever an address may come from somebody: it goes nowhere inside.
      `${platform}/outside/fetch-outside.ts`,
      // This machine itself: the practice provider, and a socket file.
      `${platform}/sign-in/providers/connect-providers.ts`,
      `${platform}/control.ts`,
      `${platform}/mail/smtp-sender.ts`,
    ],
  },
  {
    what: "a regular expression is made at run time",
    shape: /new RegExp\(/,
    folder: "src",
    // The words that are looked for, escaped; the name of a cookie; an address that is erased, escaped; the four digits of a
    // municipality; and parts that are all constant.
    only: [
      "src/web/ui/marked.tsx",
      "src/server/commands/messages/municipality-list.ts",
      "src/standards/istandaarden/privacy/mask-bsn.ts",
      `${platform}/http/sign-in-cookie.ts`,
      `${platform}/without-address.ts`,
    ],
  },
  {
    what: "chance that can be guessed is used",
    shape: /Math\.random/,
    folder: "src/server",
    only: [],
  },
  {
    what: "a hash is used that is weak",
    shape: /"(sha1|md5|SHA1)"/,
    folder: "src/server",
    // The tag of an answer, which protects nothing; and what authenticator apps take.
    only: [`${platform}/http/server.ts`, `${platform}/sign-in/second-factor/time-code.ts`],
  },
  {
    what: "the certificate of another server is not looked at",
    shape: /rejectUnauthorized|NODE_TLS_REJECT/,
    folder: "src/server",
    only: [],
  },
];

const sourcesIn = (folder: string): string[] =>
  globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }).filter(
    (file) => !/\.(test|fixture)\.tsx?$|\/test-[a-z-]+\.ts$/.test(file),
  );
const read = (file: string): string => readFileSync(join(root, file), "utf8");

test("there are sources to read", () => {
  expect(sourcesIn("src/server").length).toBeGreaterThan(100);
  expect(sourcesIn("src/web").length).toBeGreaterThan(100);
});

test.each(dangers)("$what only where this says", ({ shape, folder, only }) => {
  const found = sourcesIn(folder).filter((file) => shape.test(read(file)));
  expect(found.toSorted()).toEqual(only.toSorted());
});
