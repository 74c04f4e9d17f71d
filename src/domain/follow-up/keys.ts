/** When two rows of the follow-up are about the same: by what they name, however it is spelled. */
import { shownKey } from "../model/same-id";
import type { Goal, PastVolume } from "./follow-up";

/** A name without regard to case, Unicode form and blanks around it. */
export const foldedName = (text: string): string => shownKey(text);

/** The id of what a row names; where the model has none, the name, however it is spelled. */
const named = (id: string, name: string): string | { readonly name: string } =>
  id === "" ? { name: foldedName(name) } : id;

/** The same for two volumes of a service in a channel and year. */
export const pastKey = ({
  year,
  service,
  channel,
  serviceName,
  channelName,
}: Omit<PastVolume, "volume">): string =>
  JSON.stringify([year, named(service, serviceName), named(channel, channelName)]);

/** The same for two goals of a channel and year. */
export const goalKey = ({ year, channel, channelName }: Omit<Goal, "goal">): string =>
  JSON.stringify([year, named(channel, channelName)]);
