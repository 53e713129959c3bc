import {
  ownAddresses,
  siteOf
} from "./chunk-TMQBY7WZ.js";
import "./chunk-XCD73UPU.js";
import "./chunk-2PRDP4JZ.js";
import {
  html
} from "./chunk-WQ5INRMK.js";
import "./chunk-QCRRLX74.js";
import "./chunk-RNVLDUB2.js";
import "./chunk-LPMZYZM3.js";
import "./chunk-TMHEMGWJ.js";
import "./chunk-IZGZSWIB.js";
import "./chunk-EKND5EOG.js";
import "./chunk-27ZGFOFL.js";
import "./chunk-2GLFLFEJ.js";
import "./chunk-6CL7DRPB.js";
import {
  paragraph
} from "./chunk-PQCIEU42.js";
import "./chunk-SBKZV2LW.js";
import "./chunk-AWO353BE.js";
import "./chunk-UARQELTS.js";
import "./chunk-D5SRIIYB.js";
import "./chunk-D5WOAI5L.js";
import "./chunk-PNC5AOFH.js";
import "./chunk-522YBLZD.js";
import "./chunk-C5CIO7MG.js";
import "./chunk-F6J2QEDM.js";
import "./chunk-JV2XNOB3.js";
import "./chunk-JXK5DFCZ.js";
import "./chunk-HZFQ676N.js";
import "./chunk-VLS62J43.js";
import "./chunk-T4URHBGS.js";
import {
  blobOf
} from "./chunk-Y2ZSRTHQ.js";
import "./chunk-HZGWJ2AQ.js";
import {
  folder
} from "./chunk-2H5BI2OR.js";
import {
  siteMark
} from "./chunk-6VBNW6JF.js";
import "./chunk-AP3DJXZZ.js";
import "./chunk-UAEG2ZNR.js";
import {
  notes
} from "./chunk-O5CQWG2I.js";
import "./chunk-RE4AYH2Y.js";
import "./chunk-YW2BDOKD.js";
import "./chunk-HHZUDNKK.js";
import {
  amount
} from "./chunk-US43QN7L.js";
import "./chunk-C47UOITN.js";
import "./chunk-AVBFOLFX.js";
import "./chunk-EJCI26IP.js";
import "./chunk-GPVVCIH3.js";
import "./chunk-H4QV2KWZ.js";
import "./chunk-FQXZLDME.js";
import "./chunk-GYZCJJI5.js";
import "./chunk-MACIWAIP.js";
import "./chunk-A74C5HRL.js";
import "./chunk-ZYDKUH3R.js";
import "./chunk-VP3ELB3F.js";
import {
  words
} from "./chunk-7UTQBCFN.js";
import "./chunk-PXGRIHQG.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-QIXBZSYL.js";
import "./chunk-FVLMPJUM.js";
import "./chunk-C3BMGWG6.js";
import "./chunk-5HO7JECX.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-FULEP74H.js";
import "./chunk-J3X53IJA.js";
import "./chunk-XVEG6K5L.js";
import "./chunk-L4N4T67Q.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-NWZVLVFX.js";
import "./chunk-4225Q4N4.js";

// from-node:node:crypto?src/delivery/preview-server.ts
var whole = process.getBuiltinModule("node:crypto");
var randomBytes_ = /* @__PURE__ */ (() => whole.randomBytes)();

// from-node:node:http?src/delivery/preview-server.ts
var whole2 = process.getBuiltinModule("node:http");
var createServer_ = /* @__PURE__ */ (() => whole2.createServer)();

