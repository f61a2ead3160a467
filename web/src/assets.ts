// Addresses of built files; the build puts in their hashed names.
export interface AssetTable {
  module: string;
  moduleWasm: string;
  codec: string;
  codecWasm: string;
  codecWorker: string;
  storeWorker: string;
  inferenceWorker: string;
  textFont: string;
  iconFont: string;
  runtime: string; // folder of ONNX Runtime's files
}

declare const __ASSETS__: AssetTable;
declare const __VERSION__: string;

export const assetUrl = (name: keyof AssetTable): string => new URL(__ASSETS__[name], document.baseURI).href;
export const version: string = __VERSION__;
