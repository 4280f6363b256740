import { ArticlesPage } from '../../../cairn';
import { articles, clinic } from '../../../clinic/content';

export const metadata = { title: 'Articles' };

export default function Page() {
  return <ArticlesPage clinic={clinic} articles={articles} />;
}
