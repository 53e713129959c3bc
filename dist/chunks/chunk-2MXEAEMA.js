import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);

// src/delivery/files.ts
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
function writeWhole(path, text) {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
function writeNew(root, path, text) {
  const steps = path.split("/").slice(0, -1);
  for (const [at] of steps.entries()) {
    const folder = join(root, ...steps.slice(0, at + 1));
    const found = lstatSync(folder, { throwIfNoEntry: false });
    if (!found) mkdirSync(folder);
    else if (!found.isDirectory()) return "leads-out";
  }
  try {
    writeFileSync(join(root, path), text, { flag: "wx" });
    return void 0;
  } catch (error) {
    if (error.code === "EEXIST") return "taken";
    throw error;
  }
}

export {
  writeWhole,
  writeNew
};
