/** Node's environment with the engine of the worker. */
const { TestEnvironment } = require("jest-environment-node");
const { GLOBAL_NAME, engineOfWorker } = require("./engine.cjs");

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.defineProperty(this.global, GLOBAL_NAME, { get: engineOfWorker, configurable: true });
  }
};
