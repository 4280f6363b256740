import { PolicyPage } from '../../../cairn';
import { clinic } from '../../../clinic/content';

export const metadata = { title: 'Privacy' };

export default function Page() {
  return <PolicyPage clinic={clinic} page={clinic.pages.privacy} />;
}
