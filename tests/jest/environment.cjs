/**
 * Node's environment with the engine of the worker, and with the worker's own global object: in a context of its own
 * each use of `Math` or `Map` is a call into that context, which made whole runs twice as long.
 */
const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");
const { GLOBAL_NAME, engineOfWorker } = require("./engine.cjs");
const { SUITES, suitesOfWorker } = require("./suites.cjs");

/** Stands for the worker's own context, which `node:vm` has no object for. */
const OWN_CONTEXT = vm.createContext({});

const { compileFunction } = vm;
vm.compileFunction = (code, parameters, { parsingContext, ...options } = {}) =>
  compileFunction(
    code,
    parameters,
    parsingContext === OWN_CONTEXT ? options : { ...options, parsingContext },
  );

/** With the option `apart` a suite has a context of its own all the same. */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.isApart = config.projectConfig.testEnvironmentOptions.apart === true;
    if (!this.isApart) this.global = globalThis;
  }

  async setup() {
    await super.setup();
    Object.defineProperty(this.global, GLOBAL_NAME, { get: engineOfWorker, configurable: true });
    Object.defineProperty(this.global, SUITES, { get: suitesOfWorker, configurable: true });
  }

  getVmContext() {
    return this.isApart ? super.getVmContext() : OWN_CONTEXT;
  }
};
