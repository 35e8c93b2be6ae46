/** What a browser says that it is, so far that its owner knows it again: families, without versions. */
export interface Device {
  readonly browser: string | null;
  readonly system: string | null;
}

// The first that fits: many browsers say that they are others as well.
const browsers: readonly [RegExp, string][] = [
  [/\bEdgA?(iOS)?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS|Chromium)\//, "Chrome"],
  [/\bVersion\/.*\bSafari\//, "Safari"],
];
const systems: readonly [RegExp, string][] = [
  [/\bWindows\b/, "Windows"],
  [/\bAndroid\b/, "Android"],
  [/\b(iPhone|iPad|iPod)\b/, "iOS"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bMac OS X\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

/** Reads `User-Agent`. What is not known is null, and nothing of the header itself is kept. */
export function deviceOf(userAgent: string | undefined): Device {
  // A header can be as long as all headers together; what is looked for stands in front.
  const said = (userAgent ?? "").slice(0, 500);
  const first = (known: readonly [RegExp, string][]): string | null =>
    known.find(([shape]) => shape.test(said))?.[1] ?? null;
  return { browser: first(browsers), system: first(systems) };
}
