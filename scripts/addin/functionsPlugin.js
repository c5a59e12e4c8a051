const { Compilation, sources } = require("webpack");
const { localBase } = require("./base.js");
const { helpPage } = require("./helpPage.js");

const metadataFile = "functions.json";
const helpFile = "help/functions.html";

/**
 * Finishes the metadata of the custom functions: points their help to where the add-in is served,
 * lets them see error values (so that one bad cell of a range is one bad answer), and writes the
 * help page from the same descriptions.
 */
class FunctionsPlugin {
  constructor({ base }) {
    this.base = base;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("FunctionsPlugin", (compilation) => {
      if (compilation.compiler.isChild()) {
        // Microsoft's plugin puts the metadata into every compilation, that of the page, too.
        delete compilation.assets[metadataFile];
        return;
      }
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "FunctionsPlugin", stage }, () =>
        this.finish(compilation)
      );
    });
  }

  finish(compilation) {
    const generated = compilation.getAsset(metadataFile);
    if (!generated) return;
    const metadata = finishMetadata(JSON.parse(generated.source.source().toString()), this.base);
    const write = (file, text) =>
      compilation.getAsset(file)
        ? compilation.updateAsset(file, new sources.RawSource(text))
        : compilation.emitAsset(file, new sources.RawSource(text));
    write(metadataFile, JSON.stringify(metadata, null, 2) + "\n");
    write(helpFile, helpPage(metadata));
  }
}

/** The generated metadata with the help addresses under `base`. */
function finishMetadata(metadata, base) {
  return {
    ...metadata,
    allowCustomDataForDataTypeAny: false,
    allowErrorForDataTypeAny: true,
    functions: metadata.functions.map((one) => ({
      ...one,
      helpUrl: one.helpUrl.replace(localBase, base),
    })),
  };
}

module.exports = { FunctionsPlugin, finishMetadata };
