import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import {
  gitRevision
} from "./chunks/chunk-WNKJTFJ4.js";
import {
  readReport,
  reportData
} from "./chunks/chunk-BMBDBBYL.js";
import {
  assess,
  assessChange
} from "./chunks/chunk-XRA324HW.js";
import "./chunks/chunk-UAT7W5VR.js";
import "./chunks/chunk-MVYLMYU4.js";
import "./chunks/chunk-B4E362VM.js";
import "./chunks/chunk-UFBEANEN.js";
import "./chunks/chunk-ONDTMSWA.js";
import "./chunks/chunk-FYRASNWR.js";
import "./chunks/chunk-AQ6LRZFZ.js";
import "./chunks/chunk-P6BUWSDG.js";
import "./chunks/chunk-EYLV4FPW.js";
import {
  folder,
  listingOf
} from "./chunks/chunk-LZILMQQ7.js";
import {
  isOddName,
  printableName,
  staysInside
} from "./chunks/chunk-YXXNZNPL.js";
import "./chunks/chunk-WVXTOQI2.js";
import "./chunks/chunk-FGMA44MO.js";
import "./chunks/chunk-LYQQKBRT.js";
import "./chunks/chunk-5WIIF5SW.js";
import "./chunks/chunk-K7I3IFTK.js";
import "./chunks/chunk-RND2DTPR.js";
import "./chunks/chunk-S56DPFAX.js";
import "./chunks/chunk-JS3EFYGH.js";
import {
  newAllowance
} from "./chunks/chunk-OZYU6OSO.js";
import "./chunks/chunk-U4ITCZNW.js";
import "./chunks/chunk-GV34YH4G.js";
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
