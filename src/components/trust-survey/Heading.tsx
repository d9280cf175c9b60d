'use client';
import type { ComponentPropsWithoutRef } from 'react';

export type HeadingLevel = 2 | 3 | 4 | 5;

interface HeadingProps extends ComponentPropsWithoutRef<'h2'> {
  readonly level: HeadingLevel;
}

/** A heading of the level that the host's page needs. */
export function Heading({ level, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...rest} />;
}

/** The level below. */
export function below(level: HeadingLevel): HeadingLevel {
  return Math.min(5, level + 1) as HeadingLevel;
}
