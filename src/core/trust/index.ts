export { type Agreement, cronbachAlpha, rwgJ, toIndex, withinGroupAgreement } from './agreement.ts';
export { checkAnswer, nonAnswers } from './answers.ts';
export * from './commentsOf.ts';
export * from './compareTrust.ts';
export { compareWaves } from './compareWaves.ts';
export * from './describeTrust.ts';
export * from './distributionOf.ts';
export * from './instruments.ts';
export * from './localiseInstrument.ts';
export { MARKER_SHAPES, markerPath } from './markerPath.ts';
export {
  type RadarAxis,
  type RadarGeometry,
  type RadarGeometryInput,
  type RadarGeometryPoint,
  type RadarRing,
  type RadarShape,
  radarGeometry,
} from './radarGeometry.ts';
export type { RadarRange } from './radarPaths.ts';
export * from './radarSpread.ts';
export * from './scoreResponses.ts';
export { type Suppression, suppressGroups } from './suppressGroups.ts';
export * from './trustWords.ts';
export * from './types.ts';
export * from './validateInstrument.ts';
export * from './validateResponses.ts';
export * from './waveChange.ts';
export * from './wavesSideBySide.ts';
