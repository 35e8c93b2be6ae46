import { get } from "node:http";
import { type Browser, chromium } from "playwright-core";
import { say } from "../test/tool.ts";
import { publicPages } from "./public-pages.ts";
import { chromiumSwitches, requireChromium } from "./requirements.ts";
import { type Measured, type Row, row } from "./row.ts";
import { startOurs, withFolder, withServer } from "./server-process.ts";

const scriptLimits = { floor: 150, goal: 100 };

/** What each public page sends to a browser that has nothing of it yet. */
export async function pages(): Promise<Measured> {
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: chromiumSwitches,
  });
  try {
    const rows = await withFolder((folder) =>
      withServer(startOurs({ DATA_DIR: folder }), async ({ url }) => {
        const all: Row[] = [];
        for (const [name, path] of Object.entries(publicPages)) {
          say(`  ${path}`);
          all.push(...(await weigh(browser, name, url + path)));
        }
        return all;
      }),
    );
    return { rows, notes };
  } finally {
    await browser.close();
  }
}

const notes = [
  "Chromium tells which files a page loads, and these are counted as the server sends them packed with gzip (1 kB is 1,000 bytes); a browser that takes brotli gets less.",
];

async function weigh(browser: Browser, name: string, url: string): Promise<Row[]> {
  const bytes = { document: 0, stylesheet: 0, script: 0 };
  let total = 0;
  for (const [file, kind] of await loadedBy(browser, url)) {
    const size = await gzipBytes(file);
    total += size;
    if (kind in bytes) bytes[kind as keyof typeof bytes] += size;
  }
  return [
    row(`${name}: HTML`, bytes.document / 1000, "kB"),
    row(`${name}: CSS`, bytes.stylesheet / 1000, "kB"),
    row(`${name}: script`, bytes.script / 1000, "kB", scriptLimits),
    row(`${name}: all, with fonts and icons`, total / 1000, "kB"),
  ];
}

/** The address and kind of every file, those that a script brings in later too. */
async function loadedBy(browser: Browser, url: string): Promise<ReadonlyMap<string, string>> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const files = new Map<string, string>();
    page.on("response", (response) => {
      files.set(response.url(), response.request().resourceType());
    });
    await page.goto(url, { waitUntil: "networkidle" });
    return files;
  } finally {
    await context.close();
  }
}

function gzipBytes(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "gzip" } }, (reply) => {
      let bytes = 0;
      reply.on("data", (part: Buffer) => {
        bytes += part.length;
      });
      reply.on("end", () =>
        reply.statusCode === 200
          ? resolve(bytes)
          : reject(new Error(`${url} was answered with ${reply.statusCode}`)),
      );
      reply.on("error", reject);
    }).on("error", reject);
  });
}
