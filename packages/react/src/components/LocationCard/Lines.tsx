import { hoursInWords, type HoursWords } from '@cairn-ds/rules/hours';

import type { Location } from '../../data.js';
import { isHours } from '../../internal/hours.js';
import { hoursShown } from '../../internal/hoursShown.js';
import { isPresent, presentItems } from '../../internal/isPresent.js';
import { fine, label } from '../../internal/styles/shared.css.js';
import { fill } from '../../labels/fill.js';
import type { Labels } from '../../labels/english.js';
import { TelephoneLink as telephoneLink } from '../TelephoneLink/index.js';
import * as styles from './LocationCard.css.js';

interface LinesProps {
  lines: Location['lines'];
  /** Country of the numbers. */
  region: string | null | undefined;
  words: Labels['LocationCard'];
  hoursWords: HoursWords;
}

/** The telephone lines of a location. One without a number is left out. */
export function Lines({ lines, region, words, hoursWords }: LinesProps) {
  const there = presentItems(lines).filter(({ telephone, sms }) => isPresent(telephone) || isPresent(sms));
  if (there.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {there.map(({ title, telephone, sms, text, hours }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two lines may have one title
        <li key={index}>
          {isPresent(title) && <p className={label}>{title}</p>}
          {telephone && <p>{telephoneLink({ telephone, region })}</p>}
          {sms && <p>{fill(words.text, { number: telephoneLink({ use: 'text', telephone: sms, region }) })}</p>}
          {isPresent(text) && <p className={fine}>{text}</p>}
          {isHours(hours) && <p className={fine}>{hoursShown(hoursInWords(hours, hoursWords))}</p>}
        </li>
      ))}
    </ul>
  );
}
