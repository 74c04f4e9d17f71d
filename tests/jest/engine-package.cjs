/** Compiles a package of the engine to what the environment hands its suite. */
const { GLOBAL_NAME, PACKAGES } = require("./engine.cjs");

module.exports = {
  process: (source, path) => {
    const name = PACKAGES.find((one) => path.includes(`/node_modules/${one}/`));
    return { code: `module.exports = ${GLOBAL_NAME}[${JSON.stringify(name)}];` };
  },
};
