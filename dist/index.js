import {
  gitRevision
} from "./chunks/chunk-YSKB6FQJ.js";
import {
  readReport,
  reportData
} from "./chunks/chunk-KMVQGMDR.js";
import {
  assess,
  assessChange
} from "./chunks/chunk-5XA4UDLZ.js";
import "./chunks/chunk-6KJ7ICJZ.js";
import "./chunks/chunk-VACZJPJP.js";
import "./chunks/chunk-RRZQLHM2.js";
import "./chunks/chunk-O5V6UGBO.js";
import "./chunks/chunk-Y6QEJPFG.js";
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
import "./chunks/chunk-RJYB3BAO.js";
import "./chunks/chunk-KKMISKCY.js";
import "./chunks/chunk-JXK5DFCZ.js";
import "./chunks/chunk-HZFQ676N.js";
import "./chunks/chunk-PTEOG3GV.js";
import "./chunks/chunk-UX66QJ22.js";
import "./chunks/chunk-EWRSFC4Y.js";
import "./chunks/chunk-QDUO7MLA.js";
import "./chunks/chunk-DUATK5Y7.js";
import "./chunks/chunk-OABOWOZ3.js";
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
