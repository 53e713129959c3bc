import {
  readReport,
  reportData
} from "./chunks/chunk-RVZZGSPH.js";
import "./chunks/chunk-II2T6K7Y.js";
import "./chunks/chunk-O5LJRCBD.js";
import "./chunks/chunk-BGJUMZPH.js";
import "./chunks/chunk-AAFLBZRB.js";
import "./chunks/chunk-PQCIEU42.js";
import {
  gitRevision
} from "./chunks/chunk-32KHSVSI.js";
import {
  assess,
  assessChange
} from "./chunks/chunk-SBKZV2LW.js";
import "./chunks/chunk-AWO353BE.js";
import "./chunks/chunk-UARQELTS.js";
import "./chunks/chunk-D5SRIIYB.js";
import "./chunks/chunk-D5WOAI5L.js";
import "./chunks/chunk-PNC5AOFH.js";
import "./chunks/chunk-522YBLZD.js";
import "./chunks/chunk-C5CIO7MG.js";
import "./chunks/chunk-F6J2QEDM.js";
import "./chunks/chunk-JV2XNOB3.js";
import "./chunks/chunk-JXK5DFCZ.js";
import "./chunks/chunk-HZFQ676N.js";
import "./chunks/chunk-VLS62J43.js";
import "./chunks/chunk-T4URHBGS.js";
import "./chunks/chunk-Y2ZSRTHQ.js";
import "./chunks/chunk-HZGWJ2AQ.js";
import {
  folder
} from "./chunks/chunk-2H5BI2OR.js";
import {
  listingOf
} from "./chunks/chunk-6VBNW6JF.js";
import {
  newAllowance
} from "./chunks/chunk-AP3DJXZZ.js";
import {
  isOddName,
  printableName,
  staysInside
} from "./chunks/chunk-UAEG2ZNR.js";
import "./chunks/chunk-O5CQWG2I.js";
import "./chunks/chunk-RE4AYH2Y.js";
import "./chunks/chunk-YW2BDOKD.js";
import "./chunks/chunk-HHZUDNKK.js";
import "./chunks/chunk-US43QN7L.js";
import "./chunks/chunk-C47UOITN.js";
import "./chunks/chunk-AVBFOLFX.js";
import "./chunks/chunk-EJCI26IP.js";
import "./chunks/chunk-GPVVCIH3.js";
import "./chunks/chunk-H4QV2KWZ.js";
import "./chunks/chunk-FQXZLDME.js";
import "./chunks/chunk-GYZCJJI5.js";
import "./chunks/chunk-MACIWAIP.js";
import "./chunks/chunk-A74C5HRL.js";
import "./chunks/chunk-ZYDKUH3R.js";
import "./chunks/chunk-VP3ELB3F.js";
import "./chunks/chunk-7UTQBCFN.js";
import "./chunks/chunk-PXGRIHQG.js";
import "./chunks/chunk-JPFPC4QZ.js";
import "./chunks/chunk-QIXBZSYL.js";
import "./chunks/chunk-FVLMPJUM.js";
import "./chunks/chunk-C3BMGWG6.js";
import "./chunks/chunk-5HO7JECX.js";
import "./chunks/chunk-HUPUXTKO.js";
import "./chunks/chunk-FULEP74H.js";
import "./chunks/chunk-J3X53IJA.js";
import "./chunks/chunk-XVEG6K5L.js";
import "./chunks/chunk-L4N4T67Q.js";
import "./chunks/chunk-UYUEZ2WG.js";
import "./chunks/chunk-UGYMYNFT.js";
import "./chunks/chunk-GRRZFSQF.js";
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
