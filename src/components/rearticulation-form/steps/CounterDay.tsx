'use client';
import { useState } from 'react';
import { TextField } from '../../ui/TextField.tsx';

interface CounterDayProps {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly badDay: string;
  readonly onChange: (value: string) => void;
}

/** A day in another wording. */
export function CounterDay({ error, value, badDay, onChange, ...field }: CounterDayProps) {
  const [isBad, setBad] = useState(false);
  return (
    <TextField
      {...field}
      type="date"
      error={isBad ? badDay : error}
      // Its own state: a day that is half written is no day yet, and must not be emptied.
      key={value}
      defaultValue={value}
      onBlur={({ target }) => {
        setBad(target.validity.badInput);
        if (!target.validity.badInput && target.value !== value) onChange(target.value);
      }}
    />
  );
}
