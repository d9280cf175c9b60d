'use client';
import { articulationTriggers } from '../../../core/articulation/types.ts';
import { Choices } from '../../document/Choices.tsx';
import { DayField } from '../../document/DayField.tsx';
import { TextBox } from '../../document/TextBox.tsx';
import type { StepProps } from './StepProps.ts';

const titlePath = ['title'];
const notePath = ['triggerNote'];

/** What it is called, what calls for it now, and from when until when it is meant to fit. */
export function StartStep({ host, doc }: StepProps) {
  const { fields, gaps, triggers } = host.messages;
  const { effectiveFrom, reviewBy } = doc;
  const readOnly = !host.mayEdit(doc, titlePath);
  const isBackwards = effectiveFrom !== '' && reviewBy !== '' && reviewBy <= effectiveFrom;
  return (
    <>
      <TextBox host={host} path={titlePath} {...fields.title} line readOnly={readOnly} />
      <Choices
        host={host}
        path={['trigger']}
        {...fields.trigger}
        options={articulationTriggers.map((value) => ({
          value,
          label: triggers[value].name,
          help: triggers[value].means,
        }))}
        value={doc.trigger}
        readOnly={readOnly}
      />
      <TextBox host={host} path={notePath} {...fields.triggerNote} readOnly={readOnly} />
      <div data-part="fields">
        <DayField
          host={host}
          path={['effectiveFrom']}
          {...fields.effectiveFrom}
          value={effectiveFrom}
          readOnly={readOnly}
        />
        <DayField
          host={host}
          path={['reviewBy']}
          {...fields.reviewBy}
          error={isBackwards ? gaps.review_before_start(nowhere) : undefined}
          value={reviewBy}
          readOnly={readOnly}
        />
      </div>
    </>
  );
}

/** It is about no clause. */
const nowhere = { section: '', clause: '', party: '', item: '' };
