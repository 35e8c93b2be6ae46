// Builds the commands about messages into a few files, so that they start about as fast as Node itself does: the sources are
// more than a hundred files, in a language that Node has to translate. Writes to the folder that is given: as deep in dist/ as
// the sources are in src/, from where the facts are found.
import { statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = join(root, "src/server/commands/messages");
const [folder] = process.argv.slice(2);
const used = ["bin/build-messages.mjs", "package-lock.json"];

/** An import of a part of Node by name makes it load all that it can give; taken in this way it is only what is used. */
const plainNode = {
  name: "plain-node",
  renderChunk: (code) =>
    code.replace(
      /^import \{([^}]*)\} from "(node:\w+)";$/gm,
      (_, names, part) =>
        `const {${names.replaceAll(" as ", ": ")}} = process.getBuiltinModule("${part}");`,
    ),
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      used.push(...Object.keys(chunk.modules ?? {}));
      if (/\\[\u0080-\uffff]|String\.raw/.test(chunk.code ?? ""))
        throw new Error("not to be escaped");
      if (chunk.code) chunk.code = chunk.code.replace(/[\u0080-\uffff]/g, escaped);
    }
  },
};

/** A text of ASCII is read twice as fast, and takes half the room. */
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** What a check needs lies together: each file costs a millisecond to find and link. What only others need is loaded for them. */
const check = {
  name: "check",
  test: (id) =>
    /\/standards\/istandaarden\/|\/commands\/messages\/|\/working-days\/dutch-day\.ts$/.test(id) &&
    !/\/(?:program|check-worker|answer-files|check-in-workers|write-new|explain-\w+|write-example|tell-deadlines|deadline-text)\.ts$/.test(
      id,
    ) &&
    !/\/(?:answers|deadlines|examples|explanations|later|writer)\//.test(id),
};

await build({
  root,
  configFile: false,
  logLevel: "warn",
  ssr: { noExternal: true },
  plugins: [plainNode],
  build: {
    target: "node24",
    ssr: true,
    outDir: folder,
    emptyOutDir: true,
    // Half as much to read: it is nearly all that starting comes to.
    minify: true,
    rolldownOptions: {
      input: [join(sources, "program.ts"), join(sources, "check/check-worker.ts")],
      output: {
        entryFileNames: "[name].mjs",
        chunkFileNames: "[name].mjs",
        codeSplitting: { groups: [check] },
      },
    },
  },
});

// From what it was made: when one of these changes, it is made again. A file that comes along is named in one of them.
const stamp = used
  .filter((file) => !file.startsWith("\0"))
  .map((file) => resolve(root, file))
  .map((path) => {
    const { size, mtimeMs } = statSync(path);
    return [relative(root, path).replaceAll(sep, "/"), size, mtimeMs].join("\t");
  });
writeFileSync(join(folder, ".built"), stamp.join("\n"));
