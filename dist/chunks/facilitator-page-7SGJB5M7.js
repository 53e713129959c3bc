import {
  facilitatorPage,
  facilitatorPages,
  sessionPage
} from "./chunk-UXOVKXJX.js";
import "./chunk-F5K36PER.js";
import "./chunk-IZGZSWIB.js";
import "./chunk-YO6X4TCH.js";
import "./chunk-PQCIEU42.js";
import "./chunk-7UTQBCFN.js";
import "./chunk-BOHIR6UM.js";
import "./chunk-J4ITV5MZ.js";
import "./chunk-2P4OAWSC.js";
import "./chunk-A74C5HRL.js";
import "./chunk-SVNUWQYP.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";
export {
  facilitatorPage,
  facilitatorPages,
  sessionPage
};
