// src/sources/folder-in-repository.ts
function fromTop(path, folder) {
  return folder === "" ? path : `${folder}/${path}`;
}
function fromFolder(path, folder) {
  if (folder === "") return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : void 0;
}

export {
  fromTop,
  fromFolder
};
