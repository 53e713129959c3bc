import {
  fromTop
} from "./chunk-HHZUDNKK.js";

// src/reports/links.ts
var longestAddress = 8e3;
function pageLink(home, path, anchor) {
  return `${at(home, "blob", path)}${anchor === void 0 ? "" : `#${encoded(anchor)}`}`;
}
function lineLink(home, place) {
  return `${at(home, "blob", place.path)}?plain=1#L${place.line}`;
}
function editLink(home, path, line) {
  return `${at(home, "edit", path)}${line === void 0 ? "" : `#L${line}`}`;
}
function newPageLink(home, path, text) {
  const empty = `${home.url}/new/${encodedPath(home.branch)}?filename=${encoded(fromTop(path, home.folder))}`;
  const filled = text === void 0 ? empty : `${empty}&value=${encoded(text)}`;
  return `${home.url}/login?return_to=${encoded(filled)}`.length <= longestAddress ? filled : empty;
}
function carriesText(home, path, text) {
  return newPageLink(home, path, text) !== newPageLink(home, path);
}
function at(home, what, path) {
  return `${home.url}/${what}/${encodedPath(home.branch)}/${encodedPath(fromTop(path, home.folder))}`;
}
function encodedPath(path) {
  return path.split("/").filter((part) => !/^\.{0,2}$/.test(part)).map(encoded).join("/");
}
function encoded(text) {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

export {
  pageLink,
  lineLink,
  editLink,
  newPageLink,
  carriesText
};
