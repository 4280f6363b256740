import type { Brand, BrandInput, Background, Problem } from '@cairn-ds/brand';
import { TextField } from '@cairn-ds/react';

import { themes, titleOf } from '../../.storybook/themes.ts';
import { Choice, ColorField, Slider } from './fields.tsx';

type FontUse = 'heading' | 'body';
type Stone = NonNullable<BrandInput['stone']>;

/** The families that this Storybook brings. */
const families = {
  system: 'The reader’s own',
  'Atkinson Hyperlegible Next': 'Atkinson Hyperlegible Next',
  Besley: 'Besley',
  Figtree: 'Figtree',
  'Hanken Grotesk': 'Hanken Grotesk',
  Newsreader: 'Newsreader',
  'Schibsted Grotesk': 'Schibsted Grotesk',
};
type Family = keyof typeof families;

const backgrounds: Record<Background, string> = { paper: 'Paper', tint: 'Tint', ink: 'Ink' };
const stones: Record<Stone, string> = { pebble: 'Pebble', round: 'Round', slab: 'Slab', worn: 'Worn' };
const starts = { '': 'What is here now', ...Object.fromEntries(themes.map((theme) => [theme.name, titleOf(theme)])) };

interface SeedsProps {
  input: BrandInput;
  /** The brand that is shown, for what is left to be derived. */
  brand: Brand;
  problems: readonly Problem[];
  onChange: (input: BrandInput) => void;
}

/** Everything that a brand is made from, in four groups. */
export function Seeds({ input, brand, problems, onChange }: SeedsProps) {
  const { colors, fonts = {}, radius = 0.25, density = 1 } = input;
  const corner = typeof radius === 'number' ? radius : radius.card;
  const family = (use: FontUse) => {
    const font = fonts[use] ?? fonts.body;
    return typeof font === 'string' && font in families ? (font as Family) : 'system';
  };
  const setColor = (name: keyof typeof colors, value: string) => {
    const { [name]: _, ...others } = colors;
    const next = value || name === 'primary' ? { ...others, [name]: value } : others;
    onChange({ ...input, colors: { primary: colors.primary, ...next } });
  };
  const setFont = (use: FontUse, font: Family) => {
    const { figures, ...others } = { heading: family('heading'), body: family('body'), ...fonts, [use]: font };
    // Digits of another family belong to the body that they were chosen for.
    onChange({ ...input, fonts: use === 'body' || !figures ? others : { ...others, figures } });
  };
  const errorOf = (field: string) => {
    const problem = problems.find((each) => each.field === field);
    return problem && `${problem.message.charAt(0).toUpperCase()}${problem.message.slice(1)} ${problem.remedy}`;
  };
  const { plate, accent, paper } = brand.colors.light;

  return (
    <form className="seeds" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>Brand</legend>
        <Choice
          label="Start from"
          value=""
          choices={starts}
          onValue={(name) => {
            const theme = themes.find((each) => each.name === name);
            if (theme) onChange(theme.input);
          }}
        />
        <TextField
          label="Name"
          hint="Lower-case letters, digits, hyphens"
          value={input.name}
          error={errorOf('name')}
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => onChange({ ...input, name: target.value })}
        />
      </fieldset>
      <fieldset>
        <legend>Colors</legend>
        <ColorField
          label="Primary"
          hint="Signs, links, the call plate"
          value={colors.primary}
          derived={plate}
          error={errorOf('colors.primary')}
          onValue={(value) => setColor('primary', value)}
        />
        <ColorField
          label="Accent"
          hint="The button that calls. Empty: the primary"
          value={colors.accent ?? ''}
          derived={accent}
          error={errorOf('colors.accent')}
          onValue={(value) => setColor('accent', value)}
        />
        <ColorField
          label="Neutral"
          hint="The paper, or which way it leans"
          value={colors.neutral ?? ''}
          derived={paper}
          error={errorOf('colors.neutral')}
          onValue={(value) => setColor('neutral', value)}
        />
      </fieldset>
      <fieldset>
        <legend>Type</legend>
        <Choice
          label="Headings"
          value={family('heading')}
          choices={families}
          onValue={(font) => setFont('heading', font)}
        />
        <Choice label="Text" value={family('body')} choices={families} onValue={(font) => setFont('body', font)} />
      </fieldset>
      <fieldset>
        <legend>Shape</legend>
        <Slider
          label="Corners"
          min={0}
          max={2}
          step={0.125}
          value={corner}
          text={`${corner} rem`}
          onValue={(value) => onChange({ ...input, radius: value })}
        />
        <Slider
          label="Density"
          min={0.75}
          max={1.25}
          step={0.01}
          value={density}
          text={`× ${density}`}
          onValue={(value) => onChange({ ...input, density: value })}
        />
        <Choice
          label="Stones"
          value={input.stone ?? 'pebble'}
          choices={stones}
          onValue={(stone) => onChange({ ...input, stone })}
        />
        <Choice
          label="Header"
          value={input.header ?? 'paper'}
          choices={backgrounds}
          onValue={(header) => onChange({ ...input, header })}
        />
        <Choice
          label="Footer"
          value={input.footer ?? 'ink'}
          choices={backgrounds}
          onValue={(footer) => onChange({ ...input, footer })}
        />
      </fieldset>
    </form>
  );
}
