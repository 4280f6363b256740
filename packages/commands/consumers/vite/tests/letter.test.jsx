import { NewsletterForm } from '@cairn-ds/react';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode, useState } from 'react';

function Letter() {
  const [answer, setAnswer] = useState({});
  const action = async (data) => {
    await new Promise((settle) => setTimeout(settle, 10));
    setAnswer(data.get('consent') ? { status: 'sent' } : { errors: { consent: 'missing' } });
  };
  return (
    <StrictMode>
      <NewsletterForm heading="Letter" consent="Send it." privacyHref="/privacy/" action={action} {...answer} />
    </StrictMode>
  );
}

test('a function takes a sign-up: its errors take focus, and what was written stays', async () => {
  render(<Letter />);
  const email = screen.getByRole('textbox');
  const button = screen.getByRole('button');
  fireEvent.change(email, { target: { value: 'jo@mail.example' } });
  fireEvent.click(button);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  const summary = await screen.findByRole('group', { name: 'One thing to fix' });
  await waitFor(() => expect(document.activeElement).toBe(summary));
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe(null));
  expect(email.value).toBe('jo@mail.example');

  fireEvent.click(screen.getByRole('checkbox'));
  fireEvent.click(button);
  const thanks = await screen.findByText(/^Thank you/);
  await waitFor(() => expect(document.activeElement).toBe(thanks));
});
