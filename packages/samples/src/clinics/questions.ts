import type { Question } from '@cairn-ds/content';

/** Questions that every clinic hears. Where the answer depends on the person or the plan, it says so. */
export const questions: Question[] = [
  {
    question: 'Can I work while I am in the program?',
    answer:
      'Many people do. Tell us your hours on the phone, and we look for a group that fits. If you need time off, ask us what to tell your employer. We can write the letter with you.',
  },
  {
    question: 'What happens if I return to use?',
    answer: 'You tell us, and we change the plan with you. You do not lose your place for being honest.',
  },
  {
    question: 'Will my employer find out?',
    answer:
      'Not from us. Federal rules (42 CFR Part 2) protect records of substance use treatment. We share them when you agree in writing, or when the law says we must. Ask us when that is.',
  },
  {
    question: 'How do I pay for it?',
    answer:
      'Plans differ. Call us with your insurance card at hand. We check what your plan pays before your first visit, and tell you the rest.',
  },
  {
    question: 'How long does it take?',
    answer: 'Ask us. It depends on you. You and your counselor look at the plan together and change it as you go.',
  },
];
