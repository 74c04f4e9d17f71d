/**
 * The example's volumes now, contacts per year by service and channel: assumptions.
 *
 * A number is a number, 0 is offered and none came, null is not measured. A channel that a row leaves out
 * cannot be used for the service today. A service without a row has not been measured at all.
 */
import { channelId, serviceId } from "../domain/model/ids";
import type { ChannelId } from "../domain/model/ids";
import type { VolumeEntry } from "../domain/model/model";

type Counts = Readonly<Record<string, number | null>>;

const CONTACT_CENTRE: Readonly<Record<string, Counts>> = {
  "general-questions": {
    website: 33000,
    email: 5600,
    chat: 2100,
    "social-media": 900,
    phone: 18200,
    letter: null,
    visit: 2900,
    partner: 0,
  },
  feedback: {
    "e-service": 980,
    email: 640,
    chat: 70,
    "social-media": 190,
    phone: 380,
    letter: 60,
    visit: 80,
  },
  "invoice-questions": {
    "e-service": 0,
    email: 1450,
    chat: 160,
    phone: 3300,
    letter: 90,
    visit: 240,
  },
  "public-documents": { "e-service": 210, email: 1230, phone: 290, letter: 40, visit: 110 },
  wedding: { visit: 120 },
};

const EDUCATION: Readonly<Record<string, Counts>> = {
  "preschool-information": {
    website: 11200,
    email: 700,
    chat: 250,
    "social-media": null,
    phone: 1650,
    visit: 140,
  },
  "preschool-place": { "e-service": 1180, email: 90, phone: 0, letter: 110, visit: 70 },
  "preschool-queue": { "e-service": 240, email: 690, chat: 90, phone: 720, letter: 0, visit: 60 },
  "preschool-offer": { "e-service": 260, "digital-mailbox": 380, letter: 740, visit: 0 },
  "school-absence": {
    "e-service": 38500,
    "mobile-app": 31500,
    email: 2600,
    phone: 15400,
    visit: 0,
  },
  "school-choice-information": {
    website: 7400,
    email: 560,
    chat: 120,
    "social-media": null,
    phone: 1180,
    letter: 0,
    visit: 190,
    partner: 50,
  },
  "school-choice": { "e-service": 1010, letter: 190, visit: 50 },
  "school-placement": { "e-service": 0, "digital-mailbox": 310, letter: 890, visit: 0 },
  "school-transport": { "e-service": 350, email: 60, phone: 40, letter: 150, visit: 20 },
  "school-transport-decision": { "digital-mailbox": 150, letter: 450, visit: 0 },
  "study-guidance": { email: 210, chat: null, phone: 420, visit: 650, partner: 20 },
  "adult-education": { "e-service": 1840, email: 60, letter: 90, visit: 110 },
};

const CARE: Readonly<Record<string, Counts>> = {
  "home-care-information": {
    website: 2350,
    email: 310,
    phone: 2900,
    letter: 260,
    visit: 380,
    partner: 0,
  },
  "home-care-assessment": { email: 120, phone: 880, visit: 1700 },
  "home-care-application": { "e-service": 130, email: 40, phone: 610, letter: 430, visit: 140 },
  "home-care-decision": { "e-service": 0, "digital-mailbox": 40, letter: 1240, visit: 20 },
  "home-care-follow-up": { email: 60, phone: 1750, letter: 90, visit: 1200 },
  "safety-alarm": { "e-service": 90, phone: 290, letter: 300, visit: 40 },
  "transport-permit": { "e-service": 170, phone: 60, letter: 640, visit: 110 },
  "transport-decision": { "digital-mailbox": 60, letter: 880, visit: 0 },
  "transport-booking": {
    "e-service": 3900,
    "mobile-app": 2700,
    email: 400,
    phone: 34000,
    visit: 0,
  },
  "disability-support-advice": { email: null, phone: 190, visit: 270 },
  "disability-support": { letter: 140, phone: 20, visit: 30 },
};

const SOCIAL: Readonly<Record<string, Counts>> = {
  "income-support-information": { website: 2500, email: 180, phone: 2150, visit: 520, partner: 50 },
  "income-support-advice": { phone: 250, visit: 600 },
  "income-support": { "e-service": 3950, letter: 2750, visit: 1100 },
  "income-support-dialogue": {
    "e-service": 1200,
    email: 950,
    phone: 5600,
    letter: 700,
    visit: 1150,
  },
  "income-support-decision": { "e-service": 1900, letter: 5500, visit: 200 },
  "debt-advice": { email: 40, phone: 330, visit: 480 },
  "concern-report": { "e-service": 410, email: 60, phone: 820, letter: 290, visit: 70 },
};

