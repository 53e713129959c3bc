import {
  gitRevision
} from "./chunks/chunk-TSLJKO7M.js";
import {
  readReport,
  reportData
} from "./chunks/chunk-ZICKDQWB.js";
import "./chunks/chunk-II2T6K7Y.js";
import "./chunks/chunk-O5LJRCBD.js";
import {
  assess,
  assessChange
} from "./chunks/chunk-7YKMHJY3.js";
import "./chunks/chunk-JPBXMY4Y.js";
import "./chunks/chunk-JU3CIFAX.js";
import "./chunks/chunk-6ODFR7VS.js";
import "./chunks/chunk-LKODHLRQ.js";
import "./chunks/chunk-ZNYJPAXD.js";
import "./chunks/chunk-3HN55DH5.js";
import "./chunks/chunk-G5C7WMZ5.js";
import "./chunks/chunk-VL4OPVMI.js";
import "./chunks/chunk-NER6LILV.js";
import "./chunks/chunk-U5IS65PO.js";
import "./chunks/chunk-X3HJLKSX.js";
import "./chunks/chunk-4LAV6JXD.js";
import "./chunks/chunk-CXQNCO24.js";
import "./chunks/chunk-6RNZDMJ4.js";
import "./chunks/chunk-NXWGIHXT.js";
import "./chunks/chunk-B76PUHTO.js";
import {
  folder
} from "./chunks/chunk-S5EBD6YQ.js";
import {
  listingOf,
  newAllowance
} from "./chunks/chunk-VYLFQIIE.js";
import {
  isOddName,
  printableName,
  staysInside
} from "./chunks/chunk-3ADX3XWD.js";
import "./chunks/chunk-JXK5DFCZ.js";
import "./chunks/chunk-H62HHB6G.js";
import "./chunks/chunk-HZFQ676N.js";
import "./chunks/chunk-HPOR7Z5M.js";
import "./chunks/chunk-BKZTL3YF.js";
import "./chunks/chunk-KTXZDJLB.js";
import "./chunks/chunk-OZ2I7YW7.js";
import "./chunks/chunk-SXRT4XPW.js";
import "./chunks/chunk-HESS4VCD.js";
import "./chunks/chunk-YLJ2HTSP.js";
import "./chunks/chunk-JPFPC4QZ.js";
import "./chunks/chunk-UOTVHS62.js";
import "./chunks/chunk-DFGTSR73.js";
import "./chunks/chunk-424VV6II.js";
import "./chunks/chunk-6PRJEC2T.js";
import "./chunks/chunk-QCHGJPQO.js";
import "./chunks/chunk-QDZT2JIL.js";
import "./chunks/chunk-J3X53IJA.js";
import "./chunks/chunk-L4N4T67Q.js";
import "./chunks/chunk-OBY2PKZU.js";
import "./chunks/chunk-UYUEZ2WG.js";
import "./chunks/chunk-GRRZFSQF.js";
import "./chunks/chunk-WWSN7HSH.js";
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
