export { type CsvCell, csvText } from './csvText.ts';
export { safeFileName } from './safeFileName.ts';
export type { Mark, PathMark, Scene, TextMark } from './scene.ts';
export { sceneToSvg } from './sceneToSvg.ts';
export { trustCsv } from './trustCsv.ts';
