/** How the numbers of a country, other than those of North America, are made. */
export interface Plan {
  /** ISO 3166 code of the country or territory. */
  region: string;
  /** Its country code: `44`. */
  country: string;
  /** What is dialed at home before the number, and left out from abroad: `0`. Empty where the whole number is always dialed. */
  trunk: string;
  /** How many digits a number may have after the country code, each in base 36: `79a` is 7, 9 or 10. */
  lengths: string;
  /** With which digits a number begins that people there write without the trunk prefix. */
  bare: string;
  /** How many digits such a number has at least: with fewer it lacks its area code. */
  bareLeast: number;
}

/**
 * Plans whose numbers can be read as people at home write them: trunk prefix (- for none), possible
 * lengths in base 36, then the countries, each with its code, the first digits of numbers written
 * without the trunk prefix, and their least length. The tests hold it against the metadata of
 * libphonenumber. A number of any other country begins with + and its code.
 */
const table = `
- 456789ab LU352
- 56789b HK852
- 58 NO47:0
- 6789a PL48
- 6789abc IT39:0
- 78a EE372
- 79 IS354
- 8 CY357 DK45 LV371 MT356
- 8ab SG65
- 9 ES34 PT351
- 9ab CL56
- 9abc CZ420
- a MX52
- abc GR30
0 456789abcd AT43
0 456789abcdef DE49
0 5678 SI386
0 56789a NZ64 ZA27
0 56789ab NL31
0 56789abc FI358
0 56789ac AU61:1
0 5689abcde KR82:1
0 6789abc RS381
0 6789ac SE46
0 6789c BG359
0 679 SK421
0 689abcd PH63:1
0 69 RO40
0 789 HR385
0 789a IE353:1 KE254
0 789ab TW886
0 789abc IL972:1
0 79a GB44
0 7acd TR90:234589/10
0 8 LT370:3456789
0 89 BE32 PE51:9
0 89a MY60:1
0 89ab BR55:123456789/10
0 89abcd IN91:16789/10
0 89abcdefgh JP81
0 89ad TH66:1
0 8ab CO57:3469
0 9 FR33
0 9a UA380
0 9c CH41
0 abcde NG234
06 89 HU36
8 ae RU7:34789`;

function read(line: string): Plan[] {
  const [trunk = '', lengths = '', ...countries] = line.split(' ');
  return countries.map((entry) => {
    const [, region = '', country = '', bare = '', least = ''] = /^(..)(\d+):?(\d*)\/?(.*)$/.exec(entry) ?? [];
    return {
      region,
      country,
      trunk: trunk === '-' ? '' : trunk,
      lengths,
      bare,
      bareLeast: Number(least),
    };
  });
}

let known: Plan[] | undefined;

/** Read when first asked for: most pages show numbers of North America alone. */
export const plans = (): readonly Plan[] => (known ??= table.trim().split('\n').flatMap(read));

/** The longest that a number of the world may be, with its country code: ITU-T E.164. */
const longest = 15;

/** Whether digits after the country code can be a number of the plan. */
const fits = ({ country, lengths }: Plan, digits: string): boolean =>
  lengths.includes(digits.length.toString(36)) && country.length + digits.length <= longest;

/**
 * The digits as they are dialed from abroad, without the trunk prefix, or
 * undefined where they are no number of the plan. After a country code a trunk
 * prefix is a slip, so that what fits with its 8 (800 is free in Russia) keeps it;
 * at home it is the rule. No number begins with 0 but those of Italy and some of Norway, and calls
 * of the kind 00 where one 0 is the trunk prefix.
 */
export function withoutTrunk(plan: Plan, digits: string, atHome = false): string | undefined {
  const { trunk, bare } = plan;
  const rest = trunk && digits.startsWith(trunk) ? digits.slice(trunk.length) : '0';
  const short = rest.startsWith('0') ? [] : [rest];
  const begins = trunk === '0' ? /^(?:[^0]|00)/ : /^[^0]/;
  const whole = begins.test(digits) || bare.includes('0') ? [digits] : [];
  const readings = atHome || trunk === '0' ? [...short, ...whole] : [...whole, ...short];
  return readings.find((number) => fits(plan, number));
}
