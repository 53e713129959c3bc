import {
  findCorrections,
  hiddenLines
} from "./chunk-D3HEENP6.js";
import {
  correctedFiles
} from "./chunk-IJTFBKFH.js";
import {
  writeNew,
  writeOver
} from "./chunk-MJSMIVXI.js";
import "./chunk-KCIMLODD.js";
import "./chunk-JXK5DFCZ.js";
import {
  folder,
  openFolder
} from "./chunk-B3LEJAFJ.js";
import "./chunk-QSVYEFUG.js";
import "./chunk-KJCVAN4O.js";
import "./chunk-RZVVUTEP.js";
import "./chunk-PIKZPN6F.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-G2ILS3GU.js";
import "./chunk-D5SRIIYB.js";
import "./chunk-QGMQKAW4.js";
import "./chunk-TZB3QQPR.js";
import "./chunk-WUK3SWHE.js";
import "./chunk-GPS2QO7W.js";
import "./chunk-HZFQ676N.js";
import "./chunk-O2DMDPVT.js";
import "./chunk-F6DWEUEQ.js";
import "./chunk-FVUPQVRY.js";
import "./chunk-AP3DJXZZ.js";
import "./chunk-SEFCWX7J.js";
import "./chunk-FLLE5IYY.js";
import "./chunk-VJQEV2YF.js";
import "./chunk-4WQY5KXB.js";
import "./chunk-TAHZ2KX2.js";
import "./chunk-HHJKX5N5.js";
import "./chunk-ZMH5HZ6L.js";
import "./chunk-UU5OBBDH.js";
import "./chunk-UAEG2ZNR.js";
import "./chunk-VP3ELB3F.js";
import "./chunk-HWWOGJZD.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-J3X53IJA.js";
import "./chunk-R3BT3UFO.js";
import "./chunk-L4N4T67Q.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-NWZVLVFX.js";
import "./chunk-4225Q4N4.js";

// src/tasks/fix.ts
async function propose(dir, options) {
  const { corrections, bytesOf, context, outcomes } = await findCorrections(folder(dir), options);
  const files = correctedFiles(corrections, bytesOf);
  return { files, isHidden: hiddenLines(outcomes, context) };
}
function writeCorrections(dir, files) {
  const root = openFolder(dir);
  return files.flatMap(({ path, before, after }) => {
    const reason = before ? writeOver(root, path, { before, after }) : writeNew(root, path, after);
    return reason ? [{ path, reason }] : [];
  });
}
export {
  propose,
  writeCorrections
};
