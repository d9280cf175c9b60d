'use client';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { VerbApi } from './useVerb.ts';

/** Who signs. */
export interface Signer {
  readonly name: string;
  readonly role: string;
}

interface SignerFieldsProps {
  readonly host: RearticulationHost;
  readonly verb: Pick<VerbApi, 'fieldId' | 'errorAt'>;
  readonly signer: Signer;
  readonly onChange: (signer: Signer) => void;
}

/** Who signs, and as what: kept with the signature, so that it can be read in years to come. */
export function SignerFields({ host, verb, signer, onChange }: SignerFieldsProps) {
  const { signerName, signerRole } = host.messages.fields;
  return (
    <div data-part="fields">
      <TextField
        id={verb.fieldId('name')}
        {...signerName}
        error={verb.errorAt('name')}
        requirement="required"
        autoComplete="name"
        dir="auto"
        value={signer.name}
        onChange={({ target }) => onChange({ ...signer, name: target.value })}
      />
      <TextField
        id={verb.fieldId('role')}
        {...signerRole}
        error={verb.errorAt('role')}
        autoComplete="organization-title"
        dir="auto"
        value={signer.role}
        onChange={({ target }) => onChange({ ...signer, role: target.value })}
      />
    </div>
  );
}
