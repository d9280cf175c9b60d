'use client';
import type { Frame } from '../../../core/postmortem/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { Group } from '../../document/Group.tsx';

interface ParticipantsProps {
  readonly host: PostMortemHost;
  readonly participants: Frame['participants'];
  readonly readOnly: boolean;
}

const list = ['frame', 'participants'] as const;

/** Who takes part, side by side: the people that the host knows, and whoever was named before. */
export function Participants({ host, participants, readOnly }: ParticipantsProps) {
  const { messages, parties, people, actions } = host;
  const { label, hint } = messages.fields.participants;
  const idsOf = (partyId: string, personId: string) =>
    Object.entries(participants)
      .filter(([, entry]) => entry.partyId === partyId && entry.personId === personId)
      .map(([id]) => id);
  const named = Object.values(participants);
  const groups = parties.map(({ id, name }) => {
    const known = people.filter((person) => person.partyId === id).map((person) => person.id);
    const before = named.filter((entry) => entry.partyId === id).map((entry) => entry.personId);
    const shown = readOnly ? before : [...known, ...before];
    return { id, name, personIds: [...new Set(shown)] };
  });
  const choose = (partyId: string, personId: string) => {
    const chosen = idsOf(partyId, personId);
    if (chosen.length === 0) actions.add(list, { partyId, personId });
    for (const id of chosen) actions.remove(list, id);
  };
  const isEmpty = groups.every(({ personIds }) => personIds.length === 0);
  const nothing = readOnly ? messages.empty.participants : messages.noPeople;
  return (
    <Group label={label} hint={readOnly ? undefined : hint}>
      {isEmpty && <p data-part="soft">{nothing}</p>}
      <div data-part="sides">
        {groups
          .filter(({ personIds }) => personIds.length > 0)
          .map(({ id, name, personIds }) =>
            readOnly ? (
              <div key={id} data-part="read">
                <p data-part="read-label">{name}</p>
                <ul>
                  {personIds.map((personId) => (
                    <li key={personId}>{host.personName(personId)}</li>
                  ))}
                </ul>
              </div>
            ) : (
              <fieldset key={id} data-part="choices">
                <legend data-part="label">{name}</legend>
                <div data-part="choice-list">
                  {personIds.map((personId) => (
                    <label key={personId} data-part="choice">
                      <input
                        type="checkbox"
                        data-part="choice-control"
                        checked={idsOf(id, personId).length > 0}
                        onChange={() => choose(id, personId)}
                      />
                      <span>{host.personName(personId)}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
            ),
          )}
      </div>
    </Group>
  );
}
