// `npm run package [-- FOLDER]`: makes the library about messages into a package that others can install, in FOLDER or in
// dist/package/istandaarden. `npm pack` there makes the file. Its front doors are index.ts and the index.ts of a folder in it.
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { build } from "vite";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const standards = join(root, "src/standards");
const library = join(standards, "istandaarden");
const folder = resolve(process.argv[2] ?? join(root, "dist/package/istandaarden"));
const plain = (path) => path.replaceAll(sep, "/");
const asText = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** The name by which each front door is asked for, and its source. */
const doors = Object.fromEntries(
  globSync(["index.ts", "*/index.ts"], { cwd: library })
    .map(plain)
    .sort()
    .map((file) => [file === "index.ts" ? "index" : dirname(file), join(library, file)])
    .sort(([door]) => (door === "index" ? -1 : 0)),
);

// Where each part comes from is told from here on, so that no folder of this machine is in it.
process.chdir(root);
const bundled = await writePrograms();
writeTypes();
writeAbout();
process.stdout.write(`${folder}\n`);

/** Scripts, in parts: a program that only checks does not load what makes examples. Tells which files are in them. */
async function writePrograms() {
  const used = new Set();
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    plugins: [
      {
        name: "used",
        generateBundle(_, bundle) {
          for (const { modules = {} } of Object.values(bundle)) {
            for (const file of Object.keys(modules)) used.add(file);
          }
        },
      },
    ],
    build: {
      target: "es2022",
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      // Whoever looks into a fault must be able to read it.
      minify: false,
      lib: { entry: doors, formats: ["es"] },
      rolldownOptions: {
        output: { entryFileNames: "[name].js", chunkFileNames: "parts/[name].js" },
      },
    },
  });
  return [...used];
}

/**
 * The types, of no more files than the front doors lead to. They are made with nothing of Node known, and with what every
 * engine has since ES2023: a source that uses more is refused.
 */
function writeTypes() {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: ["-"] },
    ts.sys,
    root,
  );
  const program = ts.createProgram(Object.values(doors), {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    types: [],
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    rootDir: standards,
    outDir: join(folder, "types"),
  });
  const made = new Map();
  const { diagnostics } = program.emit(undefined, (file, text) => made.set(resolve(file), text));
  const faults = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (faults.length > 0) {
    throw new Error(
      ts.formatDiagnostics(faults, {
        getCanonicalFileName: (file) => file,
        getCurrentDirectory: () => root,
        getNewLine: () => "\n",
      }),
    );
  }
  const asked = Object.keys(doors).map((door) => typesOf(door));
  for (const file of asked) {
    const text = made.get(file);
    if (text === undefined) throw new Error(`there are no types of ${relative(folder, file)}`);
    mkdirSync(dirname(file), { recursive: true });
    // In a package stands what was compiled, and its name is asked for.
    writeFileSync(file, text.replace(/(["'])(\.{1,2}\/[^"']+)\.ts\1/g, "$1$2.js$1"));
    for (const [, to] of text.matchAll(/["'](\.{1,2}\/[^"']+)\.ts["']/g)) {
      const next = resolve(dirname(file), `${to}.d.ts`);
      if (!asked.includes(next)) asked.push(next);
    }
  }
}

function typesOf(door) {
  const source = relative(standards, doors[door]);
  return join(folder, "types", source.replace(/\.ts$/, ".d.ts"));
}

/** What the package is, for npm and for people. */
function writeAbout() {
  const { version, license, engines } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const exports = Object.fromEntries(
    Object.keys(doors).map((door) => [
      door === "index" ? "." : `./${door}`,
      { types: `./${plain(relative(folder, typesOf(door)))}`, default: `./${door}.js` },
    ]),
  );
  const about = {
    name: "@waaier/istandaarden",
    version,
    description: "Checks, reads, writes and explains the messages of iWmo and iJw 3.2",
    keywords: ["iwmo", "ijw", "istandaarden", "wmo", "jeugdwet", "xml"],
    license,
    author: "Maintainers of Waaier",
    type: "module",
    engines,
    sideEffects: false,
    // For tools that do not know of `exports`.
    main: exports["."].default,
    types: exports["."].types,
    exports: { ...exports, "./package.json": "./package.json" },
    files: ["*.js", "parts", "types", "NOTICES.md"],
  };
  writeFileSync(join(folder, "package.json"), asText(about));
  copyFileSync(join(root, "LICENSE"), join(folder, "LICENSE"));
  copyFileSync(join(library, "README.md"), join(folder, "README.md"));
  const notices = packagesIn(bundled).map(noticeOf);
  if (notices.length > 0) writeFileSync(join(folder, "NOTICES.md"), notices.join("\n"));
}

/** Of which packages a part is in ours: whoever installs ours does not install them. */
function packagesIn(files) {
  const places = files.map(
    (file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(plain(file))?.[0],
  );
  return [...new Set(places.filter((place) => place !== undefined))].sort();
}

/** Their licences ask to be handed on. */
function noticeOf(place) {
  const { name, version, license } = JSON.parse(readFileSync(join(place, "package.json"), "utf8"));
  const terms = join(place, "LICENSE");
  if (!existsSync(terms)) throw new Error(`there is no licence of ${name} to hand on`);
  const text = readFileSync(terms, "utf8").trim();
  return `# ${name} ${version} (${license})\n\nA part of it stands in the scripts of this package.\n\n${text}\n`;
}
