import { type Exported, told } from './evidence.ts';

/** Events whose place has coordinates, as GeoJSON (RFC 7946) points. */
export function geoJson(exported: Exported): object {
  return {
    type: 'FeatureCollection',
    features: told(exported).flatMap(({ event, sources, targets, sentence, address }) => {
      const { id, title, type, tone, status, when, place } = event;
      if (!place || place.lon === null || place.lat === null) return [];
      const properties = {
        title,
        type,
        tone,
        status,
        edtf: when.edtf,
        start: when.start,
        end: when.end,
        sources,
        targets,
        place: place.name,
        sentence,
        url: address,
      };
      return [
        { type: 'Feature', id, geometry: { type: 'Point', coordinates: [place.lon, place.lat] }, properties },
      ];
    }),
  };
}
