import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import{a,b}from"./chunk-T7E5LLQE.js";import"./chunk-Y3MJQ7HB.js";import"./chunk-7XKXQEOW.js";export{a as terminal,b as terminalLines};
