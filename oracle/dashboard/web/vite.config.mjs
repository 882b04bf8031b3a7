import { readFileSync } from "node:fs";
import { defineConfig } from "vite";

// The fonts' licence travels with them.
const fontLicences = {
  name: "font-licences",
  generateBundle() {
    for (const font of ["@fontsource-variable/ibm-plex-sans", "@fontsource/ibm-plex-mono"]) {
      const source = readFileSync(new URL(`node_modules/${font}/LICENSE`, import.meta.url), "utf8");
      this.emitFile({ type: "asset", fileName: `assets/${font.split("/")[1]}.LICENSE.txt`, source });
    }
  },
};

// Names carry no digest and nothing is inlined, so that the same source gives the
// same files everywhere and the page's policy needs nothing but 'self'.
export default defineConfig({
  base: "./",
  plugins: [fontLicences],
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2022",
    cssTarget: ["chrome125", "firefox128", "safari18"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        entryFileNames: "assets/page.js",
        chunkFileNames: "assets/[name].js",
        assetFileNames: "assets/[name][extname]",
      },
    },
  },
});
