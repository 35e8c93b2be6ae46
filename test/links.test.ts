import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./tool.ts";

// A document that points to nothing is worse than none: every link to a file of ours must lead somewhere.
const documents = globSync(["*.md", "docs/**/*.md", "data/*.md", "src/**/*.md"], { cwd: root });
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, "");

/** As GitHub and Forgejo name a heading in an address. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
const anchorsIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading.trim())));

test("there are documents to read", () => {
  expect(documents.length).toBeGreaterThan(15);
});

test.each(documents)("every link of %s leads somewhere", (document) => {
  const text = withoutCode(read(document));
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  const lost = links
    .filter((link) => !/^(https?|mailto):/.test(link))
    .filter((link) => {
      const [path = "", anchor] = link.split("#");
      const file = path === "" ? document : join(dirname(document), path);
      if (!existsSync(join(root, file))) return true;
      return anchor !== undefined && !anchorsIn(read(file)).has(anchor);
    });
  expect(lost).toEqual([]);
});
