/** The command line with its peak memory and the engine's share measured: started by `launch.cjs`. */
import "./peak-memory";
import "./engine-time";
import "../../src/cli/main";