const BUILDING_AND_TECHNICAL: Readonly<Record<string, Counts>> = {
  "building-information": {
    website: 8600,
    email: 1200,
    chat: 160,
    phone: 2300,
    letter: 0,
    visit: 240,
  },
  "building-advice": { email: 1250, chat: null, phone: 1700, visit: 420 },
  "building-permit": { "e-service": 560, email: 130, letter: 80, visit: 10 },
  "building-dialogue": { "e-service": 640, email: 1150, phone: 690, letter: 60, visit: 60 },
  "building-decision": { "e-service": 0, "digital-mailbox": 190, letter: 550, visit: 0 },
  "food-information": { website: 820, email: 110, phone: 160, visit: 10 },
  "food-registration": { "e-service": 44, email: 26, letter: 14, visit: 1 },
  "food-decision": { "digital-mailbox": 12, letter: 68, visit: 0 },
  "private-sewage": { "e-service": 62, email: 21, letter: 55, visit: 2 },
  solarium: { "e-service": 0, email: 2, letter: 1 },
  "fault-report": {
    "e-service": 1900,
    "mobile-app": 1450,
    email: 980,
    phone: 2350,
    letter: 0,
    visit: 60,
  },
  "waste-information": {
    website: 26800,
    email: 900,
    chat: 420,
    "social-media": null,
    phone: 5300,
    visit: 180,
  },
  "waste-subscription": { "e-service": 1650, email: 620, phone: 1500, letter: 70, visit: 60 },
  "water-meter": { "e-service": 8400, sms: null, email: 350, phone: 1200, letter: 1800, visit: 0 },
  "water-disruption": { website: 8800, sms: 0, "social-media": 900, phone: 5100 },
  "disabled-parking": { letter: 330, visit: 90 },
};

const COMMUNITY: Readonly<Record<string, Counts>> = {
  "library-loan": { "e-service": 41000, "mobile-app": 6200, email: 300, phone: 2900, visit: null },
  "facility-booking": { "e-service": 3100, email: 1350, phone: 960, letter: 0, visit: 190 },
  grant: { "e-service": 165, email: 20, letter: 50, visit: 5 },
  "grant-decision": { "digital-mailbox": 0, letter: 230 },
  "guardian-information": { website: 1050, email: 160, phone: 430, letter: 0, visit: 60 },
  "guardian-application": { letter: 122, visit: 8 },
  "annual-account": { "e-service": 140, letter: 370, visit: 50 },
  "account-dialogue": { email: 240, phone: 510, letter: 120, visit: 30 },
  "guardian-fee": { "digital-mailbox": 70, letter: 470, visit: 0 },
  "business-advice": { email: 210, phone: 290, visit: 160, partner: 20 },
  "alcohol-information": { website: 830, email: 140, phone: 210, visit: 20 },
  "alcohol-licence": { "e-service": 9, email: 7, letter: 17, visit: 1 },
  "alcohol-test": { visit: 48 },
  "alcohol-decision": { "digital-mailbox": 0, letter: 31, visit: 1 },
  "e-invoice": { "open-data": 21400, "e-service": 1100, email: 2300, letter: 1200 },
  "it-support": { email: 2100, chat: 1300, phone: 5400, visit: 400 },
  "leave-request": { "e-service": 13900, letter: 600 },
};

/** By service and then by channel. */
const COUNTS: Readonly<Record<string, Counts>> = {
  ...CONTACT_CENTRE,
  ...EDUCATION,
  ...CARE,
  ...SOCIAL,
  ...BUILDING_AND_TECHNICAL,
  ...COMMUNITY,
};

/** The volumes now over the given channels; not measured is absent. */
export function exampleVolumes(channels: readonly ChannelId[]): VolumeEntry[] {
  return Object.entries(COUNTS).flatMap(([service, counts]) =>
    channels.flatMap((channel): VolumeEntry[] => {
      const count = channel in counts ? counts[channel] : "cannot-be-used";
      return count === null || count === undefined
        ? []
        : [{ service: serviceId(service), channel, volume: count }];
    }),
  );
}

/** The services and channels that the rows name, so that a wrong id can be found. */
export const MEASURED: readonly { readonly service: string; readonly channel: string }[] =
  Object.entries(COUNTS).flatMap(([service, counts]) =>
    Object.keys(counts).map((channel) => ({ service, channel: channelId(channel) })),
  );
