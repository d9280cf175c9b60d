import { answeredSurveys } from '../../trust/answeredSurveys.ts';
import { isNonAnswer } from '../../trust/answers.ts';
import type {
  Answer,
  Instrument,
  InstrumentContext,
  InstrumentItem,
  ScoreOptions,
  SurveyResponse,
} from '../../trust/types.ts';
import { writeListCell } from '../listCell.ts';
import { trustColumns, trustRows } from '../trustRows.ts';
import type { ReadRecord } from './readRecord.ts';
import { surveysOf } from './surveysOf.ts';
import { type CsvTable, namesOf, tableOf, textCell, yesCell } from './tableOf.ts';

interface Asked {
  readonly instrument: Instrument;
  /** Neither: an instrument that asks nothing. */
  readonly item?: InstrumentItem;
  readonly context?: InstrumentContext;
}

/** A row for each item, then for each question of context. */
export function instrumentTable({ instruments }: ReadRecord): CsvTable {
  return tableOf<Asked>(
    {
      instrument_id: ({ instrument }) => instrument.id,
      version: ({ instrument }) => textCell(instrument.version),
      title: ({ instrument }) => textCell(instrument.title),
      part: ({ item, context }) => (item ? 'item' : context ? 'context' : null),
      item_id: ({ item, context }) => textCell((item ?? context)?.id),
      dimension_id: ({ item }) => textCell(item?.dimensionId),
      dimension: ({ instrument, item }) => textCell(item && labelOf(instrument, item)),
      text: ({ item, context }) => textCell((item ?? context)?.text),
      self_text: ({ item }) => textCell(item?.selfText),
      reverse: ({ item }) => yesCell(item?.reverse),
      kind: ({ item }) => textCell(item?.kind),
      scale_min: ({ instrument }) => instrument.scale.min,
      scale_max: ({ instrument }) => instrument.scale.max,
      scale_labels: ({ instrument }) => writeListCell(instrument.scale.labels),
      source: ({ instrument }) => textCell(instrument.source),
      licence: ({ instrument }) => textCell(instrument.licence),
    },
    instruments.flatMap(askedBy),
  );
}

function askedBy(instrument: Instrument): Asked[] {
  const items = instrument.items.map((item) => ({ instrument, item }));
  const rest = (instrument.context ?? []).map((context) => ({ instrument, context }));
  const all = [...items, ...rest];
  return all.length > 0 ? all : [{ instrument }];
}

function labelOf({ dimensions }: Instrument, { dimensionId }: InstrumentItem) {
  return dimensions.find(({ id }) => id === dimensionId)?.label;
}

interface Answered {
  readonly response: SurveyResponse;
  readonly itemId: string;
  /** The item, if the instrument has it. */
  readonly item: InstrumentItem | undefined;
  readonly answer: Answer | null;
  readonly comment: string;
}

/** A row for each answer; one more without an item where there is a comment, or no answer. */
export function responseTable(record: ReadRecord): CsvTable {
  const nameOf = namesOf(record.parties);
  return tableOf<Answered>(
    {
      response_id: ({ response }) => response.id,
      instrument_id: ({ response }) => response.instrumentId,
      wave: ({ response }) => response.wave,
      rater_id: ({ response }) => response.rater,
      rater: ({ response }) => nameOf(response.rater),
      target_id: ({ response }) => response.target,
      target: ({ response }) => nameOf(response.target),
      perspective: ({ response }) => response.perspective,
      referent: ({ response }) => response.referent,
      respondent_id: ({ response }) => textCell(response.respondentId),
      submitted_at: ({ response }) => response.submittedAt,
      item_id: ({ itemId }) => textCell(itemId),
      dimension_id: ({ item }) => textCell(item?.dimensionId),
      answer: ({ answer }) => (typeof answer === 'number' ? answer : null),
      no_answer: ({ answer }) => (isNonAnswer(answer) ? answer : null),
      comment: ({ comment }) => textCell(comment),
    },
    answeredSurveys(record).flatMap(({ instrument, responses }) => {
      const items = new Map(instrument?.items.map((item) => [item.id, item]));
      return responses.flatMap((response) => answersOf(response, items));
    }),
  );
}

function answersOf(
  response: SurveyResponse,
  items: ReadonlyMap<string, InstrumentItem>,
): Answered[] {
  const { comment = '' } = response;
  const rows = Object.entries(response.answers).map(([itemId, answer]) => {
    return { response, itemId, item: items.get(itemId), answer, comment: '' };
  });
  const whole = { response, itemId: '', item: undefined, answer: null, comment };
  return comment !== '' || rows.length === 0 ? [...rows, whole] : rows;
}

/** The scores of all surveys, as far as they may be shown. */
export function scoreTable(record: ReadRecord, scoring?: ScoreOptions): CsvTable {
  return {
    columns: ['instrument_id', ...trustColumns],
    rows: surveysOf(record, scoring).flatMap(({ instrument, series }) =>
      trustRows(series, instrument.dimensions, record.parties).map((row) => [
        instrument.id,
        ...row,
      ]),
    ),
  };
}
