import type { RefusalCode } from '../../core/result.ts';

const reasons: Partial<Record<RefusalCode, string>> = {
  E_SHAPE: 'dort steht etwas anderes als erwartet',
  E_TYPE: 'es ist von anderer Art als erwartet',
  E_EMPTY: 'es fehlt etwas',
  E_ENUM: 'es steht etwas da, das hier nicht bekannt ist',
  E_ID: 'eine Kennung darin ist nicht brauchbar',
  E_DUPLICATE_ID: 'zwei Dinge darin haben dieselbe Kennung',
  E_DATE: 'einen Tag oder eine Zeit darin gibt es nicht',
  E_DATE_RANGE: 'ein Tag darin liegt zu weit weg',
  E_NUMBER: 'eine Zahl darin ist keine',
  E_RANGE: 'eine Zahl darin ist zu klein oder zu groß',
  E_TOO_LONG: 'es ist zu lang',
  E_JSON: 'es ist keine JSON-Datei',
  E_ENVELOPE: 'es wurde nicht als Dokument dieser Art gespeichert',
  E_VERSION: 'es sagt nicht, in welcher Fassung des Formats es geschrieben ist',
  E_FUTURE_VERSION: 'es kommt aus einer neueren Fassung als diese Seite',
  E_TOO_DEEP: 'es ist zu tief verschachtelt',
  E_FORBIDDEN_KEY: 'es enthält einen Namen, der Schaden anrichten könnte',
  E_UNKNOWN_FIELD: 'so etwas gehört nicht dorthin',
  E_INTERNAL: 'der Browser konnte es nicht öffnen',
  E_COPY: 'es ist eine Abschrift ohne Namen und Unterschriften, nur zum Lesen',
  E_HASH: 'es ist nicht der Text, der unterschrieben wurde',
  E_STATE: 'der Verlauf führt nicht zu dem Stand, der angegeben ist',
};

/** Why a file or a part of one cannot be read, as the end of a sentence. */
export function whyUnreadable(code: RefusalCode): string {
  return reasons[code] ?? 'es ist nicht lesbar';
}
