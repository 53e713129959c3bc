import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
var t={fileBytes:262144,files:1e4,totalBytes:52428800};function r(){let n=t.files,o=t.totalBytes;return{take(e){if(e>t.fileBytes)return"too-large";if(e>o)return"total-too-large";if(n===0)return"too-many-files";n-=1,o-=e}}}export{t as a,r as b};
