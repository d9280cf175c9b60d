'use client';
import { type ReactNode, useId } from 'react';
import type { PartnershipOverviewApi } from '../../hooks/usePartnershipOverview.ts';

/** What each part of the overview takes. */
export interface OverviewPartProps {
  readonly overview: PartnershipOverviewApi;
  readonly level: 3 | 4 | 5;
}

interface PartProps {
  readonly name: string;
  readonly title: string;
  readonly level: 3 | 4 | 5;
  readonly children: ReactNode;
}

/** A part of the overview under its heading. */
export function Part({ name, title, level, children }: PartProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section data-part={name} aria-labelledby={id}>
      <Heading data-part="heading" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
