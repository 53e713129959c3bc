import {
  findCorrections,
  hiddenLines
} from "./chunk-FXRXKYMC.js";
import {
  correctedFiles
} from "./chunk-CCCJAVTG.js";
import {
  writeNew,
  writeOver
} from "./chunk-MJSMIVXI.js";
import "./chunk-Z4BWE6HS.js";
import "./chunk-JXK5DFCZ.js";
import {
  folder,
  openFolder
} from "./chunk-B3LEJAFJ.js";
import "./chunk-QSVYEFUG.js";
import "./chunk-EPFXK3C4.js";
import "./chunk-DMDCYQMF.js";
import "./chunk-7UTQBCFN.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-AWO353BE.js";
import "./chunk-Z7XIF466.js";
import "./chunk-D5SRIIYB.js";
import "./chunk-DKSE5MN7.js";
import "./chunk-RQXU7ECI.js";
import "./chunk-3A2X7FSP.js";
import "./chunk-5RO75DDU.js";
import "./chunk-HZFQ676N.js";
import "./chunk-DBXVG5CV.js";
import "./chunk-YYTH2G2R.js";
import "./chunk-LX6DCF45.js";
import "./chunk-AP3DJXZZ.js";
import "./chunk-JFM2MCIH.js";
import "./chunk-HTEEDDTJ.js";
import "./chunk-JIKHAIQX.js";
import "./chunk-66QYSTOG.js";
import "./chunk-6EWJ44ZP.js";
import "./chunk-SB75C3YS.js";
import "./chunk-MVAMVWO4.js";
import "./chunk-Y2ZSRTHQ.js";
import "./chunk-BLJSCYZH.js";
import "./chunk-UAEG2ZNR.js";
import "./chunk-VP3ELB3F.js";
import "./chunk-TX43HIX4.js";
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
