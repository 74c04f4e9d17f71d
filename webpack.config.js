/** Builds the folder to deploy (`npm run build`), and serves it while developing (`npm run start:https`). */
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { getHttpsServerOptions } = require("office-addin-dev-certs");

const HERE = pathToFileURL(__filename).href;

/** Adds the files that are created rather than copied. */
class CreatedFiles {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("CreatedFiles", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "CreatedFiles", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const [name, content] of this.files) {
            compilation.emitAsset(name, new sources.RawSource(content));
          }
        },
      );
    });
  }
}

/** The address to build for; the process ends with one line when it is wrong. */
async function addressOf(env) {
  const { tsImport } = await import("tsx/esm/api");
  const { LOCAL_ADDRESS, readAddress } = await tsImport("./src/dev/address.ts", HERE);
  const reading = readAddress(env.WEBPACK_SERVE ? LOCAL_ADDRESS : env.address);
  if (reading.ok) return reading.address;
  process.stderr.write(`${reading.reason}\n`);
  process.exit(2);
}

module.exports = async function configuration(env = {}) {
  const address = await addressOf(env);
  const { tsImport } = await import("tsx/esm/api");
  const { deployedFiles } = await tsImport("./src/dev/deployed-files.ts", HERE);
  const serve = Boolean(env.WEBPACK_SERVE);
  return {
    mode: serve ? "development" : "production",
    // Never "eval": the Content-Security-Policy of the page forbids it.
    devtool: serve ? "source-map" : false,
    entry: { taskpane: "./src/taskpane/main.ts" },
    output: {
      path: join(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "auto",
      // Without it webpack would look for the global object with `new Function`.
      environment: { globalThis: true },
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false, jsx: "react-jsx" } },
        },
      ],
    },
    plugins: [
      new HtmlPlugin({ filename: "taskpane.html", template: "src/taskpane/taskpane.html" }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "src/taskpane/help.html", to: "help.html" },
        ],
      }),
      new CreatedFiles(deployedFiles(address)),
    ],
    performance: { hints: false },
    ...(serve
      ? {
          devServer: {
            server: { type: "https", options: await getHttpsServerOptions() },
            host: "localhost",
            port: Number(new URL(address).port),
            hot: false,
            client: { overlay: false },
            headers: { "Access-Control-Allow-Origin": "*" },
            static: false,
          },
        }
      : {}),
  };
};
