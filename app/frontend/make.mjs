// Called by the Maven build: installs what the lock file names, once for each lock file, then builds
// the style and script files into the class path folder given.
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;
const classes = process.argv[2];
const stamp = join(here, "node_modules", ".made-from");
const lock = createHash("sha256").update(readFileSync(join(here, "package-lock.json"))).digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--silent"], { cwd: here, stdio: "inherit" });
  writeFileSync(stamp, lock);
}
execFileSync("node", ["build.mjs", join(classes, "static", "assets"), join(classes, "assets.properties")], {
  cwd: here,
  stdio: "inherit",
});
