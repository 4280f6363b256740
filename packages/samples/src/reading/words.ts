/** Words that hurt or blame, with what to write in their place. */
const instead: [pattern: RegExp, write: string][] = [
  [/\b(?:addicts?|junk(?:ie|y)s?|(?:drug |substance )?users?|abusers?)\b/gi, 'person with a substance use disorder'],
  [/\balcoholics?\b/gi, 'person with alcohol use disorder'],
  [/\b(?:former|ex-?)[ -]?addicts?\b/gi, 'person in recovery'],
  [/\b(?:substance|drug|alcohol) abuse\b/gi, 'substance use disorder; misuse, of a prescription'],
  [/\bhabits?\b/gi, 'substance use disorder'],
  [/\b(?:clean|dirty)\b/gi, 'in recovery, in active use; for a test: negative, positive'],
  [/\b(?:strung[ -]out|high)\b/gi, 'in withdrawal, intoxicated'],
  [/\baddicted bab(?:y|ies)\b/gi, 'newborn exposed to substances'],
  [/\brelaps(?:e|es|ed|ing)\b/gi, 'return to use'],
  [/\btreatment failures?\b/gi, 'treatment attempt'],
  [
    /\b(?:replacement therapy|medication[ -]assisted treatment)\b/gi,
    'medication for opioid use disorder, addiction medication',
  ],
  [/\bcommit(?:s|ted)? suicide\b/gi, 'died by suicide'],
];

/** Quotations and proper names keep their words. */
const exempt = [
  /“[^”]*”/g,
  /<CitedQuote[\s\S]*?<\/CitedQuote>/g,
  /Substance Abuse and Mental Health Services Administration/g,
];

/** Every hurtful word in a text, with what to write instead. */
export function hurtfulWords(text: string): string[] {
  const own = exempt.reduce((rest, pattern) => rest.replace(pattern, ''), text);
  return instead.flatMap(([pattern, write]) =>
    [...own.matchAll(pattern)].map(([word]) => `"${word}": write "${write}"`),
  );
}
