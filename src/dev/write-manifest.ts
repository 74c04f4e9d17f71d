/** `npm run manifest`: rewrites `manifest.xml` for the development address after the actions have changed. */
import { writeFileSync } from "node:fs";
import { LOCAL_ADDRESS } from "./address";
import { manifestXml } from "./manifest";

writeFileSync("manifest.xml", manifestXml(LOCAL_ADDRESS));
