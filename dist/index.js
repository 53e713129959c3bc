import {
  readReport,
  reportData
} from "./chunks/chunk-2QFVSJOC.js";
import "./chunks/chunk-55PMF2CI.js";
import "./chunks/chunk-II2T6K7Y.js";
import {
  gitRevision
} from "./chunks/chunk-3OU5J64D.js";
import "./chunks/chunk-O5LJRCBD.js";
import "./chunks/chunk-DFGTSR73.js";
import {
  assess,
  assessChange
} from "./chunks/chunk-76KBZHG2.js";
import "./chunks/chunk-JXK5DFCZ.js";
import {
  folder
} from "./chunks/chunk-IE7ZVWMZ.js";
import {
  listingOf
} from "./chunks/chunk-QSVYEFUG.js";
import "./chunks/chunk-6LGYCZQA.js";
import "./chunks/chunk-3UQAP7HL.js";
import "./chunks/chunk-EPOYNXAG.js";
import "./chunks/chunk-HESS4VCD.js";
import "./chunks/chunk-SQ3HUYPY.js";
import "./chunks/chunk-22VI62ZJ.js";
import "./chunks/chunk-PIKZPN6F.js";
import "./chunks/chunk-4EDR2P3N.js";
import "./chunks/chunk-JPFPC4QZ.js";
import "./chunks/chunk-2GMM7SOI.js";
import "./chunks/chunk-D5SRIIYB.js";
import "./chunks/chunk-DFHO7OK3.js";
import "./chunks/chunk-UUHG2HMC.js";
import "./chunks/chunk-JWZZFMTB.js";
import "./chunks/chunk-ZG5P6BNE.js";
import "./chunks/chunk-HZFQ676N.js";
import "./chunks/chunk-FTQNLTO3.js";
import "./chunks/chunk-EP2J66OY.js";
import "./chunks/chunk-J7J5V3MV.js";
import {
  newAllowance
} from "./chunks/chunk-AP3DJXZZ.js";
import "./chunks/chunk-VRU7LG3L.js";
import "./chunks/chunk-2GRZEAIZ.js";
import "./chunks/chunk-CJ25KYHS.js";
import "./chunks/chunk-OUCPIGUN.js";
import "./chunks/chunk-ZAO762KL.js";
import "./chunks/chunk-5JPCZPUK.js";
import "./chunks/chunk-2E3J3G7Q.js";
import "./chunks/chunk-MFK6EF7E.js";
import "./chunks/chunk-O3XB3C2Q.js";
import {
  isOddName,
  printableName,
  staysInside
} from "./chunks/chunk-3ADX3XWD.js";
import "./chunks/chunk-VP3ELB3F.js";
import "./chunks/chunk-ABO4H2LP.js";
import "./chunks/chunk-HUPUXTKO.js";
import "./chunks/chunk-GRRZFSQF.js";
import "./chunks/chunk-J3X53IJA.js";
import "./chunks/chunk-R3BT3UFO.js";
import "./chunks/chunk-L4N4T67Q.js";
import "./chunks/chunk-UYUEZ2WG.js";
import "./chunks/chunk-UGYMYNFT.js";
import "./chunks/chunk-NWZVLVFX.js";
import "./chunks/chunk-4225Q4N4.js";

// src/sources/memory.ts
function memory(files, earlier = []) {
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
    ...earlier.length > 0 && { log: async () => pastOf(earlier) },
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
function pastOf(versions) {
  return {
    async of(path) {
      const commits = versions.flatMap(({ on, files }, at) => {
        const [before, after] = [versions[at - 1]?.files[path], files[path]];
        if (before === after) return [];
        return [{ id: String(at), day: on, path, before: before === void 0 ? [] : [before], after }];
      });
      const now = versions.at(-1)?.files[path];
      return now === void 0 ? void 0 : { commits: commits.toReversed(), now, isWhole: true };
    },
    async standing(commit, paths) {
      return paths.map((path) => versions[Number(commit)]?.files[path]).find((text) => text !== void 0);
    },
    async texts(blobs) {
      return new Map(blobs.map((text) => [text, text]));
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
