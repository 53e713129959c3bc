import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
var e=class extends Error{reason;constructor(r,o){super(o),this.name="SourceError",this.reason=r}};export{e as a};
