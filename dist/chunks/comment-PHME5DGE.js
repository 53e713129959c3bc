import {
  commentReport
} from "./chunk-J3AXTT5I.js";
import "./chunk-GQTRZ7D2.js";
import "./chunk-VNFPJN4H.js";
import "./chunk-KE6RN2VW.js";
import "./chunk-KNOR3ZAU.js";
import "./chunk-4IWPPJRH.js";
import "./chunk-QXUDDC63.js";
import "./chunk-TN2VTMTA.js";
import "./chunk-KKMISKCY.js";
import "./chunk-JXK5DFCZ.js";
import "./chunk-HZFQ676N.js";
import "./chunk-PTEOG3GV.js";
import "./chunk-UX66QJ22.js";
import "./chunk-EWRSFC4Y.js";
import "./chunk-QDUO7MLA.js";
import "./chunk-DUATK5Y7.js";
import "./chunk-OABOWOZ3.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-FSKJLKYN.js";
import "./chunk-4225Q4N4.js";
export {
  commentReport
};
