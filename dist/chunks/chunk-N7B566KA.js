// from-node:node:fs?src/delivery/files.ts
var whole = process.getBuiltinModule("node:fs");
var chmodSync_ = /* @__PURE__ */ (() => whole.chmodSync)();
var lstatSync_ = /* @__PURE__ */ (() => whole.lstatSync)();
var mkdirSync_ = /* @__PURE__ */ (() => whole.mkdirSync)();
var readFileSync_ = /* @__PURE__ */ (() => whole.readFileSync)();
var renameSync_ = /* @__PURE__ */ (() => whole.renameSync)();
var rmSync_ = /* @__PURE__ */ (() => whole.rmSync)();
var writeFileSync_ = /* @__PURE__ */ (() => whole.writeFileSync)();

// from-node:node:path?src/delivery/files.ts
var whole2 = process.getBuiltinModule("node:path");
var join_ = /* @__PURE__ */ (() => whole2.join)();

// src/delivery/files.ts
function writeWhole(path, text) {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync_(draft, text);
    renameSync_(draft, path);
  } catch (error) {
    rmSync_(draft, { force: true });
    throw error;
  }
}
function writeInto(folder, files) {
  mkdirSync_(folder, { recursive: true });
  for (const { name, text } of files) writeWhole(join_(folder, name), text);
}
function writeNew(root, path, text) {
  const steps = path.split("/").slice(0, -1);
  for (const [at] of steps.entries()) {
    const folder = join_(root, ...steps.slice(0, at + 1));
    const found = lstatSync_(folder, { throwIfNoEntry: false });
    if (!found) mkdirSync_(folder);
    else if (!found.isDirectory()) return "leads-out";
  }
  try {
    writeFileSync_(join_(root, path), text, { flag: "wx" });
    return void 0;
  } catch (error) {
    if (error.code === "EEXIST") return "taken";
    throw error;
  }
}
function writeOver(root, path, { before, after }) {
  const steps = path.split("/");
  const found = steps.map((_, at) => lstatSync_(join_(root, ...steps.slice(0, at + 1)), { throwIfNoEntry: false }));
  if (found.some((one) => one?.isSymbolicLink()) || steps.includes("..")) return "leads-out";
  const file = found.at(-1);
  const place = join_(root, path);
  if (!file?.isFile() || !readFileSync_(place).equals(before)) return "changed";
  const draft = `${place}.${process.pid}.tmp`;
  try {
    writeFileSync_(draft, after, { flag: "wx" });
    chmodSync_(draft, file.mode);
    renameSync_(draft, place);
    return void 0;
  } catch (error) {
    rmSync_(draft, { force: true });
    throw error;
  }
}

export {
  writeWhole,
  writeInto,
  writeNew,
  writeOver
};
