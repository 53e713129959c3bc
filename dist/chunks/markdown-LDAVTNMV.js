import {
  markdownReport,
  pictures
} from "./chunk-MEJJN6UN.js";
import "./chunk-GQTRZ7D2.js";
import "./chunk-4VBC3254.js";
import "./chunk-KNCB5I6T.js";
import "./chunk-BGA7SLDJ.js";
import "./chunk-65LLQNGQ.js";
import "./chunk-UFOJNIKS.js";
import "./chunk-PHCRUMEV.js";
import "./chunk-OGDREET3.js";
import "./chunk-TFPBGXZN.js";
import "./chunk-PQCIEU42.js";
import "./chunk-AAFLBZRB.js";
import "./chunk-AC3MZXPC.js";
import "./chunk-FNGCUTV4.js";
import "./chunk-GL4VEJYU.js";
import "./chunk-HHZUDNKK.js";
import "./chunk-HESS4VCD.js";
import "./chunk-7UTQBCFN.js";
import "./chunk-PRISNCWY.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-RQXU7ECI.js";
import "./chunk-3A2X7FSP.js";
import "./chunk-DBXVG5CV.js";
import "./chunk-JFM2MCIH.js";
import "./chunk-66QYSTOG.js";
import "./chunk-6EWJ44ZP.js";
import "./chunk-SB75C3YS.js";
import "./chunk-BLJSCYZH.js";
import "./chunk-TX43HIX4.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";
export {
  markdownReport,
  pictures
};
