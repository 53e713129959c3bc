import {
  gitRevision
} from "./chunks/chunk-YSKB6FQJ.js";
import {
  readReport,
  reportData
} from "./chunks/chunk-UQ5LXQNY.js";
import {
  assess,
  assessChange
} from "./chunks/chunk-XSAHKLLO.js";
import "./chunks/chunk-6KJ7ICJZ.js";
import "./chunks/chunk-DPTKQJX2.js";
import "./chunks/chunk-MBCIT5KD.js";
import "./chunks/chunk-YSBH5SXZ.js";
import "./chunks/chunk-EYK2XDNN.js";
import {
  folder,
  listingOf,
  newAllowance
} from "./chunks/chunk-WU6VLQ6B.js";
import {
  isOddName,
  printableName,
  staysInside
} from "./chunks/chunk-3ADX3XWD.js";
import "./chunks/chunk-TABYFVDH.js";
import "./chunks/chunk-ZYDKQLML.js";
import "./chunks/chunk-JXK5DFCZ.js";
import "./chunks/chunk-HZFQ676N.js";
import "./chunks/chunk-I2B6TJAV.js";
import "./chunks/chunk-WT6FHO4A.js";
import "./chunks/chunk-FDFVIWJV.js";
import "./chunks/chunk-56O6FAHY.js";
import "./chunks/chunk-DUATK5Y7.js";
import "./chunks/chunk-MEJ6SBLN.js";
import "./chunks/chunk-J3X53IJA.js";
import "./chunks/chunk-L4N4T67Q.js";
import "./chunks/chunk-OBY2PKZU.js";
import "./chunks/chunk-UYUEZ2WG.js";
import "./chunks/chunk-GRRZFSQF.js";
import "./chunks/chunk-FSKJLKYN.js";
import "./chunks/chunk-NWZVLVFX.js";
import "./chunks/chunk-4225Q4N4.js";

// src/sources/memory.ts
function memory(files) {
  const encoder = new TextEncoder();
  const contents = /* @__PURE__ */ new Map();
  const odd = [];
  for (const [path, content] of Object.entries(files)) {
    if (isOddName(path) || !staysInside(path)) odd.push({ path: printableName(path), reason: "odd-name" });
    else contents.set(path, typeof content === "string" ? encoder.encode(content) : content);
  }
  const allowance = newAllowance();
  return {
    name: "memory",
    async list() {
      return listingOf({ files: [...contents].map(([path, bytes]) => ({ path, size: bytes.length })), leftOut: odd });
    },
    async read(paths) {
      const found = /* @__PURE__ */ new Map();
      const leftOut = [];
      for (const path of paths) {
        const bytes = contents.get(path);
        const reason = bytes ? allowance.take(bytes.length) : "missing";
        if (bytes && !reason) found.set(path, bytes);
        else leftOut.push({ path: printableName(path), reason: reason ?? "missing" });
      }
      return { files: found, leftOut };
    }
  };
}
export {
  assess,
  assessChange,
  folder,
  gitRevision,
  memory,
  readReport,
  reportData
};
