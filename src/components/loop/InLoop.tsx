'use client';
import { type ReactNode, useContext } from 'react';
import { PartnershipContext } from '../../hooks/partnership/PartnershipContext.ts';
import { useLoadedPart } from '../ui/useLoadedPart.ts';

const loadParts = () => import('./parts.ts');
type Parts = Awaited<ReturnType<typeof loadParts>>;

interface InLoopProps {
  readonly children: (parts: Parts) => ReactNode;
}

/** What a widget shows only inside a `<Partnership>`: fetched when there is one, else nothing. */
export function InLoop({ children }: InLoopProps) {
  const isInside = useContext(PartnershipContext) !== null;
  const { part } = useLoadedPart(loadParts, isInside);
  return isInside && part ? children(part) : null;
}
