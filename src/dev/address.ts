/** The address that the add-in is deployed at, as given to the build. */

/** Where `npm run start:https` serves. */
export const LOCAL_ADDRESS = "https://localhost:3000";

export type AddressReading =
  { readonly ok: true; readonly address: string } | { readonly ok: false; readonly reason: string };

const wrong = (reason: string): AddressReading => ({ ok: false, reason });

/** The address without a slash at its end. Office loads add-ins over https only; a folder is allowed. */
export function readAddress(input: unknown): AddressReading {
  const example = "npm run build -- --env address=https://apps.example.org/channel-matrix";
  if (typeof input !== "string" || input.trim() === "") {
    return wrong(`The address to deploy at is missing. Say it: ${example}`);
  }
  let url: URL;
  try {
    url = new URL(input.trim());
  } catch {
    return wrong(`“${input}” is not an address. Say one such as: ${example}`);
  }
  if (url.protocol !== "https:") {
    return wrong(`“${input}” does not begin with https://. Office loads add-ins over https only.`);
  }
  if (url.search !== "" || url.hash !== "" || url.username !== "" || url.password !== "") {
    return wrong(`“${input}” has more than host, port and folder. Leave out what follows them.`);
  }
  return { ok: true, address: url.href.replace(/\/+$/, "") };
}
