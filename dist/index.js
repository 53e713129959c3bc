import {
  gitRevision
} from "./chunks/chunk-YSKB6FQJ.js";
import {
  readReport,
  reportData
} from "./chunks/chunk-3PB6JH2C.js";
import {
  assess,
  assessChange
} from "./chunks/chunk-P5NQ6FTG.js";
import "./chunks/chunk-6KJ7ICJZ.js";
import "./chunks/chunk-AALU5EJL.js";
import "./chunks/chunk-UC3DXH3G.js";
import "./chunks/chunk-XHBJFT5T.js";
import "./chunks/chunk-CKAR6R3O.js";
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
import "./chunks/chunk-3E7HM6JL.js";
import "./chunks/chunk-LULY6QWJ.js";
import "./chunks/chunk-JXK5DFCZ.js";
import "./chunks/chunk-HZFQ676N.js";
import "./chunks/chunk-KVKRIL26.js";
import "./chunks/chunk-H2UZWYM7.js";
import "./chunks/chunk-VSUUFWV7.js";
import "./chunks/chunk-4RPJBIWQ.js";
import "./chunks/chunk-KBJHQ5AH.js";
import "./chunks/chunk-WAROTLUF.js";
import "./chunks/chunk-J3X53IJA.js";
import "./chunks/chunk-L4N4T67Q.js";
import "./chunks/chunk-R3BT3UFO.js";
import "./chunks/chunk-UYUEZ2WG.js";
import "./chunks/chunk-GRRZFSQF.js";
import "./chunks/chunk-SRX33H6R.js";
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
