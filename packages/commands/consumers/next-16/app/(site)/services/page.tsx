import { ServicesPage } from '../../../cairn';
import { clinic } from '../../../clinic/content';

export const metadata = { title: 'Services' };

export default function Page() {
  return <ServicesPage clinic={clinic} />;
}
