import { articles, clinic } from '../../../clinic/content';
import { HomePage } from '../../cairn';

export const meta = () => [{ title: 'Home' }];

export default function Page() {
  return <HomePage clinic={clinic} articles={articles} />;
}
