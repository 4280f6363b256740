import { TextField } from '@cairn-ds/react';
import { useId } from 'react';

import { hexOf } from './hexOf.ts';

interface ColorFieldProps {
  label: string;
  hint: string;
  /** As it is written, in any notation; empty where it is left to be derived. */
  value: string;
  /** What is used while nothing is written. */
  derived: string;
  error?: string | undefined;
  onValue: (value: string) => void;
}

/** A color, to be written or picked. */
export function ColorField({ label, hint, value, derived, error, onValue }: ColorFieldProps) {
  return (
    <div className="seed">
      <TextField
        label={label}
        hint={hint}
        error={error}
        value={value}
        placeholder={derived}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => onValue(target.value)}
      />
      <input
        type="color"
        aria-label={`Pick ${label.toLowerCase()}`}
        value={hexOf(value) ?? derived}
        onChange={({ target }) => onValue(target.value)}
      />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  /** Each value with the words for it. */
  choices: Record<T, string>;
  onValue: (value: T) => void;
}

/** One of several words. */
export function Choice<T extends string>({ label, value, choices, onValue }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onValue(target.value as T)}>
        {Object.entries<string>(choices).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SliderProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** The value in words. */
  text: string;
  onValue: (value: number) => void;
}

/** A number between two ends. */
export function Slider({ label, text, onValue, ...range }: SliderProps) {
  const id = useId();
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{text}</output>
      <input
        id={id}
        type="range"
        aria-valuetext={text}
        {...range}
        onChange={({ target }) => onValue(Number(target.value))}
      />
    </div>
  );
}
