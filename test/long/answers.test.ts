import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { answeredBy } from "../../src/standards/istandaarden/answers/answered-by.ts";
import { answerable, rowsOf } from "../../src/standards/istandaarden/answers/verdicts.fixture.ts";
import { official, schemaOf } from "../../src/standards/istandaarden/official.fixture.ts";

// What is sent back is held against the official schema of the message that it is, by xmllint.

const folder = mkdtempSync(join(tmpdir(), "waaier-answers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.skipIf(official === null).each(answerable.map((message) => [message.name, message] as const))(
  "every answer to %s is right by its schema",
  (name, message) => {
    const retour = answeredBy(message);
    if (!retour) throw new Error(`${name} is not answered`);
    const files = rowsOf(message).flatMap(({ verdict, answer }, n) => {
      if (answer.kind !== "message") return [];
      const file = join(folder, `${name}-${n}.xml`);
      writeFileSync(file, [...answer.xml].join(""));
      return [{ file, verdict }];
    });
    const { stderr } = spawnSync(
      "xmllint",
      ["--noout", "--nonet", "--schema", schemaOf(retour), ...files.map(({ file }) => file)],
      { encoding: "utf8" },
    );
    const refused = files.filter(({ file }) => !stderr.includes(`${file} validates\n`));
    expect(refused.map(({ verdict }) => verdict)).toEqual([]);
    expect(files.length).toBeGreaterThan(6);
    const schema = retour.reconstructed ? "reconstructed schema" : "official schema";
    process.stdout.write(`${name} -> ${retour.name}: ${files.length} answers, ${schema}\n`);
  },
);
