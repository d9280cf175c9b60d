'use client';
import { useState } from 'react';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { type JoinTexts, useKeptText } from '../../../hooks/document/useKeptText.ts';
import type { Signer } from './SignerFields.tsx';

export interface KeptSigner {
  readonly signer: Signer;
  readonly change: (signer: Signer) => void;
  readonly clear: () => void;
  /** Something was written that the page does not know by itself. */
  readonly isBegun: boolean;
}

const newer: JoinTexts = (_, since) => since;

/** Who signs: the viewer as the page knows them, or what was written in place of that and is kept. */
export function useKeptSigner(host: RearticulationHost): KeptSigner {
  const { viewerName, viewerRole } = host;
  const [name, setName, clearName] = useKeptText(host, 'sign.name', newer);
  const [role, setRole, clearRole] = useKeptText(host, 'sign.role', newer);
  // What was emptied stays empty while one is at it, and is kept as nothing.
  const [isTouched, setTouched] = useState({ name: false, role: false });
  const signer = {
    name: name === '' && !isTouched.name ? viewerName : name,
    role: role === '' && !isTouched.role ? viewerRole : role,
  };
  return {
    signer,
    isBegun: name !== '' || role !== '',
    change: (next) => {
      if (next.name !== signer.name) setName(next.name);
      if (next.role !== signer.role) setRole(next.role);
      setTouched({
        name: isTouched.name || next.name !== signer.name,
        role: isTouched.role || next.role !== signer.role,
      });
    },
    clear: () => {
      clearName();
      clearRole();
    },
  };
}
