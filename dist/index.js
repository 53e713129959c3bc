import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  gitRevision
} from "./chunks/chunk-75AOLLFX.js";
import {
  readReport,
  reportData
} from "./chunks/chunk-FSXOA2WJ.js";
import {
  assess,
  assessChange
} from "./chunks/chunk-YXDL5VYW.js";
import "./chunks/chunk-UAT7W5VR.js";
import "./chunks/chunk-7IZE6QJA.js";
import "./chunks/chunk-KL5BPKT6.js";
import "./chunks/chunk-4CGXGQFT.js";
import "./chunks/chunk-M26VZVCW.js";
import {
  folder,
  listingOf,
  newAllowance
} from "./chunks/chunk-THEYDUKS.js";
import {
  isOddName,
  printableName,
  staysInside
} from "./chunks/chunk-YXXNZNPL.js";
import "./chunks/chunk-GCO4MLWY.js";
import "./chunks/chunk-C2356XVJ.js";
import "./chunks/chunk-WVXTOQI2.js";
import "./chunks/chunk-2XP2OLLD.js";
import "./chunks/chunk-4VDZXWJ5.js";
import "./chunks/chunk-JI3NTBYR.js";
import "./chunks/chunk-6FV623VX.js";
import "./chunks/chunk-FGMA44MO.js";
import "./chunks/chunk-322WMHSJ.js";
import "./chunks/chunk-LYQQKBRT.js";
import "./chunks/chunk-GV34YH4G.js";
import "./chunks/chunk-5WIIF5SW.js";
import "./chunks/chunk-K7I3IFTK.js";
import "./chunks/chunk-YDJVOGFK.js";
import "./chunks/chunk-IGFIKWJA.js";
import "./chunks/chunk-LMKVKGHW.js";

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
