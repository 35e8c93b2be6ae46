/** Addresses of the files that the browser build made, with their hashes. */
export interface ClientAssets {
  readonly script: string;
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
}

declare const __CLIENT_ASSETS__: ClientAssets | undefined;

/** Filled in by `vite build --ssr`; empty in a test, which runs without a build. */
export const clientAssets: ClientAssets =
  typeof __CLIENT_ASSETS__ === "undefined"
    ? { script: "/assets/islands.js", styles: [], fonts: [] }
    : __CLIENT_ASSETS__;
