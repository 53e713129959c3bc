import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
var e=["identity","safety","people","participation","rhythm","plan","offer","continuity"],r=["stop","error","warning","advice"];export{e as a,r as b};
