import { clinic } from '../../../clinic/content';
import { ServicesPage } from '../../cairn';

export const meta = () => [{ title: 'Services' }];

export default function Page() {
  return <ServicesPage clinic={clinic} />;
}
