import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  assess,
  assessChange
} from "./chunks/chunk-BQTUWPIF.js";
import "./chunks/chunk-UAT7W5VR.js";
import "./chunks/chunk-C2356XVJ.js";
import "./chunks/chunk-IGFIKWJA.js";
import "./chunks/chunk-E7FSFGPA.js";
import "./chunks/chunk-LACXXRBZ.js";
import "./chunks/chunk-NIWJKMRS.js";
import {
  gitRevision
} from "./chunks/chunk-5UNXZXEX.js";
import {
  folder,
  listingOf,
  newAllowance
} from "./chunks/chunk-4CENBHC7.js";
import "./chunks/chunk-LYQQKBRT.js";
import {
  isOddName,
  printableName,
  staysInside
} from "./chunks/chunk-YXXNZNPL.js";
import {
  readReport,
  reportData
} from "./chunks/chunk-4ZL3DHKU.js";
import "./chunks/chunk-WVXTOQI2.js";
import "./chunks/chunk-5WIIF5SW.js";
import "./chunks/chunk-2XP2OLLD.js";
import "./chunks/chunk-TZRUT6ML.js";
import "./chunks/chunk-GV34YH4G.js";
import "./chunks/chunk-UAX6X4BA.js";
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
