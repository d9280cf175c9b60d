'use client';
import { memo } from 'react';
import { type Factor, factorCategories } from '../../../core/postmortem/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { SelectBox } from '../../document/SelectBox.tsx';
import { TextBox } from '../TextBox.tsx';
import { FactorAnswer } from './FactorAnswer.tsx';
import { Numbered } from './Numbered.tsx';
import type { SectionProps } from './SectionProps.ts';

export interface FactorRowProps extends Pick<SectionProps, 'onGo'> {
  readonly host: PostMortemHost;
  readonly id: string;
  readonly factor: Factor;
  readonly number: number;
  readonly readOnly: boolean;
  /** The changes that prevent it, in one sentence; `''`: none does. */
  readonly preventedBy: string;
  /** The id of a change that names it and does not say yet what changes; `''`: there is none. */
  readonly begun: string;
  readonly mayAddChange: boolean;
}

/** One thing that contributed: what, of which kind, where it lies, and what answers it. */
export const FactorRow = memo(function FactorRow(props: FactorRowProps) {
  const { host, id, factor, number, readOnly } = props;
  const { fields, factorCategories: categories, factorSides, addedBy } = host.messages;
  const path = (field: keyof Factor) => ['factors', id, field];
  return (
    <Numbered host={host} number={number}>
      <TextBox
        host={host}
        path={path('text')}
        label={fields.factor.label}
        rows={2}
        readOnly={readOnly}
      />
      <div data-part="fields">
        <SelectBox
          host={host}
          path={path('category')}
          label={fields.factorCategory.label}
          options={factorCategories.map((value) => ({ value, label: categories[value] }))}
          value={factor.category}
          readOnly={readOnly}
        />
        <SelectBox
          host={host}
          path={path('side')}
          label={fields.factorSide.label}
          options={[
            ...host.parties.map((party) => ({ value: party.id, label: party.name })),
            { value: 'shared', label: factorSides.shared },
            { value: 'outside', label: factorSides.outside },
          ]}
          value={factor.side}
          readOnly={readOnly}
        />
      </div>
      {factor.by && <p data-part="soft">{addedBy({ party: host.partyName(factor.by) })}</p>}
      <FactorAnswer {...props} />
    </Numbered>
  );
});
