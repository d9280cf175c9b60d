import type {
  CommitmentEventType,
  Condition,
  VarianceReason,
} from '../../core/commitments/types.ts';
import type { CalendarDate } from '../../core/types.ts';
import type { FormFaultCode } from '../../i18n/en/actsMessages.ts';

/** One piece of evidence while it is being written. */
export interface EvidenceValue {
  readonly id: string;
  readonly text: string;
  readonly url: string;
}

/** What is filled in for an act. Texts and days are `''` while empty. */
export interface ActValues {
  readonly note: string;
  readonly reason: string;
  readonly varianceReason: VarianceReason | '';
  readonly blockedBy: string;
  readonly deliverable: string;
  readonly conditions: readonly Condition[];
  readonly due: CalendarDate | '';
  readonly respondBy: CalendarDate | '';
  readonly expectedDue: CalendarDate | '';
  readonly unmet: readonly string[];
  readonly waived: readonly string[];
  readonly exceeded: readonly string[];
  readonly evidence: readonly EvidenceValue[];
  /** Id of the person who takes over. */
  readonly person: string;
}

/** `judgement`: met, exceeded or waived, condition by condition. */
export type ActFieldKey = Exclude<keyof ActValues, 'waived' | 'exceeded'> | 'judgement';

export interface ActField {
  readonly key: ActFieldKey;
  readonly isRequired: boolean;
}

/** Which fields an act has, and what stands in them at first. */
export interface ActForm {
  readonly type: CommitmentEventType;
  readonly fields: readonly ActField[];
  readonly start: ActValues;
}

/** Something to put right. `at`: a field's key, or `evidence.<id>` for one link. */
export interface FormFault {
  readonly at: string;
  readonly code: FormFaultCode;
}

/** The same in words, at a control that can be gone to. */
export interface FormError {
  readonly at: string;
  readonly controlId: string;
  readonly message: string;
}
