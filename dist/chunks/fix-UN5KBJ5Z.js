import {
  findCorrections,
  hiddenLines
} from "./chunk-HY2HY2GN.js";
import {
  correctedFiles
} from "./chunk-CCCJAVTG.js";
import {
  writeNew,
  writeOver
} from "./chunk-MJSMIVXI.js";
import "./chunk-DVIAQAKM.js";
import "./chunk-JXK5DFCZ.js";
import {
  folder,
  openFolder
} from "./chunk-2H5BI2OR.js";
import "./chunk-6VBNW6JF.js";
import "./chunk-GA64Q7TO.js";
import "./chunk-RCMDAZVT.js";
import "./chunk-7UTQBCFN.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-AWO353BE.js";
import "./chunk-ACBFM3P5.js";
import "./chunk-D5SRIIYB.js";
import "./chunk-3MEWD2EE.js";
import "./chunk-5WXUFRO2.js";
import "./chunk-QKZ64SGS.js";
import "./chunk-VLH3VKHC.js";
import "./chunk-HZFQ676N.js";
import "./chunk-BOHIR6UM.js";
import "./chunk-3VDGUMYY.js";
import "./chunk-S2YHD77K.js";
import "./chunk-AP3DJXZZ.js";
import "./chunk-HUELSWLF.js";
import "./chunk-URVKZCKL.js";
import "./chunk-FQXZLDME.js";
import "./chunk-4IK62YQB.js";
import "./chunk-J4ITV5MZ.js";
import "./chunk-2P4OAWSC.js";
import "./chunk-A74C5HRL.js";
import "./chunk-QDPXGWTB.js";
import "./chunk-CKJSDIXY.js";
import "./chunk-Y2ZSRTHQ.js";
import "./chunk-I47VKCSJ.js";
import "./chunk-UAEG2ZNR.js";
import "./chunk-VP3ELB3F.js";
import "./chunk-SVNUWQYP.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-J3X53IJA.js";
import "./chunk-XVEG6K5L.js";
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
