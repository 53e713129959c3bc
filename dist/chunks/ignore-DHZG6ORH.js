import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import{a}from"./chunk-DHYP2MPW.js";import"./chunk-7XKXQEOW.js";export default a();
