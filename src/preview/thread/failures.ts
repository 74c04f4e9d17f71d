/** Failures as data, from the thread of the host to the page. */
import { HostError } from "../../host/wire/errors";
import { FileError, type FileErrorCode } from "../../xlsx/failure";
import { NotPossibleHere } from "../edits/not-possible";
import { ValueRefused } from "../edits/write";
import type { PreviewText } from "../frame/texts";

export type Failure = { readonly message: string } & (
  | { readonly kind: "host"; readonly code: string; readonly status: number }
  | { readonly kind: "file"; readonly code: FileErrorCode }
  | { readonly kind: "not-possible"; readonly text: PreviewText }
  | { readonly kind: "value-refused" | "other" }
);

export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof HostError)
    return { kind: "host", message, code: error.code, status: error.status };
  if (error instanceof FileError) return { kind: "file", message, code: error.code };
  if (error instanceof NotPossibleHere) return { kind: "not-possible", message, text: error.text };
  return { kind: error instanceof ValueRefused ? "value-refused" : "other", message };
}

export function errorOf(failure: Failure): Error {
  switch (failure.kind) {
    case "host":
      return new HostError(failure.code, failure.message, failure.status);
    case "file":
      return new FileError(failure.code, failure.message);
    case "not-possible":
      return new NotPossibleHere(failure.text);
    case "value-refused":
      return new ValueRefused(failure.message);
    case "other":
      return new Error(failure.message);
  }
}
