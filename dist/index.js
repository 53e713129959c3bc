import {
  readReport,
  reportData
} from "./chunks/chunk-FX7P4MP5.js";
import "./chunks/chunk-JJ3YRY6Q.js";
import "./chunks/chunk-II2T6K7Y.js";
import "./chunks/chunk-PQCIEU42.js";
import {
  gitRevision
} from "./chunks/chunk-32KHSVSI.js";
import "./chunks/chunk-O5LJRCBD.js";
import "./chunks/chunk-AAFLBZRB.js";
import {
  assess,
  assessChange
} from "./chunks/chunk-DVIAQAKM.js";
import "./chunks/chunk-JXK5DFCZ.js";
import {
  folder
} from "./chunks/chunk-2H5BI2OR.js";
import {
  listingOf
} from "./chunks/chunk-6VBNW6JF.js";
import "./chunks/chunk-3POTN5T5.js";
import "./chunks/chunk-UU44NZQO.js";
import "./chunks/chunk-YW2BDOKD.js";
import "./chunks/chunk-O43OEYZF.js";
import "./chunks/chunk-HHZUDNKK.js";
import "./chunks/chunk-C47UOITN.js";
import "./chunks/chunk-GA64Q7TO.js";
import "./chunks/chunk-RCMDAZVT.js";
import "./chunks/chunk-7UTQBCFN.js";
import "./chunks/chunk-NQ346LYM.js";
import "./chunks/chunk-JPFPC4QZ.js";
import "./chunks/chunk-AWO353BE.js";
import "./chunks/chunk-ACBFM3P5.js";
import "./chunks/chunk-D5SRIIYB.js";
import "./chunks/chunk-3MEWD2EE.js";
import "./chunks/chunk-5WXUFRO2.js";
import "./chunks/chunk-QKZ64SGS.js";
import "./chunks/chunk-VLH3VKHC.js";
import "./chunks/chunk-HZFQ676N.js";
import "./chunks/chunk-BOHIR6UM.js";
import "./chunks/chunk-3VDGUMYY.js";
import "./chunks/chunk-S2YHD77K.js";
import {
  newAllowance
} from "./chunks/chunk-AP3DJXZZ.js";
import "./chunks/chunk-HUELSWLF.js";
import "./chunks/chunk-URVKZCKL.js";
import "./chunks/chunk-FQXZLDME.js";
import "./chunks/chunk-4IK62YQB.js";
import "./chunks/chunk-J4ITV5MZ.js";
import "./chunks/chunk-2P4OAWSC.js";
import "./chunks/chunk-A74C5HRL.js";
import "./chunks/chunk-QDPXGWTB.js";
import "./chunks/chunk-CKJSDIXY.js";
import "./chunks/chunk-Y2ZSRTHQ.js";
import "./chunks/chunk-I47VKCSJ.js";
import {
  isOddName,
  printableName,
  staysInside
} from "./chunks/chunk-UAEG2ZNR.js";
import "./chunks/chunk-VP3ELB3F.js";
import "./chunks/chunk-SVNUWQYP.js";
import "./chunks/chunk-HUPUXTKO.js";
import "./chunks/chunk-GRRZFSQF.js";
import "./chunks/chunk-J3X53IJA.js";
import "./chunks/chunk-XVEG6K5L.js";
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