// src/delivery/preview-server.ts
var here = "127.0.0.1";
var mostPorts = 20;
async function servePreview(port, { files, changes }) {
  const server = createServer_();
  for (let at = 0; at < mostPorts && !server.listening; at += 1) await listening(server, port === 0 ? 0 : port + at);
  if (!server.listening) return void 0;
  const bound = server.address().port;
  const run = randomBytes_(6).toString("hex");
  const listeners = /* @__PURE__ */ new Set();
  let [shown, version] = [files, 1];
  const tell = (to) => to.write(`data: ${run}-${version}

`);
  server.on("request", (request, response) => {
    const refused = refusal(request, bound);
    if (refused) return answer(response, refused, request);
    const path = pathOf(request.url ?? "/");
    if (path !== changes || request.method === "HEAD") return answer(response, fileAt(path, shown), request);
    response.writeHead(200, { ...always, "content-type": "text/event-stream" });
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
    tell(response);
  });
  return {
    port: bound,
    show: (next) => {
      shown = next;
      version += 1;
      for (const listener of listeners) tell(listener);
    },
    close: () => new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    })
  };
}
async function listening(server, port) {
  await new Promise((settled2, failed) => {
    const refused = (error) => {
      server.off("listening", done);
      if (["EADDRINUSE", "EACCES"].includes(error.code ?? "") || port > 65535) settled2();
      else failed(error);
    };
    const done = () => {
      server.off("error", refused);
      settled2();
    };
    server.once("error", refused).once("listening", done).listen(port, here);
  });
}
var plain = (status, body) => ({ status, type: "text/plain; charset=utf-8", body });
function refusal({ method, headers }, port) {
  const names = [here, "localhost"].flatMap((name) => port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]);
  if (!names.includes(headers.host ?? "")) return plain(421, "This is shown on this machine only.\n");
  return method === "GET" || method === "HEAD" ? void 0 : plain(405, "There is nothing to send here.\n");
}
function pathOf(url) {
  try {
    return decodeURIComponent(/^\/([^?#]*)/.exec(url)?.[1] ?? "\0");
  } catch {
    return "\0";
  }
}
function fileAt(path, files) {
  const wanted = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const body = files.get(wanted);
  if (body !== void 0) return { status: 200, type: typeOf(wanted), body };
  const folder2 = `${path}/`;
  if (files.has(`${folder2}index.html`))
    return { ...plain(308, ""), location: `/${folder2.split("/").map(encodeURIComponent).join("/")}` };
  const missing = files.get("404.html");
  return missing === void 0 ? plain(404, "There is no such page.\n") : { status: 404, type: typeOf("404.html"), body: missing };
}
var always = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY"
};
function answer(response, { status, type, body, location }, { method }) {
  response.writeHead(status, {
    ...always,
    "content-type": type,
    "content-length": Buffer.byteLength(body),
    ...location !== void 0 && { location },
    ...status === 405 && { allow: "GET, HEAD" }
  });
  response.end(method === "HEAD" ? void 0 : body);
}
var types = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif",
  ico: "image/x-icon"
};
function typeOf(path) {
  return types[/\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ""] ?? "application/octet-stream";
}

// src/site/preview.ts
var previewAddresses = { script: "-/preview.js", style: "-/preview.css", changes: "-/changes" };
function preview(site, assessment, before) {
  const kept = before ? lastGood(site, assessment, before) : [];
  const pages = [...site.pages, ...kept];
  const plain2 = /* @__PURE__ */ new Map();
  for (const { address } of pages) {
    const text = site.files.get(address) ?? before?.plain.get(address);
    if (typeof text === "string") plain2.set(address, text);
  }
  const shownPaths = new Set(pages.flatMap(({ sources }) => sources));
  const files = new Map(site.files);
  for (const page of pages) {
    const about = (path) => page.sources.includes(path) || page.address === ownAddresses.home && !shownPaths.has(path);
    const findings = assessment.findings.filter((finding) => about(finding.about.path));
    const text = plain2.get(page.address);
    if (text !== void 0) files.set(page.address, withNotes(text, findings, assessment, kept.includes(page)));
  }
  files.set(previewAddresses.script, script);
  files.set(previewAddresses.style, style);
  return { files, plain: plain2, pages };
}
function lastGood(site, { community }, before) {
  const unread = new Set(community.pages.filter(({ problems }) => problems.length > 0).map(({ path }) => path));
  const there = new Set(site.pages.map(({ address }) => address));
  return before.pages.filter(({ address, sources }) => !there.has(address) && sources.some((path) => unread.has(path)));
}
function withNotes(text, findings, assessment, isOld) {
  const blocks = [
    ...isOld ? [paragraph(words("This page cannot be read as it is now. You see it as it was before."))] : [],
    ...notes({ ...assessment, findings }, void 0)
  ];
  const title = findings.length === 0 ? "No notes" : amount(findings.length, "note", "notes");
  const panel = blocks.length === 0 ? "" : `<aside class="preview-notes" lang="en" aria-label="Notes about this page"><details${isOld ? " open" : ""}><summary>${title}</summary>
${html(blocks, { language: assessment.language })}</details></aside>
`;
  return text.replace(/default-src (?:'|&#x27;)none(?:'|&#x27;);/, "$& connect-src 'self';").replace(
    "</head>",
    () => `<link rel="stylesheet" href="/${previewAddresses.style}"><script src="/${previewAddresses.script}" defer></script></head>`
  ).replace("</body>", () => `${panel}</body>`);
}
var script = `let first
new EventSource('/${previewAddresses.changes}').onmessage = ({ data }) => {
  if (first !== undefined && data !== first) location.reload()
  first = data
}
`;
var style = `.preview-notes { position: fixed; inset: auto 1rem 1rem auto; max-width: min(26rem, calc(100vw - 2rem)); z-index: 9; font: 1rem/1.5 system-ui, sans-serif; color: #1f1b16; background: #fff8e6; border: 1px solid #8a6d1b; border-radius: .5rem; }
.preview-notes summary { padding: .5rem 1rem; cursor: pointer; font-weight: 600; }
.preview-notes details[open] { max-height: 70vh; overflow: auto; }
.preview-notes details > :not(summary) { margin: .5rem 1rem; }
.preview-notes ul { padding-left: 1.25rem; }
.preview-notes li { margin-bottom: .75rem; }
@media print { .preview-notes { display: none; } }
`;

// from-node:node:fs?src/sources/seen-again.ts
var whole3 = process.getBuiltinModule("node:fs");
var lstatSync_ = /* @__PURE__ */ (() => whole3.lstatSync)();

// from-node:node:path?src/sources/seen-again.ts
var whole4 = process.getBuiltinModule("node:path");
var join_ = /* @__PURE__ */ (() => whole4.join)();

// src/sources/seen-again.ts
function seenAgain(dir) {
  const seen = /* @__PURE__ */ new Map();
  return () => {
    const source = folder(dir);
    return {
      ...source,
      async list() {
        const { files, leftOut } = await source.list();
        const known = files.map((file) => {
          const before = seen.get(file.path);
          return before && before.stamp === stampOf(dir, file.path) ? { ...file, blob: before.blob } : file;
        });
        return { files: known, leftOut };
      },
      async read(paths) {
        const stamps = paths.map((path) => [path, stampOf(dir, path)]);
        const contents = await source.read(paths);
        for (const [path, stamp] of stamps) {
          const bytes = contents.files.get(path);
          if (bytes && stamp !== void 0) seen.set(path, { stamp, blob: blobOf(bytes) });
          else seen.delete(path);
        }
        return contents;
      }
    };
  };
}
function stampOf(dir, path) {
  const is = lstatSync_(join_(dir, path), { bigint: true, throwIfNoEntry: false });
  return is && `${is.size} ${is.mtimeNs} ${is.ctimeNs} ${is.ino}`;
}

// from-node:node:fs?src/sources/watch-folder.ts
var whole5 = process.getBuiltinModule("node:fs");
var readdirSync_ = /* @__PURE__ */ (() => whole5.readdirSync)();
var statSync_ = /* @__PURE__ */ (() => whole5.statSync)();
var watch_ = /* @__PURE__ */ (() => whole5.watch)();

// from-node:node:path?src/sources/watch-folder.ts
var whole6 = process.getBuiltinModule("node:path");
var join_2 = /* @__PURE__ */ (() => whole6.join)();
var sep_ = /* @__PURE__ */ (() => whole6.sep)();

// src/sources/watch-folder.ts
var settled = 30;
var betweenLooks = 1e3;
function watchFolder(dir, { onChange, byLooking = false, onFallback }) {
  let waiting;
  const noticed = () => {
    clearTimeout(waiting);
    waiting = setTimeout(onChange, settled);
  };
  let stop = () => {
  };
  const fallBack = () => {
    stop();
    onFallback?.();
    stop = lookAgainAndAgain(dir, noticed);
  };
  if (byLooking) stop = lookAgainAndAgain(dir, noticed);
  else stop = beTold(dir, noticed, fallBack);
  return () => {
    clearTimeout(waiting);
    stop();
  };
}
function beTold(dir, noticed, fallBack) {
  try {
    const watcher = watch_(dir, { recursive: true }, (_, file) => {
      if (file === null || !isAside(file)) noticed();
    });
    watcher.on("error", () => {
      watcher.close();
      setImmediate(fallBack);
    });
    return () => watcher.close();
  } catch {
    setImmediate(fallBack);
    return () => {
    };
  }
}
function isAside(path) {
  return path.split(sep_).some((step) => step === ".git" || step === "node_modules");
}
function lookAgainAndAgain(dir, noticed) {
  let before = pictureOf(dir);
  const timer = setInterval(() => {
    const now = pictureOf(dir);
    if (now !== before) noticed();
    before = now;
  }, betweenLooks);
  return () => clearInterval(timer);
}
function pictureOf(dir) {
  try {
    const entries = readdirSync_(dir, { withFileTypes: true });
    if (entries.some(({ name }) => name === siteMark)) return "";
    return entries.filter(({ name }) => !isAside(name)).map((entry) => {
      const path = join_2(dir, entry.name);
      if (entry.isDirectory()) return `${entry.name}/${pictureOf(path)}`;
      const { mtimeMs, size } = statSync_(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
      return `${entry.name} ${mtimeMs} ${size}`;
    }).join("\n");
  } catch {
    return "";
  }
}

// src/tasks/preview.ts
function rebuilding({
  dir,
  look,
  elapsed,
  ...options
}) {
  const source = seenAgain(dir);
  let known;
  let before;
  return async () => {
    const began = elapsed();
    const { site, assessment, read } = await siteOf(source(), { ...look, ...known && { known } }, options);
    known = read;
    before = preview(site, assessment, before);
    return {
      files: before.files,
      milliseconds: Math.round(elapsed() - began),
      pages: before.pages.length,
      notes: assessment.findings.length,
      told: site.told
    };
  };
}
async function showPreview(task) {
  const { dir, port, byLooking, onBuilt, onTrouble, onFallback } = task;
  const rebuild = rebuilding(task);
  const first = await rebuild();
  const server = await servePreview(port, { files: first.files, changes: previewAddresses.changes });
  if (!server) return void 0;
  onBuilt(first);
  let turn = Promise.resolve();
  let waits = false;
  const again = () => {
    if (waits) return;
    waits = true;
    turn = turn.then(async () => {
      waits = false;
      try {
        const built = await rebuild();
        server.show(built.files);
        onBuilt(built);
      } catch (error) {
        onTrouble(error);
      }
    });
  };
  const stop = watchFolder(dir, { onChange: again, onFallback, ...byLooking && { byLooking } });
  again();
  return {
    port: server.port,
    close: async () => {
      stop();
      await turn;
      await server.close();
    }
  };
}
export {
  rebuilding,
  showPreview
};
