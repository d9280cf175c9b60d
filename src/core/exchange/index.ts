export {
  type ArticulationCalendarOptions,
  articulationCalendar,
} from './articulationCalendar.ts';
export { type ArticulationMarkdownOptions, articulationMarkdown } from './articulationMarkdown.ts';
export type { ArticulationWords } from './articulationWords.ts';
export { type CommitmentsMarkdownOptions, commitmentsMarkdown } from './commitmentsMarkdown.ts';
export { type CommitmentWords, englishCommitmentWords } from './commitmentWords.ts';
export { type CsvColumn, csvColumns } from './csvColumns.ts';
export type { CsvFault, CsvReason } from './csvFault.ts';
export { type CsvCell, csvText } from './csvText.ts';
export { escapeMarkdown, escapeMarkdownLine } from './escapeMarkdown.ts';
export { type CsvPreview, type CsvPreviewRow, type FromCsvOptions, fromCsv } from './fromCsv.ts';
export { type HandoverMarkdownOptions, handoverMarkdown } from './handoverMarkdown.ts';
export {
  type PartnershipCalendarOptions,
  partnershipCalendar,
} from './partnershipCalendar.ts';
export {
  type PartnershipCsvOptions,
  type PartnershipTable,
  partnershipCsv,
  partnershipTables,
} from './partnershipCsv.ts';
export { partnershipIssues } from './partnershipIssues.ts';
export { type PartnershipMarkdownOptions, partnershipMarkdown } from './partnershipMarkdown.ts';
export type { PartnershipDayWords, PartnershipWords } from './partnershipWords.ts';
export { type PostMortemMarkdownOptions, postMortemMarkdown } from './postMortemMarkdown.ts';
export type { PostMortemWords } from './postMortemWords.ts';
export type { CsvRecord } from './readCsvRow.ts';
export { safeFileName } from './safeFileName.ts';
export type { Mark, PathMark, Scene, TextMark } from './scene.ts';
export { sceneToSvg } from './sceneToSvg.ts';
export { type ToCsvOptions, toCsv } from './toCsv.ts';
export { type CalendarInput, type ICalendarOptions, toICalendar } from './toICalendar.ts';
export { trustCsv } from './trustCsv.ts';
