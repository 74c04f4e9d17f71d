/** The example's volumes now, contacts per year by service and channel: assumptions. */
import type { VolumeEntry } from "../domain/model/model";
import { VOLUMES } from "../sheets/current/table";
import { exampleCells } from "./csv-table";

/**
 * 0: offered and none came. x: offered, how many is not known. -: cannot be used for the service today. Blank:
 * not measured. A service without a row has not been measured at all.
 */
const CSV = `
service,open-data,website,e-service,mobile-app,sms,digital-mailbox,email,chat,social-media,phone,letter,visit,partner
general-questions,-,33000,-,-,-,-,5600,2100,900,18200,,2900,0
feedback,-,-,980,-,-,-,640,-,-,380,60,80,-
invoice-questions,-,-,-,-,-,-,1450,160,-,3300,90,240,-
public-documents,-,-,210,-,-,-,1230,-,-,290,40,110,-
wedding,-,-,-,-,-,-,-,-,-,-,-,120,-
preschool-information,-,11200,-,-,-,-,700,250,,1650,-,140,-
preschool-place,-,-,1180,-,-,-,90,-,-,0,110,70,-
preschool-queue,-,-,-,-,-,-,690,90,-,860,0,60,-
preschool-offer,-,-,-,-,-,640,-,-,-,160,740,0,-
school-absence,-,-,38500,31500,-,-,2600,-,-,15400,-,0,-
school-choice-information,-,7400,-,-,-,-,560,120,,1180,0,190,50
school-choice,-,-,1010,-,-,-,-,-,-,-,190,50,-
school-placement,-,-,-,-,-,310,-,-,-,210,890,0,-
school-transport,-,-,350,-,-,-,60,-,-,40,150,20,-
school-transport-decision,-,-,-,-,-,150,-,-,-,90,450,0,-
pupil-health,-,-,-,-,-,-,-,-,-,x,-,x,-
study-guidance,-,-,-,-,-,-,210,x,-,420,-,650,20
adult-education,-,-,1840,-,-,-,60,-,-,-,90,110,-
home-care-information,-,2350,-,-,-,-,310,-,-,2900,260,380,0
home-care-assessment,-,-,-,-,-,-,120,-,-,880,-,1700,-
home-care-application,-,-,130,-,-,-,40,-,-,610,430,140,-
home-care-decision,-,-,-,-,-,40,-,-,-,-,1240,20,-
home-care-follow-up,-,-,-,-,-,-,60,-,-,1750,90,1200,-
safety-alarm,-,-,90,-,-,-,-,-,-,290,300,40,-
transport-permit,-,-,170,-,-,-,-,-,-,60,640,110,-
transport-decision,-,-,-,-,-,60,-,-,-,-,880,0,-
transport-booking,-,-,3900,2700,-,-,400,-,-,34000,-,0,-
disability-support-advice,-,-,-,-,-,-,x,-,-,190,-,270,-
disability-support,-,-,-,-,-,-,-,-,-,20,140,30,-
relatives-support,-,-,-,-,-,-,x,-,-,x,-,x,-
income-support-information,-,2500,-,-,-,-,180,-,-,2150,-,520,50
income-support-advice,-,-,-,-,-,-,-,-,-,250,-,600,-
income-support,-,-,3950,-,-,-,-,-,-,-,2750,1100,-
income-support-dialogue,-,-,-,-,-,-,950,-,-,5600,700,1150,-
income-support-decision,-,-,-,-,-,1900,-,-,-,-,5500,200,-
debt-advice,-,-,-,-,-,-,40,-,-,330,-,480,-
concern-report,-,-,410,-,-,-,60,-,-,820,290,70,-
domestic-violence,-,-,-,-,-,-,-,-,-,x,-,x,-
building-information,-,8600,-,-,-,-,1200,160,-,2300,0,240,-
building-advice,-,-,-,-,-,-,1250,x,-,1700,-,420,-
building-permit,-,-,560,-,-,-,130,-,-,-,80,10,-
building-dialogue,-,-,640,-,-,-,1150,-,-,690,60,60,-
building-decision,-,-,-,-,-,190,-,-,-,-,550,0,-
food-information,-,820,-,-,-,-,110,-,-,160,-,10,-
food-registration,-,-,44,-,-,-,26,-,-,-,14,1,-
food-decision,-,-,-,-,-,12,-,-,-,6,68,0,-
private-sewage,-,-,62,-,-,-,21,-,-,-,55,2,-
solarium,-,-,0,-,-,-,2,-,-,-,1,-,-
geodata,x,9200,-,-,-,-,140,-,-,60,-,-,-
fault-report,-,-,1900,1450,-,-,980,-,-,2350,0,60,-
waste-information,-,26800,-,-,-,-,900,420,,5300,-,180,-
waste-subscription,-,-,1650,-,-,-,620,-,-,1500,70,60,-
water-meter,-,-,8400,-,,-,350,-,-,1200,1800,0,-
water-disruption,-,8800,-,-,0,-,-,-,900,5100,-,-,-
disabled-parking,-,-,85,-,-,-,-,-,-,-,260,75,-
library-loan,-,-,41000,6200,-,-,300,-,-,2900,-,x,-
digital-help,-,-,-,-,-,-,-,-,-,x,-,1900,-
facility-booking,-,-,3100,-,-,-,1350,-,-,960,0,190,-
grant,-,-,165,-,-,-,20,-,-,-,50,5,-
grant-decision,-,-,-,-,-,0,-,-,-,25,230,-,-
guardian-information,-,1050,-,-,-,-,160,-,-,430,0,60,-
guardian-application,-,-,-,-,-,-,-,-,-,-,122,8,-
annual-account,-,-,140,-,-,-,-,-,-,-,370,50,-
account-dialogue,-,-,-,-,-,-,240,-,-,510,120,30,-
guardian-fee,-,-,-,-,-,70,-,-,-,x,470,0,-
business-advice,-,-,-,-,-,-,210,-,-,290,-,160,20
alcohol-information,-,830,-,-,-,-,140,-,-,210,-,20,-
alcohol-licence,-,-,9,-,-,-,7,-,-,-,17,1,-
alcohol-test,-,-,-,-,-,-,-,-,-,-,-,48,-
alcohol-decision,-,-,-,-,-,0,-,-,-,-,31,1,-
crisis-information,-,x,-,-,-,-,-,-,x,x,-,-,-
e-invoice,21400,-,1100,-,-,-,2300,-,-,-,1200,-,-
it-support,-,-,-,-,-,-,2100,1300,-,5400,-,400,-
leave-request,-,-,13900,-,-,-,-,-,-,-,600,-,-
`;

/** The volumes now; not measured is absent. */
export const exampleVolumes = (): readonly VolumeEntry[] =>
  exampleCells(VOLUMES, CSV, ["service", "volume"]).flatMap(({ service, channel, volume }) =>
    volume === null ? [] : [{ service, channel, volume }],
  );
