import {
  __commonJS,
  __toESM
} from "./chunk-4225Q4N4.js";

// from-node:node:fs?src/delivery/files.ts
var require_node_fs = __commonJS({
  "from-node:node:fs?src/delivery/files.ts"(exports, module) {
    module.exports = process.getBuiltinModule("node:fs");
  }
});

// from-node:node:path?src/delivery/files.ts
var require_node_path = __commonJS({
  "from-node:node:path?src/delivery/files.ts"(exports, module) {
    module.exports = process.getBuiltinModule("node:path");
  }
});

// src/delivery/files.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
function writeWhole(path, text) {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    (0, import_node_fs.writeFileSync)(draft, text);
    (0, import_node_fs.renameSync)(draft, path);
  } catch (error) {
    (0, import_node_fs.rmSync)(draft, { force: true });
    throw error;
  }
}
function writeNew(root, path, text) {
  const steps = path.split("/").slice(0, -1);
  for (const [at] of steps.entries()) {
    const folder = (0, import_node_path.join)(root, ...steps.slice(0, at + 1));
    const found = (0, import_node_fs.lstatSync)(folder, { throwIfNoEntry: false });
    if (!found) (0, import_node_fs.mkdirSync)(folder);
    else if (!found.isDirectory()) return "leads-out";
  }
  try {
    (0, import_node_fs.writeFileSync)((0, import_node_path.join)(root, path), text, { flag: "wx" });
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
