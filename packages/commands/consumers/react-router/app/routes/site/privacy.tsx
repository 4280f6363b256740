import { clinic } from '../../../clinic/content';
import { PolicyPage } from '../../cairn';

export const meta = () => [{ title: 'Privacy' }];

export default function Page() {
  return <PolicyPage clinic={clinic} page={clinic.pages.privacy} />;
}
