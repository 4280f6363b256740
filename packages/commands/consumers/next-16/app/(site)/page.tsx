import { HomePage } from '../../cairn';
import { articles, clinic } from '../../clinic/content';

export const metadata = { title: 'Home' };

export default function Page() {
  return <HomePage clinic={clinic} articles={articles} />;
}
