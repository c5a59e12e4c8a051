const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { addinPolicy, localBase, manifestFor, readBase } = require("./scripts/addin/base.js");
const { fontFiles } = require("./scripts/addin/fonts.js");
const { functionFiles } = require("./scripts/addin/functionFiles.js");
const { FunctionsPlugin } = require("./scripts/addin/functionsPlugin.js");

const root = __dirname;
const source = (...path) => join(root, "src", ...path);

const functionSources = functionFiles.map((name) => source("functions", `${name}.ts`));

function shared(name, mode, filename) {
  return {
    name,
    mode,
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          // tsc checks the types, once for all bundles.
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, type: "asset/source" },
      ],
    },
    // Written even where nothing changed: scripts/run.mjs tells by its age what is stale.
    output: { filename, clean: true, compareBeforeEmit: false },
    // Pages stay as written: the workbench finds Microsoft's library in them by its quoted address.
    optimization: { minimizeOptions: { html: false, css: false } },
    performance: { hints: false },
    stats: "errors-warnings",
    cache: false,
  };
}

/** The folder that a web host serves: the pane, the functions, the ribbon's commands. */
function addin(mode, base) {
  const config = shared("addin", mode, "[name].js");
  return {
    ...config,
    target: ["web", "es2020"],
    entry: {
      functions: source("functions", "index.ts"),
      taskpane: [source("commands", "index.ts"), source("taskpane", "index.tsx")],
    },
    output: { ...config.output, path: join(root, "dist") },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: functionSources, output: "functions.json" }),
      new FunctionsPlugin({ base }),
      new HtmlPlugin({
        template: source("taskpane", "taskpane.html"),
        filename: "taskpane.html",
        // Functions first: Excel may ask for an answer before the pane is drawn.
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "blocking",
        inject: "body",
        minify: false,
        templateParameters: { policy: addinPolicy },
      }),
      new CopyPlugin({
        patterns: [
          { from: join(root, "assets", "icons", "*.png"), to: "icons/[name][ext]" },
          { from: join(root, "assets", "help"), to: "help" },
          ...fontFiles.map(({ from, name }) => ({ from, to: `fonts/${name}` })),
          {
            from: join(root, "manifest.xml"),
            transform: (content) => manifestFor(content.toString(), base),
          },
        ],
      }),
    ],
  };
}

/** The workflows without a pane: for the terminal program, and for measuring. */
function unattended(mode) {
  const config = shared("unattended", mode, "[name].js");
  return {
    ...config,
    target: ["web", "es2020"],
    entry: {
      unattended: source("commands", "unattended.ts"),
      benchmark: source("commands", "benchmark.ts"),
      pdfs: source("commands", "pdfs.ts"),
    },
    output: { ...config.output, path: join(root, "build", "addin") },
  };
}

/** The page that plays Excel. */
function workbench(mode) {
  const config = shared("workbench", mode, "[name].js");
  return {
    ...config,
    target: ["web", "es2022"],
    entry: { main: source("workbench", "page", "main.ts") },
    output: { ...config.output, path: join(root, "build", "workbench") },
    plugins: [
      new HtmlPlugin({
        template: source("workbench", "page", "index.html"),
        filename: "index.html",
        scriptLoading: "defer",
        minify: false,
      }),
    ],
  };
}

/** Programs for Node, one file each. */
function programs(mode) {
  const config = shared("node", mode, "[name].js");
  return {
    ...config,
    target: "node20",
    entry: nodeEntries(),
    output: { ...config.output, path: join(root, "build", "node") },
    externals: [external],
    optimization: { minimize: false },
    module: {
      ...config.module,
      // One file a program: what is imported later is in it, too.
      parser: { javascript: { dynamicImportMode: "eager" } },
    },
  };
}

function nodeEntries() {
  const terminal = (name) => source("workbench", "terminal", `${name}.ts`);
  return {
    bill: terminal("main"),
    bench: terminal("bench"),
    sample: terminal("sample"),
    workbench: source("workbench", "server", "main.ts"),
    docs: join(root, "scripts", "docs", "main.ts"),
  };
}

/** What must stay where npm put it, because it is large, native, or finds files beside itself. */
function external({ request }, callback) {
  if (
    /^(@microsoft\/office-js|@sparticuz\/chromium|playwright-core|jsdom|custom-functions-metadata)(\/|$)/.test(
      request
    )
  ) {
    return callback(null, `commonjs ${request}`);
  }
  if (/^open$/.test(request)) return callback(null, `import ${request}`);
  callback();
}

/** What `npm start` serves, with the certificate that it has installed. */
async function devServer() {
  return {
    host: "localhost",
    port: Number(new URL(localBase).port),
    server: {
      type: "https",
      options: await require("office-addin-dev-certs").getHttpsServerOptions(),
    },
    headers: { "Access-Control-Allow-Origin": "*" },
    static: false,
    hot: false,
    client: { overlay: false },
  };
}

module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  const pages = addin(mode, readBase(env.base));
  if (env.WEBPACK_SERVE) return { ...pages, devServer: await devServer() };
  return [pages, unattended(mode), workbench(mode), programs(mode)];
};
