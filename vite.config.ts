import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Manifest, type Plugin } from "vite";
import type { ClientAssets } from "./src/web/client-assets.ts";

const at = (path: string) => new URL(path, import.meta.url).pathname;
const clientManifest = at("dist/web/client/.vite/manifest.json");

/** Names of the hashed files of the client build, written into the server bundle. */
function clientAssets(): ClientAssets {
  if (!existsSync(clientManifest)) {
    throw new Error("Build the client first: `vite build`, then `vite build --ssr`");
  }
  const manifest = JSON.parse(readFileSync(clientManifest, "utf8")) as Manifest;
  const entry = manifest["src/web/islands.ts"];
  if (!entry) throw new Error("The client manifest has no src/web/islands.ts");
  const preloaded = /source-sans-3-latin-(400|700)-/;
  return {
    script: `/${entry.file}`,
    styles: (entry.css ?? [manifest["style.css"]?.file ?? ""]).map((file) => `/${file}`),
    fonts: (entry.assets ?? []).filter((file) => preloaded.test(file)).map((file) => `/${file}`),
  };
}

/** Each text file once more, packed, so that the server packs none of them while somebody waits. */
const packed: Plugin = {
  name: "packed",
  apply: ({ build }) => !build?.ssr,
  closeBundle() {
    const folder = at("dist/web/client/assets/");
    for (const name of readdirSync(folder).filter((file) => /\.(js|css)$/.test(file))) {
      const content = readFileSync(folder + name);
      writeFileSync(`${folder}${name}.br`, brotliCompressSync(content));
      writeFileSync(`${folder}${name}.gz`, gzipSync(content, { level: 9 }));
    }
  },
};

/**
 * Two builds. `vite build` makes what the browser gets (dist/web/client); `vite build --ssr`
 * makes the bundle the server draws pages with (dist/web/server/render.js). In that order.
 */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), packed],
  publicDir: at("src/web/public"),
  resolve: {
    alias: {
      // The icons of the Amsterdam design system have a closed licence; ours take their place.
      "@amsterdam/design-system-react-icons": at("src/web/ui/amsterdam-icons.tsx"),
      // Module by module, so that only the components in use come along: no logo, no date picker.
      "@amsterdam/design-system-react": at(
        "node_modules/@amsterdam/design-system-react/dist/index.js",
      ),
    },
  },
  define: isSsrBuild
    ? {
        __CLIENT_ASSETS__: JSON.stringify(clientAssets()),
        // Else React's development build comes along, which draws several times slower.
        "process.env.NODE_ENV": '"production"',
      }
    : {},
  ssr: { noExternal: true },
  build: {
    target: isSsrBuild ? "node20" : "es2022",
    outDir: at(isSsrBuild ? "dist/web/server" : "dist/web/client"),
    emptyOutDir: true,
    copyPublicDir: !isSsrBuild,
    manifest: !isSsrBuild,
    ssr: isSsrBuild === true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    reportCompressedSize: false,
    rolldownOptions: { input: at(isSsrBuild ? "src/web/render.tsx" : "src/web/islands.ts") },
  },
}));
