// Bundles styles, fonts and scripts with content hashes, and writes which hashed file each logical
// name stands for.
//
//   node build.mjs <outdir>          writes <outdir>/**, and assets.properties two folders up
//   node build.mjs <outdir> <file>   the same, with the list written to <file>
//
// <outdir> is what the service serves as /assets/. A warning fails the build: esbuild only warns
// when an @layer line hides the imports after it.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const outdir = resolve(process.argv[2] ?? join(here, "dist", "assets"));
const list = resolve(process.argv[3] ?? join(outdir, "..", "..", "assets.properties"));
const entries = { "vagval.css": "css/index.css", "vagval.js": "js/index.js", "live.js": "js/live.js", "icon.svg": "icon.svg" };

await rm(outdir, { recursive: true, force: true });
await mkdir(dirname(list), { recursive: true });

const result = await build({
  absWorkingDir: here,
  entryPoints: Object.entries(entries).map(([name, path]) => ({ in: path, out: name.replace(/\.\w+$/, "") })),
  outdir,
  bundle: true,
  minify: true,
  metafile: true,
  format: "esm",
  target: ["chrome120", "firefox121", "safari17"],
  entryNames: "[name]-[hash]",
  assetNames: "fonts/[name]-[hash]",
  loader: { ".woff2": "file", ".svg": "copy" },
  logLevel: "warning",
});

if (result.warnings.length > 0) {
  console.error(`The front end was not built: ${result.warnings.length} warning(s) above.`);
  process.exit(1);
}

const pathOf = (output) => relative(outdir, resolve(here, output)).replaceAll("\\", "/");
const nameOf = (output, { entryPoint }) =>
  Object.keys(entries).find((name) => entries[name] === entryPoint) ?? pathOf(output).replace(/-[A-Z0-9]{8}(?=\.\w+$)/, "");
const lines = Object.entries(result.metafile.outputs)
  .map(([output, made]) => `${nameOf(output, made)}=${pathOf(output)}`)
  .sort();
await writeFile(list, lines.join("\n") + "\n");
console.log(lines.join("\n"));
