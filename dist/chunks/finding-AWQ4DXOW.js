import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import{a,b}from"./chunk-2L7GEUL4.js";import"./chunk-7XKXQEOW.js";export{a as areas,b as severities};
