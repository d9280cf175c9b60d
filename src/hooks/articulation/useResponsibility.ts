'use client';
import { useRef, useState } from 'react';
import type { Refusal } from '../../core/result.ts';
import type { ResponsibilityPart } from '../../i18n/en/articulationTermsMessages.ts';
import type { Assignee, RearticulationHost } from './rearticulationHost.ts';
import { type Parts, partEdits, responsibilityParts } from './responsibilityParts.ts';

/** What came of a choice, to be told at the one whom it was made for. */
export interface PartNote {
  /** For whom. */
  readonly who: string;
  /** From whom they took it over to answer for it. */
  readonly from?: string | undefined;
  readonly refusal?: Refusal | undefined;
}

/** Whom somebody took it over from, as long as one is still choosing for them. */
interface Taken {
  readonly who: string;
  readonly from: string;
}

/**
 * Chooses what everybody has to do with one responsibility. Exactly one answers for it: chosen for
 * somebody, it is taken over from whoever had it. A list that is gone through with the arrow keys
 * passes that choice by: then whoever had it has it again, unless the control was left meanwhile.
 */
export function useResponsibility(
  host: RearticulationHost,
  clauseId: string,
  nameOf: (id: string) => string,
) {
  const { messages, actions, announce } = host;
  const [note, setNote] = useState<PartNote | null>(null);
  const taken = useRef<Taken | null>(null);

  const choose = ({ id: who, name }: Assignee, wanted: readonly ResponsibilityPart[]) => {
    const before = latestParts(host, clauseId);
    const heir = taken.current?.who === who ? taken.current.from : '';
    for (const { field, value } of partEdits(before, who, wanted, heir)) {
      const result = actions.edit(['clauses', clauseId, field], value);
      if (!result.ok) return setNote({ who, refusal: result.error });
    }
    const [hadIt, hasIt] = [before.accountable === who, wanted.includes('accountable')];
    if (hadIt === hasIt) return setNote(null);
    const from = hasIt ? before.accountable : '';
    taken.current = from ? { who, from } : null;
    setNote(taken.current);
    const accountable = hasIt ? name : heir && nameOf(heir);
    const words = accountable
      ? messages.accountableNow({ who: accountable })
      : messages.nobodyAccountable;
    announce?.(from ? `${words} ${takenOver(host, nameOf(from))}` : words);
  };
  return {
    note,
    choose,
    /** The control is left: what was taken over stays so. */
    leave: () => {
      taken.current = null;
    },
  };
}

/** Why somebody else no longer answers for it. */
export function takenOver({ messages }: Pick<RearticulationHost, 'messages'>, from: string) {
  return `${messages.accountableMoves({ from })} ${messages.oneAccountable}`;
}

/** As of the latest edit: a host that owns the document may not show it yet. */
function latestParts({ document }: RearticulationHost, clauseId: string): Parts {
  const at = (field: ResponsibilityPart) => document.latestAt(['clauses', clauseId, field]);
  const value = (field: ResponsibilityPart) => {
    const stored = at(field);
    if (field === 'accountable') return typeof stored === 'string' ? stored : '';
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  };
  return Object.fromEntries(responsibilityParts.map((field) => [field, value(field)]));
}
