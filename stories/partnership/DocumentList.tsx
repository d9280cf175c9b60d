import { usePartnership } from '../../src/hooks/usePartnership.ts';
import { useTroth } from '../../src/hooks/useTroth.ts';
import { de } from '../../src/i18n/de/index.ts';
import { en } from '../../src/i18n/en/index.ts';
import { hostWords } from './hostWords.ts';

interface DocumentListProps {
  readonly collection: 'postMortems' | 'articulations';
  readonly open: string | undefined;
  readonly onOpen: (id: string) => void;
}

/** The host's own list of documents, made of the record: the newest first. */
export function DocumentList({ collection, open, onOpen }: DocumentListProps) {
  const { partnership } = usePartnership();
  const { formats } = useTroth();
  const words = hostWords(formats.locale);
  const catalogue = formats.locale.startsWith('de') ? de : en;
  const documents =
    collection === 'postMortems'
      ? Object.values(partnership?.postMortems ?? {}).map((doc) => ({
          ...doc,
          state: catalogue.postMortem.stages[doc.stage].name,
        }))
      : Object.values(partnership?.articulations ?? {}).map((doc) => ({
          ...doc,
          state: `${words.version(doc.version)}, ${catalogue.articulation.statuses[doc.status].name}`,
        }));
  documents.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  return (
    <nav className="intranet-documents" aria-label={words.documents}>
      <ul>
        {documents.map(({ id, title, state }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === open ? 'page' : undefined}
              onClick={() => onOpen(id)}
            >
              <strong dir="auto">{title}</strong>
              <small>{state}</small>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
