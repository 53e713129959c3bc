import {
  gitRevision
} from "./chunks/chunk-2DZ3SFXV.js";
import {
  readReport,
  reportData
} from "./chunks/chunk-QAK6GZTL.js";
import {
  assess,
  assessChange
} from "./chunks/chunk-6DVGMGR4.js";
import "./chunks/chunk-6KJ7ICJZ.js";
import "./chunks/chunk-GEWDSI4J.js";
import "./chunks/chunk-SNHEKYXC.js";
import "./chunks/chunk-QX7UKGYR.js";
import "./chunks/chunk-WTJRW3TM.js";
import {
  folder,
  listingOf,
  newAllowance
} from "./chunks/chunk-3OCFMSQS.js";
import {
  isOddName,
  printableName,
  staysInside
} from "./chunks/chunk-3ADX3XWD.js";
import "./chunks/chunk-4P74VMOR.js";
import "./chunks/chunk-ZE3X6X3L.js";
import "./chunks/chunk-JXK5DFCZ.js";
import "./chunks/chunk-HZFQ676N.js";
import "./chunks/chunk-HF5VAEQY.js";
import "./chunks/chunk-BU7YYJWJ.js";
import "./chunks/chunk-Y2FCR3SO.js";
import "./chunks/chunk-7QM3GYHO.js";
import "./chunks/chunk-DUATK5Y7.js";
import "./chunks/chunk-CRYFXLJV.js";
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
