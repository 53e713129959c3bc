import {
  correctedFiles,
  findCorrections,
  hiddenLines
} from "./chunk-WOSN7GTB.js";
import {
  writeNew,
  writeOver
} from "./chunk-MJSMIVXI.js";
import "./chunk-7YKMHJY3.js";
import "./chunk-JPBXMY4Y.js";
import "./chunk-JU3CIFAX.js";
import "./chunk-6ODFR7VS.js";
import "./chunk-LKODHLRQ.js";
import "./chunk-ZNYJPAXD.js";
import "./chunk-3HN55DH5.js";
import "./chunk-G5C7WMZ5.js";
import "./chunk-VL4OPVMI.js";
import "./chunk-NER6LILV.js";
import "./chunk-U5IS65PO.js";
import "./chunk-X3HJLKSX.js";
import "./chunk-4LAV6JXD.js";
import "./chunk-CXQNCO24.js";
import "./chunk-6RNZDMJ4.js";
import "./chunk-NXWGIHXT.js";
import "./chunk-B76PUHTO.js";
import {
  folder,
  openFolder
} from "./chunk-S5EBD6YQ.js";
import "./chunk-VYLFQIIE.js";
import "./chunk-3ADX3XWD.js";
import "./chunk-JXK5DFCZ.js";
import "./chunk-HZFQ676N.js";
import "./chunk-OZ2I7YW7.js";
import "./chunk-SXRT4XPW.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-UOTVHS62.js";
import "./chunk-424VV6II.js";
import "./chunk-6PRJEC2T.js";
import "./chunk-QCHGJPQO.js";
import "./chunk-QDZT2JIL.js";
import "./chunk-J3X53IJA.js";
import "./chunk-L4N4T67Q.js";
import "./chunk-OBY2PKZU.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-WWSN7HSH.js";
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
