/** Zips with what Node has built in, several times as quick as the library that the page uses. */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Packing } from "../xlsx/package/packing";

/** What Node throws where the output becomes longer than allowed. */
const isTooLong = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";

export const NATIVE_PACKING: Packing = {
  deflate: (bytes) => deflateRawSync(bytes, { level: 6 }),
  inflate: (packed, size) => {
    try {
      // A most of 0 bytes is not allowed.
      const content = inflateRawSync(packed, { maxOutputLength: size + 1 });
      return content.length > size ? null : content;
    } catch (error) {
      if (isTooLong(error)) return null;
      throw error;
    }
  },
};
