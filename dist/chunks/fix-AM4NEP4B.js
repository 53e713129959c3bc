import {
  findCorrections,
  hiddenLines
} from "./chunk-MV2HCEP6.js";
import {
  correctedFiles
} from "./chunk-IJTFBKFH.js";
import {
  writeNew,
  writeOver
} from "./chunk-MJSMIVXI.js";
import "./chunk-76KBZHG2.js";
import "./chunk-JXK5DFCZ.js";
import {
  folder,
  openFolder
} from "./chunk-IE7ZVWMZ.js";
import "./chunk-QSVYEFUG.js";
import "./chunk-SQ3HUYPY.js";
import "./chunk-22VI62ZJ.js";
import "./chunk-PIKZPN6F.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-2GMM7SOI.js";
import "./chunk-D5SRIIYB.js";
import "./chunk-DFHO7OK3.js";
import "./chunk-UUHG2HMC.js";
import "./chunk-JWZZFMTB.js";
import "./chunk-ZG5P6BNE.js";
import "./chunk-HZFQ676N.js";
import "./chunk-FTQNLTO3.js";
import "./chunk-EP2J66OY.js";
import "./chunk-J7J5V3MV.js";
import "./chunk-AP3DJXZZ.js";
import "./chunk-VRU7LG3L.js";
import "./chunk-2GRZEAIZ.js";
import "./chunk-CJ25KYHS.js";
import "./chunk-OUCPIGUN.js";
import "./chunk-ZAO762KL.js";
import "./chunk-5JPCZPUK.js";
import "./chunk-2E3J3G7Q.js";
import "./chunk-MFK6EF7E.js";
import "./chunk-O3XB3C2Q.js";
import "./chunk-3ADX3XWD.js";
import "./chunk-VP3ELB3F.js";
import "./chunk-ABO4H2LP.js";
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
