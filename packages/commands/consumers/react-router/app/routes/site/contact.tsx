import { clinic } from '../../../clinic/content';
import { ContactPage } from '../../cairn';

export const meta = () => [{ title: 'Contact' }];

export default function Page() {
  return <ContactPage clinic={clinic} />;
}
