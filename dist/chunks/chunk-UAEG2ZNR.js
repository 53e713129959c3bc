// src/sources/path-names.ts
var odd = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd\\]/;
var everyOdd = new RegExp(odd, "g");
function isOddName(path) {
  return odd.test(path);
}
function printableName(path) {
  return path.replace(everyOdd, "�");
}
function staysInside(path) {
  return path !== "" && path.split("/").every((step) => step !== "" && step !== "." && step !== "..");
}
function isPageName(path) {
  return /\.(?:md|markdown|csv)$/i.test(path);
}

export {
  isOddName,
  printableName,
  staysInside,
  isPageName
};
