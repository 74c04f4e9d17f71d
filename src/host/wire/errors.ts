/** The failures that Excel reports to an add-in, by their documented codes. */

/** A failure that is sent to the client as an error answer. */
export class HostError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status: number) {
    super(message);
    this.name = "HostError";
    this.code = code;
    this.status = status;
  }
}

export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError {
  return new HostError("InvalidArgument", message, 400);
}

/** Values do not fit a range. */
export function sizeMismatch(): HostError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

export function itemAlreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "The resource being created already exists.", 409);
}

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", 403);
}

export function invalidOperation(
  message = "The operation attempted is invalid on the object.",
): HostError {
  return new HostError("InvalidOperation", message, 400);
}

export function invalidReference(): HostError {
  return new HostError(
    "InvalidReference",
    "This reference is not valid for the current operation.",
    400,
  );
}

export function invalidSelection(): HostError {
  return new HostError(
    "InvalidSelection",
    "The current selection is invalid for this operation.",
    400,
  );
}

export function nonBlankCellOffSheet(): HostError {
  return new HostError(
    "NonBlankCellOffSheet",
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
    400,
  );
}

export function formulaTooLong(): HostError {
  return new HostError(
    "FormulaLengthExceedsLimit",
    "The bytecode of the applied formula exceeds the maximum length limit.",
    400,
  );
}

export function apiNotFound(member: string): HostError {
  return new HostError(
    "ApiNotFound",
    `The API you are trying to use could not be found: ${member} is not implemented by this host.`,
    404,
  );
}

export function inCellEditMode(): HostError {
  return new HostError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    400,
  );
}

export function requestTooLarge(): HostError {
  return new HostError(
    "RequestPayloadSizeLimitExceeded",
    "The request payload size has exceeded the limit. Please refer to the documentation: https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins.",
    413,
  );
}

export function responseTooLarge(): HostError {
  return new HostError(
    "ResponsePayloadSizeLimitExceeded",
    "The response payload size has exceeded the limit. Please refer to the documentation: https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins.",
    413,
  );
}

export function generalException(message: string): HostError {
  return new HostError("GeneralException", message, 500);
}
