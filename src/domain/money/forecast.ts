/** Volumes and costs year by year on the way from now to wanted (method.md, Volumes, money and time). */
import { costOfChannels, type Cost } from "./costs";
import { rowAt } from "../model/matrix";
import type { Model } from "../model/model";
import type { NowVolumes } from "../volumes/volumes-now";
import { comparable, type WantedVolumes } from "../volumes/volumes-wanted";

/** One year of the forecast. */
export interface ForecastYear {
  /** Years from now, 0 … the horizon. */
  readonly year: number;
  /** Contacts by channel. */
  readonly volumes: Float64Array;
  readonly cost: Cost;
  /** The cost of the same volume if the shares of now were kept. */
  readonly costIfKept: Cost;
}

/** The forecast, with the services that it leaves out counted. */
export interface Forecast {
  readonly years: readonly ForecastYear[];
  readonly servicesIncluded: number;
  /** Services without volumes now, volume or primary, or whose volumes now add up to 0. */
  readonly servicesLeftOut: number;
}

/** A service on its way: its volume, growth and shares of the channels now and wanted. */
interface VolumeProjection {
  readonly volume: number;
  readonly growth: number;
  readonly now: Float64Array;
  readonly wanted: Float64Array;
}

/** Shares that add up to 1; null when there is nothing to share. */
function sharesOf(volumes: Float64Array): Float64Array | null {
  const known = volumes.map((volume) => (Number.isNaN(volume) ? 0 : volume));
  const total = known.reduce((sum, volume) => sum + volume, 0);
  return total > 0 ? known.map((volume) => volume / total) : null;
}

function courses(
  model: Model,
  now: NowVolumes,
  wanted: WantedVolumes,
): readonly VolumeProjection[] {
  const included = comparable(now, wanted);
  return model.services.flatMap((service, row): readonly VolumeProjection[] => {
    if (included[row] !== 1 || service.volume === null) return [];
    const sharesNow = sharesOf(rowAt(now.volumes, row));
    if (sharesNow === null) return [];
    const wantedVolumes = rowAt(wanted.volumes, row);
    const sharesWanted = sharesOf(wantedVolumes) ?? sharesNow;
    const { volume, growth } = service;
    return [{ volume, growth: growth ?? 0, now: sharesNow, wanted: sharesWanted }];
  });
}

/**
 * For year t, each service's volume · (1 + growth)^t spread by shares that move linearly from now
 * to wanted over the horizon.
 */
export function forecast(model: Model, now: NowVolumes, wanted: WantedVolumes): Forecast {
  const horizon = model.settings.horizonYears;
  const included = courses(model, now, wanted);
  const years = Array.from({ length: horizon + 1 }, (_, year): ForecastYear => {
    const moved = year / horizon;
    const volumes = new Float64Array(model.channels.length);
    const kept = new Float64Array(model.channels.length);
    for (const projection of included) {
      const volume = projection.volume * (1 + projection.growth) ** year;
      for (let channel = 0; channel < volumes.length; channel += 1) {
        const shareNow = projection.now[channel] ?? 0;
        const share = (1 - moved) * shareNow + moved * (projection.wanted[channel] ?? 0);
        volumes[channel] = (volumes[channel] ?? 0) + volume * share;
        kept[channel] = (kept[channel] ?? 0) + volume * shareNow;
      }
    }
    return {
      year,
      volumes,
      cost: costOfChannels(model, volumes),
      costIfKept: costOfChannels(model, kept),
    };
  });
  return {
    years,
    servicesIncluded: included.length,
    servicesLeftOut: model.services.length - included.length,
  };
}
