import {
  readReport,
  reportData
} from "./chunks/chunk-7AEEWLV5.js";
import "./chunks/chunk-TFPBGXZN.js";
import "./chunks/chunk-II2T6K7Y.js";
import "./chunks/chunk-PQCIEU42.js";
import {
  gitRevision
} from "./chunks/chunk-QYL6VYCH.js";
import "./chunks/chunk-O5LJRCBD.js";
import "./chunks/chunk-AAFLBZRB.js";
import {
  assess,
  assessChange
} from "./chunks/chunk-Z4BWE6HS.js";
import "./chunks/chunk-JXK5DFCZ.js";
import {
  folder
} from "./chunks/chunk-B3LEJAFJ.js";
import {
  listingOf
} from "./chunks/chunk-QSVYEFUG.js";
import "./chunks/chunk-AC3MZXPC.js";
import "./chunks/chunk-FNGCUTV4.js";
import "./chunks/chunk-GL4VEJYU.js";
import "./chunks/chunk-HHZUDNKK.js";
import "./chunks/chunk-HESS4VCD.js";
import "./chunks/chunk-EPFXK3C4.js";
import "./chunks/chunk-DMDCYQMF.js";
import "./chunks/chunk-7UTQBCFN.js";
import "./chunks/chunk-PRISNCWY.js";
import "./chunks/chunk-JPFPC4QZ.js";
import "./chunks/chunk-AWO353BE.js";
import "./chunks/chunk-Z7XIF466.js";
import "./chunks/chunk-D5SRIIYB.js";
import "./chunks/chunk-DKSE5MN7.js";
import "./chunks/chunk-RQXU7ECI.js";
import "./chunks/chunk-3A2X7FSP.js";
import "./chunks/chunk-5RO75DDU.js";
import "./chunks/chunk-HZFQ676N.js";
import "./chunks/chunk-DBXVG5CV.js";
import "./chunks/chunk-YYTH2G2R.js";
import "./chunks/chunk-LX6DCF45.js";
import {
  newAllowance
} from "./chunks/chunk-AP3DJXZZ.js";
import "./chunks/chunk-JFM2MCIH.js";
import "./chunks/chunk-HTEEDDTJ.js";
import "./chunks/chunk-JIKHAIQX.js";
import "./chunks/chunk-66QYSTOG.js";
import "./chunks/chunk-6EWJ44ZP.js";
import "./chunks/chunk-SB75C3YS.js";
import "./chunks/chunk-MVAMVWO4.js";
import "./chunks/chunk-Y2ZSRTHQ.js";
import "./chunks/chunk-BLJSCYZH.js";
import {
  isOddName,
  printableName,
  staysInside
} from "./chunks/chunk-UAEG2ZNR.js";
import "./chunks/chunk-VP3ELB3F.js";
import "./chunks/chunk-TX43HIX4.js";
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
