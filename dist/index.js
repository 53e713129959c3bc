import {
  readReport,
  reportData
} from "./chunks/chunk-ZEYMLHPN.js";
import "./chunks/chunk-RSLRMHNQ.js";
import "./chunks/chunk-II2T6K7Y.js";
import {
  gitRevision
} from "./chunks/chunk-QYL6VYCH.js";
import "./chunks/chunk-O5LJRCBD.js";
import "./chunks/chunk-DFGTSR73.js";
import {
  assess,
  assessChange
} from "./chunks/chunk-KCIMLODD.js";
import "./chunks/chunk-JXK5DFCZ.js";
import {
  folder
} from "./chunks/chunk-B3LEJAFJ.js";
import {
  listingOf
} from "./chunks/chunk-QSVYEFUG.js";
import "./chunks/chunk-Y74P77BT.js";
import "./chunks/chunk-YY2QILHP.js";
import "./chunks/chunk-ISS5GWWI.js";
import "./chunks/chunk-HHZUDNKK.js";
import "./chunks/chunk-HESS4VCD.js";
import "./chunks/chunk-KJCVAN4O.js";
import "./chunks/chunk-RZVVUTEP.js";
import "./chunks/chunk-PIKZPN6F.js";
import "./chunks/chunk-WDGKNF74.js";
import "./chunks/chunk-JPFPC4QZ.js";
import "./chunks/chunk-G2ILS3GU.js";
import "./chunks/chunk-D5SRIIYB.js";
import "./chunks/chunk-QGMQKAW4.js";
import "./chunks/chunk-TZB3QQPR.js";
import "./chunks/chunk-WUK3SWHE.js";
import "./chunks/chunk-GPS2QO7W.js";
import "./chunks/chunk-HZFQ676N.js";
import "./chunks/chunk-O2DMDPVT.js";
import "./chunks/chunk-F6DWEUEQ.js";
import "./chunks/chunk-FVUPQVRY.js";
import {
  newAllowance
} from "./chunks/chunk-AP3DJXZZ.js";
import "./chunks/chunk-SEFCWX7J.js";
import "./chunks/chunk-FLLE5IYY.js";
import "./chunks/chunk-VJQEV2YF.js";
import "./chunks/chunk-4WQY5KXB.js";
import "./chunks/chunk-TAHZ2KX2.js";
import "./chunks/chunk-HHJKX5N5.js";
import "./chunks/chunk-ZMH5HZ6L.js";
import "./chunks/chunk-UU5OBBDH.js";
import {
  isOddName,
  printableName,
  staysInside
} from "./chunks/chunk-UAEG2ZNR.js";
import "./chunks/chunk-VP3ELB3F.js";
import "./chunks/chunk-HWWOGJZD.js";
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
