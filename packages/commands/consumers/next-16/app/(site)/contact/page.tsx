import { ContactPage } from '../../../cairn';
import { clinic } from '../../../clinic/content';

export const metadata = { title: 'Contact' };

export default function Page() {
  return <ContactPage clinic={clinic} />;
}
