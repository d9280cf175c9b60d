'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { redlineLayouts } from '../../../hooks/articulation/rearticulationView.ts';
import { useEarlierVersions } from '../../../hooks/articulation/useEarlierVersions.ts';
import { useGrowing } from '../../../hooks/articulation/useGrowing.ts';
import { sizeOfDiff, useRedline } from '../../../hooks/articulation/useRedline.ts';
import { Field } from '../../ui/Field.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Redline } from './Redline.tsx';
import type { StepProps } from './StepProps.ts';
import { useRedlineWords } from './useRedlineWords.ts';

/** What is different from an earlier version, to the word, and why. */
export function ChangesStep({ host, doc, view, setView, isPrinting }: StepProps) {
  const { messages, formats, shownText, announce } = host;
  const { before, others } = useEarlierVersions(doc, host);
  const other = others.find(({ id }) => id === view.against);
  const against = other ?? before;
  const { diffs, progress } = useRedline({
    before: against,
    after: doc,
    shownText,
    locale: formats.locale,
  });
  const words = useRedlineWords(host, doc, against, view.names);
  const [isAllShown, setAllShown] = useState(false);
  const progressId = useId();
  const shown = isAllShown ? diffs : diffs.filter(({ kind }) => kind !== 'unchanged');
  const grown = useGrowing(shown, sizeOfDiff);
  const drawn = isPrinting ? shown.length : grown;

  const changed = diffs.filter(({ kind }) => kind !== 'unchanged').length;
  const unchanged = diffs.length - changed;
  const count =
    changed === 0 ? messages.noChanges : messages.changeCount({ changed, unchanged }, formats);
  const heard = useRef(against?.id);
  useEffect(() => {
    if (heard.current === against?.id) return;
    heard.current = against?.id;
    announce?.(count);
  }, [against?.id, announce, count]);

  const choices = [
    ...(before ? [{ id: '', label: messages.againstBefore(before, formats) }] : []),
    ...others.map((one) => {
      const tag = messages.versionTag(one, formats);
      const title = shownText(one.title);
      return { id: one.id, label: title ? messages.partOf({ who: tag, clause: title }) : tag };
    }),
  ];
  return (
    <>
      <div data-part="fields">
        {choices.length > 1 ? (
          <Field label={messages.againstLabel}>
            {(control) => (
              <select
                {...control}
                value={other?.id ?? ''}
                onChange={({ target }) => setView('against', { against: target.value })}
              >
                {choices.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ) : (
          <div data-part="read">
            <p data-part="read-label">{messages.againstLabel}</p>
            <p data-part="text">{choices[0]?.label}</p>
          </div>
        )}
        <SegmentedControl
          label={messages.redlineLabel}
          labelVisible
          options={redlineLayouts.map((value) => ({
            value,
            label: messages.redlineLayouts[value],
          }))}
          value={view.redline}
          onValueChange={(redline) => setView('redline', { redline })}
        />
      </div>
      <p data-part="change-count">{count}</p>
      {unchanged > 0 && (
        <label data-part="choice" data-for="unchanged">
          <input
            type="checkbox"
            data-part="choice-control"
            checked={isAllShown}
            onChange={({ target }) => setAllShown(target.checked)}
          />
          <span>{messages.showUnchanged}</span>
        </label>
      )}
      {/* It stays: an element that goes has all that stands beside it styled anew. */}
      <div data-part="comparing">
        {progress && (
          <>
            <span id={progressId}>{messages.comparing(progress, formats)}</span>
            <progress aria-labelledby={progressId} value={progress.done} max={progress.total} />
          </>
        )}
      </div>
      <Redline
        host={host}
        doc={doc}
        diffs={shown.slice(0, drawn)}
        layout={view.redline}
        words={words}
        // A reason says why it is not as in the version before.
        isBefore={other === undefined}
        isGrowing={progress !== null || drawn < shown.length}
      />
    </>
  );
}
