/** Text that content systems really send: each must be shown as it is, or left out, and never do anything. */
export const hostile: [what: string, text: string][] = [
  ['markup', '<img src=x onerror="alert(1)"><script>alert(1)</script>'],
  ['5,000 characters', 'Rehabilitationsmaßnahme'.repeat(218).slice(0, 5000)],
  ['emoji', '👩🏽‍⚕️ Care 🌲'],
  ['right-to-left text', 'رعاية مكثفة دون مبيت'],
  ['quotation marks', `"It's" 'fine' & <b>safe</b>`],
];
